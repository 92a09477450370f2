public import BoardNetworks

/// What a cell says of a day.
enum DateCell: Hashable {
  /// The cell says nothing, or that it still holds.
  case open
  case day(CalendarDate)

  /// A day that the cell gives only roughly ("ca. 2012").
  case roughly(CalendarDate)
  case unreadable

  var date: CalendarDate? {
    switch self {
    case .day(let date), .roughly(let date): date
    case .open, .unreadable: nil
    }
  }

  /// Which day of a month or a year is meant when a cell names no day.
  enum Edge {
    case first, last
  }

  /// Reads d-m-jjjj (also with slashes or points), jjjj-mm-dd, jjjj, "augustus 2019",
  /// "1 augustus 2019", and any of these with "ca." before it.
  ///
  /// A year of two digits is not read: "1-8-24" may be 1924.
  init(_ text: String, edge: Edge) {
    guard !saysNothing(text), !DateCell.stillHolds.contains(foldedKey(text)) else {
      self = .open
      return
    }
    var words = DateCell.words(of: text)
    let isRough = words.first.map { DateCell.roughWords.contains($0) } ?? false
    if isRough { words.removeFirst() }
    guard let date = DateCell.date(words, edge: edge) else {
      self = .unreadable
      return
    }
    self = isRough ? .roughly(date) : .day(date)
  }

  private static let stillHolds: Set<String> = ["heden", "nu", "present", "now", "lopend"]
  private static let roughWords: Set<String> = ["ca", "circa", "rond", "around", "about", "±", "~"]
  private static let months = [
    ["januari", "january", "jan"], ["februari", "february", "feb"],
    ["maart", "march", "mrt", "mar"], ["april", "apr"], ["mei", "may"], ["juni", "june", "jun"],
    ["juli", "july", "jul"], ["augustus", "august", "aug"], ["september", "sept", "sep"],
    ["oktober", "october", "okt", "oct"], ["november", "nov"], ["december", "dec"],
  ]

  /// Runs of digits and of letters, and the signs for "about".
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wordIsNumber = false
    func end() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for scalar in folded(text).unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      if !isDigit && !scalar.properties.isAlphabetic {
        end()
        if scalar == "±" || scalar == "~" { words.append(String(scalar)) }
        continue
      }
      if isDigit != wordIsNumber { end() }
      wordIsNumber = isDigit
      word.unicodeScalars.append(scalar)
    }
    end()
    return words
  }

  private static func date(_ words: [String], edge: Edge) -> CalendarDate? {
    var words = words
    // Midnight behind a date, as programs export it: 2019-08-01T00:00:00, 1-8-2019 0:00. Any other
    // time may be another day here, when it is told in another time zone.
    if words.count > 3 {
      let time = words.dropFirst(3).filter { $0 != "t" && $0 != "z" }
      guard time.allSatisfy({ Int($0) == 0 }) else { return nil }
      words.removeLast(words.count - 3)
    }
    func year(_ word: String) -> Int? { word.utf8.count == 4 ? Int(word) : nil }
    func month(_ word: String) -> Int? {
      if let index = months.firstIndex(where: { $0.contains(word) }) { return index + 1 }
      return word.utf8.count <= 2 ? Int(word).flatMap { (1...12).contains($0) ? $0 : nil } : nil
    }
    func day(_ word: String) -> Int? { word.utf8.count <= 2 ? Int(word) : nil }

    switch words.count {
    case 1:
      guard let year = year(words[0]) else { return nil }
      return CalendarDate(year: year, month: edge == .first ? 1 : 12, day: edge == .first ? 1 : 31)
    case 2:
      let (yearWord, monthWord) =
        year(words[0]) == nil ? (words[1], words[0]) : (words[0], words[1])
      guard let year = year(yearWord), let month = month(monthWord) else { return nil }
      guard edge == .last else { return CalendarDate(year: year, month: month, day: 1) }
      return (28...31).reversed().lazy.compactMap {
        CalendarDate(year: year, month: month, day: $0)
      }.first
    case 3:
      if let year = year(words[0]), let month = month(words[1]), let day = day(words[2]) {
        return CalendarDate(year: year, month: month, day: day)
      }
      guard let year = year(words[2]), let month = month(words[1]), let day = day(words[0]) else {
        return nil
      }
      return CalendarDate(year: year, month: month, day: day)
    default:
      return nil
    }
  }
}

/// The date that an option of a command gives: a full day, as jjjj-mm-dd or d-m-jjjj.
public func fullDate(_ text: String) -> CalendarDate? {
  guard case .day(let first) = DateCell(text, edge: .first),
    case .day(let last) = DateCell(text, edge: .last), first == last
  else { return nil }
  return first
}
