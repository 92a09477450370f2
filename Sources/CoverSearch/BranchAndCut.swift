import CCbc
import Synchronization

/// What CBC says of a problem.
struct SolverAnswer {
  let status: Status

  /// The value of each variable, when there is a solution.
  var amounts: [Double] = []

  /// A cost that no solution is below.
  var bound = -Double.infinity

  enum Status {
    case proven, found, impossible, outOfTime
  }
}

/// Solves a problem that has at least one variable.
///
/// - Parameter start: The variables of kind `choice` that are 1 in a choice to begin with; none when
///   empty.
func branchAndCut(
  _ problem: ChoiceProblem, within limit: SearchLimit, from start: [Int]
) -> SolverAnswer {
  solverLock.withLock { _ in
    let model = Model(problem)
    return model.answer(within: limit, from: start)
  }
}

/// CBC keeps its parameters in global state, so that one thread may use it at a time.
private let solverLock = Mutex(())

/// A model of CBC, which is let go of with this value.
@safe private struct Model: ~Copyable {
  private let handle: UnsafeMutableRawPointer
  private let count: Int

  init(_ problem: ChoiceProblem) {
    unsafe handle = Cbc_newModel()!
    count = problem.variables.count
    unsafe Cbc_setParameter(handle, "logLevel", "0")

    let columns = Columns(of: problem)
    let unlimited = Double.greatestFiniteMagnitude
    let lower = [Double](repeating: 0, count: count)
    let upper = [Double](repeating: 1, count: count)
    unsafe Cbc_loadProblem(
      handle, CInt(count), CInt(problem.bounds.count), columns.starts, columns.rows,
      columns.coefficients, lower, upper, problem.variables.map(\.cost),
      problem.bounds.map { $0.least ?? -unlimited }, problem.bounds.map { $0.most ?? unlimited })
    for (variable, value) in problem.variables.enumerated() where value.kind == .choice {
      unsafe Cbc_setInteger(handle, CInt(variable))
    }
  }

  deinit { unsafe Cbc_deleteModel(handle) }

  func answer(within limit: SearchLimit, from start: [Int]) -> SolverAnswer {
    if let seconds = limit.seconds { unsafe Cbc_setMaximumSeconds(handle, seconds) }
    if let nodes = limit.nodes { unsafe Cbc_setMaximumNodes(handle, CInt(clamping: nodes)) }
    unsafe Cbc_setParameter(handle, "timeMode", "elapsed")
    if !start.isEmpty {
      let ones = [Double](repeating: 1, count: start.count)
      unsafe Cbc_setMIPStartI(handle, CInt(start.count), start.map { CInt($0) }, ones)
    }
    unsafe Cbc_setAllowableGap(handle, 0)
    unsafe Cbc_setAllowableFractionGap(handle, 0)
    _ = unsafe Cbc_solve(handle)

    if unsafe Cbc_isProvenInfeasible(handle) != 0 { return SolverAnswer(status: .impossible) }
    guard unsafe Cbc_numberSavedSolutions(handle) > 0 || Cbc_isProvenOptimal(handle) != 0,
      let solution = unsafe Cbc_getColSolution(handle)
    else { return SolverAnswer(status: .outOfTime) }
    return SolverAnswer(
      status: unsafe Cbc_isProvenOptimal(handle) != 0 ? .proven : .found,
      amounts: unsafe Array(UnsafeBufferPointer(start: solution, count: count)),
      bound: unsafe Cbc_getBestPossibleObjValue(handle))
  }
}

/// The coefficients of the bounds, by variable: compressed columns.
private struct Columns {
  private(set) var starts: [CInt] = [0]
  private(set) var rows: [CInt] = []
  private(set) var coefficients: [Double] = []

  init(of problem: ChoiceProblem) {
    var next = [Int](repeating: 0, count: problem.variables.count + 1)
    for bound in problem.bounds {
      for term in bound.terms { next[term.variable + 1] += 1 }
    }
    for variable in problem.variables.indices { next[variable + 1] += next[variable] }
    starts = next.map { CInt($0) }
    rows = [CInt](repeating: 0, count: next.last!)
    coefficients = [Double](repeating: 0, count: next.last!)
    for (row, bound) in problem.bounds.enumerated() {
      for term in bound.terms {
        rows[next[term.variable]] = CInt(row)
        coefficients[next[term.variable]] = term.coefficient
        next[term.variable] += 1
      }
    }
  }
}
