/// One value of a table. What it looks like is for a format to say.
public enum Cell: Hashable, Sendable {
  /// Unknown, or undefined: never a zero.
  case missing
  case text(String)
  /// A word of ours, not of a user.
  case term(Term)
  case integer(Int)
  case decimal(Double)
  /// A number that the true one is not below.
  case atLeast(Double)
  case integerAtLeast(Int)
  /// A part of a whole, in 0...1.
  case share(Double)
  case boolean(Bool)
  case list([String])
  /// Left out of what is published under pseudonyms: see `SmallNumbers`.
  case withheld(Withholding)
}

/// Why a cell is left out.
public enum Withholding: Hashable, Sendable {
  /// It counts fewer than so many, and not none.
  case fewer(than: Int)
  /// It would give away such a number.
  case tells
}

/// A word with a fixed form for machines and one in each language for people.
public struct Term: Hashable, Sendable {
  public let key: String
  public let phrase: Phrase

  public init(_ key: String, _ phrase: Phrase) {
    self.key = key
    self.phrase = phrase
  }
}

extension Cell {
  static func text(_ value: String?) -> Cell { value.map { Cell.text($0) } ?? .missing }
  static func integer(_ value: Int?) -> Cell { value.map { Cell.integer($0) } ?? .missing }
  static func boolean(_ value: Bool?) -> Cell { value.map { Cell.boolean($0) } ?? .missing }

  /// A number; missing when it is undefined.
  static func decimal(_ value: Double?) -> Cell {
    guard let value, value.isFinite else { return .missing }
    return .decimal(value)
  }

  /// A part of a whole; missing when it is undefined.
  static func share(_ value: Double?) -> Cell {
    guard let value, value.isFinite else { return .missing }
    return .share(value)
  }

  /// Two numbers with what lies between them; missing when either is undefined.
  static func range(_ low: Double?, _ high: Double?) -> Cell {
    guard let low, let high, low.isFinite, high.isFinite else { return .missing }
    let phrase = Phrase { "\($0.shortest(low))–\($0.shortest(high))" }
    return .term(Term(phrase.en, phrase))
  }
}
