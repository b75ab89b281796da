internal import ImageFacts

/// The JSON Schema (draft 2020-12) of a profile, for editors and for those who make profiles by program.
///
/// It says what can be said without looking at two values together: that `min` is not above `max`, and that a clause's requirements are asked for, only the
/// reader knows. A test holds both to the same table of good and bad profiles.
public enum ProfileSchema {
    /// The schema as JSON.
    public static let text: String = {
        let judged = Registry.ids.map { ($0, parameters[$0] ?? none, defaultLevels) }
        let later = LaterRequirement.all.map { later in
            (
                later.id, none,
                later.terms.level == .person ? #"{"const": "person"}"# : defaultLevels
            )
        }
        let requirements = (judged + later).map { id, parameters, level in
            let properties = [terms(level), parameters.properties].filter { !$0.isEmpty }.joined(separator: ",\n      ")
            let rest = parameters.rest.isEmpty ? "" : ",\n     \(parameters.rest)"
            return """
                    "\(id)": {
                     "type": [\(parameters.mayBeEmpty ? #""object", "null""# : #""object""#)],
                     "properties": {
                      \(properties)
                     },
                     "additionalProperties": false\(rest)
                    }
                """
        }.joined(separator: ",\n")
        return head + requirements + tail
    }()

    /// What a requirement takes beside its terms.
    private struct Parameters {
        var properties = ""
        /// Further keywords: what must be there.
        var rest = ""
        /// Whether the requirement may stand without keys (`photo.intact:`).
        var mayBeEmpty = true
    }

    private static let none = Parameters()
    private static let defaultLevels = ##"{"$ref": "#/$defs/level"}"##

    private static func terms(_ level: String) -> String {
        ##""level": \##(level), "basis": {"$ref": "#/$defs/basis"}, "clause": {"$ref": "#/$defs/text"}, "quote": {"$ref": "#/$defs/text"}"##
    }

    private static func required(_ properties: String, _ names: [String], together: Bool = false) -> Parameters {
        let list = names.map { "\"\($0)\"" }
        let rest =
            together
            ? #""required": [\#(list.joined(separator: ", "))]"#
            : #""anyOf": [\#(list.map { #"{"required": [\#($0)]}"# }.joined(separator: ", "))]"#
        return Parameters(properties: properties, rest: rest, mayBeEmpty: false)
    }

