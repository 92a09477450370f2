// What Σ xy is when the ranks y stand in other orders beside the ranks x.

extension CentredRanks {
  /// The share of all orders of other ranks in which |Σ *xy*| is at least a number.
  ///
  /// Orders of equal ranks count apart, as each is a way to pair the values. Each order comes of the
  /// one before it by a swap of two ranks (Heap 1963), and so does its sum:
  /// swapping *y*ₐ and *y*ᵦ adds (*x*ₐ − *x*ᵦ)(*y*ᵦ − *y*ₐ).
  ///
  /// - Complexity: O(*n*!) for *n* ranks.
  ///
  /// B. R. Heap, *Permutations by Interchanges*, The Computer Journal 6(3), 1963, 293–298.
  func shareOfAllOrders(of other: CentredRanks, asExtremeAs product: Int) -> Double {
    let x = values.map(Int.init)
    var y = other.values.map(Int.init)
    var sum = sumOfProducts(values, other.values)
    let bound = product.magnitude
    var extreme = sum.magnitude >= bound ? 1 : 0
    var total = 1
    // How often each length of the front was completed: Heap's counters.
    var counters = [Int](repeating: 0, count: y.count)
    var length = 1
    while length < y.count {
      guard counters[length] < length else {
        counters[length] = 0
        length += 1
        continue
      }
      let place = length.isMultiple(of: 2) ? 0 : counters[length]
      sum += (x[place] - x[length]) * (y[length] - y[place])
      y.swapAt(place, length)
      if sum.magnitude >= bound { extreme += 1 }
      total += 1
      counters[length] += 1
      length = 1
    }
    return Double(extreme) / Double(total)
  }

  /// In how many random orders of other ranks, each equally likely, |Σ *xy*| is at least a number.
  ///
  /// - Complexity: O(*N* *n*) for *N* orders of *n* ranks.
  func countOfRandomOrders(
    _ count: Int, of other: CentredRanks, asExtremeAs product: Int, seed: UInt64
  ) -> Int {
    var random = SplitMix64(seed: seed)
    var order = other.values
    let bound = product.magnitude
    var extreme = 0
    for _ in 0..<count {
      random.shuffle(&order)
      if sumOfProducts(values, order).magnitude >= bound { extreme += 1 }
    }
    return extreme
  }
}
