/// Texts that try to get out of where they are put.
///
/// A character with an accent, a joiner or a variation selector after it is one `Character`, and so
/// is a carriage return with a line feed: an escape that goes by characters misses them.
let hostileTexts: [String] =
  ["<", ">", "&", "\"", "'", "=", "/", "`", "\r", "\n", "\r\n", "\t", " "].flatMap { special in
    ["", "\u{301}", "\u{200D}", "\u{FE0F}"].map { "a\(special)\($0)b" }
  } + [
    "<script>alert('x')</script> \" ' & `", "Stichting\"\u{301} onmouseover=window.pwned=1 z",
    "]]>", "<!--", "-->", "<![CDATA[x]]>", "&amp;", "&#60;", "&lt", "</title></style></p>",
    "<?xml?>", "%3Cscript%3E", "javascript:alert(1)", "\u{202E}omgekeerd", "日本語 🏫 e\u{301}",
    " voor en na ", "", "\u{FEFF}", "\u{FFFD}", "\u{10FFFF}",
  ]
