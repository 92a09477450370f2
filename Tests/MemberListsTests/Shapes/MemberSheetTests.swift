import BoardNetworks
import Spreadsheets
import Testing

@testable import MemberLists

struct MemberSheetTests {
  @Test("lists of several networks below one another are not taken for the members of the first")
  func severalLists() {
    let headed = read(workbook: [
      TextSheet(
        "Blad1",
        "SWV Noord\nBestuur;Plaats\nDe Brug;X\nDe Ster;Y\n\nRAP Oost\nBestuur;Plaats\nDe Brug;X\n")
    ])
    #expect(headed.landscape == nil)
    let bare = read(workbook: [
      TextSheet("Blad1", "SWV Noord\nStichting A\nStichting B\n\nRAP Oost\nStichting A\n")
    ])
    #expect(bare.landscape == nil)
    let one = read(workbook: [
      TextSheet(
        "SWV Noord", "Bestuur;Plaats\nDe Brug;X\n\nBestuur;Plaats\nDe Ster;Y\n\nBron: het netwerk\n"
      )
    ])
    #expect(one.ties == ["De Brug SWV Noord", "De Ster SWV Noord"])
  }

  @Test("a sheet per network lists its members under the name of the sheet")
  func sheets() throws {
    let reading = read(workbook: [
      TextSheet(
        "SWV PO",
        """
        Ledenlijst Samenwerkingsverband PO;;
        ;;
        Bestuur;Contactpersoon;E-mail;Rol
        De Brug;J. Jansen;j@brug.nl;voorzitter
        Het Anker;;;lid
        ;;
        Totaal: 2;;
        """),
      TextSheet("RAP Noord", "Deelnemende besturen\nDe Brug\nDe Ster\nTotaal: 3\n"),
      TextSheet("Toelichting", "Deze lijst is van de regio.\nVragen? Bel.\n"),
    ])
    #expect(
      reading.ties == [
        "De Brug RAP Noord", "De Brug SWV PO", "De Ster RAP Noord",
        "Het Anker SWV PO",
      ])
    #expect(
      reading.kinds == [
        .ignoredColumns(["Contactpersoon", "E-mail"]), .total("Totaal: 2"), .total("Totaal: 3"),
        .totalDiffers("RAP Noord", says: 3, listed: 2),
        .incompleteList(network: "RAP Noord", declared: 3, listed: 2),
      ])
    #expect(reading.details("De Brug", "SWV PO")?.roles == ["voorzitter"])
    #expect(reading.network("SWV PO")?.declaredMemberCount == 2)
    let sources = reading.provenance.sources
    #expect(sources.map(\.balance.read) == [3, 3, 0])
    #expect(sources.allSatisfy { $0.balance.isBalanced })
    #expect(sources[0].understanding?.network == NetworkNaming(name: "SWV PO", origin: .sheet))
    #expect(sources[2].understanding?.shape == .notes)
  }

  @Test("a file per network has the name of its file")
  func files() {
    let reading = read([
      ("SWV PO.csv", "Bestuur;Afgevaardigde\nDe Brug;Jan\n"),
      ("RAP.csv", "Organisatie;Telefoon\nDe Brug;06\nDe Ster;\n"),
    ])
    #expect(reading.ties == ["De Brug RAP", "De Brug SWV PO", "De Ster RAP"])
    #expect(reading.details("De Brug", "SWV PO")?.delegates.map(\.name) == ["Jan"])
    #expect(reading.kinds == [.ignoredColumns(["Telefoon"])])
  }

  @Test("one sheet of one network takes the name of the file where that of the sheet says nothing")
  func oneSheet() {
    let reading = read([("Samenwerkingsverband Noord.csv", "Bestuur;Contact\nA;jan\nB;piet\n")])
    #expect(reading.ties == ["A Samenwerkingsverband Noord", "B Samenwerkingsverband Noord"])
    let titled = read("Ledenlijst SWV PO (per 1-1-2025);\nBestuur;Contact\nA;jan\nB;piet\n")
    #expect(titled.ties == ["A SWV PO", "B SWV PO"])
  }

  @Test("a list of boards that names no network is no list of members")
  func nameless() {
    #expect(
      read("Bestuur;Contact\nA;jan\n").kinds
        == [.noUsableHeading(found: ["Bestuur", "Contact"], .memberships)])
  }

  @Test("a column of text that speaks of no network, board or total is no list of members")
  func anyText() {
    let reading = read(workbook: [
      TextSheet("Leden", "deelnemer;netwerk\nB1;N1\n"), TextSheet("Aantekeningen", "van\nalles\n"),
      TextSheet("Vragen", "wie\nweet\ndit\n"),
    ])
    #expect(reading.ties == ["B1 N1"])
    #expect(reading.kinds == [.unreadSheet, .unreadSheet])
  }

  @Test("a title that names a network goes before a file whose name does not")
  func titleFirst() {
    let reading = read([("z3.csv", "Onderwijsregio Noord\n\nDe Brug\nHet Anker\n\nTotaal: 2\n")])
    #expect(reading.ties == ["De Brug Onderwijsregio Noord", "Het Anker Onderwijsregio Noord"])
  }

  @Test("columns that are called after networks are not passed over as facts of members")
  func columnsOfNames() {
    let reading = read([
      ("diepland.csv", "Bestuur;SWV PO;RAP\nDe Brug;J. Jansen;P. Piet\nDe Ster;;Bea Bos\n")
    ])
    #expect(
      reading.kinds == [.noUsableHeading(found: ["Bestuur", "SWV PO", "RAP"], .memberships)])
  }

  @Test("a table of participants beside the sheets of networks stays one")
  func besideParticipants() {
    let reading = read(workbook: [
      TextSheet("Besturen", "bestuur;gemeente;scholen\nDe Brug;X;3\nDe Ster;Y;1\n"),
      TextSheet("SWV PO", "Bestuur;Telefoon\nDe Brug;06\n"),
      TextSheet("RAP", "Bestuur;Telefoon\nDe Brug;06\nDe Ster;\n"),
    ])
    #expect(reading.provenance.sources.map(\.table) == [.participants, .memberships, .memberships])
    #expect(reading.ties == ["De Brug RAP", "De Brug SWV PO", "De Ster RAP"])
  }

  @Test("a row without a board is rejected, and a remark below the members is left out")
  func oddRows() {
    let reading = read(workbook: [
      TextSheet("SWV PO", "Bestuur;Telefoon;Rol\nA;1;lid\n;2;lid\nB;;\nBron: opgave netwerk;\n"),
      TextSheet("RAP", "Bestuur;Telefoon\nA;1\n"),
    ])
    #expect(reading.ties == ["A RAP", "A SWV PO", "B SWV PO"])
    #expect(reading.kinds.contains(.emptyParticipant))
    #expect(reading.kinds.contains(.remark("Bron: opgave netwerk")))
    #expect(reading.balance.isBalanced)
    #expect(reading.balance.read == 4)
  }

  @Test("a network without members is kept")
  func empty() {
    let reading = read(workbook: [
      TextSheet("SWV PO", "Bestuur;Telefoon\nA;1\n"),
      TextSheet("RAP", "Bestuur;Telefoon\nTotaal;0\n"),
    ])
    #expect(reading.network("RAP") != nil)
    #expect(reading.ties == ["A SWV PO"])
  }
}
