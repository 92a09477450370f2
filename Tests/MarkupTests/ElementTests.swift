import Markup
import Testing

struct ElementTests {
  @Test(
    "void elements of HTML have no end tag",
    arguments: ["br", "col", "hr", "img", "input", "link", "meta", "wbr"])
  func void(name: String) {
    #expect(html(Element(name, ["class": "x"])) == "<\(name) class=\"x\">")
    #expect(xml(Element(name, ["class": "x"])) == "<\(name) class=\"x\"/>")
  }

  @Test("an element without content has an end tag in HTML, and closes itself in XML")
  func empty() {
    #expect(html(Element("div")) == "<div></div>")
    #expect(html(Element("div", text: "")) == "<div></div>")
    #expect(xml(Element("div")) == "<div/>")
  }

  @Test("SVG in a page closes itself, and HTML in that SVG does not")
  func foreign() {
    let page = Element("div") {
      Element("svg") {
        Element("path", ["d": "M0 0"])
        Element("foreignObject") { Element("div") }
      }
    }
    #expect(
      html(page) == """
        <div><svg>
            <path d="M0 0"/>
            <foreignObject>
              <div></div>
            </foreignObject>
          </svg></div>
        """)
  }

  @Test("content in a void element stops the program")
  func contentInVoid() async {
    await #expect(processExitsWith: .failure) {
      var writer = MarkupWriter(.html)
      writer.append(Element("br", text: "x"))
    }
  }

  @Test(
    "names that markup does not allow stop the program",
    arguments: ["", "1a", "-a", "a b", "a=", "a>", "a\u{301}", "é", "a\"", "on\nclick"])
  func names(name: String) async {
    await #expect(processExitsWith: .failure) { [name] in _ = Element(name) }
    await #expect(processExitsWith: .failure) { [name] in
      var attributes = Attributes()
      attributes[name] = "x"
    }
  }

  @Test("names with hyphens, colons, digits, stops and low lines are allowed")
  func allowedNames() {
    let attributes: Attributes = [
      "aria-label": "a", "xlink:href": "b", "attr.name": "c", "x_1": "d",
    ]
    #expect(
      xml(Element("text:p2", attributes))
        == "<text:p2 aria-label=\"a\" xlink:href=\"b\" attr.name=\"c\" x_1=\"d\"/>")
  }

  @Test("an attribute that comes twice stops the program")
  func twice() async {
    await #expect(processExitsWith: .failure) {
      _ = Element("p", ["id": "a", "id": "b"])
    }
  }

  @Test("attributes keep their order when one changes, goes or is merged")
  func order() {
    var attributes: Attributes = ["a": "1", "b": "2", "c": "3"]
    attributes["a"] = "4"
    attributes["b"] = nil
    let all = attributes.merging(["d": "5", "c": "6"])
    #expect(xml(Element("x", all)) == "<x a=\"4\" c=\"6\" d=\"5\"/>")
    #expect(all["d"] == "5" && all["b"] == nil)
  }

  @Test("a builder lists what loops and conditions give")
  func builder() {
    let names = ["a", "b"]
    let list = Element("ul") {
      for name in names { Element("li", text: name) }
      if names.count > 5 { Element("li", text: "meer") }
      if names.isEmpty { "geen" } else { "\(names.count)" }
    }
    #expect(
      list.children
        == [
          .element(Element("li", text: "a")), .element(Element("li", text: "b")), .text("2"),
        ])
  }
}
