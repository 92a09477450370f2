extension Language {
  var decimalMark: String { self == .nl ? "," : "." }
  var groupMark: String { self == .nl ? "." : "," }

  /// A whole number, in groups of three: `1.234` in Dutch.
  public func integer(_ value: Int) -> String {
    let digits = Array(String(value.magnitude).utf8)
    var text = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += groupMark }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }

  /// A finite number with a fixed number of decimals: `1.234,50` in Dutch.
  func decimal(
    _ value: Double, places: Int, rounding: DecimalDigits.Rounding = .nearest
  ) -> String {
    DecimalDigits(value).rounded(toPlaces: places, rounding)
      .text(places: places, decimalMark: decimalMark, groupMark: groupMark)
  }

  /// A finite number with all the decimals it has: `4`, `2,5`.
  func shortest(_ value: Double) -> String {
    let digits = DecimalDigits(value)
    return digits.text(
      places: digits.places, decimalMark: decimalMark, groupMark: groupMark)
  }

  /// A part of a whole as a percentage with one decimal: 0.457 as `45,7%`.
  ///
  /// Only nothing is `0,0%` and only all is `100,0%`: what would round to those is `<0,1%` and
  /// `>99,9%`.
  func share(_ value: Double) -> String {
    let rounded = DecimalDigits(value).scaled(byPowerOfTen: 2).rounded(toPlaces: 1)
    let text = rounded.text(places: 1, decimalMark: decimalMark, groupMark: groupMark)
    if value > 0, rounded.isZero { return "<0\(decimalMark)1%" }
    if value < 1, text == "100\(decimalMark)0" { return ">99\(decimalMark)9%" }
    return text + "%"
  }

  /// A part of a whole as a percentage with the decimals it has: 0.8 as `80%`.
  func percentage(_ value: Double) -> String {
    let digits = DecimalDigits(value).scaled(byPowerOfTen: 2)
    return digits.text(
      places: digits.places, decimalMark: decimalMark, groupMark: groupMark) + "%"
  }
}
