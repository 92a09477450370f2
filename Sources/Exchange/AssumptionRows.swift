import BoardNetworks
import Spreadsheets

/// The table `aannames`.
func assumptionRows(of landscape: Landscape) -> [[CSVCell]] {
  let columns: [WrittenColumn<HourAssumption>] = [
    WrittenColumn("type") { .text($0.networkType) },
    WrittenColumn("laag") { .amount($0.low) },
    WrittenColumn("midden") { .amount($0.middle) },
    WrittenColumn("hoog") { .amount($0.high) },
    WrittenColumn("bron") { .text($0.source) },
  ]
  return rows(columns, of: landscape.assumptions)
}
