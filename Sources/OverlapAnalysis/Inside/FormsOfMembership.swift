import BoardNetworks
import TwoModeGraphs

/// Who is in the core of a network and who around it, as its members agreed.
///
/// It is what the list says. How much contact there is, is a matter apart: see `ContactGroup`.
public struct FormsOfMembership: Hashable, Sendable {
  public let core, shell, agendaMembers, observers: [Name]

  /// Members of whom no form is given.
  public let unstated: [Name]

  /// Members around the core that meet nobody of the core in any other network; none without a
  /// core.
  public let apartFromCore: [Name]

  /// Whether the list gives the form of any member.
  public var isAgreed: Bool {
    !(core.isEmpty && shell.isEmpty && agendaMembers.isEmpty && observers.isEmpty)
  }

  /// Everyone with a form other than core.
  public var aroundCore: [Name] { shell + agendaMembers + observers }
}

extension FormsOfMembership {
  /// - Parameters:
  ///   - members: The members of a network that are counted, with their memberships.
  ///   - event: That network.
  /// - Complexity: O(*s*² *d*) for *s* members that are in *d* networks each.
  init(
    of members: [(actor: Actor, membership: Membership)], in event: Event, _ selection: Selection
  ) {
    let graph = selection.graph
    var byForm: [MembershipForm?: [Actor]] = [:]
    for (actor, membership) in members {
      byForm[membership.details.form, default: []].append(actor)
    }
    func names(_ actors: [Actor]) -> [Name] { actors.map { Name(selection.board($0)) } }
    func names(_ form: MembershipForm?) -> [Name] { names(byForm[form] ?? []) }

    core = names(.core)
    shell = names(.shell)
    agendaMembers = names(.agendaMember)
    observers = names(.observer)
    unstated = names(MembershipForm?.none)
    let core = byForm[.core] ?? []
    let around = members.filter { $0.membership.details.form.map { $0 > .core } ?? false }
      .map(\.actor)
    apartFromCore =
      core.isEmpty
      ? []
      : names(
        around.filter { actor in
          core.allSatisfy { graph.sharedEvents(of: actor, and: $0).allSatisfy { $0 == event } }
        })
  }
}
