public import BoardNetworks
import Spreadsheets

extension NameReview {
  /// The list of decisions as a file that Dutch Excel opens right: what was decided before, row by row
  /// as it was, and then what is new.
  ///
  /// A person writes "ja" or "nee" in `besluit`, may change `bedoeld`, and gives the file back.
  public func file(in language: Language) -> [UInt8] {
    let headings = Phrase(
      nl: "naam;bedoeld;besluit;score;reden;waar", en: "name;meant;decision;score;reason;where")
    let heading = headings[language].split(separator: ";").map { CSVCell.text(String($0)) }
    let old = decided.map { row in
      [row.name, row.meant, row.decision, row.score, row.reason, row.place].map(CSVCell.text)
    }
    let files = FileNames(proposals.flatMap { $0.occurrences.map(\.file) })
    let new = proposals.map { proposal in
      [
        CSVCell.text(proposal.name), .text(proposal.meant), .text(""),
        .number(score(proposal.score, in: language)),
        .text(proposal.reason(in: language)),
        .text(
          proposal.occurrences.map { occurrence in
            "\(files[occurrence.file]) (\(Noun.row.counted(occurrence.rows)[language]))"
          }.joined(separator: "; ")),
      ]
    }
    return CSVDialect.dutchExcel.bytes(of: [heading] + old + new)
  }

  /// Two decimals, cut off, so that only what is the same is 1.
  private func score(_ score: Double, in language: Language) -> String {
    let hundredths = Int((score * 100).rounded(.down))
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    return "\(whole)\(language == .nl ? "," : ".")\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension NameReview.Proposal {
  fileprivate func reason(in language: Language) -> String {
    guard isMerged else { return evidence.reason[language] }
    let merged = Phrase(nl: "telt al als één", en: "counts as one already")
    return "\(merged[language]): \(evidence.reason[language])"
  }
}
