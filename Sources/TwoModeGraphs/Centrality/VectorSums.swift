/// The sum of products, in order.
func dot(_ left: [Double], _ right: [Double]) -> Double {
  let (left, right) = (left.span, right.span)
  var sum = 0.0
  for index in left.indices { sum += left[index] * right[index] }
  return sum
}

/// Adds a multiple of one vector to another.
func add(_ factor: Double, _ vector: [Double], to sum: inout [Double]) {
  var sum = sum.mutableSpan
  let vector = vector.span
  for index in vector.indices { sum[index] += factor * vector[index] }
}

/// A vector other than zero divided by its length.
func scaledToLength1(_ vector: [Double]) -> [Double] {
  let length = dot(vector, vector).squareRoot()
  return vector.map { $0 / length }
}
