/// What is said of the input to whoever fills it in, in both languages.
public struct Explanation: Hashable, Sendable {
  public let nl, en: String

  public init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }
}
