import MemberLists
import OverlapReports

extension IdentityFlaw {
  /// Where it stands, what is wrong, and what to do about it.
  var text: Phrase {
    let place = Phrase(
      nl: file + (row.map { ", rij \($0)" } ?? "") + (column.map { ", kolom \(quoted($0))" } ?? ""),
      en: file + (row.map { ", row \($0)" } ?? "")
        + (column.map { ", column \(quoted($0))" } ?? ""))
    return Phrase(nl: "\(place.nl): \(message.nl)", en: "\(place.en): \(message.en)")
  }

  private var message: Phrase {
    switch kind {
    case .missingColumns(let found):
      let list = found.map { quoted($0) }.joined(separator: ", ")
      return Phrase(
        nl: "de kolommen oud en nieuw zijn nodig. Er staat: \(list).",
        en: "the columns old and new are needed. There is: \(list).")
    case .noOld:
      return Phrase(
        nl: "hier staat niet wat het eerst was. Vul de oude naam in, of haal de rij weg.",
        en: "what it was before is not given. Fill in the old name, or remove the row.")
    case .unknownName(let name, let side, let subject, let nearest):
      return unknownName(name, side, subject, nearest)
    case .ambiguousName(let name, let side, let ids):
      let list = ids.map { quoted($0) }.joined(separator: ", ")
      return Phrase(
        nl: "in de \(side.nl) telling heten er meer \(quoted(name)). Noem het id: \(list).",
        en: "in the \(side.en) count more than one is called \(quoted(name)). Give the id: \(list)."
      )
    case .boardOrNetwork(let name):
      return Phrase(
        nl: """
          \(quoted(name)) is een bestuur en ook een netwerk. Zet in een kolom soort welke van de twee.
          """,
        en: """
          \(quoted(name)) is a board and a network too. Say which of the two in a column kind.
          """)
    case .differentKinds(let old, let new):
      return Phrase(
        nl:
          "van \(quoted(old)) en \(quoted(new)) is het ene een bestuur en het andere een netwerk.",
        en: "of \(quoted(old)) and \(quoted(new)) one is a board and the other a network.")
    case .unreadableKind(let text):
      return Phrase(
        nl: "\(quoted(text)) is geen soort. Kies bestuur of netwerk, of laat de cel leeg.",
        en: "\(quoted(text)) is no kind. Choose board or network, or leave the cell empty.")
    case .severalSuccessors(let name, let rows):
      let list = rows.map { String($0) }.joined(separator: ", ")
      return Phrase(
        nl: "bestuur \(quoted(name)) wordt volgens de rijen \(list) twee besturen. Kies er één.",
        en: "board \(quoted(name)) becomes two boards by the rows \(list). Choose one.")
    }
  }

  private func unknownName(
    _ name: String, _ side: Side, _ subject: Subject?, _ nearest: [String]
  ) -> Phrase {
    let what: Phrase =
      switch subject {
      case .board?: Phrase(nl: "geen bestuur", en: "no board")
      case .network?: Phrase(nl: "geen netwerk", en: "no network")
      case nil: Phrase(nl: "geen bestuur en geen netwerk", en: "no board and no network")
      }
    let list = nearest.map { quoted($0) }.joined(separator: ", ")
    let remedy =
      nearest.isEmpty
      ? Phrase(
        nl: "Op de peildatum van die telling bestaat het misschien niet.",
        en: "Perhaps it is not there on the reference date of that count.")
      : Phrase(nl: "Bedoelt u \(list)?", en: "Did you mean \(list)?")
    return Phrase(
      nl: "in de \(side.nl) telling heet \(what.nl) \(quoted(name)). \(remedy.nl)",
      en: "in the \(side.en) count \(what.en) is called \(quoted(name)). \(remedy.en)")
  }
}

extension IdentityFlaw.Side {
  fileprivate var nl: String { self == .old ? "oude" : "nieuwe" }
  fileprivate var en: String { self == .old ? "old" : "new" }
}
