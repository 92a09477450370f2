import BoardNetworks

extension LandscapeAssembly {
  /// What its owner should know of a landscape that is sound.
  func reportFindings(on landscape: Landscape, log: inout ProblemLog) {
    var listed = [Int](repeating: 0, count: landscape.networks.count)
    for membership in landscape.memberships { listed[membership.network.offset] += 1 }
    let declaring = networks.indices.filter { networks[$0].declaredMemberCount != nil }
    let draftOfID = Dictionary(uniqueKeysWithValues: declaring.map { (networks[$0].id, $0) })
    for position in landscape.networks.indices {
      let network = landscape.networks[position]
      let count = listed[position]
      guard let declared = network.declaredMemberCount, declared > count else { continue }
      log.add(
        .incompleteList(network: network.label, declared: declared, listed: count),
        at: draftOfID[network.id].flatMap {
          networks[$0].declaredAt ?? networks[$0].record?.place(.declaredMembers)
        } ?? .everywhere)
    }

    // Bodies are left out: many a network has a steering group of that name.
    let boards = landscape.boards.map { ($0.id, $0.label) }
    let tables = landscape.networks.filter { $0.bodyOf == nil }.map { ($0.id, $0.label) }
    for group in lookAlikes(among: boards) + lookAlikes(among: tables) {
      guard !decisions.isRefused(group) else { continue }
      log.add(.namesLookAlike(group), at: .everywhere)
    }
    let example =
      boards.lazy.map(\.1).first(where: hasMixedUpAccents)
      ?? landscape.networks.lazy.map(\.label).first(where: hasMixedUpAccents)
    if let example {
      log.add(.mixedUpAccents(example), at: .everywhere)
    }
    if !landscape.boards.isEmpty, !landscape.boards.contains(where: \.isSchoolBoard) {
      let kinds = Set(landscape.boards.compactMap(\.kind)).sorted(by: scalarOrder)
      log.add(.noSchoolBoards(kinds: kinds), at: .everywhere)
    }
  }
}
