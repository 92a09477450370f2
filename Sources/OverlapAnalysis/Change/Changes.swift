public import BoardNetworks

extension OverlapFindings {
  /// Finds what changed since an earlier landscape.
  ///
  /// Both are asked the same question: the same participants, networks or territories, and what
  /// taking part through another counts for.
  ///
  /// - Parameters:
  ///   - earlier: The landscape before, or then.
  ///   - succession: What its boards and networks became here. Boards that merged have one successor,
  ///     networks that were combined too; one that was split has several.
  ///   - basis: Whether this landscape is the earlier one with measures applied, or another count.
  /// - Complexity: that of `summary()` and `encounters()` of both landscapes, and O(*p*) time and
  ///   memory for *p* pairs of boards that meet in either.
  public func changes(
    since earlier: OverlapFindings, succession: Succession, basis: ChangeBasis
  ) -> ChangeFindings {
    precondition(
      selection.participants == earlier.selection.participants
        && selection.nature == earlier.selection.nature && selection.via == earlier.selection.via,
      "the two landscapes are asked different questions")
    let comparison = LandscapeComparison(
      earlier: earlier, later: self, succession: succession, basis: basis)
    return ChangeFindings(
      basis: basis, isSameInput: basis == .counts && isOfTheFiles(of: earlier),
      earlier: earlier.moment(), later: moment(),
      boards: comparison.boardTurnover(), networks: comparison.networkChanges(),
      pairs: comparison.pairChanges(), load: comparison.loadChanges(),
      themes: comparison.themeChanges(), knowledge: comparison.knowledgeChanges())
  }

  private func isOfTheFiles(of other: OverlapFindings) -> Bool {
    let files = Set(provenance.sources.map(\.sha256))
    return !files.isEmpty && files == Set(other.provenance.sources.map(\.sha256))
  }

  fileprivate func moment() -> Moment {
    let landscape = selection.landscape
    let layers = landscape.layers()
    return Moment(
      scope: scope, summary: summary(), hours: totalHours(),
      bodies: landscape.networks.count { $0.nature == selection.nature && $0.bodyOf != nil },
      layers: selection.networks.map { layers[$0.offset] }.max() ?? 0)
  }
}

extension Landscape {
  /// How many layers each network has: itself, its bodies, theirs.
  ///
  /// - Complexity: O(*n* + *l*) for *n* networks, *l* being the steps from all of them to those they
  ///   are a body of, however far removed.
  func layers() -> [Int] {
    var layers = [Int](repeating: 1, count: networks.count)
    for start in networks.indices {
      var depth = 1
      var next = networks[start].bodyOf
      while let whole = next {
        depth += 1
        layers[whole.offset] = max(layers[whole.offset], depth)
        next = networks[whole.offset].bodyOf
      }
    }
    return layers
  }
}
