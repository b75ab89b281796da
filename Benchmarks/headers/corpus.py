"""Makes a tree of units with distinct, complete photos: `corpus.py FOLDER [FILES]`.

85 % JPEG with a thumbnail, a maker note, and captions in EXIF, IPTC and XMP; 15 % PNG with text before and behind the
picture's data. Half of the captions are Chinese. The same seed makes the same bytes.
"""

import os
import random
import struct
import sys
import zlib

import pictures

UNITS = 50

TOWNS = "岫岩 阜昌 兴隆 雅河 前营子 偏岭 苏子沟 三家子 石庙子 黄花甸 大营子 洋河 新甸 哨子河 龙潭 朝阳 红旗 牧牛 药山 汤沟".split()
PLACES = "岫岩宾馆门前 文化广场 镇政府门前 行政服务中心大厅 中心街道 集贸市场 农贸大集 人民广场 便民服务中心 村部院内".split()
PEOPLE = "副县长王建国 镇党委书记李明 镇长张海波 办事处主任刘洋 局长孙伟 工作人员 志愿者 乡镇干部 司法所长赵强 县纪委书记陈立新".split()
DOINGS = "为群众解答政策咨询 向过往群众发放宣传资料 接待来访群众 现场受理群众投诉 讲解农村低保政策 介绍政务公开栏的内容".split()
ENDINGS = "现场气氛热烈。 前来咨询的群众络绎不绝。 共发放宣传单三百余份。 受到群众一致好评。 群众认真听取讲解。".split()
WHO = ("Deputy director Wang Jianguo", "Township head Li Ming", "Volunteers", "Staff of the service centre", "Secretary Zhang")
DOES = ("explains the new policy to villagers", "hands out leaflets to residents", "answers questions of farmers",
        "receives complaints from citizens", "introduces the notice board to visitors")
WHERE = ("in front of Xiuyan Hotel", "on Culture Square", "outside the township government", "in the service hall")
CAMERAS = (("Canon", "Canon EOS 60D"), ("NIKON CORPORATION", "NIKON D90"), ("SONY", "DSC-W350"), ("Panasonic", "DMC-FX8"))


def chinese(chooser, number):
    return (
        f"2012年5月15日{chooser.choice(['', '上午', '下午'])},{chooser.choice(TOWNS)}镇{chooser.choice(PEOPLE)}"
        f"在{chooser.choice(PLACES)}{chooser.choice(DOINGS)},{chooser.choice(ENDINGS)}({number})"
    )


def english(chooser, number):
    return (
        f"{chooser.choice(WHO)} {chooser.choice(DOES)} {chooser.choice(WHERE)} during the openness day on 15 May 2012 "
        f"({number})."
    )


class EXIF:
    """A little-endian TIFF block: IFD0, the EXIF directory with a maker note, IFD1 with a thumbnail."""

    ASCII, SHORT, LONG, UNDEFINED = 2, 3, 4, 7

    def __init__(self):
        self.values = bytearray()

    def directory(self, start, entries, following):
        """One directory at `start`; values longer than four bytes go behind it."""
        self.values = bytearray()
        behind = start + 2 + 12 * len(entries) + 4
        out = struct.pack("<H", len(entries))
        for tag, kind, value in entries:
            if isinstance(value, int):
                value = struct.pack("<H" if kind == self.SHORT else "<I", value)
                count = 1
            else:
                count = len(value)
            if len(value) <= 4:
                field = value.ljust(4, b"\0")
            else:
                field = struct.pack("<I", behind + len(self.values))
                self.values += value + b"\0" * (len(value) % 2)
            out += struct.pack("<HHI", tag, kind, count) + field
        whole = out + struct.pack("<I", 0) + self.values
        end = start + len(whole)
        return out + struct.pack("<I", end if following else 0) + bytes(self.values), end

    def block(self, chooser, description, thumbnail):
        make, model = (text.encode() + b"\0" for text in chooser.choice(CAMERAS))
        clock = f"2012:05:15 {chooser.randint(8, 16):02}:{chooser.randint(0, 59):02}:{chooser.randint(0, 59):02}\0"
        note = chooser.randbytes(chooser.choice((2_000, 6_000, 12_000, 24_000)))
        image = [
            (0x010E, self.ASCII, description + b"\0"), (0x010F, self.ASCII, make), (0x0110, self.ASCII, model),
            (0x0112, self.SHORT, chooser.choice((1, 1, 1, 6))), (0x0132, self.ASCII, clock.encode()),
        ]
        # Where the EXIF directory begins is known when IFD0 has been laid out.
        _, behind = self.directory(8, image + [(0x8769, self.LONG, 0)], True)
        details = [
            (0x829A, 5, struct.pack("<II", 1, 125)), (0x8827, self.SHORT, 200), (0x9003, self.ASCII, clock.encode()),
            (0x9004, self.ASCII, clock.encode()), (0x927C, self.UNDEFINED, note), (0xA001, self.SHORT, 1),
        ]
        # A count is a number of values; of the fraction there is one.
        exif, after = self.directory(behind, details, False)
        exif = exif.replace(struct.pack("<HHI", 0x829A, 5, 8), struct.pack("<HHI", 0x829A, 5, 1), 1)
        first, _ = self.directory(8, image + [(0x8769, self.LONG, behind)], True)
        first = first.replace(struct.pack("<I", behind) + self.values, struct.pack("<I", after) + self.values, 1)
        small = [(0x0103, self.SHORT, 6), (0x0201, self.LONG, 0), (0x0202, self.LONG, len(thumbnail))]
        _, place = self.directory(after, small, False)
        small[1] = (0x0201, self.LONG, place)
        last, _ = self.directory(after, small, False)
        return b"II*\0" + struct.pack("<I", 8) + first + exif + last + thumbnail


