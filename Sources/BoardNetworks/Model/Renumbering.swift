// Moving a landscape's parts to the positions that its order gives them.

extension Board {
  func renumbered(_ position: (BoardIndex) -> BoardIndex) -> Board {
    guard let representedBy else { return self }
    var result = self
    result.representedBy = position(representedBy)
    return result
  }
}

extension RegionalNetwork {
  func renumbered(_ position: (NetworkIndex) -> NetworkIndex) -> RegionalNetwork {
    guard let bodyOf else { return self }
    var result = self
    result.bodyOf = position(bodyOf)
    return result
  }
}

extension Membership {
  func renumbered(
    board: (BoardIndex) -> BoardIndex, network: (NetworkIndex) -> NetworkIndex
  ) -> Membership {
    Membership(
      board: board(self.board), network: network(self.network),
      details: shared?.renumbered(board: board, network: network))
  }
}

extension SharedDetails {
  /// Itself, unless someone is named in it.
  fileprivate func renumbered(
    board: (BoardIndex) -> BoardIndex, network: (NetworkIndex) -> NetworkIndex
  ) -> SharedDetails {
    let via: Via
    switch details.via {
    case .board(let index)?: via = .board(board(index))
    case .network(let index)?: via = .network(network(index))
    case .other?, nil: return self
    }
    var renumbered = details
    renumbered.via = via
    return SharedDetails(renumbered)
  }
}
