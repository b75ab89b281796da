/// Wiki Loves Monuments, whose photos go to Wikimedia Commons.
///
/// Its rules differ from country to country and from year to year and were not read for this profile: what is known second-hand is that Wikimedia counts
/// the area, two megapixels. So the basis is `interpreted` throughout and nothing is quoted.
enum WikiLovesMonuments {
    static let yaml = """
        id: wiki-loves-monuments
        title: Wiki Loves Monuments
        status: unverified; rules differ by country and year, compare with yours
        language: en
        nouns: {unit: contestant, photo: photo}
        units: {from: folder}
        requirements:
          size.minimum: {basis: interpreted, area: {min: 2 MP}}
          photo.intact: {level: fail, basis: interpreted}
          photo.format: {level: fail, basis: interpreted, accept: [jpeg, png, tiff, webp]}
          original.exif: {level: review, basis: interpreted, fields: [camera, taken]}
          caption.present: {level: review, basis: interpreted}
          caption.written: {level: review, basis: interpreted}
          caption.length: {level: review, basis: interpreted, words: {min: 3}}
          submission.photos: {level: fail, basis: interpreted}
          duplicates: {level: review, basis: interpreted}

        """
}
