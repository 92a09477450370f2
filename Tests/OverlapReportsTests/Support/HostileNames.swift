/// Names that a careless writer would break on.
enum HostileNames {
  static let all: [String] = {
    let marks: [String] = [
      "\"", "'", "&", "<", ">", ",", ";", "=", "+", "-", "@", "\\", "\t", "\n", "\r\n", "\r",
    ]
    let followers = ["", "\u{301}", "\u{200D}", "\u{FE0F}"]
    let combined = marks.flatMap { mark in
      followers.flatMap { ["\(mark)\($0)x", "Het\(mark)\($0) Anker"] }
    }
    return combined + [
      "", " ", "\u{202E}Anker\u{202C}", "👩‍👩‍👧‍👦 De Familie 🏳️‍🌈", "1️⃣ basisschool",
      String(repeating: "Onderwijsvernieuwing", count: 10), "日本の小学校 東京",
      "\u{0}\u{1}\u{1F}\u{7F}\u{9F}",
      "\u{2028}\u{2029}\u{85}", "'s-Hertogenbosch", "'=1+1", "＝SOM(A1)", "nul;komma,tab\teinde\"",
      "\u{FEFF}bom", "e\u{301}e\u{301}n",
    ]
  }()
}
