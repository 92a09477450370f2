import Markup
import Testing

struct XMLReaderTests {
  @Test("elements, their attributes and texts come in the order of the document")
  func order() throws {
    let document = """
      <?xml version="1.0" encoding="UTF-8"?><!-- a --><row r="1" spans="1:2"><c/>é<v>1</v></row>
      """
    #expect(
      try ReadXML(document).events == [
        .start("row", ["r": "1", "spans": "1:2"]), .start("c", [:]), .end("c"),
        .text(Array("é".utf8)), .start("v", [:]), .text(Array("1".utf8)), .end("v"), .end("row"),
      ])
  }

  @Test("references, CDATA sections and line breaks are resolved")
  func references() throws {
    let document = "<t a='&lt;&#233;&#10;'>&amp;&#x1F3EB;<![CDATA[<b>]]>\r\nx\ry</t>"
    let read = try ReadXML(document)
    #expect(read.attributes == [["a": "<é\n"]])
    #expect(read.text == "&🏫<b>\nx\ny")
  }

  @Test("prefixes are resolved, so that one vocabulary reads alike with and without")
  func prefixes() throws {
    let plain = try ReadXML("<sheet xmlns='urn:s' xmlns:r='urn:r'><row id='1' r:id='2'/></sheet>")
    let prefixed = try ReadXML(
      "<x:sheet xmlns:x='urn:s' xmlns:y='urn:r'><x:row id='1' y:id='2'/></x:sheet>")
    #expect(plain == prefixed)
    #expect(plain.names == ["{urn:s}sheet", "{urn:s}row"])
    #expect(plain.attributes == [[:], ["id": "1", "{urn:r}id": "2"]])
  }

  @Test("names and attributes are found by name, with and without a namespace")
  func lookUp() throws {
    let document = "<x:row xmlns:x='urn:s:1' x:id='2' id='1'/>"
    var found: [Bool] = []
    try XMLReader.read(document.utf8Span.span) { event in
      guard case .start(let tag) = event else { return true }
      found = [
        tag.name.isNamed("row"), tag.name.isNamed("rows"), tag.name.isNamed("ro"),
        tag.name.isNamed("row", in: "urn:s:1"), tag.name.isNamed("row", in: "urn:s:2"),
        tag.attribute("id")?.equals("1") ?? false, tag.attribute("i") == nil,
        tag.attribute("id", inNamespaceEndingIn: ":1")?.equals("2") ?? false,
        tag.attribute("id", inNamespaceEndingIn: ":2") == nil,
      ]
      return true
    }
    #expect(found == [true, false, false, true, false, true, true, true, true])
  }

  @Test("nothing is passed on after the reader was told to stop", arguments: 1...6)
  func stopping(count: Int) throws {
    let document = Array("<a><b>x</b></a>".utf8)
    var reader = XMLReader()
    var passed = 0
    let goesOn = try reader.feed(document.span) { _ in
      passed += 1
      return passed < count
    }
    #expect(goesOn == (count > 5))
    #expect(passed == min(count, 5))
    let again = try reader.feed("<".utf8Span.span) { _ in true }
    #expect(!again || count > 5)
  }

  @Test("a document in pieces reads as it does whole", arguments: 1...9)
  func pieces(length: Int) throws {
    let document = Array(
      """
      <?xml version="1.0"?><a xmlns:x="urn:x" x:b="&amp;é"><!-- € --><x:c>🏫 &#8364;</x:c>\
      <![CDATA[]] >]]><d e='f'/></a>
      """.utf8)
    #expect(try ReadXML(document, pieceLength: length) == ReadXML(document))
  }

  @Test("finds what another reader finds in random documents", arguments: 0..<200)
  func agreement(seed: Int) throws {
    var random = SplitMix(seed: seed)
    var elementCount = 0
    func element(depth: Int) -> Element {
      elementCount += 1
      var attributes = Attributes()
      for name in ["a", "b"] where Bool.random(using: &random) {
        attributes[name] = hostileTexts.randomElement(using: &random)!
      }
      var children: [Node] = []
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        children.append(.text(hostileTexts.randomElement(using: &random)!))
        if depth < 4 { children.append(.element(element(depth: depth + 1))) }
      }
      return Element(
        ["row", "c", "v"].randomElement(using: &random)!, attributes, children: children)
    }
    let document = xmlDocument(element(depth: 0))
    let other = try #require(ParsedXML(document))
    let read = try ReadXML(document, pieceLength: Int.random(in: 1...50, using: &random))
    #expect(read.names == other.names)
    #expect(read.names.count == elementCount)
    #expect(read.attributes == other.attributes)
    #expect(Array(read.text.utf8) == Array(other.text.utf8))
  }

  @Test("UTF-16 and ISO-8859-1 are read as they are declared")
  func encodings() throws {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>é🏫</a>"
    let units = [0xFEFF] + Array(text.utf16)
    #expect(try ReadXML(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }).text == "é🏫")
    #expect(try ReadXML(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }).text == "é🏫")
    let latin = Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>".utf8) + [0xE9]
    #expect(try ReadXML(latin + Array("</a>".utf8)).text == "é")
  }
}
