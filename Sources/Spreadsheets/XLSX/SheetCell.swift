import Markup

/// The cell of a sheet that is being read: what its tag says, and what stands in it up to now.
struct SheetCell {
  /// Counted from 0.
  private(set) var column = 0
  private var kind = Kind.number
  private var style = 0
  var hasFormula = false

  /// What stands in it as the file has it, UTF-8.
  var value: [UInt8] = []

  /// ECMA-376-1:2016, §18.18.11.
  private enum Kind {
    case number, sharedText, text, truth, moment, error

    init(_ type: Span<UInt8>?) {
      guard let type else {
        self = .number
        return
      }
      if type.equals("s") {
        self = .sharedText
      } else if type.equals("str") || type.equals("inlineStr") {
        self = .text
      } else if type.equals("b") {
        self = .truth
      } else if type.equals("e") {
        self = .error
      } else if type.equals("d") {
        self = .moment
      } else {
        self = .number
      }
    }
  }

  /// Makes this the cell of a tag, with nothing in it.
  mutating func begin(column: Int, _ tag: XMLStartTag) {
    self.column = column
    kind = Kind(tag.attribute("t"))
    style = tag.number("s") ?? 0
    hasFormula = false
    value.removeAll(keepingCapacity: true)
  }

  /// Whether it has a formula that was not calculated. A text may be an empty outcome.
  var isUncalculated: Bool { hasFormula && value.isEmpty && kind != .text }

  /// Adds the cell to its row if anything stands in it, behind empty ones up to its column.
  ///
  /// - Returns: Whether that can be done. It cannot when the shared text it refers to is not there.
  mutating func append(to row: inout Row, _ content: WorkbookContent) -> Bool {
    guard !value.isEmpty else { return true }
    if kind == .sharedText {
      guard let index = Int(digits: Blanks.trimmed(value.span)),
        let place = content.texts.place(of: index)
      else { return false }
      if place.isEmpty { return true }
      row.fill(upTo: column)
      row.appendCell(from: place.lowerBound, to: place.upperBound)
      return true
    }
    row.fill(upTo: column)
    if kind == .text { EscapedCharacters.resolve(in: &value, from: 0) }
    row.appendCell { cell in write(to: &cell, content) }
    return true
  }

  private func write(to cell: inout [UInt8], _ content: WorkbookContent) {
    let value = value.span
    switch kind {
    case .number:
      write(content.styles.format(ofStyle: style), in: content.dateSystem, to: &cell)
    case .truth where value.equals("1") || value.equals("true"):
      cell += "TRUE".utf8
    case .truth where value.equals("0") || value.equals("false"):
      cell += "FALSE".utf8
    case .moment:
      DateText.append(iso: value, to: &cell)
    case .sharedText, .text, .truth, .error:
      cell.append(value)
    }
  }

  private func write(_ format: NumberFormat, in dates: DateSystem, to cell: inout [UInt8]) {
    let value = value.span
    guard format != .plain, let number = DecimalText.number(in: Blanks.trimmed(value)) else {
      DecimalText.append(value, to: &cell)
      return
    }
    let isWritten =
      switch format {
      case .plain: false
      case .date(let hasDay, let hasTime):
        dates.append(number, hasDay: hasDay, hasTime: hasTime, to: &cell)
      case .duration: DateSystem.appendDuration(number, to: &cell)
      case .zeroPadded(let width): DecimalText.append(number, paddedTo: width, to: &cell)
      }
    if !isWritten { DecimalText.append(value, to: &cell) }
  }
}
