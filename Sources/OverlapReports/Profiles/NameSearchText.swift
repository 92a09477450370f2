import BoardNetworks
public import OverlapAnalysis

/// What a name is asked for.
public enum NameSubject: Sendable {
  case board, network
}

extension NameSearch {
  /// Why a name does not lead to anyone, and what to do; nil when it does.
  ///
  /// - Parameters:
  ///   - text: The name that was asked for.
  ///   - subject: What it was taken for.
  ///   - scope: Among whom it was looked for.
  public func refusal(of text: String, as subject: NameSubject, in scope: Scope) -> Phrase? {
    let words = ScopeWords(scope)
    let noun = subject == .board ? words.participant : words.network
    switch self {
    case .found:
      return nil
    case .ambiguous(let names):
      return Phrase(
        nl:
          "\(quoted(text)): zo \(names.count == 2 ? "heten er twee" : "heten er meer"). Noem het id.",
        en: "\(quoted(text)): more than one has this name. Give the id.") + bulleted(names)
    case .notCounted(let name, let exclusion):
      return Phrase { _ in "\(quoted(text)): \(name.titled) " } + exclusion.phrase(words)
    case .unknown(let nearest):
      return unknown(text, noun, subject, scope, nearest: nearest)
    }
  }

  private func unknown(
    _ text: String, _ noun: Noun, _ subject: NameSubject, _ scope: Scope, nearest: [Name]
  ) -> Phrase {
    let none = Phrase(
      nl: "\(quoted(text)): er is geen \(noun.one.nl) met deze naam.",
      en: "\(quoted(text)): there is no \(noun.one.en) with this name.")
    let day = scope.date.day
    let inactive =
      subject == .network
      ? day.map { day in
        Phrase(
          nl: " Wat op \(Language.nl.date(day)) niet actief is, telt niet mee; zie --date.",
          en: " What is not active on \(Language.en.date(day)) does not count; see --date.")
      } : nil
    guard (subject == .board ? scope.boardCount : scope.networkCount) > 0 else {
      return none
        + Phrase(
          nl: " De invoer noemt geen enkel\(noun == .participant ? "e" : "") \(noun.one.nl).",
          en: " The input names no \(noun.one.en) at all.")
    }
    let table = subject == .board ? "boards" : "networks"
    let remedy =
      nearest.isEmpty
      ? Phrase(
        nl: " Alle namen staan in `drukte table \(table) INPUT`.",
        en: " All names are in `drukte table \(table) INPUT`.")
      : Phrase(nl: " Het meest lijken erop:", en: " The most like it are:") + bulleted(nearest)
    return none + (inactive ?? Phrase(nl: "", en: "")) + remedy
  }
}

extension NameSearch.Exclusion {
  /// What it is instead, as the rest of a sentence, and what to do.
  fileprivate func phrase(_ words: ScopeWords) -> Phrase {
    switch self {
    case .kind(let kind?):
      Phrase(
        nl: "is van de soort \(quoted(kind)) en telt nu niet mee. Kies --participants all.",
        en: "is of the kind \(quoted(kind)) and does not count now. Choose --participants all.")
    case .kind(nil):
      Phrase(
        nl: "heeft geen soort en telt nu niet mee. Kies --participants all.",
        en: "has no kind and does not count now. Choose --participants all.")
    case .body(let whole):
      Phrase(
        nl: "is een gremium van \(whole.titled). Vraag naar dat netwerk.",
        en: "is a body of \(whole.titled). Ask for that network.")
    case .nature(.territory):
      Phrase(
        nl: "is een gebied, geen netwerk. Kies --nature gebied.",
        en: "is a territory, not a network. Choose --nature territory.")
    case .nature(.network):
      Phrase(
        nl: "is een netwerk, geen gebied. Kies --nature netwerk.",
        en: "is a network, not a territory. Choose --nature network.")
    }
  }
}

/// Names with their ids, each on a line.
private func bulleted(_ names: [Name]) -> Phrase {
  let lines = names.map { "\n  - \($0.titled)" }.joined()
  return Phrase { _ in lines }
}
