/// The shortest digits that give a number back, with a decimal comma and without an exponent.
///
/// A fraction of three digits gets a zero behind it: "2,125" could be two thousand to a reader.
///
/// - Parameter value: Finite.
func decimalText(of value: Double) -> String {
  let parts = value.magnitude.description.split(separator: "e")
  let exponent = parts.count == 2 ? Int(parts[1])! : 0
  let mantissa = parts[0].split(separator: ".")
  var digits = mantissa.joined()
  var point = mantissa[0].utf8.count + exponent
  if point <= 0 {
    digits = String(repeating: "0", count: 1 - point) + digits
    point = 1
  }
  if digits.utf8.count < point {
    digits += String(repeating: "0", count: point - digits.utf8.count)
  }
  let whole = digits.prefix(point)
  var fraction = digits.dropFirst(point)
  while fraction.last == "0" { fraction.removeLast() }
  let sign = value < 0 ? "-" : ""
  if fraction.isEmpty { return sign + whole }
  return sign + whole + "," + fraction + (fraction.utf8.count == 3 ? "0" : "")
}
