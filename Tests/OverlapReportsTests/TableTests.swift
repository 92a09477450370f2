import BoardNetworks
import OverlapAnalysis
import Testing

@testable import OverlapReports

struct TableTests {
  private static let keys: [(name: TableName, keys: String)] = [
    (.summary, "measure,value"),
    (
      .boards,
      """
      id,name,kind,size_class,degree,co_members,hours,hours_unknown,hours_low,hours_high
      """
    ),
    (
      .networks,
      """
      id,name,type,size,pairs,share_elsewhere,hours,hours_unknown,listed,declared,\
      complete,member_wide,hours_low,hours_high,missing
      """
    ),
    (
      .pairs,
      """
      first,second,shared,jaccard,overlap,cosine,newman,networks,first_name,second_name,\
      network_names
      """
    ),
    (
      .overlaps,
      """
      first,second,shared,jaccard,containment_first,containment_second,boards,first_name,\
      second_name,board_names,theme_shared,theme_jaccard,theme_of_fewest,quadrant
      """
    ),
    (
      .alignments,
      """
      first,second,theme_shared,theme_jaccard,theme_of_fewest,quadrant,first_name,second_name
      """
    ),
    (
      .encounters,
      """
      id,name,members,pairs,mean,q1,median,q3,max,share_elsewhere,share_3,member_any,\
      member_half,without_member_wide_mean,complete
      """
    ),
    (.measures, "mode,id,measure,value"),
    (.communities, "mode,id,name,group,together,louvain,leiden"),
    (
      .chance,
      """
      first,second,shared,expected,p_upper,p_lower,p_hypergeometric,holm,bh,first_name,\
      second_name
      """
    ),
    (.sets, "kind,networks,boards_count,boards,network_names,board_names"),
    (
      .load,
      """
      id,name,size_class,seats,hours,hours_unknown,hours_low,hours_high,hours_complete,\
      board_fte,hours_per_fte,hours_per_fte_low,hours_per_fte_high,schools,hours_per_school,\
      hours_per_school_low,hours_per_school_high,capacity_hours,above_capacity,hours_above,\
      hours_above_high,through,for_others,seats_counting,hours_counting,hours_counting_low,\
      hours_counting_high,seats_representative,hours_representative,hours_representative_low,\
      hours_representative_high,seats_without,hours_without,hours_without_low,\
      hours_without_high
      """
    ),
    (
      .askers,
      """
      asker,label,networks,network_names,boards,seats,hours,hours_unknown,hours_low,\
      hours_high,share,share_known,scheme_until,networks_ending,bodies_ending,bodies_left,\
      pairs,pairs_only_there,pairs_left_in_member_wide,boards_nowhere_else
      """
    ),
    (.endings, "scheme,scheme_until,what,first,first_name,second,second_name"),
    (
      .missing,
      "id,name,body_of,missing,seats,seat_hours_low,seat_hours_high,width"
    ),
    (
      .redundancy,
      """
      id,name,members,obligation,scheme,commissioner,hours,pairs,share_elsewhere,\
      share_elsewhere_without_member_wide,pairs_only_here,boards_nowhere_else,themes_only_here,\
      partners_only_here,substitutes,substitutes_pairs,substitutes_fewest,\
      substitutes_uncertain,substitutes_without_member_wide,\
      substitutes_without_member_wide_pairs,substitutes_without_member_wide_fewest,\
      substitutes_without_member_wide_uncertain,last_meeting_places,complete
      """
    ),
    (
      .stops,
      """
      counts_member_wide,kind,group,networks,pairs,first,second,network_names,first_name,\
      second_name
      """
    ),
    (
      .associations,
      "attribute,trait,networks,n,rho,low,high,p,holm,samples,anecdotal"
    ),
    (
      .reciprocity,
      """
      mode,id,name,level,memberships,both,only_brings,only_takes,neither,brings_at_least,\
      takes_at_least,untold,ids_only_brings,ids_only_takes
      """
    ),
    (
      .questions,
      """
      question,boards_count,pairs,pairs_apart,boards,networks,board_names,network_names
      """
    ),
    (.questionPairs, "first,second,questions,uncertain,first_name,second_name"),
    (
      .delegates,
      """
      mode,id,name,memberships,known,people,pairs,board_meetings,same_people,share_same,\
      elsewhere_boards,elsewhere_people
      """
    ),
    (
      .agreement,
      """
      id,name,first,second,listed_first,listed_second,both,only_first,only_second,\
      unanswered_first,unanswered_second,without_source,estimate,estimate_low,estimate_high,\
      missed,coverage_first,coverage_second,boards_only_first,boards_only_second,\
      boards_unanswered_first,boards_unanswered_second
      """
    ),
    (
      .inside,
      """
      id,name,members,listed,declared,formality,level,bodies,layers,bodies_incomplete,\
      body_levels,in_no_body,in_several_bodies,only_in_bodies,body_pairs,body_pairs_shared,\
      hours_plenary,hours_plenary_unknown,hours_bodies,hours_bodies_unknown,core,shell,\
      agenda_members,observers,form_unknown,delegates,delegates_with_mandate,mandates_full,mandates_limited,mandates_none,mandates_other,\
      coordinators,body_pairs_through_coordinators,single_school_own,single_school_umbrella,\
      single_school_cluster,single_school_others,single_school_absent,member_networks,\
      reached_through_networks,contact_group,contact_group_fewest,contact_share,\
      contact_boards,contact_group_without_member_wide,\
      contact_group_without_member_wide_fewest,boards_in_no_body,boards_in_several_bodies,\
      boards_only_in_bodies,boards_apart_from_core,complete
      """
    ),
    (
      .territories,
      """
      division_first,division_second,adjusted_mutual_information,straddling_boards,\
      straddling_first,straddling_second,boards_compared,boards_unplaced,containment_first,\
      containment_second,territories_first,territories_second,whole_first,whole_second,border_hours_first,border_hours_second,boards,\
      board_names
      """
    ),
    (.rows, "file,sheet,table,row,name,network,outcome,reason,of_row,of_file,of_sheet"),
    (.problems, "severity,file,sheet,row,column,problem,text,remedy"),
  ]

