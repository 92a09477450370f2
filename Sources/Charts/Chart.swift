public import Markup

/// A picture of numbers.
public protocol Chart: Sendable {
  var frame: ChartFrame { get }

  /// The picture, to stand in a page of HTML.
  ///
  /// It has its size in pixels, and scales. Its identifiers begin with that of the frame.
  func svg() -> Element
}

extension Chart {
  /// The picture as a file of its own, UTF-8.
  public func svgFile() -> [UInt8] {
    xmlDocument(svg(), namespaces: [.svg])
  }
}

/// Writes a number of an axis, with so many decimals.
public typealias NumberText = @Sendable (_ value: Double, _ decimals: Int) -> String

/// What every chart has around its marks.
public struct ChartFrame: Hashable, Sendable {
  /// What identifies the picture in its page: a letter, then letters, digits and hyphens.
  public let id: String

  /// The language of all texts, such as `nl`.
  public let language: String

  /// What stands above the picture.
  public let title: String

  /// What the picture shows, in words, for those who cannot see it; it is read out, not drawn.
  public let description: String

  /// Where the numbers are from, of what date and how many, at the bottom; or nothing.
  public let source: String?

  /// What stands in the place of the picture if there is nothing to draw.
  public let emptyText: String

  /// How wide the picture is to be, at least 320.
  ///
  /// Content that would not fit without overlap makes it wider.
  public let width: Double

  /// - Precondition: The identifier and the width are as described.
  public init(
    id: String, language: String, title: String, description: String, source: String? = nil,
    emptyText: String, width: Double = 700
  ) {
    precondition(isIdentifier(id), "\"\(id)\" cannot identify a picture")
    precondition(width.isFinite && width >= 320, "a picture \(width) wide has no room for a chart")
    self.id = id
    self.language = language
    self.title = title
    self.description = description
    self.source = source
    self.emptyText = emptyText
    self.width = width
  }
}

private func isIdentifier(_ text: String) -> Bool {
  text.unicodeScalars.first.map { $0.isASCII && $0.properties.isAlphabetic } == true
    && text.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-")
    }
}
