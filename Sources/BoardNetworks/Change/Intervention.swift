/// Something that a region could do about its networks: one step of a scenario ("maatregel").
///
/// Boards and networks are named by their ids. Where an intervention makes a new one, its id is the
/// text that no other has. What each does to members, meetings and bodies is told with its case;
/// what the lists do not tell stays unknown.
public enum Intervention: Hashable, Sendable {
  /// Several networks become one: `into` when there is such a network, which then is one of them,
  /// or else a new network of that id.
  ///
  /// It meets as often as the most frequent of them, each time as long as the longest; how often or
  /// how long is unknown when it is of any of them. Who sits in one of them sits in it, with the most
  /// seats that it has in any. It has the themes of all. Bodies go on as bodies of it.
  case combine(networks: [String], into: String)

  /// A network stops, with its bodies, however far removed. Who takes part elsewhere through it no
  /// longer does.
  case stop(network: String)

  /// A network becomes several, each with its own members and themes, that meet as it did.
  ///
  /// A part with the id of the network is the network itself, smaller. Members that are in no part
  /// leave. A body goes on under the part that has most themes in common with it, of equals the
  /// first.
  case split(network: String, into: [Part])

  /// A network gets another name.
  case rename(network: String, to: String)

  /// A board becomes a member of a network or of a body.
  case join(board: String, network: String)

  /// A board leaves a network and the bodies of it; what it takes part in through the network, too.
  case leave(board: String, network: String)

  /// A network, or a body, meets more or less often. Its own bodies meet as they did.
  case meet(network: String, Frequency)

  /// The members of a network fall apart into a core, and a shell that comes to some meetings.
  ///
  /// Then the network is what all of them come to, `sharedMeetings` a year, and `coreGroup` is a new
  /// body of it, in which the core has its other meetings. So the core meets as often as before.
  case coreAndShell(network: String, core: [String], sharedMeetings: Double, coreGroup: String)

  /// Several boards become one: `into` when there is such a board, or else a new one of that id.
  ///
  /// It has the schools, pupils, staff and capacity of all. Where several of them sit it sits once,
  /// with the most seats that one of them had.
  case mergeBoards([String], into: String)

  /// A scheme of government ends, and the networks and bodies that hang on it alone stop.
  ///
  /// A network of several schemes, which a list separates by semicolons, keeps the others. Schemes
  /// are the same when their letters and digits are.
  case endScheme(String)

  /// How often a network is to meet.
  public enum Frequency: Hashable, Sendable {
    /// Meetings in a school year.
    case perYear(Double)
    /// As many times what it is; unknown stays unknown.
    case times(Double)
  }

  /// What a part of a network has.
  public struct Part: Hashable, Sendable {
    public let id: String

    /// The boards in it, members of the whole; nil for all of these.
    public let members: [String]?

    /// Nil for all themes of the whole.
    public let themes: [String]?

    public init(id: String, members: [String]? = nil, themes: [String]? = nil) {
      self.id = id
      self.members = members
      self.themes = themes
    }
  }
}
