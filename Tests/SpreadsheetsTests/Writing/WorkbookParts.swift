import CZip

/// The documents in a zip archive, by their paths.
func parts(ofArchive bytes: [UInt8]) throws -> [String: String] {
  try unsafe bytes.withUnsafeBytes { buffer in
    let source = unsafe zip_source_buffer_create(
      buffer.baseAddress, UInt64(buffer.count), 0, nil)
    guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, nil) else {
      throw BrokenArchive()
    }
    defer { unsafe zip_discard(archive) }
    var parts: [String: String] = [:]
    for index in 0..<UInt64(unsafe zip_get_num_entries(archive, 0)) {
      var status = unsafe zip_stat_t()
      guard unsafe zip_stat_index(archive, index, 0, &status) == 0,
        let file = unsafe zip_fopen_index(archive, index, 0)
      else { throw BrokenArchive() }
      defer { unsafe zip_fclose(file) }
      let name = unsafe String(cString: status.name)
      let size = unsafe Int(status.size)
      let text = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = Int(unsafe zip_fread(file, buffer.baseAddress, UInt64(size)))
      }
      parts[name] = String(decoding: text, as: UTF8.self)
    }
    return parts
  }
}

struct BrokenArchive: Error {}

extension [String: String] {
  /// The document of a sheet, by its position from 1 on.
  func sheet(_ number: Int) -> String { self["xl/worksheets/sheet\(number).xml"] ?? "" }
}
