import CGraphviz

/// Reads graphs in the DOT language, and numbers what they name in the order in which they name it.
///
/// Left to itself, Graphviz takes the address of a name for its number, and goes through clusters by
/// that: two drawings of one graph would differ. It also counts the graphs without a name that it
/// ever met.
@safe struct SourceReader: ~Copyable {
  private let discipline: UnsafeMutablePointer<Agdisc_t>
  private let numbering: UnsafeMutablePointer<Agiddisc_t>
  private let input: UnsafeMutablePointer<Agiodisc_t>

  init() {
    unsafe numbering = .allocate(capacity: 1)
    unsafe numbering.initialize(to: orderOfMention)
    unsafe input = .allocate(capacity: 1)
    unsafe input.initialize(to: Agiodisc_t(afread: readOn, putstr: nil, flush: nil))
    unsafe discipline = .allocate(capacity: 1)
    unsafe discipline.initialize(to: Agdisc_t(mem: nil, id: numbering, io: input))
  }

  /// Reads a source to its end, so that nothing is left in the parser for the next one.
  ///
  /// The graphs must be closed before this reader ends.
  ///
  /// - Returns: The first graph, or nothing, and how many follow it.
  func read(_ source: String) -> (graph: UnsafeMutablePointer<Agraph_t>?, others: Int) {
    var source = source
    return source.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      return unsafe withUnsafeMutablePointer(to: &rest) { rest in
        // Otherwise lines are counted on from the last source.
        agsetfile(nil)
        let graph = unsafe agread(rest, discipline)
        var others = 0
        while let other = unsafe agread(rest, discipline) {
          unsafe agclose(other)
          others += 1
        }
        return unsafe (graph, others)
      }
    }
  }

  deinit {
    unsafe discipline.deallocate()
    unsafe input.deallocate()
    unsafe numbering.deallocate()
  }
}

/// Copies what fits of the rest of a source.
private let readOn:
  @convention(c) (UnsafeMutableRawPointer?, UnsafeMutablePointer<CChar>?, Int32) -> Int32 = {
    channel, buffer, size in
    guard let channel = unsafe channel, let buffer = unsafe buffer else { return 0 }
    let rest = unsafe channel.assumingMemoryBound(to: UnsafeRawBufferPointer.self)
    let count = unsafe min(Int(size), rest.pointee.count)
    unsafe UnsafeMutableRawBufferPointer(start: buffer, count: count)
      .copyMemory(from: UnsafeRawBufferPointer(rebasing: rest.pointee.prefix(count)))
    unsafe rest.pointee = UnsafeRawBufferPointer(rebasing: rest.pointee.dropFirst(count))
    return Int32(count)
  }

/// Numbers from 1 for each graph. Names are left to the table that cgraph keeps itself for a
/// discipline that knows none.
private var orderOfMention: Agiddisc_t {
  unsafe Agiddisc_t(
    open: { _, _ in
      let last = UnsafeMutablePointer<UInt64>.allocate(capacity: 1)
      unsafe last.initialize(to: 0)
      return UnsafeMutableRawPointer(last)
    },
    map: { state, _, name, id, isNew in
      guard unsafe name == nil, isNew != 0, let state = unsafe state, let id = unsafe id else {
        return 0
      }
      let last = unsafe state.assumingMemoryBound(to: UInt64.self)
      unsafe last.pointee += 1
      unsafe id.pointee = last.pointee
      return 1
    },
    alloc: { _, _, _ in 0 },
    free: { _, _, _ in },
    print: { _, _, _ in nil },
    close: { state in unsafe state?.deallocate() },
    idregister: { _, _, _ in })
}
