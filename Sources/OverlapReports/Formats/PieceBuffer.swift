/// Bytes on their way out, passed on whenever there are enough of them.
struct PieceBuffer {
  /// What a piece holds at least, but for the last.
  private static let pieceSize = 65_536

  private(set) var bytes: [UInt8] = []

  init() {
    bytes.reserveCapacity(PieceBuffer.pieceSize * 5 / 4)
  }

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Appends what a function appends.
  mutating func append(by write: (inout [UInt8]) -> Void) {
    write(&bytes)
  }

  /// Passes the bytes on if they make a piece.
  mutating func passOn<Failure: Error>(
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    guard bytes.count >= PieceBuffer.pieceSize else { return }
    try finish(to: sink)
  }

  /// Passes on what is left.
  mutating func finish<Failure: Error>(
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    guard !bytes.isEmpty else { return }
    try sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
