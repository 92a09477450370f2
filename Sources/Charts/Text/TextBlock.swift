/// A text in lines.
public struct TextBlock: Hashable, Sendable {
  /// The lines from top to bottom; none for a text without visible characters.
  public let lines: [String]

  public let font: Font

  /// The width of the widest line.
  public let width: Double

  public var height: Double { Double(lines.count) * font.lineHeight }

  private init(lines: [String], font: Font) {
    self.lines = lines
    self.font = font
    width = lines.map(font.width(of:)).max() ?? 0
  }

  /// Breaks a text into lines that are no wider than a limit.
  ///
  /// Lines break at spaces and after a hyphen or slash between letters; a word that no line holds
  /// breaks where it must. Nothing but spaces gets lost. Only a single character that is wider than
  /// the limit makes a wider block.
  ///
  /// - Complexity: O(*n*) for *n* scalars.
  public init(_ text: String, font: Font, limit: Double) {
    self.init(lines: fill(pieces(of: text, font: font), font: font, limit: limit), font: font)
  }

  /// Breaks a text into as few lines as a limit allows, each about as wide as the others.
  ///
  /// - Complexity: O(*n* log *w*) for *n* scalars and a limit of *w*.
  public init(balanced text: String, font: Font, limit: Double) {
    let pieces = pieces(of: text, font: font)
    var best = fill(pieces, font: font, limit: limit)
    let count = best.count
    // Narrower than its widest piece, a block would break words that need not break.
    let widest = font.width(ofUnits: pieces.map(\.units).max() ?? 0)
    var tooNarrow = widest <= limit ? max(0, Int(widest.rounded(.up)) - 1) : 0
    var wideEnough = count > 1 ? Int(limit.rounded(.up)) : 0
    while wideEnough - tooNarrow > 1 {
      let middle = (tooNarrow + wideEnough) / 2
      let lines = fill(pieces, font: font, limit: Double(middle))
      if lines.count > count {
        tooNarrow = middle
      } else {
        wideEnough = middle
        best = lines
      }
    }
    self.init(lines: best, font: font)
  }
}

/// The width of the widest part of a text that is not broken if there is another way.
public func widestPiece(of text: String, font: Font) -> Double {
  font.width(ofUnits: pieces(of: text, font: font).map(\.units).max() ?? 0)
}

/// A part of a text in which no line ends.
private struct Piece {
  let text: String
  let units: Int
  let followsSpace: Bool
}

/// The parts of a text, as it is displayed, between which a line may end.
private func pieces(of text: String, font: Font) -> [Piece] {
  var pieces: [Piece] = []
  for word in displayed(text).unicodeScalars.split(separator: " ") {
    for (index, part) in parts(of: word).enumerated() {
      pieces.append(Piece(text: part, units: font.units(of: part), followsSpace: index == 0))
    }
  }
  return pieces
}

/// A word, cut after each hyphen or slash between letters.
private func parts(of word: Substring.UnicodeScalarView) -> [String] {
  var parts: [String] = []
  var part = String.UnicodeScalarView()
  var isAfterLetter = false
  var isAfterCut = false
  for scalar in word {
    let isLetter = scalar.properties.isAlphabetic
    if isAfterCut, isLetter {
      parts.append(String(part))
      part.removeAll()
    }
    part.append(scalar)
    isAfterCut = isAfterLetter && (scalar == "-" || scalar == "/")
    isAfterLetter = isLetter
  }
  parts.append(String(part))
  return parts
}

/// Lines that fill up from left to right.
private struct LineFiller {
  let font: Font
  let limit: Double
  private(set) var lines: [String] = []
  private var line = ""
  private var units = 0

  init(font: Font, limit: Double) {
    self.font = font
    self.limit = limit
  }

  mutating func append(_ piece: Piece) {
    let gap = piece.followsSpace && !line.isEmpty ? font.units(of: " ") : 0
    if fits(units + gap + piece.units) {
      line += gap > 0 ? " " + piece.text : piece.text
      units += gap + piece.units
      return
    }
    endLine()
    if fits(piece.units) {
      line = piece.text
      units = piece.units
    } else {
      appendBroken(piece.text)
    }
  }

  mutating func endLine() {
    if !line.isEmpty { lines.append(line) }
    line = ""
    units = 0
  }

  /// Appends a piece that no line holds, broken between characters as a reader sees them.
  private mutating func appendBroken(_ text: String) {
    for character in text {
      let width = font.units(of: String(character))
      if !fits(units + width) { endLine() }
      line.append(character)
      units += width
    }
  }

  private func fits(_ units: Int) -> Bool { font.width(ofUnits: units) <= limit }
}

private func fill(_ pieces: [Piece], font: Font, limit: Double) -> [String] {
  var filler = LineFiller(font: font, limit: limit)
  for piece in pieces { filler.append(piece) }
  filler.endLine()
  return filler.lines
}
