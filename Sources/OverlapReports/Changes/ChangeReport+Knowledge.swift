import OverlapAnalysis

extension ChangeReport {
  /// What became known or unknown, and what the lists lack.
  func addKnowledge(to screen: inout ScreenText) {
    let items = knowledgeItems
    guard !items.isEmpty else { return }
    screen.addHeading(
      Phrase(nl: "Wat bekend en onbekend is", en: "What is known and unknown"))
    for item in items { screen.addItem(item) }
  }

  private var knowledgeItems: [Phrase] {
    let known = changes.knowledge
    func item(_ names: [Name], nl: String, en: String) -> Phrase? {
      guard !names.isEmpty else { return nil }
      let list = NameList(names, showsAll: showsAll).phrase
      return Phrase(nl: "\(nl): \(list.nl).", en: "\(en): \(list.en).")
    }
    return [
      item(
        known.hoursBecameKnown, nl: "Uren per zetel nu bekend en eerst niet",
        en: "Hours of a seat known now, and not before"),
      item(
        known.hoursBecameUnknown, nl: "Uren per zetel eerst bekend en nu niet",
        en: "Hours of a seat known before, and not now"),
      item(
        known.answerNow, nl: "Gaven toen geen antwoord en nu wel",
        en: "Did not answer then, and do now"),
      item(
        known.answerNoLonger, nl: "Gaven toen antwoord en nu niet",
        en: "Answered then, and do not now"),
      item(
        known.neverAnswered, nl: "Gaven geen van beide keren antwoord",
        en: "Did not answer either time"),
      incompleteItem(
        known.incompleteEarlier,
        when: words.choose(
          counts: Phrase(nl: "toen", en: "then"), measures: Phrase(nl: "ervoor", en: "before"))),
      incompleteItem(known.incompleteLater, when: words.thenceforth),
      changes.basis == .counts ? completenessItem : nil,
    ].compactMap { $0 }
  }

  private func incompleteItem(_ lists: [IncompleteList], when: Phrase) -> Phrase? {
    guard !lists.isEmpty else { return nil }
    let names = Phrase { language in
      NameList(
        lists.map { "\($0.network.label) (\(language.integer($0.missing)))" }, showsAll: showsAll
      ).phrase[language]
    }
    return Phrase(
      nl: "Lijsten die \(when.nl) niet volledig zijn, met hoeveel leden ontbreken: \(names.nl).",
      en: "Lists that are incomplete \(when.en), with how many members lack: \(names.en).")
  }

  /// Of how many networks it can be seen whether their list is complete; nil when of all.
  private var completenessItem: Phrase? {
    func declaring(_ states: [NetworkState]) -> (told: Int, all: Int) {
      let networks = states.filter { $0.bodyOf == nil }
      return (networks.count { $0.listing.declared != nil }, networks.count)
    }
    let old = declaring(changes.networks.flatMap(\.earlier))
    let new = declaring(changes.networks.flatMap(\.later))
    guard old.told + new.told < old.all + new.all else { return nil }
    guard old.told + new.told > 0 else {
      return Phrase(
        nl: """
          Geen netwerk geeft zelf op hoeveel leden het heeft (kolom leden_opgegeven). Of de lijsten \
          volledig zijn, is dus niet te zien: wie erbij kwam of wegging, is volgens de lijsten.
          """,
        en: """
          No network declares how many members it has (column declared_members). Whether the lists are \
          complete cannot be seen, therefore: who joined or left is by the lists.
          """)
    }
    return Phrase(
      nl: """
        Hoeveel leden zij hebben, geven toen \(old.told) van de \(old.all) netwerken zelf op en nu \
        \(new.told) van de \(new.all) (kolom leden_opgegeven). Van de andere is niet te zien of de lijst \
        volledig is: wie erbij kwam of wegging, is daar volgens de lijsten.
        """,
      en: """
        How many members they have was declared by \(old.told) of the \(old.all) networks then and is \
        by \(new.told) of the \(new.all) now (column declared_members). Of the others it cannot be seen \
        whether the list is complete: who joined or left is by the lists there.
        """)
  }
}
