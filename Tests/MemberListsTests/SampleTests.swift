import BoardNetworks
import MemberLists
import Testing
import TwoModeGraphs

struct SampleTests {
  @Test("the joint arrangements: 931 rows, 169 participants in 170 spellings, 123 networks")
  func jointArrangements() throws {
    let reading = readLandscape(from: try sample("gemeenschappelijke-regelingen-2016"))
    let landscape = try #require(reading.landscape)
    #expect(reading.balance.read == 931)
    #expect(reading.balance.kept == 931)
    #expect(landscape.boards.count == 169)
    #expect(
      reading.kinds.contains(
        .mergedSpellings("Overbetuwe", [MergedSpelling("Overbetuwe,", .sameLetters)])))
    #expect(landscape.networks.count == 123)
    #expect(reading.defects.isEmpty)
  }

  @Test("Davis's Southern Women: 18 women, 14 events, 89 ties")
  func davis() throws {
    let landscape = try #require(readLandscape(from: try sample("davis")).landscape)
    #expect(landscape.boards.count == 18)
    #expect(landscape.networks.count == 14)
    #expect(landscape.memberships.count == 89)
  }

  @Test("the invented region: three tables, balanced, nothing rejected")
  func region() throws {
    let reading = readLandscape(from: try sample("regio-voorbeeld"), at: fullDate("2026-10-01"))
    let landscape = try #require(reading.landscape)
    #expect(landscape.boards.count == 45)
    #expect(landscape.boards.filter(\.isSchoolBoard).count == 26)
    #expect(Selection(of: landscape).graph.eventCount == 20)
    #expect(reading.provenance.sources.map(\.balance.read) == [45, 304, 31])
    #expect(reading.provenance.sources.allSatisfy { $0.balance.isBalanced })
    #expect(reading.defects.isEmpty)
    #expect(reading.network("N10")?.meetings.perYear == 4)
    #expect(reading.network("N21")?.meetings.perYear == nil)
    #expect(reading.details("E06", "N02") == nil || reading.details("E06", "N02")?.via != nil)
  }

  @Test("without a date the region is described at its newest beginning")
  func newest() throws {
    let landscape = try #require(readLandscape(from: try sample("regio-voorbeeld")).landscape)
    #expect(landscape.date == .newest(day(2025, 1, 1)))
  }
}

struct ShuffleTests {
  @Test("the order of rows and of files changes nothing", arguments: 0..<20)
  func shuffledSample(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    for name in ["regio-voorbeeld", "gemeenschappelijke-regelingen-2016"] {
      let files = try sample(name)
      let shuffled = files.shuffled(using: &random).map { file in
        var lines = String(decoding: file.bytes, as: UTF8.self)
          .unicodeScalars.split(separator: "\n").map { String($0) }
        let heading = lines.removeFirst()
        lines.shuffle(using: &random)
        return InputFile(
          path: file.path, sha256: "",
          bytes: Array(([heading] + lines).joined(separator: "\n").utf8))
      }
      #expect(readLandscape(from: shuffled).landscape == readLandscape(from: files).landscape)
    }
  }

  @Test("nor does it where numbers and names stand side by side", arguments: 0..<100)
  func shuffledNumbers(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    func rows(_ columns: [[String]]) -> [String] {
      (0..<12).map { _ in
        columns.map { $0.randomElement(using: &random)! }.joined(separator: ";")
      }
    }
    var list = rows([["1", "2", "", "-"], ["A", "B", "C"], ["10", ""], ["N", "M"]])
    var schools = rows([["16SW", "17SW", "18SW", ""], ["1", "3", "A", ""], ["A", "B", "D", ""]])
    func reading() -> Reading {
      read([
        (
          "lijst.csv",
          "bestuursnummer;bestuur;netwerknummer;netwerk\n" + list.joined(separator: "\n")
        ),
        ("scholen.csv", "brin;bestuursnummer;bestuur\n" + schools.joined(separator: "\n")),
      ])
    }
    let one = reading()
    list.shuffle(using: &random)
    schools.shuffle(using: &random)
    let other = reading()
    #expect(one.landscape == other.landscape)
    #expect(
      one.provenance.sources.map(\.balance.heaps) == other.provenance.sources.map(\.balance.heaps))
    #expect(one.provenance.sources.allSatisfy { $0.balance.isBalanced })
  }

  @Test("nor does it in lists with duplicates, roles and contradictions", arguments: 0..<100)
  func shuffledRandomList(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    var rows = (0..<40).map { _ in
      let board = ["B1", "B2", "b1", "Bé", "Be\u{301}", "", "Totaal"].randomElement(using: &random)!
      let network = ["N1", "N2", "N10", ""].randomElement(using: &random)!
      let role = ["", "lid", "voorzitter"].randomElement(using: &random)!
      let seats = ["", "1", "2", "x"].randomElement(using: &random)!
      let from = ["", "2018", "2020", "ooit"].randomElement(using: &random)!
      let via = ["", "B2", "N2", "Koepel"].randomElement(using: &random)!
      let form = ["", "kern", "schil"].randomElement(using: &random)!
      return "\(board);\(network);\(role);\(seats);\(from);\(via);\(form)"
    }
    let heading = "deelnemer;netwerk;rol;zetels;van;via;vorm\n"
    let one = read(heading + rows.joined(separator: "\n"))
    rows.shuffle(using: &random)
    let other = read(heading + rows.joined(separator: "\n"))
    #expect(one.landscape == other.landscape)
    #expect(one.balance.heaps == other.balance.heaps)
    #expect(one.balance.isBalanced)
    #expect(one.balance.read == 40)
  }
}