    private static func refs(_ pairs: KeyValuePairs<String, String>) -> String {
        pairs.map { ##""\##($0.key)": {"$ref": "#/$defs/\##($0.value)"}"## }.joined(separator: ", ")
    }

    private static let least = refs([
        "at-least": "size", "bytes": "leastBytes", "area": "leastArea", "long-side": "leastPixels",
        "short-side": "leastPixels", "width": "leastPixels", "height": "leastPixels",
    ])

    private static let parameters: [RequirementID: Parameters] = [
        MinimumSize.id: required(
            least + ##", "any-of": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/alternative"}}"##,
            ["at-least", "bytes", "area", "long-side", "short-side", "width", "height", "any-of"]),
        SizeRange.id: Parameters(
            properties: refs([
                "exactly": "size", "width": "pixels", "height": "pixels", "long-side": "pixels",
                "short-side": "pixels", "area": "area",
            ]),
            rest:
                #""minProperties": 1, "oneOf": [{"required": ["exactly"], "not": {"anyOf": [\#(sizeKeys)]}}, {"not": {"required": ["exactly"]}, "anyOf": [\#(sizeKeys)]}]"#,
            mayBeEmpty: false),
        SizeRatio.id: required(
            #""one-of": {"oneOf": [{"$ref": "\#(defs)ratio"}, {"type": "array", "minItems": 1, "items": {"$ref": "\#(defs)ratio"}}]}, "tolerance": {"$ref": "\#(defs)percent"}"#,
            ["one-of"], together: true),
        SizeOrientation.id: required(
            #""one-of": \#(words(SizeOrientation.Orientation.allCases.map(\.rawValue)))"#, ["one-of"], together: true),
        FileBytes.id: required(refs(["min": "byteCount", "max": "byteCount"]), ["min", "max"]),
        FileName.id: required(refs(["pattern": "pattern"]), ["pattern"], together: true),
        PhotoFormat.id: Parameters(properties: #""accept": \#(words(PhotoFormat.known.map(\.rawValue)))"#),
        OriginalEXIF.id: Parameters(properties: #""fields": \#(words(OriginalEXIF.Field.allCases.map(\.rawValue)))"#),
        OriginalCamera.id: Parameters(
            properties: weights(OriginalCamera.signs)
                + #", "messenger-sizes": {"oneOf": [{"$ref": "\#(defs)sizeOfSide"}, {"type": "array", "items": {"$ref": "\#(defs)sizeOfSide"}}]}"#
        ),
        OriginalUnedited.id: Parameters(properties: weights(OriginalUnedited.signs)),
        CaptionLength.id: required(refs(["hanzi": "counts", "words": "counts"]), ["hanzi", "words"]),
        CaptionDetailed.id: Parameters(
            properties:
                #""elements": {"type": ["object", "null"], "properties": {\#(refs(["people": "need", "event": "need", "time": "need", "place": "need"]))}, "additionalProperties": false}, "inferred": {"type": ["object", "null"], "properties": {"place": {"enum": ["unit", "none"]}, "time": {"enum": ["exif", "none"]}}, "additionalProperties": false}"#
        ),
        EventDate.id: Parameters(
            properties: refs(["on": "day", "from": "day", "to": "day"]),
            rest:
                #""oneOf": [{"required": ["on"], "not": {"anyOf": [{"required": ["from"]}, {"required": ["to"]}]}}, {"not": {"required": ["on"]}, "anyOf": [{"required": ["from"]}, {"required": ["to"]}]}]"#,
            mayBeEmpty: false),
        SubmissionPhotos.id: Parameters(properties: refs(["min": "count", "max": "count"])),
        SubmissionGroups.id: required(refs(["photos": "counts", "groups": "counts"]), ["photos", "groups"]),
        SubmissionSummary.id: Parameters(properties: refs(["at-least": "count"])),
        SummaryFigures.id: Parameters(properties: refs(["at-least": "count"])),
        SubmissionDeadline.id: required(
            refs(["before": "day"]) + #", "inclusive": {"enum": [true, false, "unclear"]}"#, ["before"], together: true),
    ]

    /// How much each sign weighs, and from which sum on a person looks.
    private static func weights(_ signs: [OriginalEvidence]) -> String {
        let signs = signs.map { ##""\##($0.rawValue)": {"$ref": "#/$defs/count"}"## }.joined(separator: ", ")
        return
            ##""weights": {"type": ["object", "null"], "properties": {\##(signs)}, "additionalProperties": false}, "review-from": {"$ref": "#/$defs/sizeOfSide"}"##
    }

    private static let defs = "#/$defs/"
    private static let sizeKeys = ["width", "height", "long-side", "short-side", "area"]
        .map { #"{"required": ["\#($0)"]}"# }.joined(separator: ", ")

    /// One of these words, or a list of them.
    private static func words(_ words: [String]) -> String {
        let list = words.map { "\"\($0)\"" }.joined(separator: ", ")
        return #"{"oneOf": [{"enum": [\#(list)]}, {"type": "array", "minItems": 1, "items": {"enum": [\#(list)]}}]}"#
    }

    private static let head = #"""
        {
         "$schema": "https://json-schema.org/draft/2020-12/schema",
         "title": "photocheck profile",
         "description": "A notice as data: what it asks, in its own words and clauses. YAML, UTF-8, without anchors.",
         "type": "object",
         "properties": {
          "id": {"$ref": "#/$defs/text"},
          "title": {"$ref": "#/$defs/text"},
          "notice": {"$ref": "#/$defs/text"},
          "status": {"$ref": "#/$defs/text"},
          "language": {"enum": ["zh", "en"]},
          "time-zone": {"$ref": "#/$defs/text"},
          "nouns": {
           "type": ["object", "null"],
           "properties": {"unit": {"$ref": "#/$defs/text"}, "photo": {"$ref": "#/$defs/text"}},
           "additionalProperties": false
          },
          "units": {
           "type": ["object", "null"],
           "properties": {
            "from": {"enum": ["folder", "filename", "list"]},
            "again": {"enum": ["all", "latest"]},
            "pattern": {"$ref": "#/$defs/pattern"}
           },
           "additionalProperties": false,
           "if": {"properties": {"from": {"const": "filename"}}, "required": ["from"]},
           "then": {"required": ["pattern"], "properties": {"pattern": {"pattern": "\\{unit\\}"}}},
           "else": {"not": {"required": ["pattern"]}}
          },
          "assessment": {
           "type": "object",
           "properties": {
            "points": {"type": "object", "additionalProperties": {"type": "integer", "minimum": 0, "maximum": 1000}}
           },
           "required": ["points"],
           "additionalProperties": false
          },
          "clauses": {
           "type": "array",
           "minItems": 1,
           "items": {
            "type": "object",
            "properties": {
             "clause": {"$ref": "#/$defs/text"},
             "quote": {"$ref": "#/$defs/text"},
             "about": {"$ref": "#/$defs/text"},
             "requirements": {
              "oneOf": [{"$ref": "#/$defs/text"}, {"type": "array", "items": {"$ref": "#/$defs/text"}}]
             }
            },
            "required": ["clause"],
            "anyOf": [{"required": ["quote"]}, {"required": ["about"]}],
            "additionalProperties": false
           }
          },
          "requirements": {
           "type": "object",
           "minProperties": 1,
           "properties": {

        """#

    private static let tail = #"""

           },
           "additionalProperties": false
          }
         },
         "required": ["id", "title", "requirements"],
         "additionalProperties": false,
         "$defs": {
          "text": {"type": ["string", "number", "boolean"], "minLength": 1},
          "level": {"enum": ["fail", "review", "note", "person"]},
          "basis": {"enum": ["stated", "interpreted"]},
          "need": {"enum": ["required", "wanted", "off"]},
          "day": {"type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},
          "size": {"type": "string", "pattern": "^\\s*[0-9]*[1-9][0-9]*\\s*[xX×*]\\s*[0-9]*[1-9][0-9]*\\s*$"},
          "ratio": {"type": "string", "pattern": "^\\s*[0-9]*[1-9][0-9]*\\s*:\\s*[0-9]*[1-9][0-9]*\\s*$"},
          "pattern": {
           "type": ["string", "number"],
           "minLength": 1,
           "maxLength": 100,
           "pattern": "^([^{}]|\\{(unit|title|name|number|date|number:([1-9]|1[0-9]|20))\\})+$"
          },
          "count": {"oneOf": [{"type": "integer", "minimum": 0}, {"type": "string", "pattern": "^[0-9]+$"}]},
          "sizeOfSide": {"oneOf": [{"type": "integer", "minimum": 1}, {"type": "string", "pattern": "^[0-9]*[1-9][0-9]*$"}]},
          "counts": {
           "type": "object",
           "properties": {"min": {"$ref": "#/$defs/count"}, "max": {"$ref": "#/$defs/count"}},
           "anyOf": [{"required": ["min"]}, {"required": ["max"]}],
           "additionalProperties": false
          },
          "pixelCount": {"oneOf": [{"type": "integer", "minimum": 0}, {"type": "string", "pattern": "^[0-9]+\\s*(px)?$"}]},
          "pixels": {
           "type": "object",
           "properties": {"min": {"$ref": "#/$defs/pixelCount"}, "max": {"$ref": "#/$defs/pixelCount"}},
           "anyOf": [{"required": ["min"]}, {"required": ["max"]}],
           "additionalProperties": false
          },
          "leastPixels": {
           "type": "object",
           "properties": {"min": {"$ref": "#/$defs/pixelCount"}},
           "required": ["min"],
           "additionalProperties": false
          },
          "areaCount": {"type": "string", "pattern": "^[0-9]+(\\.[0-9]{1,9})?\\s*(px|MP)$"},
          "area": {
           "type": "object",
           "properties": {"min": {"$ref": "#/$defs/areaCount"}, "max": {"$ref": "#/$defs/areaCount"}},
           "anyOf": [{"required": ["min"]}, {"required": ["max"]}],
           "additionalProperties": false
          },
          "leastArea": {
           "type": "object",
           "properties": {"min": {"$ref": "#/$defs/areaCount"}},
           "required": ["min"],
           "additionalProperties": false
          },
          "byteCount": {"type": "string", "pattern": "^[0-9]+(\\.[0-9]{1,9})?\\s*(B|KB|MB|GB|KiB|MiB|GiB)$"},
          "leastBytes": {
           "type": "object",
           "properties": {"min": {"$ref": "#/$defs/byteCount"}},
           "required": ["min"],
           "additionalProperties": false
          },
          "percent": {"type": "string", "pattern": "^[0-9]+(\\.[0-9]{1,9})?\\s*%$"},
          "alternative": {
           "type": "object",
           "properties": {
            "at-least": {"$ref": "#/$defs/size"},
            "bytes": {"$ref": "#/$defs/leastBytes"},
            "area": {"$ref": "#/$defs/leastArea"},
            "long-side": {"$ref": "#/$defs/leastPixels"},
            "short-side": {"$ref": "#/$defs/leastPixels"},
            "width": {"$ref": "#/$defs/leastPixels"},
            "height": {"$ref": "#/$defs/leastPixels"}
           },
           "minProperties": 1,
           "additionalProperties": false
          }
         }
        }
        """#
}
