/// Characters that follow one another, with how far each advances.
struct AdvanceRun {
  let first: UInt32

  /// The advance of each, in 2,048ths of the font size; 0 where there is no glyph.
  let advances: [UInt16]
}

/// The size and weight in which a text is set in DejaVu Sans.
public struct Font: Hashable, Sendable {
  public enum Weight: Sendable {
    case regular
    case bold
  }

  /// In units of the picture, which are pixels unless it is scaled.
  public let size: Double
  public let weight: Weight

  public init(size: Double, weight: Weight = .regular) {
    self.size = size
    self.weight = weight
  }

  /// How far any letter of the Latin alphabet with its accents reaches above the base line.
  ///
  /// DejaVu Sans 2.37: 1,901 of 2,048 (`hhea`).
  public var ascent: Double { size * 1901 / 2048 }

  /// How far any letter reaches below the base line.
  ///
  /// DejaVu Sans 2.37: 483 of 2,048 (`hhea`).
  public var descent: Double { size * 483 / 2048 }

  /// The distance between the base lines of two lines.
  public var lineHeight: Double { size * 1.3 }
}

extension Font {
  /// The width of a text on one line.
  ///
  /// It is the sum of the advances, without the kerning that a program may add. Marks on another
  /// character and invisible characters take no room. For a character that is not in the tables
  /// 1.3 times the font size is counted: more than ideographs and emoji take in common fonts.
  ///
  /// - Complexity: O(*n*) for *n* scalars.
  public func width(of text: String) -> Double {
    width(ofUnits: units(of: text))
  }

  /// The width of a text in 2,048ths of the font size: exact, however its parts are added up.
  func units(of text: String) -> Int {
    var units = 0
    for scalar in text.unicodeScalars { units += advance(of: scalar) }
    return units
  }

  func width(ofUnits units: Int) -> Double { Double(units) * size / 2048 }

  /// How far a scalar advances, in 2,048ths of the font size.
  private func advance(of scalar: Unicode.Scalar) -> Int {
    if !scalar.isASCII {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: return 0
      default: break
      }
    }
    for run in weight == .bold ? dejaVuSansBoldAdvances : dejaVuSansAdvances {
      guard scalar.value >= run.first else { break }
      let index = Int(scalar.value - run.first)
      if index < run.advances.count, run.advances[index] > 0 { return Int(run.advances[index]) }
    }
    return 2662
  }
}

/// A text as a picture shows it: on one line, without space at its ends and with no more than one
/// space in between.
///
/// Control characters become U+FFFD, which has a shape and a width.
func displayed(_ text: String) -> String {
  var shown = String.UnicodeScalarView()
  var isAfterSpace = true
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\t"..."\r", " ", "\u{85}", "\u{2028}", "\u{2029}":
      if !isAfterSpace { shown.append(" ") }
      isAfterSpace = true
    case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{FFFE}"..."\u{FFFF}":
      shown.append("\u{FFFD}")
      isAfterSpace = false
    default:
      shown.append(scalar)
      isAfterSpace = false
    }
  }
  if shown.last == " " { shown.removeLast() }
  return String(shown)
}
