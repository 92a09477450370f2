public import BoardNetworks
public import OverlapAnalysis

extension Table {
  /// A row for each problem, in the order of the input.
  ///
  /// Under pseudonyms it is empty, since problems quote the input.
  ///
  /// - Parameter scope: What was computed all the same; nil when nothing was.
  public static func problems(_ problems: [Problem], scope: Scope? = nil) -> Table {
    let isPseudonymous = scope?.isPseudonymous == true
    let problems = isPseudonymous ? [] : problems
    typealias ProblemColumn = ColumnOf<Problem>
    let severity = ProblemColumn("severity", .text, nl: "ernst", en: "severity") {
      .term($0.severity.term)
    }
    let file = ProblemColumn("file", .text, nl: "bestand", en: "file") { .text($0.place.file) }
    let sheet = ProblemColumn("sheet", .text, nl: "blad", en: "sheet") { .text($0.place.sheet) }
    let row = ProblemColumn("row", .integer, nl: "rij", en: "row") { .integer($0.place.row) }
    let column = ProblemColumn("column", .text, nl: "kolom", en: "column") {
      .text($0.place.column)
    }
    let code = ProblemColumn("problem", .text, nl: "soort", en: "problem") { .text($0.kind.code) }
    let text = ProblemColumn("text", .text, nl: "wat er is", en: "what is wrong") { problem in
      let phrase = Phrase { message(for: problem, in: $0).what }
      return .term(Term(phrase.en, phrase))
    }
    let remedy = ProblemColumn("remedy", .text, nl: "wat te doen", en: "what to do") { problem in
      let phrase = Phrase { message(for: problem, in: $0).remedy }
      return .term(Term(phrase.en, phrase))
    }

    let files = FileNames(problems.compactMap(\.place.file))
    let place = ProblemColumn("place", .text, nl: "waar", en: "where") { problem in
      let phrase = problem.place.text(files: files)
      return phrase.nl.isEmpty ? .missing : .term(Term(phrase.en, phrase))
    }
    let whole = ProblemColumn(
      "message", .text, nl: "wat er is en wat te doen", en: "what is wrong and what to do"
    ) { problem in
      let phrase = Phrase { language in
        let text = message(for: problem, in: language)
        return "\(text.what) \(text.remedy)"
      }
      return .term(Term(phrase.en, phrase))
    }
    return Table(
      .problems, scope: scope,
      caption: Phrase(nl: "Meldingen over de invoer", en: "Messages on the input"),
      columns: [severity, file, sheet, row, column, code, text, remedy],
      reading: [severity, place, whole], notes: [],
      emptyText: isPseudonymous
        ? PseudonymText.quotesInput
        : Phrase(nl: "Er zijn geen meldingen.", en: "There are no messages."),
      rowNoun: .message, rows: allRows(of: problems))
  }
}

extension Problem.Severity {
  /// How much it costs, in a word or two.
  var term: Term {
    switch self {
    case .fatal: Term(rawValue, Phrase(nl: "eerst verbeteren", en: "correct first"))
    case .rejected: Term(rawValue, Phrase(nl: "rij telt niet mee", en: "row does not count"))
    case .cell: Term(rawValue, Phrase(nl: "cel onbekend", en: "cell unknown"))
    case .note: Term(rawValue, Phrase(nl: "ter informatie", en: "for information"))
    }
  }
}
