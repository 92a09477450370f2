import BoardNetworks
import Foundation

/// Known names, and which of them another name may be meant for.
struct NameIndex {
  let forms: [NameForm]

  /// For each name whom it is a name of.
  let owners: [Int]

  /// The words of all names, and their positions.
  private let vocabulary: [NameWord]
  private let positionOfWord: [NameWord: Int]
  private let wordIndex: WordIndex
  private let wordWeights: [Double]

  /// For each name its words, and for each word the names that have it, as often as they do.
  private let wordsOfName: [[Int]]
  private let namesOfWord: [[Int]]
  private let nameWeights: [Double]

  /// The names by acronyms that stand for words of theirs.
  private let namesOfAcronym: [[UInt8]: [Int]]

  /// What words that were looked up are like, since half of all names have the same few.
  private var likenesses: [NameWord: [Int: Double]] = [:]

  /// - Parameter names: Names and whom they are names of.
  /// - Complexity: O(*w*) for *w* words in all names.
  init(_ names: [(name: String, owner: Int)]) {
    let forms = names.map { NameForm($0.name) }
    var vocabulary: [NameWord] = []
    var positionOfWord: [NameWord: Int] = [:]
    var namesOfWord: [[Int]] = []
    var namesOfAcronym: [[UInt8]: [Int]] = [:]
    let wordsOfName = forms.enumerated().map { number, form in
      for length in NameWord.acronymLengths {
        form.forEachAcronym(of: length) { acronym, _ in
          namesOfAcronym[Array(acronym), default: []].append(number)
        }
      }
      return form.words.map { word in
        let position = positionOfWord[word] ?? vocabulary.count
        if position == vocabulary.count {
          positionOfWord[word] = position
          vocabulary.append(word)
          namesOfWord.append([])
        }
        namesOfWord[position].append(number)
        return position
      }
    }
    let weights = zip(vocabulary, namesOfWord).map { word, names in
      NameIndex.weight(of: word, in: Set(names).count, of: forms.count)
    }
    self.forms = forms
    owners = names.map(\.owner)
    self.vocabulary = vocabulary
    self.positionOfWord = positionOfWord
    wordIndex = WordIndex(vocabulary)
    wordWeights = weights
    self.wordsOfName = wordsOfName
    self.namesOfWord = namesOfWord
    nameWeights = wordsOfName.map { $0.reduce(0) { $0 + weights[$1] } }
    self.namesOfAcronym = namesOfAcronym
  }

  /// What a word counts for: its kind's weight times 1 + ln(*n* ÷ *f*), where *f* of *n* names have
  /// it. A word that none has counts like one that a single name has.
  private static func weight(of word: NameWord, in frequency: Int, of count: Int) -> Double {
    word.role.weight * (1 + log(Double(max(1, count)) / Double(max(1, frequency))))
  }

  private func weight(of word: NameWord) -> Double {
    positionOfWord[word].map { wordWeights[$0] }
      ?? NameIndex.weight(of: word, in: 1, of: forms.count)
  }

  /// How alike a name is to a known one.
  func likeness(of form: NameForm, to name: Int) -> NameLikeness {
    let other = forms[name]
    return NameLikeness(
      form, other, weights: (form.words.map(weight), other.words.map(weight))
    ) { form.words[$0].likeness(to: other.words[$1]) }
  }

  /// A known name that another one may be meant for.
  struct Suggestion: Equatable {
    /// The position of the name, and whom it is a name of.
    let name, owner: Int
    let score: Double
  }

