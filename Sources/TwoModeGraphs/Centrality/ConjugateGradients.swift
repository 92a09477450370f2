/// Solves (**I** − α **G**) **y** = **b** for a symmetric matrix **G** with
/// eigenvalues in [−1, 1].
///
/// The residual falls by at least (√κ − 1) / (√κ + 1) a step, with κ at most
/// (1 + α) / (1 − α), and (1 / (1 − α)) if **G** has no negative eigenvalue.
///
/// - Parameters:
///   - factor: α, in [0, 1).
///   - operator: **G**, over all of its rows.
/// - Returns: **y** up to rounding; its entries are in the order of **b**.
/// - Complexity: O(*s*) products with **G**, for *s* steps: some 30 for the
///   customary 0.85² and 70 for 0.85.
///
/// M. R. Hestenes, E. Stiefel, *Methods of Conjugate Gradients for Solving
/// Linear Systems*, Journal of Research of the National Bureau of Standards
/// 49(6), 1952, 409–436.
func solveByConjugateGradients(
  factor: Double, operator gram: inout GramOperator, rightHandSide: [Double], columnCount: Int
) -> [Double] {
  let rows = Array(0..<Int32(rightHandSide.count))[...]
  let columns = Array(0..<Int32(columnCount))[...]
  var solution = [Double](repeating: 0, count: rightHandSide.count)
  var residual = rightHandSide
  var direction = residual
  var square = dot(residual, residual)
  // Rounding keeps the true residual above this; the one that is updated passes it.
  let smallest = 1e-32 * square
  while square > smallest {
    var image = gram.product(with: direction, rows: rows, columns: columns)
    for index in image.indices { image[index] = direction[index] - factor * image[index] }
    let step = square / dot(direction, image)
    add(step, direction, to: &solution)
    add(-step, image, to: &residual)
    let next = dot(residual, residual)
    for index in direction.indices {
      direction[index] = residual[index] + next / square * direction[index]
    }
    square = next
  }
  return solution
}
