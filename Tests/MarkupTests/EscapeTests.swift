import Markup
import Testing

struct EscapeTests {
  @Test("a reader of XML gets hostile texts back", arguments: hostileTexts)
  func roundTrip(text: String) throws {
    let root = Element("root", ["title": text, "class": "fixed"], text: text)
    let read = try #require(ParsedXML(xmlDocument(root)))
    #expect(read.names == ["root"])
    #expect(read.attributes[0]["class"] == "fixed")
    let value = try #require(read.attributes[0]["title"])
    #expect(Array(value.unicodeScalars) == Array(text.unicodeScalars))
    #expect(Array(read.text.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("a hostile text leaves neither its attribute nor its element", arguments: hostileTexts)
  func staysInPlace(text: String) throws {
    for grammar in [Grammar.html, .xml] {
      var writer = MarkupWriter(grammar)
      writer.append(Element("p", ["title": text], text: text))
      let written = String(decoding: writer.bytes, as: UTF8.self).unicodeScalars
      #expect(written.count { $0 == "<" } == (text.isEmpty && grammar == .xml ? 1 : 2))
      #expect(written.count { $0 == "\"" } == 2 + text.unicodeScalars.count { $0 == "\"" })
      let value = written.drop { $0 != "\"" }.dropFirst().prefix { $0 != "\"" }
      #expect(!value.contains { $0 == "<" || $0 == ">" || $0 == "\r" || $0 == "\n" })
    }
  }

  @Test(
    "what XML cannot write becomes U+FFFD",
    arguments: ["\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"])
  func controlCharacters(character: String) throws {
    #expect(
      html(Element("p", ["id": "a\(character)b"], text: "\(character)\u{301}"))
        == "<p id=\"a\u{FFFD}b\">\u{FFFD}\u{301}</p>")
    let root = Element("root", ["title": character], text: character)
    let read = try #require(ParsedXML(xmlDocument(root)))
    #expect(read.text == "\u{FFFD}")
  }

  @Test("each character is escaped where it has to be, and only there")
  func table() {
    #expect(
      html(Element("p", ["id": "<>&\"'\t\n\r"], text: "<>&\"'\t\n\r"))
        == "<p id=\"&lt;&gt;&amp;&quot;'&#9;&#10;&#13;\">&lt;&gt;&amp;\"'\t\n&#13;</p>")
  }

  @Test("a style sheet is written as it is, and cannot end early")
  func rawText() async {
    #expect(
      html(Element("style", text: "p > q { content: \"&\" }\u{1}"))
        == "<style>p > q { content: \"&\" }\u{FFFD}</style>")
    await #expect(processExitsWith: .failure) {
      var writer = MarkupWriter(.html)
      writer.append(Element("style", text: "p {} </STYLE><script>"))
    }
    await #expect(processExitsWith: .failure) {
      var writer = MarkupWriter(.html)
      writer.append(Element("script", children: ["1 <", "/script>"]))
    }
  }

  @Test("a style sheet of SVG is escaped, on its own and in a page")
  func styleOfSVG() {
    let svg = Element("svg") { Element("style", text: "a > b {}") }
    #expect(html(svg) == "<svg>\n  <style>a &gt; b {}</style>\n</svg>")
  }

  @Test("only vouched markup is written as it is")
  func vouched() {
    let drawing = VouchedMarkup("<svg><g/></svg>", because: "it is a literal of this test")
    let figure = Element("figure", children: [.vouched(drawing), "<svg>"])
    #expect(html(figure) == "<figure><svg><g/></svg>&lt;svg&gt;</figure>")
  }
}
