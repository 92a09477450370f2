import BoardNetworks

/// What a row of a table of interventions asks for, and the cells it takes.
enum InterventionKind: CaseIterable {
  case combine, stop, split, rename, join, leave, meet, coreAndShell, mergeBoards, endScheme

  /// The columns that must be filled in.
  var needed: [InterventionColumn] {
    switch self {
    case .combine, .split, .rename: [.network, .into]
    case .stop: [.network]
    case .join, .leave: [.network, .participant]
    case .meet, .coreAndShell: [.network, .value]
    case .mergeBoards: [.participant, .into]
    case .endScheme: [.scheme]
    }
  }

  /// The columns that may be filled in besides.
  var optional: [InterventionColumn] {
    switch self {
    case .split: [.participant, .themes, .note]
    case .coreAndShell: [.participant, .into, .note]
    default: [.note]
    }
  }
}

extension Words {
  static let interventions = WordList<InterventionKind>([
    (
      [
        "samenvoegen", "combine", "combineren", "bundelen", "netwerken samenvoegen",
        "combine networks", "opgaan in",
      ], .combine
    ),
    (
      ["stoppen", "stop", "stopt", "beëindigen", "opheffen", "end", "netwerk stopt"], .stop
    ),
    (["splitsen", "split", "opsplitsen", "verdelen"], .split),
    (["hernoemen", "rename", "andere naam", "nieuwe naam"], .rename),
    (["toetreden", "join", "aansluiten", "treedt toe", "lid worden"], .join),
    (["uittreden", "leave", "verlaten", "treedt uit", "vertrekken"], .leave),
    (
      ["frequentie", "frequency", "minder vaak", "vaker", "bijeenkomsten", "meetings"], .meet
    ),
    (
      ["kern en schil", "core and shell", "kern-schil", "core-shell", "kern/schil"], .coreAndShell
    ),
    (
      [
        "besturenfusie", "board merger", "fusie", "fuseren", "besturen fuseren", "merge boards",
        "merger", "bestuurlijke fusie",
      ], .mergeBoards
    ),
    (
      ["regeling eindigt", "scheme ends", "regeling stopt", "einde regeling", "end scheme"],
      .endScheme
    ),
  ])
}

/// How often a network is to meet: "6", "per kwartaal", "50%", "x 0,5", "halveren".
///
/// A number below 1 is a share, since that is what a percentage is in a spreadsheet: 0,5 is half.
///
/// - Returns: Nil for a text that says nothing of the kind.
func frequency(in text: String) -> Intervention.Frequency? {
  switch foldedKey(text) {
  case "halveren", "halveer", "dehelft", "half", "halve", "halfof": return .times(0.5)
  case "verdubbelen", "dubbel", "double", "tweemaalzovaak", "twiceasoften": return .times(2)
  default: break
  }
  var scalars = Array(folded(text).unicodeScalars.filter { !$0.properties.isWhitespace })
  if scalars.last == "%" {
    scalars.removeLast()
    return number(in: String(String.UnicodeScalarView(scalars)), as: .amount)
      .map { .times($0 / 100) }
  }
  for word in ["factor", "maal", "keer", "times", "x", "×", "*"] {
    let prefix = Array(word.unicodeScalars)
    guard scalars.starts(with: prefix) else { continue }
    return number(
      in: String(String.UnicodeScalarView(scalars.dropFirst(prefix.count))), as: .amount
    ).map { .times($0) }
  }
  switch FrequencyCell(text) {
  case .number(let value) where value > 0 && value < 1: return .times(value)
  case .number(let value), .words(let value): return .perYear(value)
  case .unknown, .unreadable: return nil
  }
}
