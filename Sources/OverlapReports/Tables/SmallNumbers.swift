/// Withholds small numbers from a table of what is published under pseudonyms.
///
/// - A row in which anything is counted fewer than three times, and not never, keeps its names alone:
///   its small counts are shown as `<3`, its other numbers, shares and lists are left out, so that no
///   sum or quotient within the row gives one back.
/// - For each column with a small count a row with at least four in that column is left out as well,
///   the first there is, unless one is already. Whoever subtracts what is shown from a known total of
///   the column then finds a sum in which the small count can be 1 and can be 2, since the other can be
///   one more or less and still be no small one. Without such a row the whole column is left out,
///   all of its counts as `x`, and the first row without a small count with it.
///
/// It guards what is read off one table. It does not guard against who puts tables, drawings and
/// sentences side by side, where ties between pseudonyms can be counted anew, nor against who knows the
/// lists. The second part is a form of what is known as secondary suppression; the rule itself is this
/// project's own.
///
/// A. Hundepool et al., *Statistical Disclosure Control*, Wiley, 2012, chapter 4.
struct SmallNumbers: Sendable {
  /// From which count on a number is shown.
  static let least = 3

  /// nil for a table whose whole numbers are no counts.
  init?(in name: TableName) {
    guard ![.communities, .problems, .rows].contains(name) else { return nil }
  }

  static func isSmall(_ count: Int) -> Bool { (1..<least).contains(count) }

  /// Passes the rows of a table, the small numbers withheld, as long as it is told to go on.
  ///
  /// - Parameter rows: Passes the rows as they are, the same ones each time.
  func visit(rows: @escaping (([Cell]) -> Bool) -> Void, _ visit: ([Cell]) -> Bool) {
    let companions = Companions(in: rows)
    var index = 0
    rows { cells in
      let isWithheld = companions.rows.contains(index) || cells.contains(where: \.isSmall)
      index += 1
      return visit(
        cells.enumerated().map { column, cell in
          companions.columns.contains(column)
            ? .withheld(.tells) : isWithheld ? cell.withheld : cell
        })
    }
  }

  /// What is left out beside the rows that have small numbers.
  private struct Companions {
    private(set) var rows: Set<Int> = []
    private(set) var columns: Set<Int> = []

    private struct ColumnState {
      var hasSmall = false
      var hasLargeBesideSmall = false
      var firstLarge: Int?
    }

    init(in rows: (([Cell]) -> Bool) -> Void) {
      var states: [ColumnState] = []
      var index = 0
      /// The first row without a small count.
      var firstOther: Int?
      rows { cells in
        if states.isEmpty { states = cells.map { _ in ColumnState() } }
        let isSmallRow = cells.contains(where: \.isSmall)
        if !isSmallRow, firstOther == nil { firstOther = index }
        for (column, cell) in cells.enumerated() {
          guard let count = cell.count else { continue }
          if SmallNumbers.isSmall(count) { states[column].hasSmall = true }
          guard count > SmallNumbers.least else { continue }
          if isSmallRow {
            states[column].hasLargeBesideSmall = true
          } else if states[column].firstLarge == nil {
            states[column].firstLarge = index
          }
        }
        index += 1
        return true
      }
      for (column, state) in states.enumerated()
      where state.hasSmall && !state.hasLargeBesideSmall {
        if let row = state.firstLarge {
          self.rows.insert(row)
        } else {
          columns.insert(column)
          if let firstOther { self.rows.insert(firstOther) }
        }
      }
    }
  }

  /// What a reader has to know of it.
  var note: Phrase {
    Phrase(
      nl: """
        Onder schuilnamen staat <\(SmallNumbers.least) waar iets 1 of 2 keer voorkomt, en x waar een \
        getal dat zou verraden. Er staat zoveel x dat een totaal van de kolom niet laat zien of het 1 \
        of 2 is.
        """,
      en: """
        Under pseudonyms <\(SmallNumbers.least) stands where something occurs once or twice, and x \
        where a number would give that away. There are so many x that the total of a column does not \
        show whether it is 1 or 2.
        """)
  }
}

extension Cell {
  /// Whether it counts something a few times, or lists a few.
  fileprivate var isSmall: Bool {
    switch self {
    case .integer(let count), .integerAtLeast(let count): SmallNumbers.isSmall(count)
    case .list(let texts): SmallNumbers.isSmall(texts.count)
    case .missing, .text, .term, .decimal, .atLeast, .share, .boolean, .withheld: false
    }
  }

  /// What it counts.
  fileprivate var count: Int? {
    switch self {
    case .integer(let count), .integerAtLeast(let count): count
    default: nil
    }
  }

  /// What is left of it in a row that is withheld.
  fileprivate var withheld: Cell {
    switch self {
    case .missing, .text, .term, .boolean, .withheld: self
    case .integer, .integerAtLeast, .list:
      isSmall ? .withheld(.fewer(than: SmallNumbers.least)) : .withheld(.tells)
    case .decimal, .atLeast, .share: .withheld(.tells)
    }
  }

  /// The cell, or that it is small: for numbers that stand in no row with others.
  var withoutSmallNumber: Cell { isSmall ? withheld : self }
}

extension Withholding {
  /// What stands in its place.
  var text: String {
    switch self {
    case .fewer(let least): "<\(least)"
    case .tells: "x"
    }
  }
}
