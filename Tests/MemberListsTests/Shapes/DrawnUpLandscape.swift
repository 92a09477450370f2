import Spreadsheets

@testable import MemberLists

/// Who sits in which network, at random, to be drawn up in each shape.
struct DrawnUpLandscape {
  let boards: [String]
  let networks: [String]
  var ties: Set<Tie> = []

  struct Tie: Hashable, Comparable {
    let board, network: String

    static func < (one: Tie, other: Tie) -> Bool {
      (one.board, one.network) < (other.board, other.network)
    }
  }

  init(using random: inout SplitMix) {
    let words = ["Brug", "Anker", "Ster", "Wending", "Linde", "Haven", "Molen", "Kompas", "Eik"]
    boards = (0..<Int.random(in: 3...9, using: &random)).map { number in
      "Stichting \(words[number]) \(Int.random(in: 1...99, using: &random))"
    }
    let kinds = ["SWV PO", "RAP", "Platform Taal", "LEA Noord", "Overleg, jeugd", "Netwerk A"]
    networks = Array(kinds.shuffled(using: &random).prefix(Int.random(in: 2...6, using: &random)))
    for board in boards {
      for network in networks where Int.random(in: 0..<5, using: &random) < 2 {
        ties.insert(Tie(board: board, network: network))
      }
    }
    // A matrix without marks is no matrix, and a list without rows says nothing.
    for network in networks { ties.insert(Tie(board: boards[0], network: network)) }
  }

  var names: [String] { ties.sorted().map { "\($0.board) \($0.network)" } }

  func holds(_ board: String, _ network: String) -> Bool {
    ties.contains(Tie(board: board, network: network))
  }
}

extension DrawnUpLandscape {
  enum Shape: CaseIterable {
    case list, matrix, transposed, sheets, survey, sharedList
  }

  /// The sheets of a workbook that say who sits where in one shape, with what people put around it.
  func sheets(as shape: Shape, using random: inout SplitMix) -> [TextSheet] {
    switch shape {
    case .list:
      let rows = ties.sorted().shuffled(using: &random).map { [$0.board, $0.network, "a@b.nl"] }
      return [sheet("Blad1", [["Deelnemer", "Netwerk", "E-mail"]] + rows, total: nil, &random)]
    case .sharedList:
      let rows = boards.map { board in
        [board, networks.filter { holds(board, $0) }.joined(separator: "; "), "lid"]
      }.filter { !$0[1].isEmpty }
      return [sheet("Blad1", [["Deelnemer", "Netwerk", "Rol"]] + rows, total: nil, &random)]
    case .matrix:
      let mark = ["x", "X", "1", "✓", "ja"].randomElement(using: &random)!
      let none = ["", "-", "nee", "0"].randomElement(using: &random)!
      let rows = boards.shuffled(using: &random).map { board in
        [board, "06"] + networks.map { holds(board, $0) ? mark : none }
      }
      let sums = networks.map { network in String(boards.count { holds($0, network) }) }
      return [
        sheet(
          "Blad1", [["Bestuur", "Telefoon"] + networks] + rows, total: ["Totaal", ""] + sums,
          &random)
      ]
    case .transposed:
      let rows = networks.shuffled(using: &random).map { network in
        [network] + boards.map { holds($0, network) ? "x" : "" }
      }
      return [sheet("Blad1", [["Netwerk"] + boards] + rows, total: nil, &random)]
    case .sheets:
      return networks.map { network in
        let members = boards.filter { holds($0, network) }.shuffled(using: &random)
        let rows = members.map { [$0, "Jan", ""] }
        return sheet(
          network, [["Bestuur", "Contactpersoon", "E-mail"]] + rows,
          total: ["Totaal: \(members.count)"], &random)
      }
    case .survey:
      let rows = boards.shuffled(using: &random).map { board in
        [board, "ja", networks.filter { holds(board, $0) }.joined(separator: "\n"), "goed"]
      }
      let headings = ["Naam bestuur", "Respons", "In welke netwerken zit u?", "Wat vindt u ervan?"]
      return [sheet("Blad1", [headings] + rows, total: nil, &random)]
    }
  }

  /// A sheet with titles above, blank rows and columns around, totals and remarks below at random.
  private func sheet(
    _ name: String, _ table: [[String]], total: [String]?, _ random: inout SplitMix
  ) -> TextSheet {
    var lines: [[String]] = []
    if Bool.random(using: &random) {
      lines += [["Overzicht van de regio (concept)"], []]
      if Bool.random(using: &random) { lines.append(["Stand per 1-1-2025"]) }
    }
    lines += table
    if let total, Bool.random(using: &random) { lines.append(total) }
    if Bool.random(using: &random) { lines += [[], ["Bron: opgave van de netwerken"]] }
    let margin = Array(repeating: "", count: Int.random(in: 0...2, using: &random))
    let above = Array(repeating: [String](), count: Int.random(in: 0...2, using: &random))
    return TextSheet(name, lines: above + lines.map { $0.isEmpty ? [] : margin + $0 })
  }
}
