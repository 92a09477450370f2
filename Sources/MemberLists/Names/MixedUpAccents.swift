import Foundation

/// Whether a text looks as if UTF-8 was read as Windows-1252: "CoÃ¶peratie".
func hasMixedUpAccents(_ text: String) -> Bool {
  guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
  let scalars = Array(text.unicodeScalars)
  return zip(scalars, scalars.dropFirst()).contains { first, second in
    (first == "Ã" || first == "Â") && (0x80...0xBF).contains(second.value)
      || first == "â" && second == "€"
  }
}

/// The text with its accents put right when UTF-8 was read as Windows-1252; else as it is.
///
/// It is for comparing names alone: what is shown stays as it was read.
func mendedAccents(_ text: String) -> String {
  guard hasMixedUpAccents(text), let bytes = text.data(using: .windowsCP1252),
    let mended = String(data: bytes, encoding: .utf8)
  else { return text }
  return mended
}
