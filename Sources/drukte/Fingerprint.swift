import Crypto

/// The SHA-256 of bytes that come in pieces.
struct Fingerprint {
  private var hash = SHA256()

  mutating func add(_ bytes: [UInt8]) {
    hash.update(data: bytes)
  }

  /// In hexadecimal, as `sha256sum` writes it.
  var hexadecimal: String {
    hash.finalize().map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}

extension Fingerprint {
  /// The SHA-256 of bytes that are there already.
  init(of bytes: [UInt8]) {
    add(bytes)
  }
}
