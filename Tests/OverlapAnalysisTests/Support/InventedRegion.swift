import BoardNetworks
import OverlapAnalysis

/// A region that nobody knows, of the size of a large one: boards in places, with schools of their
/// own; networks of one place, of some places, and of a theme that some boards anywhere share.
struct InventedRegion {
  let landscape: Landscape

  init(seed: Int, boards boardCount: Int = 120, networks networkCount: Int = 80) throws {
    var random = SplitMix(seed: seed)
    let placeCount = max(2, boardCount / 10)
    var draft = LandscapeDraft()
    var placeOfBoard: [Int] = []
    for board in 0..<boardCount {
      let place = Int.random(in: 0..<placeCount, using: &random)
      placeOfBoard.append(place)
      draft.add(
        Board(
          id: "B\(board)", region: "R\(place % 4)",
          schoolCount: [1, 1, 1, 3, 4, 8, 12, 20].randomElement(using: &random)!))
    }
    let themes = ["werven", "opleiden", "zorg", "jonge kind", "huisvesting", "ict", "cultuur"]
    for network in 0..<networkCount {
      let centre = Int.random(in: 0..<placeCount, using: &random)
      let reach = [0, 1, 2, placeCount].randomElement(using: &random)!
      let density = reach == 0 ? 0.8 : reach == placeCount ? 0.12 : 0.5
      draft.add(
        RegionalNetwork(
          id: "N\(network)", themes: themes.filter { _ in random.chance(0.2) },
          obligation: random.chance(0.1) ? .statutory : .voluntary,
          meetings: Meetings(
            perYear: Double(Int.random(in: 2...10, using: &random)),
            duration: Double(Int.random(in: 4...10, using: &random)) / 4,
            preparation: Double(Int.random(in: 1...6, using: &random)) / 4, travel: 0.75)))
      for board in 0..<boardCount {
        let distance = abs(placeOfBoard[board] - centre)
        if distance <= reach, random.chance(density) { draft.join("B\(board)", "N\(network)") }
      }
    }
    landscape = try draft.landscape()
  }
}
