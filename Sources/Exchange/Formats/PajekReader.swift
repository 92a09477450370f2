import Spreadsheets

/// Reads a two-mode network from a file of Pajek.
///
/// The first set of vertices are the participants. Labels are their ids; a vertex that is not listed
/// goes by its number. Ties may stand in `*Edges`, `*Arcs`, `*Edgeslist`, `*Arcslist` or `*Matrix`,
/// where 0 is none; from which end they start means nothing. Values are seats in a file of ours, and
/// are passed on as a column that means nothing otherwise. Coordinates and looks are passed over.
///
/// - Throws: `UnreadableGraph` with all that is wrong.
/// - Complexity: O(*n*) for *n* bytes.
public func pajekTables(from bytes: [UInt8]) throws(UnreadableGraph) -> GraphTables {
  guard !bytes.isEmpty else { throw UnreadableGraph([GraphFlaw(.empty)]) }
  let text: DecodedText
  do {
    text = try DecodedText(decoding: bytes)
  } catch {
    throw UnreadableGraph([GraphFlaw(of: error)])
  }
  var file = PajekFile()
  file.read(String(utf8: text.bytes.span.extracting(droppingFirst: text.start)))
  return GraphTables(sheets: try file.graph().sheets(), format: "Pajek", date: nil)
}

/// What has been read of a file.
private struct PajekFile {
  private enum Section {
    case preamble, vertices, pairs, lists, matrix, passedOver
  }

  private var section = Section.preamble
  private var line = 0
  private var flaws: [GraphFlaw] = []

  /// The number of vertices, and of those in the first set.
  private var counts: (all: Int, first: Int)?

  /// By number, from 1: the label, and the line it stands in.
  private var labels: [Int: (text: String, line: Int)] = [:]
  private var ties: [(first: Int, second: Int, value: String?, line: Int)] = []
  private var matrixRow = 0
  private var sectionLine = 0
  private var valuesAreSeats = false
}

// MARK: - Reading

extension PajekFile {
  mutating func read(_ text: String) {
    for piece in text.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" })
    {
      line += 1
      let content = trimmed(piece)
      if content.isEmpty { continue }
      if content.first == "%" {
        if String(content) == Pajek.seatsComment { valuesAreSeats = true }
        continue
      }
      if content.first == "*" {
        beginSection(content)
      } else {
        readLine(content)
      }
      if flaws.count > 1000 { return }
    }
    endSection()
    if counts == nil, flaws.isEmpty { flaws.append(GraphFlaw(.noGraph)) }
  }

  private mutating func beginSection(_ content: Substring.UnicodeScalarView) {
    endSection()
    sectionLine = line
    let words = words(of: content)
    switch words[0].lowercased() {
    case "*network", "*net":
      section = .passedOver
    case "*vertices":
      section = .vertices
      guard counts == nil else {
        flaws.append(GraphFlaw(.unsupported("*Vertices"), line: line))
        return
      }
      let numbers = words.dropFirst().compactMap { Int($0) }
      guard let all = numbers.first, numbers.count == words.count - 1, (0...limit).contains(all)
      else {
        flaws.append(GraphFlaw(.unreadableLine(String(content)), line: line))
        counts = (0, 0)
        return
      }
      guard numbers.count == 2, (0...all).contains(numbers[1]) else {
        flaws.append(GraphFlaw(.notTwoMode, line: line))
        counts = (all, all)
        return
      }
      counts = (all, numbers[1])
    case "*edges", "*arcs": section = .pairs
    case "*edgeslist", "*arcslist": section = .lists
    case "*matrix":
      section = .matrix
      matrixRow = 0
    default:
      section = .passedOver
      flaws.append(GraphFlaw(.unknownSection(String(words[0])), line: line))
    }
  }

  /// A file of more vertices than this is not what it says.
  private var limit: Int { 200_000 }

  private mutating func endSection() {
    guard section == .matrix, let counts, matrixRow != counts.first else { return }
    flaws.append(
      GraphFlaw(.rowCount(found: matrixRow, expected: counts.first), line: sectionLine))
  }

  private mutating func readLine(_ content: Substring.UnicodeScalarView) {
    switch section {
    case .preamble: flaws.append(GraphFlaw(.noGraph, line: line))
    case .passedOver: break
    case .vertices: readVertex(content)
    case .pairs: readPair(words(of: content))
    case .lists: readList(words(of: content))
    case .matrix: readMatrixRow(words(of: content))
    }
  }

