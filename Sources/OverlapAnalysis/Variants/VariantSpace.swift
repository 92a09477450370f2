import BoardNetworks
import TwoModeGraphs

/// Everything that may be chosen in variants of a landscape, and what each choice gives.
struct VariantSpace {
  let selection: Selection
  let bounds: VariantBounds
  let tables: VariantTables
  let boardNames, networkNames: [Name]

  /// For each network why it stays whatever is chosen; nil when there is a choice.
  let stays: [VariantStay?]

  /// For each network whether pairs that meet there count.
  let countsPairs: [Bool]

  /// The networks by themselves that there is a choice about, in their order, and then their
  /// combinations.
  let options: [VariantOption]
  let pairs: PairClasses
  let themes: ThemeSeats

  /// What the networks take that stay, of each board and together.
  let stayingBoardAmounts: [Double]
  let stayingAmount: Double

  /// What all networks take now.
  let boardAmountsNow: [Double]
  let amountNow: Double

  /// - Parameter ignored: Reasons to stay that do not count: to see whether a choice would be
  ///   possible without them.
  /// - Throws: `VariantRefusal.tooManyCombinations`.
  init(
    of findings: OverlapFindings, tables: VariantTables, bounds: VariantBounds,
    ignoring ignored: Set<VariantStay> = []
  ) throws(VariantRefusal) {
    self.bounds = bounds
    self.tables = tables
    let selection = findings.selection
    self.selection = selection
    boardNames = selection.boardNames
    networkNames = selection.networkNames
    let memberWide = bounds.countsMemberWide ? [] : findings.memberWideNetworks()
    let countsPairs = selection.graph.events.map { !memberWide.contains($0) }
    self.countsPairs = countsPairs

    let statutory = selection.statutoryNetworks()
    let kept = Set(bounds.keeps.map(\.id))
    let unslimmed = selection.networks.indices.map { event in
      tables.amounts(of: [event], leastMeetings: nil, measure: bounds.measure)
    }
    let isUnknown = findings.listings().map(\.isUnknown)
    let reasonsToStay = selection.networks.indices.map { event in
      let reasons: [VariantStay?] = [
        statutory[event] ? .statutory : nil,
        kept.contains(selection.landscape[selection.networks[event]].id) ? .asked : nil,
        memberWide.contains(Event(event)) ? .memberWide : nil,
        bounds.measure == .hours && !tables.tables[event].isKnown ? .hoursUnknown : nil,
        isUnknown[event] ? .membersUnknown : nil,
        unslimmed[event].isEmpty ? .takesNothing : nil,
      ]
      return reasons.compactMap { $0 }.first { !ignored.contains($0) }
    }
    let isStaying = reasonsToStay.map { $0 != nil }
    stays = reasonsToStay
    let open = isStaying.indices.filter { !isStaying[$0] }
    let combinations = try tables.combinations(of: open, within: bounds)
    options = (open.map { [$0] } + combinations)
      .map { VariantOption($0, of: tables, within: bounds) }

    pairs = PairClasses(
      in: selection, options: options, stays: isStaying, countsPairs: countsPairs)
    themes = ThemeSeats(in: selection, options: options, stays: isStaying)

    var now = [Double](repeating: 0, count: boardNames.count)
    var staying = now
    for (event, amounts) in unslimmed.enumerated() {
      for (actor, amount) in amounts {
        now[actor] += amount
        if isStaying[event] { staying[actor] += amount }
      }
    }
    boardAmountsNow = now
    stayingBoardAmounts = staying
    amountNow = now.reduce(0, +)
    stayingAmount = staying.reduce(0, +)
  }

  /// How many pairs a share of all of them is: the least number that is not less.
  func pairCount(ofShare share: Double) -> Int {
    Int((share * Double(pairs.count) - 1e-9).rounded(.up))
  }
}
