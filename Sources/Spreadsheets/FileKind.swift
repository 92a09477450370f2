/// A kind of file that is told by its first bytes.
public enum FileKind: Hashable, Sendable, CaseIterable {
  /// A zip archive, as an XLSX or an ODS file is.
  case xlsxOrOdsZip

  /// A compound file: Excel 97 to 2003, or any workbook with a password.
  case oldExcel

  case pdf

  /// PNG, JPEG or GIF.
  case image

  case gzip

  /// Recognises a file by its signature; `nil` when it has none of those known.
  public init?(signatureOf bytes: Span<UInt8>) {
    let match = FileKind.allCases.first { kind in
      for signature in kind.signatures where bytes.starts(with: signature) { return true }
      return false
    }
    guard let match else { return nil }
    self = match
  }

  private var signatures: [[UInt8]] {
    switch self {
    case .xlsxOrOdsZip: [[0x50, 0x4B, 0x03, 0x04]]
    case .oldExcel: [[0xD0, 0xCF, 0x11, 0xE0]]
    case .pdf: [[0x25, 0x50, 0x44, 0x46, 0x2D]]
    case .image: [[0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x47, 0x49, 0x46, 0x38]]
    case .gzip: [[0x1F, 0x8B, 0x08]]
    }
  }
}
