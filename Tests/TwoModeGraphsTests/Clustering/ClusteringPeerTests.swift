import Testing

@testable import TwoModeGraphs

struct ClusteringPeerTests {
  private let peers = PeerAnswers.clustering

  @Test(
    "agrees with NetworkX on Robins and Alexander, except that it makes 0 of 0/0",
    arguments: PeerGraphs.all)
  func robinsAlexander(peer: PeerGraph) throws {
    let answer = try #require(peers.values("robins-alexander", of: "both", in: peer))
    let clustering = peer.graph.robinsAlexander()
    if clustering.threePathCount == 0 {
      #expect(clustering.coefficient == nil)
      #expect(answer == [0])
    } else {
      expectEqual([clustering.coefficient], answer, within: 1e-11)
    }
  }

  @Test(
    "agrees with NetworkX on Latapy's clustering, except that it averages isolates in as 0",
    arguments: PeerGraphs.all)
  func latapy(peer: PeerGraph) {
    expectLatapy(peer, of: .actors, named: "actors")
    expectLatapy(peer, of: .events, named: "events")
  }

  private func expectLatapy<Node>(_ peer: PeerGraph, of mode: Mode<Node>, named name: String) {
    let measures: [(String, LatapyClustering<Node>.Denominator)] = [
      ("latapy-dot", .union), ("latapy-min", .smallerDegree), ("latapy-max", .largerDegree),
    ]
    for (measure, denominator) in measures {
      let clustering = peer.graph.latapyClustering(of: mode, over: denominator)
      guard let answer = peers.values(measure, of: name, in: peer),
        let average = peers.values("\(measure)-average", of: name, in: peer)
      else {
        #expect(clustering.values.isEmpty)
        continue
      }
      let isDefined = clustering.secondNeighbourCounts.map { $0 > 0 }
      #expect(clustering.values.map { $0 != nil } == isDefined)
      expectEqual(clustering.values.map { $0 ?? 0 }, answer, within: 1e-11)
      // Its average is over all vertices.
      let sum = (clustering.average.mean ?? 0) * Double(clustering.average.definedCount)
      expectEqual([sum / Double(clustering.average.count)], average, within: 1e-11)
    }
  }

  @Test(
    "agrees with NetworkX on redundancy, which raises if it is asked for a vertex of degree 1",
    arguments: PeerGraphs.all)
  func redundancy(peer: PeerGraph) {
    expectRedundancy(peer, of: .actors, named: "actors")
    expectRedundancy(peer, of: .events, named: "events")
  }

  private func expectRedundancy<Node>(_ peer: PeerGraph, of mode: Mode<Node>, named name: String) {
    let redundancy = peer.graph.redundancy(of: mode)
    guard let answer = peers.values("redundancy", of: name, in: peer),
      let raises = peers.values("redundancy-of-all-raises", of: name, in: peer)
    else {
      #expect(redundancy.values.isEmpty)
      return
    }
    expectEqual(redundancy.values.map(\.coefficient), answer, within: 1e-11)
    let isPartial = redundancy.average.definedCount < redundancy.average.count
    #expect(raises == [isPartial ? 1 : 0])
  }

  @Test("agrees with igraph on the clustering of both projections", arguments: PeerGraphs.all)
  func projections(peer: PeerGraph) {
    expectProjection(peer, of: .actors, named: "actors")
    expectProjection(peer, of: .events, named: "events")
  }

  private func expectProjection<Node>(_ peer: PeerGraph, of mode: Mode<Node>, named name: String) {
    let clustering = peer.graph.projectionClustering(of: mode)
    guard let local = peers.values("projection-clustering", of: name, in: peer),
      let overall = peers.values("transitivity", of: name, in: peer)
    else {
      #expect(clustering.values.isEmpty)
      return
    }
    expectEqual(clustering.values.map(\.coefficient), local, within: 1e-11)
    expectEqual([clustering.overall.coefficient], overall, within: 1e-11)
  }
}
