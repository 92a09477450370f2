import CXLSXWriter

extension SheetHandle {
  func add(_ note: CellNote) throws(WorkbookError) {
    // Wide enough for a sentence on a line, and high enough for them all.
    var options = unsafe lxw_comment_options()
    unsafe options.x_scale = 2
    let lines = note.text.unicodeScalars.count / 36 + 1
    unsafe options.y_scale = max(1, Double(lines) / 4)
    try check(
      unsafe worksheet_write_comment_opt(
        sheet, UInt32(note.row - 1), UInt16(note.column), cellText(note.text), &options))
  }

  /// - Parameter names: What the sheets of the workbook are called in the file.
  func add(
    _ validation: CellValidation, words: WordLists, names: [String]
  ) throws(WorkbookError) {
    let texts = CTexts()
    var rule = unsafe lxw_data_validation()
    var list: [UnsafeMutablePointer<CChar>?] = unsafe []
    switch validation.rule {
    case .words(let choices):
      guard !choices.isEmpty else { return }
      if let place = words.place(of: choices) {
        unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
        unsafe rule.value_formula = texts.copy(
          "=" + place.range.reference(onSheet: names[place.sheet]))
      } else {
        unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
        for choice in choices { unsafe list.append(texts.copy(cellText(choice))) }
        unsafe list.append(nil)
      }
    case .cells(let place, let range):
      unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      unsafe rule.value_formula = texts.copy("=" + range.reference(onSheet: names[place]))
    case .number(let least):
      unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      unsafe rule.criteria = UInt8(
        LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
      unsafe rule.value_number = least
    case .anything:
      unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
    }
    unsafe rule.show_error = UInt8(
      (validation.isStrict ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF).rawValue)
    if let title = validation.messageTitle {
      unsafe rule.input_title = texts.copy(shortened(cellText(title), toUnits: 32))
    }
    if let message = validation.message {
      unsafe rule.input_message = texts.copy(shortened(cellText(message), toUnits: 255))
    }
    let range = validation.range
    let error = unsafe list.withUnsafeMutableBufferPointer { list in
      if !list.isEmpty { unsafe rule.value_list = list.baseAddress }
      return unsafe worksheet_data_validation_range(
        sheet, range.firstRow, range.firstColumn, range.lastRow, range.lastColumn, &rule)
    }
    try check(error)
  }

  /// Colours the blocks of a scale, as many at a time as a document has room for.
  func add(_ scale: ColourScale) throws(WorkbookError) {
    var references = ""
    var first: CellRange?
    for range in scale.ranges {
      let reference = range.reference
      if let start = first, references.utf8.count + reference.utf8.count + 1 > referenceLimit {
        try colour(start, references, by: scale)
        references = ""
        first = nil
      }
      if first == nil { first = range }
      references += references.isEmpty ? reference : " " + reference
    }
    if let first { try colour(first, references, by: scale) }
  }

  private func colour(
    _ first: CellRange, _ references: String, by scale: ColourScale
  ) throws(WorkbookError) {
    let texts = CTexts()
    var format = unsafe lxw_conditional_format()
    unsafe format.type = UInt8(LXW_CONDITIONAL_2_COLOR_SCALE.rawValue)
    unsafe format.min_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    unsafe format.min_value = scale.lowest.value
    unsafe format.min_color = scale.lowest.colour.code
    unsafe format.max_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    unsafe format.max_value = scale.highest.value
    unsafe format.max_color = scale.highest.colour.code
    unsafe format.multi_range = texts.copy(references)
    try check(
      unsafe worksheet_conditional_format_range(
        sheet, first.firstRow, first.firstColumn, first.lastRow, first.lastColumn, &format))
  }
}

/// What the library has room for in one attribute is 2,080 bytes.
private let referenceLimit = 2_000

private func shortened(_ text: String, toUnits limit: Int) -> String {
  text.utf16.count > limit ? cut(text, toUnits: limit - 1) + "…" : text
}
