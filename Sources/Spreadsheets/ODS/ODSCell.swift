import Markup

/// The cell of a table that is being read: what its tag says, and the text in it up to now.
struct ODSCell {
  /// How many cells to the right are the same, this one included.
  private(set) var repeatCount = 1

  /// How many columns and rows it covers.
  private(set) var columnSpan = 1
  private(set) var rowSpan = 1

  /// Whether it lies under a merged block, so that nothing of it is seen.
  private var isCovered = false
  private var kind = Kind.text
  private var hasKind = false
  private var hasFormula = false

  /// The truth value that its formula is. LibreOffice makes such formulas of Excel's truth values,
  /// with the number 0 or 1 for their outcome.
  private var constant: Bool?

  /// What the tag says stands in it, apart from how that shows.
  private var value: [UInt8] = []

  /// What it shows.
  var text = ODSText()

  /// OASIS, *OpenDocument 1.3*, part 3, §19.389.
  private enum Kind {
    case text, number, truth, moment, duration
  }

  /// Makes this the cell of a tag, with nothing in it.
  ///
  mutating func begin(_ tag: XMLStartTag) {
    repeatCount = 1
    columnSpan = 1
    rowSpan = 1
    isCovered = tag.name.isNamed("covered-table-cell")
    kind = .text
    hasKind = false
    hasFormula = false
    constant = nil
    value.removeAll(keepingCapacity: true)
    text.removeAll()
    for index in 0..<tag.attributeCount {
      take(tag.attributeName(index), tag.attributeValue(index))
    }
  }

  private mutating func take(_ name: XMLName, _ value: Span<UInt8>) {
    if name.namespace.hasSuffix(":table:1.0") {
      if name.isNamed("number-columns-repeated") {
        repeatCount = repetitions(value)
      } else if name.isNamed("number-columns-spanned") {
        columnSpan = repetitions(value)
      } else if name.isNamed("number-rows-spanned") {
        rowSpan = repetitions(value)
      } else if name.isNamed("formula") {
        hasFormula = true
        constant = value.hasSuffix(":=TRUE()") ? true : value.hasSuffix(":=FALSE()") ? false : nil
      }
    } else if name.namespace.hasSuffix(":office:1.0") {
      if name.isNamed("value-type") {
        hasKind = true
        kind = Self.kind(value)
      } else if name.local.hasSuffix("value") {
        self.value.removeAll(keepingCapacity: true)
        self.value.append(value)
      }
    }
  }

  private static func kind(_ type: Span<UInt8>) -> Kind {
    if type.equals("float") || type.equals("percentage") || type.equals("currency") {
      .number
    } else if type.equals("date") {
      .moment
    } else if type.equals("time") {
      .duration
    } else if type.equals("boolean") {
      .truth
    } else {
      .text
    }
  }

  /// Whether it has a formula that was not calculated.
  var isUncalculated: Bool { hasFormula && !hasKind && text.bytes.isEmpty }

  /// Appends the text of the cell; nothing if nothing stands in it.
  func append(to bytes: inout [UInt8]) {
    guard !isCovered else { return }
    guard !value.isEmpty else {
      bytes += text.bytes
      return
    }
    if let constant {
      bytes += constant ? "TRUE".utf8 : "FALSE".utf8
      return
    }
    switch kind {
    case .text: bytes += text.bytes.isEmpty ? value : text.bytes
    case .number: appendNumber(to: &bytes)
    case .truth: bytes += value.span.equals("true") ? "TRUE".utf8 : "FALSE".utf8
    case .moment:
      DateText.append(
        iso: showsTime ? value.span : value.span.extracting(first: dayLength), to: &bytes)
    case .duration: DateText.append(isoDuration: value.span, to: &bytes)
    }
  }

  /// Whether the time of a moment shows. It does where a colon does, or where nothing is shown.
  private var showsTime: Bool {
    text.bytes.isEmpty || text.bytes.contains(UInt8(ascii: ":"))
  }

  /// The bytes of the day in a moment of ISO 8601.
  private var dayLength: Int { value.firstIndex(of: UInt8(ascii: "T")) ?? value.count }

  /// Appends the number, with the zeros in front of it that it shows.
  private func appendNumber(to bytes: inout [UInt8]) {
    let start = bytes.count
    DecimalText.append(value.span, to: &bytes)
    let digits = bytes[start...]
    let zeroCount = text.bytes.count - digits.count
    guard zeroCount > 0, digits.allSatisfy(DecimalText.isDigit),
      text.bytes.prefix(zeroCount).allSatisfy({ $0 == UInt8(ascii: "0") }),
      text.bytes.suffix(digits.count) == digits
    else { return }
    bytes.insert(contentsOf: text.bytes.prefix(zeroCount), at: start)
  }
}

/// How often something is repeated; once if that is not said well, and never 10⁹ times or more.
func repetitions(_ value: Span<UInt8>) -> Int {
  max(Int(digits: value) ?? 1, 1)
}
