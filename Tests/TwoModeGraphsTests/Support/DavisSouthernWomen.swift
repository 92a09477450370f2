import TwoModeGraphs

/// Which of 14 social events 18 women attended in a town in the American South
/// in the 1930s: 89 ties.
///
/// A. Davis, B. B. Gardner, M. R. Gardner, *Deep South: A Social Anthropological
/// Study of Caste and Class*, University of Chicago Press, 1941, p. 148.
enum DavisSouthernWomen {
  /// The events each woman attended, as they are numbered in the book, from 1.
  static let attendance: [(woman: String, events: [Int])] = [
    ("Evelyn Jefferson", [1, 2, 3, 4, 5, 6, 8, 9]),
    ("Laura Mandeville", [1, 2, 3, 5, 6, 7, 8]),
    ("Theresa Anderson", [2, 3, 4, 5, 6, 7, 8, 9]),
    ("Brenda Rogers", [1, 3, 4, 5, 6, 7, 8]),
    ("Charlotte McDowd", [3, 4, 5, 7]),
    ("Frances Anderson", [3, 5, 6, 8]),
    ("Eleanor Nye", [5, 6, 7, 8]),
    ("Pearl Oglethorpe", [6, 8, 9]),
    ("Ruth DeSand", [5, 7, 8, 9]),
    ("Verne Sanderson", [7, 8, 9, 12]),
    ("Myra Liddel", [8, 9, 10, 12]),
    ("Katherina Rogers", [8, 9, 10, 12, 13, 14]),
    ("Sylvia Avondale", [7, 8, 9, 10, 12, 13, 14]),
    ("Nora Fayette", [6, 7, 9, 10, 11, 12, 13, 14]),
    ("Helen Lloyd", [7, 8, 10, 11, 12]),
    ("Dorothy Murchison", [8, 9]),
    ("Olivia Carleton", [9, 11]),
    ("Flora Price", [9, 11]),
  ]

  /// How many events every two women attended together; the diagonal is how
  /// many each attended.
  static let coMembership: [[Int]] = [
    [8, 6, 7, 6, 3, 4, 3, 3, 3, 2, 2, 2, 2, 2, 1, 2, 1, 1],
    [6, 7, 6, 6, 3, 4, 4, 2, 3, 2, 1, 1, 2, 2, 2, 1, 0, 0],
    [7, 6, 8, 6, 4, 4, 4, 3, 4, 3, 2, 2, 3, 3, 2, 2, 1, 1],
    [6, 6, 6, 7, 4, 4, 4, 2, 3, 2, 1, 1, 2, 2, 2, 1, 0, 0],
    [3, 3, 4, 4, 4, 2, 2, 0, 2, 1, 0, 0, 1, 1, 1, 0, 0, 0],
    [4, 4, 4, 4, 2, 4, 3, 2, 2, 1, 1, 1, 1, 1, 1, 1, 0, 0],
    [3, 4, 4, 4, 2, 3, 4, 2, 3, 2, 1, 1, 2, 2, 2, 1, 0, 0],
    [3, 2, 3, 2, 0, 2, 2, 3, 2, 2, 2, 2, 2, 2, 1, 2, 1, 1],
    [3, 3, 4, 3, 2, 2, 3, 2, 4, 3, 2, 2, 3, 2, 2, 2, 1, 1],
    [2, 2, 3, 2, 1, 1, 2, 2, 3, 4, 3, 3, 4, 3, 3, 2, 1, 1],
    [2, 1, 2, 1, 0, 1, 1, 2, 2, 3, 4, 4, 4, 3, 3, 2, 1, 1],
    [2, 1, 2, 1, 0, 1, 1, 2, 2, 3, 4, 6, 6, 5, 3, 2, 1, 1],
    [2, 2, 3, 2, 1, 1, 2, 2, 3, 4, 4, 6, 7, 6, 4, 2, 1, 1],
    [2, 2, 3, 2, 1, 1, 2, 2, 2, 3, 3, 5, 6, 8, 4, 1, 2, 2],
    [1, 2, 2, 2, 1, 1, 2, 1, 2, 3, 3, 3, 4, 4, 5, 1, 1, 1],
    [2, 1, 2, 1, 0, 1, 1, 2, 2, 2, 2, 2, 2, 1, 1, 2, 1, 1],
    [1, 0, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 2],
    [1, 0, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 2],
  ]

  static let graph = TwoModeGraph(
    ties: attendance.enumerated().flatMap { woman, attended in
      attended.events.map { (Actor(woman), Event($0 - 1)) }
    },
    actorCount: 18, eventCount: 14)

  static let evelyn = Actor(0)
  static let laura = Actor(1)

  /// An event by its number in the book, from 1.
  static func event(_ number: Int) -> Event { Event(number - 1) }
}
