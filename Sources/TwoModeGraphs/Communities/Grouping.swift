/// A division of 0, 1, …, *v* − 1 into groups.
///
/// Every element is in one group, and no group is empty. Groups are numbered
/// from 0 in order of their smallest element, so that two equal divisions are
/// equal values, however they were found.
public struct Grouping: Hashable, Sendable {
  /// The number of the group of each element.
  let numbers: [Int32]

  /// The number of groups; 0 without elements.
  public let count: Int

  /// Creates the division in which elements with one label are one group.
  ///
  /// - Parameter labels: A label for each element; any numbers.
  /// - Complexity: O(*v*) expected time for *v* elements.
  public init(labels: some Sequence<Int>) {
    var numbers: [Int32] = []
    var numberOfLabel: [Int: Int32] = [:]
    for label in labels {
      let number = numberOfLabel[label] ?? Int32(numberOfLabel.count)
      numberOfLabel[label] = number
      numbers.append(number)
    }
    self.numbers = numbers
    count = numberOfLabel.count
  }

  /// Creates the division in which elements with one label are one group.
  ///
  /// - Parameter labels: A label for each element, less than their number.
  init(labels: [Int32]) {
    var numbers = labels
    var numberOfLabel = [Int32](repeating: -1, count: labels.count)
    var count: Int32 = 0
    for (element, label) in labels.enumerated() {
      if numberOfLabel[Int(label)] < 0 {
        numberOfLabel[Int(label)] = count
        count += 1
      }
      numbers[element] = numberOfLabel[Int(label)]
    }
    self.numbers = numbers
    self.count = Int(count)
  }

  /// The number of elements *v*.
  public var elementCount: Int { numbers.count }

  /// The number of the group that an element is in.
  public subscript(element: Int) -> Int { Int(numbers[element]) }

  /// The number of elements of each group, by number.
  public var sizes: [Int] {
    var sizes = [Int](repeating: 0, count: count)
    for number in numbers { sizes[Int(number)] += 1 }
    return sizes
  }

  /// The elements of each group in increasing order, by number.
  public var members: [[Int]] {
    var members = [[Int]](repeating: [], count: count)
    for (element, number) in numbers.enumerated() { members[Int(number)].append(element) }
    return members
  }
}
