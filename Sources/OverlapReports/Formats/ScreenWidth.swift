/// The columns of a terminal that a text takes.
///
/// Each scalar counts on its own, as terminals do that know nothing of joined characters: 0 for
/// marks on another character and for invisible ones, 2 for the wide scripts of East Asia and for
/// emoji, also when U+FE0F makes one of a symbol, 1 for the rest. A sequence that a terminal joins takes less room than this says, never
/// more.
func screenWidth(of text: some StringProtocol) -> Int {
  if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
  var width = 0
  var isNarrowEmoji = false
  for scalar in text.unicodeScalars {
    if scalar.value == 0xFE0F {
      if isNarrowEmoji { width += 1 }
      isNarrowEmoji = false
    } else {
      let scalarWidth = screenWidth(of: scalar)
      width += scalarWidth
      isNarrowEmoji = scalarWidth == 1 && scalar.properties.isEmoji
    }
  }
  return width
}

/// The columns that one scalar takes.
func screenWidth(of scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0..<0x300: scalar.value == 0 ? 0 : 1
  case 0x1160...0x11FF, 0xD7B0...0xD7FF: 0
  case 0x1F1E6...0x1F1FF: 1
  case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
    isMark(scalar) ? 0 : 2
  default:
    isMark(scalar) ? 0 : scalar.properties.isEmojiPresentation ? 2 : 1
  }
}

/// Whether a scalar takes no room of its own.
private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: true
  default: false
  }
}
