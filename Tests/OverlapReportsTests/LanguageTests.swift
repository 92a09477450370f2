import OverlapReports
import Testing

struct LanguageTests {
  @Test("a flag decides, whatever the environment says")
  func flag() {
    #expect(Language.chosen(flag: "nl", environment: ["LANG": "en_US.UTF-8"]) == .nl)
    #expect(Language.chosen(flag: "EN", environment: [:]) == .en)
  }

  @Test("without a flag the first locale that is set decides")
  func order() {
    #expect(Language.chosen(flag: nil, environment: ["LC_ALL": "en_GB", "LANG": "nl_NL"]) == .en)
    #expect(Language.chosen(flag: nil, environment: ["LC_ALL": "", "LC_MESSAGES": "en"]) == .en)
    #expect(Language.chosen(flag: nil, environment: ["LC_ALL": "C", "LANG": "en_US"]) == .nl)
    #expect(Language.chosen(flag: nil, environment: ["LANG": "en_US.UTF-8"]) == .en)
  }

  @Test("Dutch is the default", arguments: ["", "C", "C.UTF-8", "POSIX", "nl_NL.UTF-8", "de_DE"])
  func otherwise(locale: String) {
    #expect(Language.chosen(flag: nil, environment: ["LANG": locale]) == .nl)
    #expect(Language.chosen(flag: nil, environment: [:]) == .nl)
  }
}
