import OverlapAnalysis

/// Two boards, or two networks, by their places, and how much they share.
struct SharedPair: Hashable, Sendable {
  let first, second: Int
  let count: Int

  /// The names of what they share.
  let shared: [String]
}

extension DiagramSubject {
  /// Whether networks with nearly all boards are left out of the count.
  var leavesOutMemberWide: Bool {
    !choices.countsMemberWide && networks.contains(where: \.isMemberWide)
  }

  var boardPairs: [SharedPair] {
    let leftOut = leavesOutMemberWide ? memberWideIDs : []
    return findings.pairs().compactMap { pair in
      let shared = pair.networks.filter { !leftOut.contains($0.id) }
      guard !shared.isEmpty, let first = boardIndices[pair.first.id],
        let second = boardIndices[pair.second.id]
      else { return nil }
      return SharedPair(
        first: first, second: second, count: shared.count, shared: shared.map(\.label))
    }
  }

  var networkPairs: [SharedPair] {
    let leftOut = leavesOutMemberWide ? memberWideIDs : []
    return findings.overlaps().compactMap { pair in
      guard !leftOut.contains(pair.first.id), !leftOut.contains(pair.second.id),
        let first = networkIndices[pair.first.id], let second = networkIndices[pair.second.id]
      else { return nil }
      return SharedPair(
        first: first, second: second, count: pair.shared, shared: pair.boards.map(\.label))
    }
  }

  private var memberWideIDs: Set<String> {
    Set(networks.lazy.filter(\.isMemberWide).map(\.name.id))
  }
}
