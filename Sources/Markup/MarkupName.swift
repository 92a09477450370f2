/// Whether a text can name an element or an attribute.
///
/// Allowed are ASCII letters, digits, hyphens and colons, as in `aria-label` and `xml:space`, and
/// the full stop and low line of names such as GraphML's `attr.name`. The first is a letter.
func isMarkupName(_ name: String) -> Bool {
  var isFirst = true
  for byte in name.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      break
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"),
      UInt8(ascii: "."), UInt8(ascii: "_"):
      if isFirst { return false }
    default:
      return false
    }
    isFirst = false
  }
  return !isFirst
}
