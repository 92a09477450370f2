/// What passes between a board and a network on the three levels of reciprocity.
public struct Reciprocity: Hashable, Sendable {
  public let relation, process, content: String?

  public init(relation: String? = nil, process: String? = nil, content: String? = nil) {
    self.relation = relation
    self.process = process
    self.content = content
  }

  /// Whether anything is told on any level.
  public var isGiven: Bool { relation != nil || process != nil || content != nil }
}

/// The levels on which boards bring to a network and take from it.
public enum ReciprocityLevel: String, CaseIterable, Sendable {
  /// Contact and trust.
  case relation
  /// Organisation and ways of working.
  case process
  /// Knowledge and substance.
  case content
}

extension Reciprocity {
  public subscript(level: ReciprocityLevel) -> String? {
    switch level {
    case .relation: relation
    case .process: process
    case .content: content
    }
  }

  /// Whether anything passes on a level; nil when the list does not tell.
  ///
  /// Lists say in free words what passes. A cell in which every value, between semicolons, says no
  /// tells that nothing does: "nee", "niets", "geen", "no", "none", 0 and the like. Any other text
  /// tells that something does, be it "ja".
  public func answer(_ level: ReciprocityLevel) -> Bool? {
    guard let text = self[level] else { return nil }
    let values = text.unicodeScalars.split(separator: ";").map { foldedKey(String($0)) }
      .filter { !$0.isEmpty }
    guard !values.isEmpty else { return nil }
    return !values.allSatisfy(Reciprocity.wordsForNo.contains)
  }

  private static let wordsForNo: Set<String> = [
    "nee", "neen", "n", "niet", "niets", "niks", "geen", "geenenkel", "0", "00", "onwaar", "no",
    "not", "nothing", "none", "false",
  ]
}
