/// Text as a reader compares it: without case, accents and ligatures.
///
/// "Coöperatie ĲSSEL" and "cooperatie ijssel" fold to the same. Letters outside the Latin
/// alphabets of Western and Central Europe keep their form, in lower case.
///
/// - Complexity: O(*n*) for *n* scalars.
public func folded(_ text: String) -> String {
  String(decoding: foldedBytes(of: text, keepingAll: true), as: UTF8.self)
}

/// Text reduced to its letters and digits, folded: "Soort_deelnemer " becomes "soortdeelnemer".
public func foldedKey(_ text: String) -> String {
  String(decoding: foldedBytes(of: text, keepingAll: false), as: UTF8.self)
}

/// Folded text in UTF-8, of all scalars or of letters and digits alone.
func foldedBytes(of text: String, keepingAll: Bool) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x41...0x5A:
      result.append(UInt8(scalar.value) + 0x20)
    case 0x30...0x39, 0x61...0x7A:
      result.append(UInt8(scalar.value))
    case 0..<0x80:
      if keepingAll { result.append(UInt8(scalar.value)) }
    case 0x300...0x36F:
      break
    default:
      if let letters = baseLetters[scalar] {
        result.append(contentsOf: letters.utf8)
      } else if keepingAll || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      {
        result.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
  }
  return result
}

/// The plain letters behind accented letters and ligatures, U+00C0 to U+017F, and the ligatures
/// of fonts.
private let baseLetters: [Unicode.Scalar: String] = {
  let groups = [
    ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄą"), ("ae", "Ææ"), ("c", "ÇçĆćĈĉĊċČč"), ("d", "ÐðĎďĐđ"),
    ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚě"), ("g", "ĜĝĞğĠġĢģ"), ("h", "ĤĥĦħ"), ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİı"),
    ("ij", "Ĳĳ"), ("j", "Ĵĵ"), ("k", "Ķķĸ"), ("l", "ĹĺĻļĽľĿŀŁł"), ("n", "ÑñŃńŅņŇňŉŊŋ"),
    ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐő"), ("oe", "Œœ"), ("r", "ŔŕŖŗŘř"), ("s", "ŚśŜŝŞşŠšſ"), ("ss", "ß"),
    ("t", "ŢţŤťŦŧ"), ("th", "Þþ"), ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų"), ("w", "Ŵŵ"), ("y", "ÝýÿŶŷŸ"),
    ("z", "ŹźŻżŽž"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("ffi", "ﬃ"), ("ffl", "ﬄ"),
  ]
  var letters: [Unicode.Scalar: String] = [:]
  for (plain, accented) in groups {
    for scalar in accented.unicodeScalars { letters[scalar] = plain }
  }
  return letters
}()
