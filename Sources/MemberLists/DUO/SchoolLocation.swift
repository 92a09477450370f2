/// A location of a school, as DUO lists it.
public struct SchoolLocation: Hashable, Sendable {
  /// The code of the location, which begins with that of the school: `16AH00`.
  public let id: String
  public let name: String?

  /// The number of the board (bevoegd gezag), in five digits.
  public let board: String

  /// The four digits of its postcode.
  public let postcode: String?

  /// The municipality in the year of the list, in capitals as DUO writes it.
  public let municipality: String?

  /// The number of that municipality, in four digits.
  public let municipalityNumber: String?
  public let denomination: String?

  /// The regions it lies in; a division that the list does not give is absent.
  let regions: [Division: DivisionRegion]
}

/// A region of a division.
struct DivisionRegion: Hashable, Sendable {
  let code: String
  let name: String?
}
