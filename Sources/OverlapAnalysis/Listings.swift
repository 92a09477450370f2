import BoardNetworks

extension Selection {
  /// Compares the list of each network with the number of members that it says it has.
  ///
  /// A network counts all its members by itself, boards or not, so all participants on its list
  /// count here, chosen or not. Members of its bodies do not.
  ///
  /// - Returns: A listing for every network that is counted, in the landscape's order.
  /// - Complexity: O(*n* + *m*) for *n* networks and *m* memberships.
  func listings() -> [Listing] {
    var listed = [Int](repeating: 0, count: landscape.networks.count)
    for membership in landscape.memberships { listed[membership.network.offset] += 1 }
    return networks.map { network in
      Listing(listed: listed[network.offset], declared: landscape[network].declaredMemberCount)
    }
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
