import ImageFacts

// What was measured over a photo's rows, for people: each number with its meaning and its range.

extension TextInspection {
    func lines(_ pixels: PixelMeasures) -> [String] {
        let view = "\(pixels.view.width)x\(pixels.view.height)"
        return lines(pixels.sharpness, view: view) + lines(pixels.tone) + lines(pixels.detail) + hashes(pixels.hashes)
    }

    private func lines(_ sharpness: Sharpness, view: String) -> [String] {
        var lines: [String] = []
        let names = [
            wording.say(zh: "横向", en: "along rows"), wording.say(zh: "向右下", en: "falling"),
            wording.say(zh: "纵向", en: "along columns"), wording.say(zh: "向右上", en: "rising"),
        ]
        let edges = zip(names, sharpness.edges).map { name, edges in
            edges.tiles == 0
                ? "\(name) \(wording.say(zh: "未知", en: "unknown"))"
                : "\(name) \(decimal(edges.tenth)), \(decimal(edges.quarter)), \(decimal(edges.half)) (\(edges.tiles))"
        }
        if !edges.isEmpty {
            lines += row(
                "边缘宽度", "width of edges",
                edges.joined(separator: "; ")
                    + wording.say(
                        zh: ":缩到\(view)看,最清的一成、四分之一、一半(块数),单位像素;0.25最清,0.75起发虚,1.5起模糊,最大14.67",
                        en:
                            ": of the sharpest tenth, quarter, half (of so many tiles), in pixels of \(view); 0.25 is sharp, "
                            + "from 0.75 on soft, from 1.5 on blurred, 14.67 the most"))
        }
        lines += row(
            "反差", "contrast",
            wording.say(
                zh:
                    "\(sharpness.tiles)块中\(sharpness.contrastTiles)块有反差,其中\(decimal(sharpness.sharpShare, 1))%没有宽边缘(0至100)",
                en: "in \(sharpness.contrastTiles) of \(sharpness.tiles) tiles, "
                    + "\(decimal(sharpness.sharpShare, 1)) % of them without wide edges (0 to 100)"))
        lines += row(
            "噪点", "noise",
            wording.say(
                zh: "\(decimal(sharpness.noise))级亮度(标准差;3以上时不判为模糊)",
                en: "\(decimal(sharpness.noise)) grey levels (standard deviation; over 3 nothing is called blurred)"))
        lines += row(
            "压缩方块", "blocks of JPEG",
            wording.say(
                zh: "\(decimal(sharpness.blocks))(块边与块内之比;约1看不出,6起看得出,最大100)",
                en: "\(decimal(sharpness.blocks)) (steps across their borders against those within; about 1 unseen, "
                    + "from 6 on seen, 100 the most)"))
        if let place = sharpness.sharpest {
            lines += row(
                "最清处", "sharpest part",
                wording.say(
                    zh: "自左\(place.x)、自上\(place.y)像素起,\(place.size.width)x\(place.size.height)",
                    en: "\(place.size.width)x\(place.size.height) at \(place.x) from the left, \(place.y) from the top")
            )
        }
        return lines
    }

    private func lines(_ tone: Tone) -> [String] {
        let levels = tone.levels.map(String.init).joined(separator: " ")
        return row(
            "亮度", "brightness",
            wording.say(
                zh:
                    "\(levels):1%、5%、50%、95%、99%的画面不超过(0至255);全黑\(decimal(tone.black, 1))%,过曝\(decimal(tone.burnt, 1))%",
                en: "\(levels): what 1, 5, 50, 95, 99 % do not exceed (0 to 255); black \(decimal(tone.black, 1)) %, "
                    + "burnt out \(decimal(tone.burnt, 1)) %"))
    }

    private func lines(_ detail: PixelDetail) -> [String] {
        var lines: [String] = []
        if !detail.bands.isEmpty {
            lines += row(
                "细节频谱", "spectrum",
                detail.bands.map { decimal($0, 2, shown: 1) }.joined(separator: " ")
                    + wording.say(
                        zh: " dB:由粗到细16段,与第一段相比;越早跌落,细节越少",
                        en: " dB: 16 bands from coarse to fine against the first; the sooner they fall, the less detail"
                    ))
        }
        lines += row(
            "放大的周期", "period",
            wording.say(
                zh: "\(decimal(detail.peak))倍于中位,每像素\(decimal(detail.cyclesPerThousand, 3))周(0.1至0.5);30倍起是放大的痕迹",
                en: "\(decimal(detail.peak)) times the median, at \(decimal(detail.cyclesPerThousand, 3)) cycles per "
                    + "pixel (0.1 to 0.5); from 30 times on a trace of enlargement"))
        guard !detail.steps.isEmpty else { return lines }
        return lines
            + row(
                "相邻像素之差", "steps",
                detail.steps.map { decimal($0, 3) }.joined(separator: " ")
                    + wording.say(
                        zh: ":在8x8块中由边到中,与平均相比;大小相间是放大的痕迹",
                        en: ": of neighbours, from the side of a block of 8 to its middle, against their mean; "
                            + "large and small in turn are a trace of enlargement"))
    }

    private func hashes(_ hashes: [UInt64]) -> [String] {
        guard let whole = hashes.first else { return [] }
        return row(
            "感知指纹", "perceptual hash",
            wording.say(
                zh: "\(whole.hexadecimal)(64位;同一画面压缩、缩放、调亮后仍相近)",
                en: "\(whole.hexadecimal) (64 bits, alike for a picture that was compressed, resized, made brighter)"))
    }

    /// A number of hundredths (or other parts of ten) as a decimal number, cut to `shown` digits.
    private func decimal(_ value: Int, _ digits: Int = 2, shown: Int? = nil) -> String {
        var (value, digits) = (value, digits)
        while digits > shown ?? digits {
            value /= 10
            digits -= 1
        }
        var text = String(value.magnitude)
        text = String(repeating: "0", count: max(0, digits + 1 - text.utf8.count)) + text
        return (value < 0 ? "-" : "") + text.dropLast(digits) + "." + text.suffix(digits)
    }
}
