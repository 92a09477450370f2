import BoardNetworks
import Spreadsheets

/// What a cell of a table says, before a format has its say.
enum TableCell: Hashable, Sendable {
  /// Nothing is known.
  case unknown
  case text(String)

  /// Several texts; one that is empty keeps its place among the others.
  case list([String])
  case count(Int)
  case amount(Double)
  case date(CalendarDate)
  case flag(Bool)

  /// One of a few words, in Dutch and in English.
  case word(nl: String, en: String)

  static func text(_ text: String?) -> TableCell { text.map { .text($0) } ?? .unknown }
  static func texts(_ texts: [String]) -> TableCell {
    texts.allSatisfy(\.isEmpty) ? .unknown : .list(texts)
  }
  static func date(_ date: CalendarDate?) -> TableCell { date.map { .date($0) } ?? .unknown }
  static func flag(_ flag: Bool?) -> TableCell { flag.map { .flag($0) } ?? .unknown }
  static func count(_ count: Int?) -> TableCell { count.map { .count($0) } ?? .unknown }
  static func amount(_ value: Double?) -> TableCell { value.map { .amount($0) } ?? .unknown }
}

extension TableCell {
  /// The cell as a person with Dutch settings writes it in a table.
  var dutch: CSVCell {
    switch self {
    case .unknown: .text("")
    case .text(let text): .text(text)
    case .list(let texts): .text(texts.joined(separator: "; "))
    case .count(let count): .number(String(count))
    case .amount(let value): .number(decimalText(of: value))
    case .date(let date): .text(date.description)
    case .flag(let flag): .text(flag ? "ja" : "nee")
    case .word(let nl, _): .text(nl)
    }
  }

  /// The cell as programs read it, nil when nothing is known.
  ///
  /// - Parameter join: Makes one text of several.
  func machineText(joining join: ([String]) -> String) -> String? {
    switch self {
    case .unknown: nil
    case .text(let text): text
    case .list(let texts): join(texts)
    case .count(let count): String(count)
    case .amount(let value): value.description
    case .date(let date): date.description
    case .flag(let flag): String(flag)
    case .word(_, let en): en
    }
  }

  /// The texts in it that came from outside.
  var freeTexts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let texts): texts
    default: []
    }
  }
}
