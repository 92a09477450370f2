import CGraphviz
import Glibc
import Synchronization

/// Draws with an engine and a format by their names in Graphviz.
///
/// - Parameter pixelsPerInch: The resolution of a format made of pixels, as far as it fits.
func draw(
  _ source: String, engine: String, format: String, pixelsPerInch: Int? = nil
) throws(GraphvizError) -> [UInt8] {
  try refuseNUL(in: source)
  return try library.withLock { (library) throws(GraphvizError) in
    let context = try library.startedContext()
    let graph = try library.parse(source)
    let layout = try context.lay(out: graph, by: engine)
    if let pixelsPerInch { layout.setResolution(to: pixelsPerInch) }
    return try layout.drawn(as: format)
  }
}

/// Refuses a character that ends a string in C, after which Graphviz would read no further.
private func refuseNUL(in source: String) throws(GraphvizError) {
  guard let place = source.utf8.firstIndex(of: 0) else { return }
  let line = source.utf8[..<place].count { $0 == UInt8(ascii: "\n") } + 1
  throw .malformedSource(message: "the source holds a NUL character", line: line)
}

/// Graphviz keeps its parser, its messages and its plug-ins in global state, so that one thread may
/// use it at a time. Every call into it is made while this is held.
private let library = Mutex(Library())

/// What Graphviz has complained of since `forgetComplaints()`.
private let complaints = Mutex("")

/// The one context of this process.
///
/// It is never freed: the Pango plug-in of Graphviz 2.43 keeps a pointer to the last font that it
/// used, and reads it again when the next context measures text (found with AddressSanitizer).
@safe private struct Library: ~Copyable {
  private var context: OpaquePointer?
  private let reader = SourceReader()

  /// Reads the one graph of a source.
  func parse(_ source: String) throws(GraphvizError) -> Graph {
    forgetComplaints()
    let (handle, others) = unsafe reader.read(source)
    guard let handle = unsafe handle else {
      let message = complaint()
      if message.isEmpty { throw .missingGraph }
      throw .malformedSource(message: message, line: line(namedIn: message))
    }
    let graph = unsafe Graph(handle: handle)
    if hasFailed {
      let message = complaint()
      throw .malformedSource(message: message, line: line(namedIn: message))
    }
    if others > 0 {
      throw .malformedSource(message: "the source holds more than one graph", line: nil)
    }
    return graph
  }

  /// The context, made at the first call, after which Graphviz prints nothing on standard error.
  mutating func startedContext() throws(GraphvizError) -> Context {
    if unsafe context == nil {
      _ = unsafe agseterrf { message in
        if let message = unsafe message {
          complaints.withLock { $0 += unsafe String(cString: message) }
        }
        return 0
      }
      unsafe context = gvContext()
    }
    guard let context = unsafe context else { throw .missingPlugIns }
    return unsafe Context(handle: context)
  }
}

/// A context, borrowed from the library while that is locked.
@safe private struct Context {
  let handle: OpaquePointer

  func lay(out graph: consuming Graph, by engine: String) throws(GraphvizError) -> Layout {
    // Engines go on with the random numbers of the C library where the last one stopped.
    srand(1)
    srand48(1)
    guard unsafe gvLayout(handle, graph.handle, engine) == 0 else {
      let known = names(ofKind: "layout")
      if known.isEmpty { throw .missingPlugIns }
      if !known.contains(engine) { throw .unknownEngine(engine, known: known) }
      throw .failed(message: complaint())
    }
    let layout = Layout(context: self, graph: graph)
    if hasFailed { throw .failed(message: complaint()) }
    return layout
  }

  /// The names of what the plug-ins of a kind can do, sorted.
  func names(ofKind kind: String) -> [String] {
    PlugInNames(kind: kind, context: self).sorted()
  }
}

/// Forgets what Graphviz complained of earlier.
private func forgetComplaints() {
  complaints.withLock { $0 = "" }
  _ = agreseterrors()
}

