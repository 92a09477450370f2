import BoardNetworks

/// A participant as the tables give it, before what it refers to is looked up.
struct BoardDraft {
  let id: String
  var name: String?
  var aliases: [String] = []
  var kind: String?
  var municipalities: [String] = []
  var region: String?
  var denomination: String?
  var schoolCount, siteCount, pupilCount: Int?
  var boardStaff, capacityHours: Double?
  var representedBy: String?
  var developmentQuestions: [String] = []
  var responded: Bool?

  /// Where it was read; nil when only memberships name it.
  var record: Record?

  init(id: String) {
    self.id = id
  }

  init(_ record: Record, id: String, name: String?, log: inout ProblemLog) {
    self.id = id
    self.name = name
    self.record = record
    aliases = record.list(.alias)
    kind = record.text(.kind)
    municipalities = record.list(.municipality)
    region = record.text(.region)
    denomination = record.text(.denomination)
    schoolCount = record.wholeNumber(.schools, log: &log)
    siteCount = record.wholeNumber(.sites, log: &log)
    pupilCount = record.wholeNumber(.pupils, log: &log)
    boardStaff = record.number(.boardStaff, log: &log)
    capacityHours = record.number(.capacity, as: .largeAmount, log: &log)
    representedBy = record.text(.representedBy)
    developmentQuestions = record.list(.questions)
    responded = record.word(.responded, in: Words.yesOrNo, log: &log)
  }
}

extension BoardDraft: RowDraft {
  /// The same participant, listed twice.
  static func merged(_ drafts: [BoardDraft], conflicts: inout [Conflict]) -> BoardDraft {
    var result = drafts[0]
    result.adoptNames(of: drafts)
    var merge = FieldMerge(drafts, conflicts: conflicts)
    result.kind = merge.value(\.kind, .kind)
    result.municipalities = merge.union(\.municipalities)
    result.region = merge.value(\.region, .region)
    result.denomination = merge.value(\.denomination, .denomination)
    result.schoolCount = merge.value(\.schoolCount, .schools)
    result.siteCount = merge.value(\.siteCount, .sites)
    result.pupilCount = merge.value(\.pupilCount, .pupils)
    result.boardStaff = merge.value(\.boardStaff, .boardStaff)
    result.capacityHours = merge.value(\.capacityHours, .capacity)
    result.representedBy = merge.value(\.representedBy, .representedBy)
    result.developmentQuestions = merge.union(\.developmentQuestions)
    result.responded = merge.value(\.responded, .responded)
    conflicts = merge.conflicts
    return result
  }
}
