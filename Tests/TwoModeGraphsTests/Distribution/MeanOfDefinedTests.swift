import Testing
import TwoModeGraphs

struct MeanOfDefinedTests {
  @Test("values that are undefined are counted, and are not in the mean")
  func undefined() {
    let mean = MeanOfDefined([1, nil, 0, nil])
    #expect(mean.mean == 0.5)
    #expect(mean.definedCount == 2)
    #expect(mean.count == 4)
  }

  @Test("the mean of none is undefined")
  func none() {
    #expect(MeanOfDefined([nil, nil]).mean == nil)
    #expect(MeanOfDefined([]).mean == nil)
  }
}
