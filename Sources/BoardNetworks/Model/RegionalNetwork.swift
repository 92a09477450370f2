/// A table that participants sit at, a body of one, or a territory that boards' schools lie in.
///
/// What a list does not tell is nil, or an empty list.
public struct RegionalNetwork: Hashable, Sendable {
  public let id: String
  public internal(set) var name: String?

  /// Whether it is a network, or a territory: the two are never counted together.
  public let nature: Nature

  /// The network it is a body of: a steering group, a sounding board.
  public internal(set) var bodyOf: NetworkIndex?

  public let type: String?
  public internal(set) var themes: [String]
  public let region: String?
  public let obligation: Obligation?

  /// The scheme of government behind it, and the last day of that scheme.
  public internal(set) var scheme: String?
  public let schemeUntil: CalendarDate?

  /// Who asks for it.
  public let commissioner: String?
  public let formality: String?

  /// When it is active.
  public let period: Period
  public internal(set) var meetings: Meetings

  /// The level of the people who sit in it: directors, staff, ...
  public let delegateLevel: String?

  /// How many members it says it has. More than the list holds means that the list is incomplete.
  public internal(set) var declaredMemberCount: Int?

  /// Any other number a list gives for it, by the heading of its column, such as survey scores.
  public let attributes: [String: Double]

  public init(
    id: String, name: String? = nil, nature: Nature = .network, bodyOf: NetworkIndex? = nil,
    type: String? = nil, themes: [String] = [], region: String? = nil,
    obligation: Obligation? = nil, scheme: String? = nil, schemeUntil: CalendarDate? = nil,
    commissioner: String? = nil, formality: String? = nil, period: Period = .always,
    meetings: Meetings = Meetings(), delegateLevel: String? = nil,
    declaredMemberCount: Int? = nil, attributes: [String: Double] = [:]
  ) {
    self.id = id
    self.name = name
    self.nature = nature
    self.bodyOf = bodyOf
    self.type = type
    self.themes = themes
    self.region = region
    self.obligation = obligation
    self.scheme = scheme
    self.schemeUntil = schemeUntil
    self.commissioner = commissioner
    self.formality = formality
    self.period = period
    self.meetings = meetings
    self.delegateLevel = delegateLevel
    self.declaredMemberCount = declaredMemberCount
    self.attributes = attributes
  }

  /// What a reader sees: the name, or the id where there is no name.
  public var label: String { name ?? id }
}

/// What an entry in a list of networks is.
public enum Nature: String, CaseIterable, Sendable {
  /// People meet there.
  case network
  /// Schools lie in it; it says nothing on who meets.
  case territory
}

/// What obliges boards to take part.
public enum Obligation: String, CaseIterable, Sendable {
  case statutory, subsidyCondition, agreement, voluntary
}

/// How often a network meets, and what one meeting takes of one person.
public struct Meetings: Hashable, Sendable {
  /// Meetings in a school year.
  public let perYear: Double?

  /// Hours of one meeting, of preparing it, and of travelling there and back.
  public let duration, preparation, travel: Double?

  public init(
    perYear: Double? = nil, duration: Double? = nil, preparation: Double? = nil,
    travel: Double? = nil
  ) {
    self.perYear = perYear
    self.duration = duration
    self.preparation = preparation
    self.travel = travel
  }

  /// Hours that one seat takes in a year, or nil when any of the four is unknown.
  public var hoursPerSeat: Double? {
    guard let perYear, let duration, let preparation, let travel else { return nil }
    return perYear * (duration + preparation + travel)
  }

  /// Hours that one seat takes in a year at least: what is unknown of a meeting counts for
  /// nothing. Nil when the number of meetings is unknown, or everything about a meeting.
  public var knownHoursPerSeat: Double? {
    let known = [duration, preparation, travel].compactMap { $0 }
    guard let perYear, !known.isEmpty else { return nil }
    return perYear * known.reduce(0, +)
  }
}

/// What a seat in networks of one type takes, where a network does not say it itself.
public struct HourAssumption: Hashable, Sendable {
  public let networkType: String

  /// Hours a year of one seat.
  public let low, middle, high: Double?

  /// Where the figures are from.
  public let source: String?

  public init(networkType: String, low: Double?, middle: Double?, high: Double?, source: String?) {
    self.networkType = networkType
    self.low = low
    self.middle = middle
    self.high = high
    self.source = source
  }
}
