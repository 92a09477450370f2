import BoardNetworks

extension Language {
  /// A day as a letter gives it: "1 oktober 2026".
  func date(_ day: CalendarDate) -> String {
    "\(day.day) \(months[day.month - 1]) \(day.year)"
  }

  /// A day in as few letters as it takes: "1-10-2026", "2026-10-01".
  func shortDate(_ day: CalendarDate) -> String {
    switch self {
    case .nl: "\(day.day)-\(day.month)-\(day.year)"
    case .en: day.description
    }
  }

  private var months: [String] {
    switch self {
    case .nl:
      [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
      ]
    case .en:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    }
  }
}
