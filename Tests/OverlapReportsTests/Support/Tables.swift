import BoardNetworks
import OverlapAnalysis

@testable import OverlapReports

extension Table {
  /// Every table of the region.
  static func ofRegion(_ name: TableName, scope: Scope = Region.scope()) -> Table {
    let incomplete = IncompleteLists(Region.networkFindings.map { ($0.name, $0.listing) })
    return switch name {
    case .summary: .summary(of: Region.summary, scope: scope)
    case .boards: .boards(Region.boardFindings, scope: scope, incomplete: incomplete)
    case .networks: .networks(Region.networkFindings, scope: scope)
    case .pairs: .pairs(scope: scope, incomplete: incomplete, allRows(of: Region.pairs))
    case .overlaps: .overlaps(scope: scope, incomplete: incomplete, allRows(of: Region.overlaps))
    case .alignments:
      .alignments(
        scope: scope, incomplete: incomplete, allRows(of: Region.alignments))
    case .encounters: .encounters(Region.encounters, scope: scope)
    case .measures:
      .measures(Region.findings(like: scope).measures(), scope: scope, incomplete: incomplete)
    case .communities:
      .communities(
        Region.findings(like: scope).communities(), scope: scope, incomplete: incomplete)
    case .chance:
      .chance(Region.findings(like: scope).chances(), scope: scope, incomplete: incomplete)
    case .sets: .sets(Region.findings(like: scope).sets(), scope: scope, incomplete: incomplete)
    case .load:
      .load(try! LoadRegion.findings().boardHours(), scope: scope, incomplete: incomplete)
    case .askers:
      .askers(
        AskerRow.all(of: try! LoadRegion.findings(nature: scope.nature)), scope: scope,
        incomplete: incomplete)
    case .endings:
      .endings(
        try! LoadRegion.findings(nature: scope.nature).schemeEndings(), scope: scope,
        incomplete: incomplete)
    case .missing:
      .missing(try! LoadRegion.findings().missingHours(), scope: scope, incomplete: incomplete)
    case .redundancy:
      .redundancy(
        scope: scope, incomplete: incomplete,
        allRows(of: Array(Region.findings(like: scope).certificates())))
    case .stops:
      .stops(
        Region.findings(like: scope).stopsTogether(), scope: scope, incomplete: incomplete)
    case .variants:
      .variants(
        VariantRegion.variants(VariantRegion.combining), scope: scope, incomplete: incomplete)
    case .associations: .associations(ToldSamples.all.associations(), scope: scope)
    case .reciprocity:
      .reciprocity(
        ReciprocitySubject.allCases.flatMap { ToldSamples.all.reciprocities(by: $0) },
        scope: scope)
    case .questions:
      .questions(ToldSamples.all.questions(), scope: scope, incomplete: incomplete)
    case .questionPairs:
      .questionPairs(
        scope: scope, incomplete: incomplete,
        allRows(of: Array(ToldSamples.all.boardsApartWithLikeQuestions())))
    case .delegates: .delegates(ToldSamples.all.people(), scope: scope)
    case .agreement: .agreement(AgreementSamples.all, scope: scope)
    case .inside:
      .inside(
        scope.nature == .network ? StructureSamples.findings.insides() : [], scope: scope,
        incomplete: incomplete)
    case .territories: .territories(StructureSamples.findings.congruences(), scope: scope)
    case .rows: .rows(RowSamples.provenance, scope: scope)
    case .problems: .problems(ProblemSamples.input, scope: scope)
    }
  }

  /// A table of cells that are there already, the same for machines and people.
  static func of(_ columns: [Column], _ rows: [[Cell]]) -> Table {
    let columns = columns.enumerated().map { index, column in
      ColumnOf<[Cell]>(
        column.key, column.kind, nl: column.heading.nl, en: column.heading.en
      ) { $0[index] }
    }
    return Table(
      .boards, scope: nil, caption: Phrase(nl: "Proef", en: "Trial"), columns: columns,
      reading: columns, notes: [], emptyText: Phrase(nl: "Niets.", en: "Nothing."), rowNoun: nil,
      rows: allRows(of: rows))
  }

  func text(
    as format: TableFormat = .text, in language: Language = .nl, width: Int = 80
  ) -> String {
    String(decoding: bytes(as: format, in: language, width: width), as: UTF8.self)
  }
}
