import BoardNetworks

/// Whose word a source is, as far as its name tells.
enum SourceKind: Hashable, Sendable {
  /// The network's own list.
  case network
  /// What boards say when they are asked, as in a survey.
  case boards
  case other

  /// - Parameter source: What the list calls its source, such as "opgave netwerk", or a file.
  init(of source: String) {
    let key = foldedKey(source)
    func names(_ words: [String]) -> Bool { words.contains { key.contains($0) } }
    if names(["netwerk", "network", "ledenlijst", "memberlist"]) {
      self = .network
    } else if names(["bestu", "board", "enquete", "vragenlijst", "survey", "questionnaire"]) {
      self = .boards
    } else {
      self = .other
    }
  }

  /// Whether a board that did not answer can be on the list all the same. It can if the network
  /// drew it up; of a list of which nobody knows who did, one cannot tell.
  var knowsSilentBoards: Bool { self == .network }
}
