import Charts

/// The charts of which a picture is kept.
enum Sample: String, CaseIterable, Sendable {
  case meetingElsewhere, manyNetworks, noNetworks, undefinedNetworks
  case tablesPerBoard, textColumns
  case load, oneLoad
  case frontier, noFrontier

  var chart: any Chart {
    switch self {
    case .meetingElsewhere: distributionChart(rows: Sample.networks)
    case .manyNetworks: distributionChart(rows: Sample.manyRows)
    case .noNetworks: distributionChart(rows: [])
    case .undefinedNetworks:
      distributionChart(
        rows: ["Werkgroep Hoogbegaafdheid", "Kerngroep"].map {
          DistributionChart.Row(
            label: $0, distribution: nil, count: "0", undefinedText: "geen paren")
        })
    case .tablesPerBoard:
      columnChart([3, 7, 12, 19, 15, 9, 4, 0, 2, 1].enumerated().map { ("\($0)", $1) })
    case .textColumns:
      columnChart([
        ("eenpitter (1 school)", 212), ("klein (2 tot en met 5)", 187),
        ("middelgroot (6 tot en met 14)", 143), ("groot (15 of meer)", 1_061),
        ("aantal scholen onbekend", 0),
      ])
    case .load: loadChart(rows: Sample.loads)
    case .oneLoad: loadChart(rows: [Sample.loads[0]])
    case .frontier: frontierChart(points: Sample.points)
    case .noFrontier: frontierChart(points: [])
    }
  }

  private var frame: (String) -> ChartFrame {
    { title in
      ChartFrame(
        id: rawValue, language: "nl", title: title,
        description: "De tabel onder deze figuur geeft dezelfde getallen.",
        source: "Bron: ledenlijsten op 1 oktober 2026; n = 72 besturen in 12 netwerken.",
        emptyText: "Er is niets om te tekenen.")
    }
  }

  private func distributionChart(rows: [DistributionChart.Row]) -> DistributionChart {
    DistributionChart(
      frame: frame("In hoeveel andere netwerken leden van een netwerk elkaar tegenkomen"),
      rows: rows, axisTitle: "andere gedeelde netwerken per paar besturen",
      countHeading: "paren",
      words: DistributionChart.Words(
        range: "laagste tot hoogste", quartiles: "middelste helft van de paren",
        median: "mediaan", mean: "gemiddelde"),
      wholeNumbers: true, numberText: dutchNumber)
  }

  private func columnChart(_ columns: [(String, Int)]) -> ColumnChart {
    ColumnChart(
      frame: frame("Aan hoeveel tafels zit een bestuur?"),
      columns: columns.map { ColumnChart.Column(label: $0, count: $1) },
      labelTitle: "netwerken waar een bestuur lid van is", countTitle: "aantal besturen",
      numberText: dutchNumber)
  }

  private func loadChart(rows: [BarChart.Row]) -> BarChart {
    BarChart(
      frame: frame("Overleglast per bestuur"), rows: rows, axisTitle: "uren per jaar",
      words: BarChart.Words(
        lowerBound: "ten minste: van een deel van de zetels zijn de uren onbekend",
        interval: "bandbreedte"),
      wholeNumbers: true, numberText: dutchNumber)
  }

  private func frontierChart(points: [FrontierChart.Point]) -> FrontierChart {
    FrontierChart(
      frame: frame("Uren tegenover paren die elkaar blijven tegenkomen"), points: points,
      now: points.isEmpty ? nil : FrontierChart.Point(x: 100, y: 2_410.5, bound: 2_410.5),
      xTitle: "paren die elkaar blijven tegenkomen, in procenten", yTitle: "uren per jaar",
      words: FrontierChart.Words(
        proven: "bewezen: met minder uren kan het niet", found: "gevonden, niet bewezen",
        bound: "tot waar het hoogstens nog lager kan", now: "nu"),
      xText: dutchNumber, yText: dutchNumber)
  }

