import OverlapAnalysis

/// What every two of a landscape's boards, or networks, share, in an order that shows the groups.
struct SharedMatrix: Sendable {
  /// The rows, which are the columns too.
  let names: [Name]
  let groups: [Int?]

  /// How large each is by itself; missing where that is unknown.
  let sizes: [Cell]

  /// How many each two share, row after row; the diagonal is 0. Nothing is known of what one shares
  /// whose size is missing.
  private let shared: [Int32]

  /// The most that two share.
  var most: Int { Int(shared.max() ?? 0) }

  /// - Returns: Zero for one and the same.
  func shared(_ row: Int, _ column: Int) -> Int { Int(shared[row * names.count + column]) }

  /// - Parameters:
  ///   - rows: What they are called, their group, and their size as a number and as a cell.
  ///   - pairs: Which two share how many, and how alike that makes them.
  private init(
    _ rows: [(name: Name, group: Int?, size: Int, cell: Cell)],
    pairs: some Sequence<(first: Name, second: Name, shared: Int, jaccard: Double?)>
  ) {
    let count = rows.count
    var places: [String: Int] = [:]
    for (place, row) in rows.enumerated() { places[row.name.id] = place }
    var counts = [Int32](repeating: 0, count: count * count)
    var likeness = [Double](repeating: 0, count: count * count)
    for pair in pairs {
      guard let one = places[pair.first.id], let other = places[pair.second.id] else { continue }
      for place in [one * count + other, other * count + one] {
        counts[place] = Int32(pair.shared)
        likeness[place] = pair.jaccard ?? 0
      }
    }
    let order = orderShowingGroups(
      groups: rows.map(\.group), sizes: rows.map(\.size),
      similarity: { likeness[$0 * count + $1] })
    names = order.map { rows[$0].name }
    groups = order.map { rows[$0].group }
    sizes = order.map { rows[$0].cell }
    shared = order.flatMap { row in order.map { counts[row * count + $0] } }
  }
}

extension SharedMatrix {
  /// Networks by the boards they share.
  static func networks(of contents: ReportContents) -> SharedMatrix {
    SharedMatrix(
      zip(contents.networks, contents.communities.networks).map { finding, community in
        (finding.name, community.group, finding.size, finding.listing.cell(finding.size))
      },
      pairs: contents.findings.overlaps().lazy.map {
        ($0.first, $0.second, $0.shared, $0.jaccard)
      })
  }

  /// Boards by the networks they share.
  static func boards(of contents: ReportContents) -> SharedMatrix {
    SharedMatrix(
      zip(contents.boards, contents.communities.boards).map { finding, community in
        (finding.name, community.group, finding.degree, finding.cell(finding.degree))
      },
      pairs: contents.findings.pairs().lazy.map {
        ($0.first, $0.second, $0.shared, $0.jaccard)
      })
  }
}
