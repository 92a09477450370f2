/// A number as a picture writes it: rounded to two decimals, without zeros at the end.
func coordinate(_ value: Double) -> String {
  precondition(value.magnitude < 1e12, "\(value) lies outside any picture")
  let hundredths = Int((value * 100).rounded())
  let whole = String(hundredths.magnitude / 100)
  let rest = Int(hundredths.magnitude % 100)
  let sign = hundredths < 0 ? "-" : ""
  if rest == 0 { return sign + whole }
  if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
  return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
}
