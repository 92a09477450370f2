import BoardNetworks

extension NameForm {
  /// Why a name is certainly the same as another one.
  func evidence(for other: NameForm) -> NameEvidence {
    if letters == other.letters { return .sameLetters }
    if key == other.key || solid == other.solid {
      return legalForms == other.legalForms ? .sameWords : .legalForm
    }
    var (own, others) = (core, other.core)
    for word in core { if let index = others.firstIndex(of: word) { others.remove(at: index) } }
    for word in other.core { if let index = own.firstIndex(of: word) { own.remove(at: index) } }
    guard let one = own.first, let two = others.first else { return .sameWords }
    return .misspelling(shown(one), other.shown(two))
  }

  /// How a name differs from another one that is like it.
  func difference(from other: NameForm) -> NameEvidence {
    let likeness = NameLikeness(
      self, other,
      weights: (
        [Double](repeating: 1, count: words.count), [Double](repeating: 1, count: other.words.count)
      )
    ) { words[$0].likeness(to: other.words[$1]) }
    return .alike(
      onlyName: likeness.onlyFirst.map { shown(words[$0]) },
      onlyMeant: likeness.onlySecond.map { other.shown(other.words[$0]) })
  }

  /// A word with "ij" where the name has it so.
  private func shown(_ word: NameWord) -> String {
    let text = word.letters.reduce(into: "") { $0.unicodeScalars.append($1) }
    return folded(name).contains(text) ? text : word.text
  }
}
