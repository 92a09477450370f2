import BoardNetworks

/// One problem of every kind, and facts that a text about it has to give.
enum ProblemSamples {
  typealias Sample = (kind: Problem.Kind, facts: [String])

  static let all: [Sample] = chain(from: .emptyFile)

  /// Problems as one input may have them.
  static let input: [Problem] = [
    Problem(
      .unknownNetwork("N0l", nearest: ["N01"]),
      at: .init(file: "regio/lidmaatschappen.csv", row: 14, column: "netwerk")),
    Problem(.emptyParticipant, at: .init(file: "regio/lidmaatschappen.csv", row: 20)),
    Problem(
      .unreadableFrequency("soms"),
      at: .init(file: "regio/netwerken.csv", row: 9, column: "bijeenkomsten_per_jaar")),
    Problem(
      .convertedFrequency("per kwartaal", perYear: 4),
      at: .init(file: "regio/netwerken.csv", row: 12, column: "bijeenkomsten_per_jaar")),
    Problem(
      .namesLookAlike([
        "Vereniging voor Protestants-Christelijk Basisonderwijs Het Anker",
        "Vereniging voor Prot.-Chr. Basisonderwijs Het Anker",
      ]), at: .init()),
  ]

  private static func chain(from first: Problem.Kind) -> [Sample] {
    var samples: [Sample] = []
    var kind: Problem.Kind? = first
    while let current = kind {
      let step = step(at: current)
      samples += [(current, step.facts)] + step.more
      kind = step.next
    }
    return samples
  }