  @Test("columns have the names that the contract gives them", arguments: keys)
  func columns(name: TableName, expected: String) {
    let table = Table.ofRegion(name)
    #expect(table.name == name)
    #expect(table.columns.map(\.key).joined(separator: ",") == expected)
    for language in Language.allCases {
      let headings = table.columns.map { $0.heading[language] }
      #expect(Set(headings).count == headings.count)
    }
  }

  @Test("the summary has its measures in their order")
  func measures() {
    let lines = Table.ofRegion(.summary).text(as: .csv).split(separator: "\n")
    #expect(
      lines == [
        "measure,value", "boards,7", "networks,6", "memberships,18", "isolated_boards,1",
        "empty_networks,1", "components,3", "largest_component,11", "density,0.42857142857142855",
        "pairs,15", "elsewhere_pairs_once,1.1333333333333333", "elsewhere_by_network_pair,1.8125",
        "elsewhere_network_mean,2.1916666666666664", "elsewhere_max,3", "date,2026-10-01",
        "date_origin,chosen", "participants_read,12", "bodies,4", "territories,3",
        "mean_degree,2.5714285714285716", "mean_size,3.0", "member_wide_networks,1",
        "elsewhere_pairs_once_without_member_wide,0.7", "incomplete_networks,1",
        "unknown_networks,0", "unanswered_boards,0",
      ])
  }

  @Test("files for machines are the same in every language", arguments: TableName.allCases)
  func languages(name: TableName) {
    let table = Table.ofRegion(name)
    for format in [TableFormat.csv, .json] {
      #expect(table.bytes(as: format, in: .nl) == table.bytes(as: format, in: .en))
    }
    #expect(table.text(in: .nl) != table.text(in: .en))
  }

  @Test("a board's class of size has the sector's name, and hours that lack some are at least")
  func boards() {
    let csv = Table.ofRegion(.boards).text(as: .csv)
    #expect(csv.contains("D01,Vrije School De Linde,,eenpitter,3,5,31.75,1,31.75,\n"))
    #expect(csv.contains("D02,41613 (Oldambt),,,0,0,,,,\n"))
    let text = Table.ofRegion(.boards).text(width: 120)
    #expect(text.contains("≥ 31,7"))
    #expect(text.contains("ten minste"))
  }

  @Test("every text says which day, how it was chosen, and how many were counted")
  func scope() {
    let day = CalendarDate(year: 2026, month: 10, day: 1)!
    let dates: [(ReferenceDate, String)] = [
      (.chosen(day), "Peildatum 1 oktober 2026, zoals gevraagd."),
      (.newest(day), "Peildatum 1 oktober 2026, de nieuwste begindatum in de invoer."),
      (.noDates, "Geen peildatum: geen rij heeft een begindatum"),
    ]
    for (date, sentence) in dates {
      for name in TableName.allCases {
        let text = Table.ofRegion(name, scope: Region.scope(date: date)).text(width: 120)
        #expect(text.contains(sentence))
        #expect(text.contains("Geteld: 7 besturen en 6 netwerken."))
      }
    }
  }

  @Test(
    "incomplete lists make counts lower bounds",
    arguments: [
      TableName.summary, .boards, .networks, .pairs, .overlaps, .encounters, .measures,
      .communities, .chance, .sets, .redundancy, .load, .askers, .endings, .missing, .stops,
      .alignments, .variants,
    ])
  func incomplete(name: TableName) {
    #expect(Table.ofRegion(name).text(in: .nl).contains("Ten minste: van 1 netwerk"))
    #expect(Table.ofRegion(name).text(in: .en).contains("At least: of 1 network"))
  }

  @Test("of territories no text says that boards meet", arguments: TableName.allCases)
  func territories(name: TableName) {
    let scope = Region.scope(nature: .territory)
    let table = Table.ofRegion(name, scope: scope)
    for width in [40, 120] {
      let dutch = table.text(in: .nl, width: width).lowercased()
      for word in ["tegenkom", "treft", "aantref"] { #expect(!dutch.contains(word), "\(dutch)") }
      let english = table.text(in: .en, width: width).lowercased()
      if name != .problems { #expect(!english.contains("meet"), "\(english)") }
      if name != .problems { #expect(dutch.contains("gebied")) }
    }
    let heading = table.text(as: .csvNL).split(separator: "\r\n")[0].lowercased()
    #expect(!heading.contains("netwerk") && !heading.contains("tegen"))
  }

  @Test("those who are no school boards are participants")
  func participants() {
    let scope = Region.scope(participants: .kind("gemeente"))
    for name in TableName.allCases where name != .problems {
      let text = Table.ofRegion(name, scope: scope).text(width: 120)
      #expect(text.contains("Geteld: 7 deelnemers van de soort \"gemeente\" en 6 netwerken."))
      #expect(!text.contains("besturen"))
    }
    let json = Table.ofRegion(.pairs, scope: scope).text(as: .json)
    #expect(json.contains("\"participants\": \"gemeente\""))
    #expect(json.contains("\"nature\": \"network\""))
  }

  @Test("problems are told also when nothing was computed")
  func problems() {
    let table = Table.problems(ProblemSamples.input)
    #expect(
      table.text(as: .csv).contains("fatal,regio/lidmaatschappen.csv,,14,netwerk,unknown_network,"))
    #expect(table.text(as: .json).contains("\"date\": null"))
    #expect(!table.text().contains("Geteld"))
    #expect(Table.problems([]).text() == "Meldingen over de invoer\n\nEr zijn geen meldingen.\n")
  }
}
