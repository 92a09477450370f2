import BoardNetworks
import Markup
import OverlapAnalysis

extension ReportPage {
  /// The tables of the input, and what became of each of their rows.
  var sources: [Node] {
    let sources = contents.findings.provenance.sources
    guard !sources.isEmpty else { return [] }
    let heading = heading(
      Phrase(nl: "Waar de gegevens vandaan komen", en: "Where the data are from"))
    let note = note(
      Phrase(
        nl: """
          Elke gelezen rij staat in precies één kolom: geteld, dubbel, afgewezen of weggelaten. De \
          SHA-256 is een vingerafdruk van het bestand: verandert er één teken, dan verandert hij.
          """,
        en: """
          Each row that was read stands in exactly one column: counted, duplicate, rejected or left \
          out. The SHA-256 is a fingerprint of the file: it changes when one character does.
          """))
    return [
      .element(heading),
      .element(
        table(
          sources,
          caption: Phrase(nl: "Bronnen en hun rijen", en: "Sources and their rows"),
          columns: sourceColumns)),
      .element(note),
    ] + notes(sources.map(shapeNote) + sources.map(leftOutNote)).map(Node.element)
      + sources.map { .element(rows(of: $0)) }
  }

  /// What was understood of a sheet whose rows are no memberships by themselves; nil for others.
  private func shapeNote(of source: Source) -> Phrase? {
    guard source.table != nil, let understanding = source.understanding,
      let sentence = understanding.sentence(of: source.table)
    else { return nil }
    let unit = understanding.unit.many
    let counted =
      understanding.unit == .row
      ? Phrase(nl: "", en: "")
      : Phrase(
        nl: " Als rijen zijn hier geteld: \(unit.nl).", en: " Counted as rows here: \(unit.en).")
    return Phrase(
      nl: "\(source.title.nl): \(sentence.nl)\(counted.nl)",
      en: "\(source.title.en): \(sentence.en)\(counted.en)")
  }

  /// Why rows of a source do not count; nil when all do.
  private func leftOutNote(of source: Source) -> Phrase? {
    guard source.balance.leftOutCount > 0 else { return nil }
    let file = source.title
    let reasons = Phrase { source.leftOutReasons(in: $0) }
    return Phrase(
      nl: "Weggelaten uit \(file.nl): \(reasons.nl).", en: "Left out of \(file.en): \(reasons.en).")
  }

  /// The whole hash of a source and the rows of it that do not count, folded.
  private func rows(of source: Source) -> Element {
    let sources = contents.findings.provenance.sources
    let list = UncountedList(
      of: source, files: FileNames(sources.map(\.file)), limit: contents.limits.names)
    let paragraphs = list.paragraphs
    let count = source.balance.uncounted.count
    let rows = Noun.row.counted(count)
    let fingerprint = Phrase(nl: "vingerafdruk", en: "fingerprint")
    let uncounted = Phrase(
      nl: ", en \(rows.nl) die niet \(count == 1 ? "meetelt" : "meetellen")",
      en: ", and \(rows.en) that \(count == 1 ? "does" : "do") not count")
    let title = Phrase {
      "\(source.title[$0]): \(fingerprint[$0])" + (count == 0 ? "" : uncounted[$0])
    }
    return details(title) {
      Element("p", ["class": "note hash"], text: "SHA-256: \(displayed(source.sha256))")
      for entry in paragraphs { paragraph(entry) }
      if list.isCut {
        note(
          Phrase(
            nl: "Alle rijen die niet meetellen staan in \(TableName.rows.place.nl).",
            en: "All rows that do not count are in \(TableName.rows.place.en)."))
      }
    }
  }

  private var sourceColumns: [PageColumn<Source>] {
    [
      column(Phrase(nl: "bestand", en: "file"), .text) {
        let title = $0.title
        return .term(Term(title.en, title))
      },
      column(Phrase(nl: "tabel met", en: "table of"), .text) { source in
        source.table.map { .term(Term($0.rawValue, $0.noun.many)) } ?? .missing
      },
      column(Phrase(nl: "gelezen rijen", en: "rows read"), .integer) { .integer($0.balance.read) },
      column(Phrase(nl: "geteld", en: "counted"), .integer) { .integer($0.balance.kept) },
      column(Phrase(nl: "dubbel", en: "duplicate"), .integer) {
        .integer($0.balance.duplicates)
      },
      column(Phrase(nl: "afgewezen", en: "rejected"), .integer) { .integer($0.balance.rejected) },
      column(Phrase(nl: "weggelaten", en: "left out"), .integer) {
        .integer($0.balance.leftOutCount)
      },
      column(Phrase(nl: "SHA-256 begint met", en: "SHA-256 begins with"), .text) {
        .text($0.shortHash)
      },
    ]
  }
}
