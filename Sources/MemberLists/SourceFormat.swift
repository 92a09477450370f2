import Spreadsheets

// How a file was written, in words that are the same in every language.

extension TextEncoding {
  var label: String {
    switch self {
    case .utf8(let hasByteOrderMark): hasByteOrderMark ? "UTF-8 (BOM)" : "UTF-8"
    case .utf16LittleEndian: "UTF-16 LE"
    case .utf16BigEndian: "UTF-16 BE"
    case .windows1252: "Windows-1252"
    }
  }
}

extension Delimiter {
  var label: String {
    switch self {
    case .semicolon: ";"
    case .comma: ","
    case .tab: "tab"
    case .bar: "|"
    }
  }
}
