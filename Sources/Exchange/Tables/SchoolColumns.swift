import BoardNetworks

/// The columns of the table `scholen`.
func schoolColumns(of landscape: Landscape) -> [WrittenColumn<School>] {
  [
    WrittenColumn("id", "id") { .text($0.id) },
    WrittenColumn("naam", "name") { .text($0.name) },
    WrittenColumn("deelnemer", "participant") { .text(landscape[$0.board].id) },
    WrittenColumn("gemeente", "municipality") { .text($0.municipality) },
  ]
}
