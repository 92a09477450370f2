public import BoardNetworks

/// Problems as a text, by how much they cost and then in the order of the input.
public struct ProblemList: Sendable {
  /// How many problems of one kind are given each a line.
  private static let shownOfKind = 20

  private let problems: [Problem]
  private let files: FileNames

  /// - Parameters:
  ///   - problems: In the order of the input.
  ///   - includingNotes: Whether to tell also of what costs nothing.
  public init(_ problems: [Problem], includingNotes: Bool = true) {
    self.problems = problems.filter { includingNotes || $0.severity != .note }
    files = FileNames(problems.compactMap(\.place.file))
  }

  /// The text, which ends with a line break; empty when there are no problems.
  ///
  /// - Parameter width: The columns of the screen; below 20 it is taken as 20.
  public func text(in language: Language, width: Int) -> String {
    let width = max(20, width)
    return groups.map { severity, problems in
      let heading = "\(severity.heading[language]) (\(language.integer(problems.count)))"
      return paragraph(heading, width: width)
        + lines(of: problems, in: language, width: width).joined()
    }.joined(separator: "\n")
  }

  private var groups: [(severity: Problem.Severity, problems: [Problem])] {
    Problem.Severity.allCases.compactMap { severity in
      let group = problems.filter { $0.severity == severity }
      return group.isEmpty ? nil : (severity, group)
    }
  }

  /// A line or more for each problem; what is too much of one kind is only counted.
  private func lines(of problems: [Problem], in language: Language, width: Int) -> [String] {
    var total: [String: Int] = [:]
    for problem in problems { total[problem.kind.code, default: 0] += 1 }
    var shown: [String: Int] = [:]
    return problems.compactMap { problem in
      let code = problem.kind.code
      shown[code, default: 0] += 1
      switch shown[code]! {
      case ...ProblemList.shownOfKind:
        return item(message(for: problem, in: language, files: files).line, width: width)
      case ProblemList.shownOfKind + 1:
        let rest = language.integer(total[code]! - ProblemList.shownOfKind)
        return item(
          Phrase(
            nl: "en nog \(rest) van deze soort; `drukte table problems` geeft ze alle.",
            en: "and \(rest) more of this kind; `drukte table problems` gives them all.")[language],
          width: width)
      default:
        return nil
      }
    }
  }
}

extension Problem.Severity {
  /// What is above the problems that cost this much.
  var heading: Phrase {
    switch self {
    case .fatal:
      Phrase(
        nl: "Eerst verbeteren: zolang dit er staat, wordt er niets berekend",
        en: "Correct first: as long as this stands, nothing is computed")
    case .rejected: Phrase(nl: "Rijen die niet meetellen", en: "Rows that do not count")
    case .cell:
      Phrase(nl: "Cellen die als onbekend gelden", en: "Cells that are taken as unknown")
    case .note: Phrase(nl: "Ter informatie", en: "For information")
    }
  }
}
