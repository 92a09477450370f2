import Markup
import Testing

struct XMLReaderErrorTests {
  private func error(in document: [UInt8]) -> XMLReadingError? {
    #expect(throws: XMLReadingError.self) { try ReadXML(document) }
  }

  private func error(in document: String) -> XMLReadingError? {
    error(in: Array(document.utf8))
  }

  @Test(
    "a document type is refused before anything of it is read",
    arguments: [
      "<!DOCTYPE a>", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>",
      "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
      "<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;&x;&x;&x;&x;&x;&x;&x;'>]>",
    ])
  func documentTypes(type: String) {
    let found = error(in: "<?xml version='1.0'?>\n \(type)<a>&x;</a>")
    guard case .documentType(let position) = found else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(position.line == 2)
  }

  @Test(
    "bytes that are not XML are refused with their line and column",
    arguments: [
      ("<a>\n <b>\n</a>", 3, 3), ("<a>&nbsp;</a>", 1, 4), ("<a b='1' b='2'/>", 1, 10),
      ("<x:a/>", 1, 1), ("<a>\u{1}</a>", 1, 4), ("<a></a><b/>", 1, 8), ("", 1, 1), ("\n\n ", 3, 2),
      ("naam;uren\n", 1, 5), ("<a>\n<b", 2, 1), ("<a>é<", 1, 5),
    ])
  func malformed(document: String, line: Int, column: Int) {
    let found = error(in: document)
    #expect(found == .malformed(at: XMLPosition(line: line, column: column)), "\(document)")
  }

  @Test("what stands before a flaw is passed on")
  func beforeTheFlaw() {
    var texts = 0
    let read = { (event: XMLEvent) in
      if case .text = event { texts += 1 }
      return true
    }
    #expect(throws: XMLReadingError.self) {
      try XMLReader.read("<a><v>1</v><v>2</v><v>3</w></a>".utf8Span.span, passingTo: read)
    }
    #expect(texts == 3)
  }

  @Test("a document that ends too early is refused wherever that is")
  func truncated() {
    let document = Array("<?xml version='1.0'?><a b='é'><!-- c --><d>&amp;</d></a>".utf8)
    for length in 0..<document.count {
      guard case .malformed = error(in: Array(document[..<length])) else {
        Issue.record("\(length)")
        continue
      }
    }
  }

  @Test("an encoding that is not known is refused by name")
  func unknownEncoding() {
    let found = error(in: "<?xml version='1.0' encoding='windows-1252'?><a/>")
    guard case .unknownEncoding = found else {
      Issue.record("\(String(describing: found))")
      return
    }
  }

  @Test("elements may be nested up to the limit and no further")
  func depth() throws {
    let limit = XMLReader.depthLimit
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(try ReadXML(nested(limit)).names.count == limit)
    let found = error(in: nested(limit + 1))
    #expect(found == .tooDeep(limit: limit, at: XMLPosition(line: 1, column: 3 * limit + 1)))
  }

  @Test("tags and comments may be as long as the limit, and texts longer")
  func length() throws {
    let limit = XMLReader.tagLimit
    let long = String(repeating: "x", count: limit * 2)
    #expect(try ReadXML("<a>\(long)</a>").text.utf8.count == limit * 2)
    #expect(try ReadXML("<a b='\(String(repeating: "x", count: limit / 2))'/>").names == ["a"])
    let position = XMLPosition(line: 2, column: 1)
    #expect(error(in: "<a>\n<!--\(long)--></a>") == .tooLong(limit: limit, at: position))
    #expect(error(in: "<a>\n<b c='\(long)'/></a>") == .tooLong(limit: limit, at: position))
  }

  @Test("there may be as many names as the limit, and no longer ones than theirs")
  func names() throws {
    let limit = XMLReader.nameLimit
    func document(_ count: Int, _ element: (Int) -> String) -> String {
      "<a>\n\((1..<count).map(element).joined())</a>"
    }
    for element in [
      { "<b\($0)/>" }, { "<a b\($0)=''/>" }, { "<a xmlns:b\($0)='u'/>" },
      { "<b\($0)/><a b\($0)=''/><b\($0) xmlns:b\($0)='u'/>" },
    ] as [(Int) -> String] {
      #expect(try ReadXML(document(limit, element)).names.count >= limit)
      guard case .tooManyNames(limit, let position) = error(in: document(limit + 1, element)) else {
        Issue.record("\(element(1))")
        continue
      }
      #expect(position.line == 2)
    }
    let longest = String(repeating: "x", count: XMLReader.nameLengthLimit)
    #expect(try ReadXML("<\(longest) \(longest)=''/>").names == [longest])
    let position = XMLPosition(line: 1, column: 1)
    for document in ["<\(longest)x/>", "<a \(longest)x=''/>", "<a xmlns:\(longest)x='u'/>"] {
      #expect(error(in: document) == .tooLong(limit: XMLReader.nameLengthLimit, at: position))
    }
  }

  @Test("random damage ends in an error or in a document, never otherwise", arguments: 0..<20)
  func damage(seed: Int) {
    var random = SplitMix(seed: seed)
    let document = Array("<?xml version='1.0'?><a xmlns:x='u' x:b='é'><d>&amp;</d>t</a>".utf8)
    for _ in 0..<100 {
      var copy = document
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        copy[Int.random(in: copy.indices, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      let length = Int.random(in: 1...20, using: &random)
      let whole = Result { () throws(XMLReadingError) in try ReadXML(copy) }
      let pieces = Result { () throws(XMLReadingError) in
        try ReadXML(copy, pieceLength: length)
      }
      #expect(whole == pieces, "\(String(decoding: copy, as: UTF8.self))")
    }
  }
}
