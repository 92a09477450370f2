// Moving a landscape's parts to the positions that its order gives them.

extension Board {
  func renumbered(_ position: (BoardIndex) -> BoardIndex) -> Board {
    guard let representedBy else { return self }
    return Board(
      id: id, name: name, aliases: aliases, kind: kind, municipalities: municipalities,
      region: region, denomination: denomination, schoolCount: schoolCount, siteCount: siteCount,
      pupilCount: pupilCount, boardStaff: boardStaff, capacityHours: capacityHours,
      representedBy: position(representedBy), developmentQuestions: developmentQuestions,
      responded: responded)
  }
}

extension RegionalNetwork {
  func renumbered(_ position: (NetworkIndex) -> NetworkIndex) -> RegionalNetwork {
    guard let bodyOf else { return self }
    return RegionalNetwork(
      id: id, name: name, nature: nature, bodyOf: position(bodyOf), type: type, themes: themes,
      region: region, obligation: obligation, scheme: scheme, schemeUntil: schemeUntil,
      commissioner: commissioner, formality: formality, period: period, meetings: meetings,
      delegateLevel: delegateLevel, declaredMemberCount: declaredMemberCount,
      attributes: attributes)
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
