import BoardNetworks
import TwoModeGraphs

extension OverlapFindings {
  /// Finds of each network in how many others its members meet again.
  ///
  /// This is the measure that this project is about. With *c* the number of networks that two
  /// boards share, two members of network *k* meet in *e* = *c* − 1 others: networks among those
  /// counted, never bodies of them. Over the *s*(*s* − 1)/2 pairs of members of *k* this gives the
  /// mean of *e*, its quartiles (of type 7: linear between the two nearest values), its maximum, and
  /// the shares of pairs with *e* ≥ 1 and *e* ≥ 3.
  ///
  /// Member by member, with *o* the number of members that *k* shares with another network *l*, each
  /// of those *o* finds *o* − 1 of its *s* − 1 fellow members in *l*. `memberAny` is the mean over
  /// the members of *k* of the number of networks *l* in which a member finds one of them or more,
  /// `memberHalf` of those in which it finds half of them or more.
  ///
  /// `meanWithoutMemberWide` is the mean of *e* again, when only networks that are not member-wide
  /// count as others. A member-wide network has this mean too.
  ///
  /// - Returns: A finding for every network that is counted, in the landscape's order. Its measures
  ///   are nil when it has fewer than two members.
  /// - Complexity: O(*b* + *n* + *m* + Σ *s*² + Σ *d*² + *n*²/4096) time and O(*b* + *n* + *t*)
  ///   memory for *b* boards of degree *d*, *n* networks of *s* members, *t* ties between them, and
  ///   *m* memberships of every kind.
  public func encounters() -> [EncounterFinding] {
    let graph = selection.graph
    let elsewhere = graph.meetingElsewhere()
    let byMember = graph.membersElsewhere()
    let meansWithoutMemberWide = graph.meanMeetingElsewhere(excluding: memberWideNetworks())
    let listings = listings()
    return graph.events.map { event in
      let pairs = elsewhere.histogram(of: event)
      let members = byMember[event.index]
      return EncounterFinding(
        name: Name(selection.network(event)), members: graph.degree(of: event),
        pairs: pairs?.count ?? 0,
        mean: pairs?.mean, firstQuartile: pairs?.quantile(0.25), median: pairs?.median,
        thirdQuartile: pairs?.quantile(0.75), maximum: pairs?.maximum,
        shareElsewhere: pairs?.share(atLeast: 1), shareThree: pairs?.share(atLeast: 3),
        memberAny: members?.meanWithAnyFellow, memberHalf: members?.meanWithHalfOfFellows,
        meanWithoutMemberWide: meansWithoutMemberWide[event.index],
        listing: listings[event.index])
    }
  }
}
