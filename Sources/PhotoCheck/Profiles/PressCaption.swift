/// Captions as news desks want them: who, what, when, where; a sample of ours and nobody's style book, so it quotes nothing.
enum PressCaption {
    static let yaml = """
        id: press-caption
        title: 新闻图片说明(示例)
        status: 示例,不是哪一家的体例;请按自己的体例修改
        language: zh
        time-zone: Asia/Shanghai
        nouns: {unit: 供稿人, photo: 图片}
        units: {from: folder}
        requirements:
          size.minimum: {long-side: {min: 1500}}
          photo.intact: {level: fail, basis: interpreted}
          photo.format: {level: fail, basis: stated, accept: [jpeg]}
          caption.present: {level: fail}
          caption.written: {level: fail}
          caption.length: {level: fail, hanzi: {min: 20, max: 200}}
          caption.detailed:
            level: fail
            elements: {people: required, event: required, time: required, place: required}
            inferred: {place: none, time: none}     # 新闻说明要自己写明,不作推定
          caption.own: {level: review}
          caption.consistent: {level: review, basis: interpreted}
          submission.photos: {min: 1, max: 20}

        """
}
