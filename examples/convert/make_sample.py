"""Draws the sample of the `convert` example: a page that looks scanned, made up from start to end.

    python3 -m venv .venv && .venv/bin/pip install Pillow
    .venv/bin/python examples/convert/make_sample.py

One grey picture on one A4 page; nothing on it names a real body or person.
"""

import io
import random
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont

HERE = Path(__file__).parent
FONT = HERE.parent.parent / "pdf" / "font" / "Nd137Serif.ttf"
WIDTH, HEIGHT = 1240, 1754  # A4 at 150 dpi

page = Image.new("L", (WIDTH, HEIGHT), 250)
draw = ImageDraw.Draw(page)


def centre(y, text, size, x=WIDTH // 2):
    draw.text((x, y), text, font=ImageFont.truetype(str(FONT), size), fill=25, anchor="mm")


def left(y, text, size=30, x=170):
    draw.text((x, y), text, font=ImageFont.truetype(str(FONT), size), fill=25, anchor="lm")


centre(330, "ỦY BAN NHÂN DÂN TỈNH MINH HỌA", 27, 340)
centre(370, "SỞ VÍ DỤ", 27, 340)
draw.line((270, 392, 410, 392), fill=40, width=2)
centre(330, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 27, 860)
centre(370, "Độc lập - Tự do - Hạnh phúc", 28, 860)
draw.line((690, 392, 1030, 392), fill=40, width=2)
centre(440, "Số: 137/GP-SVD", 26, 340)
centre(440, "Minh Họa, ngày 05 tháng 01 năm 2026", 26, 860)
centre(540, "GIẤY PHÉP MẪU", 48)
centre(595, "(bản minh họa, không có giá trị)", 28)
for row, line in enumerate([
    "Căn cứ đề nghị của Cơ sở Ví dụ Một;",
    "Xét hồ sơ số 000.00.00.H00-260105-0001,",
    "",
    "Sở Ví dụ cho phép Cơ sở Ví dụ Một, địa chỉ số 1 đường Minh Họa,",
    "phường Thí Dụ, tỉnh Minh Họa, được thử nghiệm việc chuyển đổi",
    "văn bản giấy sang thông điệp dữ liệu.",
    "",
    "Giấy phép này có hiệu lực đến ngày 31 tháng 12 năm 2026.",
]):
    left(700 + 52 * row, line)
centre(1210, "GIÁM ĐỐC", 30, 900)
centre(1255, "(đã ký)", 28, 900)
centre(1420, "Người Ký Mẫu", 30, 900)
draw.ellipse((640, 1210, 880, 1450), outline=150, width=6)
draw.ellipse((665, 1235, 855, 1425), outline=165, width=3)
centre(1330, "DẤU MẪU", 30, 760)

# What a scanner adds: a slight turn, a grey edge, dust, blur.
page = page.rotate(0.6, resample=Image.BICUBIC, fillcolor=238)
random.seed(137)
pixels = page.load()
for _ in range(2600):
    x, y = random.randrange(WIDTH), random.randrange(HEIGHT)
    pixels[x, y] = max(0, pixels[x, y] - random.randrange(20, 90))
for x in range(14):
    for y in range(HEIGHT):
        pixels[x, y] = max(0, pixels[x, y] - (14 - x) * 5)
page = page.filter(ImageFilter.GaussianBlur(0.5))

picture = io.BytesIO()
page.save(picture, "JPEG", quality=60)
jpeg = picture.getvalue()
content = b"q 595.28 0 0 841.89 0 0 cm /Im0 Do Q"
objects = [
    b"<</Type/Catalog/Pages 2 0 R>>",
    b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
    b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595.28 841.89]/Contents 4 0 R"
    b"/Resources<</XObject<</Im0 5 0 R>>>>>>",
    b"<</Length %d>>\nstream\n%s\nendstream" % (len(content), content),
    b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent 8"
    b"/Filter/DCTDecode/Length %d>>\nstream\n%s\nendstream" % (WIDTH, HEIGHT, len(jpeg), jpeg),
]
out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
offsets = []
for number, body in enumerate(objects, 1):
    offsets.append(len(out))
    out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
start = len(out)
out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % o for o in offsets)
out += b"trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % start
(HERE / "sample-scan.pdf").write_bytes(out)
