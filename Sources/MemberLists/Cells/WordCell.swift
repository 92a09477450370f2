public import BoardNetworks

/// A value that people write in one of a few words, in Dutch or in English.
public struct WordList<Value: Sendable>: Sendable {
  private let values: [(words: [String], value: Value)]
  private let byKey: [String: Value]

  /// - Parameter values: For each value its words, the first one ours.
  init(_ values: [(words: [String], value: Value)]) {
    self.values = values
    byKey = Dictionary(
      values.flatMap { entry in entry.words.map { (foldedKey($0), entry.value) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The value, or nil when it is none of the words.
  public func value(of text: String) -> Value? { byKey[foldedKey(text)] }

  /// What to write, for a message.
  var expected: [String] { values.map { $0.words[0] } }
}

public enum Words {
  static let yesOrNo = WordList<Bool>([
    (["ja", "j", "yes", "y", "true", "waar", "1", "x"], true),
    (["nee", "n", "no", "false", "onwaar", "0", "neen"], false),
  ])

  public static let nature = WordList<Nature>([
    (["netwerk", "network", "netwerken"], .network),
    (["gebied", "territory", "gebieden", "regio", "gebiedsindeling"], .territory),
  ])

  static let obligation = WordList<Obligation>([
    (["wettelijk", "statutory", "wet", "wettelijke verplichting"], .statutory),
    (
      [
        "subsidievoorwaarde", "condition of a subsidy", "subsidy condition", "subsidie",
        "voorwaarde subsidie",
      ], .subsidyCondition
    ),
    (["afspraak", "agreement", "convenant"], .agreement),
    (["vrijwillig", "voluntary", "geen verplichting"], .voluntary),
  ])

  static let form = WordList<MembershipForm>([
    (["kern", "core", "kernlid"], .core),
    (["schil", "shell", "schillid"], .shell),
    (["agendalid", "agenda member", "agenda"], .agendaMember),
    (["waarnemer", "observer", "toehoorder"], .observer),
  ])
}
