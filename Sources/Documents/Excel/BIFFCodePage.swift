internal import Bytes

/// The code page of a workbook before Excel 97.
struct BIFFCodePage: Sendable {
    /// Its number, as Windows counts; 936 is GBK.
    var number = 0

    /// The encoding that the page means; nil for one that is not known.
    var encoding: TextEncoding? {
        switch number {
        case 936, 54_936: .gb18030
        case 950: .big5
        case 932: .shiftJIS
        case 1_252, 0x8001: .windows1252
        default: nil
        }
    }

    /// What bytes say; a page that is not known is told from the bytes.
    func text(_ bytes: [UInt8]) -> String {
        guard let encoding else { return TextDecoder.decode(bytes.span).text }
        return TextDecoder.decode(bytes.span, declared: encoding).text
    }
}
