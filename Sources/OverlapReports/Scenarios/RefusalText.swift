import BoardNetworks

/// Why an intervention is not carried out, in words.
enum RefusalText {
  /// What is in the way, as it follows a place: without a capital.
  ///
  /// - Parameter label: What to call a board or a network by its id.
  static func what(_ refusal: Refusal, label: (String) -> String = { $0 }) -> Phrase {
    switch refusal {
    case .statutory(let ids):
      let names = Phrase { quoted(ids.map(label), in: $0) }
      return Phrase(
        nl: "de wet vraagt om \(names.nl).", en: "the law asks for \(names.en).")
    case .unknownBoard(let id):
      return Phrase(
        nl: "er is geen deelnemer \(quoted(id)).", en: "there is no participant \(quoted(id)).")
    case .unknownNetwork(let id):
      return Phrase(
        nl: "er is geen netwerk \(quoted(id)).", en: "there is no network \(quoted(id)).")
    case .unknownScheme(let scheme):
      return Phrase(
        nl: "geen netwerk heeft een regeling \(quoted(scheme)).",
        en: "no network has a scheme \(quoted(scheme)).")
    case .territory(let id):
      return Phrase(
        nl: "\(quoted(label(id))) is een gebied: daarin komt niemand bijeen.",
        en: "\(quoted(label(id))) is a territory: nobody meets in it.")
    case .repeatedNetwork(let id):
      return Phrase(
        nl: "er is al een netwerk \(quoted(label(id))).",
        en: "there is a network \(quoted(label(id))) already.")
    case .tooFew:
      return Phrase(
        nl: "er is er hier maar één.", en: "there is only one here.")
    case .alreadyMember(let board, let network):
      return Phrase(
        nl: "\(quoted(label(board))) is al lid van \(quoted(label(network))).",
        en: "\(quoted(label(board))) is a member of \(quoted(label(network))) already.")
    case .notMember(let board, let network):
      return Phrase(
        nl: "\(quoted(label(board))) is geen lid van \(quoted(label(network))).",
        en: "\(quoted(label(board))) is no member of \(quoted(label(network))).")
    case .bodiesOfDifferentNetworks(let ids):
      let names = Phrase { quoted(ids.map(label), in: $0) }
      return Phrase(
        nl: "dit zijn geen gremia van één netwerk: \(names.nl).",
        en: "these are not bodies of one network: \(names.en).")
    case .shellMeetsAsOften(let perYear):
      return Phrase { language in
        let number = language.shortest(perYear)
        return Phrase(
          nl:
            "het netwerk komt \(number) keer per jaar bijeen, en de schil kan niet even vaak of vaker.",
          en:
            "the network meets \(number) times a year, and the shell cannot come as often or more."
        )[language]
      }
    case .noMeetings:
      return Phrase(
        nl: "zo vaak kan een netwerk niet bijeenkomen.", en: "a network cannot meet that often.")
    }
  }

  static func remedy(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .statutory:
      Phrase(
        nl: """
          Een wettelijk netwerk kan zijn agenda delen, minder vaak bijeenkomen of andere netwerken \
          opnemen; het kan niet opgaan in een ander, en leden kunnen er niet uit.
          """,
        en: """
          A statutory network can share its agenda, meet less often or take in other networks; it \
          cannot be dissolved in another one, and members cannot leave it.
          """)
    case .unknownBoard, .unknownNetwork, .unknownScheme, .notMember, .alreadyMember:
      Phrase(
        nl: "Verbeter de cel; let op wat de rijen erboven al hebben veranderd.",
        en: "Correct the cell; mind what the rows above it have changed already.")
    case .territory:
      Phrase(nl: "Noem een netwerk.", en: "Name a network.")
    case .repeatedNetwork:
      Phrase(nl: "Kies een andere naam.", en: "Choose another name.")
    case .tooFew:
      Phrase(
        nl: "Noem er minstens twee, met ; ertussen; bij splitsen een rij voor elk deel.",
        en: "Name two at least, separated by ;. To split, write a row for each part.")
    case .bodiesOfDifferentNetworks:
      Phrase(
        nl: "Schrijf onder \"naar\" een van deze, of voeg eerst de netwerken samen.",
        en: "Write one of these under \"into\", or combine the networks first.")
    case .shellMeetsAsOften:
      Phrase(
        nl: "Schrijf hoe vaak de schil komt: minder vaak dan het netwerk.",
        en: "Write how often the shell comes: less often than the network meets.")
    case .noMeetings:
      Phrase(
        nl: "Schrijf een getal boven 0, of laat het netwerk stoppen.",
        en: "Write a number above 0, or let the network stop.")
    }
  }
}
