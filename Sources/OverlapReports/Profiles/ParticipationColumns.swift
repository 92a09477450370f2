import BoardNetworks
import OverlapAnalysis

/// How boards take part: columns for what is known of anyone, and what stands below them.
struct ParticipationColumns<Value: Sendable> {
  let shown: [ColumnOf<Value>]

  /// Who takes part through whom, a paragraph for each other.
  let through: [Phrase]

  /// What is known of nobody; nil when something is known of everything.
  private let absent: Phrase?

  /// Both, a paragraph each.
  var notes: [Phrase] { through + [absent].compactMap { $0 } }

  /// - Parameters:
  ///   - values: What the rows are about.
  ///   - name: What to call a row that is told of apart.
  ///   - missing: What else is known of nobody.
  ///   - participation: How it is taken part in, or who takes part.
  init(
    _ values: [Value], name: (Value) -> Name, missing: [Phrase] = [],
    _ participation: @escaping @Sendable (Value) -> Participation
  ) {
    let role = ColumnOf<Value>("role", .text, nl: "rol", en: "role") { value in
      let roles = participation(value).roles
      return roles.isEmpty ? .missing : .text(roles.joined(separator: "; "))
    }
    let form = ColumnOf<Value>("form", .text, nl: "vorm", en: "form") { value in
      participation(value).form.map { .term(Term($0.phrase.en, $0.phrase)) } ?? .missing
    }
    let from = ColumnOf<Value>("from", .text, nl: "sinds", en: "since") {
      .day(participation($0).period.from)
    }
    let to = ColumnOf<Value>("to", .text, nl: "tot en met", en: "up to and including") {
      .day(participation($0).period.to)
    }
    let seats = ColumnOf<Value>("seats", .integer, nl: "zetels", en: "seats") {
      .integer(participation($0).seatCount)
    }
    func isKnown(_ column: ColumnOf<Value>) -> Bool {
      values.contains { column.cell($0) != .missing }
    }
    let hasSeats = values.contains { participation($0).seatCount != 1 }
    shown = [role, form, from, to].filter(isKnown) + (hasSeats ? [seats] : [])

    through = ThroughGroups(values.map { (name($0), participation($0).through) }).phrases
    var unknown = [role, form].filter { !isKnown($0) }.map(\.column.heading)
    if !isKnown(from) { unknown.append(Phrase(nl: "sinds wanneer", en: "since when")) }
    if through.isEmpty {
      unknown.append(Phrase(nl: "deelname via een ander", en: "taking part through another"))
    }
    unknown += missing
    absent = unknown.isEmpty ? nil : ParticipationColumns.phrase(absent: unknown)
  }

  private static func phrase(absent labels: [Phrase]) -> Phrase {
    Phrase(
      nl: "Niet in de lijst: \(Language.nl.enumerated(labels.map(\.nl))).",
      en: "Not in the list: \(Language.en.enumerated(labels.map(\.en))).")
  }
}

extension Cell {
  /// A day; missing when it is not known.
  fileprivate static func day(_ day: CalendarDate?) -> Cell {
    guard let day else { return .missing }
    let phrase = Phrase { $0.shortDate(day) }
    return .term(Term(phrase.en, phrase))
  }
}

/// Those who take part through another, by that other.
private struct ThroughGroups {
  private var groups: [(through: Through, names: [Name])] = []

  init(_ participations: [(name: Name, through: Through?)]) {
    for (name, through) in participations {
      guard let through else { continue }
      if let index = groups.firstIndex(where: { $0.through == through }) {
        groups[index].names.append(name)
      } else {
        groups.append((through, [name]))
      }
    }
  }

  /// A sentence for each other.
  var phrases: [Phrase] {
    groups.map { through, names in
      let label = displayed(through.label)
      let list = listed(names.map(\.label))
      return Phrase(nl: "Via \(label): \(list).", en: "Through \(label): \(list).")
    }
  }
}
