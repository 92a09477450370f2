/// What a reader of XML meets next. It lives as long as the call that passes it on: copy what is
/// to be kept.
public enum XMLEvent: ~Escapable {
  /// An element begins.
  case start(XMLStartTag)

  /// Text between tags, UTF-8 with its references and CDATA sections resolved and its line breaks
  /// made LF. One text may come in several pieces, cut between any two characters.
  case text(Span<UInt8>)

  /// The element that began last, and has not ended, ends.
  case end(XMLName)
}

/// The name of an element or an attribute, with its prefix resolved.
public struct XMLName: ~Escapable {
  /// The name without its prefix, UTF-8.
  public let local: Span<UInt8>

  /// The identifier of its namespace, such as `http://www.w3.org/2000/svg`; empty without one.
  public let namespace: Span<UInt8>

  @_lifetime(copy local, copy namespace)
  init(local: Span<UInt8>, namespace: Span<UInt8>) {
    self.local = local
    self.namespace = namespace
  }

  /// Whether this is the name, whatever its prefix and namespace.
  public func isNamed(_ local: StaticString) -> Bool {
    self.local.equals(local)
  }

  /// Whether this is the name in the namespace.
  public func isNamed(_ local: StaticString, in namespace: StaticString) -> Bool {
    self.local.equals(local) && self.namespace.equals(namespace)
  }
}

extension Span<UInt8> {
  /// Whether these are the bytes of a text that is ASCII.
  public func equals(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    let start = unsafe text.utf8Start
    for index in indices where unsafe self[index] != start[index] { return false }
    return true
  }

  /// Whether these bytes end in a text that is ASCII.
  public func hasSuffix(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    return count >= length && extracting(last: length).equals(text)
  }
}
