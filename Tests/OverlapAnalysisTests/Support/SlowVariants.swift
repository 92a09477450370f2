import BoardNetworks
import OverlapAnalysis

/// Variants by trying every choice, out of the lists themselves: it shares no code with the search.
struct SlowVariants {
  let landscape: Landscape
  let bounds: VariantBounds

  /// Places of school boards, and of networks that are no body.
  let boards, networks: [Int]
  let stays: Set<Int>
  let open: [Int]

  init(_ landscape: Landscape, _ bounds: VariantBounds) {
    self.landscape = landscape
    self.bounds = bounds
    boards = landscape.boards.indices.filter { landscape.boards[$0].kind == nil }
    networks = landscape.networks.indices.filter { landscape.networks[$0].bodyOf == nil }
    let slow = SlowLists(landscape)
    let counted = Set(boards)
    let boardCount = boards.count
    stays = Set(
      networks.filter { network in
        let tables = slow.tables(of: network)
        let seats = tables.flatMap { table in
          slow.members(of: table).filter { counted.contains($0.board) && $0.seats > 0 }
            .map { (seats: $0.seats, hours: landscape.networks[table].meetings.hoursPerSeat) }
        }
        let members = slow.members(of: network).count { counted.contains($0.board) }
        let isMemberWide = members >= 2 && Double(members) / Double(boardCount) >= 0.8
        return tables.contains { landscape.networks[$0].obligation == .statutory }
          || bounds.keeps.contains { $0.id == landscape.networks[network].id }
          || (isMemberWide && !bounds.countsMemberWide)
          || seats.contains { $0.hours == nil }
          || seats.reduce(0) { $0 + Double($1.seats) * ($1.hours ?? 0) } == 0
      })
    let staying = stays
    open = networks.filter { !staying.contains($0) }
  }

  /// The tables that are left of the networks there is a choice about, each of one network or more.
  typealias Plan = [[Int]]

  /// What a plan does.
  struct Effects {
    var hours = 0.0
    var hoursOfBoards: [Int: Double] = [:]
    var pairsKept: [[Int]] = []
    var pairsLost: [[Int]] = []
    var isAllowed = true
  }

  func effects(of plan: Plan) -> Effects {
    let slow = SlowLists(landscape)
    var effects = Effects()
    for board in boards {
      var hours = 0.0
      for network in stays { hours += slow.hours(of: board, in: [network], least: nil) }
      for table in plan {
        hours += slow.hours(of: board, in: table, least: bounds.leastMeetings)
      }
      effects.hoursOfBoards[board] = hours
      effects.hours += hours
      if let most = bounds.mostHours, hours > most { effects.isAllowed = false }
    }

    let counting = networks.filter { network in
      let members = boards.count { slow.isMember($0, of: network) }
      return bounds.countsMemberWide || members < 2
        || Double(members) / Double(boards.count) < 0.8
    }
    let left = counting.filter(stays.contains).map { [$0] } + plan
    for first in boards {
      for second in boards where first < second {
        func meet(_ table: [Int]) -> Bool {
          table.contains { slow.isMember(first, of: $0) }
            && table.contains { slow.isMember(second, of: $0) }
        }
        guard counting.contains(where: { meet([$0]) }) else { continue }
        if left.contains(where: meet) {
          effects.pairsKept.append([first, second])
        } else {
          effects.pairsLost.append([first, second])
        }
      }
    }
    if let floor = bounds.groupFloor {
      for group in groups {
        func count(_ pairs: [[Int]]) -> Double {
          Double(pairs.count { $0.contains(where: group.contains) })
        }
        let kept = count(effects.pairsKept)
        let all = kept + count(effects.pairsLost)
        if kept < floor * all { effects.isAllowed = false }
      }
    }
    if bounds.keepsThemes, !themesLost(plan).isEmpty { effects.isAllowed = false }
    for table in plan where table.count > 1 {
      let size = landscape.boards.indices.count { board in
        table.contains { slow.isMember(board, of: $0) }
      }
      if size > bounds.largestSize! || table.count > bounds.mostParts
        || !slow.hangsTogether(table, boards)
        || Set(table.compactMap { landscape.networks[$0].delegateLevel }).count > 1
      {
        effects.isAllowed = false
      }
    }
    return effects
  }

