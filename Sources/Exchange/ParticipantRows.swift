import BoardNetworks
import Spreadsheets

/// The table `deelnemers`.
func participantRows(of landscape: Landscape) -> [[CSVCell]] {
  let columns: [WrittenColumn<Board>] = [
    WrittenColumn("id") { .text($0.id) },
    WrittenColumn("naam") { .text($0.name) },
    WrittenColumn("soort_deelnemer") { .text($0.kind) },
    WrittenColumn("gemeente") { .list($0.municipalities) },
    WrittenColumn("regio") { .text($0.region) },
    WrittenColumn("scholen") { .count($0.schoolCount) },
    WrittenColumn("vestigingen") { .count($0.siteCount) },
    WrittenColumn("leerlingen") { .count($0.pupilCount) },
    WrittenColumn("fte_bestuur") { .amount($0.boardStaff) },
    WrittenColumn("capaciteit_uren") { .amount($0.capacityHours) },
    WrittenColumn("denominatie") { .text($0.denomination) },
    WrittenColumn("vertegenwoordigd_door") { .text($0.representedBy.map { landscape[$0].id }) },
    WrittenColumn("ontwikkelvragen") { .list($0.developmentQuestions) },
    WrittenColumn("respons") { .text($0.responded.map { $0 ? "ja" : "nee" }) },
    WrittenColumn("alias") { .list($0.aliases) },
  ]
  return rows(columns, of: landscape.boards)
}
