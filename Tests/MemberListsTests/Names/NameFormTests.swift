import Testing

@testable import MemberLists

@Suite("Names in their plain form")
struct NameFormTests {
  @Test(
    "names that say the same are certainly the same",
    arguments: [
      ("Stichting Openbaar Primair Onderwijs Beekdal", "Stg. Openb. Prim. Onderw. Beekdal"),
      ("Vereniging voor PCBO Terdiep", "Ver. v. P.C.B.O. te Terdiep"),
      ("Vereniging PCBO Terdiep", "Vereniging Protestants-Christelijk Basisonderwijs Terdiep"),
      ("Coöperatie Christelijke Scholen Terdiep", "Cooperatie Chr. Scholen TERDIEP"),
      ("Coöperatie De Brug", "CoÃ¶peratie De Brug"),
      ("Stichting De Tĳd in Ĳsseldal", "Stichting de tijd IJsseldal"),
      ("Stichting Nijdjip", "Stichting Nydjip"),
      ("Katholieke Onderwijsstichting Sint Maarten", "Kath. Onderwijsstichting St. Maarten"),
      ("St. Jozef Oosterlo", "Sint Jozef Oosterlo"),
      ("St. Openbaar Onderwijs Marum", "Stichting Openbaar Onderwijs Marum"),
      ("Stichting Jenaplan Epe en omstreken", "Stichting Jenaplan Epe e.o."),
      ("Vereniging voor P.C.B.O. in de gemeente Borne", "Vereniging voor PCBO Borne"),
      ("Stichting De Drie Molens", "De 3 Molens, stichting"),
      ("Stichting Hondsrug College", "Hondsrugcollege"),
      ("Stichting 't Anker Oosterlo", "Stichting het Anker Oosterlo"),
      ("Vereniging D’n Overkant", "Vereniging d'n overkant"),
      ("Stichting Onderwijs 's-Gravenhage", "Stg. Onderwijs ’s Gravenhage"),
      ("Stichting e\u{301}e\u{301}n Plein", "Stichting één plein"),
      ("Elan Onderwijsgroep", "Stichting Elan Onderwijsgroep"),
      ("RAP & Co Achterhoek", "RAP-Co  Achterhoek"),
      ("Stichting Onderwijs Zuid-West Drenthe", "Stichting Onderwijs Zuidwest-Drenthe"),
      ("Stichting Openluchtscholen Beekdal", "Stichting Openlucthscholen Beekdal"),
      ("Stichting Scholengroep Amersfoort", "Stichting Scholengroep Amersfort"),
    ])
  func same(one: String, other: String) {
    let known = CertainNames([one, other, "Stichting Zwaluw"].map { NameForm($0) })
    #expect(known.representatives[0] == known.representatives[1])
  }

  @Test(
    "names that may mean different boards are not certainly the same",
    arguments: [
      ("Stichting Openbaar Onderwijs Oosterlo", "Stichting Openbaar Onderwijs Waterveen"),
      ("Stichting Onderwijs Kampen", "Stichting Onderwijs Kempen"),
      ("Stichting Scholen Oosterhout", "Stichting Scholen Oosterholt"),
      ("Stichting Onderwijs Noord-Veluwe", "Stichting Onderwijs Zuid-Veluwe"),
      ("Stichting Katholiek Onderwijs Borne", "Stichting Christelijk Onderwijs Borne"),
      ("Stichting Primair Onderwijs Borne", "Stichting Voortgezet Onderwijs Borne"),
      ("Stichting Openbaar Onderwijs Borne", "Stichting Openbaar Basisonderwijs Borne"),
      ("Stichting De Brug 1", "Stichting De Brug 2"),
      ("Stichting De Brug II", "Stichting De Brug III"),
      ("Samen 1.1", "Samen 11"), ("Overleg VO", "Overleg VO+"),
      ("Stichting De Brug", "Vereniging De Brug"),
      ("Gemeente Oosterlo", "Oosterlo"), ("Stichting Utrecht", "Utrecht"),
      ("Stichting Katholiek Onderwijs", "Stg. Kath. Ond."),
      ("Stichting Marenland Onderwijs", "Stichting Merenland Onderwijs"),
      ("Stichting Amersfoort Scholen", "Stichting Amersfoorts Scholen"),
      ("Stichting De Weg", "Stichting De Wig"),
      ("Kring D", "Kring N"), ("Kring S", "Kring"), ("Overleg V", "Overleg"),
      ("Overleg V Noord", "Overleg Noord"), ("Groep A Oosterlo", "Groep B Oosterlo"),
      ("", "-"), ("!!!", "???"),
    ])
  func different(one: String, other: String) {
    let known = CertainNames([one, other].map { NameForm($0) })
    #expect(known.representatives[0] != known.representatives[1])
  }

  @Test("a name without a legal form is left alone when others have two")
  func ambiguousLegalForm() {
    let names = ["De Brug", "Stichting De Brug", "Stg. de Brug", "Vereniging De Brug"]
    let known = CertainNames(names.map { NameForm($0) }).representatives
    #expect(known[1] == known[2])
    #expect(Set(known).count == 3)
  }

  @Test("a misspelling that may be of two names is of neither")
  func twoWithinReach() {
    let names = [
      "Stichting Scholen Marenland", "Stichting Scholen Marenlnad", "Stichting Scholen Merenland",
    ]
    #expect(Set(CertainNames(names.map { NameForm($0) }).representatives).count == 3)
  }

  @Test("the order of names changes nothing", arguments: 0..<20)
  func shuffled(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let names = try LabelledNames.boards("boards-tuning").listed.map(\.name)
    func groups(_ names: [String]) -> Set<Set<String>> {
      let known = CertainNames(names.map { NameForm($0) }).representatives
      return Set(
        Dictionary(grouping: names.indices) { known[$0] }.values.map { Set($0.map { names[$0] }) })
    }
    #expect(groups(names) == groups(names.shuffled(using: &generator)))
  }

  @Test(
    "hostile names are names too",
    arguments: [
      "", " ", "\u{301}\u{301}", "<script>alert(1)</script>", "=HYPERLINK(\"x\")",
      "\u{202E}gurB eD",
      "\0\u{1}", "👩‍👩‍👧‍👦 School", "Ã", "CoÃ¶peratie Ã", String(repeating: "a. ", count: 200),
      String(repeating: "Openbaar ", count: 44), String(repeating: "x", count: 100_000),
      "ﬁ Ĳ ß ½ ² Ⅷ ٣", "st", "st.", "st st st", "o", "v", "v v v", "'t 's",
    ])
  func hostile(name: String) {
    let form = NameForm(name)
    var index = NameIndex([(name, 0), ("Stichting De Brug", 1), (name, 2)])
    let suggestions = index.suggestions(for: form, atLeast: 0)
    #expect(suggestions.allSatisfy { (0...1).contains($0.score) })
    #expect(CertainNames([form, form]).representatives == [0, 0] || form.letters.isEmpty)
  }
}
