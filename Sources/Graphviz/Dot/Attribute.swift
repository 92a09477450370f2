extension DotGraph {
  /// The name of an attribute of Graphviz that has no property here, such as `nodesep` or `weight`.
  ///
  /// Its value is escaped like any text. Names that have a property are refused, and so are those
  /// that would read a file, leave the page, change fonts or take text for something else. Of the
  /// others, not all agree with all graphs: Graphviz may stop the process over some.
  public struct Attribute: Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
    public let name: String

    /// Nothing, if the name is refused.
    public init?(_ name: String) {
      let lowercased = name.lowercased()
      guard !name.isEmpty, name.utf8.allSatisfy({ isASCIILetter($0) || $0 == UInt8(ascii: "_") }),
        name.utf8.first != UInt8(ascii: "_"),
        !refusedNames.contains(lowercased),
        !refusedEndings.contains(where: lowercased.hasSuffix)
      else { return nil }
      self.name = name
    }

    /// A literal that is refused stops the program.
    public init(stringLiteral name: String) {
      guard let attribute = Attribute(name) else {
        preconditionFailure("the attribute \"\(name)\" is refused")
      }
      self = attribute
    }

    public static func < (one: Attribute, other: Attribute) -> Bool {
      one.name.utf8.lexicographicallyPrecedes(other.name.utf8)
    }
  }
}

private let refusedNames: Set<String> = [
  // These have a property.
  "bgcolor", "class", "color", "fillcolor", "fixedsize", "fontcolor", "fontsize", "height", "id",
  "label", "overlap", "penwidth", "pos", "rankdir", "shape", "splines", "style", "width",
  // Graphviz reads a file by these.
  "fontpath", "image", "imagepath", "shapefile", "stylesheet",
  // These change how text is read, which engine runs, and what hides what.
  "charset", "layout", "outputorder",
]

/// The endings of all names of links, of words beside the pointer, and of fonts.
private let refusedEndings = ["url", "href", "target", "tooltip", "fontname", "fontnames"]
