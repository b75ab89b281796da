/// The JSON Schema (draft 2020-12) of the report: of the document, of each line and of what `inspect` prints.
///
/// This literal is the source; a test proves that `Schemas/report.schema.json` is the same, `UPDATE_GOLDEN=1` rewrites it.
public enum ReportSchema {
    /// The schema as JSON.
    public static let text = #"""
        {
         "$schema": "https://json-schema.org/draft/2020-12/schema",
         "title": "photocheck report",
         "description": "One document of --format json, one line of --format jsonl, or what inspect prints: one photo, or an array.",
         "oneOf": [
          {"$ref": "#/$defs/document"},
          {"$ref": "#/$defs/runLine"},
          {"$ref": "#/$defs/photoLine"},
          {"$ref": "#/$defs/unitLine"},
          {"$ref": "#/$defs/summaryLine"},
          {"$ref": "#/$defs/inspected"},
          {"type": "array", "items": {"$ref": "#/$defs/inspected"}}
         ],
         "$defs": {
          "requirement": {"type": "string", "pattern": "^[a-z]+(\\.[a-zA-Z]+)*$"},
          "outcome": {"enum": ["met", "review", "unmet"]},
          "level": {"enum": ["fail", "review", "note", "person"]},
          "size": {
           "type": "object",
           "properties": {
            "width": {"type": "integer", "minimum": 0},
            "height": {"type": "integer", "minimum": 0}
           },
           "required": ["width", "height"],
           "additionalProperties": false
          },
          "path": {
           "oneOf": [
            {
             "type": "object",
             "properties": {
              "text": {"type": "string"}
             },
             "required": ["text"],
             "additionalProperties": false
            },
            {
             "type": "object",
             "properties": {
              "bytes": {"type": "string", "contentEncoding": "base64"},
              "guess": {"type": "string"},
              "guessEncoding": {"$ref": "#/$defs/encoding"}
             },
             "required": ["bytes", "guess", "guessEncoding"],
             "additionalProperties": false
            }
           ]
          },
          "encoding": {
           "enum": [
            "utf-8", "utf-16be", "utf-16le", "utf-32be", "utf-32le", "gb18030", "big5", "shift_jis", "windows-1252"
           ]
          },
          "facts": {
           "type": "object",
           "properties": {
            "format": {
             "enum": [
              "jpeg", "png", "heic", "avif", "webp", "tiff", "gif", "bmp", "jp2", "jxl", "psd", "raw",
              "pdf", "html", "xml", "svg", "zip", "rar", "7z", "gzip", "ole", "rtf", "video",
              "executable", "text", "empty", "unknown"
             ]
            },
            "storedSize": {"$ref": "#/$defs/size"},
            "displayedSize": {"$ref": "#/$defs/size"},
            "orientation": {"type": "integer", "minimum": 1, "maximum": 8},
            "bits": {"type": "integer", "minimum": 0},
            "components": {"type": "integer", "minimum": 0},
            "colorSpace": {
             "enum": ["gray", "grayAlpha", "rgb", "rgba", "ycbcr", "cmyk", "ycck", "palette", "unknown"]
            },
            "coding": {
             "enum": [
              "sequential", "progressive", "arithmetic", "progressiveArithmetic", "lossless", "rows",
              "interlaced"
             ]
            },
            "integrity": {"enum": ["intact", "damaged", "unknown"]},
            "lostFrom": {"type": "integer", "minimum": 0},
            "lostRows": {"type": "integer", "minimum": 0},
            "lostShare": {"type": "number", "minimum": 0, "maximum": 1},
            "coarseFrom": {"type": "integer", "minimum": 0},
            "endMissing": {"type": "boolean"},
            "integrityLimit": {
             "type": "object",
             "properties": {
              "limit": {"type": "string"},
              "allowed": {"type": "integer", "minimum": 0}
             },
             "required": ["limit", "allowed"],
             "additionalProperties": false
            },
            "grayRows": {"type": "integer", "minimum": 1},
            "codecNotes": {
             "type": "array",
             "items": {
              "type": "object",
              "properties": {
               "name": {"type": "string"},
               "row": {"type": "integer", "minimum": 0}
              },
              "required": ["name"],
              "additionalProperties": false
             }
            },
            "pixels": {
             "description": "What was measured over the decoded rows; Documentation/clarity.md says how.",
             "type": "object",
             "properties": {
              "view": {"$ref": "#/$defs/size", "description": "The size at which clarity is judged: no larger than holds 1600x1200."},
              "sharpness": {"$ref": "#/$defs/sharpness"},
              "tone": {"$ref": "#/$defs/tone"},
              "detail": {"$ref": "#/$defs/detail"},
              "hashes": {
               "description": "Perceptual hashes of 64 bits: the whole, then nine parts of nine tenths of its sides.",
               "type": "array",
               "items": {"type": "string", "pattern": "^[0-9a-f]{16}$"}
              }
             },
             "required": ["view", "sharpness", "tone", "detail", "hashes"],
             "additionalProperties": false
            },
            "camera": {
             "type": "object",
             "properties": {
              "make": {"type": "string"},
              "model": {"type": "string"}
             },
             "required": [],
             "additionalProperties": false
            },
            "software": {"type": "string"},
            "taken": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$"},
            "takenOffset": {"type": "string", "pattern": "^[+-][0-9]{2}:[0-9]{2}$"},
            "provenance": {
             "description": "Signs of the way from the camera: evidence, and no proof.",
             "type": "object",
             "properties": {
              "exposure": {"description": "EXIF holds an exposure.", "type": "boolean"},
              "standardQuality": {"description": "libjpeg's own tables at this quality.", "type": "integer", "minimum": 1, "maximum": 100},
              "thumbnail": {"$ref": "#/$defs/size"},
              "marks": {
               "type": "array",
               "items": {
                "enum": [
                 "photoshop", "xmpHistory", "rawDevelopment", "facebook", "aiLabelTC260", "aiLabelIPTC", "contentCredentials"
                ]
               }
              }
             },
             "required": ["exposure", "marks"],
             "additionalProperties": false
            },
            "problem": {
             "type": "object",
             "properties": {
              "why": {"enum": ["truncated", "chunkPastEnd", "codec", "noSize", "limit"]},
              "offset": {"type": "integer"},
              "chunk": {"type": "string"},
              "declared": {"type": "integer"},
              "code": {"type": "string"},
              "arguments": {
               "type": "array",
               "items": {"type": "integer"}
              },
              "limit": {"type": "string"},
              "allowed": {"type": "integer", "minimum": 0}
             },
             "required": ["why"],
             "additionalProperties": false
            },
            "metadataProblems": {
             "type": "array",
             "items": {
              "type": "object",
              "properties": {
               "block": {"enum": ["exif", "iptc", "xmp", "png.text", "jpeg.comment"]},
               "why": {"enum": ["truncated", "cycle", "malformed", "checksum", "xml", "notBuilt", "limit"]},
               "limit": {"type": "string"},
               "allowed": {"type": "integer", "minimum": 0},
               "offset": {"type": "integer", "minimum": 0}
              },
              "required": ["block", "why"],
              "additionalProperties": false
             }
            }
           },
           "required": ["format", "integrity"],
           "additionalProperties": false
          },
          "sharpness": {
           "type": "object",
           "properties": {
            "tiles": {"type": "integer", "minimum": 0, "description": "All tiles of 64 pixels of the view."},
            "contrastTiles": {"type": "integer", "minimum": 0, "description": "Tiles with contrast."},
            "edges": {
             "description": "Along rows, the falling diagonal, columns, the rising diagonal.",
             "type": "array",
             "items": {"$ref": "#/$defs/edges"}
            },
            "sharpShare": {
             "type": "number", "minimum": 0, "maximum": 1, "description": "Share of the tiles with contrast that have no wide edge."
            },
            "noise": {"type": "number", "minimum": 0, "description": "Standard deviation in grey levels."},
            "blocks": {
             "type": "number", "minimum": 0, "maximum": 100,
             "description": "Steps across the borders of JPEG's blocks against those within; about 1 unseen, from 6 on seen."
            },
            "sharpest": {
             "description": "The tile with the narrowest edges, in stored pixels.",
             "type": "object",
             "properties": {
              "x": {"type": "integer", "minimum": 0},
              "y": {"type": "integer", "minimum": 0},
              "width": {"type": "integer", "minimum": 1},
              "height": {"type": "integer", "minimum": 1}
             },
             "required": ["x", "y", "width", "height"],
             "additionalProperties": false
            }
           },
           "required": ["tiles", "contrastTiles", "edges", "sharpShare", "noise", "blocks"],
           "additionalProperties": false
          },
          "edges": {
           "description": "Widths of edges of the sharpest part of the tiles, in pixels of the view; 0 where no tile could be judged.",
           "type": "object",
           "properties": {
            "tiles": {"type": "integer", "minimum": 0},
            "tenth": {"$ref": "#/$defs/edgeWidth"},
            "quarter": {"$ref": "#/$defs/edgeWidth"},
            "half": {"$ref": "#/$defs/edgeWidth"}
           },
           "required": ["tiles", "tenth", "quarter", "half"],
           "additionalProperties": false
          },
          "edgeWidth": {"type": "number", "minimum": 0, "maximum": 14.67},
          "tone": {
           "type": "object",
           "properties": {
            "levels": {
             "description": "Grey levels that 1, 5, 50, 95 and 99 % of the view do not exceed.",
             "type": "array",
             "items": {"type": "integer", "minimum": 0, "maximum": 255}
            },
            "black": {"type": "number", "minimum": 0, "maximum": 1, "description": "Share at most 4 of 255."},
            "burnt": {"type": "number", "minimum": 0, "maximum": 1, "description": "Share at least 251 of 255."}
           },
           "required": ["levels", "black", "burnt"],
           "additionalProperties": false
          },
          "detail": {
           "type": "object",
           "properties": {
            "bands": {
             "description": "Decibels of 16 bands up to half a cycle per pixel against the first; empty where too little can be measured.",
             "type": "array",
             "items": {"type": "number"}
            },
            "peak": {
             "type": "number", "minimum": 0,
             "description": "The highest peak in the period of fourth differences against the median; from 30 on a trace of enlargement."
            },
            "peakFrequency": {"type": "number", "minimum": 0, "maximum": 0.5, "description": "In cycles per pixel."},
            "steps": {
             "description": "Differences of neighbours by their place within blocks of 8, from the block's side to its middle, against their mean; empty where too little can be measured.",
             "type": "array",
             "items": {"type": "number", "minimum": 0}
            }
           },
           "required": ["bands", "peak", "peakFrequency", "steps"],
           "additionalProperties": false
          },
          "failure": {
           "type": "object",
           "properties": {
            "why": {
             "enum": [
              "system", "vanished", "changed", "noFile", "locked", "memberDamaged", "overLimit", "notBuilt",
              "notInstalled", "noMemory"
             ]
            },
            "errno": {"type": "integer"},
            "operation": {"type": "string"},
            "detail": {"type": "string"},
            "limit": {"type": "string"},
            "allowed": {"type": "integer"},
            "trait": {"type": "string"},
            "package": {"type": "string"}
           },
           "required": ["why"],
           "additionalProperties": false
          },
          "caption": {
           "type": "object",
           "properties": {
            "source": {"type": "string"},
            "text": {"type": "string"},
            "encoding": {"$ref": "#/$defs/encoding"},
            "doubts": {
             "type": "array",
             "items": {
              "type": "object",
              "properties": {
               "doubt": {
                "enum": ["replaced", "ambiguous", "mislabelled", "cut", "repaired", "repairable"]
               },
               "count": {"type": "integer", "minimum": 0},
               "other": {"$ref": "#/$defs/encoding"},
               "declared": {"$ref": "#/$defs/encoding"},
               "written": {"$ref": "#/$defs/encoding"},
               "readAs": {"$ref": "#/$defs/encoding"},
               "times": {"type": "integer", "minimum": 2},
               "original": {"type": "string"},
               "reading": {"type": "string"}
              },
              "required": ["doubt"],
              "additionalProperties": false
             }
            },
            "language": {"type": "string"},
            "matchedBy": {
             "enum": [
              "embedded", "exact", "stem", "caseFolded", "normalized", "number", "pictureDigest", "adjacent", "order",
              "name", "given", "ambiguous"
             ]
            },
            "file": {"$ref": "#/$defs/path"},
            "offset": {"type": "integer", "minimum": 0},
            "place": {
             "type": "object",
             "properties": {
              "table": {"type": "integer", "minimum": 1},
              "sheet": {"type": "string"},
              "row": {"type": "integer", "minimum": 1},
              "line": {"type": "integer", "minimum": 1}
             },
             "additionalProperties": false
            },
            "group": {"type": "string"},
            "written": {"type": "boolean"},
            "notWrittenBecause": {
             "enum": [
              "blank", "cameraDefault", "software", "cameraFileName", "path", "makeOrModel", "digits",
              "placeholder", "template", "markup", "generated", "prompt", "unreadable"
             ]
            },
            "elements": {
             "type": "object",
             "properties": {
              "time": {
               "type": "array",
               "items": {"type": "string"}
              },
              "place": {
               "type": "array",
               "items": {"type": "string"}
              },
              "people": {
               "type": "array",
               "items": {"type": "string"}
              },
              "event": {
               "type": "array",
               "items": {"type": "string"}
              }
             },
             "required": ["time", "place", "people", "event"],
             "additionalProperties": false
            },
            "inherited": {"type": "array", "items": {"enum": ["people", "event", "time", "place"]}},
            "counts": {"type": "boolean"}
           },
           "required": ["source", "text", "matchedBy", "written", "elements", "counts"],
           "additionalProperties": false
          },
          "verdict": {
           "type": "object",
           "properties": {
            "requirement": {"$ref": "#/$defs/requirement"},
            "verdict": {"enum": ["met", "unmet", "review", "notExamined"]},
            "basis": {"enum": ["header", "pixels", "text", "inventory"]},
            "level": {"$ref": "#/$defs/level"},
            "termsBasis": {"enum": ["stated", "interpreted"]},
            "clause": {"type": "string"},
            "quote": {"type": "string"},
            "reason": {"type": "string"},
            "found": {"description": "What was found; its form depends on the requirement and the reason."},
            "wanted": {"description": "What is wanted; its form depends on the requirement and the reason."},
            "message": {"type": "string"},
            "mend": {"type": "string"}
           },
           "required": ["requirement", "verdict", "level", "termsBasis"],
           "additionalProperties": false,
           "allOf": [
            {
             "if": {
              "properties": {
               "verdict": {"const": "met"}
              }
             },
             "then": {"required": ["basis"]},
             "else": {"required": ["reason", "message", "mend"]}
            }
           ]
          },
          "leftover": {
           "type": "object",
           "properties": {
            "path": {"$ref": "#/$defs/path"},
            "inside": {"type": "array", "items": {"$ref": "#/$defs/path"}},
            "why": {
             "enum": [
              "system", "document", "documentBeside", "lockedDocument", "damagedDocument", "documentNeedsTool",
              "documentOverLimit",
              "unclearDocument", "container", "lockedContainer", "damagedContainer", "splitContainer",
              "containerOverLimit", "outlookContainer", "linkedFile", "containerNotBuilt", "containerNeedsLibrary", "unsafeName", "duplicateName", "video", "program", "unknown",
              "symbolicLink", "specialFile", "unreadableFolder", "unreadableFile", "tooDeep", "vanished", "superseded"
             ]
            }
           },
           "required": ["path", "why"],
           "additionalProperties": false
          },
          "inspected": {
           "type": "object",
           "properties": {
            "path": {"$ref": "#/$defs/path"},
            "inside": {"type": "array", "items": {"$ref": "#/$defs/path"}},
            "bytes": {"type": "integer", "minimum": 0},
            "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
            "facts": {"$ref": "#/$defs/facts"},
            "failure": {"$ref": "#/$defs/failure"},
            "captions": {"type": "array", "items": {"$ref": "#/$defs/caption"}}
           },
           "required": ["path", "inside", "captions"],
           "additionalProperties": false,
           "oneOf": [{"required": ["bytes", "facts"]}, {"required": ["failure"]}]
          },
          "photo": {
           "type": "object",
           "properties": {
            "path": {"$ref": "#/$defs/path"},
            "inside": {"type": "array", "items": {"$ref": "#/$defs/path"}},
            "bytes": {"type": "integer", "minimum": 0},
            "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
            "facts": {"$ref": "#/$defs/facts"},
            "failure": {"$ref": "#/$defs/failure"},
            "captions": {"type": "array", "items": {"$ref": "#/$defs/caption"}},
            "outcome": {"$ref": "#/$defs/outcome"},
            "incomplete": {"type": "boolean"},
            "verdicts": {"type": "array", "items": {"$ref": "#/$defs/verdict"}}
           },
           "required": ["path", "inside", "captions", "outcome", "incomplete", "verdicts"],
           "additionalProperties": false,
           "oneOf": [{"required": ["bytes", "facts"]}, {"required": ["failure"]}]
          },
          "photoTotals": {
           "type": "object",
           "properties": {
            "photos": {"type": "integer", "minimum": 0},
            "met": {"type": "integer", "minimum": 0},
            "unmet": {"type": "integer", "minimum": 0},
            "review": {"type": "integer", "minimum": 0},
            "incomplete": {"type": "integer", "minimum": 0}
           },
           "required": ["photos", "met", "unmet", "review", "incomplete"],
           "additionalProperties": false
          },
          "documentRead": {
           "type": "object",
           "properties": {
            "path": {"$ref": "#/$defs/path"},
            "captions": {"type": "integer", "minimum": 0},
            "matched": {"type": "integer", "minimum": 0},
            "pictures": {"type": "integer", "minimum": 0}
           },
           "required": ["path", "captions", "matched", "pictures"],
           "additionalProperties": false
          },
          "reason": {
           "type": "object",
           "properties": {
            "requirement": {"$ref": "#/$defs/requirement"},
            "reason": {"type": "string"},
            "verdict": {"enum": ["met", "unmet", "review", "notExamined"]},
            "level": {"$ref": "#/$defs/level"},
            "count": {"type": "integer", "minimum": 0}
           },
           "required": ["requirement", "reason", "verdict", "level", "count"],
           "additionalProperties": false
          },
          "origin": {
           "type": "object",
           "properties": {
            "path": {"$ref": "#/$defs/path"},
            "inside": {"type": "array", "items": {"$ref": "#/$defs/path"}},
            "evidence": {
             "type": "array",
             "items": {
              "enum": [
               "name", "shortName", "again", "address", "subject", "inName", "signature", "sender", "attachment"
              ]
             }
            },
            "others": {"type": "array", "items": {"type": "string"}},
            "arrived": {"type": "string"},
            "counts": {"type": "boolean"}
           },
           "required": ["path", "evidence", "counts"],
           "additionalProperties": false
          },
          "unit": {
           "type": "object",
           "properties": {
            "name": {"type": "string"},
            "path": {"$ref": "#/$defs/path"},
            "isUnit": {"type": "boolean"},
            "outcome": {"$ref": "#/$defs/outcome"},
            "incomplete": {"type": "boolean"},
            "verdicts": {"type": "array", "items": {"$ref": "#/$defs/verdict"}},
            "totals": {"$ref": "#/$defs/photoTotals"},
            "reasons": {"type": "array", "items": {"$ref": "#/$defs/reason"}},
            "documents": {"type": "array", "items": {"$ref": "#/$defs/documentRead"}},
            "otherYear": {"type": "integer"},
            "origins": {"type": "array", "items": {"$ref": "#/$defs/origin"}},
            "photos": {"type": "array", "items": {"$ref": "#/$defs/photo"}}
           },
           "required": [
            "name", "path", "isUnit", "outcome", "incomplete", "verdicts", "totals", "reasons", "photos"
           ],
           "additionalProperties": false
          },
          "profile": {
           "type": "object",
           "properties": {
            "id": {"type": "string"},
            "title": {"type": "string"},
            "notice": {"type": "string"},
            "status": {"type": "string"},
            "digest": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
            "eventDay": {"type": "string"},
            "deadline": {"type": "string"}
           },
           "required": ["id", "title", "digest"],
           "additionalProperties": false
          },
          "scope": {"enum": ["headers", "pixels"]},
          "reading": {
           "type": "object",
           "properties": {
            "level": {"type": "integer", "minimum": 0},
            "why": {
             "enum": [
              "asked", "subfolders", "partsOfOne", "containers", "noSubfolders", "roster", "singleFiles", "fileNames",
              "list"
             ]
            }
           },
           "required": ["why"],
           "additionalProperties": false
          },
          "run": {
           "type": "object",
           "properties": {
            "verdicts": {"type": "array", "items": {"$ref": "#/$defs/verdict"}}
           },
           "required": ["verdicts"],
           "additionalProperties": false
          },
          "runTotals": {
           "type": "object",
           "properties": {
            "units": {"type": "integer", "minimum": 0},
            "photos": {"type": "integer", "minimum": 0},
            "met": {"type": "integer", "minimum": 0},
            "unmet": {"type": "integer", "minimum": 0},
            "review": {"type": "integer", "minimum": 0},
            "incomplete": {"type": "integer", "minimum": 0}
           },
           "required": ["units", "photos", "met", "unmet", "review", "incomplete"],
           "additionalProperties": false
          },
          "notChecked": {
           "type": "object",
           "properties": {
            "requirement": {"$ref": "#/$defs/requirement"},
            "why": {"enum": ["noRoster", "singleFiles", "headersOnly", "notInThisVersion", "otherYear", "noArrivals"]}
           },
           "required": ["requirement", "why"],
           "additionalProperties": false
          },
          "asked": {
           "type": "object",
           "properties": {
            "requirement": {"$ref": "#/$defs/requirement"},
            "clause": {"type": "string"},
            "quote": {"type": "string"}
           },
           "required": ["requirement"],
           "additionalProperties": false
          },
          "document": {
           "type": "object",
           "properties": {
            "schemaVersion": {"const": "0.1.0"},
            "profile": {"$ref": "#/$defs/profile"},
            "scope": {"$ref": "#/$defs/scope"},
            "reading": {"$ref": "#/$defs/reading"},
            "units": {"type": "array", "items": {"$ref": "#/$defs/unit"}},
            "photos": {
             "type": "array",
             "items": {"$ref": "#/$defs/photo"},
             "description": "Photos of no unit: listed singly, or of the open unit of an interrupted run."
            },
            "run": {"$ref": "#/$defs/run"},
            "ignored": {"type": "array", "items": {"$ref": "#/$defs/leftover"}},
            "notUnderstood": {"type": "array", "items": {"$ref": "#/$defs/leftover"}},
            "notChecked": {"type": "array", "items": {"$ref": "#/$defs/notChecked"}},
            "forAPerson": {"type": "array", "items": {"$ref": "#/$defs/asked"}},
            "outcome": {"$ref": "#/$defs/outcome"},
            "incomplete": {"type": "boolean"},
            "totals": {"$ref": "#/$defs/runTotals"},
            "whatIf": {"type": "array", "items": {"$ref": "#/$defs/whatIf"}},
            "since": {"$ref": "#/$defs/since"},
            "scores": {"type": "array", "items": {"$ref": "#/$defs/score"}},
            "sample": {"$ref": "#/$defs/sample"},
            "complete": {"type": "boolean"}
           },
           "required": [
            "schemaVersion", "profile", "scope", "reading", "units", "run", "ignored", "notUnderstood",
            "notChecked", "forAPerson", "outcome", "incomplete", "totals", "complete"
           ],
           "additionalProperties": false
          },
          "openFinding": {
           "type": "object",
           "properties": {
            "photo": {"type": "string"},
            "requirement": {"$ref": "#/$defs/requirement"},
            "reason": {"type": "string"}
           },
           "required": ["requirement", "reason"],
           "additionalProperties": false
          },
          "since": {
           "type": "object",
           "properties": {
            "isOtherNotice": {"type": "boolean"},
            "units": {
             "type": "array",
             "items": {
              "type": "object",
              "properties": {
               "unit": {"type": "string"},
               "mended": {"type": "array", "items": {"$ref": "#/$defs/openFinding"}},
               "gone": {"type": "array", "items": {"$ref": "#/$defs/openFinding"}},
               "open": {"type": "array", "items": {"$ref": "#/$defs/openFinding"}},
               "new": {"type": "array", "items": {"$ref": "#/$defs/openFinding"}}
              },
              "required": ["unit", "mended", "gone", "open", "new"],
              "additionalProperties": false
             }
            }
           },
           "required": ["isOtherNotice", "units"],
           "additionalProperties": false
          },
          "scorePart": {
           "type": "object",
           "properties": {
            "requirement": {"$ref": "#/$defs/requirement"},
            "earned": {"type": "number", "minimum": 0},
            "pending": {"type": "number", "minimum": 0},
            "points": {"type": "integer", "minimum": 0},
            "met": {"type": "integer", "minimum": 0},
            "asked": {"type": "integer", "minimum": 0}
           },
           "required": ["requirement", "earned", "pending", "points", "met", "asked"],
           "additionalProperties": false
          },
          "score": {
           "type": "object",
           "properties": {
            "rank": {"type": "integer", "minimum": 1},
            "unit": {"type": "string"},
            "earned": {"type": "number", "minimum": 0},
            "pending": {"type": "number", "minimum": 0},
            "points": {"type": "integer", "minimum": 0},
            "parts": {"type": "array", "items": {"$ref": "#/$defs/scorePart"}}
           },
           "required": ["rank", "unit", "earned", "pending", "points", "parts"],
           "additionalProperties": false
          },
          "sample": {
           "type": "object",
           "properties": {
            "count": {"type": "integer", "minimum": 1},
            "seed": {"type": "integer", "minimum": 0},
            "units": {
             "type": "array",
             "items": {
              "type": "object",
              "properties": {"name": {"type": "string"}, "kind": {"type": "string"}},
              "required": ["name", "kind"],
              "additionalProperties": false
             }
            }
           },
           "required": ["count", "seed", "units"],
           "additionalProperties": false
          },
          "whatIf": {
           "type": "object",
           "properties": {
            "question": {"type": "string"},
            "changedVerdicts": {"type": "integer", "minimum": 0},
            "totals": {"$ref": "#/$defs/photoTotals"}
           },
           "required": ["question", "changedVerdicts", "totals"],
           "additionalProperties": false
          },
          "runLine": {
           "type": "object",
           "properties": {
            "type": {"const": "run"},
            "schemaVersion": {"const": "0.1.0"},
            "profile": {"$ref": "#/$defs/profile"},
            "scope": {"$ref": "#/$defs/scope"},
            "reading": {"$ref": "#/$defs/reading"}
           },
           "required": ["type", "schemaVersion", "profile", "scope", "reading"],
           "additionalProperties": false
          },
          "photoLine": {
           "type": "object",
           "properties": {
            "type": {"const": "photo"},
            "path": {"$ref": "#/$defs/path"},
            "inside": {"type": "array", "items": {"$ref": "#/$defs/path"}},
            "bytes": {"type": "integer", "minimum": 0},
            "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
            "facts": {"$ref": "#/$defs/facts"},
            "failure": {"$ref": "#/$defs/failure"},
            "captions": {"type": "array", "items": {"$ref": "#/$defs/caption"}},
            "outcome": {"$ref": "#/$defs/outcome"},
            "incomplete": {"type": "boolean"},
            "verdicts": {"type": "array", "items": {"$ref": "#/$defs/verdict"}}
           },
           "required": ["type", "path", "inside", "captions", "outcome", "incomplete", "verdicts"],
           "additionalProperties": false,
           "oneOf": [{"required": ["bytes", "facts"]}, {"required": ["failure"]}]
          },
          "unitLine": {
           "type": "object",
           "properties": {
            "type": {"const": "unit"},
            "name": {"type": "string"},
            "path": {"$ref": "#/$defs/path"},
            "isUnit": {"type": "boolean"},
            "outcome": {"$ref": "#/$defs/outcome"},
            "incomplete": {"type": "boolean"},
            "verdicts": {"type": "array", "items": {"$ref": "#/$defs/verdict"}},
            "totals": {"$ref": "#/$defs/photoTotals"},
            "reasons": {"type": "array", "items": {"$ref": "#/$defs/reason"}},
            "documents": {"type": "array", "items": {"$ref": "#/$defs/documentRead"}},
            "otherYear": {"type": "integer"},
            "origins": {"type": "array", "items": {"$ref": "#/$defs/origin"}}
           },
           "required": ["type", "name", "path", "isUnit", "outcome", "incomplete", "verdicts", "totals", "reasons"],
           "additionalProperties": false
          },
          "summaryLine": {
           "type": "object",
           "properties": {
            "type": {"const": "summary"},
            "run": {"$ref": "#/$defs/run"},
            "ignored": {"type": "array", "items": {"$ref": "#/$defs/leftover"}},
            "notUnderstood": {"type": "array", "items": {"$ref": "#/$defs/leftover"}},
            "notChecked": {"type": "array", "items": {"$ref": "#/$defs/notChecked"}},
            "forAPerson": {"type": "array", "items": {"$ref": "#/$defs/asked"}},
            "outcome": {"$ref": "#/$defs/outcome"},
            "incomplete": {"type": "boolean"},
            "totals": {"$ref": "#/$defs/runTotals"},
            "whatIf": {"type": "array", "items": {"$ref": "#/$defs/whatIf"}},
            "since": {"$ref": "#/$defs/since"},
            "scores": {"type": "array", "items": {"$ref": "#/$defs/score"}},
            "sample": {"$ref": "#/$defs/sample"},
            "complete": {"type": "boolean"}
           },
           "required": [
            "type", "run", "ignored", "notUnderstood", "notChecked", "forAPerson", "outcome",
            "incomplete", "totals", "complete"
           ],
           "additionalProperties": false
          }
         }
        }
        """#
}