  /// What a sample has to tell, other samples of its kind, and the sample of the next kind.
  ///
  /// The switch has no default, so that a new kind does not compile before it has its place in the
  /// chain.
  private static func step(
    at kind: Problem.Kind
  ) -> (facts: [String], more: [Sample], next: Problem.Kind?) {
    switch kind {
    case .emptyFile: ([], [], .noRows(.memberships))
    case .noRows:
      (
        [], TableKind.allCases.dropFirst().map { (.noRows($0), []) }, .notText(.workbook)
      )
    case .notText:
      (
        ["CSV UTF-8"],
        [
          (.notText(.oldWorkbook), ["CSV UTF-8"]), (.notText(.pdf), ["CSV UTF-8"]),
          (.notText(.other), ["CSV UTF-8"]),
        ], .unreadableWorkbook(.password)
      )
    case .unreadableWorkbook:
      (
        [], Problem.WorkbookFlaw.allCases.dropFirst().map { (.unreadableWorkbook($0), []) },
        .uncalculatedFormulas(count: 12)
      )
    case .uncalculatedFormulas:
      (["12"], [(.uncalculatedFormulas(count: 1), [])], .undecodable(line: 12, byte: 0x0F))
    case .undecodable: (["12", "0F"], [], .unterminatedQuote)
    case .unterminatedQuote: (["\""], [], .textAfterQuote)
    case .textAfterQuote: ([], [], .unreadFile)
    case .unreadFile: ([], [], .unreadSheet)
    case .unreadSheet: ([], [], .hiddenSheet)
    case .hiddenSheet: ([], [], .mixedUpAccents("CoÃ¶peratie"))
    case .mixedUpAccents: (["CoÃ¶peratie"], [], .noUsableHeading(found: ["kolom1", "kolom2"], nil))
    case .noUsableHeading:
      (
        ["kolom1", "kolom2", "netw"],
        TableKind.allCases.map { (.noUsableHeading(found: [], $0), []) },
        .misspeltHeading(meant: "netwerk")
      )
    case .misspeltHeading: (["netwerk"], [], .repeatedHeading(["bestuur", "deelnemer"]))
    case .repeatedHeading:
      (["bestuur", "deelnemer"], [], .ignoredColumns(["opmerking", "telefoon"]))
    case .ignoredColumns:
      (["opmerking", "telefoon"], [], .noMemberships(files: ["a.csv", "b.csv"]))
    case .noMemberships:
      (
        ["a.csv", "b.csv"], [(.noMemberships(files: []), [])],
        .mapWithoutHeadings(found: ["kolom1"])
      )
    case .mapWithoutHeadings:
      (["kolom1", "--write-map"], [], .mapUnknownSheet("Blad9", known: ["boek.xlsx, Blad1"]))
    case .mapUnknownSheet: (["Blad9", "boek.xlsx, Blad1"], [], .mapUnknownColumn("ZZ"))
    case .mapUnknownColumn:
      (["ZZ"], [], .mapUnknownWord("kruis", expected: ["kruisje", "negeren"]))
    case .mapUnknownWord: (["kruis", "kruisje", "negeren"], [], .mapUnreadableRow("twee"))
    case .mapUnreadableRow: (["twee"], [], .mapIncomplete(missing: ["deelnemer"]))
    case .mapIncomplete: (["deelnemer"], [], .emptyParticipant)
    case .emptyParticipant: ([], [], .emptyNetwork)
    case .emptyNetwork: ([], [], .emptyName(.networks))
    case .emptyName: (["netw"], [], .tooManyCells(count: 9, headings: 8))
    case .tooManyCells: (["9", "8"], [], .cellsWithoutHeading(rows: 3))
    case .cellsWithoutHeading: (["3"], [], .endsBeforeItBegins(from: "2024", to: "2020"))
    case .endsBeforeItBegins:
      (["2024", "2020"], [], .unreadableDate("31-2-2024", rejectsRow: true))
    case .unreadableDate:
      (
        ["31-2-2024"], [(.unreadableDate("ooit", rejectsRow: false), ["ooit"])],
        .duplicate(ofRow: 7, file: nil)
      )
    case .duplicate:
      (
        ["7"],
        [
          (.duplicate(ofRow: 7, file: "b.csv"), ["b.csv"]),
          (.duplicate(ofRow: 7, file: nil, sheet: "Blad2"), ["Blad2"]),
          (.duplicate(ofRow: 7, file: "b.xlsx", sheet: "Blad2"), ["b.xlsx", "Blad2"]),
        ], .conflictingValues(["9", "12"])
      )
    case .conflictingValues: (["9", "12"], [], .contradictingRows("Cluster", rows: [3, 8]))
    case .contradictingRows: (["Cluster", "3", "8"], [], .total("Totaal"))
    case .total: (["Totaal"], [], .repeatedHeadingRow)
    case .repeatedHeadingRow: ([], [], .remark("Bron: opgave"))
    case .remark: (["Bron: opgave"], [], .boardWithoutNetwork("De Ster"))
    case .boardWithoutNetwork: (["De Ster"], [], .networkWithoutBoard("LEA"))
    case .networkWithoutBoard: (["LEA", "--map"], [], .noAnswer("De Maan"))
    case .noAnswer: (["De Maan"], [], .totalDiffers("RAP Noord", says: 14, listed: 13))
    case .totalDiffers: (["RAP Noord", "14", "13"], [], .unclearMark("x?"))
    case .unclearMark: (["x?"], [], .commasInName("Taal, lezen en schrijven"))
    case .commasInName: (["Taal, lezen en schrijven"], [], .unreadableNumber("twaalf"))
    case .unreadableNumber: (["twaalf"], [], .unreadableFrequency("soms"))
    case .unreadableFrequency:
      (["soms"], [], .unreadableWord("misschien", expected: ["ja", "nee"]))
    case .unreadableWord:
      (
        ["misschien", "ja", "nee"], [],
        .approximateDate("ca. 2012", readAs: CalendarDate(year: 2012, month: 1, day: 1)!)
      )
    case .approximateDate:
      (["ca. 2012", "1 ", "2012"], [], .convertedFrequency("maandelijks", perYear: 10))
    case .convertedFrequency:
      (["maandelijks", "10"], [], .unknownParticipant("B0l", nearest: ["B01"]))
    case .unknownParticipant:
      (
        ["B0l", "B01"], [(.unknownParticipant("X", nearest: []), ["X"])],
        .unknownNetwork("N0l", nearest: ["N01"])
      )
    case .unknownNetwork:
      (
        ["N0l", "N01"], [(.unknownNetwork("X", nearest: []), ["X"])],
        .unknownVia("B0l", nearest: ["B01"])
      )
    case .unknownVia:
      (
        ["B0l", "B01"], [(.unknownVia("X", nearest: []), ["X"])],
        .ambiguousName("Sint Jozef", ids: ["A01", "B02"])
      )
    case .ambiguousName: (["Sint Jozef", "A01", "B02"], [], .bodyOfItself(["N01", "N02"]))
    case .bodyOfItself: (["N01", "N02", "gremium_van"], [], .namesLookAlike(["Anker", "Ancker"]))
    case .namesLookAlike: (["Anker", "Ancker"], [], .severalNames(id: "41613", names: ["P", "Q"]))
    case .severalNames:
      (
        ["41613", "P", "Q"], [], .severalPlaces("De Regenboog", places: ["Ede", "Tiel"])
      )
    case .severalPlaces:
      (
        ["De Regenboog", "Ede", "Tiel"], [],
        .mergedSpellings("De Brug", [MergedSpelling("de brug", .sameLetters)])
      )
    case .mergedSpellings:
      (
        ["De Brug", "de brug", "--aliases"],
        [
          (
            .mergedSpellings(
              "X", [MergedSpelling("Y", .misspelling("wendign", "wending"))]), ["wendign"]
          )
        ], .likelySpellings(3)
      )
    case .likelySpellings:
      (["3", "--write-aliases"], [], .notInRegister("De Burg", nearest: ["De Brug", "De Berg"]))
    case .notInRegister:
      (["De Burg", "De Brug", "De Berg"], [], .noDecisionColumns(found: ["a", "b"]))
    case .noDecisionColumns:
      (["naam", "bedoeld", "besluit"], [], .contradictingDecisions("De Burg", rows: [3, 8]))
    case .contradictingDecisions: (["De Burg", "3", "8"], [], .unusedDecisions(2))
    case .unusedDecisions: (["2"], [], .intervention(.noHeadings(found: ["a", "b"])))
    case .intervention:
      (
        ["a", "b"], interventions.map { (.intervention($0), $1) },
        .incompleteList(network: "SO&P De Brug", declared: 15, listed: 12)
      )
    case .incompleteList: (["SO&P De Brug", "15", "12"], [], .onlyLastDays)
    case .onlyLastDays: (["--date"], [], .noSchoolBoards(kinds: ["gemeente"]))
    case .noSchoolBoards:
      (
        ["gemeente", "--participants"], [(.noSchoolBoards(kinds: []), ["--participants"])], nil
      )
    }
  }

