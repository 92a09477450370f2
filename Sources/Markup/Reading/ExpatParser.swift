import CExpat

/// Owns a parser of expat.
@safe struct ExpatParser: ~Copyable {
  private let handle: XML_Parser

  init() {
    guard let handle = unsafe XML_ParserCreateNS(nil, XML_Char(XMLName.separator)) else {
      fatalError("out of memory")
    }
    unsafe self.handle = unsafe handle
    unsafe XML_SetElementHandler(
      handle,
      { context, name, attributes in
        unsafe Delivery.resumed(context).start(name!, attributes!)
      },
      { context, name in
        unsafe Delivery.resumed(context).end(name!)
      })
    unsafe XML_SetCharacterDataHandler(handle) { context, start, count in
      unsafe Delivery.resumed(context).text(start!, count: Int(count))
    }
    unsafe XML_SetStartNamespaceDeclHandler(handle) { context, prefix, _ in
      guard let prefix = unsafe prefix else { return }
      let delivery = unsafe Delivery.resumed(context)
      unsafe delivery.note(XMLName(qualified: prefix, livingAsLongAs: Span<UInt8>()).local)
    }
    unsafe XML_SetStartDoctypeDeclHandler(handle) { context, _, _, _, _ in
      let delivery = unsafe Delivery.resumed(context)
      unsafe delivery.end(with: .flawed(.documentType(at: delivery.position)))
    }
  }

  /// Reads a piece; says whether there is a reason to read another.
  func parse(
    _ bytes: Span<UInt8>, isLast: Bool, progress: inout XMLProgress,
    passingTo body: (XMLEvent) -> Bool
  ) throws(XMLReadingError) -> Bool {
    guard progress.isGoing else { return false }
    progress.byteCount += bytes.count
    let status = withoutActuallyEscaping(body) { body in
      unsafe withUnsafeMutablePointer(to: &progress) { progress in
        var delivery = unsafe Delivery(parser: handle, body: body, progress: progress)
        return unsafe withUnsafeMutablePointer(to: &delivery) { context in
          unsafe XML_SetUserData(handle, context)
          defer { unsafe XML_SetUserData(handle, nil) }
          return unsafe bytes.withUnsafeBytes { buffer in
            unsafe XML_Parse(
              handle, buffer.baseAddress?.assumingMemoryBound(to: XML_Char.self),
              Int32(buffer.count), isLast ? 1 : 0)
          }
        }
      }
    }

    switch progress.end {
    case .stopped: return false
    case .flawed(let error): throw error
    case nil: break
    }
    guard status == XML_STATUS_OK else {
      progress.end = .stopped
      let isUnknownEncoding = unsafe XML_GetErrorCode(handle) == XML_ERROR_UNKNOWN_ENCODING
      throw isUnknownEncoding ? .unknownEncoding(at: position) : .malformed(at: position)
    }
    if progress.byteCount - (unsafe XML_GetCurrentByteIndex(handle)) > XMLReader.tagLimit {
      progress.end = .stopped
      throw .tooLong(limit: XMLReader.tagLimit, at: position)
    }
    return true
  }

  private var position: XMLPosition { unsafe XMLPosition(of: handle) }

  deinit { unsafe XML_ParserFree(handle) }
}

extension XMLPosition {
  /// Where a parser is.
  fileprivate init(of parser: XML_Parser) {
    unsafe self.init(
      line: Int(XML_GetCurrentLineNumber(parser)),
      column: Int(XML_GetCurrentColumnNumber(parser)) + 1)
  }
}

/// Hands over what expat meets in one piece of a document.
@unsafe private struct Delivery {
  let parser: XML_Parser
  let body: (XMLEvent) -> Bool
  let progress: UnsafeMutablePointer<XMLProgress>

  /// The delivery that a callback of expat belongs to.
  static func resumed(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Delivery> {
    unsafe context!.assumingMemoryBound(to: Delivery.self)
  }
}

extension UnsafeMutablePointer<Delivery> {
  fileprivate func start(
    _ name: UnsafePointer<CChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>
  ) {
    guard unsafe pointee.progress.pointee.isGoing else { return }
    unsafe pointee.progress.pointee.depth += 1
    guard unsafe pointee.progress.pointee.depth <= XMLReader.depthLimit else {
      return unsafe end(with: .flawed(.tooDeep(limit: XMLReader.depthLimit, at: position)))
    }
    var count = 0
    while unsafe attributes[count] != nil { count += 1 }
    let strings = unsafe Span(_unsafeStart: UnsafePointer(attributes), count: count)
    let tag = unsafe XMLStartTag(
      name: XMLName(qualified: name, livingAsLongAs: strings), strings: strings)
    unsafe note(tag.name.local)
    for index in 0..<tag.attributeCount { unsafe note(tag.attributeName(index).local) }
    unsafe pass(.start(tag))
  }

  fileprivate func text(_ start: UnsafePointer<CChar>, count: Int) {
    guard unsafe pointee.progress.pointee.isGoing else { return }
    let raw = unsafe UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self)
    let text = unsafe Span(_unsafeStart: raw, count: count)
    unsafe pass(.text(text))
  }

  fileprivate func end(_ name: UnsafePointer<CChar>) {
    guard unsafe pointee.progress.pointee.isGoing else { return }
    unsafe pointee.progress.pointee.depth -= 1
    unsafe pass(.end(XMLName(qualified: name, livingAsLongAs: Span<UInt8>())))
  }

  /// Counts a name among those that expat keeps.
  fileprivate func note(_ name: Span<UInt8>) {
    unsafe pointee.progress.pointee.names.insert(name)
    if name.count > XMLReader.nameLengthLimit {
      unsafe end(with: .flawed(.tooLong(limit: XMLReader.nameLengthLimit, at: position)))
    } else if unsafe pointee.progress.pointee.names.count > XMLReader.nameLimit {
      unsafe end(with: .flawed(.tooManyNames(limit: XMLReader.nameLimit, at: position)))
    }
  }

  private func pass(_ event: XMLEvent) {
    guard unsafe pointee.progress.pointee.isGoing else { return }
    if unsafe !pointee.body(event) { unsafe end(with: .stopped) }
  }

  fileprivate var position: XMLPosition { unsafe XMLPosition(of: pointee.parser) }

  fileprivate func end(with reason: XMLProgress.End) {
    guard unsafe pointee.progress.pointee.isGoing else { return }
    unsafe pointee.progress.pointee.end = reason
    unsafe XML_StopParser(pointee.parser, XML_Bool(0))
  }
}
