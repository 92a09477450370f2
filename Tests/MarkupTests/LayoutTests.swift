import Markup
import Testing

struct LayoutTests {
  @Test("a row of a table is a line of the file")
  func table() {
    let table = Element("table") {
      Element("caption", text: "Paren")
      Element("tbody") {
        Element("tr") {
          Element("th", ["scope": "row"], text: "Noordkwartier")
          Element("td", text: "3")
        }
      }
    }
    #expect(
      html(table) == """
        <table>
          <caption>Paren</caption>
          <tbody>
            <tr><th scope="row">Noordkwartier</th><td>3</td></tr>
          </tbody>
        </table>
        """)
  }

  @Test("no space comes between words and what stands among them")
  func phrases() {
    let paragraph = Element("p") {
      Element("b", text: "3")
      Element("i", text: "van")
      "de "
      Element("a", ["href": "#x"]) { Element("b", text: "12") }
    }
    #expect(html(paragraph) == "<p><b>3</b><i>van</i>de <a href=\"#x\"><b>12</b></a></p>")
  }

  @Test("a list in a cell or after a text has lines of its own")
  func lists() {
    let item = Element("li") {
      "netwerken"
      Element("ul") { Element("li", text: "een") }
    }
    #expect(
      html(item) == """
        <li>netwerken
          <ul>
            <li>een</li>
          </ul>
        </li>
        """)
  }

  @Test("in preformatted text every space counts, the first line feed too")
  func preformatted() {
    #expect(html(Element("pre", text: "\na  b\n")) == "<pre>\n\na  b\n</pre>")
    #expect(
      html(Element("pre") { Element("div") { Element("p") } }) == "<pre><div><p></p></div></pre>")
  }

  @Test("elements of XML that hold only elements are indented, others are left alone")
  func mixedContent() {
    let root = Element("root") {
      Element("a") { Element("b") }
      Element("p") {
        Element("b") { Element("i") }
        "tekst"
        Element("b") { Element("i") }
      }
    }
    #expect(
      xml(root) == """
        <root>
          <a>
            <b/>
          </a>
          <p><b><i/></b>tekst<b><i/></b></p>
        </root>
        """)
  }

  @Test("parts of a text in SVG stay together")
  func textOfSVG() {
    let text = Element("text") {
      Element("tspan", text: "a")
      Element("tspan", text: "b")
    }
    #expect(xml(text) == "<text><tspan>a</tspan><tspan>b</tspan></text>")
  }

  @Test("an element written piece by piece has the same bytes as one written whole")
  func streaming() {
    var whole = MarkupWriter(.html)
    whole.append(
      Element("table") {
        for row in 0..<300 {
          Element("tr") {
            Element("td", text: "rij \(row)")
            Element("td") { Element("br") }
          }
        }
      })

    var pieces: [UInt8] = []
    var writer = MarkupWriter(.html)
    writer.element("table") { writer in
      for row in 0..<300 {
        writer.element("tr") { writer in
          writer.element("td", text: "rij \(row)")
          writer.element("td") { $0.append(Element("br")) }
          pieces += writer.takeBytes()
        }
      }
    }
    pieces += writer.takeBytes()
    #expect(pieces == whole.bytes)
    #expect(writer.bytes.isEmpty)
  }

  @Test("an error of the function that writes gets out as it is")
  func throwing() {
    struct Full: Error {}
    var writer = MarkupWriter(.xml)
    #expect(throws: Full.self) {
      try writer.element("a") { (_) throws(Full) in throw Full() }
    }
  }
}
