import BoardNetworks
import OverlapAnalysis

/// A small landscape to choose networks in, and bounds to keep within.
///
/// It has bodies, statutory networks, hours that are not known, other participants, isolated boards,
/// networks of everyone and of nobody. Hours are in quarters, so that sums of them are exact.
struct VariantLandscape {
  let landscape: Landscape
  var bounds = VariantBounds()
  let shares: [Double]

  /// - Parameters:
  ///   - networks: How many there are at most.
  ///   - combines: Whether networks may become one.
  ///   - slims: Whether they may meet less.
  init(seed: Int, networks limit: Int, combines: Bool = false, slims: Bool = false) throws {
    var random = SplitMix(seed: seed)
    var draft = LandscapeDraft()
    let boards = (0..<Int.random(in: 2...8, using: &random)).map { "B\($0)" }
    for board in boards {
      draft.add(
        Board(
          id: board, kind: random.chance(0.15) ? "gemeente" : nil,
          region: [nil, "Noord", "noord ", "Zuid"].randomElement(using: &random)!,
          schoolCount: [nil, 1, 1, 5, 20].randomElement(using: &random)!))
    }
    for index in 0..<Int.random(in: 1...limit, using: &random) {
      let id = "N\(index)"
      draft.add(VariantLandscape.network(id, bodyOf: nil, &random))
      let density = [0.2, 0.4, 0.6, 0.9].randomElement(using: &random)!
      for board in boards where random.chance(density) {
        draft.join(board, id, seats: [nil, nil, 0, 2].randomElement(using: &random)!)
      }
      guard random.chance(0.3) else { continue }
      let body = id + "a"
      draft.add(
        VariantLandscape.network(body, bodyOf: draft.index(ofNetwork: id), &random))
      for board in boards where random.chance(0.4) { draft.join(board, body) }
    }
    landscape = try draft.landscape()

    func perhaps<Value>(_ chance: Double, _ value: Value) -> Value? {
      random.chance(chance) ? value : nil
    }
    bounds.keepsThemes = random.chance(0.3)
    bounds.groupFloor = perhaps(0.3, 0.75)
    bounds.mostHours = perhaps(0.3, Double(Int.random(in: 10...200, using: &random)))
    bounds.largestSize = combines ? Int.random(in: 3...8, using: &random) : nil
    bounds.mostParts = Int.random(in: 2...3, using: &random)
    bounds.leastMeetings = slims ? Double(Int.random(in: 1...6, using: &random)) : nil
    bounds.countsMemberWide = random.chance(0.5)
    if random.chance(0.2) { bounds.keeps = [Name("N0")] }
    shares = [1, 0.9, 0.75, 0.5, 0]
  }

  var findings: OverlapFindings { OverlapFindings(of: landscape) }

  private static func network(
    _ id: String, bodyOf whole: NetworkIndex?, _ random: inout SplitMix
  ) -> RegionalNetwork {
    func quarters(_ most: Int) -> Double? {
      random.chance(0.04) ? nil : Double(Int.random(in: 1...most, using: &random)) / 4
    }
    return RegionalNetwork(
      id: id, bodyOf: whole,
      themes: ["werven", "Werven ", "jeugd"].filter { _ in random.chance(0.3) },
      obligation: random.chance(0.12) ? .statutory : nil,
      meetings: Meetings(
        perYear: random.chance(0.04) ? nil : Double(Int.random(in: 0...10, using: &random)),
        duration: quarters(12), preparation: quarters(6), travel: quarters(4)),
      delegateLevel: [nil, nil, nil, "staf", "bestuurder"].randomElement(using: &random)!)
  }
}
