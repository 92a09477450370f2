import BoardNetworks

/// Landscapes with every field filled now and then, and names that are made to be misread.
///
/// They keep to what a reader of tables can give: texts in composed form, without blanks at their
/// ends, and in lists without semicolons.
struct RandomLandscape {
  private var random: SplitMix
  private var boardCount = 0
  private var networkCount = 0

  /// Names stay different when they are cut up and put together.
  private var serial = 0

  static func make(seed: Int) throws -> Landscape {
    var maker = RandomLandscape(random: SplitMix(seed: seed))
    return try maker.landscape()
  }

  private init(random: SplitMix) {
    self.random = random
  }

  private static let starts = [
    "", "=", "+", "-", "@", "'", "''=", "'s-", "\"", "#", "sep=", "＝", "0", "1e5 ", "é", "Ĳ", "ﬁ",
    "\u{202E}", "<b>", "\\", "<!--",
  ]
  private static let middles = [
    "", " ", ",", "\t", "\"", "\"\"", "\n", "\r\n", "\r", "'", "=1+1", "|", "\u{A0}", "🏫",
    "ë", " & ", "--",
  ]

  /// A text that is not blank at its ends and has no semicolon, which parts lists.
  private mutating func item() -> String {
    serial += 1
    let start = Self.starts.randomElement(using: &random)!
    let middle = Self.middles.randomElement(using: &random)!
    return "\(start)naam\(middle)x\(serial)"
  }

  /// A text that may hold a semicolon too.
  private mutating func text() -> String {
    item() + ["", "", ";", "; z", ";\"", ";;x"].randomElement(using: &random)!
  }

  private mutating func perhaps<Value>(_ make: (inout Self) -> Value) -> Value? {
    Int.random(in: 0..<4, using: &random) == 0 ? nil : make(&self)
  }

  private mutating func items() -> [String] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in item() }
  }

  private mutating func sortedItems() -> [String] {
    items().sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  }

  private mutating func number() -> Double {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: Double(Int.random(in: 0...5000, using: &random))
    case 1: Double(Int.random(in: 0...4000, using: &random)) / 4
    case 2: Double(Int.random(in: 1...999_999, using: &random)) / 1000
    case 3: Double.random(in: 0...1e-6, using: &random)
    default: Double.random(in: 0..<1e8, using: &random)
    }
  }

  private mutating func count() -> Int { Int.random(in: 0...3_000_000, using: &random) }

  private mutating func day(_ years: ClosedRange<Int>) -> CalendarDate {
    CalendarDate(
      year: Int.random(in: years, using: &random), month: Int.random(in: 1...12, using: &random),
      day: Int.random(in: 1...28, using: &random))!
  }

  /// A period that holds on 1 January 2020.
  private mutating func period() -> Period {
    Period(from: perhaps { $0.day(1900...2019) }, to: perhaps { $0.day(2020...2999) })!
  }

  private mutating func reciprocity() -> Reciprocity {
    Reciprocity(
      relation: perhaps { $0.text() }, process: perhaps { $0.text() },
      content: perhaps { $0.text() })
  }

  private mutating func board() -> Board {
    Board(
      id: text(), name: perhaps { $0.text() }, aliases: items(), kind: perhaps { $0.text() },
      municipalities: items(), region: perhaps { $0.text() }, denomination: perhaps { $0.text() },
      schoolCount: count(), siteCount: count(), pupilCount: perhaps { $0.count() },
      boardStaff: perhaps { $0.number() }, capacityHours: perhaps { $0.number() },
      representedBy: perhaps { BoardIndex(Int.random(in: 0..<$0.boardCount, using: &$0.random)) },
      developmentQuestions: items(), responded: perhaps { Bool.random(using: &$0.random) })
  }

  private mutating func network(_ position: Int) -> RegionalNetwork {
    let headings = ["score", "=vertrouwen", "impact; gemiddeld", "\"q\" 3", "été"]
    var attributes: [String: Double] = [:]
    for heading in headings where Bool.random(using: &random) {
      attributes[heading] = number() * (Bool.random(using: &random) ? 1 : -1)
    }
    return RegionalNetwork(
      id: text(), name: perhaps { $0.text() },
      nature: Bool.random(using: &random) ? .network : .territory,
      bodyOf: position == 0
        ? nil : perhaps { NetworkIndex(Int.random(in: 0..<position, using: &$0.random)) },
      type: perhaps { $0.text() }, themes: items(), region: perhaps { $0.text() },
      obligation: perhaps { Obligation.allCases.randomElement(using: &$0.random)! },
      scheme: perhaps { $0.text() }, schemeUntil: perhaps { $0.day(1990...2050) },
      commissioner: perhaps { $0.text() }, formality: perhaps { $0.text() }, period: period(),
      meetings: Meetings(
        perYear: perhaps { $0.number() }, duration: perhaps { $0.number() },
        preparation: perhaps { $0.number() }, travel: perhaps { $0.number() }),
      delegateLevel: perhaps { $0.text() }, declaredMemberCount: perhaps { $0.count() },
      attributes: attributes)
  }

  private mutating func via() -> Via {
    Bool.random(using: &random)
      ? .board(BoardIndex(Int.random(in: 0..<boardCount, using: &random)))
      : .network(NetworkIndex(Int.random(in: 0..<networkCount, using: &random)))
  }

  private mutating func details() -> MembershipDetails {
    let delegates = (0..<Int.random(in: 0...2, using: &random)).map { _ in
      Delegate(name: text(), function: perhaps { $0.text() }, mandate: perhaps { $0.text() })
    }
    return MembershipDetails(
      roles: sortedItems(),
      form: perhaps { MembershipForm.allCases.randomElement(using: &$0.random)! },
      via: perhaps { $0.via() }, period: period(),
      delegates: delegates.sorted {
        "\($0)".unicodeScalars.lexicographicallyPrecedes("\($1)".unicodeScalars)
      },
      seatCount: perhaps { $0.count() }, sources: sortedItems(), brings: reciprocity(),
      takes: reciprocity())
  }

  private mutating func landscape() throws -> Landscape {
    boardCount = Int.random(in: 1...8, using: &random)
    networkCount = Int.random(in: 1...6, using: &random)
    let boards = (0..<boardCount).map { _ in board() }
    let networks = (0..<networkCount).map { network($0) }
    var memberships: [Membership] = []
    for board in 0..<boardCount {
      for network in 0..<networkCount where Bool.random(using: &random) {
        let details = Bool.random(using: &random) ? SharedDetails(details()) : nil
        memberships.append(
          Membership(board: BoardIndex(board), network: NetworkIndex(network), details: details))
      }
    }
    let schools = (0..<Int.random(in: 0...5, using: &random)).map { _ in
      School(
        id: text(), name: perhaps { $0.text() },
        board: BoardIndex(Int.random(in: 0..<boardCount, using: &random)), municipality: nil)
    }
    let assumptions = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      HourAssumption(
        networkType: text(), low: number(), middle: perhaps { $0.number() },
        high: perhaps { $0.number() }, source: perhaps { $0.text() })
    }
    return try Landscape(
      boards: boards, networks: networks, memberships: memberships, schools: schools,
      assumptions: assumptions, date: .chosen(CalendarDate(year: 2020, month: 1, day: 1)!))
  }
}
