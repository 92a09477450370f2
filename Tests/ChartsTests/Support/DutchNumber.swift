import Charts

/// Writes numbers in the Dutch way, as the charts of these tests do.
let dutchNumber: NumberText = { value, decimals in
  guard value.magnitude < 1e12, decimals < 6 else {
    return "\(value)".replacing(".", with: ",")
  }
  var scaled = value.magnitude
  for _ in 0..<decimals { scaled *= 10 }
  let digits = Array(String(Int(scaled.rounded())))
  let padded = Array(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
  var text = ""
  for (index, digit) in padded.dropLast(decimals).enumerated() {
    if index > 0, (padded.count - decimals - index) % 3 == 0 { text += "." }
    text.append(digit)
  }
  if decimals > 0 { text += "," + String(padded.suffix(decimals)) }
  return (value < 0 ? "\u{2212}" : "") + text
}
