import OverlapAnalysis

/// Which of 14 social events 18 women in Natchez, Mississippi attended: 89 attendances.
///
/// This is the version that NetworkX has. Another one, of UCINET and R, has 93 attendances.
///
/// A. Davis, B. B. Gardner, M. R. Gardner, *Deep South: A Social Anthropological Study of Caste and
/// Class*, University of Chicago Press, 1941.
enum DavisSouthernWomen {
  /// Each woman and the numbers of the events she attended.
  static let attendances: KeyValuePairs<String, [Int]> = [
    "Evelyn Jefferson": [1, 2, 3, 4, 5, 6, 8, 9],
    "Laura Mandeville": [1, 2, 3, 5, 6, 7, 8],
    "Theresa Anderson": [2, 3, 4, 5, 6, 7, 8, 9],
    "Brenda Rogers": [1, 3, 4, 5, 6, 7, 8],
    "Charlotte McDowd": [3, 4, 5, 7],
    "Frances Anderson": [3, 5, 6, 8],
    "Eleanor Nye": [5, 6, 7, 8],
    "Pearl Oglethorpe": [6, 8, 9],
    "Ruth DeSand": [5, 7, 8, 9],
    "Verne Sanderson": [7, 8, 9, 12],
    "Myra Liddel": [8, 9, 10, 12],
    "Katherina Rogers": [8, 9, 10, 12, 13, 14],
    "Sylvia Avondale": [7, 8, 9, 10, 12, 13, 14],
    "Nora Fayette": [6, 7, 9, 10, 11, 12, 13, 14],
    "Helen Lloyd": [7, 8, 10, 11, 12],
    "Dorothy Murchison": [8, 9],
    "Olivia Carleton": [9, 11],
    "Flora Price": [9, 11],
  ]

  static func findings() throws -> OverlapFindings {
    var draft = LandscapeDraft()
    for (woman, events) in attendances {
      for event in events { draft.join(woman, "E\(event)") }
    }
    return try draft.findings()
  }
}
