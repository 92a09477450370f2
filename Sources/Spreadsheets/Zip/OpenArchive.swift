import CZip

extension Span<UInt8> {
  /// Opens an archive for as long as a function runs; `nil` if it has no directory.
  func withOpenArchive<Result, Failure: Error>(
    _ body: (consuming OpenArchive?) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe withUnsafeBytes { (buffer) throws(Failure) in
      let archive = unsafe OpenArchive(buffer)
      return try body(archive)
    }
  }
}

/// Owns an archive of libzip, which reads bytes that must outlive it.
@safe struct OpenArchive: ~Copyable {
  private let handle: OpaquePointer
  private let byteCount: Int

  init?(_ buffer: UnsafeRawBufferPointer) {
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    guard
      let source = unsafe zip_source_buffer_create(
        buffer.baseAddress, zip_uint64_t(buffer.count), 0, &error)
    else { return nil }
    guard let handle = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
      unsafe zip_source_free(source)
      return nil
    }
    unsafe self.handle = unsafe handle
    byteCount = buffer.count
  }

  func entries(
    within limits: WorkbookLimits
  ) throws(SpreadsheetError) -> [String: ZipArchive.Entry] {
    let count = unsafe zip_get_num_entries(handle, 0)
    guard count <= limits.entryCount else {
      throw .tooLarge(.entries, limit: limits.entryCount)
    }
    var entries: [String: ZipArchive.Entry] = [:]
    var inflated = 0
    var compressed = 0
    for index in 0..<UInt64(max(count, 0)) {
      guard let (entry, compressedSize) = entry(at: index) else { throw .damagedArchive }
      guard entry.size <= limits.entryBytes else {
        throw .tooLarge(.inflatedBytes, limit: limits.entryBytes)
      }
      inflated += entry.size
      guard inflated <= limits.totalBytes else {
        throw .tooLarge(.inflatedBytes, limit: limits.totalBytes)
      }
      guard compressedSize <= byteCount - compressed else { throw .damagedArchive }
      compressed += compressedSize
      let key = entry.path.lowercasedASCII
      if entries[key] == nil { entries[key] = entry }
    }
    return entries
  }

  /// What the directory says of an entry, and how many bytes it takes in the archive.
  private func entry(at index: UInt64) -> (ZipArchive.Entry, compressedSize: Int)? {
    var description = unsafe zip_stat()
    guard unsafe zip_stat_index(handle, index, 0, &description) == 0,
      let name = unsafe description.name,
      let size = unsafe Int(exactly: description.size),
      let compressedSize = unsafe Int(exactly: description.comp_size)
    else { return nil }
    let path = unsafe String(cString: name)
    let isEncrypted = unsafe description.encryption_method != ZIP_EM_NONE
    return (
      ZipArchive.Entry(
        path: String(path.map { $0 == "\\" ? "/" : $0 }), isEncrypted: isEncrypted,
        index: index, size: size),
      compressedSize
    )
  }

  func open(_ index: UInt64) -> OpenEntry? {
    guard let file = unsafe zip_fopen_index(handle, index, 0) else { return nil }
    return unsafe OpenEntry(handle: file)
  }

  deinit { unsafe zip_discard(handle) }
}

/// Owns an entry that is being inflated; its archive must outlive it.
@safe struct OpenEntry: ~Copyable {
  let handle: OpaquePointer

  /// Inflates the next bytes.
  ///
  /// - Returns: How many there are; `nil` at the end.
  func read(into buffer: inout [UInt8]) throws(ZipArchive.Flaw) -> Int? {
    let count = unsafe buffer.withUnsafeMutableBytes { buffer in
      unsafe zip_fread(handle, buffer.baseAddress, zip_uint64_t(buffer.count))
    }
    guard count >= 0 else { throw .damaged }
    return count == 0 ? nil : Int(count)
  }

  deinit { unsafe zip_fclose(handle) }
}
