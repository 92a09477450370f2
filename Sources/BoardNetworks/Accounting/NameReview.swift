/// Why two names are taken for the same, or may be.
public enum NameEvidence: Hashable, Sendable {
  /// They differ in case, accents, blanks and punctuation alone.
  case sameLetters
  /// They have the same words: abbreviated, in another order, with other fillers.
  case sameWords
  /// They have the same words, and one has no legal form.
  case legalForm
  /// They differ in a misspelt letter of one word.
  case misspelling(String, String)
  /// They are the same number, without the zeros at its front.
  case lostZeros
  /// A person decided so.
  case decision
  /// They are alike, and each has words that the other one lacks.
  case alike(onlyName: [String], onlyMeant: [String])
}

/// A spelling that counts as another name, and why.
public struct MergedSpelling: Hashable, Sendable {
  public let name: String
  public let evidence: NameEvidence

  public init(_ name: String, _ evidence: NameEvidence) {
    self.name = name
    self.evidence = evidence
  }
}

/// Names for a person to decide about: the decisions so far, and what is new.
public struct NameReview: Hashable, Sendable {
  /// The rows of the file of decisions that was given, as they are and in their order.
  public let decided: [Row]

  /// Pairs of names that it does not have, the most alike first.
  public let proposals: [Proposal]

  public init(decided: [Row] = [], proposals: [Proposal] = []) {
    self.decided = decided
    self.proposals = proposals
  }

  /// The cells of a row, as they were read.
  public struct Row: Hashable, Sendable {
    public let name, meant, decision, score, reason, place: String

    public init(
      name: String, meant: String, decision: String, score: String, reason: String, place: String
    ) {
      self.name = name
      self.meant = meant
      self.decision = decision
      self.score = score
      self.reason = reason
      self.place = place
    }
  }

  /// A name, and whom it is or may be meant for.
  public struct Proposal: Hashable, Sendable {
    public let name, meant: String

    /// Whether the two count as one already, without anyone being asked.
    public let isMerged: Bool

    /// How alike they are, from 0 to 1.
    public let score: Double
    public let evidence: NameEvidence

    /// Where the name stands.
    public let occurrences: [Occurrence]

    public init(
      name: String, meant: String, isMerged: Bool, score: Double, evidence: NameEvidence,
      occurrences: [Occurrence]
    ) {
      self.name = name
      self.meant = meant
      self.isMerged = isMerged
      self.score = score
      self.evidence = evidence
      self.occurrences = occurrences
    }
  }

  /// A file in which a name stands, and in how many of its rows.
  public struct Occurrence: Hashable, Sendable {
    public let file: String
    public let rows: Int

    public init(file: String, rows: Int) {
      self.file = file
      self.rows = rows
    }
  }
}
