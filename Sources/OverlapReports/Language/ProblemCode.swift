import BoardNetworks

extension Problem.Kind {
  /// What tables and files for machines call this kind of problem; it never changes.
  var code: String {
    switch self {
    case .emptyFile: "empty_file"
    case .noRows: "no_rows"
    case .notText: "not_text"
    case .undecodable: "undecodable"
    case .unterminatedQuote: "unterminated_quote"
    case .textAfterQuote: "text_after_quote"
    case .unreadFile: "unread_file"
    case .unreadSheet: "unread_sheet"
    case .hiddenSheet: "hidden_sheet"
    case .mixedUpAccents: "mixed_up_accents"
    case .noUsableHeading: "no_usable_heading"
    case .misspeltHeading: "misspelt_heading"
    case .repeatedHeading: "repeated_heading"
    case .ignoredColumns: "ignored_columns"
    case .noMemberships: "no_memberships"
    case .emptyParticipant: "empty_participant"
    case .emptyNetwork: "empty_network"
    case .emptyName: "empty_name"
    case .tooManyCells: "too_many_cells"
    case .endsBeforeItBegins: "ends_before_it_begins"
    case .unreadableDate: "unreadable_date"
    case .duplicate: "duplicate"
    case .conflictingValues: "conflicting_values"
    case .contradictingRows: "contradicting_rows"
    case .total: "total"
    case .unreadableNumber: "unreadable_number"
    case .unreadableFrequency: "unreadable_frequency"
    case .unreadableWord: "unreadable_word"
    case .approximateDate: "approximate_date"
    case .convertedFrequency: "converted_frequency"
    case .unknownParticipant: "unknown_participant"
    case .unknownNetwork: "unknown_network"
    case .unknownVia: "unknown_via"
    case .ambiguousName: "ambiguous_name"
    case .bodyOfItself: "body_of_itself"
    case .namesLookAlike: "names_look_alike"
    case .severalNames: "several_names"
    case .incompleteList: "incomplete_list"
    case .onlyLastDays: "only_last_days"
    case .noSchoolBoards: "no_school_boards"
    }
  }
}
