import Exchange
import OverlapReports

extension UnreadableGraph {
  /// Everything that is wrong, a line each; the first twenty, and how many more.
  func text(path: String) -> Phrase {
    Phrase(nl: text(path: path, in: .nl), en: text(path: path, in: .en))
  }

  private func text(path: String, in language: Language) -> String {
    var lines = flaws.prefix(20).map { flaw in
      var place = path
      if let file = flaw.file { place += (path.hasSuffix("/") ? "" : "/") + file }
      if let line = flaw.line { place += ":\(line)" }
      return "\(displayed(place)): \(flaw.kind.text[language])"
    }
    if flaws.count > 20 {
      let rest = language.integer(flaws.count - 20)
      lines.append(Phrase(nl: "En nog \(rest).", en: "And \(rest) more.")[language])
    }
    return lines.joined(separator: "\n")
  }
}

extension GraphFlaw.Kind {
  /// What is wrong, and what to do about it.
  fileprivate var text: Phrase {
    switch self {
    case .empty, .notText, .undecodable, .malformed, .documentType, .unknownEncoding, .tooLong:
      textOfBytes
    case .noGraph, .notTwoMode, .noMode, .repeatedVertex, .repeatedCode, .unknownVertex,
      .tieWithinMode:
      textOfGraph
    case .missingAttribute, .unknownKey, .unsupported, .unreadableValue, .unknownSection,
      .unreadableLine, .unterminatedLabel, .vertexOutOfRange, .rowLength, .rowCount,
      .missingColumns:
      textOfFormat
    }
  }

  private var textOfBytes: Phrase {
    switch self {
    case .notText:
      Phrase(
        nl: "dit is geen tekst maar een ander soort bestand.",
        en: "this is no text but another kind of file.")
    case .undecodable(let byte):
      Phrase(
        nl: "byte \(byte) is geen tekst in UTF-8, UTF-16 of Windows-1252. Sla het op als UTF-8.",
        en: "byte \(byte) is no text in UTF-8, UTF-16 or Windows-1252. Save the file as UTF-8.")
    case .malformed(let column):
      Phrase(
        nl: """
          hier houdt het op XML te zijn (teken \(column)). Is het bestand helemaal opgehaald, en \
          niet met de hand veranderd?
          """,
        en: """
          this is where it stops being XML (character \(column)). Is the file complete, and not \
          changed by hand?
          """)
    case .documentType:
      Phrase(
        nl: "een <!DOCTYPE wordt niet gelezen; GraphML heeft er geen nodig. Haal die regel weg.",
        en: "a <!DOCTYPE is not read; GraphML needs none. Remove that line.")
    case .unknownEncoding:
      Phrase(
        nl: "deze tekencodering is hier niet bekend. Sla het bestand op als UTF-8.",
        en: "this encoding is not known here. Save the file as UTF-8.")
    case .tooLong:
      Phrase(
        nl: "dit is te lang of te diep genest om een netwerk te zijn.",
        en: "this is too long or nested too deeply to be a network.")
    default:
      Phrase(nl: "het bestand is leeg.", en: "the file is empty.")
    }
  }