  private static let points: [FrontierChart.Point] = [
    FrontierChart.Point(x: 52, y: 610, bound: 610),
    FrontierChart.Point(x: 71.5, y: 890, bound: 840, label: "zeven van de tien paren"),
    FrontierChart.Point(x: 90.2, y: 1_300, bound: 1_300, label: "negen van de tien paren"),
    FrontierChart.Point(x: 99.1, y: 1_900, bound: 1_700),
    FrontierChart.Point(x: 100, y: 2_120.25, bound: 2_120.25, label: "alle paren"),
  ]

  private static let networks: [DistributionChart.Row] = [
    row("Samenwerkingsverband Passend Onderwijs 27-01", [0, 1, 3, 4, 9], 3.1, "1.128"),
    row("Onderwijsregio Noord", [1, 2, 3, 5, 10], 3.6, "435"),
    row("Lokaal Educatieve Agenda Het Hogeland en Eemsdelta", [0, 2, 2, 3, 6], 2.4, "66"),
    row("RAP-regio", [0, 0, 0, 1, 4], 0.7, "91"),
    row(
      "Platform Samen Opleiden & Professionaliseren voor primair en speciaal onderwijs",
      [2, 2, 2, 2, 2], 2, "3"),
    row("Werkgroep Hoogbegaafdheid", nil, 0, "0"),
    row("Transfercentrum", [3, 3, 4, 8, 8], 5.1, "6"),
  ]

  private static let boards = [
    "Vereniging voor Protestants-Christelijk Basisonderwijs Het Anker",
    "Stichting Openbaar Primair Onderwijs Groningen", "Noordkwartier",
    "Stichting voor Christelijk, Interconfessioneel en Algemeen Bijzonder Onderwijs in de Regio",
    "L&E Scholengroep", "'s-Hertogenbossche Schoolvereniging",
  ]

  private static let manyRows: [DistributionChart.Row] = (0..<60).map { index in
    let low = Double(index * 7 % 4)
    let middle = low + Double(index * 5 % 6)
    return row(
      "\(boards[index % boards.count]) \(index + 1)",
      index % 17 == 11
        ? nil : [low, low + 1, middle + 1, middle + 2, middle + 4 + Double(index % 3)],
      middle + 1.3, dutchNumber(Double(index * index + 3), 0))
  }

  private static func row(
    _ label: String, _ numbers: [Double]?, _ mean: Double, _ count: String
  ) -> DistributionChart.Row {
    DistributionChart.Row(
      label: label,
      distribution: numbers.map {
        Distribution(
          minimum: $0[0], lowerQuartile: $0[1], median: $0[2], upperQuartile: $0[3],
          maximum: $0[4], mean: mean)
      },
      count: count, undefinedText: "geen paren")
  }

  private static let loads: [BarChart.Row] = [
    BarChart.Row(
      label: boards[0],
      amount: BarChart.Amount(1_240, text: "1.240 (900–1.510)", interval: 900...1_510),
      undefinedText: "onbekend"),
    BarChart.Row(
      label: boards[1],
      amount: BarChart.Amount(
        860, text: "ten minste 860 (700–1.100)", isLowerBound: true, interval: 700...1_100),
      undefinedText: "onbekend"),
    BarChart.Row(
      label: boards[2], amount: BarChart.Amount(640, text: "640"), undefinedText: "onbekend"),
    BarChart.Row(
      label: boards[3],
      amount: BarChart.Amount(415, text: "ten minste 415", isLowerBound: true),
      undefinedText: "onbekend"),
    BarChart.Row(label: boards[4], amount: nil, undefinedText: "uren onbekend"),
    BarChart.Row(
      label: boards[5], amount: BarChart.Amount(2, text: "2"), undefinedText: "onbekend"),
    BarChart.Row(
      label: "De Eenpitter", amount: BarChart.Amount(0, text: "0"), undefinedText: "onbekend"),
  ]
}
