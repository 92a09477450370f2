import ArgumentParser
import OverlapAnalysis
import OverlapReports

/// What `--all` does for one board, and for one network.
let showsAllHelp = ArgumentHelp(
  stringLiteral: Phrase(
    nl: "Geef lange lijsten tot het eind, en niet alleen de eerste twintig.",
    en: "Give long lists to their end, and not just the first twenty.")[.ofProcess])

extension CommandFailure {
  /// Why a name on the command line leads to nobody.
  init(_ search: NameSearch, of name: String, as subject: NameSubject, in scope: Scope) {
    let refusal = search.refusal(of: name, as: subject, in: scope)
    self.init(.wrongCommandLine, refusal?[.ofProcess] ?? name)
  }
}
