import BoardNetworks

extension ProblemWording {
  static func unreadableWorkbook(_ flaw: Problem.WorkbookFlaw) -> ProblemWording {
    switch flaw {
    case .password:
      ProblemWording(
        what: Phrase(
          nl: "de werkmap is met een wachtwoord beveiligd.",
          en: "the workbook is protected with a password."),
        remedy: Phrase(
          nl: """
            Open hem met het wachtwoord, haal het eraf (Bestand, Info, Werkmap beveiligen) en sla \
            hem op.
            """,
          en: """
            Open it with the password, remove that (File, Info, Protect Workbook) and save it.
            """))
    case .oldFormat:
      ProblemWording(
        what: Phrase(
          nl: "dit is een werkmap van Excel 97-2003 (.xls).",
          en: "this is a workbook of Excel 97-2003 (.xls)."),
        remedy: saveAsWorkbook)
    case .binaryFormat:
      ProblemWording(
        what: Phrase(
          nl: "dit is een binaire werkmap van Excel (.xlsb).",
          en: "this is a binary workbook of Excel (.xlsb)."),
        remedy: saveAsWorkbook)
    case .noWorkbook:
      ProblemWording(
        what: Phrase(
          nl: "in dit bestand zit geen werkmap, maar bijvoorbeeld een tekstdocument.",
          en: "there is no workbook in this file, but a text document for instance."),
        remedy: Phrase(
          nl: "Kies een werkmap (.xlsx of .ods) of een lijst in CSV.",
          en: "Choose a workbook (.xlsx or .ods) or a list in CSV."))
    case .damaged:
      ProblemWording(
        what: Phrase(
          nl: "de werkmap is beschadigd of niet helemaal overgekomen.",
          en: "the workbook is damaged, or has not come over completely."),
        remedy: Phrase(
          nl: "Haal het bestand opnieuw op, of open het in Excel en sla het op als nieuwe .xlsx.",
          en: "Fetch the file again, or open it in Excel and save it as a new .xlsx."))
    case .documentType:
      ProblemWording(
        what: Phrase(
          nl:
            "in de werkmap staat een verwijzing die er niet hoort (DOCTYPE), dus hij is geweigerd.",
          en: "the workbook has a reference that does not belong there (DOCTYPE), so it is refused."
        ),
        remedy: Phrase(
          nl: "Vertrouw je de afzender, open hem dan in Excel en sla hem op als nieuwe .xlsx.",
          en: "If you trust the sender, open it in Excel and save it as a new .xlsx."))
    case .tooLarge:
      ProblemWording(
        what: Phrase(
          nl: "er staat meer in de werkmap dan gelezen kan worden.",
          en: "there is more in the workbook than can be read."),
        remedy: Phrase(
          nl:
            "Bewaar alleen de bladen met de lijsten in een nieuwe werkmap, of sla ze op als CSV UTF-8.",
          en: "Keep only the sheets with the lists in a new workbook, or save them as CSV UTF-8."))
    }
  }

  static func uncalculatedFormulas(_ count: Int) -> ProblemWording {
    ProblemWording(
      what: Phrase(
        nl: count == 1
          ? "van een formule staat de uitkomst niet in het bestand; die cel telt als leeg."
          : "van \(count) formules staat de uitkomst niet in het bestand; die cellen tellen als leeg.",
        en: count == 1
          ? "the file lacks the outcome of a formula; that cell counts as empty."
          : "the file lacks the outcomes of \(count) formulas; those cells count as empty."),
      remedy: Phrase(
        nl: "Open de werkmap in Excel of LibreOffice en sla hem op: dan staan ze erin.",
        en: "Open the workbook in Excel or LibreOffice and save it: then they are there."))
  }

  private static var saveAsWorkbook: Phrase {
    Phrase(
      nl: "Open hem in Excel, kies Opslaan als en dan Excel-werkmap (.xlsx).",
      en: "Open it in Excel, choose Save As and then Excel Workbook (.xlsx).")
  }
}
