import Testing

@testable import MemberLists

struct DUOSpellingTests {
  @Test(
    "municipalities in capitals are written as a reader knows them",
    arguments: [
      ("OLDAMBT", "Oldambt"), ("ALPHEN AAN DEN RIJN", "Alphen aan den Rijn"),
      ("CAPELLE AAN DEN IJSSEL", "Capelle aan den IJssel"), ("IJSSELSTEIN", "IJsselstein"),
      ("DE FRYSKE MARREN", "De Fryske Marren"), ("DEN HELDER", "Den Helder"),
      ("S GRAVENHAGE", "'s-Gravenhage"), ("'S-GRAVENHAGE", "'s-Gravenhage"),
      ("S HERTOGENBOSCH", "'s-Hertogenbosch"), ("BERGEN NH", "Bergen NH"),
      ("BERGEN (NH.)", "Bergen (NH.)"), ("HENDRIK-IDO-AMBACHT", "Hendrik-Ido-Ambacht"),
      ("NUENEN CA", "Nuenen ca"), ("REUSEL-DE MIERDEN", "Reusel-De Mierden"),
      ("WEST MAAS EN WAAL", "West Maas en Waal"), ("Súdwest-Fryslân", "Súdwest-Fryslân"), ("", ""),
    ])
  func municipalities(capitals: String, expected: String) {
    #expect(readableMunicipality(capitals) == expected)
  }

  @Test("postcodes are four digits, with or without letters behind them")
  func postcodes() {
    #expect(postcodeDigits("7822 HG") == "7822")
    #expect(postcodeDigits("7822hg") == "7822")
    #expect(postcodeDigits("7822") == "7822")
    #expect(postcodeDigits("782") == nil)
    #expect(postcodeDigits("78223") == nil)
    #expect(postcodeDigits("B-2000") == nil)
  }
}
