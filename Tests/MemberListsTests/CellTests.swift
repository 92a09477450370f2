import BoardNetworks
import Testing

@testable import MemberLists

struct NormalisedTextTests {
  @Test("a letter and its mark become one letter")
  func composed() {
    #expect(Array(normalised("e\u{301}").unicodeScalars) == ["\u{E9}"])
    let long = String(repeating: "a", count: 100) + "e\u{301}"
    #expect(normalised(long).unicodeScalars.count == 101)
  }

  @Test("a letter under heaps of marks stays as it is", .timeLimit(.minutes(5)))
  func heapsOfMarks() {
    let heap = "e" + String(repeating: "\u{301}\u{323}", count: 200_000)
    #expect(normalised(heap).unicodeScalars.elementsEqual(heap.unicodeScalars))
    let most = "e" + String(repeating: "\u{301}", count: 30)
    #expect(normalised(most).unicodeScalars.first == "\u{E9}")
  }
}

struct DateCellTests {
  @Test(
    "dates are read as people write them",
    arguments: [
      ("1-8-2019", "2019-08-01"), ("01/08/2019", "2019-08-01"), ("1.8.2019", "2019-08-01"),
      ("2019-08-01", "2019-08-01"), ("2019-08-01T00:00:00", "2019-08-01"),
      ("2019-08-01 00:00:00", "2019-08-01"), ("1 augustus 2019", "2019-08-01"),
      ("1 aug. 2019", "2019-08-01"), ("August 2019", "2019-08-01"), ("08-2019", "2019-08-01"),
      ("2019-08", "2019-08-01"), ("2019", "2019-01-01"), ("29-2-2024", "2024-02-29"),
      ("ca. 2012", "2012-01-01"), ("± 2012", "2012-01-01"), ("rond 2012", "2012-01-01"),
      ("1-8-2019 0:00", "2019-08-01"), ("01-08-2019 00:00:00", "2019-08-01"),
    ])
  func readable(text: String, expected: String) {
    #expect(DateCell(text, edge: .first).date?.description == expected)
  }

  @Test(
    "a year or a month ends on its last day",
    arguments: [
      ("2019", "2019-12-31"), ("februari 2024", "2024-02-29"), ("02-2023", "2023-02-28"),
      ("1-8-2019", "2019-08-01"),
    ])
  func lastDays(text: String, expected: String) {
    #expect(DateCell(text, edge: .last).date?.description == expected)
  }

  @Test(
    "what is no day, or could be two, is not guessed at",
    arguments: [
      "31-02-2024", "1-8-24", "13-13-2019", "0-1-2019", "ooit", "2019/2020", "43678", "12", "-5",
      "1-8-2019 12:30", "2019-08-01-02", "1-8-20199",
    ])
  func unreadable(text: String) {
    #expect(DateCell(text, edge: .first) == .unreadable)
  }

  @Test(
    "nothing, and words for it, are open", arguments: ["", "-", "heden", "n.v.t.", "onbekend", "?"])
  func open(text: String) {
    #expect(DateCell(text, edge: .last) == .open)
  }

  @Test("a rough date is known as such")
  func rough() {
    #expect(DateCell("ca. 2004", edge: .first) == .roughly(day(2004, 1, 1)))
  }

  @Test("an option wants a full day")
  func options() {
    #expect(fullDate("2026-10-01") == day(2026, 10, 1))
    #expect(fullDate("1-10-2026") == day(2026, 10, 1))
    #expect(fullDate("2026") == nil)
    #expect(fullDate("ca. 1-10-2026") == nil)
    #expect(fullDate("") == nil)
  }
}

struct NumberCellTests {
  @Test(
    "numbers are read as they are written in the Netherlands, and with a point",
    arguments: [
      ("2", 2), ("2,5", 2.5), ("2.5", 2.5), ("1.234,5", 1234.5), ("1,234.5", 1234.5),
      ("1 234", 1234), ("0,75", 0.75), ("0.125", 0.125), ("1,250", 1.25), ("1.234.567", 1_234_567),
      ("12,3456", 12.3456), ("1234,5", 1234.5), ("007", 7),
    ] as [(String, Double)])
  func hours(text: String, expected: Double) {
    #expect(number(in: text, as: .amount) == expected)
  }

  @Test(
    "in a column of whole numbers three digits after a mark are thousands",
    arguments: [("1.234", 1234), ("1,234", 1234), ("5,0", 5), ("12.345", 12345), ("24", 24)]
      as [(String, Double)])
  func whole(text: String, expected: Double) {
    #expect(number(in: text, as: .count) == expected)
  }

