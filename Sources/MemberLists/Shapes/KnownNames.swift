import BoardNetworks

/// The names of boards and networks that tables of the input give, to tell which are which.
struct KnownNames {
  private var boards: Set<String> = []
  private var networks: Set<String> = []

  mutating func addBoards(_ names: some Sequence<String>) {
    boards.formUnion(names.map(foldedKey).filter { !$0.isEmpty })
  }

  mutating func addNetworks(_ names: some Sequence<String>) {
    networks.formUnion(names.map(foldedKey).filter { !$0.isEmpty })
  }

  func boardCount(in texts: [String]) -> Int { texts.count { boards.contains(foldedKey($0)) } }
  func networkCount(in texts: [String]) -> Int {
    texts.count { networks.contains(foldedKey($0)) }
  }

  /// Names of networks, folded to letters and digits.
  var networkKeys: Set<String> { networks }

  /// How many texts sound like names of boards: "Stichting ...", "Vereniging voor ...".
  static func soundOfBoards(_ texts: [String]) -> Int {
    texts.count {
      sounds(
        $0,
        like: [
          "stichting", "vereniging", "scholen", "onderwijsgroep",
          "bestuur", "gemeente", "kindcentra", "scholengroep", "basisscholen", "schoolvereniging",
        ])
    }
  }

  /// How many texts sound like names of networks: "SWV PO", "RAP Noord", "Platform ...".
  static func soundOfNetworks(_ texts: [String]) -> Int {
    texts.count {
      sounds(
        $0,
        like: [
          "netwerk", "samenwerkingsverband", "swv", "rap", "lea", "tafel",
          "overleg", "platform", "partnerschap", "onderwijsregio", "werkgroep", "regiegroep", "so",
          "network", "stuurgroep", "cluster", "leergemeenschap", "alliantie",
        ])
    }
  }

  private static func sounds(_ text: String, like words: Set<String>) -> Bool {
    folded(text).unicodeScalars.split { !$0.properties.isAlphabetic }
      .contains { words.contains(String($0)) }
  }
}
