/// What a table takes of a board in a year, as a product.
struct SeatProduct: Hashable {
  let seats: Double

  /// Meetings a year, and the hours of one with its preparation and the journey.
  let meetings, hours: Double

  var total: Double { seats * meetings * hours }
}

/// The difference of two products, split over their factors.
struct ProductSplit: Hashable {
  let seats, meetings, hours: Double

  /// Splits *s*₁*f*₁*h*₁ − *s*₀*f*₀*h*₀ into what each of the three factors is responsible for.
  ///
  /// A factor's part is what its change makes of the product, averaged over the six orders in which
  /// the three can change one after the other (Shapley 1953; for decompositions Shorrocks 2013).
  /// For the seats that is, with Δ*s* = *s*₁ − *s*₀,
  ///
  ///     Δs · (2 f₀h₀ + 2 f₁h₁ + f₀h₁ + f₁h₀) / 6
  ///
  /// and likewise for the others. The three add up to the difference whatever the numbers are, a
  /// factor that does not change has no part, and going back gives the same parts with the other
  /// sign. An order of our own choosing would have the first two alone: the same two counts would
  /// then give another story to whoever reads them from the other end. For two factors it is the
  /// indicator of Bennet (1920).
  ///
  /// T. L. Bennet, *The Theory of Measurement of Changes in Cost of Living*, Journal of the Royal
  /// Statistical Society 83(3), 1920, 455–462. L. S. Shapley, *A Value for n-Person Games*, in
  /// Contributions to the Theory of Games II, Princeton University Press, 1953, 307–317. A. F.
  /// Shorrocks, *Decomposition Procedures for Distributional Analysis: A Unified Framework Based on
  /// the Shapley Value*, Journal of Economic Inequality 11(1), 2013, 99–126.
  init(from old: SeatProduct, to new: SeatProduct) {
    func part(_ change: Double, _ one: (Double, Double), _ other: (Double, Double)) -> Double {
      let both = one.0 * other.0 + one.1 * other.1
      let mixed = one.0 * other.1 + one.1 * other.0
      return change * (2 * both + mixed) / 6
    }
    seats = part(
      new.seats - old.seats, (old.meetings, new.meetings), (old.hours, new.hours))
    meetings = part(new.meetings - old.meetings, (old.seats, new.seats), (old.hours, new.hours))
    hours = part(new.hours - old.hours, (old.seats, new.seats), (old.meetings, new.meetings))
  }
}
