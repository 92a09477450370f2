import BoardNetworks
import Markup
import OverlapAnalysis

extension ReportPage {
  /// What would disappear without each network, one at a time.
  @NodeBuilder var variants: [Node] {
    paragraph(
      Phrase(
        nl: """
          Stel dat één netwerk stopt en al het andere blijft zoals het is. Wat verdwijnt er dan? De \
          tabel rekent dat uit voor elk netwerk apart: de paren \(words.participant.many.nl) die \
          elkaar dan in geen enkel netwerk meer tegenkomen, de \(words.participant.many.nl) die dan \
          nergens meer aan tafel zitten, en de uren die vrijkomen.
          """,
        en: """
          Suppose one network stops and everything else stays as it is. What would then disappear? \
          The table works it out for each network apart: the pairs of \(words.participant.many.en) \
          that would meet in no network any more, the \(words.participant.many.en) that would sit \
          at no table any more, and the hours that come free.
          """))
    Element("ul") {
      for phrase in variantWarnings { Element("li", text: text(phrase)) }
    }
    if contents.networks.isEmpty {
      paragraph(words.noNetworks)
    } else {
      variantTable
      stopTogether
    }
    variantFrontier
  }

  private var variantWarnings: [Phrase] {
    [
      Phrase(
        nl: """
          Het gaat steeds om één netwerk tegelijk. Twee netwerken kunnen voor elkaar in de plaats \
          staan: zonder het ene komt een paar elkaar in het andere tegen, en omgekeerd. Tel de \
          rijen daarom niet bij elkaar op.
          """,
        en: """
          It is always one network at a time. Two networks can each stand in for the other: without \
          the one a pair meets in the other, and the other way round. So do not add the rows up.
          """),
      Phrase(
        nl: """
          Een wettelijk netwerk kan een agenda delen met een ander, maar het kan niet worden \
          opgeheven. De kolom "verplichting" zegt waar dat zo is, als de lijst het geeft.
          """,
        en: """
          A statutory network can share an agenda with another, but it cannot be dissolved. The \
          column "obligation" says where that is so, if the list gives it.
          """),
      Phrase(
        nl: """
          De tabel zegt wat er zou verdwijnen, en niet of dat erg is. Wat een netwerk voor elkaar \
          krijgt, staat niet in een ledenlijst.
          """,
        en: """
          The table says what would disappear, not whether that matters. What a network gets done \
          is not in a list of members.
          """),
    ]
  }

  private var variantTable: [Node] {
    let shown = leading(contents.limits.rows, of: contents.networkProfiles) { one, other in
      let keys = [one, other].map {
        ($0.pairsHereOnly, $0.membersHereOnly.count, $0.pairsOtherwiseMemberWide)
      }
      return keys[0] > keys[1]
    }
    let large = contents.hasMemberWideNetworks
    return [
      .element(
        table(
          shown,
          caption: Phrase(
            nl: "Wat verdwijnt als dit ene netwerk stopt",
            en: "What disappears if this one network stops"),
          columns: variantColumns(besidesMemberWide: large)))
    ]
      + notes([
        shown.count < contents.networkProfiles.count
          ? Phrase(
            nl: """
              Hier staan de \(Language.nl.integer(shown.count)) netwerken waarbij de meeste paren \
              verdwijnen. Van elk netwerk staat het bij het netwerk zelf.
              """,
            en: """
              Here are the \(Language.en.integer(shown.count)) networks with which most pairs \
              disappear. For each network it stands with the network itself.
              """) : nil,
        large
          ? Phrase(
            nl: """
              "Alleen nog in grote" zijn paren die elkaar zonder dit netwerk alleen nog tegenkomen \
              in \(words.memberWideNetworks.nl).
              """,
            en: """
              "Only in large ones" are pairs that without this network meet only in \
              \(words.memberWideNetworks.en).
              """) : nil,
        Phrase(
          nl: """
            Uren zijn de uren per jaar van alle leden samen, gremia van het netwerk inbegrepen. ≥ \
            betekent ten minste; – betekent onbekend. Wie het werk daarna doet, en hoeveel tijd dat \
            kost, zit er niet in.
            """,
          en: """
            Hours are the hours a year of all members together, bodies of the network included. ≥ \
            means at least; – means unknown. Who does the work afterwards, and how much time that \
            takes, is not in it.
            """),
        contents.incomplete.isEmpty || !contents.hasMemberships ? nil : words.hereOnlyNote,
      ]).map(Node.element)
      + vanishingNames(shown)
  }

