import Markup

extension ZipArchive {
  /// Why a part that should be XML could not be read to its end.
  enum PartFlaw: Error {
    case archive(Flaw)
    case xml(XMLReadingError)
  }

  /// Reads an entry as XML while it is inflated.
  ///
  /// - Parameter body: Gets what is met; returns `false` to stop there.
  func readXML(_ entry: Entry, passingTo body: (XMLEvent) -> Bool) throws(PartFlaw) {
    var reader = XMLReader()
    var flaw: XMLReadingError?
    var goesOn = true
    do throws(Flaw) {
      try read(entry) { piece in
        do throws(XMLReadingError) {
          goesOn = try reader.feed(piece, to: body)
        } catch {
          flaw = error
          goesOn = false
        }
        return goesOn
      }
    } catch {
      throw .archive(error)
    }
    if let flaw { throw .xml(flaw) }
    guard goesOn else { return }
    do throws(XMLReadingError) {
      try reader.finish(passingTo: body)
    } catch {
      throw .xml(error)
    }
  }

  /// Whether a word of ASCII stands anywhere in an entry, or cannot be told since the entry is in
  /// UTF-16. Far quicker than reading it as XML.
  ///
  /// - Parameter word: Its first letter is not in it again.
  func mayMention(_ word: StaticString, in entry: Entry) -> Bool {
    let letters = Array("\(word)".utf8)
    var matched = 0
    var isFound = false
    var isStart = true
    try? read(entry) { piece in
      if isStart {
        isStart = false
        for index in piece.indices.prefix(4) where [0, 0xFE, 0xFF].contains(piece[index]) {
          isFound = true
        }
      }
      for index in piece.indices {
        matched =
          piece[index] == letters[matched] ? matched + 1 : piece[index] == letters[0] ? 1 : 0
        guard matched < letters.count else {
          isFound = true
          break
        }
      }
      return !isFound
    }
    return isFound
  }

  /// Reads an entry that a workbook cannot do without.
  ///
  /// - Throws: `SpreadsheetError` that names the part.
  func readPart(
    _ entry: Entry, passingTo body: (XMLEvent) -> Bool
  ) throws(SpreadsheetError) {
    do throws(PartFlaw) {
      try readXML(entry, passingTo: body)
    } catch {
      throw SpreadsheetError(error, in: entry.path)
    }
  }

  /// The entry at a path, which must be there and open without a password.
  func part(at path: String) throws(SpreadsheetError) -> Entry {
    guard let entry = entry(at: path) else { throw .missingPart(path) }
    guard !entry.isEncrypted else { throw .passwordProtected }
    return entry
  }
}

extension SpreadsheetError {
  init(_ flaw: ZipArchive.PartFlaw, in part: String) {
    switch flaw {
    case .archive: self = .damagedPart(part, line: nil)
    case .xml(.documentType): self = .documentType(part: part)
    case .xml(.malformed(let place)), .xml(.unknownEncoding(let place)),
      .xml(.tooDeep(_, let place)), .xml(.tooManyNames(_, let place)),
      .xml(.tooLong(_, let place)):
      self = .damagedPart(part, line: place.line)
    }
  }
}
