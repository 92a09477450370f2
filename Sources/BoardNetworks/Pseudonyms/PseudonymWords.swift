/// What pseudonyms are made of, in the language of a reader: "Bestuur" makes "Bestuur 3".
public struct PseudonymWords: Hashable, Sendable {
  /// A school board; any other participant.
  public var board, participant: String
  public var network, body, territory: String

  /// What stands in the place of other texts.
  public var region, kind, type, theme, scheme, commissioner, formality, level, question: String

  /// The heading of a column of figures.
  public var figure: String

  /// The kind that says that a participant is a school board.
  public var boardKind: String

  /// Someone through whom a board takes part, and whom the lists do not know otherwise; and that
  /// something is brought or taken, or not.
  public var someone, yes, no: String

  public init(
    board: String, participant: String, network: String, body: String, territory: String,
    region: String, kind: String, type: String, theme: String, scheme: String,
    commissioner: String, formality: String, level: String, question: String, figure: String,
    boardKind: String, someone: String, yes: String, no: String
  ) {
    self.board = board
    self.participant = participant
    self.network = network
    self.body = body
    self.territory = territory
    self.region = region
    self.kind = kind
    self.type = type
    self.theme = theme
    self.scheme = scheme
    self.commissioner = commissioner
    self.formality = formality
    self.level = level
    self.question = question
    self.figure = figure
    self.boardKind = boardKind
    self.someone = someone
    self.yes = yes
    self.no = no
  }
}
