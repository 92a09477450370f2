import Markup
import Testing

struct DocumentTests {
  @Test("a page begins with its bytes, its rules and its title")
  func page() {
    let bytes = htmlDocument(language: "nl", title: "Drukte & meer", style: "p > a { color: red }")
    {
      $0.append(Element("main") { Element("h1", text: "Drukte") })
    }
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        <!DOCTYPE html>
        <html lang="nl">
          <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; \
        style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Drukte &amp; meer</title>
            <style>
        p > a { color: red }
        </style>
          </head>
          <body>
            <main>
              <h1>Drukte</h1>
            </main>
          </body>
        </html>

        """)
  }

  @Test("an XML document declares itself and its namespaces")
  func namespaces() throws {
    let root = Element("svg", ["width": "1"]) { Element("g", ["xlink:href": "#a"]) }
    let bytes = xmlDocument(
      root, namespaces: [.svg, Namespace("http://www.w3.org/1999/xlink", prefix: "xlink")])
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" \
        xmlns:xlink="http://www.w3.org/1999/xlink" width="1">
          <g xlink:href="#a"/>
        </svg>

        """)
    #expect(ParsedXML(bytes)?.names == ["svg", "g"])
  }

  @Test("an XML document can be written piece by piece")
  func streamed() {
    let whole = xmlDocument(Element("root", ["id": "a"]) { Element("row") }, namespaces: [.svg])
    let streamed = xmlDocument("root", ["id": "a"], namespaces: [.svg]) {
      $0.append(Element("row"))
    }
    #expect(streamed == whole)
  }
}
