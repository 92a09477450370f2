/// The name of a municipality as a reader knows it, of the capitals that DUO writes:
/// "CAPELLE AAN DEN IJSSEL" is "Capelle aan den IJssel", "S GRAVENHAGE" is "'s-Gravenhage".
///
/// DUO leaves out accents, and so they are missing here too: "Sudwest-Fryslan". A name with small
/// letters stays as it is.
func readableMunicipality(_ name: String) -> String {
  guard !name.unicodeScalars.contains(where: \.properties.isLowercase) else { return name }
  let words = name.split(separator: " ").map(String.init)
  var result: [String] = []
  for (position, word) in words.enumerated() {
    let isFirst = position == 0
    if isFirst, words.count > 1, word == "S" || word == "'S" {
      continue
    } else if position == 1, words[0] == "S" || words[0] == "'S" {
      result.append("'s-" + capitalised(word))
    } else if !isFirst, smallWords.contains(word) {
      result.append(word.lowercased())
    } else if !isFirst, provinces.contains(word.filter(\.isLetter)) {
      result.append(word)
    } else {
      result.append(
        word.split(separator: "-", omittingEmptySubsequences: false)
          .map { $0 == "'S" ? "'s" : capitalised(String($0)) }.joined(separator: "-"))
    }
  }
  return result.joined(separator: " ")
}

/// Words inside a name that have no capital.
private let smallWords: Set<String> = [
  "AAN", "BIJ", "CA", "DE", "DEN", "DER", "EN", "HET", "IN", "OP", "TE", "TEN", "TER", "VAN",
]

/// Abbreviations of provinces that tell municipalities of one name apart.
private let provinces: Set<String> = ["G", "GLD", "L", "LB", "NB", "NH", "O", "OV", "U", "ZH"]

/// The word with a capital in front, "IJ" being one letter.
private func capitalised(_ word: String) -> String {
  let length = word.hasPrefix("IJ") ? 2 : 1
  return word.prefix(length) + word.dropFirst(length).lowercased()
}
