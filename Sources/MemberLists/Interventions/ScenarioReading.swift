public import BoardNetworks

/// What a table of interventions asks of a landscape, and what comes of it.
public struct ScenarioReading: Sendable {
  /// Nil when any problem is fatal.
  public let scenario: Scenario?

  /// What was understood, in the order of the table.
  public let steps: [Step]

  /// Every problem, in the order of the table.
  public let problems: [Problem]

  /// An intervention, and where it stands.
  public struct Step: Hashable, Sendable {
    public let intervention: Intervention

    /// The row, counted from 1 as a spreadsheet shows it; the first, where there are several.
    public let row: Int

    /// What the analyst wrote beside it.
    public let note: String?
  }
}

/// Reads a table of interventions on a landscape: a row for each, in the order in which they are
/// carried out.
///
/// Boards and networks are called by an id or a name, as the rows before leave them. What the law
/// forbids is told in the scenario, and the rest goes on; anything else that cannot be done is a
/// problem of its row, and then there is no scenario. All problems are found together.
///
/// - Complexity: O(*r* (*b* + *n* + *m*)) for *r* rows, *b* boards, *n* networks and *m* memberships.
public func readScenario(from file: InputFile, for landscape: Landscape) -> ScenarioReading {
  var log = ProblemLog()
  guard let table = InterventionTable(file, log: &log) else {
    return ScenarioReading(scenario: nil, steps: [], problems: log.sorted())
  }
  var reader = InterventionReader(landscape)
  reader.read(table.rows, log: &log)
  let scenario =
    log.isFatal ? nil : landscape.applying(reader.steps.map(\.intervention))
  return ScenarioReading(scenario: scenario, steps: reader.steps, problems: log.sorted())
}
