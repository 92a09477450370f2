import BoardNetworks

/// What a cell where a board and a network cross says, before the rest of the sheet is considered.
enum MatrixMark: Equatable {
  /// Blank, or a word or sign for no.
  case none

  /// A cross, a tick, "ja", 1.
  case plain

  /// Up to three letters that mean neither yes nor no, such as P or vz.
  case letters(String)

  /// A role in words: "voorzitter", "x (penvoerder)".
  case role(String)

  /// A whole number above 1.
  case count(Int)

  /// Something else, such as "?" or a remark.
  case unclear

  init(_ text: String) {
    let key = MatrixMark.key(of: text)
    if key.isEmpty || MatrixMark.noes.contains(key) || saysNo(text) {
      self = .none
    } else if MatrixMark.yeses.contains(key) {
      self = .plain
    } else if let number = Int(key) {
      self = number > 1 && number < 100 && !key.hasPrefix("0") ? .count(number) : .unclear
    } else if MatrixMark.roles.contains(foldedKey(text)) {
      self = .role(text)
    } else if (1...3).contains(key.unicodeScalars.count),
      key.unicodeScalars.allSatisfy({ ("a"..."z").contains($0) })
    {
      self = .letters(text)
    } else if let role = MatrixMark.roleAfterCross(text) {
      self = .role(role)
    } else {
      self = .unclear
    }
  }

  /// Whether it says that the board takes part.
  var isMember: Bool {
    switch self {
    case .plain, .letters, .role, .count: true
    case .none, .unclear: false
    }
  }

  private static let yeses: Set<String> = [
    "x", "v", "1", "ja", "j", "yes", "y", "true", "waar", "✓", "✔", "☑", "✅", "√", "●", "•", "■",
    "*", "+", "☒", "⬤",
  ]

  private static let noes: Set<String> = [
    "nee", "n", "no", "neen", "0", "false", "onwaar", "niet", "☐", "○", "□",
  ]

  private static let roles: Set<String> = [
    "lid", "member", "voorzitter", "chair", "vicevoorzitter", "secretaris", "secretary",
    "penningmeester", "penvoerder", "agendalid", "waarnemer", "observer", "toehoorder", "kern",
    "kernlid", "schil", "schillid", "deelnemer", "trekker", "coordinator", "bestuurslid",
    "plaatsvervanger", "partner", "gast", "adviseur", "projectleider", "aspirantlid",
  ]

  /// The text folded, without blanks around it and without the mark that asks for a picture.
  private static func key(of text: String) -> String {
    String(
      String.UnicodeScalarView(folded(trimmedText(text)).unicodeScalars.filter { $0 != "\u{FE0F}" })
    )
  }

  /// What stands behind a cross: "x (vz)", "ja, voorzitter", "x - penvoerder".
  private static func roleAfterCross(_ text: String) -> String? {
    let scalars = Array(trimmedText(text).unicodeScalars)
    guard let end = scalars.firstIndex(where: { " (,-:/".unicodeScalars.contains($0) }), end > 0
    else { return nil }
    let sign = String(String.UnicodeScalarView(scalars[..<end]))
    guard yeses.contains(key(of: sign)), Int(sign) == nil else { return nil }
    let rest = scalars[end...].filter { !"(),:/".unicodeScalars.contains($0) }
    var role = trimmedText(String(String.UnicodeScalarView(rest)))
    while role.hasPrefix("-") || role.hasPrefix("–") {
      role = trimmedText(String(role.unicodeScalars.dropFirst()))
    }
    let isWord = role.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0 == " " || $0 == "-"
    }
    return !role.isEmpty && isWord && role.unicodeScalars.count <= 30 ? role : nil
  }
}

/// Whether a cell says in a word or sign that there is nothing: "-", "geen", "n.v.t."; "?" does not.
private func saysNo(_ text: String) -> Bool {
  guard !text.unicodeScalars.contains("?") else { return false }
  return ["nvt", "na", "geen", "none"].contains(foldedKey(text))
    || text.unicodeScalars.allSatisfy { ["-", "–", "—", ".", "/", " "].contains($0) }
}

/// What the marks of one sheet mean, considered together.
struct MarkReading {
  /// What letters mean, where the sheet says so: "P = penvoerder".
  let legend: [String: String]

  /// Whether letters stand for roles, so that V may be one too.
  private let hasRoleLetters: Bool

  /// Whether numbers count seats, so that 1 is one seat.
  private let hasCounts: Bool

  /// - Parameter cells: The cells of the columns of marks.
  init(of cells: some Sequence<String>, legend: [String: String]) {
    self.legend = legend
    var hasCapital = false
    var hasSmallTick = false
    var hasCounts = false
    for cell in cells {
      switch MatrixMark(cell) {
      case .letters(let letters): hasCapital = hasCapital || letters == letters.uppercased()
      case .count: hasCounts = true
      default: hasSmallTick = hasSmallTick || cell == "v"
      }
    }
    hasRoleLetters = hasCapital && !hasSmallTick
    self.hasCounts = hasCounts
  }

  /// What one cell says: nil for no mark, or what is known of the membership.
  func entry(_ text: String) -> Result<Entry, UnclearMark>? {
    if let meaning = legend[text] ?? legend[text.uppercased()] {
      return .success(Entry(role: meaning))
    }
    switch MatrixMark(text) {
    case .none: return nil
    case .plain where text == "V" && hasRoleLetters: return .success(Entry(role: text))
    case .plain: return .success(Entry(seats: hasCounts && text == "1" ? 1 : nil))
    case .letters(let letters): return .success(Entry(role: letters))
    case .role(let role): return .success(Entry(role: role))
    case .count(let count): return .success(Entry(seats: count))
    case .unclear: return .failure(UnclearMark())
    }
  }

  struct Entry {
    var role: String?
    var seats: Int?
  }

  struct UnclearMark: Error {}
}

/// Finds what a sheet says its letters mean: "P = penvoerder; L = lid".
func legend(in texts: some Sequence<String>) -> [String: String] {
  var legend: [String: String] = [:]
  for text in texts {
    for part in text.unicodeScalars.split(whereSeparator: { ";,\n\r".unicodeScalars.contains($0) })
    {
      var piece = Array(part)
      // "Legenda: P = penvoerder"
      if let colon = piece.firstIndex(of: ":"), piece[colon...].contains("=") {
        piece = Array(piece[(colon + 1)...])
      }
      guard let sign = piece.firstIndex(of: "=") else { continue }
      let letters = trimmedText(String(String.UnicodeScalarView(piece[..<sign])))
      let meaning = trimmedText(String(String.UnicodeScalarView(piece[(sign + 1)...])))
      guard (1...3).contains(letters.unicodeScalars.count), !meaning.isEmpty,
        letters.unicodeScalars.allSatisfy(\.properties.isAlphabetic),
        meaning.unicodeScalars.count <= 40, Words.yesOrNo.value(of: meaning) == nil
      else { continue }
      if letters.lowercased() == "x" || MatrixMark(letters) == .none { continue }
      legend[letters] = meaning
    }
  }
  return legend
}
