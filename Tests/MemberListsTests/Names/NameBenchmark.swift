@testable import MemberLists

/// How well names are brought together on a labelled set.
struct NameBenchmark {
  let title: String

  /// Pairs of names with different letters that are merged without anyone being asked.
  let merged: Int

  /// Those of them that do not mean the same.
  let wrong: [(String, String)]

  /// Names that have another spelling, how many of these are merged with one, and how many are, or
  /// have whom they mean first, or among the first three, of the suggestions.
  let findable, foundAlone, foundFirst, found: Int

  /// The others, with a name that they are a spelling of and what was suggested.
  let missed: [(name: String, meant: String, suggestions: [String])]

  var precision: Double { merged == 0 ? 1 : 1 - Double(wrong.count) / Double(merged) }
  var recall: Double { findable == 0 ? 1 : Double(found) / Double(findable) }

  /// - Parameter step: Of how many listed names one is looked up, for time's sake.
  init(_ names: LabelledNames, lookingUpOneIn step: Int = 1) {
    title = names.title
    let all = names.known + names.listed
    let certain = CertainNames(all.map { NameForm($0.name) }).representatives
    var merged = 0
    var wrong: [(String, String)] = []
    for group in Dictionary(grouping: all.indices, by: { certain[$0] }).values where group.count > 1
    {
      for (index, one) in group.enumerated() {
        for other in group[(index + 1)...] where all[one].name != all[other].name {
          guard other >= names.known.count else { continue }
          merged += 1
          if all[one].owner != all[other].owner { wrong.append((all[one].name, all[other].name)) }
        }
      }
    }
    self.merged = merged
    self.wrong = wrong.sorted { $0 < $1 }

    let sought = names.known.isEmpty ? names.listed : names.known
    var index = NameIndex(sought.map { ($0.name, $0.owner) })
    let ofOwner = Dictionary(grouping: all.indices) { all[$0].owner }
    var (findable, foundAlone, foundFirst, found) = (0, 0, 0, 0)
    var missed: [(String, String, [String])] = []
    for position in stride(from: 0, to: names.listed.count, by: step) {
      let listed = names.listed[position]
      let own = names.known.count + position
      let others = ofOwner[listed.owner]!.filter {
        $0 != own && all[$0].spelling == listed.spelling && all[$0].name != listed.name
      }
      guard !others.isEmpty else { continue }
      findable += 1
      let isMerged = others.contains { certain[$0] == certain[own] }
      if isMerged { foundAlone += 1 }
      let suggestions = index.suggestions(
        for: NameForm(listed.name), atLeast: 0.3, besides: names.known.isEmpty ? position : nil)
      if isMerged || suggestions.first?.owner == listed.owner { foundFirst += 1 }
      if isMerged || suggestions.contains(where: { $0.owner == listed.owner }) {
        found += 1
      } else {
        missed.append(
          (listed.name, all[others[0]].name, suggestions.map { index.forms[$0.name].name }))
      }
    }
    self.findable = findable
    self.foundAlone = foundAlone
    self.foundFirst = foundFirst
    self.found = found
    self.missed = missed
  }

  var report: String {
    """
    \(title): \(merged) pairs merged, \(wrong.count) wrong (\(percent(precision)) right)
      \(findable) names sought: \(foundAlone) merged, \(foundFirst) merged or first suggestion, \
    \(found) merged or among three (\(percent(recall)))
    """
      + wrong.map { "\n  wrong: \($0) = \($1)" }.joined()
      + missed.map { "\n  missed: \($0) is \($1), not \($2.joined(separator: " | "))" }.joined()
  }
}

func percent(_ share: Double) -> String { "\((share * 10_000).rounded() / 100) %" }
