import BoardNetworks
import Testing

struct CalendarDateTests {
  @Test("days that the calendar has not are refused")
  func impossible() {
    #expect(CalendarDate(year: 2023, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2024, month: 2, day: 30) == nil)
    #expect(CalendarDate(year: 2024, month: 13, day: 1) == nil)
    #expect(CalendarDate(year: 2024, month: 4, day: 31) == nil)
    #expect(CalendarDate(year: 0, month: 1, day: 1) == nil)
  }

  @Test("leap days of 2000 and 2024 exist")
  func leapDays() {
    #expect(CalendarDate(year: 2000, month: 2, day: 29)?.description == "2000-02-29")
    #expect(CalendarDate(year: 2024, month: 2, day: 29)?.day == 29)
  }

  @Test("a period includes its first and its last day, and an open end still holds")
  func periods() throws {
    let first = try #require(CalendarDate(year: 2020, month: 8, day: 1))
    let last = try #require(CalendarDate(year: 2024, month: 7, day: 31))
    let period = try #require(Period(from: first, to: last))
    #expect(period.holds(at: first))
    #expect(period.holds(at: last))
    #expect(!period.holds(at: CalendarDate(year: 2020, month: 7, day: 31)))
    #expect(!period.holds(at: CalendarDate(year: 2024, month: 8, day: 1)))
    #expect(period.holds(at: nil))
    #expect(Period.always.holds(at: first))
    #expect(Period(from: last, to: first) == nil)
  }
}

struct BoardTests {
  @Test(
    "classes of size follow the number of schools",
    arguments: [
      (nil, nil), (0, nil), (1, BoardSizeClass.singleSchool), (2, .small), (5, .small),
      (6, .medium), (14, .medium), (15, .large), (90, .large),
    ] as [(Int?, BoardSizeClass?)])
  func sizeClasses(schools: Int?, expected: BoardSizeClass?) {
    #expect(Board(id: "B", schoolCount: schools).sizeClass == expected)
  }

  @Test("a board with only a number is called by its number and its first municipality")
  func labels() {
    #expect(Board(id: "41613", municipalities: ["Oldambt", "Veendam"]).label == "41613 (Oldambt)")
    #expect(Board(id: "41613").label == "41613")
    #expect(Board(id: "41613", name: "De Brug", municipalities: ["Oldambt"]).label == "De Brug")
  }

  @Test(
    "a school board is told by its kind",
    arguments: [
      (nil, true), ("schoolbestuur", true), ("Schoolbestuur ", true), ("School board", true),
      ("bevoegd gezag", true), ("bestuur (PO)", true), ("Besturen", true), ("vo-bestuur", false),
      ("gemeente", false),
    ] as [(String?, Bool)])
  func kinds(kind: String?, expected: Bool) {
    #expect(Board(id: "B", kind: kind).isSchoolBoard == expected)
  }

  @Test("hours of a seat need all four figures, what is known of them gives a least number")
  func hours() {
    let full = Meetings(perYear: 5, duration: 2, preparation: 1.5, travel: 0.75)
    #expect(full.hoursPerSeat == 21.25)
    #expect(full.knownHoursPerSeat == 21.25)
    let partly = Meetings(perYear: 5, duration: 2)
    #expect(partly.hoursPerSeat == nil)
    #expect(partly.knownHoursPerSeat == 10)
    #expect(Meetings(duration: 2, preparation: 1, travel: 1).knownHoursPerSeat == nil)
    #expect(Meetings(perYear: 4).knownHoursPerSeat == nil)
  }
}

struct FoldedTextTests {
  @Test(
    "case, accents and ligatures do not matter",
    arguments: [
      ("Coöperatie", "cooperatie"), ("ĲSSELMEER", "ijsselmeer"), ("Ésso", "esso"),
      ("ﬁets", "fiets"),
      ("e\u{301}en", "een"), ("Straße", "strasse"), ("Łódź", "lodz"), ("", ""),
    ])
  func folding(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  @Test("a key holds letters and digits alone")
  func keys() {
    #expect(foldedKey("Soort_deelnemer ") == "soortdeelnemer")
    #expect(foldedKey("SO&P-partnerschap (2)") == "soppartnerschap2")
    #expect(foldedKey("– ?") == "")
  }
}

struct NaturalOrderTests {
  @Test("numbers compare by their value and letters without case and accents")
  func order() {
    let labels = ["f", "E10", "Één", "E2", "eend", "E02", "e2"]
    #expect(
      naturalOrder(of: labels).map { labels[$0] } == ["E02", "E2", "e2", "E10", "Één", "eend", "f"])
  }

  @Test("the order is total: labels that fold to the same still differ", arguments: 0..<100)
  func total(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let alphabet: [Character] = ["a", "A", "á", "1", "0", "-", " ", "ĳ", "i", "j", "9"]
    let labels = (0..<12).map { _ in
      String(
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
          alphabet.randomElement(using: &random)!
        })
    }
    let sorted = naturalOrder(of: labels).map { labels[$0] }
    let shuffled = labels.shuffled(using: &random)
    #expect(naturalOrder(of: shuffled).map { shuffled[$0] } == sorted)
  }
}
