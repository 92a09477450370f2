/// A PDF that cairo made, as if it had been made on 1 January 2000.
///
/// The moment of making is the only thing in which two PDFs of one drawing differ, and it is longer
/// by five characters outside Greenwich's time. What follows it moves up, and so do the offsets in
/// the table at the end of the file that lead to it. A file without such a date stays as it is.
///
/// - Complexity: O(*n*) for *n* bytes.
func withFixedDate(pdf: [UInt8]) -> [UInt8] {
  let key = Array("/CreationDate (".utf8)
  guard let keyStart = lastIndex(of: key, in: pdf, before: pdf.endIndex),
    let dateEnd = pdf[keyStart...].firstIndex(of: UInt8(ascii: ")")),
    let tableEnd = lastIndex(of: Array("startxref".utf8), in: pdf, before: pdf.endIndex),
    let table = lastIndex(of: Array("\nxref\n".utf8), in: pdf, before: tableEnd),
    dateEnd < table
  else { return pdf }

  let date = Array("D:20000101000000Z".utf8)
  let shift = date.count - (dateEnd - keyStart - key.count)
  var result = Array(pdf[..<(keyStart + key.count)])
  result += date
  result += pdf[dateEnd..<table]
  let lines = pdf[table..<tableEnd]
    .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  for line in lines.dropLast() {
    result += tableLine(line, shiftingBy: shift, after: dateEnd)
    result.append(UInt8(ascii: "\n"))
  }
  result += "startxref\n\(table + 1 + shift)\n%%EOF\n".utf8
  return result
}

/// A line of the table of offsets: "0000003684 00000 n " leads to byte 3,684.
///
/// Lines of another kind, of which the trailer has some, stay as they are.
private func tableLine(
  _ line: ArraySlice<UInt8>, shiftingBy shift: Int, after place: Int
) -> [UInt8] {
  guard line.count == 19, line.hasSuffix(" n "),
    let offset = Int(String(decoding: line.prefix(10), as: UTF8.self)), offset > place
  else { return Array(line) }
  let digits = String(offset + shift)
  return Array(repeating: UInt8(ascii: "0"), count: 10 - digits.utf8.count) + digits.utf8
    + line.dropFirst(10)
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ text: StaticString) -> Bool {
    suffix(text.utf8CodeUnitCount).elementsEqual("\(text)".utf8)
  }
}

/// Where a text begins for the last time before a place.
private func lastIndex(of text: [UInt8], in bytes: [UInt8], before end: Int) -> Int? {
  var index = end - text.count
  while index >= 0 {
    if bytes[index] == text[0], bytes[index..<(index + text.count)].elementsEqual(text) {
      return index
    }
    index -= 1
  }
  return nil
}
