import BoardNetworks
import Testing

@testable import MemberLists

/// Reads a list beside what is known of names.
private func readNames(
  _ list: String, decisions: String? = nil, register: String? = nil,
  participants: String? = nil
) -> Reading {
  func file(_ name: String, _ text: String) -> InputFile {
    InputFile(path: name, sha256: "", bytes: Array(text.utf8))
  }
  return readLandscape(
    from: [file("lidmaatschappen.csv", list)]
      + (participants.map { [file("deelnemers.csv", $0)] } ?? []),
    naming: NamingFiles(
      decisions: decisions.map { file("namen.csv", $0) },
      register: register.map { file("register.csv", $0) }))
}

@Suite("Spellings in lists")
struct LabelMergingTests {
  private let list = """
    deelnemer;netwerk
    Stichting Openbaar Onderwijs De Wending;A
    Stg. Openb. Onderw. De Wending;A
    Stichting Openbaar Onderwijs De Wending;B
    openbaar onderwijs de wending;C
    Stichting Openbaar Onderwijs De Wendingen;C
    Stichting Zwaluw;A

    """

  @Test("names that are certainly the same are one board, under its commonest spelling")
  func merged() throws {
    let reading = readNames(list)
    #expect(
      reading.ties == [
        "Stichting Openbaar Onderwijs De Wending A", "Stichting Openbaar Onderwijs De Wending B",
        "Stichting Openbaar Onderwijs De Wending C",
        "Stichting Openbaar Onderwijs De Wendingen C", "Stichting Zwaluw A",
      ])
    #expect(reading.balance.duplicates == 1)
    #expect(
      reading.board("Stichting Openbaar Onderwijs De Wending")?.aliases == [
        "Stg. Openb. Onderw. De Wending", "openbaar onderwijs de wending",
      ])
    #expect(
      reading.kinds.contains(
        .mergedSpellings(
          "Stichting Openbaar Onderwijs De Wending",
          [
            MergedSpelling("Stg. Openb. Onderw. De Wending", .sameWords),
            MergedSpelling("openbaar onderwijs de wending", .legalForm),
          ])))
    #expect(reading.kinds.contains(.likelySpellings(1)))
    #expect(reading.defects.isEmpty)
  }

  @Test("the order of rows changes neither landscape nor review", arguments: 0..<30)
  func shuffled(seed: UInt64) {
    var generator = SplitMix(seed: seed)
    let rows = list.split(separator: "\n")
    let other = ([rows[0]] + rows.dropFirst().shuffled(using: &generator)).joined(separator: "\n")
    #expect(readNames(other).landscape == readNames(list).landscape)
    #expect(readNames(other).nameReview == readNames(list).nameReview)
  }

  @Test("what is likely is proposed with its score and reason, the rarer name for the commoner")
  func proposed() throws {
    let proposal = try #require(readNames(list).nameReview.proposals.first)
    #expect(proposal.name == "Stichting Openbaar Onderwijs De Wendingen")
    #expect(proposal.meant == "Stichting Openbaar Onderwijs De Wending")
    #expect(!proposal.isMerged)
    #expect((LabelMerging.likely..<1).contains(proposal.score))
    #expect(proposal.occurrences == [.init(file: "lidmaatschappen.csv", rows: 1)])
    #expect(readNames(list).nameReview.proposals.dropFirst().allSatisfy { $0.isMerged })
  }

  @Test("a decision merges, and a refusal undoes a merger and is not proposed again")
  func decided() {
    let reading = readNames(
      list,
      decisions: """
        naam;bedoeld;besluit;score;reden;waar
        Stichting Openbaar Onderwijs De Wendingen;Stichting Zwaluw;ja;;;
        Stg. Openb. Onderw. De Wending;Stichting Openbaar Onderwijs De Wending;nee;;;
        openbaar onderwijs de wending;Stichting Openbaar Onderwijs De Wending;;;;

        """)
    #expect(
      reading.ties == [
        "Stg. Openb. Onderw. De Wending A", "Stichting Openbaar Onderwijs De Wending A",
        "Stichting Openbaar Onderwijs De Wending B",
        "Stichting Openbaar Onderwijs De Wending C", "Stichting Zwaluw A", "Stichting Zwaluw C",
      ])
    #expect(reading.nameReview.decided.map(\.decision) == ["ja", "nee", ""])
    #expect(
      !reading.nameReview.proposals.contains {
        $0.meant == "Stichting Openbaar Onderwijs De Wending"
          && $0.name == "Stg. Openb. Onderw. De Wending"
      })
  }

  @Test("names of other years are kept, and counted")
  func otherYears() {
    let reading = readNames(
      list, decisions: "naam;bedoeld;besluit\nOude Naam;Nieuwe Naam;ja\nStichting Zwaluw;X;\n")
    #expect(reading.kinds.contains(.unusedDecisions(1)))
    #expect(reading.nameReview.decided.map(\.name) == ["Oude Naam", "Stichting Zwaluw"])
  }

  @Test(
    "decisions that contradict each other are fatal, with their rows",
    arguments: [
      ("A;B;ja\nA;C;ja\n", "A", [2, 3]), ("A;B;ja\nB;A;ja\n", "A", [2, 3]),
      ("A;B;ja\nB;C;ja\nC;A;ja\n", "A", [2, 3, 4]), ("A;B;ja\nA;B;nee\n", "A", [2, 3]),
      ("A;C;ja\nB;C;ja\nB;A;nee\n", "B", [2, 3, 4]),
    ])
  func contradicting(rows: String, name: String, numbers: [Int]) {
    let reading = readNames(list, decisions: "naam;bedoeld;besluit\n" + rows)
    #expect(reading.landscape == nil)
    #expect(reading.defects.map(\.kind) == [.contradictingDecisions(name, rows: numbers)])
    #expect(reading.defects[0].place.file == "namen.csv")
  }

  @Test("a chain of decisions is followed to its end")
  func chain() {
    let reading = readNames(
      "deelnemer;netwerk\nAap;1\nNoot;2\nMies;3\n",
      decisions: "name;meant;decision\nAap;Noot;yes\nNoot;Mies;yes\n")
    #expect(reading.ties == ["Mies 1", "Mies 2", "Mies 3"])
  }

  @Test("a word that is neither yes nor no decides nothing, and a file without columns is fatal")
  func unreadable() {
    let reading = readNames(list, decisions: "naam;bedoeld;besluit\nA;B;misschien\n")
    #expect(
      reading.defects.map(\.kind) == [.unreadableWord("misschien", expected: ["ja", "nee"])])
    #expect(
      readNames(list, decisions: "a;b\n1;2\n").defects.map(\.kind) == [
        .noDecisionColumns(found: ["a", "b"])
      ])
  }

  @Test("a register gives numbers and names, and finds boards by number without its zeros")
  func register() {
    let reading = readNames(
      """
      bestuursnummer;bestuur;netwerk
      41613;;A
      123;;A
      99999;;A
      ;Stg. Openb. Onderw. Marenland;B
      ;Stichting Openbaar Onderwijs Oosterlo;B

      """,
      register: """
        BEVOEGD GEZAG NUMMER;BEVOEGD GEZAG NAAM;KVK-NUMMER
        00123;Stichting De Brug;01234567
        41613;Stichting Openbaar Onderwijs Oost Groningen;02094022
        41700;Stichting Openbaar Onderwijs Marenland;02091183

        """)
    #expect(
      reading.ties == [
        "00123 A", "41613 A", "41700 B", "99999 A", "Stichting Openbaar Onderwijs Oosterlo B",
      ])
    #expect(reading.board("41700")?.name == "Stichting Openbaar Onderwijs Marenland")
    #expect(reading.kinds.contains(.notInRegister("99999", nearest: [])))
    #expect(
      reading.kinds.contains {
        if case .notInRegister("Stichting Openbaar Onderwijs Oosterlo", _) = $0 {
          true
        } else {
          false
        }
      })
  }

  @Test("a table of participants finds spellings of its names, and suggests three for others")
  func table() {
    let participants = """
      id;naam
      B1;Stichting Openbaar Onderwijs Beekdal
      B2;Stichting Katholiek Onderwijs Beekdal
      B3;Stichting Openbaar Onderwijs Waterveen

      """
    let known = readNames(
      "deelnemer;netwerk\nStg. Openb. Ond. Beekdal;N1\nKath. Onderwijs Beekdal;N1\n",
      participants: participants)
    #expect(known.ties == ["B1 N1", "B2 N1"])
    let unknown = readNames(
      "deelnemer;netwerk\nStichting Onderwijs Beekdal;N1\n", participants: participants)
    #expect(
      unknown.defects.map(\.kind) == [
        .unknownParticipant(
          "Stichting Onderwijs Beekdal",
          nearest: [
            "Stichting Openbaar Onderwijs Beekdal", "Stichting Katholiek Onderwijs Beekdal",
          ])
      ])
  }

  @Test("a name that a number has elsewhere is that number, however it is written")
  func numbered() {
    let reading = readNames(
      """
      bestuursnummer;bestuur;netwerk
      41613;Stichting Openbaar Onderwijs Marenland;A
      41614;Vereniging Openbaar Onderwijs Marenland;A
      ;Stg. Openb. Onderwijs Marenland;B
      ;Openb. Onderwijs Marenland;C

      """)
    #expect(
      reading.ties == ["41613 A", "41613 B", "41614 A", "Openb. Onderwijs Marenland C"])
  }

  @Test("networks are one when they differ in case, accents, blanks and punctuation alone")
  func networks() {
    let reading = readNames(
      "deelnemer;netwerk\nX;RAP Achterhoek\nY;RAP-Achterhoek\nZ;Rap achterhoek\nX;RAP Achterhoek 2\nZ;SWV 1.1\nZ;SWV 11\n"
    )
    #expect(
      reading.landscape?.networks.map(\.id) == [
        "RAP Achterhoek", "RAP Achterhoek 2", "SWV 1.1", "SWV 11",
      ])
    #expect(
      reading.kinds.contains(
        .mergedSpellings(
          "RAP Achterhoek",
          [
            MergedSpelling("RAP-Achterhoek", .sameLetters),
            MergedSpelling("Rap achterhoek", .sameLetters),
          ])))
  }

  @Test("decisions hold for networks too")
  func decidedNetworks() {
    let reading = readNames(
      "deelnemer;netwerk\nX;RAP Achterhoek\nY;RAP-Achterhoek\nZ;Rap achterhoek\nX;Overleg\n",
      decisions: """
        naam;bedoeld;besluit
        RAP-Achterhoek;RAP Achterhoek;nee
        Overleg;Bestuurlijk overleg;ja

        """)
    #expect(
      reading.landscape?.networks.map(\.id) == [
        "Bestuurlijk overleg", "RAP Achterhoek", "RAP-Achterhoek",
      ])
    #expect(!reading.kinds.contains { if case .namesLookAlike = $0 { true } else { false } })
    #expect(reading.nameReview.proposals.map(\.name) == ["Rap achterhoek"])
  }
}
