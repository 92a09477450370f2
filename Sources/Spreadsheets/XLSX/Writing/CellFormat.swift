import CXLSXWriter

/// How a cell looks, as the library keeps it.
@safe struct CellFormat {
  let format: UnsafeMutablePointer<lxw_format>?

  /// What a cell without a format looks like.
  static var standard: CellFormat { CellFormat() }

  private init() { unsafe format = nil }

  init(_ format: UnsafeMutablePointer<lxw_format>?, _ style: CellStyle) {
    unsafe self.format = unsafe format
    if let text = style.numberFormat { unsafe format_set_num_format(format, text) }
    if style.isBold { unsafe format_set_bold(format) }
    if style.isItalic { unsafe format_set_italic(format) }
    if let size = style.fontSize { unsafe format_set_font_size(format, size) }
    if let colour = style.textColour { unsafe format_set_font_color(format, colour.code) }
    if let colour = style.fill { unsafe format_set_bg_color(format, colour.code) }
    if style.wraps { unsafe format_set_text_wrap(format) }
    if let alignment = style.alignment { unsafe format_set_align(format, alignment.code) }
    if style.isAtTop {
      unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    if style.rotation != 0 { unsafe format_set_rotation(format, Int16(style.rotation)) }
    if style.hasLineBelow { unsafe format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue)) }
  }
}

extension CellStyle.Alignment {
  fileprivate var code: UInt8 {
    switch self {
    case .left: UInt8(LXW_ALIGN_LEFT.rawValue)
    case .centre: UInt8(LXW_ALIGN_CENTER.rawValue)
    case .right: UInt8(LXW_ALIGN_RIGHT.rawValue)
    }
  }
}

extension Colour {
  /// The number of the library, for which 0 is no colour and black has one of its own.
  var code: lxw_color_t { rgb == 0 ? lxw_color_t(LXW_COLOR_BLACK.rawValue) : rgb }
}
