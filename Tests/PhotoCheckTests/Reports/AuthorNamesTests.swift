import Testing

@testable import PhotoCheck

/// Authors where captions name them.
@Suite struct AuthorNamesTests {
    @Test(arguments: [
        ("摄影:张三", ["张三"]), ("5月15日,县长解答咨询。摄影/李小四", ["李小四"]), ("县长解答群众咨询(王五 摄)", ["王五"]),
        ("县长解答群众咨询(王五/摄)", ["王五"]), ("通讯员 赵六 报道", ["赵六"]), ("丰收 作者:欧阳修", ["欧阳修"]),
        ("Photo by Jane Doe", ["Jane Doe"]), ("Harvest. Photograph: J. Doe", ["J. Doe"]),
        ("© 2012 Jane Doe", ["Jane Doe"]), ("5月15日,摄影爱好者在中心广场拍摄咨询活动", []),
        ("县长李明在宾馆门前解答群众咨询", []), ("A photo of the mayor by the river", []), ("", []),
    ])
    func `whoever is named as the author is found, and nobody else`(text: String, names: [String]) {
        #expect(AuthorNames.find(in: text) == names)
    }

    @Test func `codes depend on name and seed alone`() {
        let codes = AnonymousCodes(seed: 7)
        #expect(codes.code(of: "甲镇") == codes.code(of: "甲镇"))
        #expect(codes.code(of: "甲镇").utf8.count == 8)
        #expect(codes.code(of: "甲镇") != AnonymousCodes(seed: 8).code(of: "甲镇"))
        let names = (0..<10_000).map { codes.code(of: "单位\($0)") }
        #expect(Set(names).count == names.count)
    }
}
