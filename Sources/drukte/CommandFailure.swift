import OverlapReports

/// Why a command ends without its result, in words, and the exit status that says so.
struct CommandFailure: Error {
  /// The statuses of sysexits.h that we use.
  enum Status: Int32 {
    case wrongCommandLine = 64
    case wrongData = 65
    case noInput = 66
    case defect = 70
    case cannotWrite = 73
  }

  let status: Status
  let message: String

  init(_ status: Status, _ message: String) {
    self.status = status
    self.message = message
  }

  init(_ status: Status, nl: String, en: String) {
    self.init(status, Phrase(nl: nl, en: en)[.ofProcess])
  }
}