  /// Boards and themes that they found at a table and find at none, as "werven B1".
  func themesLost(_ plan: Plan) -> Set<String> {
    let slow = SlowLists(landscape)
    let left = stays.union(plan.joined())
    var lost: Set<String> = []
    for board in boards {
      for theme in ["werven", "jeugd"] {
        let tables = networks.filter { network in
          slow.tables(of: network).contains { table in
            slow.isMember(board, of: table)
              && landscape.networks[table].themes.contains { foldedKey($0) == theme }
          }
        }
        if !tables.isEmpty, !tables.contains(where: left.contains) {
          lost.insert("\(theme) \(landscape.boards[board].id)")
        }
      }
    }
    return lost
  }

  private var groups: [Set<Int>] {
    let single = boards.filter { landscape.boards[$0].schoolCount == 1 }
    let regions = ["noord", "zuid"].map { region in
      boards.filter { landscape.boards[$0].region.map(foldedKey) == region }
    }
    return ([single] + regions).filter { $0.count < boards.count }.map(Set.init)
  }

  /// Every choice: each network stops, stays by itself, or joins a table of earlier ones.
  func everyPlan() -> [Plan] {
    var plans: [Plan] = [[]]
    for network in open {
      plans = plans.flatMap { plan -> [Plan] in
        var next = [plan, plan + [[network]]]
        guard bounds.largestSize != nil else { return next }
        for (place, table) in plan.enumerated() where table.count < bounds.mostParts {
          let slow = SlowLists(landscape)
          guard (table + [network]).allSatisfy({ slow.knowsMeetings(of: $0) }) else { continue }
          var joined = plan
          joined[place].append(network)
          next.append(joined)
        }
        return next
      }
    }
    return plans
  }
}

/// Who is in what, looked up in the list each time.
struct SlowLists {
  let landscape: Landscape

  init(_ landscape: Landscape) {
    self.landscape = landscape
  }

  func tables(of network: Int) -> [Int] {
    landscape.networks.indices.filter {
      $0 == network || landscape.networks[$0].bodyOf?.offset == network
    }
  }

  func members(of table: Int) -> [(board: Int, seats: Int)] {
    landscape.memberships.filter { $0.network.offset == table }
      .map { ($0.board.offset, $0.details.seatCount ?? 1) }
  }

  func isMember(_ board: Int, of table: Int) -> Bool {
    landscape.memberships.contains { $0.network.offset == table && $0.board.offset == board }
  }

  func seats(of board: Int, in table: Int) -> Double {
    Double(members(of: table).first { $0.board == board }?.seats ?? 0)
  }

  func knowsMeetings(of network: Int) -> Bool {
    landscape.networks[network].meetings.hoursPerSeat != nil
  }

  /// What networks take of a board that are one table, bodies included.
  func hours(of board: Int, in table: [Int], least: Double?) -> Double {
    let meetings = table.map { landscape.networks[$0].meetings }
    var perSeat: Double
    if table.count == 1, least.map({ (meetings[0].perYear ?? 0) <= $0 }) ?? true {
      perSeat = meetings[0].hoursPerSeat ?? meetings[0].knownHoursPerSeat ?? 0
    } else {
      var often = meetings.map { $0.perYear ?? 0 }.max()!
      if let least { often = min(often, least) }
      perSeat =
        often
        * (meetings.map { $0.duration ?? 0 }.max()! + meetings.map { $0.preparation ?? 0 }.max()!
          + meetings.map { $0.travel ?? 0 }.max()!)
    }
    var hours = table.map { seats(of: board, in: $0) }.max()! * perSeat
    for network in table {
      for body in tables(of: network) where body != network {
        let meetings = landscape.networks[body].meetings
        hours +=
          seats(of: board, in: body) * (meetings.hoursPerSeat ?? meetings.knownHoursPerSeat ?? 0)
      }
    }
    return hours
  }

  /// Whether each network of a table shares a board with another, and so on.
  func hangsTogether(_ table: [Int], _ boards: [Int]) -> Bool {
    var reached: Set = [table[0]]
    for _ in table {
      for one in table {
        for other in reached
        where boards.contains(where: { isMember($0, of: one) && isMember($0, of: other) }) {
          reached.insert(one)
        }
      }
    }
    return reached.count == table.count
  }
}
