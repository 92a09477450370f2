import BoardNetworks

extension Landscape {
  /// The newest first day of a membership or a network, which a reader takes for the reference date.
  var newestDay: CalendarDate? {
    (memberships.compactMap(\.details.period.from) + networks.compactMap(\.period.from)).max()
  }
}
