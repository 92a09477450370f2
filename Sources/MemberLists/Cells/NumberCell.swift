/// What a number counts or measures, which tells how its marks are to be read.
enum NumberKind {
  /// Schools, pupils, members: whole, and a mark before three digits groups thousands.
  case count
  /// Hours in a year: a mark before three digits groups thousands, but there may be a fraction.
  case largeAmount
  /// Hours of a meeting, full-time equivalents: a comma begins a fraction.
  case amount
}

/// Reads a number as people in the Netherlands write it: "2,5", "1.234,5", "1 234"; and "2.5".
///
/// One mark before exactly three digits could group thousands or begin a fraction: the kind decides.
/// For amounts a point there is not guessed at, unless nothing but a zero stands before it ("0.125").
///
/// - Returns: Nil when the text is no such number, is negative, could be two numbers, has a fraction
///   where the kind allows none, or is a billion or more, which nothing here counts to.
func number(in text: String, as kind: NumberKind) -> Double? {
  var pieces: [String] = [""]
  var marks: [Mark] = []
  for scalar in text.unicodeScalars {
    if ("0"..."9").contains(scalar) {
      pieces[pieces.count - 1].unicodeScalars.append(scalar)
    } else if let mark = Mark(scalar) {
      marks.append(mark)
      pieces.append("")
    } else {
      return nil
    }
  }
  guard !pieces.contains("") else { return nil }

  var fraction = "0"
  switch readingOfLastMark(marks, pieces: pieces, kind) {
  case .fraction:
    fraction = pieces.removeLast()
    marks.removeLast()
  case .thousands: break
  case .ambiguous: return nil
  }
  guard groupThousands(pieces, marks), let value = Double(pieces.joined() + "." + fraction),
    value < 1_000_000_000, kind != .count || value == value.rounded()
  else { return nil }
  return value
}

/// Reads an amount that may be negative, such as the score of a survey.
func score(in text: String) -> Double? {
  guard let sign = text.unicodeScalars.first, sign == "-" || sign == "−" else {
    return number(in: text, as: .amount)
  }
  return number(in: String(text.unicodeScalars.dropFirst()), as: .amount).map { -$0 }
}

/// What may stand between digits.
private enum Mark {
  case point, comma, blank

  init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case ".": self = .point
    case ",": self = .comma
    case " ", "\u{A0}", "\u{202F}": self = .blank
    default: return nil
    }
  }
}

private enum LastMark {
  case fraction, thousands, ambiguous
}

private func readingOfLastMark(_ marks: [Mark], pieces: [String], _ kind: NumberKind) -> LastMark {
  guard let last = marks.last, last != .blank else { return .thousands }
  if marks.count > 1 { return marks.dropLast().contains(last) ? .thousands : .fraction }
  let couldGroup = pieces[1].utf8.count == 3 && pieces[0].utf8.count <= 3 && pieces[0] != "0"
  guard couldGroup else { return .fraction }
  if kind != .amount { return .thousands }
  return last == .comma ? .fraction : .ambiguous
}

/// Whether all marks are the same and each stands before three digits.
private func groupThousands(_ pieces: [String], _ marks: [Mark]) -> Bool {
  guard let mark = marks.first else { return true }
  return marks.allSatisfy { $0 == mark } && (1...3).contains(pieces[0].utf8.count)
    && pieces.dropFirst().allSatisfy { $0.utf8.count == 3 }
}
