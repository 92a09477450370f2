/// A load while it is being added up.
struct LoadTally {
  private var hours = 0.0
  private var low = 0.0
  private var high = 0.0
  private var unknownSeats = 0
  private var estimatedSeats = 0
  private var knowsHours = false

  /// All seats that were added.
  private(set) var seatCount = 0

  mutating func add(_ count: Int, seatsOf seat: SeatHours) {
    guard count > 0 else { return }
    seatCount += count
    if seat.known != nil { knowsHours = true }
    let known = Double(count) * (seat.known ?? 0)
    hours += known
    low += seat.estimate.map { Double(count) * $0.lowerBound } ?? known
    high += seat.estimate.map { Double(count) * $0.upperBound } ?? known
    if !seat.isComplete { unknownSeats += count }
    if seat.estimate != nil { estimatedSeats += count }
  }

  var load: Load {
    let isKnown = knowsHours || unknownSeats == 0
    return Load(
      hours: isKnown ? hours : nil, unknownSeats: unknownSeats, estimatedSeats: estimatedSeats,
      interval: (isKnown || estimatedSeats > 0) && low <= high ? low...high : nil)
  }
}
