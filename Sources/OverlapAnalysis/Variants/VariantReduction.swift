/// The options that a search has to look at, after those are left out that another makes
/// superfluous: dominance.
///
/// - A combination that takes more than its parts by themselves, of no board less where hours of
///   boards are bounded, and brings no pair together that they do not, is never better than they are.
/// - Where nothing is combined, an option is never needed if another takes strictly less, keeps all
///   the pairs and themes that it does, and takes of no board more where hours of boards are bounded.
///
/// Options that are as cheap as others stay, so that variants that are as good can be found.
struct VariantReduction {
  /// What is left, increasing.
  let options: [Int]

  init(of space: VariantSpace, demand: VariantDemand) {
    let open = space.options.indices.filter { option in
      let parts = space.options[option].parts
      return parts.allSatisfy { !demand.stopped.contains($0) }
        && (demand.mayCombine || parts.count == 1)
    }
    let worth = OptionWorth(of: space, demand: demand)
    if open.contains(where: { space.options[$0].parts.count > 1 }) {
      options = open.filter { !worth.isNoBetterThanParts($0) }
    } else {
      options = open.filter { option in
        !open.contains { worth.isDominated(option, by: $0) }
      }
    }
  }
}

/// What options give and take.
private struct OptionWorth {
  private let space: VariantSpace
  private let boundsHours: Bool

  /// For each option the classes of pairs that it keeps, and the themes of boards if they count.
  private let gives: [Bits]
  private var optionOfNetwork: [Int: Int] = [:]

  init(of space: VariantSpace, demand: VariantDemand) {
    self.space = space
    boundsHours = demand.mostHours != nil
    let classes = space.pairs.classes
    let seats = demand.keepsThemes ? space.themes.seats : []
    var gives = [Bits](
      repeating: Bits(count: classes.count + seats.count), count: space.options.count)
    for (place, pairClass) in classes.enumerated() {
      for option in pairClass.options { gives[option].insert(place) }
    }
    for (place, seat) in seats.enumerated() {
      for option in seat.options ?? [] { gives[option].insert(classes.count + place) }
    }
    self.gives = gives
    for (option, table) in space.options.enumerated() where table.parts.count == 1 {
      optionOfNetwork[table.parts[0]] = option
    }
  }

  func isDominated(_ option: Int, by other: Int) -> Bool {
    let amounts = (space.options[option].amount, space.options[other].amount)
    return amounts.1 < amounts.0 && gives[option].isSubset(of: gives[other])
      && (!boundsHours || takesNoMore(space.options[other].boardAmounts, than: [option]))
  }

  func isNoBetterThanParts(_ option: Int) -> Bool {
    let parts = space.options[option].parts
    guard parts.count > 1 else { return false }
    let apart = parts.compactMap { optionOfNetwork[$0] }
    var given = gives[apart[0]]
    for part in apart.dropFirst() { given.formUnion(gives[part]) }
    let sum = apart.reduce(0) { $0 + space.options[$1].amount }
    guard sum < space.options[option].amount, gives[option].isSubset(of: given) else {
      return false
    }
    guard boundsHours else { return true }
    var least = [Double](repeating: 0, count: space.boardNames.count)
    for part in space.options[option].boardAmounts { least[part.actor] += part.amount }
    for part in apart.flatMap({ space.options[$0].boardAmounts }) {
      least[part.actor] -= part.amount
    }
    return least.allSatisfy { $0 >= 0 }
  }

  private func takesNoMore(_ amounts: [VariantOption.BoardPart], than options: [Int]) -> Bool {
    var room: [Int: Double] = [:]
    for part in options.flatMap({ space.options[$0].boardAmounts }) {
      room[part.actor, default: 0] += part.amount
    }
    return amounts.allSatisfy { $0.amount <= room[$0.actor] ?? 0 }
  }
}
