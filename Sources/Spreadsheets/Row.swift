/// One row of a sheet while the sheet is read.
///
/// A sheet fills the same row again and again, so reading a cell allocates
/// nothing: borrow the row, and copy what is to be kept. Cells are UTF-8, with
/// quotes and escapes resolved and blanks as they stand.
public struct Row: Sendable {
  /// The number of the row, counted from 1 as a spreadsheet program shows it.
  public private(set) var number: Int

  /// Whether the workbook keeps the row out of sight.
  public private(set) var isHidden = false

  /// The number of cells, the last ones included when they are empty.
  public private(set) var cellCount = 0

  /// The number of bytes of all cells.
  private(set) var byteCount = 0

  /// The text of the sheet, of which most cells are pieces.
  private let text: [UInt8]

  /// The cells that are no piece of the text, one after another.
  private var written: [UInt8] = []

  /// Where each cell stands; those from `cellCount` on belong to an earlier row.
  private var places: [Place] = []

  /// Creates a row without cells, to be filled with pieces of a text.
  init(of text: [UInt8]) {
    self.text = text
    number = 0
  }

  /// Creates a row of its own, for a table that is made rather than read.
  public init(number: Int, cells: [String]) {
    self.init(of: [])
    begin(number: number)
    for cell in cells { appendCell { $0 += cell.utf8 } }
  }

  /// Gives the row another number, and other cells from an index on, where it is not shorter.
  ///
  /// - Complexity: O(*n*) for the *n* cells that go and come, however many stay.
  public mutating func replaceCells(from index: Int, by cells: [String], number: Int) {
    self.number = number
    while cellCount > index {
      cellCount -= 1
      byteCount -= places[cellCount].end - places[cellCount].start
    }
    let end = places[..<cellCount].last { $0.isWritten }?.end ?? 0
    written.removeSubrange(end...)
    for cell in cells { appendCell { $0 += cell.utf8 } }
  }

  /// The bytes of a cell, not trimmed; none when the row has no such cell.
  ///
  /// - Parameter index: Counted from 0.
  @_lifetime(borrow self)
  public func bytes(ofCell index: Int) -> Span<UInt8> {
    guard index < cellCount else { return text.span.extracting(first: 0) }
    let place = places[index]
    return place.isWritten
      ? written.span.extracting(place.start..<place.end)
      : text.span.extracting(place.start..<place.end)
  }

  /// The bytes of a cell without the blanks at its ends.
  @_lifetime(borrow self)
  public func trimmedBytes(ofCell index: Int) -> Span<UInt8> {
    Blanks.trimmed(bytes(ofCell: index))
  }

  /// The text of a cell as a person means it: without the guard that keeps a
  /// spreadsheet program from calculating it (`FormulaGuard`), then without the
  /// blanks at its ends. Empty when the row has no such cell.
  public func text(ofCell index: Int) -> String {
    String(utf8: Blanks.trimmed(FormulaGuard.unguardedBytes(bytes(ofCell: index))))
  }

  /// Whether no cell holds anything but blanks.
  public var isBlank: Bool {
    for index in 0..<cellCount where !Blanks.areAll(of: bytes(ofCell: index)) { return false }
    return true
  }
}

extension Row {
  /// Where a cell stands, and in which of the row's two arrays.
  private struct Place {
    var start, end: Int
    var isWritten: Bool
  }

  /// Empties the row and gives it a number.
  mutating func begin(number: Int, isHidden: Bool = false) {
    self.number = number
    self.isHidden = isHidden
    cellCount = 0
    byteCount = 0
    if !written.isEmpty { written.removeAll(keepingCapacity: true) }
  }

  /// Adds a cell that is the piece of the text from `start` up to `end`.
  mutating func appendCell(from start: Int, to end: Int) {
    append(Place(start: start, end: end, isWritten: false))
  }

  /// Adds empty cells until there are as many as `count`.
  mutating func fill(upTo count: Int) {
    while cellCount < count { appendCell(from: 0, to: 0) }
  }

  /// Adds a cell that is not a piece of the text.
  ///
  /// - Parameter write: Appends the bytes of the cell, UTF-8.
  mutating func appendCell(writing write: (inout [UInt8]) -> Void) {
    let start = written.count
    write(&written)
    append(Place(start: start, end: written.count, isWritten: true))
  }

  /// How many bytes its cells have that are not pieces of the text.
  var writtenByteCount: Int { written.count }

  private mutating func append(_ place: Place) {
    if cellCount < places.count {
      places[cellCount] = place
    } else {
      places.append(place)
    }
    cellCount += 1
    byteCount += place.end - place.start
  }
}
