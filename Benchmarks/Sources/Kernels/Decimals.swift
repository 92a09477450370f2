import Foundation

/// A number with a fixed number of decimals, as Python writes it.
func decimals(_ number: Double, _ places: Int) -> String {
  String(format: "%.\(places)f", number)
}
