import Glibc

/// The tag by which an element begins: its name and its attributes.
@safe public struct XMLStartTag: ~Escapable {
  public let name: XMLName

  /// Name and value of each attribute in turn, ended by NUL; after them all, nothing.
  private let strings: Span<UnsafePointer<CChar>?>

  /// - Parameters:
  ///   - strings: As expat passes attributes on.
  @_lifetime(copy name, copy strings)
  init(name: consuming XMLName, strings: Span<UnsafePointer<CChar>?>) {
    self.name = name
    unsafe self.strings = unsafe strings
  }

  /// The number of attributes, declarations of namespaces not among them.
  public var attributeCount: Int { unsafe strings.count / 2 }

  /// The name of the attribute at an index, counted from 0 in the order of the tag.
  @_lifetime(copy self)
  public func attributeName(_ index: Int) -> XMLName {
    unsafe XMLName(qualified: strings[2 * index]!, livingAsLongAs: self.strings)
  }

  /// The value of the attribute at an index, UTF-8 with its references resolved.
  @_lifetime(copy self)
  public func attributeValue(_ index: Int) -> Span<UInt8> {
    unsafe bytes(of: strings[2 * index + 1]!, livingAsLongAs: self.strings)
  }

  /// The value of an attribute that has no prefix.
  @_lifetime(copy self)
  public func attribute(_ name: StaticString) -> Span<UInt8>? {
    for index in 0..<attributeCount {
      let start = unsafe strings[2 * index]!
      if unsafe isEqual(start, to: name) { return attributeValue(index) }
    }
    return nil
  }

  /// The value of an attribute with a prefix, by the end of the identifier that the prefix stands
  /// for. Formats that were standardised twice have two, which differ in their beginning.
  @_lifetime(copy self)
  public func attribute(
    _ name: StaticString, inNamespaceEndingIn suffix: StaticString
  ) -> Span<UInt8>? {
    for index in 0..<attributeCount {
      let found = attributeName(index)
      if found.isNamed(name), found.namespace.hasSuffix(suffix) { return attributeValue(index) }
    }
    return nil
  }

  /// Whether a string of C is a text.
  private func isEqual(_ start: UnsafePointer<CChar>, to text: StaticString) -> Bool {
    let other = unsafe text.utf8Start
    for index in 0..<text.utf8CodeUnitCount {
      guard unsafe UInt8(bitPattern: start[index]) == other[index] else { return false }
    }
    return unsafe start[text.utf8CodeUnitCount] == 0
  }
}

extension XMLName {
  /// Stands between a namespace and a name as expat passes them on; no namespace can hold it.
  static let separator: UInt8 = 0x0A

  /// - Parameters:
  ///   - start: A name as expat passes it on, ended by NUL.
  ///   - owner: Anything that lives no longer than those bytes.
  @_lifetime(copy owner)
  init<Owner: ~Copyable & ~Escapable>(
    qualified start: UnsafePointer<CChar>, livingAsLongAs owner: borrowing Owner
  ) {
    let name = unsafe bytes(of: start, livingAsLongAs: owner)
    var index = name.count
    while index > 0, name[index - 1] != Self.separator { index -= 1 }
    self.init(
      local: name.extracting(index...),
      namespace: name.extracting(first: max(index - 1, 0)))
  }
}

/// The bytes of a string of C without its NUL.
@_lifetime(copy owner)
private func bytes<Owner: ~Copyable & ~Escapable>(
  of start: UnsafePointer<CChar>, livingAsLongAs owner: borrowing Owner
) -> Span<UInt8> {
  let raw = unsafe UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self)
  let span = unsafe Span(_unsafeStart: raw, count: Int(strlen(start)))
  return unsafe _overrideLifetime(span, copying: owner)
}
