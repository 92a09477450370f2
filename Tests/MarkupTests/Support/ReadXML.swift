import Markup

/// What `XMLReader` passes on, copied, with the pieces of a text put together.
struct ReadXML: Equatable {
  enum Event: Equatable {
    case start(String, [String: String])
    case text([UInt8])
    case end(String)
  }

  private(set) var events: [Event] = []

  /// Reads a document in pieces of a given length.
  init(_ document: [UInt8], pieceLength: Int = .max) throws(XMLReadingError) {
    try self.init(
      pieces: stride(from: 0, to: document.count, by: pieceLength).map { start in
        Array(document[start..<(start + min(pieceLength, document.count - start))])
      })
  }

  init(_ document: String) throws(XMLReadingError) {
    try self.init(Array(document.utf8))
  }

  init(pieces: [[UInt8]]) throws(XMLReadingError) {
    var reader = XMLReader()
    var events: [Event] = []
    let add = { (event: XMLEvent) in
      switch event {
      case .start(let tag):
        var attributes: [String: String] = [:]
        for index in 0..<tag.attributeCount {
          attributes[Self.string(tag.attributeName(index))] = Self.string(tag.attributeValue(index))
        }
        events.append(.start(Self.string(tag.name), attributes))
      case .text(let piece):
        let bytes = piece.indices.map { piece[$0] }
        if case .text(let before) = events.last {
          events[events.count - 1] = .text(before + bytes)
        } else {
          events.append(.text(bytes))
        }
      case .end(let name):
        events.append(.end(Self.string(name)))
      }
      return true
    }
    for piece in pieces { _ = try reader.feed(piece.span, to: add) }
    try reader.finish(passingTo: add)
    self.events = events
  }

  var names: [String] {
    events.compactMap { if case .start(let name, _) = $0 { name } else { nil } }
  }

  var attributes: [[String: String]] {
    events.compactMap { if case .start(_, let attributes) = $0 { attributes } else { nil } }
  }

  var text: String {
    var bytes: [UInt8] = []
    for case .text(let piece) in events { bytes += piece }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A name as `{namespace}local`, or `local` without a namespace.
  private static func string(_ name: XMLName) -> String {
    name.namespace.isEmpty ? string(name.local) : "{\(string(name.namespace))}\(string(name.local))"
  }

  private static func string(_ bytes: Span<UInt8>) -> String {
    String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
  }
}
