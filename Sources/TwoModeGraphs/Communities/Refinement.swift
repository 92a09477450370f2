extension ModularityNetwork {
  /// Splits groups into parts whose members are well tied to one another.
  ///
  /// Every vertex starts as a part of its own. In random order, a vertex that is
  /// still alone joins the part of its group to which it adds most, among those
  /// it is tied to and loses nothing by; of equally good parts the one with the
  /// lowest number. Both must be well tied to the rest of the group: by at least
  /// the weight expected. A part grows only by vertices tied to it, so it is
  /// connected.
  ///
  /// This is the refinement of the Leiden algorithm with its randomness θ
  /// towards 0: of the parts that qualify it takes the best.
  ///
  /// - Parameter groups: The group of each vertex, less than their number.
  /// - Returns: The parts; each lies within a group.
  /// - Complexity: O(*v* + *e*) time and O(*v*) memory for *v* vertices and *e* ties.
  ///
  /// V. A. Traag, L. Waltman, N. J. van Eck, *From Louvain to Leiden:
  /// Guaranteeing Well-Connected Communities*, Scientific Reports 9, 2019, 5233.
  func refined(
    _ groups: [Int32], resolution: Double, random: inout SplitMix64
  ) -> Grouping {
    let whole = GroupTotals(groups: groups, network: self)
    var parts = Array(0..<Int32(vertexCount))
    var totals = GroupTotals(groups: parts, network: self)
    // What each part is tied to the rest of its group with.
    var outwards = weightsWithin(groups.span)
    var tally = WeightTally(groupCount: vertexCount)
    let scale = resolution / normaliser

    func isWellTied(_ part: Int32, in group: Int32) -> Bool {
      let (out, into) = (totals.out[Int(part)], totals.into[Int(part)])
      let expected =
        out * (whole.into[Int(group)] - into) + into * (whole.out[Int(group)] - out)
      return outwards[Int(part)] - scale * expected >= -roundingMargin * (out + into)
    }

    var order = parts
    random.shuffle(&order)
    for vertex in order {
      let group = groups[Int(vertex)]
      guard totals.memberCounts[Int(vertex)] == 1, parts[Int(vertex)] == vertex,
        isWellTied(vertex, in: group)
      else { continue }

      tally.add(tiesOf: Int(vertex), in: self, to: parts)
      let (out, into) = (outStrengths[Int(vertex)], inStrengths[Int(vertex)])
      var best: Int32?
      var most = -roundingMargin * (out + into)
      for index in tally.groups.indices {
        let part = tally.groups[index]
        // A part bears the number of a member, so it lies in that member's group.
        guard groups[Int(part)] == group else { continue }
        let expected = out * totals.into[Int(part)] + into * totals.out[Int(part)]
        let gained = Double(tally[part]) - scale * expected
        guard gained > most || (gained == most && part < best ?? .min),
          isWellTied(part, in: group)
        else { continue }
        most = gained
        best = part
      }
      if let best {
        outwards[Int(best)] += outwards[Int(vertex)] - 2 * Double(tally[best])
        totals.take(Int(vertex), from: vertex, in: self)
        totals.put(Int(vertex), into: best, from: vertex, in: self)
        parts[Int(vertex)] = best
      }
      tally.empty()
    }
    return Grouping(labels: parts)
  }

  /// What each vertex is tied to others of its group with.
  private func weightsWithin(_ groups: Span<Int32>) -> [Double] {
    let neighbours = neighbours.span
    let weights = weights.span
    return (0..<vertexCount).map { vertex in
      let own = groups[vertex]
      var sum = 0
      for position in starts[vertex]..<starts[vertex + 1] {
        sum += groups[Int(neighbours[position])] == own ? Int(weights[position]) : 0
      }
      return Double(sum)
    }
  }
}
