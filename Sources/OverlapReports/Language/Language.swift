/// A language that everything for people is written in.
public enum Language: String, CaseIterable, Sendable {
  case nl, en

  /// The language that was asked for.
  ///
  /// A flag that names a language decides; without one the first of `LC_ALL`, `LC_MESSAGES` and
  /// `LANG` that is set. It is English when that begins with `en`, and Dutch in all other cases,
  /// `C` and `POSIX` among them.
  ///
  /// - Parameters:
  ///   - flag: What `--lang` was given, in any case.
  ///   - environment: The environment variables of the process.
  public static func chosen(flag: String?, environment: [String: String]) -> Language {
    if let flag, let language = Language(rawValue: flag.lowercased()) { return language }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("en") == true ? .en : .nl
  }
}
