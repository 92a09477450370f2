/// What a search asks of a choice.
struct VariantDemand: Hashable {
  /// How many of all pairs have to meet still.
  var pairs: Int
  var keepsThemes: Bool
  var groupFloor: Double?
  var mostHours: Double?

  /// The boards that the bound on hours is about, as actors, and the groups that the floor is about;
  /// all when nil.
  var boards, groups: Set<Int>?

  /// Networks, by number, that no table is made of.
  var stopped: Set<Int>

  /// Whether networks may become one.
  var mayCombine = true

  /// What all networks may take together; nil for no such bound.
  var mostAmount: Double?

  /// Choices, as options by number, that are known already.
  var excluded: [[Int]] = []

  init(_ aim: VariantAim, in space: VariantSpace) {
    let bounds = space.bounds
    pairs = space.pairCount(ofShare: aim.share)
    keepsThemes = aim.keepsThemes || bounds.keepsThemes
    groupFloor = bounds.groupFloor
    mostHours = bounds.mostHours
    let stops = Set(bounds.stops.map(\.id))
    stopped = Set(space.networkNames.indices.filter { stops.contains(space.networkNames[$0].id) })
  }
}
