import Charts
import OverlapAnalysis

/// What the charts of the page have in common.
extension ReportPage {
  /// Every chart of the page.
  var charts: [ReportChart] {
    [degreeChart, encounterChart, hoursChart, pairChart, frontierChart].compactMap { $0 }
  }

  /// - Parameter count: What was counted, as n.
  func frame(id: String, title: Phrase, description: Phrase, count: Phrase) -> ChartFrame {
    ChartFrame(
      id: id, language: language.rawValue, title: text(title), description: text(description),
      source: text(Phrase { "n = \(count[$0]). \(scope.pictureSentence[$0])" }),
      emptyText: text(Phrase(nl: "Er is niets te tekenen.", en: "There is nothing to draw.")))
  }

  var numberText: NumberText {
    let language = language
    return { value, decimals in language.decimal(value, places: decimals) }
  }

  /// A column for each value from 0 on; of many values the last stands for all from there on.
  func columns(of frequencies: [Int]) -> [ColumnChart.Column] {
    let limit = 25
    return frequencies.prefix(limit + 1).indices.map { value in
      guard value == limit else {
        return ColumnChart.Column(label: language.integer(value), count: frequencies[value])
      }
      let more = Phrase(nl: "\(limit) of meer", en: "\(limit) or more")
      return ColumnChart.Column(
        label: text(more), count: frequencies[limit...].reduce(0, +))
    }
  }
}
