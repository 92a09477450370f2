extension Span<UInt8> {
  /// Whether these bytes begin with others.
  func starts(with prefix: [UInt8], at start: Int = 0) -> Bool {
    guard count - start >= prefix.count else { return false }
    for index in prefix.indices where self[start + index] != prefix[index] { return false }
    return true
  }
}

extension String {
  /// Copies UTF-8 bytes; what is not UTF-8 becomes U+FFFD.
  public init(utf8 bytes: Span<UInt8>) {
    if let text = try? UTF8Span(validating: bytes) {
      self.init(copying: text)
    } else {
      self.init(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
    }
  }
}

extension [UInt8] {
  /// Adds a copy of bytes at the end.
  mutating func append(_ bytes: Span<UInt8>) {
    append(addingCapacity: bytes.count) { output in
      for index in bytes.indices { output.append(bytes[index]) }
    }
  }
}
