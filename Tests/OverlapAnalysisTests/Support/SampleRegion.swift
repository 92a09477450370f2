import BoardNetworks
import Foundation
import OverlapAnalysis

/// The invented region of `Samples/regio-voorbeeld`, as far as the findings need it.
enum SampleRegion {
  /// The findings about school boards and networks at a day.
  static func findings(at date: CalendarDate) throws -> OverlapFindings {
    try draft(at: date).findings()
  }

  /// What the region is at a day.
  static func draft(at date: CalendarDate) throws -> LandscapeDraft {
    var draft = LandscapeDraft()
    for row in try rows(of: "deelnemers.csv") {
      draft.add(
        Board(
          id: row["id"]!, name: row["naam"], kind: row["soort_deelnemer"],
          schoolCount: row["scholen"].flatMap { Int($0) },
          boardStaff: row["fte_bestuur"].flatMap { decimal($0) }))
    }
    // A body stands below the network it is a body of.
    for row in try rows(of: "netwerken.csv") {
      let period = Period(
        from: row["actief_sinds"].flatMap { day($0, isLast: false) },
        to: row["gestopt_op"].flatMap { day($0, isLast: true) })
      guard let period, period.holds(at: date) else { continue }
      draft.add(
        RegionalNetwork(
          id: row["id"]!, name: row["naam"],
          bodyOf: row["gremium_van"].flatMap { draft.index(ofNetwork: $0) }, type: row["type"],
          themes: row["thema"].map { $0.components(separatedBy: "; ") } ?? [],
          obligation: row["verplichting"].flatMap { obligations[$0] },
          scheme: row["regeling"], commissioner: row["opdrachtgever"], period: period,
          meetings: Meetings(
            perYear: row["bijeenkomsten_per_jaar"].flatMap { frequency($0) },
            duration: row["duur_uren"].flatMap { decimal($0) },
            preparation: row["voorbereiding_uren"].flatMap { decimal($0) },
            travel: row["reistijd_uren"].flatMap { decimal($0) })))
    }
    for row in try rows(of: "lidmaatschappen.csv") {
      let period = Period(
        from: row["van"].flatMap { day($0, isLast: false) },
        to: row["tot"].flatMap { day($0, isLast: true) })
      guard let period, period.holds(at: date), draft.index(ofNetwork: row["netwerk"]!) != nil
      else { continue }
      draft.join(row["deelnemer"]!, row["netwerk"]!, via: row["via"].map { via(of: $0, in: draft) })
    }
    return draft
  }

  /// A participant, or a network with a seat for its members.
  private static func via(of id: String, in draft: LandscapeDraft) -> Via {
    draft.index(ofBoard: id).map { .board($0) } ?? draft.index(ofNetwork: id).map { .network($0) }
      ?? .other(id)
  }

  private static let obligations: [String: Obligation] = [
    "wettelijk": .statutory, "subsidievoorwaarde": .subsidyCondition, "afspraak": .agreement,
    "vrijwillig": .voluntary,
  ]

  /// The rows of a table, by heading, without their empty cells.
  private static func rows(of table: String) throws -> [[String: String]] {
    let file = URL(filePath: #filePath).appending(
      path: "../../../../Samples/regio-voorbeeld/\(table)")
    let text = try String(contentsOf: file.standardizedFileURL, encoding: .utf8)
    let lines = text.unicodeScalars.filter { $0 != "\r" && $0 != "\u{FEFF}" }
      .split(separator: "\n").map { cells(of: $0) }
    return lines.dropFirst().map { line in
      Dictionary(uniqueKeysWithValues: zip(lines[0], line).filter { !$1.isEmpty })
    }
  }

  /// The cells of a line, parted by semicolons outside quotation marks.
  private static func cells(of line: String.UnicodeScalarView.SubSequence) -> [String] {
    var cells = [""]
    var isQuoted = false
    for scalar in line {
      switch scalar {
      case "\"": isQuoted.toggle()
      case ";" where !isQuoted: cells.append("")
      default: cells[cells.count - 1].unicodeScalars.append(scalar)
      }
    }
    return cells
  }

  private static func decimal(_ text: String) -> Double? {
    Double(text.replacing(",", with: "."))
  }

  private static func frequency(_ text: String) -> Double? {
    text == "per kwartaal" ? 4 : decimal(text)
  }

  /// A day such as "31-12-2024", or the first or last one of a year such as "ca. 2004".
  private static func day(_ text: String, isLast: Bool) -> CalendarDate? {
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    if numbers.count == 3 {
      return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
    }
    return CalendarDate(
      year: numbers.last ?? 0, month: isLast ? 12 : 1, day: isLast ? 31 : 1)
  }
}
