"""Documents for archives (PDF/A), made by other tools, are still valid once they are marked.

veraPDF judges each document before and after, by the part and the level that the document claims.
What the mark's report says of the claim has to be what veraPDF finds. Controls show that veraPDF
would find what the mark has to keep.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

import pikepdf
import typst
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers

STAMP, JARS = sys.argv[1:]
ROOT = pathlib.Path(__file__).resolve().parents[2]
BUNDLED = None
TRUETYPE = ROOT / "pdf" / "font" / "Nd137Serif.ttf"
# Comes with Ghostscript; it knows no Vietnamese.
CFF = pathlib.Path("/usr/share/fonts/opentype/urw-base35/NimbusRoman-Regular.otf")
QR = "https://vidu.example.vn/tra-cuu?ma=VD-2026-000123&so=ĐĂNG-KÝ"
PAGES = """
#set document(title: "Quyết định mẫu", date: datetime(year: 2026, month: 11, day: 21))
#set text(lang: "vi")
= Quyết định mẫu
Văn bản này không có thật.
#rect(fill: rgb("#cc3344"), width: 3cm, height: 1cm)
#pagebreak()
#link("https://vidu.example.vn")[Trang hai], có một liên kết.
"""
STANDARDS = ["1b", "1a", "2b", "2u", "2a", "3b", "3u", "3a", "4"]
passed = failed = 0


def check(name, good, detail=""):
    global passed, failed
    passed, failed = (passed + 1, failed) if good else (passed, failed + 1)
    if not good:
        print(f"FAILED archive, {name}: {str(detail)[:600]}", flush=True)


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{command[0]}: {done.stderr or done.stdout}")
    return done.stdout


def sources(folder):
    """Documents of every part and level, from three tools, in both forms of cross-reference."""
    made = {}

    def path(name):
        made[name] = folder / f"{name}.pdf"
        return made[name]

    for standard in STANDARDS:
        typst.compile(PAGES.encode(), output=str(path(f"typst-{standard}")), pdf_standards=[f"a-{standard}"])
    scan = pikepdf.open(ROOT / "examples" / "convert" / "sample-scan.pdf")
    scan.save(folder / "scan.in")
    definition = next(pathlib.Path("/usr/share/ghostscript").glob("*/lib/PDFA_def.ps")).read_text()
    for part in (1, 2, 3):
        for colours, profile in (("RGB", "srgb"), ("Gray", "sgray"), ("CMYK", "default_cmyk")):
            icc = f"/usr/share/color/icc/ghostscript/{profile}.icc"
            (folder / "def.ps").write_text(definition.replace("(srgb.icc)", f"({icc})"))
            for name, source in (("text", made["typst-2b"]), ("scan", folder / "scan.in")):
                run(
                    "gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite", f"-dPDFA={part}", "-dPDFACompatibilityPolicy=1",
                    f"-sColorConversionStrategy={colours}", f"--permit-file-read={icc}",
                    "-o", path(f"gs-{part}b-{colours.lower()}-{name}"), folder / "def.ps", source,
                )  # fmt: skip
    for name in ("typst-2b", "gs-3b-rgb-text"):
        line_ends = "--newline-before-endstream"  # PDF/A asks for them
        run("qpdf", line_ends, "--object-streams=generate", made[name], path(f"{name}-object-streams"))
        run("qpdf", line_ends, "--linearize", made[name], path(f"{name}-linearized"))
    for name in ("gs-2b-rgb-text", "gs-3b-gray-scan"):
        sign(made[name], path(f"{name}-signed"))
    return made


def sign(source, target):
    signer = signers.SimpleSigner.load(str(source.parent / "key.pem"), str(source.parent / "cert.pem"))
    with source.open("rb") as opened, target.open("wb") as out:
        writer = IncrementalPdfFileWriter(opened)
        signers.PdfSigner(signers.PdfSignatureMetadata(field_name="KyThu"), signer).sign_pdf(writer, output=out)


def marks(name):
    """What is asked of a document, and in which font."""
    signed = {"signed_input": "print_derivative"} if name.endswith("-signed") else {}
    yield "plain", dict(signed), BUNDLED
    yield "all pages, link", dict(signed, placement={"pages": "all", "corner": "bottom_left"}, link="https://vidu.example.vn"), BUNDLED
    yield "own font", dict(signed), TRUETYPE
    yield "CFF font", dict(signed, lines=["Converted from paper", "Office of Examples"]), CFF


def stamp(source, target, asked, font):
    lines = ["BẢN ĐIỆN TỬ CHUYỂN ĐỔI TỪ VĂN BẢN GIẤY", "Cơ quan: Sở Thử nghiệm tỉnh Ví Dụ"]
    request = target.with_suffix(".json")
    request.write_text(json.dumps({"lines": lines, "made_at": "2026-11-21T14:30:05+07:00", "payload": "{}", **asked}))
    return json.loads(run(STAMP, source, target, request, QR, *([font] if font else [])))


def hidden(source, target):
    """A mark that knows nothing of the claim, which is put back afterwards."""
    told, other = b"pdfaid:part", b"pdfaix:part"
    bare = target.with_suffix(".bare.pdf")
    bare.write_bytes(source.read_bytes().replace(told, other))
    check("control: a claim to hide", told in source.read_bytes())
    stamp(bare, target, {}, BUNDLED)
    target.write_bytes(target.read_bytes().replace(other, told))


def main():
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made)
        run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=Thu nghiem", "-days", "2",
            "-keyout", folder / "key.pem", "-out", folder / "cert.pem")  # fmt: skip
        documents = sources(folder)
        reports = {}
        for name, source in documents.items():
            for which, asked, font in marks(name):
                target = folder / f"{name}.{len(reports)}.marked.pdf"
                reports[target] = name, which, stamp(source, target, asked, font)
            twice = folder / f"{name}.{len(reports)}.twice.pdf"
            again = {"already_marked": "add", "signed_input": "print_derivative", "placement": {"corner": "bottom_right"}}
            reports[twice] = name, "marked twice", stamp(target, twice, again, BUNDLED)
        careless = folder / "careless.pdf"
        hidden(documents["gs-1b-rgb-text"], careless)
        spoilt = folder / "spoilt.pdf"
        with pikepdf.open(documents["gs-2b-rgb-text"]) as document:
            del document.Root.OutputIntents
            document.save(spoilt)
        judged = run("java", "-cp", f"{JARS}/*", ROOT / "tests" / "pdf" / "Archive.java", *documents.values(), *reports, careless, spoilt)
    verdicts = {}
    for line in judged.splitlines():
        path, claim, valid, broken = line.split("\t")
        verdicts[pathlib.Path(path)] = claim, valid == "true", broken
    for name, source in documents.items():
        claim, valid, broken = verdicts[source]
        wanted = re.search(r"\d[abu]?", name)[0]
        check(f"{name}: valid before", valid and claim == wanted, (claim, broken))
    for target, (name, which, report) in reports.items():
        claim, valid, broken = verdicts[target]
        told = report["archive"] or {"claim": None, "losses": None}
        check(f"{name}, {which}: claim told", told["claim"] and f"{told['claim']['part']}{told['claim']['conformance'] or ''}".lower() == claim, told)
        # What veraPDF leaves to people: a link of the mark is no part of the document's structure.
        link = ["link_outside_structure_tree"] if "link" in which and claim.endswith("a") else []
        check(f"{name}, {which}: losses told", told["losses"] == link, told)
        check(f"{name}, {which}: valid after", valid, broken)
    check("control: a mark without the rules of PDF/A-1 is found", verdicts[careless][:2] == ("1b", False), verdicts[careless])
    check("control: a document without its output intent is found", verdicts[spoilt][:2] == ("2b", False), verdicts[spoilt])
    print(f"archive: {passed} passed, {failed} failed; {len(documents)} documents, {len(reports)} marked")
    sys.exit(1 if failed or not passed else 0)


if __name__ == "__main__":
    main()
