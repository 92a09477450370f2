/// Text as a reader compares it: without case, accents and ligatures.
///
/// "Coöperatie ĲSSEL" and "cooperatie ijssel" fold to the same. Letters outside the Latin
/// alphabets of Western and Central Europe keep their form, in lower case.
///
/// - Complexity: O(*n*) for *n* scalars.
public func folded(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { appendFolded(scalar, to: &result) }
  return String(result)
}

/// Text reduced to its letters and digits, folded: "Soort_deelnemer " becomes "soortdeelnemer".
public func foldedKey(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars where isLetterOrDigit(scalar) {
    appendFolded(scalar, to: &result)
  }
  return String(result)
}

private func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", "0"..."9": true
  case ..."\u{7F}": false
  default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}

private func appendFolded(_ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
  switch scalar.value {
  case 0x41...0x5A:
    result.append(Unicode.Scalar(UInt8(scalar.value) + 0x20))
  case 0..<0xC0:
    result.append(scalar)
  case 0x300...0x36F:
    break
  default:
    if let letters = baseLetters[scalar] {
      result.append(contentsOf: letters)
    } else {
      result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }
}

/// The plain letters behind accented letters and ligatures, U+00C0 to U+017F, and the ligatures
/// of fonts.
private let baseLetters: [Unicode.Scalar: String.UnicodeScalarView] = {
  let groups = [
    ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄą"), ("ae", "Ææ"), ("c", "ÇçĆćĈĉĊċČč"), ("d", "ÐðĎďĐđ"),
    ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚě"), ("g", "ĜĝĞğĠġĢģ"), ("h", "ĤĥĦħ"), ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİı"),
    ("ij", "Ĳĳ"), ("j", "Ĵĵ"), ("k", "Ķķĸ"), ("l", "ĹĺĻļĽľĿŀŁł"), ("n", "ÑñŃńŅņŇňŉŊŋ"),
    ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐő"), ("oe", "Œœ"), ("r", "ŔŕŖŗŘř"), ("s", "ŚśŜŝŞşŠšſ"), ("ss", "ß"),
    ("t", "ŢţŤťŦŧ"), ("th", "Þþ"), ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų"), ("w", "Ŵŵ"), ("y", "ÝýÿŶŷŸ"),
    ("z", "ŹźŻżŽž"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("ffi", "ﬃ"), ("ffl", "ﬄ"),
  ]
  var letters: [Unicode.Scalar: String.UnicodeScalarView] = [:]
  for (plain, accented) in groups {
    for scalar in accented.unicodeScalars { letters[scalar] = plain.unicodeScalars }
  }
  return letters
}()
