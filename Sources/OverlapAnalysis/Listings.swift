import BoardNetworks

extension Selection {
  /// Compares the list of each network with the number of members that it says it has.
  ///
  /// A network counts all its members by itself, boards or not, so all participants on its list
  /// count here, chosen or not, and those who take part through another too. Members of its bodies
  /// do not.
  ///
  /// - Returns: A listing for every network that is counted, in the landscape's order.
  /// - Complexity: O(*n* + *m*) for *n* networks and *m* memberships.
  func listings() -> [Listing] {
    let counts = listedCounts
    return networks.map { network in
      Listing(listed: counts[network.offset], declared: landscape[network].declaredMemberCount)
    }
  }

  /// The number of participants on the list of each network of the landscape, bodies included.
  var listedCounts: [Int] {
    var counts = [Int](repeating: 0, count: listed.networks.count)
    for membership in listed.memberships { counts[membership.network.offset] += 1 }
    return counts
  }
}

extension OverlapFindings {
  /// The list of every network that is counted, in the landscape's order.
  func listings() -> [Listing] { selection.listings() }

  /// The networks that say they have more members than the list holds, in the landscape's order.
  ///
  /// - Complexity: O(*n* + *m*) for *n* networks and *m* memberships.
  public func incompleteListings() -> [(name: Name, listing: Listing)] {
    zip(selection.networkNames, listings()).filter { $1.isComplete == false }
      .map { (name: $0, listing: $1) }
  }
}
