import BoardNetworks

/// The rows of one source that do not count, heap by heap: the first of each, and how many more.
struct UncountedList {
  private let rows: UncountedRows
  private let files: FileNames

  /// How many rows of a heap are named.
  private let limit: Int

  init(of source: Source, files: FileNames, limit: Int) {
    rows = source.balance.uncounted
    self.files = files
    self.limit = limit
  }

  /// A paragraph for each heap that has rows. Rows that were left out stand apart by their reason.
  var paragraphs: [Phrase] {
    var heaps: [Label: (shown: [UncountedRow], count: Int)] = [:]
    for row in rows {
      var heap = heaps[Label(of: row)] ?? ([], 0)
      if heap.count < limit { heap.shown.append(row) }
      heap.count += 1
      heaps[Label(of: row)] = heap
    }
    return Label.all.compactMap { label in
      heaps[label].map { paragraph(label, $0.shown, of: $0.count) }
    }
  }

  private func paragraph(_ label: Label, _ shown: [UncountedRow], of count: Int) -> Phrase {
    let list = Phrase.joined(shown.map { $0.text(files: files) }, by: "; ")
    let rest = count - shown.count
    let more =
      rest == 0
      ? Phrase(nl: "", en: "")
      : Phrase(
        nl: "; en nog \(Language.nl.integer(rest))", en: "; and \(Language.en.integer(rest)) more")
    return Phrase {
      "\(label.phrase[$0].capitalised) (\($0.integer(count))): \(list[$0])\(more[$0])."
    }
  }

  /// Whether some rows are not named.
  var isCut: Bool {
    var counts: [Label: Int] = [:]
    for row in rows {
      counts[Label(of: row), default: 0] += 1
      if counts[Label(of: row)]! > limit { return true }
    }
    return false
  }

  /// A heap, and of rows that were left out the reason too.
  private struct Label: Hashable {
    let heap: UncountedRow.Outcome.Heap
    let reason: LeftOutReason?

    init(of row: UncountedRow) {
      heap = row.outcome.heap
      if case .leftOut(let reason) = row.outcome { self.reason = reason } else { reason = nil }
    }

    private init(_ heap: UncountedRow.Outcome.Heap, _ reason: LeftOutReason? = nil) {
      self.heap = heap
      self.reason = reason
    }

    static let all =
      [Label(.duplicate), Label(.rejected)] + LeftOutReason.allCases.map { Label(.leftOut, $0) }

    var phrase: Phrase {
      guard let reason else { return heap.term.phrase }
      return Phrase { "\(heap.term.phrase[$0]), \(reason.noun.one[$0])" }
    }
  }
}
