import Foundation
import Testing

@Suite("With --pseudonyms no command tells a name of the input")
struct PublicationCommandTests {
  /// What stands in every cell of the input that is no number, and in the names of its files.
  private static let mark = "Xqzw"

  /// Lists with a mark in every text, rows that do not count and cells that cannot be read.
  private static func input() throws -> Scratch {
    let m = mark
    let boards = (1...8).map { number in
      """
      \(m)B\(number);\(m) Bestuur \(number);schoolbestuur;\(m)stad;\(m)regio;\(number * 2);\
      \(m) denominatie;\(m) vraag \(number % 3);\(m) alias \(number);ja
      """
    }
    let networks = (1...5).map { number in
      """
      \(m)N\(number);\(m) Tafel \(number);\(m) type;\(m) thema;\(m) regeling;\(m) vrager;\
      \(m) vorm;2011;4;\(number == 3 ? "\(m)?" : "2");1;0,5;\(m) niveau;9;\(number * 3 % 5)
      """
    }
    let memberships = (1...8).flatMap { board in
      (1...5).filter { ($0 + board) % 3 != 0 }.map { network in
        """
        \(m)B\(board);\(m)N\(network);\(m) rol;\(m) Jansen \(board);\(m) functie;\(m) bron;\
        \(m) kennis;nee
        """
      }
    }
    return try Scratch([
      "\(m)-deelnemers.csv":
        ([
          "id;naam;soort_deelnemer;gemeente;regio;scholen;denominatie;ontwikkelvragen;alias;respons"
        ]
        + boards).joined(separator: "\n") + "\n",
      "\(m)-netwerken.csv":
        ([
          "id;naam;type;thema;regeling;opdrachtgever;formaliteit;actief_sinds;"
            + "bijeenkomsten_per_jaar;duur_uren;voorbereiding_uren;reistijd_uren;niveau;"
            + "leden_opgegeven;\(m) score"
        ] + networks).joined(separator: "\n") + "\n",
      "\(m)-lidmaatschappen.csv":
        (["deelnemer;netwerk;rol;afgevaardigde;functie;bron;brengt_inhoud;haalt_inhoud"]
        + memberships + [memberships[0], "\(m) totaal;;;;;;;", ";\(m)N1;;;;;;"])
        .joined(separator: "\n") + "\n",
    ])
  }

  private static let secret = ["--pseudonyms", "--pseudonym-key", "een geheim"]

  private func expectNoMark(_ run: CommandRun, _ what: String) {
    #expect(run.status == 0, "\(what): \(run.errors)")
    for text in [run.output, run.errors] {
      #expect(!text.contains(PublicationCommandTests.mark), "\(what)")
    }
  }

  @Test("tables", arguments: ["text", "csv", "csv-nl", "json"])
  func tables(format: String) throws {
    let input = try PublicationCommandTests.input()
    let names = [
      "summary", "boards", "networks", "pairs", "overlaps", "encounters", "measures",
      "communities", "chance", "sets", "load", "askers", "endings", "missing", "redundancy",
      "associations", "reciprocity", "questions",
      "question-pairs", "delegates", "agreement", "rows", "problems",
    ]
    for name in names {
      let arguments = ["table", name, input.path(), "--format", format]
      if format == "json" {
        let plain = try CommandRun(arguments)
        #expect(plain.status == 0, "\(name): \(plain.errors)")
      }
      expectNoMark(try CommandRun(arguments + PublicationCommandTests.secret), name)
    }
    // The mark is in the same tables without pseudonyms, so that this test can fail.
    let boards = try CommandRun(["table", "boards", input.path(), "--format", format])
    #expect(boards.output.contains(PublicationCommandTests.mark))
  }

  @Test("the report, all of its files, and their names")
  func report() throws {
    let input = try PublicationCommandTests.input()
    let output = try Scratch()
    let run = try CommandRun(
      ["report", input.path(), "-o", output.path("rapport")] + PublicationCommandTests.secret)
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.errors.contains(PublicationCommandTests.mark))
    let folder = URL(fileURLWithPath: output.path("rapport"))
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var count = 0
    for case let file as URL in files where !file.hasDirectoryPath {
      count += 1
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      #expect(!text.contains(PublicationCommandTests.mark), "\(file.lastPathComponent)")
      #expect(!file.lastPathComponent.contains(PublicationCommandTests.mark))
    }
    #expect(count > 20)
  }

  @Test("pictures, one board and one network")
  func others() throws {
    let input = try PublicationCommandTests.input()
    let output = try Scratch()
    for kind in [
      ["two-mode"], ["boards"], ["networks"], ["focal", "--network", "T1"],
      ["board", "--board", "P1"],
    ] {
      for ending in ["svg", "dot"] {
        let file = output.path("\(kind[0]).\(ending)")
        let run = try CommandRun(
          ["draw", kind[0], input.path(), "-o", file] + kind.dropFirst()
            + PublicationCommandTests.secret)
        expectNoMark(run, kind[0])
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
        #expect(text.contains("Bestuur") || text.contains("Netwerk"))
        #expect(!text.contains(PublicationCommandTests.mark), "\(kind[0]).\(ending)")
      }
    }
    for arguments in [["board", "P1", "--delegates"], ["board", "Bestuur 2"], ["network", "T1"]] {
      let run = try CommandRun(
        [arguments[0], arguments[1], input.path(), "--all"] + arguments.dropFirst(2)
          + PublicationCommandTests.secret)
      expectNoMark(run, arguments.joined(separator: " "))
    }
  }

  @Test("a name of the lists is unknown under pseudonyms, and nothing near it is told")
  func names() throws {
    let input = try PublicationCommandTests.input()
    let run = try CommandRun(["board", "Tafel 1", input.path()] + PublicationCommandTests.secret)
    #expect(run.status == 64)
    #expect(!run.errors.contains(PublicationCommandTests.mark))
  }

  @Test(
    "the same key gives the same pseudonyms, another key others, and without one it is the lists")
  func keys() throws {
    let region = "Samples/regio-voorbeeld"
    func boards(_ options: [String]) throws -> String {
      try CommandRun(["table", "boards", region, "--format", "csv", "--pseudonyms"] + options)
        .output
    }
    let first = try boards(["--pseudonym-key", "sleutel een"])
    #expect(first == (try boards(["--pseudonym-key", "sleutel een"])))
    #expect(first != (try boards(["--pseudonym-key", "sleutel twee"])))
    let derived = try boards([])
    #expect(derived == (try boards([])))
    #expect(derived != first)
  }

  @Test("a key without pseudonyms, and one that can be guessed, are mistakes")
  func mistakes() throws {
    let region = "Samples/regio-voorbeeld"
    for options in [
      ["--pseudonym-key", "een geheim"], ["--pseudonyms", "--pseudonym-key", "kort"],
    ] {
      let run = try CommandRun(["table", "boards", region] + options)
      #expect(run.status == 64)
      #expect(run.errors.contains("--pseudonym-key"))
    }
  }
}
