import CXLSXWriter

/// A chart of a workbook of libxlsxwriter, which owns it.
@safe struct ChartHandle {
  let chart: UnsafeMutablePointer<lxw_chart>
}

extension SheetHandle {
  /// Puts a chart on the sheet that its numbers are on.
  func insert(
    _ values: WorkbookChart, as handle: ChartHandle, sheetName: String
  ) throws(WorkbookError) {
    handle.draw(values, sheetName: sheetName)
    let texts = CTexts()
    var options = unsafe lxw_chart_options()
    unsafe options.x_scale = Double(values.width) / 480
    unsafe options.y_scale = Double(values.height) / 288
    unsafe options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
    unsafe options.description = texts.copy(cut(cellText(values.description), toUnits: 255))
    try check(
      unsafe worksheet_insert_chart_opt(
        sheet, UInt32(values.row - 1), UInt16(values.column), handle.chart, &options))
  }
}

extension ChartHandle {
  fileprivate func draw(_ values: WorkbookChart, sheetName: String) {
    unsafe chart_title_set_name(chart, chartText(values.title))
    var titleFont = unsafe lxw_chart_font()
    unsafe titleFont.size = 12
    unsafe titleFont.bold = 1
    unsafe chart_title_set_name_font(chart, &titleFont)
    for series in values.series { add(series, of: values, sheetName: sheetName) }
    // The library names axes by where they are, and those of bars run the other way.
    let (across, upwards) = unsafe (chart.pointee.x_axis, chart.pointee.y_axis)
    let categories = unsafe values.kind == .bars ? upwards : across
    let numbers = unsafe values.kind == .bars ? across : upwards
    unsafe setTitle(values.categoryTitle, of: categories)
    unsafe setTitle(values.valueTitle, of: numbers)
    if let format = values.valueFormat { unsafe chart_axis_set_num_format(numbers, format) }
    unsafe chart_axis_set_min(numbers, 0)
    if let maximum = values.maximum { unsafe chart_axis_set_max(numbers, maximum) }
    unsafe chart_axis_major_gridlines_set_visible(numbers, UInt8(LXW_FALSE.rawValue))
    // Bars stand half as far apart as they are wide.
    unsafe chart_set_series_gap(chart, 50)
    if values.kind == .bars {
      // The first bar at the top, and the numbers below the last.
      unsafe chart_axis_set_reverse(categories)
      unsafe chart_axis_set_crossing_max(categories)
    }
    if values.series.count > 1 {
      unsafe chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    } else {
      unsafe chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    }
  }

  private func setTitle(_ title: String?, of axis: UnsafeMutablePointer<lxw_chart_axis>?) {
    guard let title else { return }
    unsafe chart_axis_set_name(axis, chartText(title))
    var font = unsafe lxw_chart_font()
    unsafe font.size = 10
    // Anything but zero counts as said, so that the title is not bold.
    unsafe font.bold = UInt8(LXW_EXPLICIT_FALSE.rawValue)
    unsafe chart_axis_set_name_font(axis, &font)
  }

  private func add(
    _ values: WorkbookChart.Series, of chartValues: WorkbookChart, sheetName: String
  ) {
    let series = unsafe chart_add_series(chart, nil, nil)
    unsafe chart_series_set_name(series, chartText(values.name))
    let categories = chartValues.categories
    unsafe chart_series_set_categories(
      series, sheetName, categories.firstRow, categories.firstColumn, categories.lastRow,
      categories.lastColumn)
    let numbers = values.values
    unsafe chart_series_set_values(
      series, sheetName, numbers.firstRow, numbers.firstColumn, numbers.lastRow,
      numbers.lastColumn)
    if chartValues.kind == .lines {
      var line = lxw_chart_line()
      line.color = values.colour.code
      line.width = 2.25
      unsafe chart_series_set_line(series, &line)
    } else {
      var fill = lxw_chart_fill()
      fill.color = values.colour.code
      unsafe chart_series_set_fill(series, &fill)
    }
  }
}

/// A text of a chart. One that begins with `=` would be taken for a reference to a cell; a word joiner
/// before it, which shows as nothing, keeps it a text.
private func chartText(_ text: String) -> String {
  let text = cut(cellText(text), toUnits: 254)
  return text.utf8.first == UInt8(ascii: "=") ? "\u{2060}" + text : text
}
