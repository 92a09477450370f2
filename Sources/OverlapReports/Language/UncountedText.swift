import BoardNetworks

extension UncountedRow {
  /// The number of the row, and what it is about: `rij 14 (De Wending, Platform Burgerschap)`. Of a
  /// duplicate also which row it repeats.
  ///
  /// - Parameter files: What to call the files that the text speaks of.
  func text(files: FileNames) -> Phrase {
    var details: [Phrase] = [name, network].compactMap { $0 }.map { name in
      let shown = displayed(name)
      return Phrase { _ in shown }
    }
    switch outcome {
    case .duplicate: details.append(outcome.explanation(files: files))
    case .rejected(let reason): details.append(outcome.rejection(reason))
    case .leftOut: break
    }
    let start = Phrase(nl: "rij \(row)", en: "row \(row)")
    guard !details.isEmpty else { return start }
    let list = Phrase.joined(details, by: ", ")
    return Phrase { "\(start[$0]) (\(list[$0]))" }
  }
}

extension UncountedRow.Outcome {
  /// The heaps that a row which does not count can be in, in the order of the sum.
  enum Heap: String, CaseIterable, Hashable {
    case duplicate, rejected
    case leftOut = "left_out"

    var term: Term {
      switch self {
      case .duplicate: Term(rawValue, Phrase(nl: "dubbel", en: "duplicate"))
      case .rejected: Term(rawValue, Phrase(nl: "afgewezen", en: "rejected"))
      case .leftOut: Term(rawValue, Phrase(nl: "weggelaten", en: "left out"))
      }
    }
  }

  var heap: Heap {
    switch self {
    case .duplicate: .duplicate
    case .rejected: .rejected
    case .leftOut: .leftOut
    }
  }

  /// What programs call the reason; nil for a duplicate, whose reason is another row.
  var reasonCode: String? {
    switch self {
    case .duplicate: nil
    case .rejected(let reason): reason.code
    case .leftOut(let reason): reason.code
    }
  }

  /// Why a row does not count, without a capital.
  func explanation(files: FileNames) -> Phrase {
    switch self {
    case .duplicate(let row, let file, let sheet):
      let place = Problem.Place(file: file, sheet: sheet, row: row).text(files: files)
      return Phrase(nl: "staat ook in \(place.nl)", en: "is in \(place.en) too")
    case .rejected(let reason): return rejection(reason)
    case .leftOut(let reason): return reason.noun.one
    }
  }

  fileprivate func rejection(_ reason: Problem.Kind) -> Phrase {
    let what = reason.wording().what
    return Phrase { what[$0].hasSuffix(".") ? String(what[$0].dropLast()) : what[$0] }
  }
}

extension LeftOutReason {
  /// What programs call the reason; it never changes.
  var code: String {
    switch self {
    case .membershipNotAtDate: "membership_not_at_date"
    case .networkNotAtDate: "network_not_at_date"
    case .total: "total"
    case .repeatedHeading: "repeated_heading"
    case .remark: "remark"
    case .withoutTie: "without_tie"
    case .noAnswer: "no_answer"
    }
  }
}
