import Foundation
import Testing

@testable import Charts

struct PaletteTests {
  @Test("texts stand out by 4.5 to 1", arguments: [Palette.text, Palette.mutedText])
  func texts(colour: String) {
    #expect(contrast(colour, Palette.background) >= 4.5)
  }

  @Test(
    "marks stand out by 3 to 1 from what they stand on",
    arguments: [
      (Palette.mark, Palette.background), (Palette.mark, Palette.box),
      (Palette.ink, Palette.background), (Palette.ink, Palette.box), (Palette.ink, Palette.mark),
      (Palette.mean, Palette.background), (Palette.axis, Palette.background),
      (Palette.mean, Palette.box),
    ])
  func marks(colour: String, ground: String) {
    #expect(contrast(colour, ground) >= 3)
  }

  /// The contrast ratio of WCAG 2.1.
  private func contrast(_ first: String, _ second: String) -> Double {
    let light = max(luminance(first), luminance(second))
    let dark = min(luminance(first), luminance(second))
    return (light + 0.05) / (dark + 0.05)
  }

  /// The relative luminance of WCAG 2.1 of a colour such as `#0072b2`.
  private func luminance(_ colour: String) -> Double {
    let digits = Int(colour.dropFirst(), radix: 16) ?? 0
    let channels = [digits >> 16, digits >> 8, digits].map { value -> Double in
      let share = Double(value & 255) / 255
      return share <= 0.040_45 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
