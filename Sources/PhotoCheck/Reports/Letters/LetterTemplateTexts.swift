/// The words of the letters where an office has none of its own, both languages side by side.
enum LetterTemplateTexts {
    static func texts(_ language: Language) -> [Letter.Kind: String] {
        switch language {
        case .zh: zh
        case .en: en
        }
    }

    private static let zh: [Letter.Kind: String] = [
        .returned: """
        退回修改通知

        {unit}:
        你单位按《{title}》报送的材料已收到。
        通知文号:{notice}
        {photo-word}共 {photos} 张:不合格 {unmet},待核 {review},合格 {met}。
        下列各项请修改后重新报送:{items}
        请于{until}前报来。
        下列各项不是退回的原因,请一并核对,能补的请补:{advice}
        没有列出的{photo-word}不必重报。

        """,
        .receipt: """
        回执

        {unit}:
        你单位按《{title}》报送的材料已收到。
        通知文号:{notice}
        {photo-word}共 {photos} 张:合格 {met},待核 {review}。没有需要退回修改的。
        下列各项由我们核看,能补充说明的请补充:{advice}
        是否采用,由我们看过全部{photo-word}后决定。

        """,
        .reminder: """
        催报通知

        {unit}:
        尚未收到你单位按《{title}》报送的材料。
        通知文号:{notice}
        通知要求的报送截止日:{deadline}
        请于{until}前报来。
        如已报送,请告知报送的时间和方式。

        """,
    ]

    private static let en: [Letter.Kind: String] = [
        .returned: """
        Please mend and send again

        {unit}:
        We have received what you handed in for “{title}”.
        Notice: {notice}
        {photo-word}: {photos} in all, {unmet} failed, {review} to be looked at, {met} passed.
        Please mend the following and send it again:{items}
        Please send it until {until}.
        The following is no reason for this letter; please look at it as well, and add what you can:{advice}
        What is not listed need not be sent again.

        """,
        .receipt: """
        Receipt

        {unit}:
        We have received what you handed in for “{title}”.
        Notice: {notice}
        {photo-word}: {photos} in all, {met} passed, {review} to be looked at. Nothing must be sent again.
        We shall look at the following; please add what you can:{advice}
        What will be used is decided when all has been seen.

        """,
        .reminder: """
        Reminder

        {unit}:
        Nothing has come from you yet for “{title}”.
        Notice: {notice}
        Deadline of the notice: {deadline}
        Please send it until {until}.
        If you have sent it, please tell us when and how.

        """,
    ]
}
