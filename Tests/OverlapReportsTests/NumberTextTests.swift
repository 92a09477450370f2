import BoardNetworks
import Testing

@testable import OverlapReports

struct NumberTextTests {
  @Test("decimals are rounded from the shortest digits, halves away from zero")
  func rounding() {
    #expect(Language.nl.decimal(2.675, places: 2) == "2,68")
    #expect(Language.nl.decimal(1.005, places: 2) == "1,01")
    #expect(Language.nl.decimal(2.5, places: 0) == "3")
    #expect(Language.nl.decimal(-0.125, places: 2) == "-0,13")
    #expect(Language.nl.decimal(0.994999, places: 2) == "0,99")
    #expect(Language.nl.decimal(1.0 / 3, places: 3) == "0,333")
    #expect(Language.nl.decimal(2, places: 2) == "2,00")
  }

  @Test("a carry goes through to a new digit")
  func carry() {
    #expect(Language.en.decimal(999.96, places: 1) == "1,000.0")
    #expect(Language.en.decimal(0.96, places: 1) == "1.0")
    #expect(Language.en.decimal(19.96, places: 1) == "20.0")
    #expect(Language.en.decimal(0.00996, places: 2) == "0.01")
    #expect(Language.en.decimal(0.5, places: 0) == "1")
  }

  @Test("thousands are grouped as the language does")
  func groups() {
    #expect(Language.nl.decimal(1234567.891, places: 2) == "1.234.567,89")
    #expect(Language.en.decimal(1234567.891, places: 2) == "1,234,567.89")
    #expect(Language.nl.integer(999) == "999")
    #expect(Language.nl.integer(-1_000) == "-1.000")
    #expect(Language.en.integer(Int.min) == "-9,223,372,036,854,775,808")
  }

  @Test("zero has no sign, and neither has what rounds to it")
  func zero() {
    #expect(Language.nl.decimal(-0.0, places: 1) == "0,0")
    #expect(Language.nl.decimal(-0.04, places: 1) == "0,0")
    #expect(machineText(of: -0.0) == "0.0")
  }

  @Test("huge and tiny numbers are written out")
  func extremes() {
    #expect(Language.en.decimal(1e21, places: 1) == "1,000,000,000,000,000,000,000.0")
    #expect(Language.en.decimal(1.5e-7, places: 8) == "0.00000015")
    #expect(Language.en.decimal(.leastNonzeroMagnitude, places: 3) == "0.000")
    #expect(Language.en.decimal(.greatestFiniteMagnitude, places: 0).hasPrefix("179,769,313,"))
  }

  @Test("a lower bound is rounded down")
  func lowerBound() {
    #expect(Language.nl.decimal(31.75, places: 1, rounding: .down) == "31,7")
    #expect(Language.nl.decimal(0.96, places: 1, rounding: .down) == "0,9")
  }

  @Test("a share is a percentage, and only nothing and all are shown as such")
  func shares() {
    #expect(Language.nl.share(0) == "0,0%")
    #expect(Language.nl.share(0.0004) == "<0,1%")
    #expect(Language.nl.share(0.457) == "45,7%")
    #expect(Language.nl.share(0.9996) == ">99,9%")
    #expect(Language.en.share(1) == "100.0%")
    #expect(Language.nl.percentage(0.8) == "80%")
    #expect(Language.nl.percentage(0.125) == "12,5%")
  }

  @Test("a number has all its decimals when asked for")
  func shortest() {
    #expect(Language.nl.shortest(10) == "10")
    #expect(Language.nl.shortest(2.5) == "2,5")
    #expect(Language.nl.shortest(0) == "0")
    #expect(Language.nl.shortest(1200) == "1.200")
  }

  @Test("agrees with integer arithmetic on fractions of a hundred", arguments: 0..<2_000)
  func hundredths(number: Int) {
    let text = Language.en.decimal(Double(number) / 100, places: 1)
    let tenths = (number + 5) / 10
    #expect(text == "\(tenths / 10).\(tenths % 10)")
  }

  @Test("a day is written out")
  func date() {
    let day = CalendarDate(year: 2026, month: 3, day: 1)!
    #expect(Language.nl.date(day) == "1 maart 2026")
    #expect(Language.en.date(day) == "1 March 2026")
  }
}
