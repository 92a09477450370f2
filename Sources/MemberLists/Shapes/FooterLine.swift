import BoardNetworks

/// What a row below the headings is, if it is no data.
enum FooterLine: Equatable {
  /// It adds others up; the number is what it says.
  case total(String, declared: Int?)
  /// The headings once more.
  case repeatedHeading
  /// A remark on the sheet.
  case note(String)
}

/// Tells rows that are no data from those that are.
struct FooterReading {
  let headings: [String]

  /// The column whose text a row goes by.
  let labelColumn: Int

  /// The last row that is data beyond doubt, such as one with marks; nil where none is.
  let lastDataRow: Int?

  /// What a row is when it is no data.
  ///
  /// - Parameters:
  ///   - previous: The number of the row above that holds anything.
  ///   - followsTotal: Whether a row of totals stands above.
  func reading(
    _ line: SheetGrid.Line, previous: Int, followsTotal: Bool = false
  ) -> FooterLine? {
    if isHeading(line) { return .repeatedHeading }
    let texts = line.filledColumns.map { line[$0] }
    if let text = texts.prefix(2).first(where: addsUp) {
      return .total(text, declared: declaredNumber(in: text, of: texts))
    }
    guard texts.count == 1, line.number > lastDataRow ?? 0 else { return nil }
    let isApart = line.number > previous + 1 && (lastDataRow != nil || followsTotal)
    let isElsewhere = line[labelColumn].isEmpty
    return isElsewhere || isApart || looksLikeNote(texts[0]) ? .note(texts[0]) : nil
  }

  private func isHeading(_ line: SheetGrid.Line) -> Bool {
    let columns = headings.indices.filter { !headings[$0].isEmpty }
    guard !columns.isEmpty, !line[labelColumn].isEmpty || columns.count > 1 else { return false }
    let filled = line.filledColumns
    return filled.count == columns.count
      && columns.allSatisfy { foldedKey(line[$0]) == foldedKey(headings[$0]) }
  }

  /// The number in the text ("Totaal: 14"), or else the only number beside it.
  private func declaredNumber(in text: String, of texts: [String]) -> Int? {
    let digits = text.unicodeScalars.split { !("0"..."9").contains($0) }
    if digits.count == 1 { return Int(String(digits[0])) }
    let numbers = texts.compactMap { Int($0) }
    return numbers.count == 1 ? numbers[0] : nil
  }
}

/// Whether a cell heads a row or a column that adds others up: "Totaal", "Aantal leden: 14", "Gemiddelde".
func addsUp(_ text: String) -> Bool {
  if isTotal(text) { return true }
  let words = folded(text).unicodeScalars.split { !$0.properties.isAlphabetic }.map(String.init)
  guard let first = words.first else { return ["#", "Σ", "%"].contains(text) }
  if sumWords.contains(first) {
    return words.dropFirst().allSatisfy { summedWords.contains($0) }
  }
  return false
}

private let sumWords: Set<String> = [
  "totaal", "total", "eindtotaal", "subtotaal", "som", "sum", "aantal", "count", "number",
  "gemiddeld", "gemiddelde", "average", "percentage",
]

private let summedWords: Set<String> = [
  "aantal", "leden", "lid", "deelnemers", "besturen", "schoolbesturen", "netwerken", "members",
  "boards", "networks", "of", "per", "netwerk", "bestuur", "deelnemende", "aangesloten", "kruisjes",
  "organisaties", "lidmaatschappen", "memberships", "van", "het", "de", "alle",
]

/// Whether a line alone reads as a remark: "Bijgewerkt d.d. 1-2-2025", "Bron: opgave", a sentence.
func looksLikeNote(_ text: String) -> Bool {
  let words = folded(text).unicodeScalars.split { !$0.properties.isAlphabetic }.map(String.init)
  if let first = words.first, noteWords.contains(first) { return true }
  return text.unicodeScalars.count > 90 || text.unicodeScalars.first == "*"
    || text.unicodeScalars.contains("=") || text.hasSuffix(".") && words.count > 4
}

private let noteWords: Set<String> = [
  "bijgewerkt", "bron", "bronnen", "peildatum", "versie", "toelichting", "legenda", "legend",
  "opmerking", "opmerkingen", "let", "nb", "noot", "note", "notes", "stand", "laatst", "datum",
  "opgesteld", "gegevens", "source", "updated", "status", "uitleg", "aanvullingen",
]
