import Foundation
import Graphviz
import Testing

@testable import OverlapReports

/// Contrast as WCAG 2.1 defines it.
struct DiagramColourTests {
  @Test("text stands out by 4.5 to 1 from what it stands on")
  func text() {
    for ground in [DotGraph.Colour.white, DiagramColours.boardFill, DiagramColours.networkFill] {
      #expect(contrast(DiagramColours.text, ground) >= 4.5)
    }
    #expect(contrast(DiagramColours.mutedText, .white) >= 4.5)
  }

  @Test("lines and outlines stand out by 3 to 1")
  func graphics() {
    for colour in [
      DiagramColours.line, DiagramColours.strongLine, DiagramColours.board, DiagramColours.network,
    ] {
      #expect(contrast(colour, .white) >= 3)
    }
    #expect(contrast(DiagramColours.board, DiagramColours.boardFill) >= 3)
    #expect(contrast(DiagramColours.network, DiagramColours.networkFill) >= 3)
  }

  private func contrast(_ one: DotGraph.Colour, _ other: DotGraph.Colour) -> Double {
    let values = [luminance(one), luminance(other)].sorted()
    return (values[1] + 0.05) / (values[0] + 0.05)
  }

  private func luminance(_ colour: DotGraph.Colour) -> Double {
    func linear(_ part: UInt8) -> Double {
      let value = Double(part) / 255
      return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green)
      + 0.0722 * linear(colour.blue)
  }
}
