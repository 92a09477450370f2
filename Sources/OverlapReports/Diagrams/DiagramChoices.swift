/// What can be asked of a picture.
public struct DiagramChoices: Hashable, Sendable {
  /// Where the lists are from, in the words of who made the picture; nil for "ledenlijsten".
  public var source: String?

  /// How much comes into the picture at most: lines between boards or networks; boards and networks
  /// together in a picture of both; other networks around one network; other boards around one
  /// board. Nil for what stays readable.
  public var limit: Int?

  /// Whether networks with nearly all boards count where boards meet. They make every pair meet.
  public var countsMemberWide: Bool

  public init(source: String? = nil, limit: Int? = nil, countsMemberWide: Bool = false) {
    self.source = source
    self.limit = limit
    self.countsMemberWide = countsMemberWide
  }
}
