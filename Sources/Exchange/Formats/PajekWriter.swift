import BoardNetworks

/// Writes who sits in which network as a two-mode network for Pajek.
///
/// Participants come first, and then networks; what one vertex can hold is its label: the name, or
/// the id without one. The value of an edge is the number of seats, where it is known. A comment
/// says so, by which the reader knows that the values of other files are something else. The text is
/// UTF-8 with a byte order mark, by which Pajek knows it, and lines end as on Windows.
///
/// V. Batagelj, A. Mrvar, *Pajek and Pajek-XXL: Programs for Analysis and Visualization of Very
/// Large Networks, Reference Manual*, University of Ljubljana.
///
/// - Parameter nature: Whether networks or territories are written. The format cannot tell them
///   apart, so never both.
/// - Complexity: O(*b* + *n* + *m*) for *b* boards, *n* networks and *m* memberships.
func pajekNetwork(of landscape: Landscape, nature: Nature) -> [UInt8] {
  let chosen = landscape.networks.indices.filter { landscape.networks[$0].nature == nature }
  var numbers = [Int?](repeating: nil, count: landscape.networks.count)
  for (position, network) in chosen.enumerated() {
    numbers[network] = landscape.boards.count + position + 1
  }
  let labels = PajekLabels(of: landscape, networks: chosen).texts

  var text = "\u{FEFF}\(Pajek.seatsComment)\r\n"
  text += "*Vertices \(labels.count) \(landscape.boards.count)\r\n"
  for (position, label) in labels.enumerated() {
    let shape = position < landscape.boards.count ? "ellipse" : "box"
    text += "\(position + 1) \(PajekLabel.written(label)) \(shape)\r\n"
  }
  text += "*Edges\r\n"
  for membership in landscape.memberships {
    guard let number = numbers[membership.network.offset] else { continue }
    let seats = membership.details.seatCount.map { " \($0)" } ?? ""
    text += "\(membership.board.offset + 1) \(number)\(seats)\r\n"
  }
  return Array(text.utf8)
}

/// What reader and writer of Pajek's format have in common.
enum Pajek {
  /// Says what the values of edges are.
  static let seatsComment = "% value: seats"
}

/// What vertices are called, each differently, for programs that take equal labels for one vertex.
struct PajekLabels {
  /// Of the participants and then of the networks.
  private(set) var texts: [String] = []

  /// How many are not the name, or the id without one, alone.
  private(set) var changedCount = 0

  init(of landscape: Landscape, networks: [Int]) {
    let vertices =
      landscape.boards.map { ($0.name ?? $0.id, $0.id) }
      + networks.map { (landscape.networks[$0].label, landscape.networks[$0].id) }
    var occurrences: [String: Int] = [:]
    for (label, _) in vertices { occurrences[label, default: 0] += 1 }
    var taken = Set(occurrences.filter { $0.value == 1 }.keys)
    for (label, id) in vertices {
      guard occurrences[label]! > 1 else {
        texts.append(label)
        continue
      }
      var text = label == id ? label : "\(label) (\(id))"
      var number = 2
      while taken.contains(text) {
        text = "\(label) (\(id)) [\(number)]"
        number += 1
      }
      taken.insert(text)
      if text != label { changedCount += 1 }
      texts.append(text)
    }
  }
}
