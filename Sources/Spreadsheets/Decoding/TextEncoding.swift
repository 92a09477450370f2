/// How the text of a file was written as bytes.
public enum TextEncoding: Hashable, Sendable {
  case utf8(hasByteOrderMark: Bool)
  case utf16LittleEndian
  case utf16BigEndian
  case windows1252
}
