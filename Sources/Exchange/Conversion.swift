public import BoardNetworks
public import Spreadsheets

/// A landscape as it is written in a format.
public struct Conversion: Sendable {
  /// The files of a folder; or the one file, which has no name yet.
  public let files: [(name: String, bytes: [UInt8])]

  /// What the files do not hold.
  public let leftBehind: [LeftBehind]

  /// Writes a landscape.
  ///
  /// - Parameters:
  ///   - delegates: Whether those who sit at tables are named.
  ///   - nature: Whether networks or territories are written, where a format cannot tell them apart.
  /// - Throws: `WorkbookError` when a workbook cannot be made.
  public init(
    of landscape: Landscape, to format: ExchangeFormat, delegates: Bool = false,
    nature: Nature = .network
  ) throws(WorkbookError) {
    files =
      switch format {
      case .csv: tables(of: landscape, delegates: delegates)
      case .xlsx: [("", try workbook(of: landscape, delegates: delegates))]
      case .graphml: [("", graphML(of: landscape, delegates: delegates))]
      case .pajek: [("", pajekNetwork(of: landscape, nature: nature))]
      case .gephi: nodesAndEdges(of: landscape, for: .gephi, delegates: delegates)
      case .kumu: nodesAndEdges(of: landscape, for: .kumu, delegates: delegates)
      }
    leftBehind = Exchange.leftBehind(
      of: landscape, in: format, delegates: delegates, nature: nature)
  }
}
