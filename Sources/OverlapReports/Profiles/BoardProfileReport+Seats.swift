import BoardNetworks
import OverlapAnalysis

extension BoardProfileReport {
  /// Where it sits, how, and what that takes.
  func addSeats(to screen: inout ScreenText) {
    screen.addHeading(
      words.choose(
        network: Phrase(nl: "Netwerken en gremia", en: "Networks and their bodies"),
        territory: Phrase(nl: "Gebieden", en: "Territories")))
    guard !profile.seats.isEmpty else {
      screen.addParagraph(
        areSeatsUnknown
          ? Phrase(nl: "Niet bekend.", en: "Not known.") : Phrase(nl: "Geen.", en: "None."))
      return
    }
    guard scope.nature == .network else {
      let type = ColumnOf<BoardSeat>("type", .text, nl: "type", en: "type") { .text($0.type) }
      screen.addRows(profile.seats, columns: [nameColumn, type])
      return
    }
    let hours = ColumnOf<BoardSeat>(
      "hours", .decimal(places: 2), nl: "uren per jaar", en: "hours a year"
    ) { $0.load.readingCell(places: 2) }
    let knowsHours = profile.load.interval != nil
    let participation = ParticipationColumns(
      profile.seats, name: \.network, missing: knowsHours ? [] : [Phrase(nl: "uren", en: "hours")],
      \.participation)
    screen.addRows(
      profile.seats, columns: [nameColumn] + participation.shown + (knowsHours ? [hours] : []))
    screen.addBlankLine()
    if knowsHours && profile.load.unestimatedSeats > 0 {
      screen.addNote(
        Phrase(
          nl: "Uren: – is onbekend; ≥ is ten minste, want een deel is onbekend.",
          en: "Hours: – is unknown; ≥ is at least, since a part is unknown."))
    }
    if profile.load.estimatedSeats > 0 { screen.addNote(HoursNote.origin) }
    for note in participation.notes { screen.addNote(note) }
  }

  /// Networks, with their bodies as branches below them.
  var nameColumn: ColumnOf<BoardSeat> {
    let networks = Set(profile.seats.filter { $0.bodyOf == nil }.map(\.network))
    return ColumnOf("network", .text, nl: words.network.one.nl, en: words.network.one.en) { seat in
      guard let whole = seat.bodyOf else { return .text(seat.network.label) }
      if networks.contains(whole) { return .text("└ \(seat.network.label)") }
      let phrase = Phrase(
        nl: "\(seat.network.label) (gremium van \(whole.label))",
        en: "\(seat.network.label) (body of \(whole.label))")
      return .term(Term(phrase.en, phrase))
    }
  }
}
