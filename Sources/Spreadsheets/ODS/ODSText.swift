/// The text of a cell in an OpenDocument file: its paragraphs, a line each, with blanks as they
/// show.
///
/// A run of blanks between tags is one space, and none at the ends of a paragraph; spaces that are
/// to be seen, tabs and line breaks have elements of their own (OASIS, *OpenDocument 1.3*, part 3,
/// §6.1.2 to §6.1.5).
struct ODSText {
  /// UTF-8.
  private(set) var bytes: [UInt8] = []

  private var paragraphCount = 0

  /// Whether blanks were met that are a space if anything follows in the paragraph.
  private var hasPendingSpace = false
  private var isAtStart = true

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    paragraphCount = 0
  }

  mutating func beginParagraph() {
    if paragraphCount > 0 { bytes.append(0x0A) }
    paragraphCount += 1
    hasPendingSpace = false
    isAtStart = true
  }

  mutating func append(_ piece: Span<UInt8>) {
    for index in piece.indices {
      let byte = piece[index]
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D:
        hasPendingSpace = !isAtStart
      default:
        appendPendingSpace()
        bytes.append(byte)
      }
    }
  }

  /// Appends what an element stands for: spaces, a tab or a line break.
  mutating func append(_ byte: UInt8, count: Int) {
    appendPendingSpace()
    bytes += repeatElement(byte, count: count)
  }

  private mutating func appendPendingSpace() {
    if hasPendingSpace { bytes.append(0x20) }
    hasPendingSpace = false
    isAtStart = false
  }
}
