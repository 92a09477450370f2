import Foundation
import Spreadsheets

/// The text in Unicode's composed form, so that "é" is one letter however a program stored it.
func normalised(_ text: String) -> String {
  text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
}

/// The text without blanks at its ends.
func trimmedText(_ text: String) -> String {
  String(utf8: Blanks.trimmed(text.utf8Span.span))
}