  private var textOfGraph: Phrase {
    switch self {
    case .notTwoMode:
      Phrase(
        nl: """
          dit netwerk zegt niet wie deelnemer is en wat een netwerk. In GraphML, en in tabellen voor \
          Gephi en Kumu, doet een eigenschap mode dat (participant of network), of bipartite (0 of \
          1); in Pajek staat achter *Vertices het aantal punten en het aantal deelnemers.
          """,
        en: """
          this network does not say who is a participant and what a network. In GraphML, and in \
          tables for Gephi and Kumu, a property mode does (participant or network), or bipartite (0 \
          or 1); in Pajek *Vertices is followed by the number of vertices and that of participants.
          """)
    case .noMode(let vertex):
      Phrase(
        nl: "\(quoted(vertex)) zegt niet of het een deelnemer is of een netwerk (mode).",
        en: "\(quoted(vertex)) does not say whether it is a participant or a network (mode).")
    case .repeatedVertex(let vertex, let line):
      Phrase(
        nl: "punt \(quoted(vertex)) staat ook al op regel \(line). Geef elk punt een eigen id.",
        en: "vertex \(quoted(vertex)) stands on line \(line), too. Give each one an id of its own.")
    case .repeatedCode(let code, let line):
      Phrase(
        nl: "\(quoted(code)) heet ook het punt op regel \(line). Geef elk een eigen naam of code.",
        en: "\(quoted(code)) is also what the vertex on line \(line) is called. Give each its own.")
    case .unknownVertex(let vertex):
      Phrase(
        nl: "deze lijn gaat naar \(quoted(vertex)), en zo'n punt is er niet.",
        en: "this tie goes to \(quoted(vertex)), and there is no such vertex.")
    case .tieWithinMode(let first, let second):
      Phrase(
        nl: """
          deze lijn verbindt \(quoted(first)) met \(quoted(second)), die van dezelfde soort zijn. Een \
          lidmaatschap gaat van een deelnemer naar een netwerk.
          """,
        en: """
          this tie connects \(quoted(first)) with \(quoted(second)), which are of one kind. A \
          membership goes from a participant to a network.
          """)
    default:
      Phrase(nl: "hier staat geen netwerk.", en: "there is no network here.")
    }
  }

  private var textOfFormat: Phrase {
    switch self {
    case .missingAttribute(let name, let element):
      Phrase(nl: "<\(element)> heeft geen \(name).", en: "<\(element)> has no \(name).")
    case .unknownKey(let key):
      Phrase(
        nl: "er is geen <key> met id \(quoted(key)).",
        en: "there is no <key> with id \(quoted(key)).")
    case .unsupported(let element):
      Phrase(
        nl:
          "dit kan hier niet: \(displayed(element)). Eén netwerk van punten en lijnen wordt gelezen.",
        en:
          "this is not possible here: \(displayed(element)). One network of vertices and ties is read."
      )
    case .unreadableValue(let value, let key):
      Phrase(
        nl:
          "\(quoted(value)) is geen waarde van \(quoted(key)). Getallen hebben een decimale punt.",
        en: "\(quoted(value)) is no value of \(quoted(key)). Numbers have a decimal point.")
    case .unknownSection(let name):
      Phrase(
        nl: """
          \(quoted(name)) wordt niet gelezen; wel *Vertices, *Edges, *Arcs, *Edgeslist, *Arcslist en \
          *Matrix.
          """,
        en: """
          \(quoted(name)) is not read; *Vertices, *Edges, *Arcs, *Edgeslist, *Arcslist and *Matrix \
          are.
          """)
    case .unreadableLine(let line):
      Phrase(nl: "\(quoted(line)) is niet te lezen.", en: "\(quoted(line)) cannot be read.")
    case .unterminatedLabel:
      Phrase(
        nl: "een aanhalingsteken opent hier een naam en niets sluit haar.",
        en: "a quotation mark opens a name here and nothing closes it.")
    case .vertexOutOfRange(let word, let count):
      Phrase(
        nl: "\(quoted(word)) is geen punt: zij hebben de nummers 1 tot en met \(count).",
        en: "\(quoted(word)) is no vertex: these have the numbers 1 to \(count).")
    case .rowLength(let found, let expected):
      Phrase(
        nl: "deze rij van de matrix heeft \(found) getallen en niet \(expected).",
        en: "this row of the matrix has \(found) numbers, not \(expected).")
    case .rowCount(let found, let expected):
      Phrase(
        nl: "de matrix heeft \(found) rijen en niet \(expected).",
        en: "the matrix has \(found) rows, not \(expected).")
    case .missingColumns(let names, let found):
      Phrase(
        nl: "er is geen kolom \(list(names, " of ")). Er zijn: \(list(found, ", ")).",
        en: "there is no column \(list(names, " or ")). There are: \(list(found, ", ")).")
    default:
      Phrase(nl: "dit is niet te lezen.", en: "this cannot be read.")
    }
  }

  private func list(_ names: [String], _ separator: String) -> String {
    names.map { quoted($0) }.joined(separator: separator)
  }
}
