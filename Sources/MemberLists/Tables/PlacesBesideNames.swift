import BoardNetworks
import Spreadsheets

/// The places that stand beside names in a list of memberships.
///
/// A name is a participant, whatever stands beside it. But two boards may share a name, and then a
/// column with their places is all that tells them apart; so a name with several places is told. A
/// place that goes with the network, not with the board, says nothing of who it is.
struct PlacesBesideNames {
  /// The column with places; nil when the list has none.
  private let column: Int?

  private var spellings = LabelIndex()

  /// For each spelling the first of those with the same letters and digits; -1 for a blank.
  private var placeOfSpelling: [Int32] = []
  private var firstSpelling: [String: Int32] = [:]

  /// For each label the places it stands beside, as numbers, in the order of the list, and the row
  /// of the second.
  private var placesOfLabel: [Int32: (places: [Int32], row: Int)] = [:]

  /// For each network the place of its rows, as far as it is one.
  private var placeOfNetwork: [Int32: Int32] = [:]
  private var goesWithNetwork = true

  private static let headings: Set<String> = [
    "plaats", "plaatsnaam", "vestigingsplaats", "woonplaats", "gemeente", "gemeentenaam", "place",
    "town", "city", "municipality",
  ]

  init(in table: RecognisedTable) {
    column = table.unknownColumns.first {
      PlacesBesideNames.headings.contains(foldedKey(table.headings[$0]))
    }
  }

  mutating func add(_ row: borrowing Row, name: Int32, network: Int32) {
    guard let column else { return }
    let place = place(row.trimmedBytes(ofCell: column))
    guard place >= 0 else { return }
    if placeOfNetwork[network, default: place] != place { goesWithNetwork = false }
    placeOfNetwork[network] = place
    let known = placesOfLabel[name]
    guard known?.places.contains(place) != true else { return }
    placesOfLabel[name] = ((known?.places ?? []) + [place], row.number)
  }

  private mutating func place(_ cell: Span<UInt8>) -> Int32 {
    let spelling = spellings.index(of: cell)
    if Int(spelling) == placeOfSpelling.count {
      let text = spellings.text(Int(spelling))
      if saysNothing(text) {
        placeOfSpelling.append(-1)
      } else {
        let key = foldedKey(text)
        placeOfSpelling.append(firstSpelling[key, default: spelling])
        firstSpelling[key] = placeOfSpelling.last
      }
    }
    return placeOfSpelling[Int(spelling)]
  }

  /// Tells the names that stand beside several places.
  ///
  /// - Parameters:
  ///   - names: The labels that were added.
  ///   - numbers: Those that are no name but a number, which says who is meant.
  func report(
    _ names: LabelIndex, numbers: Set<Int32>, of table: InputTable, log: inout ProblemLog
  ) {
    guard let column, !goesWithNetwork else { return }
    for (label, found) in placesOfLabel.sorted(by: { $0.value.row < $1.value.row })
    where found.places.count > 1 && !numbers.contains(label) {
      let places = found.places.map { spellings.text(Int($0)) }
        .sorted { NaturalSortKey($0) < NaturalSortKey($1) }
      log.add(
        .severalPlaces(names.text(Int(label)), places: places),
        at: table.place(row: found.row, column: column))
    }
  }
}
