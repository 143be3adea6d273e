"""A document marked, QR code and embedded font included: nd137 beside pikepdf, pypdf and pyHanko.

    pip install nd137 segno pikepdf pypdf reportlab 'pyhanko[opentype]'
    python stamp.py [FILE.pdf...]     # more documents than the two made here
    python stamp.py --memory [MB]     # peak memory on a document of 200 MB

The peers draw nd137's own lines in the same font: the one that nd137 brings, which was cut down to
Vietnamese beforehand and so saves the peers work, or with `FONT=FILE.ttf` one that nd137 is given too. pikepdf and pypdf have no QR encoder: segno
encodes for them, or with `GIVEN=1` they get nd137's modules ready made. The text of every output
is extracted and compared before anything is timed.

Each contender marks the document twice in its turn. The first time, the others have taken the
processor's caches: a mark now and then. The second time is one in a row, as in a batch.
"""

import base64
import io
import itertools
import json
import logging
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time
import warnings

import nd137

warnings.filterwarnings("ignore")
logging.getLogger("pypdf").setLevel(logging.CRITICAL)
logging.getLogger("fontTools").setLevel(logging.ERROR)
BUNDLED = pathlib.Path(__file__).resolve().parents[3] / "pdf" / "font" / "Nd137Serif.ttf"
FONT = pathlib.Path(os.environ.get("FONT", BUNDLED))
ROUNDS = int(os.environ.get("ROUNDS", "11"))
BUDGET = float(os.environ.get("BUDGET", "10"))  # seconds for a contender on a document
MODULE = 1.28  # points
REQUEST = {
    "direction": "paper_to_data",
    "mark": {
        "at": "2026-11-21T14:30:05+07:00",
        "converter": {"kind": "agency", "name": "Sở Thử nghiệm tỉnh Ví Dụ"},
        "detail": "compact",
        "kinds": ["ordinary"],
    },
}


def office(pages):
    """An ordinary document: text in an embedded font, compressed."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen import canvas

    pdfmetrics.registerFont(TTFont("Body", str(FONT)))
    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=(595.28, 841.89), pageCompression=1, invariant=1)
    for number in range(pages):
        page.setFont("Body", 12)
        for line in range(42):
            page.drawString(72, 690 - 15 * line, f"Trang {number + 1}, dòng {line}: văn bản mẫu, nội dung không có thật số {line * 7919 % 1009}")
        page.showPage()
    page.save()
    return out.getvalue()


def request(pages, reserve=False):
    own = {} if FONT == BUNDLED else {"font": base64.b64encode(FONT.read_bytes()).decode()}
    return json.dumps(dict(REQUEST, placement={"pages": pages}, reserve=reserve, **own))


def with_nd137(reserve=False, drawing=True, times=1):
    """Marks of so many times in turn. Those of one time share a subset of the font, which is kept."""

    def requests(pages):
        for n in range(times):
            made = json.loads(request(pages, reserve))
            made["mark"]["qr"] = {"drawing": drawing}
            if n:
                clock = f"{n * 5 % 24:02}:{n * 11 % 60:02}:{n * 17 % 60:02}"
                made["mark"]["at"] = f"2026-11-{n * 7 % 28 + 1:02}T{clock}+07:00"
            yield json.dumps(made)

    turns = {pages: itertools.cycle(list(requests(pages))) for pages in ("first", "all")}

    def run(document, pages):
        return nd137.stamp_pdf(next(turns[pages]), document)[1]

    return run


class Mark:
    """What the peers draw: the lines as nd137 broke them, and the QR code's payload."""

    def __init__(self, document):
        answer, _ = nd137.stamp_pdf(request("first"), document)
        self.lines = answer["report"]["printed_lines"]
        self.payload = answer["marked"]["qr"]["payload"]
        self.modules = answer["marked"]["qr"]["modules"]

    def matrix(self):
        if "GIVEN" in os.environ:
            return [[cell == "1" for cell in row] for row in self.modules]
        import segno

        return segno.make(self.payload, error="m", micro=False, boost_error=False).matrix


