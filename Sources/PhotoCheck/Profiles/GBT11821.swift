/// Archives of photos by GB/T 11821, as far as it is known second-hand: a draft that quotes no clause.
///
/// The standard's text was not read. Its list of fields (题名 照片号 底片号 参见号 时间 摄影者 文字说明) is taken from descriptions of it, so every
/// finding is for a person and every basis `interpreted`.
enum GBT11821 {
    static let yaml = """
        id: gb-t-11821
        title: 照片档案(参照GB/T 11821)
        notice: GB/T 11821
        status: draft, unverified
        language: zh
        time-zone: Asia/Shanghai
        nouns: {unit: 移交单位, photo: 照片}
        units: {from: folder}
        requirements:
          # 题名、文字说明:事由、时间、地点、人物
          caption.present: {level: review, basis: interpreted}
          caption.written: {level: review, basis: interpreted}
          caption.detailed:
            level: review
            basis: interpreted
            elements: {people: wanted, event: required, time: wanted, place: wanted}
            inferred: {place: none, time: exif}
          # 照片号
          file.name: {level: review, basis: interpreted, pattern: "{number}"}
          # 时间
          original.exif: {level: review, basis: interpreted, fields: [taken]}
          photo.intact: {level: fail, basis: interpreted}
          photo.format: {level: review, basis: interpreted, accept: [jpeg, tiff]}
          submission.photos: {level: review, basis: interpreted}

        """
}
