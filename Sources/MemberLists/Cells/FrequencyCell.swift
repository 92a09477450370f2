import BoardNetworks

/// How many meetings a year a text means.
enum FrequencyCell: Hashable {
  /// The cell says nothing.
  case unknown
  /// A plain number.
  case number(Double)
  /// Words, and the number we take them for.
  case words(Double)
  case unreadable

  /// Meetings in a school year, which has 40 weeks and ten months.
  ///
  /// "maandelijks" is 10, "6-wekelijks" 7 (40 / 6, rounded), "per kwartaal" 4, "4x per jaar" 4,
  /// "2 keer per maand" 20, "eens in de 6 weken" 7, "jaarlijks" 1, "om het jaar" 0.5.
  init(_ text: String) {
    if saysNothing(text) {
      self = .unknown
    } else if let number = MemberLists.number(in: text, as: .amount) {
      self = .number(number)
    } else if let perYear = FrequencyCell.perYear(text) {
      self = .words(perYear)
    } else {
      self = .unreadable
    }
  }

  var perYear: Double? {
    switch self {
    case .number(let value), .words(let value): value
    case .unknown, .unreadable: nil
    }
  }

  private enum Unit {
    case week, month, quarter, halfYear, year

    /// How often the unit begins in a school year.
    var perYear: Double {
      switch self {
      case .week: 40
      case .month: 10
      case .quarter: 4
      case .halfYear: 2
      case .year: 1
      }
    }
  }

  private static let units: [String: Unit] = [
    "week": .week, "weken": .week, "weeks": .week, "weekly": .week, "wekelijks": .week,
    "maand": .month, "maanden": .month, "month": .month, "months": .month, "monthly": .month,
    "maandelijks": .month, "kwartaal": .quarter, "kwartalen": .quarter, "quarter": .quarter,
    "quarters": .quarter, "quarterly": .quarter, "driemaandelijks": .quarter,
    "halfjaar": .halfYear, "halfjaarlijks": .halfYear, "jaar": .year, "jaarlijks": .year,
    "year": .year, "yearly": .year, "annually": .year, "schooljaar": .year,
  ]

  private static let numbers: [String: Double] = [
    "een": 1, "one": 1, "twee": 2, "two": 2, "drie": 3, "three": 3, "vier": 4, "four": 4,
    "vijf": 5, "five": 5, "zes": 6, "six": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10,
    "ten": 10, "twaalf": 12, "twelve": 12,
  ]

  /// Words that count by themselves: "tweemaal" is "twee keer".
  private static let counts: [String: Double] = [
    "eens": 1, "eenmaal": 1, "once": 1, "tweemaal": 2, "twice": 2, "driemaal": 3, "viermaal": 4,
    "vijfmaal": 5, "zesmaal": 6,
  ]

  private static let timesWords: Set<String> = ["x", "keer", "maal", "times", "time", "×"]
  private static let roughWords: Set<String> = ["ca", "circa", "ongeveer", "about"]
  private static let spacingWords: Set<String> = ["om", "elke", "iedere", "every"]
  private static let fillWords: Set<String> = ["a", "de", "het", "each", "elk", "ieder"]

  private static func perYear(_ text: String) -> Double? {
    let words = words(of: text)
    guard let last = words.last else { return nil }
    if timesWords.contains(last), words.count == 2 { return value(of: words[0]) }
    guard let unit = units[last] else { return nil }
    var times: Double?
    var spacing: Double?
    // "6-wekelijks" and "om de 6 weken" space meetings; "2 keer per maand" counts them.
    var countsUnits = last.hasSuffix("lijks") || last.hasSuffix("ly")
    for (word, next) in zip(words, words.dropFirst()) {
      if let value = counts[word] ?? value(of: word) {
        if countsUnits, counts[word] == nil, !timesWords.contains(next) {
          guard spacing == nil else { return nil }
          spacing = value
        } else {
          guard times == nil else { return nil }
          times = value
        }
      } else if spacingWords.contains(word) {
        countsUnits = true
      } else if word == "per" || word == "in" {
        // "eens per 6 weken": what follows is the spacing.
        countsUnits = true
      } else if word == "half" || word == "halve" {
        guard unit == .year else { return nil }
        spacing = 0.5
      } else if word == "andere" || word == "other" {
        spacing = 2
      } else if !timesWords.contains(word) && !fillWords.contains(word) {
        return nil
      }
    }
    // "om de week" is every other week.
    if spacing == nil, words.first == "om" { spacing = 2 }
    guard times ?? 1 > 0, spacing ?? 1 > 0 else { return nil }
    let perYear = (times ?? 1) * unit.perYear / (spacing ?? 1)
    return perYear < 1 ? perYear : perYear.rounded()
  }

  private static func value(of word: String) -> Double? {
    numbers[word] ?? MemberLists.number(in: word, as: .count)
  }

  /// "6-wekelijks" and "6wekelijkse" are 6 and wekelijks; "tweewekelijks" twee and wekelijks; "4x"
  /// is 4 and x.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    func end() {
      guard !word.isEmpty else { return }
      if word.hasSuffix("lijkse") { word.removeLast() }
      let compound = ["wekelijks", "maandelijks", "jaarlijks"].first {
        word.hasSuffix($0) && units[word] == nil && numbers[String(word.dropLast($0.count))] != nil
      }
      if let compound {
        words += [String(word.dropLast(compound.count)), compound]
      } else {
        words.append(word)
      }
      word = ""
    }
    var wasDigit = false
    for scalar in folded(text).unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      let isWord = isDigit || scalar.properties.isAlphabetic || scalar == "×"
      if !isWord || isDigit != wasDigit { end() }
      if isWord { word.unicodeScalars.append(scalar) }
      wasDigit = isDigit
    }
    end()
    return words.first.map { roughWords.contains($0) } == true ? Array(words.dropFirst()) : words
  }
}
