import BoardNetworks
import MemberLists
import Testing

/// A dozen ways to break a file, each with a message that says where and what.
struct BrokenInputTests {
  private func fatal(_ bytes: [UInt8]) -> Reading {
    readLandscape(from: [InputFile(path: "lijst.csv", sha256: "", bytes: bytes)])
  }

  @Test("an empty file", arguments: ["", "\n\n", "\u{FEFF}", "  ;;\n"])
  func empty(text: String) {
    let reading = read(text)
    #expect(reading.landscape == nil)
    #expect(reading.kinds == [.emptyFile])
  }

  @Test("a heading without rows")
  func headingOnly() {
    let reading = read("deelnemer;netwerk\n")
    #expect(reading.kinds == [.noRows(.memberships)])
    #expect(reading.landscape?.boards.isEmpty == true)
  }

  @Test("what only begins as a workbook, a compound file that holds none, a PDF")
  func foreignFiles() {
    #expect(fatal([0x50, 0x4B, 3, 4] + [1, 2, 3]).kinds == [.unreadableWorkbook(.damaged)])
    #expect(fatal([0xD0, 0xCF, 0x11, 0xE0, 1]).kinds == [.unreadableWorkbook(.noWorkbook)])
    #expect(fatal(Array("%PDF-1.7 x".utf8)).kinds == [.notText(.pdf)])
  }

  @Test("bytes that are no text")
  func undecodable() {
    let reading = fatal(Array("deelnemer;netwerk\nB1;N".utf8) + [0xE9, 0x81, 0x0A])
    #expect(reading.kinds == [.undecodable(line: 2, byte: 0x81)])
  }

  @Test("no usable heading")
  func noHeading() {
    let reading = read("B1;N1\nB2;N1\n")
    #expect(reading.kinds == [.noUsableHeading(found: ["B1", "N1"], .memberships)])
    #expect(reading.problems[0].place.row == 1)
  }

  @Test("a heading within two edits of a known one")
  func misspelt() {
    #expect(read("deelnmer;netwerk\nB1;N1\n").kinds == [.misspeltHeading(meant: "deelnemer")])
    #expect(read("deelnemer;netwrek\nB1;N1\n").kinds == [.misspeltHeading(meant: "netwerk")])
    let optional = read("deelnemer;netwerk;afgevardigde\nB1;N1;Jan\n")
    #expect(optional.kinds == [.misspeltHeading(meant: "afgevaardigde")])
    #expect(optional.problems[0].place.column == "afgevardigde")
    #expect(optional.landscape == nil)
  }

  @Test("a heading that is near one that is there is just another column")
  func nearButThere() {
    #expect(read("deelnemer;netwerk;netwerk2\nB1;N1;x\n").landscape != nil)
    #expect(read("deelnemer;netwerk;status\nB1;N1;x\n").landscape != nil)
  }

  @Test("a heading of another table is not misspelt, however near it is to one of this table")
  func knownElsewhere() {
    let reading = read("BRIN;bestuur;netwerk\n16SW;B1;N1\n")
    #expect(reading.kinds == [.ignoredColumns(["BRIN"])])
  }

  @Test("a misspelt list among other tables is not taken for a table of networks")
  func misspeltAmongTables() {
    let reading = read([
      ("deelnemers.csv", "id;naam\nB1;Een\n"), ("lijst.csv", "deelnmer;netwerk\nB1;N1\n"),
    ])
    #expect(reading.kinds == [.misspeltHeading(meant: "deelnemer")])
  }

  @Test("a table by itself that is no list of memberships is told by its headings")
  func aloneButNoList() {
    let reading = read("Naam;Netwerk\nA;N1\n")
    #expect(reading.kinds == [.noUsableHeading(found: ["Naam", "Netwerk"], .memberships)])
  }

  @Test("two columns for one thing")
  func repeatedHeading() {
    let reading = read("deelnemer;netwerk;Netwerken\nB1;N1;N2\n")
    #expect(reading.kinds == [.repeatedHeading(["netwerk", "Netwerken"])])
  }

