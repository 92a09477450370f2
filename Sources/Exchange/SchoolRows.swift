import BoardNetworks
import Spreadsheets

/// The table `scholen`.
func schoolRows(of landscape: Landscape) -> [[CSVCell]] {
  let columns: [WrittenColumn<School>] = [
    WrittenColumn("id") { .text($0.id) },
    WrittenColumn("naam") { .text($0.name) },
    WrittenColumn("deelnemer") { .text(landscape[$0.board].id) },
    WrittenColumn("gemeente") { .text($0.municipality) },
  ]
  return rows(columns, of: landscape.schools)
}