  @Test(
    "what is no number, or could be two, is not guessed at",
    arguments: [
      "1.250", "", "twee", "-3", "1,2,3", "1.23.456", "1e3", "12 34", "3 uur", ",5", "5,", "1..2",
      "1e400",
    ])
  func unreadable(text: String) {
    #expect(number(in: text, as: .amount) == nil)
  }

  @Test("a billion or more is no number of anything here", arguments: [9, 10, 30, 400])
  func tooLarge(digitCount: Int) {
    let text = String(repeating: "9", count: digitCount)
    let isBelievable = digitCount == 9
    #expect((number(in: text, as: .count) != nil) == isBelievable)
    #expect((number(in: text, as: .amount) != nil) == isBelievable)
  }

  @Test("a score may be negative")
  func scores() {
    #expect(score(in: "-1,5") == -1.5)
    #expect(score(in: "−2") == -2)
    #expect(score(in: "3") == 3)
    #expect(score(in: "--3") == nil)
  }

  @Test("a fraction is no whole number")
  func fraction() {
    #expect(number(in: "2,5", as: .count) == nil)
  }
}

struct FrequencyCellTests {
  @Test(
    "words are turned into meetings in a school year of 40 weeks and ten months",
    arguments: [
      ("maandelijks", 10), ("6-wekelijks", 7), ("per kwartaal", 4), ("wekelijks", 40),
      ("tweewekelijks", 20), ("2-wekelijks", 20), ("om de week", 20), ("om de 6 weken", 7),
      ("elke 6 weken", 7), ("eens per 6 weken", 7), ("1x per 6 weken", 7), ("per maand", 10),
      ("2 keer per maand", 20), ("tweemaandelijks", 5), ("om de maand", 5), ("halfjaarlijks", 2),
      ("eens per half jaar", 2), ("jaarlijks", 1), ("1x per jaar", 1), ("4x per jaar", 4),
      ("vier keer per jaar", 4), ("8 per jaar", 8), ("8x", 8), ("monthly", 10), ("weekly", 40),
      ("quarterly", 4), ("twice a year", 2), ("every 6 weeks", 7), ("every other week", 20),
      ("Per Kwartaal", 4), ("ca. 4x per jaar", 4), ("driemaandelijks", 4),
      ("6-wekelijkse", 7), ("zeswekelijkse", 7), ("2-maandelijkse", 5), ("halfjaarlijkse", 2),
      ("eens in de 6 weken", 7), ("1x in de maand", 10), ("4 keer in het jaar", 4),
      ("2x maandelijks", 20), ("tweemaal maandelijks", 20), ("twice weekly", 80),
      ("om het jaar", 0.5), ("tweejaarlijks", 0.5), ("eens per 5 jaar", 0.2),
    ] as [(String, Double)])
  func words(text: String, expected: Double) {
    #expect(FrequencyCell(text) == .words(expected))
  }

  @Test("numbers stay numbers")
  func numbers() {
    #expect(FrequencyCell("8") == .number(8))
    #expect(FrequencyCell("2,5") == .number(2.5))
  }

  @Test(
    "what is no frequency is not guessed at",
    arguments: [
      "soms", "4-6 keer per jaar", "wisselend", "naar behoefte", "biweekly", "0x per jaar",
      "9999999999 keer per jaar",
    ])
  func unreadable(text: String) {
    #expect(FrequencyCell(text) == .unreadable)
  }

  @Test("nothing is unknown", arguments: ["", "-", "onbekend", "n.v.t."])
  func unknown(text: String) {
    #expect(FrequencyCell(text) == .unknown)
  }
}

struct ListedValuesTests {
  @Test("values in a cell are separated by semicolons and trimmed")
  func lists() {
    #expect(listedValues("a; b ;; c") == ["a", "b", "c"])
    #expect(listedValues("-") == [])
    #expect(listedValues("a, b") == ["a, b"])
  }
}

struct NamelessCellTests {
  private func namesNothing(_ text: String) -> Bool {
    MemberLists.namesNothing(text.utf8Span.span)
  }

  @Test(
    "dashes, words for nothing and errors of a spreadsheet name no one",
    arguments: [
      "", "-", "--", "–", "?", "...", "'-", "onbekend", "Onbekend", "UNKNOWN", "n.v.t.", "nvt",
      "geen", "none", "NULL", "#N/B", "#N/A", "#VERW!", "#WAARDE!",
    ])
  func nothing(text: String) {
    #expect(namesNothing(text))
  }

  @Test(
    "anything else is a name",
    arguments: [
      "0", "7", "N1", "NA", "ONB", "Geen Grenzen", "geenszins", "'s-Hertogenbosch", "-1-", "–A",
      "é", "unknown2", "#1", "noord", "'-A",
    ])
  func name(text: String) {
    #expect(!namesNothing(text))
  }
}

