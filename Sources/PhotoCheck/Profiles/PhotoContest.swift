/// A photo contest, as many ask for it: a sample of ours and nobody's notice, so it quotes nothing.
enum PhotoContest {
    static let yaml = """
        id: photo-contest
        title: 摄影比赛来稿(示例)
        status: 示例,不是真实的征稿启事;请按自己的启事修改
        language: zh
        time-zone: Asia/Shanghai
        nouns: {unit: 作者, photo: 作品}
        units: {from: filename, pattern: "{unit}-{title}"}  # 王小明-晨雾.jpg
        requirements:
          # 文件不小于5 MB,或者长边不少于3000像素
          size.minimum: {any-of: [{bytes: {min: 5 MB}}, {long-side: {min: 3000}}]}
          file.name: {pattern: "{unit}-{title}"}
          photo.intact: {level: fail, basis: interpreted}
          photo.format: {level: fail, basis: stated, accept: [jpeg]}
          original.exif: {level: fail, fields: [camera, taken]}
          original.unedited: {level: review, basis: interpreted}
          caption.own: {level: note, basis: interpreted}
          date.event: {level: fail, basis: stated, from: 2025-01-01, to: 2025-09-30}
          submission.photos: {max: 5}               # 每位作者不多于5幅
          duplicates: {level: review, basis: interpreted}

        """
}
