import BoardNetworks

/// A run of letters and digits in a name, folded, or several initials that belong together.
struct NameToken: Hashable {
  let text: String
  let isInitials: Bool

  /// The tokens of a name in their order.
  ///
  /// Every other character parts them. Letters that stand alone are initials: "P.C.B.O.", "P C B O"
  /// and "PCBO" are one token, as are "e.o." and "a/d". A letter beside an apostrophe is half a word
  /// ("'t", "d'n") and a small "v" is "voor" or "van": they are left out.
  ///
  /// - Complexity: O(*n*) for *n* scalars.
  static func tokens(in text: String) -> [NameToken] {
    var result: [NameToken] = []
    var initials = ""
    func endInitials() {
      guard !initials.isEmpty else { return }
      result.append(NameToken(text: initials, isInitials: initials.utf8.count > 1))
      initials = ""
    }
    for run in runs(of: Array(text.unicodeScalars)) {
      let word = NameVocabulary.plain(folded(run))
      if run == "v", initials.isEmpty { continue }
      if word.utf8.count == 1, ("a"..."z").contains(word.unicodeScalars.first!) {
        initials += word
      } else if !word.isEmpty {
        endInitials()
        result.append(NameToken(text: word, isInitials: false))
      }
    }
    endInitials()
    return result
  }

  /// Runs of letters and digits as they are written, without letters beside an apostrophe. A "+" that
  /// ends a word is a run by itself: "VO+" is not "VO".
  private static func runs(of scalars: [Unicode.Scalar]) -> [String] {
    var result: [String] = []
    var start = 0
    while start < scalars.count {
      guard isPart(scalars[start]) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < scalars.count, isPart(scalars[end]) { end += 1 }
      let isBesideApostrophe =
        start > 0 && apostrophes.contains(scalars[start - 1])
        || end < scalars.count && apostrophes.contains(scalars[end])
      if !(end - start == 1 && isBesideApostrophe) {
        result.append(scalars[start..<end].reduce(into: "") { $0.unicodeScalars.append($1) })
      }
      if end < scalars.count, scalars[end] == "+",
        end + 1 == scalars.count || !isPart(scalars[end + 1])
      {
        result.append("+")
      }
      start = end
    }
    return result
  }

  private static let apostrophes: Set<Unicode.Scalar> = ["'", "’", "‘", "`", "´"]

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    case 0x300...0x36F: true
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }
}
