/// Why an intervention, or a part of it, was not carried out.
public enum Refusal: Error, Hashable, Sendable {
  /// The law asks for these networks or bodies, which would be dissolved or lose a member. They can
  /// share an agenda with others, or meet less often.
  case statutory(networks: [String])

  case unknownBoard(String)
  case unknownNetwork(String)

  /// Nothing in the landscape has this scheme.
  case unknownScheme(String)

  /// People do not meet in a territory.
  case territory(String)

  /// A new network or board would have the id of one that is there.
  case repeatedNetwork(String)

  /// It takes two, at least, to combine or merge, and two parts to split.
  case tooFew
  case alreadyMember(board: String, network: String)
  case notMember(board: String, network: String)

  /// Bodies of different networks do not make one body, unless it is said of which.
  case bodiesOfDifferentNetworks([String])

  /// The shell would come as often as the network meets, or more often.
  case shellMeetsAsOften(perYear: Double)

  /// A network meets some number of times, more than 0.
  case noMeetings

  /// Whether the landscape forbids it, rather than that it was asked wrongly.
  public var isForbidden: Bool {
    if case .statutory = self { true } else { false }
  }
}
