import BoardNetworks
import OverlapReports
import Testing

@Suite("The list of decisions about names")
struct NameReviewFileTests {
  private let review = NameReview(
    decided: [
      NameReview.Row(
        name: "Oud", meant: "Nieuw", decision: "nee", score: "0,81", reason: "eigen woorden",
        place: "ergens")
    ],
    proposals: [
      NameReview.Proposal(
        name: "=SOM(1)", meant: "De Brug", isMerged: false, score: 0.8999,
        evidence: .alike(onlyName: ["som"], onlyMeant: ["brug"]),
        occurrences: [.init(file: "map/a.csv", rows: 1), .init(file: "map/b.csv", rows: 12)]),
      NameReview.Proposal(
        name: "de brug", meant: "De Brug", isMerged: true, score: 1, evidence: .sameLetters,
        occurrences: []),
    ])

  @Test("old rows come first and as they were, and text is no formula")
  func dutch() {
    #expect(
      String(decoding: review.file(in: .nl), as: UTF8.self)
        == "\u{FEFF}naam;bedoeld;besluit;score;reden;waar\r\n"
        + "Oud;Nieuw;nee;0,81;eigen woorden;ergens\r\n"
        + "'=SOM(1);De Brug;;0,89;\"alleen hier: som; alleen daar: brug\";"
        + "\"a.csv (1 rij); b.csv (12 rijen)\"\r\n"
        + "de brug;De Brug;;1,00;telt al als één: dezelfde letters, anders geschreven;\r\n")
  }

  @Test("English has English headings")
  func english() {
    let text = String(decoding: review.file(in: .en), as: UTF8.self)
    #expect(text.hasPrefix("\u{FEFF}name;meant;decision;score;reason;where\r\n"))
    #expect(text.contains(";0.89;"))
  }
}
