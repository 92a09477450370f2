import Foundation
import Spreadsheets

/// The text in Unicode's composed form, so that "é" is one letter however a program stored it.
///
/// A text with more marks on one letter than any language has stays as it is, since putting marks in
/// order takes time with the square of their number. The limit is that of the Stream-Safe Text
/// Format: M. Davis and K. Whistler, *Unicode Normalization Forms*, Unicode Standard Annex 15, §13.
func normalised(_ text: String) -> String {
  guard !text.utf8.allSatisfy({ $0 < 0x80 }), hasFewMarks(text) else { return text }
  return text.precomposedStringWithCanonicalMapping
}

/// Whether at most 30 marks follow one another.
private func hasFewMarks(_ text: String) -> Bool {
  // A mark takes two bytes or more.
  guard text.utf8.count > 60 else { return true }
  var count = 0
  for scalar in text.unicodeScalars {
    let isMark = scalar.properties.canonicalCombiningClass != .notReordered
    count = isMark ? count + 1 : 0
    if count > 30 { return false }
  }
  return true
}

/// The text without blanks at its ends.
func trimmedText(_ text: String) -> String {
  String(utf8: Blanks.trimmed(text.utf8Span.span))
}
