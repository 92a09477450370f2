public import BoardNetworks

/// What the members of one network, or the memberships of one board, tell of bringing and taking on
/// one level ("brengen en halen").
public struct ReciprocityFinding: Hashable, Sendable {
  public let subject: ReciprocitySubject

  /// The network, or the board.
  public let name: Name
  public let level: ReciprocityLevel

  /// Each member of the network, or each network of the board, in the landscape's order.
  public let answers: [ReciprocityAnswer]
}

/// Whose memberships are taken together.
public enum ReciprocitySubject: String, CaseIterable, Sendable {
  case network, board
}

/// One membership on one level.
public struct ReciprocityAnswer: Hashable, Sendable {
  /// Who is on the other side: the board in a network, or the network of a board.
  public let name: Name

  /// Whether the board brings anything to the network, and takes anything from it; nil when it is
  /// not told.
  public let brings, takes: Bool?
}

extension ReciprocityFinding {
  public var both: [Name] { names { $0 == true && $1 == true } }

  /// Those who bring and say that they take nothing, and the other way round.
  public var onlyBring: [Name] { names { $0 == true && $1 == false } }
  public var onlyTake: [Name] { names { $0 == false && $1 == true } }
  public var neither: [Name] { names { $0 == false && $1 == false } }

  /// Those who bring and do not say whether they take, and the other way round.
  public var bringAtLeast: [Name] { names { $0 == true && $1 == nil } }
  public var takeAtLeast: [Name] { names { $0 == nil && $1 == true } }

  /// Those of whom it is not told that they bring or take anything, nor that they do neither.
  public var untold: [Name] {
    names { ($0 ?? false) == false && ($1 ?? false) == false && ($0 == nil || $1 == nil) }
  }

  /// Memberships that tell anything.
  public var toldCount: Int { answers.count { $0.brings != nil || $0.takes != nil } }

  private func names(where isAmong: (Bool?, Bool?) -> Bool) -> [Name] {
    answers.filter { isAmong($0.brings, $0.takes) }.map(\.name)
  }
}
