import Foundation

/// Standard output and standard error.
enum Terminal {
  /// The columns of the screen: those of the terminal, else `COLUMNS`, else 80.
  static var width: Int {
    var size = winsize()
    if unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) } ?? 80
  }

  /// Writes a piece of a result.
  ///
  /// - Throws: `CommandFailure` when it cannot be written, as on a full disk.
  static func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do {
      try FileHandle.standardOutput.write(contentsOf: bytes)
    } catch {
      throw CommandFailure(
        .cannotWrite,
        nl: "De uitvoer kan niet worden geschreven. Is de schijf vol?",
        en: "The output cannot be written. Is the disk full?")
    }
  }

  /// Writes a message for the person at the screen.
  static func reportError(_ message: String) {
    guard !message.isEmpty else { return }
    let line = message.hasSuffix("\n") ? message : message + "\n"
    try? FileHandle.standardError.write(contentsOf: Array(line.utf8))
  }
}
