import BoardNetworks

/// The columns of the table `deelnemers`.
func participantColumns(of landscape: Landscape) -> [WrittenColumn<Board>] {
  [
    WrittenColumn("id", "id") { .text($0.id) },
    WrittenColumn("naam", "name") { .text($0.name) },
    WrittenColumn("soort_deelnemer", "kind") { .text($0.kind) },
    WrittenColumn("gemeente", "municipality") { .texts($0.municipalities) },
    WrittenColumn("regio", "region") { .text($0.region) },
    WrittenColumn("scholen", "schools", .count) { .count($0.schoolCount) },
    WrittenColumn("vestigingen", "sites", .count) { .count($0.siteCount) },
    WrittenColumn("leerlingen", "pupils", .count) { .count($0.pupilCount) },
    WrittenColumn("fte_bestuur", "board_fte", .amount) { .amount($0.boardStaff) },
    WrittenColumn("capaciteit_uren", "capacity_hours", .amount) { .amount($0.capacityHours) },
    WrittenColumn("denominatie", "denomination") { .text($0.denomination) },
    WrittenColumn("vertegenwoordigd_door", "represented_by") {
      .text($0.representedBy.map { landscape[$0].id })
    },
    WrittenColumn("ontwikkelvragen", "questions") { .texts($0.developmentQuestions) },
    WrittenColumn("respons", "responded", .flag) { .flag($0.responded) },
    WrittenColumn("alias", "alias") { .texts($0.aliases) },
  ]
}