def iptc(caption):
    sets = b"\x1c\x01\x5a\x00\x03\x1b%G" + b"\x1c\x02\x78" + struct.pack(">H", len(caption)) + caption
    sets += b"\0" * (len(sets) % 2)
    return b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + struct.pack(">I", len(sets)) + sets


def xmp(caption):
    caption = caption.replace("&", "&amp;").replace("<", "&lt;")
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
        'xmp:CreateDate="2012-05-15T09:00:00"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">'
        f"{caption}</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>"
        + " " * 1_000 + '<?xpacket end="w"?>'
    ).encode()


class Maker:
    def __init__(self, seed=20120515):
        self.chooser = random.Random(seed)
        self.large = pictures.JPEGMaker(pictures.WIDTH, pictures.HEIGHT, 2, seed)
        # Thumbnails of 4 to 14 KB, as cameras write them.
        self.small = [pictures.JPEGMaker(160, 120, detail, seed + detail) for detail in (16, 32, 48, 60)]
        self.lossless = pictures.PNGMaker(seed)

    def caption(self, number, is_chinese):
        return (chinese if is_chinese else english)(self.chooser, number)

    def jpeg(self, number, is_chinese):
        text = self.caption(number, is_chinese)
        # Programs copy one caption into all fields; of people that write by hand each field says something else.
        others = [text, text] if self.chooser.random() < 0.5 else [self.caption(number, is_chinese) for _ in range(2)]
        encoding = "gb18030" if is_chinese and self.chooser.random() < 0.3 else "utf-8"
        exif = b"Exif\0\0" + EXIF().block(self.chooser, text.encode(encoding), self.chooser.choice(self.small).picture())
        return self.large.picture(
            pictures.segment(0xE1, exif)
            + pictures.segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp(others[0]))
            + pictures.segment(0xED, iptc(others[1].encode()))
        )

    def png(self, number, is_chinese):
        text = self.caption(number, is_chinese).encode()
        title = b"Title" + b"\0\0\0\0\0" + self.caption(number, is_chinese).encode()
        packed = self.chooser.random() < 0.5
        after = b"Description\0" + (b"\1\0\0\0" + zlib.compress(text) if packed else b"\0\0\0\0" + text)
        return self.lossless.picture(
            pictures.chunk(b"tEXt", b"Software\0Adobe Photoshop CS5 Windows") + pictures.chunk(b"iTXt", title),
            pictures.chunk(b"iTXt", after),
        )


def make(folder, files):
    maker = Maker()
    for number in range(files):
        unit = os.path.join(folder, f"{number % UNITS + 1:02}{TOWNS[number % UNITS % len(TOWNS)]}镇")
        os.makedirs(unit, exist_ok=True)
        is_chinese = maker.chooser.random() < 0.5
        if maker.chooser.random() < 0.85:
            name, data = maker.chooser.choice(("IMG_{:04}.JPG", "DSC_{:04}.jpg", "照片{}.jpg")), maker.jpeg(number, is_chinese)
        else:
            name, data = "截图{}.png", maker.png(number, is_chinese)
        with open(os.path.join(unit, name.format(number)), "wb") as file:
            file.write(data)


def link(folder, source, files):
    """`files` names of the files of `source`, as hard links: the same bytes, and no disk."""
    originals = sorted(os.path.join(here, name) for here, _, names in os.walk(source) for name in names)
    for number in range(files):
        original = originals[number % len(originals)]
        unit = os.path.join(folder, f"{number // len(originals):02}-{os.path.basename(os.path.dirname(original))}")
        os.makedirs(unit, exist_ok=True)
        os.link(original, os.path.join(unit, os.path.basename(original)))


if __name__ == "__main__":
    make(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 10_000)
