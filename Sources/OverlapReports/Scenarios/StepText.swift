import BoardNetworks

/// An intervention as a sentence, on the landscape that it finds.
struct StepText {
  private let landscape: Landscape
  private let intervention: Intervention

  init(_ intervention: Intervention, on landscape: Landscape) {
    self.intervention = intervention
    self.landscape = landscape
  }

  var phrase: Phrase {
    switch intervention {
    case .combine(let ids, let into): combination(of: ids.filter { $0 != into }, into: into)
    case .stop(let id):
      Phrase(nl: "\(network(id)) stopt.", en: "\(network(id)) stops.")
    case .split(let id, let parts): split(id, parts)
    case .rename(let id, let name):
      Phrase(
        nl: "\(network(id)) gaat \(displayed(name)) heten.",
        en: "\(network(id)) is to be called \(displayed(name)).")
    case .join(let board, let id):
      Phrase(
        nl: "\(self.board(board)) wordt lid van \(network(id)).",
        en: "\(self.board(board)) becomes a member of \(network(id)).")
    case .leave(let board, let id):
      Phrase(
        nl: "\(self.board(board)) gaat uit \(network(id)).",
        en: "\(self.board(board)) leaves \(network(id)).")
    case .meet(let id, let frequency): meetings(of: id, frequency)
    case .coreAndShell(let id, let core, let shared, let group):
      coreAndShell(of: id, core, shared, group)
    case .mergeBoards(let ids, let into): merger(of: ids.filter { $0 != into }, into: into)
    case .endScheme(let scheme):
      Phrase(
        nl: "De regeling \(quoted(scheme)) eindigt.", en: "The scheme \(quoted(scheme)) ends.")
    }
  }

  /// What a board or a network is called, by its id.
  func label(_ id: String) -> String {
    landscape.networks.first { $0.id == id }?.label
      ?? landscape.boards.first { $0.id == id }?.label ?? id
  }

  private func network(_ id: String) -> String {
    displayed(landscape.networks.first { $0.id == id }?.label ?? id)
  }

  private func board(_ id: String) -> String {
    displayed(landscape.boards.first { $0.id == id }?.label ?? id)
  }

  private func isKnownNetwork(_ id: String) -> Bool {
    landscape.networks.contains { $0.id == id }
  }

  private func combination(of ids: [String], into: String) -> Phrase {
    Phrase { language in
      let parts = language.enumerated(ids.map(network))
      return isKnownNetwork(into)
        ? Phrase(
          nl: "\(parts) \(ids.count == 1 ? "gaat" : "gaan") op in \(network(into)).",
          en: "\(parts) \(ids.count == 1 ? "becomes" : "become") part of \(network(into)).")[
            language]
        : Phrase(
          nl: "\(parts) worden één nieuw netwerk: \(displayed(into)).",
          en: "\(parts) become one new network: \(displayed(into)).")[language]
    }
  }

  private func split(_ id: String, _ parts: [Intervention.Part]) -> Phrase {
    let whole = network(id)
    return Phrase { language in
      let told = parts.map { part in
        var facts: [String] = []
        if let members = part.members {
          facts.append(language.enumerated(members.map(board)))
        } else {
          facts.append(Phrase(nl: "alle leden", en: "all members")[language])
        }
        if let themes = part.themes {
          let list = language.enumerated(themes.map(displayed))
          facts.append(Phrase(nl: "thema \(list)", en: "theme \(list)")[language])
        }
        return "\(network(part.id)) (\(facts.joined(separator: "; ")))"
      }
      let list = told.joined(separator: "; ")
      return Phrase(
        nl: "\(whole) wordt gesplitst in: \(list).", en: "\(whole) is split into: \(list).")[
          language]
    }
  }

  private func meetings(of id: String, _ frequency: Intervention.Frequency) -> Phrase {
    let now = landscape.networks.first { $0.id == id }?.meetings.perYear
    let then: Double? =
      switch frequency {
      case .perYear(let number): number
      case .times(let factor): now.map { $0 * factor }
      }
    let share: Double? = if case .times(let factor) = frequency { factor } else { nil }
    return Phrase { language in
      func times(_ value: Double?) -> String {
        value.map { language.shortest($0) } ?? Phrase(nl: "onbekend", en: "unknown")[language]
      }
      let factor = share.map { " (× \(language.shortest($0)))" } ?? ""
      return Phrase(
        nl: "\(network(id)): bijeenkomsten per jaar nu \(times(now)), dan \(times(then))\(factor).",
        en: "\(network(id)): meetings a year \(times(now)) now, \(times(then)) then\(factor).")[
          language]
    }
  }

  private func coreAndShell(
    of id: String, _ core: [String], _ shared: Double, _ group: String
  ) -> Phrase {
    let now = landscape.networks.first { $0.id == id }?.meetings.perYear
    return Phrase { language in
      let members = language.enumerated(core.map(board))
      let all = language.shortest(shared)
      let own =
        now.map {
          Phrase(
            nl: "\(language.shortest($0 - shared)) keer",
            en: "\(language.shortest($0 - shared)) times")[
              language]
        }
        ?? Phrase(nl: "onbekend hoe vaak", en: "unknown how often")[language]
      return Phrase(
        nl: """
          \(network(id)) krijgt een kern (\(members)) en een schil. Met allen komen zij \(all) keer \
          per jaar bijeen; de kern daarnaast, als \(displayed(group)): \(own).
          """,
        en: """
          \(network(id)) gets a core (\(members)) and a shell. All of them meet \(all) times a year; \
          the core besides, as \(displayed(group)): \(own).
          """)[language]
    }
  }

  private func merger(of ids: [String], into: String) -> Phrase {
    Phrase { language in
      let parts = language.enumerated(ids.map(board))
      return landscape.boards.contains { $0.id == into }
        ? Phrase(
          nl: "\(parts) \(ids.count == 1 ? "gaat" : "gaan") op in \(board(into)).",
          en: "\(parts) \(ids.count == 1 ? "becomes" : "become") part of \(board(into)).")[language]
        : Phrase(
          nl: "\(parts) fuseren tot \(displayed(into)).",
          en: "\(parts) merge into \(displayed(into)).")[language]
    }
  }
}
