/// What taking part through another counts for.
public enum ViaChoice: String, CaseIterable, Sendable {
  /// The board is a member, as if it sat there itself.
  case count

  /// Who sits there for the board is the member. Where that is no participant, nobody is.
  case representative

  /// The board is no member there.
  case without
}
