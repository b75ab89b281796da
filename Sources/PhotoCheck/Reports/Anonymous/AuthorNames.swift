/// Finds who made a photo where its caption says so: 摄影:张三, (李四 摄), Photo by Jane Doe, © Jane Doe.
///
/// Only what is written in these ways: whoever names an author in a sentence is not found.
enum AuthorNames {
    /// The names, in the order of the text.
    static func find(in text: String) -> [String] {
        // Compiled for each call: a compiled expression cannot be shared by threads.
        let before =
            #/
            (?:摄影师|摄影者|摄影|拍摄者|拍摄人|拍摄|作者|通讯员|记者|供图|供稿|投稿人|报送人|图\/|文\/|摄\/)
            (?:\s*[:：\/]\s*|\s+)(\p{Han}{2,4}(?:[·]\p{Han}{1,6})?)(?:\s|[,，.。;；、)）\]】]|$)
            /#
        let after = #/[(（\[【\s]\s*(\p{Han}{2,4})\s*[\/／]?\s*(?:摄影报道|摄影|摄|供图)\s*(?:[)）\]】。.]|$)/#
        let latin =
            #/
            (?i:photo(?:graph(?:ed|er)?)?|picture|image|credit|author)\s*(?i:by\b|:)\s*
            (\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’.-]*){0,3})
            /#
        let rights = #/(?:©|\([cC]\))\s*(?:\d{4}\s+)?(\p{L}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){0,3})/#
        var names: [String] = []
        for expression in [before, after, latin, rights] {
            for match in text.matches(of: expression) { names.append(String(match.1)) }
        }
        return names
    }
}
