import Markup
import OverlapAnalysis

extension ReportPage {
  /// Core and shell as members agreed; nothing when the lists give no form of membership.
  var corePart: [Node] {
    let agreed = contents.insides.filter(\.forms.isAgreed)
    guard !agreed.isEmpty else { return [] }
    let shown = agreed.prefix(contents.limits.rows)
    func form(_ heading: Phrase, _ names: @escaping (FormsOfMembership) -> [Name])
      -> PageColumn<InsideFinding>
    {
      counted(heading) { names($0.forms) }
    }
    var columns: [PageColumn<InsideFinding>] = [
      networkColumn(words.network.one, \.name),
      form(Phrase(nl: "kern", en: "core"), \.core),
      form(Phrase(nl: "schil", en: "shell"), \.shell),
    ]
    if agreed.contains(where: { !$0.forms.agendaMembers.isEmpty }) {
      columns.append(form(Phrase(nl: "agendalid", en: "agenda member"), \.agendaMembers))
    }
    if agreed.contains(where: { !$0.forms.observers.isEmpty }) {
      columns.append(form(Phrase(nl: "waarnemer", en: "observer"), \.observers))
    }
    columns += [
      form(Phrase(nl: "niet opgegeven", en: "not given"), \.unstated),
      PageColumn(
        heading: Phrase(
          nl: "buiten de kern, elders nooit bij de kern",
          en: "outside the core, never with it elsewhere"), isNumeric: false
      ) { inside in
        inside.forms.core.isEmpty
          ? [.text("–")]
          : self.counted(Phrase(nl: "", en: "")) { $0.forms.apartFromCore }
            .nodes(inside)
      },
    ]
    return [
      .element(
        heading(
          Phrase(nl: "Kern en schil, zoals afgesproken", en: "Core and shell, as agreed"))),
      .element(
        paragraph(
          Phrase(
            nl: """
              Sommige netwerken spreken af wie tot de kern hoort en wie eromheen staat. De laatste \
              kolom noemt wie buiten de kern staat en in geen ander netwerk iemand van de kern \
              tegenkomt: voor die \(words.participant.many.nl) is dit netwerk de enige plek daarvoor.
              """,
            en: """
              Some networks agree who belongs to the core and who stands around it. The last column \
              names who is outside the core and meets nobody of it in any other network: for those \
              \(words.participant.many.en) this network is the only place for that.
              """))),
      .element(
        table(
          shown,
          caption: Phrase(nl: "Vorm van het lidmaatschap", en: "Form of membership"),
          columns: columns)),
    ]
      + notes([
        shownNote(
          shown.count, of: agreed.count, in: .inside,
          which: Phrase(nl: "de eerste", en: "the first"))
      ]).map(Node.element)
  }
}