  private func variantColumns(besidesMemberWide: Bool) -> [PageColumn<NetworkProfile>] {
    let boards = words.participant.many
    let name: PageColumn<NetworkProfile> = networkColumn(words.network.one, \.name)
    let obligation = column(
      ColumnOf<NetworkProfile>("", .text, nl: "verplichting", en: "obligation") { profile in
        profile.network.obligation.map { .term(Term($0.phrase.en, $0.phrase)) } ?? .missing
      })
    let size = column(
      ColumnOf<NetworkProfile>("", .integer, nl: boards.nl, en: boards.en) {
        $0.listing.cell($0.members.count)
      })
    let pairs = column(
      ColumnOf<NetworkProfile>("", .integer, nl: "paren", en: "pairs") {
        $0.listing.cell($0.pairs.count)
      })
    let nowhere = column(
      ColumnOf<NetworkProfile>(
        "", .integer, nl: "paren die elkaar nergens meer tegenkomen",
        en: "pairs that meet nowhere any more"
      ) { $0.elsewhere == nil ? .missing : .integer($0.pairsHereOnly) })
    let onlyLarge = column(
      ColumnOf<NetworkProfile>(
        "", .integer, nl: "paren alleen nog in grote", en: "pairs only in large ones"
      ) { $0.elsewhere == nil ? .missing : .integer($0.pairsOtherwiseMemberWide) })
    let seatless = column(
      ColumnOf<NetworkProfile>(
        "", .integer, nl: "\(boards.nl) nergens meer aan tafel",
        en: "\(boards.en) at no table any more"
      ) { $0.members.isEmpty ? .missing : .integer($0.membersHereOnly.count) })
    let hours = column(
      ColumnOf<NetworkProfile>(
        "", .decimal(places: 0), nl: "uren per jaar", en: "hours a year"
      ) { $0.load.readingCell(places: 0, listMayGrow: $0.listing.isComplete == false) })
    return [name, obligation, size, pairs, nowhere] + (besidesMemberWide ? [onlyLarge] : [])
      + [seatless, hours]
  }

  /// That no network is the only place of a pair or a member, as far as that is known.
  private var nothingVanishes: Phrase {
    guard contents.hasMemberships else {
      return Phrase(
        nl: "De lijsten geven geen leden. Wat er zou verdwijnen, is daarom onbekend.",
        en: "The lists give no members. What would disappear is therefore unknown.")
    }
    return Phrase(
      nl: """
        Bij geen van deze netwerken is op de lijsten een paar te vinden dat elkaar nergens anders \
        tegenkomt, of een lid dat nergens anders zit.
        """,
      en: """
        None of these networks has on the lists a pair that meets nowhere else, or a member that \
        sits nowhere else.
        """)
  }

  /// The names behind the numbers.
  private func vanishingNames(_ profiles: [NetworkProfile]) -> [Node] {
    let telling = profiles.filter { $0.pairsHereOnly > 0 || !$0.membersHereOnly.isEmpty }
    guard !telling.isEmpty else {
      return [.element(paragraph(nothingVanishes))]
    }
    return [
      .element(
        heading(Phrase(nl: "Om wie het dan gaat", en: "Who that would be")))
    ]
      + telling.map { profile in
        let label = anchors.label(ofNetwork: profile.name)
        return .element(details(Phrase { _ in label }) { hereOnly(of: profile) })
      }
  }
}
