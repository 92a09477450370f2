import Glibc

/// A file on disk without a name: nobody else can open it, and it is gone as soon as it is let go
/// of, even when the program ends halfway.
@safe struct NamelessFile: ~Copyable {
  private let stream: UnsafeMutablePointer<FILE>

  /// - Throws: `WorkbookError.noTemporarySpace`.
  init() throws(WorkbookError) {
    guard let stream = unsafe tmpfile() else { throw .noTemporarySpace }
    unsafe self.stream = unsafe stream
  }

  /// Where this process, and no other, can open it by name.
  var path: String { "/dev/fd/\(unsafe fileno(stream))" }

  /// Everything in it.
  func bytes() throws(WorkbookError) -> [UInt8] {
    guard unsafe fseek(stream, 0, SEEK_END) == 0 else { throw .noTemporarySpace }
    let count = unsafe ftell(stream)
    guard count >= 0, unsafe fseek(stream, 0, SEEK_SET) == 0 else { throw .noTemporarySpace }
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      unsafe filled = fread(buffer.baseAddress, 1, count, stream)
    }
    guard bytes.count == count else { throw .noTemporarySpace }
    return bytes
  }

  deinit { unsafe fclose(stream) }
}
