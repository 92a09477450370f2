/// What a table is written as.
public enum TableFormat: String, CaseIterable, Sendable {
  /// For a screen.
  case text
  /// For programs: comma, decimal point, full precision.
  case csv
  /// For Excel as it is set in the Netherlands: semicolon, decimal comma, headings for people.
  case csvNL = "csv-nl"
  case json

  /// Whether the format says itself which day it is about; the others hold rows and nothing else.
  public var statesScope: Bool { self == .text || self == .json }
}

extension Table {
  /// Writes the table.
  ///
  /// Rows are written as they are made, and passed on in pieces of some 64 kB, so that memory does
  /// not grow with the table.
  ///
  /// - Parameters:
  ///   - language: The language of texts and headings; `csv` and `json` are the same in all.
  ///   - width: The columns of the screen that `text` has to fit in; below 20 it is taken as 20.
  ///   - sink: Gets each piece, UTF-8. What it throws ends the writing.
  public func write<Failure: Error>(
    as format: TableFormat, in language: Language, width: Int,
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    switch format {
    case .text: try writeText(in: language, width: max(20, width), to: sink)
    case .csv: try writeCSV(for: .machines, to: sink)
    case .csvNL: try writeCSV(for: .dutchExcel(language), to: sink)
    case .json: try writeJSON(to: sink)
    }
  }

  /// The whole table as bytes, where it is known to be small.
  public func bytes(as format: TableFormat, in language: Language, width: Int = 80) -> [UInt8] {
    var bytes: [UInt8] = []
    write(as: format, in: language, width: width) { bytes += $0 }
    return bytes
  }
}
