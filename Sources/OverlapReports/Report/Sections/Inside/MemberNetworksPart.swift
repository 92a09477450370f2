import Markup
import OverlapAnalysis

extension ReportPage {
  /// Networks that take part in networks; nothing when there are none.
  var memberNetworksPart: [Node] {
    let rows = contents.insides.flatMap { inside in
      inside.memberNetworks.map { MemberNetworkRow(network: inside.name, member: $0) }
    }
    guard !rows.isEmpty else { return [] }
    let shown = rows.prefix(contents.limits.rows)
    let boards = words.participant.many
    return [
      .element(
        heading(
          Phrase(nl: "Netwerken die zelf deelnemen", en: "Networks that take part themselves"))),
      .element(
        paragraph(
          Phrase(
            nl: """
              Soms is een deelnemer zelf een netwerk. Dan reikt het overleg verder dan de eigen \
              lijst: de laatste kolom noemt de \(boards.nl) die er alleen langs die weg bij horen. \
              Of zij daar iets van merken, staat niet in de lijsten.
              """,
            en: """
              Sometimes a participant is a network itself. It then reaches beyond its own list: the \
              last column names the \(boards.en) that belong to it in that way alone. Whether they \
              notice is not in the lists.
              """))),
      .element(
        table(
          shown,
          caption: Phrase(
            nl: "Deelnemers die een netwerk zijn", en: "Participants that are networks"),
          columns: [
            networkColumn(words.network.one, \.network),
            PageColumn(
              heading: Phrase(
                nl: "deelnemer die een netwerk is", en: "participant that is a network"),
              isNumeric: false, nodes: memberNetwork),
            column(
              Phrase(nl: "\(boards.nl) daarin", en: "\(boards.en) in it"), .integer
            ) { $0.member.network == nil ? .missing : .integer($0.member.boards) },
            counted(
              Phrase(nl: "alleen langs die weg", en: "in that way alone")
            ) { $0.member.network == nil ? nil : $0.member.reached },
          ])),
    ]
      + notes([
        shownNote(
          shown.count, of: rows.count, in: .inside, which: Phrase(nl: "de eerste", en: "the first")),
        Phrase(
          nl: """
            Een deelnemer geldt als netwerk als de namen gelijk zijn, of als zijn soort het zegt. \
            Een streepje: de leden van dat netwerk staan niet in de lijsten.
            """,
          en: """
            A participant counts as a network when the names are equal, or when its kind says so. A \
            dash: the members of that network are not in the lists.
            """),
      ]).map(Node.element)
  }

  private func memberNetwork(_ row: MemberNetworkRow) -> [Node] {
    row.member.network.map { [link(toNetwork: $0)] }
      ?? [.text(displayed(row.member.participant.label))]
  }
}

/// A network, and a participant of it that is one.
private struct MemberNetworkRow {
  let network: Name
  let member: MemberNetwork
}
