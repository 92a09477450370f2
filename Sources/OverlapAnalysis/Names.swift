import BoardNetworks

extension Name {
  init(_ board: Board) {
    self.init(id: board.id, label: board.label)
  }

  init(_ network: RegionalNetwork) {
    self.init(id: network.id, label: network.label)
  }
}

extension Selection {
  /// What the board of each actor is called.
  var boardNames: [Name] { boards.map { Name(landscape[$0]) } }

  /// What the network of each event is called.
  var networkNames: [Name] { networks.map { Name(landscape[$0]) } }
}
