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
      changes.basis == .counts && isCompletenessUntold ? completenessItem : nil,
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

  /// Whether no network says how many members it has, in one of the counts or both.
  private var isCompletenessUntold: Bool {
    func tells(_ states: [NetworkState]) -> Bool { states.contains { $0.listing.declared != nil } }
    return !tells(changes.networks.flatMap(\.earlier)) || !tells(changes.networks.flatMap(\.later))
  }

  private var completenessItem: Phrase {
    Phrase(
      nl: """
        Of de lijsten volledig zijn, zeggen zij niet: geen netwerk geeft zelf op hoeveel leden het \
        heeft (kolom leden_opgegeven). Wie erbij kwam of wegging, is dus volgens de lijsten.
        """,
      en: """
        Whether the lists are complete they do not say: no network declares how many members it has \
        (column declared_members). Who joined or left is by the lists, therefore.
        """)
  }
}