struct NearestNameTests {
  @Test("a text that shares no letter with a name was not meant to be it")
  func nothingShared() {
    var directory = Directory([(id: "1", names: ["A"])])
    #expect(directory.nearest(to: "X") == [])
    #expect(directory.nearest(to: "12") == ["1"])
  }

  @Test("what is asked again gets the same answer")
  func again() {
    var directory = Directory([(id: "41613", names: ["De Brug"])])
    #expect(directory.nearest(to: "De Burg") == ["De Brug"])
    #expect(directory.nearest(to: "De Burg") == ["De Brug"])
    #expect(directory.nearest(to: "Stichting De Brug") == ["De Brug"])
  }

  @Test("a whole list that does not fit its table gets suggestions for its first labels only")
  func manyUnknown() {
    let names = ["B12", "B22"] + (0..<100_000).map { "Stichting \($0)" }
    var directory = Directory(names.map { (id: $0, names: []) })
    let found = (0..<30).map { directory.nearest(to: "C\($0)") }
    #expect(found[12] == ["B12"])
    #expect(found[22] == [])
  }
}

struct EditDistanceTests {
  private func editDistance(_ one: String, _ other: String, atMost limit: Int) -> Int? {
    MemberLists.editDistance(Array(one.unicodeScalars), Array(other.unicodeScalars), atMost: limit)
  }

  @Test(
    "insertions, deletions, replacements and swaps count one each",
    arguments: [
      ("netwerk", "netwerk", 0), ("netwerk", "netwrek", 1), ("netwerk", "ntwerk", 1),
      ("netwerk", "netwerken", 2), ("", "ab", 2), ("een", "twee", 3),
    ])
  func distances(one: String, other: String, expected: Int) {
    #expect(editDistance(one, other, atMost: 9) == expected)
    #expect(editDistance(other, one, atMost: 9) == expected)
    if expected > 0 { #expect(editDistance(one, other, atMost: expected - 1) == nil) }
  }

  @Test("agrees with the definition by recursion", arguments: 0..<200)
  func agreesWithRecursion(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    func word() -> String {
      String(
        (0..<Int.random(in: 0...6, using: &random)).map { _ in "abc".randomElement(using: &random)!
        })
    }
    let one = word()
    let other = word()
    let distance = slowDistance(Array(one), Array(other))
    for limit in 0...7 {
      #expect(editDistance(one, other, atMost: limit) == (distance <= limit ? distance : nil))
    }
  }

  private func slowDistance(_ a: [Character], _ b: [Character]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var best = min(
      slowDistance(a.dropLast(), b) + 1, slowDistance(a, b.dropLast()) + 1,
      slowDistance(a.dropLast(), b.dropLast()) + (a.last == b.last ? 0 : 1))
    if a.count > 1, b.count > 1, a[a.count - 1] == b[b.count - 2], a[a.count - 2] == b[b.count - 1]
    {
      best = min(best, slowDistance(a.dropLast(2), b.dropLast(2)) + 1)
    }
    return best
  }

  private func slowDistance(_ a: ArraySlice<Character>, _ b: [Character]) -> Int {
    slowDistance(Array(a), b)
  }
  private func slowDistance(_ a: [Character], _ b: ArraySlice<Character>) -> Int {
    slowDistance(a, Array(b))
  }
  private func slowDistance(_ a: ArraySlice<Character>, _ b: ArraySlice<Character>) -> Int {
    slowDistance(Array(a), Array(b))
  }
}

struct PluralTests {
  @Test(
    "plurals of Dutch and English words",
    arguments: [
      ("bestuur", "besturen"), ("netwerk", "netwerken"), ("rol", "rollen"), ("school", "scholen"),
      ("deelnemer", "deelnemers"), ("tafel", "tafels"), ("board", "boards"),
      ("gemeente", "gemeenten"),
      ("municipality", "municipalities"), ("regeling", "regelingen"), ("vraag", "vragen"),
    ])
  func plurals(word: String, plural: String) {
    #expect(pluralForms(of: word).contains(plural))
  }
}

struct LabelIndexTests {
  @Test("labels are numbered in the order they are first met", arguments: 0..<50)
  func numbering(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    var index = LabelIndex()
    var numbers: [String: Int32] = [:]
    for _ in 0..<3000 {
      let label = "b\(Int.random(in: 0..<1500, using: &random))"
      let number = index.index(of: label.utf8Span.span)
      #expect(numbers[label, default: number] == number)
      if numbers[label] == nil {
        #expect(Int(number) == numbers.count)
        numbers[label] = number
      }
      #expect(index.text(Int(number)) == label)
    }
    #expect(index.count == numbers.count)
  }
}
