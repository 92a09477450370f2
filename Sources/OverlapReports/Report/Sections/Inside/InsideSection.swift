import BoardNetworks
import Markup
import OverlapAnalysis

extension ReportPage {
  /// How networks are put together. Each part is there when the lists have something to say for it.
  var inside: [Node] {
    let parts =
      bodiesPart + layersPart + coordinationPart + corePart + contactPart + singleSchoolPart
      + memberNetworksPart + reciprocity + questions + scores + divisionsPart
    guard !parts.isEmpty else { return [] }
    return [insideIntroduction].compactMap { $0 }.map { .element(paragraph($0)) } + parts
      + notes([notTold]).map(Node.element)
  }

  private var insideIntroduction: Phrase? {
    guard words.nature == .network else { return nil }
    return Phrase(
      nl: """
        Een netwerk is vaak meer dan één tafel. Hier staat hoe netwerken zijn opgebouwd en wie \
        erin zit, voor zover de lijsten het zeggen. Hoe goed een netwerk werkt, is hier niet uit af \
        te lezen.
        """,
      en: """
        A network is often more than one table. This is how networks are built up and who sits in \
        them, as far as the lists say. How well a network works cannot be told from it.
        """)
  }

  /// Which columns would tell more; nil when nothing lacks, and for territories.
  private var notTold: Phrase? {
    guard words.nature == .network else { return nil }
    let insides = contents.insides
    let missing = [
      (insides.allSatisfy { $0.bodies.bodies.isEmpty }, "gremium_van", "body_of"),
      (insides.allSatisfy { !$0.forms.isAgreed }, "vorm_lidmaatschap", "form"),
      (insides.allSatisfy { $0.delegates.withMandate == 0 }, "mandaat", "mandate"),
      (insides.allSatisfy { $0.formality == nil }, "formaliteit", "formality"),
      (contents.boards.allSatisfy { $0.sizeClass == nil }, "scholen", "schools"),
    ].filter(\.0)
    guard !missing.isEmpty else { return nil }
    let columns =
      missing.count == 1
      ? Phrase(nl: "Zo heet de kolom die het vertelt.", en: "That is the column that tells it.")
      : Phrase(
        nl: "Zo heten de kolommen die het vertellen.", en: "Those are the columns that tell it.")
    return Phrase(
      nl: """
        Niet in de lijsten, en daarom hier niet te zien: \
        \(Language.nl.enumerated(missing.map(\.1))). \(columns.nl)
        """,
      en: """
        Not in the lists, and so not to be seen here: \
        \(Language.en.enumerated(missing.map(\.2))). \(columns.en)
        """)
  }
}

// MARK: - What the parts have in common

extension ReportPage {
  /// A count that opens into names; a dash when it is not known.
  func counted<Value>(
    _ heading: Phrase, _ names: @escaping (Value) -> [Name]?
  ) -> PageColumn<Value> {
    PageColumn(heading: heading, isNumeric: false) { value in
      guard let names = names(value) else { return [.text("–")] }
      guard !names.isEmpty else { return [.text(self.language.integer(0))] }
      if self.scope.isPseudonymous {
        let count = Cell.integer(names.count).withoutSmallNumber
        return [.text(CellText(count, kind: .integer, in: self.language).text)]
      }
      return [
        .element(
          self.details(Phrase { $0.integer(names.count) }) {
            Element("p", children: self.boards(names, limit: 3 * self.contents.limits.names))
          })
      ]
    }
  }

  /// Names of networks as a sentence with a beginning; nothing for none.
  func sentence(_ start: Phrase, networks names: [Name]) -> [Node] {
    guard !names.isEmpty else { return [] }
    let limit = 2 * contents.limits.names
    return [
      .element(
        Element("p", children: [.text(text(start))] + networks(names, limit: limit) + ["."]))
    ]
  }

  /// The same of boards.
  func sentence(_ start: Phrase, boards names: [Name]) -> [Node] {
    guard !names.isEmpty else { return [] }
    let limit = 2 * contents.limits.names
    return [
      .element(Element("p", children: [.text(text(start))] + boards(names, limit: limit) + ["."]))
    ]
  }
}
