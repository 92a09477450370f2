import BoardNetworks
import Spreadsheets

/// A sheet that was read up to its row of headings.
struct HeadedSheet {
  let sheet: any Sheet

  /// The first row that holds anything, without the blank cells at its end.
  let headings: [String]
  let headingRow: Int

  /// Finds the headings. What forbids that goes into the log, and then there is no sheet.
  init?(_ sheet: any Sheet, at place: InputPlace, log: inout ProblemLog) {
    self.sheet = sheet
    var place = place
    var headings: [String] = []
    let defects = sheet.forEachRow { row in
      guard !row.isBlank else { return true }
      place.row = row.number
      headings = (0..<row.cellCount).map { normalised(row.text(ofCell: $0)) }
      return false
    }
    guard let headingRow = place.row else {
      for defect in defects {
        place.row = defect.place.row
        log.add(Problem.Kind(defect), at: place)
      }
      if defects.isEmpty { log.add(.emptyFile, at: place) }
      return nil
    }
    while headings.last?.isEmpty == true { headings.removeLast() }
    self.headings = headings
    self.headingRow = headingRow
  }
}
