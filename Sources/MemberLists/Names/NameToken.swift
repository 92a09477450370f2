import BoardNetworks

/// A run of letters and digits in a name, folded, or several initials that belong together.
struct NameToken: Hashable {
  let text: String
  let isInitials: Bool

  /// The tokens of a name in their order.
  ///
  /// Every other character parts them. Letters that stand alone are initials: "P.C.B.O.", "P C B O"
  /// and "PCBO" are one token, as are "e.o." and "a/d". A "v" before others is "voor" or "van".
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
    for run in runs(of: folded(text)) {
      let word = NameVocabulary.plain(run)
      if run.unicodeScalars.count == 1, run.unicodeScalars.first!.properties.isAlphabetic {
        if word != "v" || !initials.isEmpty { initials += word }
      } else {
        endInitials()
        result.append(NameToken(text: word, isInitials: false))
      }
    }
    endInitials()
    return result
  }

  /// Runs of letters and digits. A "+" that ends a word is a run by itself: "VO+" is not "VO".
  private static func runs(of text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var result: [String] = []
    var isInside = false
    for (position, scalar) in scalars.enumerated() {
      if isPart(scalar) {
        if !isInside { result.append("") }
        result[result.count - 1].unicodeScalars.append(scalar)
        isInside = true
      } else {
        let next = position + 1 < scalars.count ? scalars[position + 1] : " "
        if scalar == "+", isInside, !isPart(next) { result.append("+") }
        isInside = false
      }
    }
    return result
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: true
    case 0..<0x80: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }
}
