/// Breaks a text into lines of at most so many columns.
///
/// Lines break at spaces and after a hyphen or slash between letters; a piece that does not fit a
/// line of its own breaks where it must. Nothing but spaces gets lost.
///
/// - Parameters:
///   - width: The columns of the first line, at least 2.
///   - indent: By how much less the lines after it have, and begin further; at most `width` − 2.
/// - Returns: The lines, without their indent; one empty line for an empty text.
func wrapped(_ text: String, to width: Int, indent: Int = 0) -> [String] {
  if hasSingleSpaces(text), screenWidth(of: text) <= width { return [text] }
  var lines = LineFiller(width: width, indent: min(indent, max(0, width - 2)))
  for word in text.unicodeScalars.split(separator: " ") {
    var isFirst = true
    for piece in pieces(of: word) {
      lines.append(piece, afterSpace: isFirst)
      isFirst = false
    }
  }
  return lines.finished()
}

/// A text in lines, of which those after the first begin further.
func indented(_ text: String, to width: Int, by indent: Int) -> [String] {
  let lines = wrapped(text, to: width, indent: indent)
  let blanks = String(repeating: " ", count: min(indent, max(0, width - 2)))
  return lines.enumerated().map { $0 == 0 ? $1 : blanks + $1 }
}

/// The columns of the widest part of a text that is only broken when there is no other way.
func widestPiece(of text: String, indent: Int = 0) -> Int {
  var widest = 0
  for word in text.unicodeScalars.split(separator: " ") {
    for piece in pieces(of: word) {
      let room = widest == 0 ? 0 : indent
      widest = max(widest, screenWidth(of: piece) + room)
    }
  }
  return widest
}

/// Whether spaces only stand between words, one at a time.
private func hasSingleSpaces(_ text: String) -> Bool {
  var followsSpace = true
  for byte in text.utf8 {
    let isSpace = byte == UInt8(ascii: " ")
    if isSpace && followsSpace { return false }
    followsSpace = isSpace
  }
  return text.isEmpty || !followsSpace
}

/// The parts of a word between which a line may end.
private func pieces(of word: Substring.UnicodeScalarView) -> [String] {
  var pieces: [String] = []
  var piece = String.UnicodeScalarView()
  var previous: Unicode.Scalar?
  var index = word.startIndex
  while index < word.endIndex {
    let scalar = word[index]
    piece.append(scalar)
    word.formIndex(after: &index)
    if scalar == "-" || scalar == "/", let before = previous, before.properties.isAlphabetic,
      index < word.endIndex, word[index].properties.isAlphabetic
    {
      pieces.append(String(piece))
      piece = String.UnicodeScalarView()
    }
    previous = scalar
  }
  pieces.append(String(piece))
  return pieces
}

/// Lines that fill up from left to right.
private struct LineFiller {
  private let firstWidth, laterWidth: Int
  private var lines: [String] = []
  private var line = ""
  private var lineWidth = 0

  init(width: Int, indent: Int) {
    firstWidth = max(2, width)
    laterWidth = max(2, width - indent)
  }

  private var width: Int { lines.isEmpty ? firstWidth : laterWidth }

  mutating func append(_ piece: String, afterSpace: Bool) {
    let pieceWidth = screenWidth(of: piece)
    let gap = afterSpace && !line.isEmpty ? 1 : 0
    if lineWidth + gap + pieceWidth <= width {
      line += gap == 1 ? " " + piece : piece
      lineWidth += gap + pieceWidth
      return
    }
    if !line.isEmpty { endLine() }
    if pieceWidth <= width {
      line = piece
      lineWidth = pieceWidth
    } else {
      appendBroken(piece)
    }
  }

  /// Appends a piece that no line holds.
  ///
  /// The last line gets at least four columns of it: no single letter stands alone.
  private mutating func appendBroken(_ piece: String) {
    var left = screenWidth(of: piece)
    for part in unbreakableParts(of: piece) {
      let partWidth = screenWidth(of: part)
      let leavesLittle = left <= 4 && lineWidth + left > width
      let isFull = lineWidth + partWidth > width
      if !line.isEmpty, isFull || (leavesLittle && width >= 8) { endLine() }
      line += part
      lineWidth += partWidth
      left -= partWidth
    }
  }

  /// Characters; where one is wider than a line, its scalars, each with the marks on it.
  private func unbreakableParts(of piece: String) -> [String] {
    var parts: [String] = []
    for character in piece {
      let text = String(character)
      if screenWidth(of: text) <= laterWidth {
        parts.append(text)
        continue
      }
      for scalar in text.unicodeScalars {
        if screenWidth(of: scalar) == 0, !parts.isEmpty {
          parts[parts.count - 1].unicodeScalars.append(scalar)
        } else {
          parts.append(String(scalar))
        }
      }
    }
    return parts
  }

  private mutating func endLine() {
    lines.append(line)
    line = ""
    lineWidth = 0
  }

  func finished() -> [String] {
    line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }
}
