extension String {
  /// A name such as boards and networks have, or stranger, of so many words.
  static func randomName(words: Int, using random: inout SplitMix) -> String {
    let parts = [
      "Vereniging", "voor", "Protestants-Christelijk", "Basisonderwijs", "Het", "Anker",
      "Stichting", "Samenwerkingsverband", "Noord/Oost", "'s-Hertogenbosch", "Fryslân", "&",
      "(SO&P)", "<b>", "\"De Brug\"", "Onderwijsontwikkelingsmaatschappij",
      "Hottentottententententoonstellingsorganisatiecommissievoorzitter", "ß", "日本語学校", "🏫🏫",
      "e\u{301}e\u{301}n", "\u{202E}om", "a\u{0}b", "\t",
    ]
    return (0..<words).map { _ in parts.randomElement(using: &random) ?? "" }
      .joined(separator: " ")
  }
}
