import BoardNetworks
import TwoModeGraphs

extension OverlapFindings {
  /// Finds of each network how large it is, which part of its pairs meets elsewhere, what load it
  /// asks for, and how far its list goes.
  ///
  /// A network of *s* members has *s*(*s* − 1)/2 pairs. The share of them that has another network
  /// in common is its redundancy coefficient (Latapy, Magnien and Del Vecchio 2008); it is nil when
  /// there is no pair. Size, pairs and share are about the boards that are counted; the listing is
  /// about participants of every kind.
  ///
  /// - Returns: A finding for every network that is counted, in the landscape's order.
  /// - Complexity: as `summary()`.
  ///
  /// M. Latapy, C. Magnien, N. Del Vecchio, *Basic Notions for the Analysis of Large Two-Mode
  /// Networks*, Social Networks 30(1), 2008, 31–48.
  public func networks() -> [NetworkFinding] {
    let graph = selection.graph
    let elsewhere = graph.meetingElsewhere()
    let loads = networkLoads()
    let listings = listings()
    let memberWide = memberWideNetworks()
    return graph.events.map { event in
      let network = selection.network(event)
      let pairs = elsewhere.histogram(of: event)
      return NetworkFinding(
        name: Name(network), type: network.type, size: graph.degree(of: event),
        pairs: pairs?.count ?? 0, shareElsewhere: pairs?.share(atLeast: 1),
        load: loads[event.index], listing: listings[event.index],
        isMemberWide: memberWide.contains(event))
    }
  }
}
