import CLibraries
import Testing

/// Libraries that are opened at their first use.
@Suite struct LibrariesTests {
    @Test(arguments: [
        ("libc.so.6", "malloc", true),
        ("libc.so.6", "a_function_that_nothing_has", false),
        ("liba-library-that-nobody-has.so.0", "malloc", false),
    ])
    func `a library is open when it is here and has every function`(
        _ library: String, _ function: String, _ opens: Bool
    ) {
        let isOpen = unsafe function.withCString { function in
            var names: [UnsafePointer<CChar>?] = unsafe [function]
            var found: [UnsafeMutableRawPointer?] = unsafe [nil]
            return unsafe clb_open(library, &names, &found, names.count)
        }
        #expect(isOpen == opens)
    }
}
