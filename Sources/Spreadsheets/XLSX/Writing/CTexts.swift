import Glibc

/// Copies of texts for C, for as long as this is kept.
@safe final class CTexts {
  private var copies: [UnsafeMutablePointer<CChar>] = unsafe []

  func copy(_ text: String) -> UnsafeMutablePointer<CChar> {
    guard let copy = unsafe strdup(text) else { fatalError("out of memory") }
    unsafe copies.append(copy)
    return unsafe copy
  }

  deinit { for index in unsafe copies.indices { unsafe free(copies[index]) } }
}
