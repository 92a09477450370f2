import BoardNetworks

/// What words and abbreviations mean in names of boards, schools and what they meet in.
///
/// The abbreviations are those that DUO's registers of boards use; only those are here that mean one
/// thing in a name. "Ref." (reformatorisch, gereformeerd), "Reg." (regio, regionaal) and "Pr."
/// (prins, prinses) are not: such a word is still likened to the words that it begins.
enum NameVocabulary {
  /// What a word stands for; nothing for a filler, nil when it is no word of ours.
  static func words(for spelling: String) -> [NameWord]? { table[spelling] }

  /// What initials such as "p.c.b.o." stand for, where it is not what they stand for as a word.
  static func words(forInitials spelling: String) -> [NameWord]? {
    initials[spelling] ?? table[spelling]
  }

  /// Names of saints, before which "St." is Sint.
  static func isSaint(_ word: String) -> Bool { saints.contains(word) }

  static func isPlace(_ word: String) -> Bool { places.contains(word) }

  /// Letters that a word gives to an acronym, where they are not its first: "po" in PCBO.
  static func acronymLetters(of word: String) -> String? { compounds[word] }

  /// The plain form of a word: folded, "ij" written "y".
  static func plain(_ word: String) -> String {
    guard word.contains("ij") else { return word }
    var result = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      if scalar == "j", result.last == "i" {
        result.removeLast()
        result.append("y")
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static let table: [String: [NameWord]] = {
    var words: [String: [NameWord]] = [:]
    for (role, lines) in single {
      for line in lines.split(separator: "\n") {
        let spellings = line.split(separator: " ").map { plain(String($0)) }
        let word = NameWord(text: spellings[0], role: role)
        for spelling in spellings { words[spelling] = [word] }
      }
    }
    for filler in fillers.split(separator: " ") { words[plain(String(filler))] = [] }
    for line in several.split(separator: "\n") {
      let parts = line.split(separator: "=")
      let meant = parts[1].split(separator: " ").flatMap { word in
        words[plain(String(word))] ?? [NameWord(text: plain(String(word)), role: .plain)]
      }
      for spelling in parts[0].split(separator: " ") { words[plain(String(spelling))] = meant }
    }
    return words
  }()

  private static let initials: [String: [NameWord]] = [
    "ad": [], "vd": [], "ah": [], "id": [], "ed": [],
    "eo": [NameWord(text: "omstreken", role: .generic)],
  ]

  private static let saints = Set(
    """
    jozef joseph josef antonius anthonius willibrordus willibrord maria maarten martinus nicolaas \
    jan johannes joannes petrus paulus lambertus bonifatius franciscus theresia bernardus martin \
    michael agnes anna barbara catharina cecilia clemens gerardus jacobus laurentius ludgerus \
    odulphus oda plechelmus radboud stephanus thomas ursula vincentius vitus victor christoffel \
    dominicus aloysius alphonsus andreas augustinus bavo benedictus canisius carolus cornelius \
    gertrudis gregorius hubertus ignatius joris jacob leonardus liduina lucas margaretha matthias \
    monica pancratius pius rochus rosa sebastiaan servaas servatius trudo walburga werenfridus \
    wilfridus wulfram
    """.split(separator: " ").map { plain(String($0)) })

  private static let compounds: [String: String] = Dictionary(
    uniqueKeysWithValues: [
      ("basisonderwijs", "bo"), ("basisschool", "bs"), ("basisscholen", "bs"),
      ("kindcentrum", "kc"), ("scholengemeenschap", "sg"), ("samenwerkingsschool", "sws"),
      ("schoolvereniging", "sv"), ("opleidingencentrum", "oc"),
    ].map { (plain($0.0), $0.1) })

  private static let fillers = """
    voor van de het een te tot in op en der den des vd vh vn ten ter
    """
}

extension NameVocabulary {
  /// Words and how else they are spelt, the plain form first.
  private static let single: [(NameWord.Role, String)] = [
    (
      .legalForm,
      """
      stichting stg sticht stiching stichtng
      vereniging ver veren verenig
      cooperatie coop cooperatieve
      bv
      nv
      ua
      """
    ),
    (
      .denomination,
      """
      openbaar openbare openb opb
      christelijk christelijke christel christ chr
      protestants protestantse protestant protest prot
      katholiek katholieke kathol kath
      rooms roomse
      gereformeerd gereformeerde gereform geref
      reformatorisch reformatorische reform
      hervormd hervormde herv
      interconfessioneel interconfessionele
      oecumenisch oecumenische
      evangelisch evangelische
      islamitisch islamitische
      hindoeistisch hindoeistische
      joods joodse
      nationaal nationale nat
      algemeen algemene alg
      bijzonder bijzondere bijz
      neutraal neutrale neutr
      vrije
      montessori
      dalton
      jenaplan
      freinet
      antroposofisch antroposofische
      """
    ),
    (
      .level,
      """
      primair primaire prim
      voortgezet voortgezette voortgez voortg
      speciaal speciale spec
      basisonderwijs basisonderw basisond
      middelbaar middelbare
      beroepsonderwijs
      hoger
      """
    ),
    (
      .generic,
      """
      onderwijs onderw ondrw ond
      school
      scholen
      basisschool basissch basissschool
      scholengroep
      scholengemeenschap
      schoolvereniging
      kindcentrum kindercentrum
      omstreken omgeving omgev omg omstr eo
      regio
      gemeente gem
      grondslag grondsl
      college
      bestuur
      integraal
      sint
      samenwerkingsverband swv
      onderwijsgroep onderwijsgrp
      passend
      met
      bijbel
      instandhouding
      bevordering
      groep
      """
    ),
    (
      .direction,
      """
      noord noorden noordelijk
      zuid zuiden zuidelijk
      oost oosten oostelijk
      west westen westelijk
      midden
      """
    ),
    (
      .plain,
      """
      doctor dr
      dominee ds
      professor prof
      monseigneur mgr
      meester mr
      burgemeester burg
      gebroeders gebr
      """
    ),
    (
      .number,
      """
      2 twee ii
      3 drie iii
      4 vier iv
      5 vijf
      6 zes
      7 zeven
      8 acht viii
      9 negen ix
      10 tien
      1e eerste 1ste
      2e tweede 2de
      3e derde 3de
      4e vierde 4de
      5e vijfde 5de
      """
    ),
  ]

  /// Words that stand for several.
  private static let several = """
    pc=protestants christelijk
    po=primair onderwijs
    vo=voortgezet onderwijs
    so=speciaal onderwijs
    vso=voortgezet speciaal onderwijs
    bo=basisonderwijs
    oo=openbaar onderwijs
    opo=openbaar primair onderwijs
    obo=openbaar basisonderwijs
    ovo=openbaar voortgezet onderwijs
    pco=protestants christelijk onderwijs
    pcbo=protestants christelijk basisonderwijs
    pcpo=protestants christelijk primair onderwijs
    pcvo=protestants christelijk voortgezet onderwijs
    cpo=christelijk primair onderwijs
    cvo=christelijk voortgezet onderwijs
    cbo=christelijk basisonderwijs
    gpo=gereformeerd primair onderwijs
    kpo=katholiek primair onderwijs
    rk roomskatholiek roomskatholieke=rooms katholiek
    obs=openbaar basisschool
    cbs=christelijk basisschool
    pcbs=protestants christelijk basisschool
    rkbs=rooms katholiek basisschool
    bs=basisschool
    ikc=integraal kindcentrum
    kc=kindcentrum
    sws=samenwerkingsschool
    sg=scholengemeenschap
    primaironderwijs=primair onderwijs
    noordoost=noord oost
    noordwest=noord west
    zuidoost=zuid oost
    zuidwest=zuid west
    nw=noord west
    zw=zuid west
    """
}
