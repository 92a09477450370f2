/// Numbered pseudonyms for texts that occur in several places: "Thema 2".
///
/// Texts with the same letters and digits have the same one, and a text without any has none, so that
/// what was equal stays equal. Numbers follow the order of sort keys, which tells nothing of the texts.
struct LabelPseudonyms {
  private let word: String
  private let numbers: [String: Int]

  /// - Parameters:
  ///   - word: What stands before the number.
  ///   - texts: Every text there is, in any order and as often as one likes.
  ///   - sortKey: Gives bytes to sort a text by.
  init(_ word: String, of texts: some Sequence<String>, sortedBy sortKey: (String) -> [UInt8]) {
    let keys = Set(texts.lazy.map(foldedKey)).filter { !$0.isEmpty }
    let order = keys.map { (key: $0, place: sortKey("\(word)\u{0}\($0)")) }
      .sorted { one, other in
        one.place != other.place
          ? one.place.lexicographicallyPrecedes(other.place) : one.key < other.key
      }
    self.word = word
    numbers = Dictionary(
      uniqueKeysWithValues: order.enumerated().map { ($1.key, $0 + 1) })
  }

  subscript(text: String?) -> String? {
    text.flatMap { numbers[foldedKey($0)] }.map { "\(word) \($0)" }
  }

  /// The pseudonyms of a list, each once.
  func all(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.compactMap { self[$0] }.filter { seen.insert($0).inserted }
  }
}
