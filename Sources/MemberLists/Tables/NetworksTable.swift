import BoardNetworks

/// A network as the tables give it, before what it refers to is looked up.
struct NetworkDraft {
  let id: String
  var name: String?
  var aliases: [String] = []
  var nature: Nature?
  var bodyOf: String?
  var type: String?
  var themes: [String] = []
  var region: String?
  var obligation: Obligation?
  var scheme: String?
  var schemeUntil: CalendarDate?
  var commissioner: String?
  var formality: String?
  var activeFrom, activeTo: CalendarDate?
  var meetingsPerYear, duration, preparation, travel: Double?
  var delegateLevel: String?
  var declaredMemberCount: Int?

  /// Where a sheet without a table of networks gives the number of members.
  var declaredAt: InputPlace?

  /// Numbers in columns that mean nothing to us, by heading.
  var attributes: [String: Double] = [:]

  /// Where it was read; nil when only memberships name it.
  var record: Record?

  init(id: String) {
    self.id = id
  }

  init(_ record: Record, id: String, name: String?, log: inout ProblemLog) {
    self.id = id
    self.name = name
    self.record = record
    nature = record.word(.nature, in: Words.nature, log: &log)
    bodyOf = record.text(.bodyOf)
    type = record.text(.type)
    themes = record.list(.themes)
    region = record.text(.region)
    obligation = record.word(.obligation, in: Words.obligation, log: &log)
    scheme = record.text(.scheme)
    schemeUntil = record.date(.schemeUntil, edge: .last, log: &log)
    commissioner = record.text(.commissioner)
    formality = record.text(.formality)
    activeFrom = record.date(.activeFrom, edge: .first, log: &log)
    activeTo = record.date(.activeTo, edge: .last, log: &log)
    meetingsPerYear = record.frequency(log: &log)
    duration = record.number(.duration, log: &log)
    preparation = record.number(.preparation, log: &log)
    travel = record.number(.travel, log: &log)
    delegateLevel = record.text(.level)
    declaredMemberCount = record.wholeNumber(.declaredMembers, log: &log)
    attributes = record.attributes
    if let activeFrom, let activeTo, activeTo < activeFrom {
      log.add(
        .conflictingValues([activeFrom.description, activeTo.description]),
        at: record.place(.activeTo))
      self.activeTo = nil
    }
  }
}

extension NetworkDraft: RowDraft {
  /// The same network, listed twice.
  static func merged(_ drafts: [NetworkDraft], conflicts: inout [Conflict]) -> NetworkDraft {
    var result = drafts[0]
    result.adoptNames(of: drafts)
    var merge = FieldMerge(drafts, conflicts: conflicts)
    result.nature = merge.value(\.nature, .nature)
    result.bodyOf = merge.value(\.bodyOf, .bodyOf)
    result.type = merge.value(\.type, .type)
    result.themes = merge.union(\.themes)
    result.region = merge.value(\.region, .region)
    result.obligation = merge.value(\.obligation, .obligation)
    result.scheme = merge.value(\.scheme, .scheme)
    result.schemeUntil = merge.value(\.schemeUntil, .schemeUntil)
    result.commissioner = merge.value(\.commissioner, .commissioner)
    result.formality = merge.value(\.formality, .formality)
    result.activeFrom = merge.value(\.activeFrom, .activeFrom)
    result.activeTo = merge.value(\.activeTo, .activeTo)
    result.meetingsPerYear = merge.value(\.meetingsPerYear, .meetingsPerYear)
    result.duration = merge.value(\.duration, .duration)
    result.preparation = merge.value(\.preparation, .preparation)
    result.travel = merge.value(\.travel, .travel)
    result.delegateLevel = merge.value(\.delegateLevel, .level)
    result.declaredMemberCount = merge.value(\.declaredMemberCount, .declaredMembers)
    result.attributes = merge.attributes(\.attributes)
    conflicts = merge.conflicts
    if let from = result.activeFrom, let to = result.activeTo, to < from {
      conflicts.append(Conflict(.field(.activeTo), values: [from.description, to.description]))
      result.activeTo = nil
    }
    return result
  }
}

extension Record {
  fileprivate func frequency(log: inout ProblemLog) -> Double? {
    guard let text = text(.meetingsPerYear) else { return nil }
    let cell = FrequencyCell(text)
    switch cell {
    case .unreadable:
      log.add(.unreadableFrequency(text), at: place(.meetingsPerYear))
    case .words(let perYear):
      log.add(.convertedFrequency(text, perYear: perYear), at: place(.meetingsPerYear))
    case .unknown, .number: break
    }
    return cell.perYear
  }
}
