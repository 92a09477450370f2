/// A number as its shortest decimal digits: those that no other number shares.
///
/// What people read is rounded from these digits, and not from the binary value, so that it is what
/// they would make themselves of the number in a CSV file, and what a spreadsheet makes of it:
/// 2.675 becomes 2.68, although the binary number is a little less.
struct DecimalDigits {
  /// Which way to go when digits are dropped.
  enum Rounding {
    /// To the nearest, and away from zero when both are as near.
    case nearest
    /// Towards zero.
    case down
    /// Away from zero.
    case up
  }

  /// Significant digits, each in 0...9, without a zero in front.
  private var digits: [UInt8]

  /// How many digits stand before the decimal mark. Below zero, zeros follow it first.
  private var wholeCount: Int
  private let isNegative: Bool

  /// - Parameter value: A finite number.
  init(_ value: Double) {
    precondition(value.isFinite, "only finite numbers have digits")
    isNegative = value < 0
    digits = []
    wholeCount = 0
    var hasMark = false
    var exponent = ""
    var isExponent = false
    for character in value.magnitude.description.utf8 {
      switch character {
      case UInt8(ascii: "."): hasMark = true
      case UInt8(ascii: "e"): isExponent = true
      case _ where isExponent: exponent.unicodeScalars.append(Unicode.Scalar(character))
      default:
        digits.append(character - UInt8(ascii: "0"))
        if !hasMark { wholeCount += 1 }
      }
    }
    wholeCount += Int(exponent) ?? 0
    let zeroCount = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeroCount)
    wholeCount -= zeroCount
    while digits.last == 0 { digits.removeLast() }
  }

  var isZero: Bool { digits.isEmpty }

  /// How many digits stand after the decimal mark.
  var places: Int { isZero ? 0 : max(0, digits.count - wholeCount) }

  /// The number with its decimal mark moved to the right.
  func scaled(byPowerOfTen power: Int) -> DecimalDigits {
    var result = self
    result.wholeCount += power
    return result
  }

  /// The number with at most so many digits after the decimal mark.
  func rounded(toPlaces places: Int, _ rounding: Rounding = .nearest) -> DecimalDigits {
    let keptCount = wholeCount + places
    guard keptCount < digits.count else { return self }
    var result = self
    // The last digit is no zero, so something is dropped.
    let roundsUp =
      switch rounding {
      case .nearest: keptCount >= 0 && digits[keptCount] >= 5
      case .down: false
      case .up: true
      }
    result.digits.removeLast(digits.count - max(0, keptCount))
    if roundsUp {
      if keptCount < 0 { result.wholeCount = -places }
      result.increment()
    }
    while result.digits.last == 0 { result.digits.removeLast() }
    return result
  }

  /// Adds one to the last digit that is kept: a nine becomes nothing and is carried over.
  private mutating func increment() {
    while digits.last == 9 { digits.removeLast() }
    if let last = digits.popLast() {
      digits.append(last + 1)
    } else {
      digits = [1]
      wholeCount += 1
    }
  }

  /// The number with exactly so many digits after the decimal mark, to which it must be rounded.
  ///
  /// Zero has no sign.
  func text(places: Int, decimalMark: String, groupMark: String) -> String {
    var whole = ""
    for index in 0..<max(1, wholeCount) {
      let left = max(1, wholeCount) - index
      if index > 0, left % 3 == 0 { whole += groupMark }
      whole += wholeCount < 1 ? "0" : digit(at: index)
    }
    if places > 0 {
      whole += decimalMark
      for place in 0..<places { whole += digit(at: wholeCount + place) }
    }
    return isNegative && !isZero ? "-" + whole : whole
  }

  private func digit(at index: Int) -> String {
    digits.indices.contains(index) ? String(digits[index]) : "0"
  }
}
