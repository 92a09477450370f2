/// One row of a sheet to be written.
public struct WorkbookRow: Hashable, Sendable {
  /// The cells from the first column on.
  public var cells: [WorkbookCell]

  /// How high it is in points; nil for what its texts take.
  public var height: Double?

  public init(_ cells: [WorkbookCell], height: Double? = nil) {
    self.cells = cells
    self.height = height
  }

  /// A row without anything in it.
  public static let blank = WorkbookRow([])
}

/// The rows of a sheet, made when they are walked, so that a sheet of a million takes no memory.
public struct WorkbookRows: Sendable {
  /// Passes rows to a function until it says false or there are no more.
  public typealias Walk = @Sendable (_ visit: (WorkbookRow) -> Bool) -> Void

  private let walk: Walk

  public init(walk: @escaping Walk) {
    self.walk = walk
  }

  public init(_ rows: [WorkbookRow]) {
    self.init { visit in
      for row in rows { guard visit(row) else { return } }
    }
  }

  /// Walks the rows from the first on, as long as it is told to go on.
  public func visit(_ visit: (WorkbookRow) -> Bool) { walk(visit) }

  /// The same rows below another.
  func following(_ first: WorkbookRow) -> WorkbookRows {
    WorkbookRows { visit in
      guard visit(first) else { return }
      walk(visit)
    }
  }
}
