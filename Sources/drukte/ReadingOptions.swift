import ArgumentParser
import BoardNetworks
import MemberLists
import OverlapReports

/// What may be given beside an input, to say how it is to be read.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: """
          Een overzicht dat zegt hoe de bladen gelezen moeten worden, zoals drukte check het schrijft \
          met --write-map. Wat er niet in staat, wordt herkend.
          """,
        en: """
          A map that says how the sheets are to be read, as drukte check writes it with --write-map. \
          What it leaves open is recognised.
          """)[.ofProcess],
      valueName: "FILE"))
  var map: String?

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: """
          Besluiten over namen: de lijst die drukte check --write-aliases schrijft, met ja of nee \
          erbij.
          """,
        en: """
          Decisions about names: the list that drukte check --write-aliases writes, with yes or no \
          in it.
          """)[.ofProcess],
      valueName: "FILE"))
  var aliases: String?

  @Option(
    help: ArgumentHelp(
      Phrase(
        nl: """
          Een register van besturen met hun nummers en namen, zoals dat van DUO, dat de namen \
          bepaalt.
          """,
        en: """
          A register of boards with their numbers and names, such as DUO's, that decides on \
          names.
          """)[.ofProcess],
      valueName: "FILE"))
  var register: String?

  /// Reads an input.
  ///
  /// - Parameter date: The day to describe; nil for the one that the input itself says.
  /// - Throws: `CommandFailure` when a file is missing or cannot be read.
  func reading(of path: String, at date: CalendarDate?) throws(CommandFailure) -> Reading {
    var files: [InputFile?] = []
    for path in [map, aliases, register] {
      files.append(try path.map { (path) throws(CommandFailure) in try InputFolder.file(path) })
    }
    let input = try InputFolder(path: path)
    return readLandscape(
      from: input.files, at: date ?? input.date, map: files[0],
      naming: NamingFiles(decisions: files[1], register: files[2]))
  }
}
