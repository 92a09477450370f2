/// How a workbook's numbers read as text: with a point, without an exponent, and no longer than
/// they need to be.
enum DecimalText {
  /// Appends a number as text.
  ///
  /// Whole numbers have no point: 45123 for `4.5123E4`. Others are the shortest decimal that is
  /// read as the same 64-bit number. Beyond 10²¹ and below 10⁻²⁰ there is an exponent. What is no
  /// number stays as it is. A number such as 2.125, which in text could be two thousand, gets a zero
  /// behind it.
  ///
  /// - Parameter bytes: A number as XML writes it.
  static func append(_ bytes: Span<UInt8>, to cell: inout [UInt8]) {
    let bytes = Blanks.trimmed(bytes)
    let start = cell.count
    if isShortest(bytes) {
      cell.append(bytes)
    } else if let number = number(in: bytes) {
      append(number, to: &cell)
    } else {
      cell.append(bytes)
      return
    }
    if looksGrouped(cell[start...]) { cell.append(UInt8(ascii: "0")) }
  }

  /// Whether a number has up to three digits before its point and three behind it, as one of
  /// thousands has.
  private static func looksGrouped(_ number: ArraySlice<UInt8>) -> Bool {
    let digits = number.first == UInt8(ascii: "-") ? number.dropFirst() : number
    guard let point = digits.firstIndex(of: UInt8(ascii: ".")), digits.endIndex - point == 4,
      digits.first != UInt8(ascii: "0")
    else { return false }
    return point - digits.startIndex <= 3 && digits[(point + 1)...].allSatisfy(isDigit)
  }

  /// Appends a finite number as text.
  static func append(_ number: Double, to cell: inout [UInt8]) {
    if number == 0 {
      cell.append(UInt8(ascii: "0"))
      return
    }
    var description = Array(number.magnitude.description.utf8)
    var exponent = 0
    if let mark = description.firstIndex(of: UInt8(ascii: "e")) {
      exponent = Int(String(decoding: description[(mark + 1)...], as: UTF8.self)) ?? 0
      description.removeSubrange(mark...)
    }
    guard (-20...21).contains(exponent) else {
      cell += number.description.utf8
      return
    }

    let point = description.firstIndex(of: UInt8(ascii: ".")) ?? description.count
    var digits = description.filter { $0 != UInt8(ascii: ".") }
    var wholeCount = point + exponent
    while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
    while digits.count > 1, digits.first == UInt8(ascii: "0") {
      digits.removeFirst()
      wholeCount -= 1
    }
    if number < 0 { cell.append(UInt8(ascii: "-")) }
    if wholeCount <= 0 {
      cell += "0.".utf8
      cell += Array(repeating: UInt8(ascii: "0"), count: -wholeCount)
      cell += digits
    } else {
      cell += digits.prefix(wholeCount)
      cell += Array(repeating: UInt8(ascii: "0"), count: max(wholeCount - digits.count, 0))
      if digits.count > wholeCount {
        cell.append(UInt8(ascii: "."))
        cell += digits[wholeCount...]
      }
    }
  }

  /// Appends a number, rounded to a whole one, with zeros in front up to a number of digits.
  ///
  /// - Returns: Whether it can be done: it cannot from 10¹⁵ on, where digits are lost.
  static func append(_ number: Double, paddedTo width: Int, to cell: inout [UInt8]) -> Bool {
    guard number.magnitude < 1e15 else { return false }
    let whole = Int(number.rounded())
    let digits = String(whole.magnitude).utf8
    if whole < 0 { cell.append(UInt8(ascii: "-")) }
    cell += Array(repeating: UInt8(ascii: "0"), count: max(width - digits.count, 0))
    cell += digits
    return true
  }

  /// The number that bytes stand for; `nil` if they are no finite decimal number.
  static func number(in bytes: Span<UInt8>) -> Double? {
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "+"),
        UInt8(ascii: "-"), UInt8(ascii: "e"), UInt8(ascii: "E"):
        break
      default: return nil
      }
    }
    guard let number = Double(String(utf8: bytes)), number.isFinite else { return nil }
    return number
  }

  /// Whether a number is written as short as can be, so that it need not be read to say so.
  ///
  /// A decimal of 15 digits or fewer is the shortest that stands for its 64-bit number, unless it
  /// has zeros at its ends (IEEE 754-2019, §5.12.2).
  private static func isShortest(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    if !bytes.isEmpty, bytes[0] == UInt8(ascii: "-") { index = 1 }
    let start = index
    while index < bytes.count, isDigit(bytes[index]) { index += 1 }
    let wholeCount = index - start
    guard wholeCount > 0, wholeCount == 1 || bytes[start] != UInt8(ascii: "0") else { return false }
    if index == bytes.count {
      return wholeCount <= 15 && !(start == 1 && bytes[1] == UInt8(ascii: "0"))
    }
    guard bytes[index] == UInt8(ascii: "."), bytes.count - start <= 16,
      bytes[bytes.count - 1] != UInt8(ascii: "0"), index + 1 < bytes.count
    else { return false }
    for index in (index + 1)..<bytes.count where !isDigit(bytes[index]) { return false }
    return true
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