  @Test("a quote that is never closed")
  func unterminatedQuote() {
    let reading = read("deelnemer;netwerk\nB1;N1\n\"B2;N1\nB3;N1\n")
    #expect(reading.kinds == [.unterminatedQuote])
    #expect(reading.problems[0].place.row == 3)
    #expect(reading.landscape == nil)
  }

  @Test("a quote that is never closed in the heading")
  func unterminatedHeading() {
    #expect(read("\"deelnemer;netwerk\nB1;N1\n").kinds == [.unterminatedQuote])
  }

  @Test("an empty participant or network rejects the row, and the run goes on")
  func emptyCells() {
    let reading = read("deelnemer;netwerk\nB1;\n;N1\nB2;N1\n")
    #expect(reading.ties == ["B2 N1"])
    #expect(reading.kinds == [.emptyNetwork, .emptyParticipant])
    #expect(reading.problems.map(\.place.column) == ["netwerk", "deelnemer"])
    #expect(reading.balance.rejected == 2)
    #expect(reading.balance.isBalanced)
  }

  @Test("a dash, a word for nothing and an error of a spreadsheet are no network that boards share")
  func namelessCells() {
    let reading = read("deelnemer;netwerk\nB1;-\nB2;onbekend\n#N/B;N1\nB4;n.v.t.\nB5;N1\n")
    #expect(reading.ties == ["B5 N1"])
    #expect(reading.kinds == [.emptyNetwork, .emptyNetwork, .emptyParticipant, .emptyNetwork])
    #expect(reading.balance.isBalanced)
  }