def overlay(mark):
    """A page with the mark, by reportlab."""
    from reportlab.pdfgen import canvas

    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=(595.28, 841.89), pageCompression=1)
    page.setFont("Body", 8)
    for number, line in enumerate(mark.lines):
        page.drawString(400, 800 - 10 * number, line)
    path = page.beginPath()
    for y, row in enumerate(mark.matrix()):
        x = 0
        while x < len(row):
            run = 1
            while x + run < len(row) and row[x + run] == row[x]:
                run += 1
            if row[x]:
                path.rect(300 + x * MODULE, 800 - y * MODULE, run * MODULE, MODULE)
            x += run
    page.drawPath(path, stroke=0, fill=1)
    page.save()
    return out.getvalue()


def with_pikepdf(mark):
    import pikepdf

    def run(document, pages):
        out = io.BytesIO()
        with pikepdf.open(io.BytesIO(document)) as pdf, pikepdf.open(io.BytesIO(overlay(mark))) as over:
            for page in pdf.pages if pages == "all" else pdf.pages[:1]:
                page.add_overlay(over.pages[0])
            pdf.save(out)
        return out.getvalue()

    return run


def with_pypdf(mark):
    import pypdf

    def run(document, pages):
        writer = pypdf.PdfWriter(clone_from=io.BytesIO(document))
        over = pypdf.PdfReader(io.BytesIO(overlay(mark))).pages[0]
        for page in writer.pages if pages == "all" else writer.pages[:1]:
            page.merge_page(over)
        out = io.BytesIO()
        writer.write(out)
        return out.getvalue()

    return run


def with_pyhanko(mark):
    from pyhanko.pdf_utils.font.opentype import GlyphAccumulatorFactory
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.pdf_utils.text import TextBoxStyle
    from pyhanko.stamp import QRStamp, QRStampStyle

    def run(document, pages):
        writer = IncrementalPdfFileWriter(io.BytesIO(document))
        font = GlyphAccumulatorFactory(str(FONT))
        box = TextBoxStyle(font=font, font_size=8)
        text = "\n".join(mark.lines).replace("%", "%%")
        stamp = QRStamp(writer, mark.payload, QRStampStyle(stamp_text=text, text_box_style=box))
        count = int(writer.root["/Pages"]["/Count"]) if pages == "all" else 1
        for page in range(count):
            stamp.apply(page, 40, 40)
        out = io.BytesIO()
        writer.write(out)
        return out.getvalue()

    return run


def check(name, output, mark, pages):
    """Every marked page gives the words of the mark, with every diacritic."""
    import pypdf

    reader = pypdf.PdfReader(io.BytesIO(output))
    total = len(reader.pages)
    for number in range(total) if pages == "all" else [0]:
        found = "".join(reader.pages[number].extract_text().split())
        for line in mark.lines:
            assert "".join(line.split()) in found, (name, number, line)


def compare(title, document, pages):
    mark = Mark(document)
    contenders = {
        "nd137": with_nd137(),
        "nd137, without the QR's drawing": with_nd137(drawing=False),
        "nd137, of 997 times": with_nd137(times=997),
        "nd137, text under the mark read": with_nd137(reserve=True),
        "pikepdf add_overlay": with_pikepdf(mark),
        "pypdf merge_page": with_pypdf(mark),
        "pyHanko QRStamp": with_pyhanko(mark),
    }
    growth = {}
    for name, run in contenders.items():
        output = run(document, pages)
        check(name, output, mark, pages)
        growth[name] = len(output) - len(document)
    turns = ("after others", "in a row")
    runs = {turn: {name: [] for name in contenders} for turn in turns}
    for _ in range(ROUNDS):
        for name, run in contenders.items():
            # The slowest take seconds a document: a few rounds tell enough.
            if sum(wall for turn in turns for wall, _ in runs[turn][name]) > BUDGET:
                continue
            for turn in turns:
                start = time.perf_counter(), time.process_time()
                run(document, pages)
                taken = time.perf_counter() - start[0], time.process_time() - start[1]
                runs[turn][name].append(taken)
    for turn in turns:
        report(f"{title}, {len(document)} bytes, marked: {pages}, {turn}", runs[turn], growth)


def report(title, runs, growth):
    middle = {
        name: [statistics.median(kind) for kind in zip(*times)] for name, times in runs.items()
    }
    print(f"# {title}; load average {os.getloadavg()[0]:.1f}")
    print(f"{'median':32}      wall          of nd137         CPU          of nd137  growth, bytes")
    for name, (wall, cpu) in middle.items():
        own_wall, own_cpu = middle["nd137"]
        print(
            f"{name:32} {wall * 1e3:9.2f} ms {wall / own_wall:9.1f} {cpu * 1e3:12.2f} ms {cpu / own_cpu:9.1f}"
            f" {growth[name]:+13d}   n={len(runs[name])}",
            flush=True,
        )