  /// Whom a name may be meant for, each by the name that is most like it.
  ///
  /// Every name with a word in common is found through its words. What these have in common at most
  /// bounds the score, so that only few are compared word by word.
  ///
  /// - Parameters:
  ///   - limit: How many at most.
  ///   - threshold: The least score.
  ///   - own: The position of the name itself, when it is a known one.
  ///   - isExcluded: Who is passed over.
  /// - Returns: The most alike first; equally alike ones by the scalars of their names.
  /// - Complexity: O(*n* + *p*) for *n* names and *p* occurrences of words like its own, and the
  ///   comparisons.
  mutating func suggestions(
    for form: NameForm, limit: Int = 3, atLeast threshold: Double, besides own: Int? = nil,
    excluding isExcluded: (Int) -> Bool = { _ in false }
  ) -> [Suggestion] {
    for word in form.words where likenesses[word] == nil {
      likenesses[word] = Dictionary(
        uniqueKeysWithValues: wordIndex.likenesses(of: word).map { ($0.position, $0.likeness) })
    }
    let query = Query(form, in: self)
    guard query.weight > 0, limit > 0 else { return [] }
    var candidates: [(bound: Double, name: Int)] = []
    for (name, common) in query.bounds.enumerated() where common > 0 && name != own {
      let bound = min(1, common / (query.weight + nameWeights[name]))
      if bound >= threshold - 1e-9, !isExcluded(owners[name]) { candidates.append((bound, name)) }
    }
    candidates.sort { $0.bound == $1.bound ? $0.name < $1.name : $0.bound > $1.bound }

    var best: [Suggestion] = []
    for (bound, name) in candidates {
      if best.count == limit, bound < best[limit - 1].score - 1e-9 { break }
      let score = query.score(of: name, in: self)
      guard score >= threshold else { continue }
      let suggestion = Suggestion(name: name, owner: owners[name], score: score)
      if let known = best.firstIndex(where: { $0.owner == suggestion.owner }) {
        guard precedes(suggestion, best[known]) else { continue }
        best.remove(at: known)
      }
      let place = best.firstIndex { precedes(suggestion, $0) } ?? best.count
      best.insert(suggestion, at: place)
      if best.count > limit { best.removeLast() }
    }
    return best
  }

  private func precedes(_ one: Suggestion, _ other: Suggestion) -> Bool {
    if one.score != other.score { return one.score > other.score }
    let (first, second) = (forms[one.name].name, forms[other.name].name)
    return first == second ? one.owner < other.owner : scalarOrder(first, second)
  }

  /// A name that is looked up, and what its words are like.
  private struct Query {
    let form: NameForm
    let weights: [Double]
    let weight: Double

    /// For each word the words of the vocabulary that it is like.
    let likenesses: [[Int: Double]]

    /// For each known name at least what the two have in common.
    let bounds: [Double]

    init(_ form: NameForm, in index: NameIndex) {
      self.form = form
      let weights = form.words.map { index.weight(of: $0) }
      let total = weights.reduce(0, +)
      var bounds = [Double](repeating: 0, count: index.forms.count)
      var likenesses: [[Int: Double]] = []
      for (word, own) in zip(form.words, weights) {
        let alike = index.likenesses[word]!
        likenesses.append(alike)
        for (position, likeness) in alike {
          let common = likeness * (own + index.wordWeights[position])
          for name in index.namesOfWord[position] { bounds[name] += common }
        }
        if word.mayBeAcronym {
          for name in index.namesOfAcronym[Array(word.text.utf8)] ?? [] {
            bounds[name] += own + index.nameWeights[name]
          }
        }
      }
      for length in NameWord.acronymLengths {
        form.forEachAcronym(of: length) { acronym, _ in
          let word = NameWord(text: String(decoding: acronym, as: UTF8.self), role: .plain)
          guard let position = index.positionOfWord[word] else { return }
          for name in index.namesOfWord[position] {
            bounds[name] += total + index.wordWeights[position]
          }
        }
      }
      self.weights = weights
      weight = total
      self.likenesses = likenesses
      self.bounds = bounds
    }

    func score(of name: Int, in index: NameIndex) -> Double {
      let words = index.wordsOfName[name]
      return NameLikeness(
        form, index.forms[name], weights: (weights, words.map { index.wordWeights[$0] })
      ) { likenesses[$0][words[$1]] ?? 0 }.score
    }
  }
}
