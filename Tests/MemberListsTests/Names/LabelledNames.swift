import BoardNetworks
import Foundation
import Testing

@testable import MemberLists

/// Names and whom they truly mean.
struct LabelledNames {
  let title: String

  /// Names that are known: a register.
  var known: [LabelledName] = []

  /// Names that stand in a list.
  var listed: [LabelledName] = []
}

/// A name, whom it means, and which of its owner's names it is a spelling of.
struct LabelledName {
  let name: String
  let owner: Int
  var spelling = ""

  init(_ name: String, _ owner: Int, spelling: String = "") {
    self.name = name
    self.owner = owner
    self.spelling = spelling
  }
}

extension LabelledNames {
  /// Real names of school boards: how DUO's register of boards and the register of education providers
  /// wrote them in the course of the years, by number of the Chamber of Commerce. Spellings of one
  /// name were put together by hand; other names of the same board cannot be told from their text.
  static func boards(_ file: String) throws -> LabelledNames {
    var names = LabelledNames(title: file)
    var owners: [String: Int] = [:]
    for row in try rows(of: "names/\(file).csv") {
      let owner = owners[row[0], default: owners.count]
      owners[row[0]] = owner
      names.listed.append(LabelledName(row[2], owner, spelling: row[1]))
    }
    return names
  }

  /// What schools were called in 2019, where that is not what they are called in 2021 but has a word
  /// in common with it, against all schools of 2021; each name with its place, as names of boards
  /// have one.
  static func schoolsOfTwoYears() throws -> LabelledNames {
    let schools = try schools()
    var names = LabelledNames(title: "schools of 2019 among those of 2021")
    names.known = schools.map { LabelledName("\($0.name) \($0.place)", $0.owner) }
    let byLocation = Dictionary(uniqueKeysWithValues: schools.map { ($0.location, $0) })
    for row in try rows(of: "names/schools-2019.csv") {
      guard let school = byLocation[row[0]], sharesAWord(row[1], school.name) else { continue }
      names.listed.append(LabelledName("\(row[1]) \(school.place)", school.owner))
    }
    return names
  }

  /// All schools of 2021 with their places, as they are: hardly any two are the same.
  static func allSchools() throws -> LabelledNames {
    var names = LabelledNames(title: "all schools of 2021 in one list")
    names.listed = try schools().map { LabelledName("\($0.name) \($0.place)", $0.owner) }
    return names
  }

  /// Misspelt names of schools with their places, against all schools.
  static func misspeltSchools(seed: UInt64, every step: Int) throws -> LabelledNames {
    let schools = try schools()
    let all = schools.map { LabelledName("\($0.name) \($0.place)", $0.owner) }
    return misspelt(all, title: "misspelt schools, seed \(seed)", seed: seed, every: step)
  }

  /// Misspelt names that differ in nothing but place, denomination, level and legal form.
  static func misspeltTemplates(seed: UInt64, every step: Int) throws -> LabelledNames {
    let places = Array(Set(try schools().map(\.municipality))).sorted()
    let templates = [
      "Stichting Openbaar Primair Onderwijs", "Stichting Openbaar Voortgezet Onderwijs",
      "Stichting Katholiek Primair Onderwijs", "Vereniging voor Christelijk Primair Onderwijs te",
      "Vereniging voor PCBO te", "Gereformeerde Schoolvereniging", "Stichting Openbaar Onderwijs",
      "Stichting Katholiek Onderwijs", "Stichting Samenwerkingsverband Passend Onderwijs",
    ]
    let all = places.flatMap { place in templates.map { "\($0) \(place)" } }.enumerated()
      .map { LabelledName($1, $0) }
    return misspelt(all, title: "misspelt templates, seed \(seed)", seed: seed, every: step)
  }

  private static func misspelt(
    _ all: [LabelledName], title: String, seed: UInt64, every step: Int
  ) -> LabelledNames {
    var names = LabelledNames(title: title)
    names.known = all
    var misspeller = Misspeller(seed: seed)
    var owners: [String: Set<Int>] = [:]
    for name in all { owners[foldedKey(name.name), default: []].insert(name.owner) }
    for (position, name) in all.enumerated() where position % step == Int(seed) % step {
      // What chance made another one's name of cannot be told from it.
      let shortened = misspeller.shortened(name.name)
      let start = owners[foldedKey(shortened)].map { $0 == [name.owner] } ?? true
      let written = misspeller.misspelling(of: start ? shortened : name.name)
      guard owners[foldedKey(written)].map({ $0 == [name.owner] }) ?? true else { continue }
      owners[foldedKey(written), default: []].insert(name.owner)
      names.listed.append(LabelledName(written, name.owner))
    }
    return names
  }

  /// The participants of joint arrangements, as three provinces wrote them. All are different but for
  /// one: "Overbetuwe," is Overbetuwe.
  static func jointArrangements() throws -> LabelledNames {
    let file = try #require(
      try sample("gemeenschappelijke-regelingen-2016").first)
    var names = LabelledNames(title: "joint arrangements")
    var owners: [String: Int] = [:]
    for row in cells(of: String(decoding: file.bytes, as: UTF8.self), delimiter: ",").dropFirst() {
      let name = row[0].trimmingCharacters(in: .whitespaces)
      guard owners[name] == nil else { continue }
      owners[name] = owners[name == "Overbetuwe," ? "Overbetuwe" : name] ?? owners.count
      names.listed.append(LabelledName(name, owners[name]!))
    }
    return names
  }
}

/// A school of DUO's list of 2021.
struct ListedSchool {
  let location, name, place, municipality: String

  /// The school that this is a location of, as a number.
  let owner: Int
}

private func schools() throws -> [ListedSchool] {
  let file = try #require(
    try sample("duo-2021").first { $0.path.hasPrefix("2021-10-01") })
  let text = try #require(String(data: Data(file.bytes), encoding: .windowsCP1252))
  var seen: Set<String> = []
  var owners: [Substring: Int] = [:]
  return cells(of: text, delimiter: ";").dropFirst().compactMap { row in
    let owner = owners[row[3].prefix(4), default: owners.count]
    owners[row[3].prefix(4)] = owner
    let school = ListedSchool(
      location: row[3], name: row[4], place: readableMunicipality(row[8]),
      municipality: readableMunicipality(row[10]), owner: owner)
    // Two schools of one name in one place cannot be told apart.
    return seen.insert(foldedKey("\(school.name) \(school.place)")).inserted ? school : nil
  }
}

private func sharesAWord(_ one: String, _ other: String) -> Bool {
  let words = [one, other].map { name in
    Set(NameForm(name).words.filter { $0.role == .plain && $0.text.count >= 4 }.map(\.text))
  }
  return !words[0].isDisjoint(with: words[1])
}

private func rows(of fixture: String) throws -> [[String]] {
  let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/\(fixture)")
  return Array(cells(of: try String(contentsOf: url, encoding: .utf8), delimiter: ";").dropFirst())
}

/// The cells of a simple CSV file: quotes around cells, none across lines.
private func cells(of text: String, delimiter: Character) -> [[String]] {
  text.split(whereSeparator: \.isNewline).map { line in
    var cells = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == delimiter, !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
