/// Which boards and networks of an earlier landscape became which of a later one.
///
/// What is not carried on has no successor; what nothing of the earlier landscape became is new.
/// Boards that merge have one successor together, and so have networks that are combined; a network
/// that is split has several.
public struct Succession: Hashable, Sendable {
  /// For each board of the earlier landscape, in its order, the board of the later one; nil when
  /// there is none.
  public let boards: [BoardIndex?]

  /// For each network of the earlier landscape, in its order, those of the later one, increasing.
  public let networks: [[NetworkIndex]]

  public init(boards: [BoardIndex?], networks: [[NetworkIndex]]) {
    self.boards = boards
    self.networks = networks
  }
}