/// What Graphviz complained of, without blanks around it and without the word "Error: ".
private func complaint() -> String {
  let text = complaints.withLock { $0 }
  let lines = text.split(separator: "\n").map { line in
    line.hasPrefix("Error: ") ? line.dropFirst("Error: ".count) : line
  }
  return lines.joined(separator: "\n")
}

/// Whether Graphviz complained of more than what it warns about.
private var hasFailed: Bool { agerrors() > Int32(AGWARN.rawValue) }

/// Owns an `Agraph_t`.
@safe private struct Graph: ~Copyable {
  let handle: UnsafeMutablePointer<Agraph_t>

  deinit { unsafe agclose(handle) }
}

/// The line of "syntax error in line 3 near '--'".
private func line(namedIn message: String) -> Int? {
  guard let place = message.firstRange(of: "in line ") else { return nil }
  return Int(message[place.upperBound...].prefix { $0.isASCII && $0.isNumber })
}

/// Owns a graph and the positions an engine gave it.
///
/// Positions are freed before their graph is closed: the body of `deinit` runs before the stored
/// properties end.
@safe private struct Layout: ~Copyable {
  let context: Context
  let graph: Graph

  /// Sets how many pixels go to an inch, or fewer where a side would have more than 8,192.
  ///
  /// A square of that size takes 268 MB. Beyond four times the size, Graphviz would scale the drawing
  /// down itself, and say so on standard error.
  func setResolution(to pixelsPerInch: Int) {
    precondition(pixelsPerInch > 0, "\(pixelsPerInch) pixels to an inch are none")
    guard let record = unsafe graph.handle.pointee.base.data else { return }
    let info = unsafe UnsafeMutableRawPointer(record).assumingMemoryBound(to: Agraphinfo_t.self)
    let box = unsafe info.pointee.bb
    let margin = 4.0
    let longestSide = max(box.UR.x - box.LL.x, box.UR.y - box.LL.y) + 2 * margin
    let largestResolution = 8_192 * 72 / longestSide
    unsafe info.pointee.drawing?.pointee.dpi = min(Double(pixelsPerInch), largestResolution)
  }

  func drawn(as format: String) throws(GraphvizError) -> [UInt8] {
    var start: UnsafeMutablePointer<CChar>?
    var count: UInt32 = 0
    let status = unsafe gvRenderData(context.handle, graph.handle, format, &start, &count)
    let data = unsafe RenderedData(start: start, count: Int(count))
    guard status == 0, !hasFailed else {
      let known = context.names(ofKind: "device")
      if !known.contains(format) { throw .unknownFormat(format, known: known) }
      throw .failed(message: complaint())
    }
    return data.bytes()
  }

  deinit { unsafe _ = gvFreeLayout(context.handle, graph.handle) }
}

/// Owns the bytes of a drawing.
@safe private struct RenderedData: ~Copyable {
  let start: UnsafeMutablePointer<CChar>?
  let count: Int

  func bytes() -> [UInt8] {
    unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  deinit { if let start = unsafe start { unsafe gvFreeRenderData(start) } }
}

/// Owns a list of names that Graphviz made.
@safe private struct PlugInNames: ~Copyable {
  private let names: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
  private let count: Int

  init(kind: String, context: Context) {
    var count: Int32 = 0
    unsafe names = gvPluginList(context.handle, kind, &count, nil)
    self.count = Int(count)
  }

  /// The names, each once.
  func sorted() -> [String] {
    guard let names = unsafe names else { return [] }
    var result: Set<String> = []
    for index in 0..<count {
      if let name = unsafe names[index] { result.insert(unsafe String(cString: name)) }
    }
    return result.sorted()
  }

  deinit {
    guard let names = unsafe names else { return }
    for index in 0..<count { unsafe free(names[index]) }
    unsafe free(names)
  }
}
