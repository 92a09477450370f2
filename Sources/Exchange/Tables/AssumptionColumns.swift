import BoardNetworks

/// The columns of the table `aannames`.
var assumptionColumns: [WrittenColumn<HourAssumption>] {
  [
    WrittenColumn("type", "type") { .text($0.networkType) },
    WrittenColumn("laag", "low", .amount) { .amount($0.low) },
    WrittenColumn("midden", "middle", .amount) { .amount($0.middle) },
    WrittenColumn("hoog", "high", .amount) { .amount($0.high) },
    WrittenColumn("bron", "source") { .text($0.source) },
  ]
}
