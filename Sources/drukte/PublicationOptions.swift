import ArgumentParser
import BoardNetworks
import OverlapReports

/// What is asked of output that is to be published: names replaced by pseudonyms.
struct PublicationOptions: ParsableArguments {
  @Flag(
    name: .customLong("pseudonyms"),
    help: ArgumentHelp(
      stringLiteral: Phrase(
        nl: """
          Voor publicatie: vervangt alle namen en woorden uit de lijsten ("Bestuur 1"), en laat \
          getallen van 1 en 2 in tabellen weg. Namen op de opdrachtregel zijn dan ook schuilnamen.
          """,
        en: """
          For publication: replaces all names and words of the lists ("Board 1"), and leaves \
          numbers of 1 and 2 out of tables. Names on the command line are then pseudonyms too.
          """)[.ofProcess]))
  var isPseudonymous = false

  @Option(
    name: .customLong("pseudonym-key"),
    help: ArgumentHelp(
      Phrase(
        nl: """
          Een geheime tekst die de volgorde van de schuilnamen bepaalt. Zonder deze kan wie dezelfde \
          lijsten heeft, de namen terugvinden.
          """,
        en: """
          A secret text that decides on the order of the pseudonyms. Without it, whoever has the \
          same lists can find the names.
          """)[.ofProcess],
      valueName: "TEXT"))
  var key: String?

  func validate() throws {
    if key != nil, !isPseudonymous {
      throw ValidationError(
        Phrase(
          nl: "--pseudonym-key hoort bij --pseudonyms.",
          en: "--pseudonym-key goes with --pseudonyms.")[.ofProcess])
    }
    if let key, key.utf8.count < 8 {
      throw ValidationError(
        Phrase(
          nl: "--pseudonym-key: geef ten minste 8 tekens, anders is de tekst te raden.",
          en: "--pseudonym-key: give 8 characters at least, or the text can be guessed.")[
            .ofProcess])
    }
  }

  /// The landscape with pseudonyms; nil when these are not asked for.
  ///
  /// Texts are sorted by the SHA-256 of the key and the text. Without a key it is that of what the
  /// landscape says: who is a member of what.
  func pseudonyms(of landscape: Landscape) -> PseudonymousLandscape? {
    guard isPseudonymous else { return nil }
    let secret = key.map { Fingerprint(of: Array($0.utf8)) } ?? Fingerprint(of: landscape)
    let prefix = Array(secret.hexadecimal.utf8)
    return PseudonymousLandscape(of: landscape, PseudonymWords(in: .ofProcess)) { text in
      Array(Fingerprint(of: prefix + Array(text.utf8)).hexadecimal.utf8)
    }
  }
}

extension Fingerprint {
  /// The SHA-256 of who is a member of what, which the order of rows does not change.
  fileprivate init(of landscape: Landscape) {
    self.init()
    for membership in landscape.memberships {
      let ids = [landscape[membership.board].id, landscape[membership.network].id]
      add(Array("\(ids[0].utf8.count) \(ids[0]) \(ids[1].utf8.count) \(ids[1])\n".utf8))
    }
    for id in landscape.boards.map(\.id) + landscape.networks.map(\.id) {
      add(Array("\(id.utf8.count) \(id)\n".utf8))
    }
  }
}
