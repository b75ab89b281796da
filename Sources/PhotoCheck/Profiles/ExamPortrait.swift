/// A portrait for an exam's form, as web forms ask for it: a sample of ours and nobody's notice, so it quotes nothing.
enum ExamPortrait {
    static let yaml = """
        id: exam-portrait
        title: 考试报名照片(示例)
        status: 示例,不是真实的报名通知;请按自己的通知修改
        language: zh
        nouns: {unit: 考生, photo: 照片}
        units: {from: filename, pattern: "{unit}"}  # 照片以报名序号命名
        requirements:
          size.range: {exactly: 295x413}            # 一寸照片,300像素每英寸
          size.orientation: {one-of: [portrait]}
          size.ratio: {one-of: ["5:7"], tolerance: 1 %}
          file.bytes: {min: 20 KB, max: 200 KB}     # KB是1000字节;如指1024字节,请写KiB
          file.name: {pattern: "{number:8}"}
          photo.intact: {level: fail, basis: interpreted}
          photo.format: {level: fail, basis: stated, accept: [jpeg]}
          clarity.sharp: {level: fail, basis: interpreted}
          submission.photos: {min: 1, max: 1}

        """
}
