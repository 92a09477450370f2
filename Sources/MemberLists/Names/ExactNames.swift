/// Who has an id or a name, to the letter.
struct ExactNames {
  private var ids: Set<String> = []
  private var ofName: [String: Set<String>] = [:]
  private var ofNumber: [String: Set<String>] = [:]

  init(_ known: [LabelMerging.Known]) {
    for entry in known {
      ids.insert(entry.id)
      for name in entry.names + entry.numbers { ofName[name, default: []].insert(entry.id) }
      for number in entry.numbers { ofNumber[number, default: []].insert(entry.id) }
    }
  }

  func id(of text: String) -> String? {
    if ids.contains(text) { return text }
    guard let named = ofName[text], named.count == 1 else { return nil }
    return named.first
  }

  /// Who has a number; a name that looks like one does not count.
  func id(ofNumber text: String) -> String? {
    if ids.contains(text) { return text }
    guard let numbered = ofNumber[text], numbered.count == 1 else { return nil }
    return numbered.first
  }

  func isAmbiguous(_ text: String) -> Bool { !ids.contains(text) && (ofName[text]?.count ?? 0) > 1 }
}
