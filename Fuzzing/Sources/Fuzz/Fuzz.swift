import Glibc

/// What libFuzzer calls with each input: reads it as a file of the kind that `FUZZ_FORMAT` names.
///
/// A crash, a hang, too much memory or a broken promise ends the run; libFuzzer then keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  format.read(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

private let format: FileFormat = {
  let name = unsafe getenv("FUZZ_FORMAT").map { unsafe String(cString: $0) }
  guard let name, let format = FileFormat(rawValue: name) else {
    let names = FileFormat.allCases.map(\.rawValue).joined(separator: ", ")
    fatalError("set FUZZ_FORMAT to one of: \(names)")
  }
  return format
}()
