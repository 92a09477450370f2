import Markup

/// The texts of a workbook that its cells refer to by number, one after another.
struct SharedTexts: Sendable {
  /// UTF-8.
  let bytes: [UInt8]

  /// Where each text ends, and the next one begins.
  private let ends: [UInt32]

  /// A workbook may have none.
  static let none = SharedTexts(bytes: [], ends: [])

  private init(bytes: [UInt8], ends: [UInt32]) {
    self.bytes = bytes
    self.ends = ends
  }

  /// Reads `sharedStrings.xml`.
  init(
    _ entry: ZipArchive.Entry, of archive: ZipArchive, limits: WorkbookLimits
  ) throws(SpreadsheetError) {
    var bytes: [UInt8] = []
    var ends: [UInt32] = []
    var text: RichText?
    var excess: SpreadsheetError?
    try archive.readPart(entry) { event in
      switch event {
      case .start(let tag):
        if text != nil {
          text?.start(tag.name)
        } else if tag.name.isNamed("si") {
          text = RichText()
        }
      case .text(let piece):
        guard let text, text.takesText else { return true }
        guard piece.count <= limits.textBytes - bytes.count else {
          excess = .tooLarge(.textBytes, limit: limits.textBytes)
          return false
        }
        bytes.append(piece)
      case .end:
        guard text != nil, text?.end() == false else { return true }
        text = nil
        EscapedCharacters.resolve(in: &bytes, from: Int(ends.last ?? 0))
        guard ends.count < limits.cellCount else {
          excess = .tooLarge(.cells, limit: limits.cellCount)
          return false
        }
        ends.append(UInt32(bytes.count))
      }
      return true
    }
    if let excess { throw excess }
    self.init(bytes: bytes, ends: ends)
  }

  /// Where in `bytes` a text stands; `nil` if there is no text of that number, counted from 0.
  func place(of index: Int) -> Range<Int>? {
    guard ends.indices.contains(index) else { return nil }
    return (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }
}
