/// Why Graphviz drew nothing.
public enum GraphvizError: Error, Hashable {
  /// The source is not in the DOT language. The message is Graphviz's own; the line, where it names
  /// one, is counted from 1.
  case malformedSource(message: String, line: Int?)
  /// The source is in the DOT language as far as it goes, but has no graph in it.
  case missingGraph
  /// No plug-in of this machine knows the layout engine.
  case unknownEngine(String, known: [String])
  /// No plug-in of this machine knows the output format.
  case unknownFormat(String, known: [String])
  /// Graphviz found no plug-ins at all, so that it has neither engines nor formats.
  case missingPlugIns
  /// Graphviz gave up, or warned that what it made is wrong, in its own words.
  case failed(message: String)
}

extension GraphvizError: CustomStringConvertible {
  /// What is wrong and where, then what to do about it.
  public var description: String {
    switch self {
    case .malformedSource(let message, let line?):
      "line \(line): Graphviz cannot read the graph: \(message)"
    case .malformedSource(let message, nil):
      "Graphviz cannot read the graph: \(message)"
    case .missingGraph:
      "The source has no graph in it. It should begin with \"graph\" or \"digraph\"."
    case .unknownEngine(let name, let known):
      """
      Graphviz has no layout engine "\(name)". The engines are: \(known.joined(separator: ", ")). \
      Choose one of them, or install the plug-in.
      """
    case .unknownFormat(let name, let known):
      """
      Graphviz has no output format "\(name)". The formats are: \(known.joined(separator: ", ")). \
      Choose one of them, or install the plug-in.
      """
    case .missingPlugIns:
      """
      Graphviz has no list of its plug-ins (config6a). \
      As root, run "libgvc6-config-update -c" or "dot -c".
      """
    case .failed(let message):
      "Graphviz cannot draw the graph: \(message)"
    }
  }
}
