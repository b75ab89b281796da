import Testing

@testable import Documents

/// Numbers as Excel and WPS show them; dates in one notation.
struct CellNumberTests {
    @Test(arguments: [
        (1, "1"), (0, "0"), (-1, "-1"), (1.5, "1.5"), (5.15, "5.15"), (0.1 + 0.2, "0.3"),
        (13_800_138_000, "13800138000"),
        (1e15, "1000000000000000"), (1_234_567_890_123_456, "1234567890123460"), (1e21, "1E+21"),
        (0.00001, "0.00001"),
        (1.25e-7, "1.25E-07"), (-0.0, "0"), (.infinity, ""), (.nan, ""), (9.9999999999999999, "10"), (100, "100"),
        (.greatestFiniteMagnitude, "1.79769313486232E+308"), (.leastNonzeroMagnitude, "5E-324"),
    ])
    func `numbers without a format have no noise`(_ value: Double, _ text: String) {
        #expect(CellNumber.text(value) == text)
    }

    @Test(arguments: [
        ("0", 7, "7"), ("000", 7, "007"), ("0.00", 1.005, "1.01"), ("#,##0", 1_234_567, "1,234,567"),
        ("0%", 0.55, "55%"),
        ("#,##0.0", 999.95, "1,000.0"), ("0\"号\"", 12, "12号"), ("\"第\"0\"张\"", 3, "第3张"), ("General\"张\"", 3.5, "3.5张"),
        ("[$¥-804]#,##0.00", 12.5, "¥12.50"), ("0;(0)", -4, "(4)"), ("0.0", -4, "-4.0"), ("0;-0;\"无\"0", 0, "无0"),
        ("[Red]0_)", 5, "5"), ("\\N\\o\\.0", 1, "No.1"), ("General", 2, "2"), ("@", 2, "2"),
        ("0.00E+00", 1_500, "1500"),
        ("# ?/?", 0.5, "0.5"), (";;;", 5, "5"), ("", 5, "5"), ("0.00%", 0.1234, "12.34%"),
    ])
    func `a number's format is followed`(_ code: String, _ value: Double, _ text: String) {
        #expect(CellNumber.text(value, CellFormat(id: 164, code: code)) == text)
    }

    @Test(arguments: [
        ("yyyy-mm-dd", 41_044, "2012-05-15"), ("yyyy\"年\"m\"月\"d\"日\"", 41_044, "2012-05-15"),
        ("yyyy/m/d;@", 41_044, "2012-05-15"),
        ("yyyy\"年\"m\"月\"", 41_044, "2012-05"), ("m\"月\"d\"日\";@", 41_044, "5月15日"), ("[$-804]aaaa;@", 41_044, "41044"),
        ("yyyy/m/d h:mm;@", 41_044.395_833_333_3, "2012-05-15 09:30"), ("h:mm:ss", 41_044.395_833_333_3, "09:30:00"),
        ("[h]:mm", 1.5, "36:00"), ("mm:ss", 0.000_694_444, "00:01:00"),
        ("[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"", 1, "1900-01-01"),
        ("yyyy-m-d", 59, "1900-02-28"), ("yyyy-m-d", 61, "1900-03-01"), ("yyyy-m-d", 2_958_465, "9999-12-31"),
        ("yyyy-m-d", 2_958_466, "2958466"), ("yyyy-m-d", -1, "-1"), ("yyyy-m-d", 0.999_999_99, "1900-01-01"),
        ("dddd, mmmm d, yyyy", 41_044, "2012-05-15"),
    ])
    func `a date is written in one way with the parts that are shown`(_ code: String, _ value: Double, _ text: String) {
        #expect(CellNumber.text(value, CellFormat(id: 164, code: code)) == text)
    }

    @Test(arguments: [
        (14, "2012-05-15"), (31, "2012-05-15"), (57, "2012-05"), (58, "5月15日"), (0, "41044"), (49, "41044"),
        (22, "2012-05-15 00:00"),
    ])
    func `built-in formats are known by their numbers`(_ id: Int, _ text: String) {
        #expect(CellNumber.text(41_044, CellFormat(id: id)) == text)
    }

    @Test func `days of the Macintosh begin in 1904`() {
        #expect(CellNumber.text(0, CellFormat(id: 14), since1904: true) == "1904-01-01")
        #expect(CellNumber.text(39_582, CellFormat(id: 14), since1904: true) == "2012-05-15")
    }
}