  @Test("an unreadable date, and an end before the beginning, reject the row")
  func dates() {
    let reading = read(
      "deelnemer;netwerk;van;tot\nB1;N1;31-2-2020;\nB2;N1;2021;2020\nB3;N1;1-8-24;\nB4;N1;;\n")
    #expect(reading.ties == ["B4 N1"])
    #expect(
      reading.kinds == [
        .unreadableDate("31-2-2020", rejectsRow: true),
        .endsBeforeItBegins(from: "2021", to: "2020"),
        .unreadableDate("1-8-24", rejectsRow: true),
      ])
  }

  @Test("a row with more cells than headings is rejected, since its cells may have shifted")
  func tooManyCells() {
    let reading = read("deelnemer,netwerk\nStichting A, B,N1\nC,N1,,\n")
    #expect(reading.kinds == [.tooManyCells(count: 3, headings: 2)])
    #expect(reading.ties == ["C N1"])
  }

  @Test("a row with fewer cells than headings is fine")
  func fewerCells() {
    #expect(read("deelnemer;netwerk;rol;bron\nB1;N1\n").ties == ["B1 N1"])
  }

  @Test("unreadable numbers, words and frequencies are unknown, and the row counts")
  func cells() {
    let reading = read([
      ("lidmaatschappen.csv", "deelnemer;netwerk;vorm;zetels\nB1;N1;buitenring;twee\n"),
      (
        "netwerken.csv",
        "id;naam;verplichting;bijeenkomsten_per_jaar;duur_uren;actief_sinds\nN1;X;moet;soms;1.250;gisteren\n"
      ),
    ])
    #expect(reading.ties == ["B1 N1"])
    #expect(
      reading.kinds == [
        .unreadableWord("buitenring", expected: ["kern", "schil", "agendalid", "waarnemer"]),
        .unreadableNumber("twee"),
        .unreadableWord(
          "moet", expected: ["wettelijk", "subsidievoorwaarde", "afspraak", "vrijwillig"]),
        .unreadableFrequency("soms"), .unreadableNumber("1.250"),
        .unreadableDate("gisteren", rejectsRow: false),
      ])
    #expect(reading.network("N1")?.meetings.duration == nil)
  }

  @Test("numbers beyond belief are unknown, each of them reported, and add up to no crash")
  func hugeNumbers() {
    let huge = String(repeating: "9", count: 18)
    let reading = read([
      ("deelnemers.csv", "id;scholen;leerlingen\nB1;\(huge)\(huge);\(huge)\n"),
      (
        "lidmaatschappen.csv",
        "deelnemer;netwerk;rol;zetels\nB1;N1;lid;\(huge)\nB1;N1;voorzitter;\(huge)\n"
      ),
    ])
    #expect(reading.board("B1")?.schoolCount == nil)
    #expect(
      reading.defects.map(\.kind) == [
        .unreadableNumber(huge + huge), .unreadableNumber(huge), .unreadableNumber(huge),
        .unreadableNumber(huge),
      ])
  }

  @Test("a table that is empty is told, and does not say that there is nobody")
  func emptyTable() {
    let reading = read([
      ("deelnemers.csv", "id;naam\n"), ("lidmaatschappen.csv", "deelnemer;netwerk\nB1;N1\n"),
    ])
    #expect(reading.kinds == [.noRows(.participants)])
    #expect(reading.ties == ["B1 N1"])
  }

  @Test("totals are left out, not counted as participants")
  func totals() {
    let reading = read(
      "deelnemer;netwerk\nB1;N1\nTotaal;14\nTotaal: 1;\n;Totaal\nTotaal Onderwijs;N1\n"
        + "Totaal besturen;N1\nB1;Subtotaal\n")
    #expect(reading.ties == ["B1 N1", "Totaal Onderwijs N1"])
    #expect(reading.balance.leftOut == [.total: 5])
    #expect(reading.balance.isBalanced)
  }

  @Test("a folder without a list of memberships")
  func noMemberships() {
    let reading = read([
      ("deelnemers.csv", "id;naam\nB1;Een\n"), ("netwerken.csv", "id;naam\nN1;Net\n"),
    ])
    #expect(reading.kinds == [.noMemberships(files: ["deelnemers.csv", "netwerken.csv"])])
  }

  @Test("all problems are reported together, in the order of the files and their rows")
  func together() {
    let reading = read([
      ("deelnemers.csv", "id;naam;scholen\nB1;Een;veel\n;;3\n"),
      ("lidmaatschappen.csv", "deelnemer;netwerk;van\nB9;N1;\nB1;N9;\nB1;;\nB1;N1;ooit\n"),
      ("netwerken.csv", "id;naam;verplichting\nN1;Net;soms\n"),
    ])
    #expect(
      reading.defects.map(\.place.file) == [
        "deelnemers.csv", "deelnemers.csv", "lidmaatschappen.csv", "lidmaatschappen.csv",
        "lidmaatschappen.csv", "lidmaatschappen.csv", "netwerken.csv",
      ])
    #expect(reading.defects.map(\.place.row) == [2, 3, 2, 3, 4, 5, 2])
  }

  @Test("a name that two ids have is pointed out with the ids; bodies may well be called the same")
  func sameNames() {
    let reading = read([
      ("deelnemers.csv", "id;naam\n1;Samen\n2;Samen\n3;samen\n"),
      ("lidmaatschappen.csv", "deelnemer;netwerk\n1;N1\n"),
      (
        "netwerken.csv",
        "id;naam;gremium_van\nN1;X;\nN2;Y;\nS1;Stuurgroep;N1\nS2;stuurgroep;N2\nS3;Stuurgroep;N2\n"
      ),
    ])
    #expect(reading.kinds == [.namesLookAlike(["samen", "Samen (1)", "Samen (2)"])])
  }

  @Test("names that differ in case are merged with a note, and mixed-up accents are pointed out")
  func lookAlikes() {
    let reading = read("deelnemer;netwerk\nDe Brug;N1\nde brug;N2\nCoÃ¶peratie;N1\n")
    #expect(
      reading.kinds == [
        .mergedSpellings("De Brug", [MergedSpelling("de brug", .sameLetters)]),
        .mixedUpAccents("CoÃ¶peratie"),
      ])
  }

  @Test("text that a spreadsheet would take for a formula is read as it was meant")
  func guarded() {
    let reading = read("deelnemer;netwerk\n'=SOM(1);N1\n=SOM(1);N2\n's-Hertogenbosch;N1\n")
    #expect(reading.landscape?.boards.map(\.id) == ["'s-Hertogenbosch", "=SOM(1)"])
  }

  @Test("rows of quoted line breaks count as a spreadsheet counts them")
  func lineBreaks() {
    let reading = read("deelnemer;netwerk\n\"B\n1\";N1\n\nB2;\n")
    #expect(reading.problems.map(\.place.row) == [4])
    #expect(reading.board("B\n1") != nil)
  }
}