  private mutating func readVertex(_ content: Substring.UnicodeScalarView) {
    let number = content.prefix { !isBlank($0) }
    guard let vertex = vertexNumber(String(number)) else { return }
    let rest = trimmed(content[number.endIndex...])
    var label = String(vertex)
    if rest.first == "\"" {
      let inside = rest.dropFirst()
      guard let end = closingQuote(in: inside) else {
        flaws.append(GraphFlaw(.unterminatedLabel, line: line))
        return
      }
      label = PajekLabel.text(
        String(inside[..<end]).replacing("\\\"", with: "\""))
    } else if !rest.isEmpty {
      label = PajekLabel.text(String(rest.prefix { !isBlank($0) }))
    }
    if let first = labels[vertex] {
      flaws.append(GraphFlaw(.repeatedVertex(String(vertex), firstLine: first.line), line: line))
    } else {
      labels[vertex] = (label, line)
    }
  }

  /// Where a label ends. A quote behind a backslash is part of it, as long as another one follows.
  private func closingQuote(
    in text: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView.Index? {
    let quotes = text.indices.filter { text[$0] == "\"" }
    return quotes.first { quote in
      quote == text.startIndex || text[text.index(before: quote)] != "\\" || quote == quotes.last
    }
  }

  private mutating func readPair(_ words: [String]) {
    guard words.count >= 2 else {
      flaws.append(GraphFlaw(.unreadableLine(words.joined(separator: " ")), line: line))
      return
    }
    guard let first = vertexNumber(words[0]), let second = vertexNumber(words[1]) else { return }
    let value = words.count > 2 && Double(words[2]) != nil ? words[2] : nil
    if value.flatMap(Double.init) == 0 { return }
    ties.append((first, second, value, line))
  }

  private mutating func readList(_ words: [String]) {
    guard let first = vertexNumber(words[0]) else { return }
    for word in words.dropFirst() {
      guard let second = vertexNumber(word) else { continue }
      ties.append((first, second, nil, line))
    }
  }

  private mutating func readMatrixRow(_ words: [String]) {
    guard let counts else { return }
    matrixRow += 1
    guard words.count == counts.all - counts.first else {
      flaws.append(
        GraphFlaw(
          .rowLength(found: words.count, expected: counts.all - counts.first), line: line))
      return
    }
    guard matrixRow <= counts.first else { return }
    for (column, word) in words.enumerated() {
      guard let value = Double(word) else {
        flaws.append(GraphFlaw(.unreadableLine(word), line: line))
        continue
      }
      if value != 0 { ties.append((matrixRow, counts.first + column + 1, word, line)) }
    }
  }

  /// The number of a vertex; nil, and a flaw, when there is no such vertex.
  private mutating func vertexNumber(_ word: String) -> Int? {
    guard let counts else {
      flaws.append(GraphFlaw(.noGraph, line: line))
      return nil
    }
    guard let number = Int(word), (1...max(1, counts.all)).contains(number), counts.all > 0 else {
      flaws.append(GraphFlaw(.vertexOutOfRange(word, count: counts.all), line: line))
      return nil
    }
    return number
  }

  private func words(of content: Substring.UnicodeScalarView) -> [String] {
    content.split(whereSeparator: isBlank).map { String($0) }
  }

  private func trimmed(_ text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
    var text = text.drop(while: isBlank)
    while let last = text.last, isBlank(last) { text.removeLast() }
    return text
  }

  private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\r"
  }
}

// MARK: - The graph

extension PajekFile {
  func graph() throws(UnreadableGraph) -> ReadGraph {
    guard let counts, !isOneMode else { throw UnreadableGraph(flaws) }
    var assembly = GraphAssembly(flaws: flaws)
    for number in 0..<counts.all {
      let label = labels[number + 1]
      let mode: VertexMode = number < counts.first ? .participant : .network
      assembly.add(
        vertex: String(number + 1), line: label?.line ?? 1,
        values: [
          "mode": ReadGraph.Value(text: mode.rawValue, kind: .text),
          "code": ReadGraph.Value(text: label?.text ?? String(number + 1), kind: .text),
        ])
    }
    for tie in ties {
      let key = valuesAreSeats ? "seats" : "value"
      assembly.addTie(
        from: String(tie.first), to: String(tie.second), line: tie.line,
        values: tie.value.map { [key: ReadGraph.Value(text: $0, kind: .number)] } ?? [:])
    }
    return try assembly.finished()
  }

  /// Whether the file says nothing of two modes: then everything else is beside the point.
  private var isOneMode: Bool {
    flaws.contains { $0.kind == .notTwoMode }
  }
}
