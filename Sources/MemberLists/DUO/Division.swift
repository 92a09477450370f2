/// A division of the country into regions that DUO gives for every location of a school.
public enum Division: String, CaseIterable, Sendable {
  /// Nodal areas.
  case nodal = "NODAAL"
  /// Regions of the labour market platforms (Regionaal Platform Arbeidsmarktbeleid).
  case labourMarket = "RPA"
  /// Regions of the act on joint arrangements (Wet gemeenschappelijke regelingen).
  case jointArrangements = "WGR"
  /// Statistical regions (Coördinatiecommissie Regionaal Onderzoeksprogramma).
  case corop = "COROP"
  /// Areas of education (onderwijsgebieden).
  case education = "OWG"
  /// Regions of the reporting of early school leavers (Regionale Meld- en Coördinatiefunctie).
  case earlyLeavers = "RMC"

  /// What the headings of its two columns begin with, before CODE and NAAM.
  var heading: String {
    switch self {
    case .nodal: "NODAAL GEBIED"
    case .labourMarket: "RPA-GEBIED"
    case .jointArrangements: "WGR-GEBIED"
    case .corop: "COROPGEBIED"
    case .education: "ONDERWIJSGEBIED"
    case .earlyLeavers: "RMC-REGIO"
    }
  }

  /// The digits of a code, zeros in front included.
  static let codeWidth = 2
}