  private static let interventions: [(InterventionFlaw, [String])] = [
    (.noRows, []),
    (.unknownKind("fuseer", expected: ["samenvoegen", "stoppen"]), ["fuseer", "stoppen"]),
    (.unknownKind("", expected: ["samenvoegen"]), ["samenvoegen"]),
    (.missingCell(heading: "naar", kind: "samenvoegen"), ["naar", "samenvoegen"]),
    (.unusedCell(heading: "waarde", kind: "stoppen"), ["waarde", "stoppen"]),
    (.severalNames(heading: "naar"), ["naar"]),
    (.unreadableFrequency("soms"), ["soms", "50%"]),
    (.unknownScheme("RAB", nearest: ["RAP"]), ["RAB", "RAP"]),
    (.resemblesKnownName("De Burg", known: "De Brug"), ["De Burg", "De Brug"]),
    (.impossible(.statutory(networks: ["N01"])), ["N01"]),
    (.impossible(.unknownBoard("Z9")), ["Z9"]),
    (.impossible(.unknownNetwork("N99")), ["N99"]),
    (.impossible(.unknownScheme("RAB")), ["RAB"]),
    (.impossible(.territory("RMC:08")), ["RMC:08"]),
    (.impossible(.repeatedNetwork("N02")), ["N02"]),
    (.impossible(.tooFew), []),
    (.impossible(.alreadyMember(board: "A01", network: "N02")), ["A01", "N02"]),
    (.impossible(.notMember(board: "A01", network: "N02")), ["A01", "N02"]),
    (.impossible(.bodiesOfDifferentNetworks(["N02a", "N03a"])), ["N02a", "N03a"]),
    (.impossible(.shellMeetsAsOften(perYear: 4)), ["4"]),
    (.impossible(.noMeetings), []),
  ]
}