def scan(megabytes, path):
    """A document of one image a megabyte, such as a scanner writes."""
    with open(path, "wb") as out:
        places = {}

        def put(number, head, body=None):
            places[number] = out.tell()
            out.write(b"%d 0 obj\n%s" % (number, head))
            if body is not None:
                out.write(b"\nstream\n" + body + b"\nendstream")
            out.write(b"\nendobj\n")

        out.write(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
        put(1, b"<</Type/Catalog/Pages 2 0 R>>")
        kids = b" ".join(b"%d 0 R" % (3 + 3 * page) for page in range(megabytes))
        put(2, b"<</Type/Pages/Count %d/Kids[%s]>>" % (megabytes, kids))
        for page in range(megabytes):
            own = 3 + 3 * page
            put(own, b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I %d 0 R>>>>/Contents %d 0 R>>" % (own + 2, own + 1))
            content = b"q 595 0 0 842 0 0 cm /I Do Q"
            put(own + 1, b"<</Length %d>>" % len(content), content)
            pixels = os.urandom(1024 * 1024)
            put(own + 2, b"<</Type/XObject/Subtype/Image/Width 1024/Height 1024/ColorSpace/DeviceGray/BitsPerComponent 8/Length %d>>" % len(pixels), pixels)
        start = out.tell()
        out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1))
        for number in sorted(places):
            out.write(b"%010d 00000 n \n" % places[number])
        out.write(b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, start))


def memory(megabytes):
    """Peak memory of a process of its own, beside the size of the document."""
    root = pathlib.Path(__file__).resolve().parents[3]
    example = [root / "target" / "release" / "examples" / "convert", "--direction", "paper-to-data"]
    example += ["--converter", "Sở Thử nghiệm tỉnh Ví Dụ", "--at", "2026-11-21T14:30:05+07:00"]
    ways = {
        "bytes in, bytes out": "made = nd137.stamp_pdf(request, open(path, 'rb').read())",
        "path in, bytes out": "made = nd137.stamp_pdf(request, path)",
        "bytes in, written to a path": "nd137.stamp_pdf(request, open(path, 'rb').read(), output=path + '.out', overwrite=True)",
        "path in, written to a path": "nd137.stamp_pdf(request, path, output=path + '.out', overwrite=True)",
    }
    over = (
        "import sys, stamp; open_ = open(sys.argv[2], 'rb').read(); stamp.office(1);"
        "mark = stamp.Mark(stamp.office(1)); getattr(stamp, sys.argv[1])(mark)(open_, 'first')"
    )
    with tempfile.TemporaryDirectory() as place:
        path = pathlib.Path(place) / "scan.pdf"
        scan(megabytes, path)
        size = path.stat().st_size
        runs = {"the example convert": [*example, "--out", place + "/out", path]}
        for way, own in ways.items():
            own = "import sys, nd137; request, path = sys.argv[1:]; " + own
            runs[f"nd137, {way}"] = [sys.executable, "-c", own, request("first", True), path]
        for peer in ("with_pikepdf", "with_pypdf", "with_pyhanko"):
            runs[peer] = [sys.executable, "-c", over, peer, path]
        print(f"# {size / 1e6:.0f} MB, load average {os.getloadavg()[0]:.1f}")
        for name, command in runs.items():
            start = time.perf_counter()
            child = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=pathlib.Path(__file__).parent)
            _, status, usage = os.wait4(child.pid, 0)
            assert status == 0, name
            peak = usage.ru_maxrss * 1024
            print(f"{name:36} {peak / 1e6:7.0f} MB   x{peak / size:5.2f} of the document   {time.perf_counter() - start:6.2f} s", flush=True)


def main():
    if "--memory" in sys.argv:
        return memory(int(next((word for word in sys.argv[1:] if word.isdigit()), "200")))
    documents = {"1 page": office(1), "100 pages": office(100)}
    for path in sys.argv[1:]:
        documents[pathlib.Path(path).name] = pathlib.Path(path).read_bytes()
    for title, document in documents.items():
        for pages in ("first", "all") if title != "1 page" else ("first",):
            compare(title, document, pages)


if __name__ == "__main__":
    main()
