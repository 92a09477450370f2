/// The attributes of an element, in the order in which they are written.
///
/// ```swift
/// let attributes: Attributes = ["id": "pairs", "class": "wide"]
/// ```
///
/// A value is any text: it is escaped when it is written. That keeps it inside its attribute; it
/// does not make an address safe to follow, so make the addresses in `href` and `src` yourself.
public struct Attributes: Hashable, Sendable {
  /// An attribute by itself.
  struct Entry: Hashable {
    let name: String
    var value: String
  }

  private(set) var entries: [Entry] = []

  public init() {}

  /// The value of an attribute, or nil if it is absent.
  ///
  /// A new attribute comes last; another value for a known one leaves its place as it is.
  ///
  /// - Precondition: The name is one that markup allows.
  public subscript(name: String) -> String? {
    get { entries.first { $0.name == name }?.value }
    set {
      guard let value = newValue else {
        entries.removeAll { $0.name == name }
        return
      }
      if let index = entries.firstIndex(where: { $0.name == name }) {
        entries[index].value = value
      } else {
        precondition(isMarkupName(name), "\"\(name)\" is no name for an attribute")
        entries.append(Entry(name: name, value: value))
      }
    }
  }

  /// These attributes and then others, which count where both have one.
  public func merging(_ others: Attributes) -> Attributes {
    var all = self
    for entry in others.entries { all[entry.name] = entry.value }
    return all
  }
}

extension Attributes: ExpressibleByDictionaryLiteral {
  /// - Precondition: No name comes twice, and each is one that markup allows.
  public init(dictionaryLiteral elements: (String, String)...) {
    entries.reserveCapacity(elements.count)
    for (name, value) in elements {
      precondition(self[name] == nil, "the attribute \"\(name)\" comes twice")
      self[name] = value
    }
  }
}
