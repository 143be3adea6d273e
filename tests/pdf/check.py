"""Marks documents of many forms and has tools that are not ours judge the result.

Each case is a document and what is asked; each check is counted. A check that fails is told and
the run ends with exit code 1.
"""

import datetime
import hashlib
import io
import json
import pathlib
import subprocess
import sys
import tempfile
import unicodedata

import pikepdf
import zxingcpp
from PIL import Image
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

STAMP = sys.argv[1]
MORE = [pathlib.Path(path) for path in sys.argv[2:]]
LINES = [
    "CHUYỂN ĐỔI TỪ VĂN BẢN GIẤY SANG THÔNG ĐIỆP DỮ LIỆU",
    "Cơ quan chuyển đổi: Ủy ban nhân dân xã Ví Dụ, tỉnh Mẫu",
    "Người thực hiện: Nguyễn Văn Thử",
    "Thời gian chuyển đổi: 09:15:00 ngày 03/06/2026 (+07:00)",
    "Hệ thống: Cổng chuyển đổi ví dụ (Sở Thử nghiệm tỉnh Mẫu)",
]
QR = "https://vidu.example.vn/tra-cuu?ma=VD-2026-000123&so=ĐĂNG-KÝ"
LETTERS = "ăâđêôơư áàảãạ ắằẳẵặ ấầẩẫậ éèẻẽẹ ếềểễệ íìỉĩị óòỏõọ ốồổỗộ ớờởỡợ úùủũụ ứừửữự ýỳỷỹỵ"

passed = failed = 0


def check(name, good, detail=""):
    global passed, failed
    if good:
        passed += 1
    else:
        failed += 1
        print(f"FAILED {name}: {str(detail)[:600]}", flush=True)


def run(*command):
    return subprocess.run([str(part) for part in command], capture_output=True)


def request(**changes):
    asked = {"lines": LINES, "made_at": "2026-06-03T09:15:00+07:00", "payload": '{"mã":"VD"}'}
    asked.update(changes)
    return asked


def stamp(source, target, asked, qr=QR):
    path = target.with_suffix(".json")
    path.write_text(json.dumps(asked), encoding="utf-8")
    return run(STAMP, source, target, path, qr)


def words(text):
    return " ".join(unicodedata.normalize("NFC", text).split())


def check_marked(name, source, target, page=1, pages=1):
    """What must hold of every marked document."""
    original, marked = source.read_bytes(), target.read_bytes()
    check(f"{name}: prefix", marked.startswith(original) and len(marked) > len(original))
    known = run("qpdf", "--check", source).returncode
    judged = run("qpdf", "--check", target)
    check(f"{name}: qpdf", judged.returncode == 0 or known != 0, judged.stdout + judged.stderr)
    raw = run("pdftotext", "-raw", "-enc", "UTF-8", "-f", page, "-l", page, target, "-")
    text = words(raw.stdout.decode("utf-8"))
    for line in json.loads(target.with_suffix(".json").read_text(encoding="utf-8"))["lines"]:
        check(f"{name}: text", words(line) in text, f"{line!r} not in {text[-700:]!r}")
    image = target.with_suffix("")
    # This renderer does not know user units: it shows the page at half its size.
    dots = 300 if name == "user-unit" else 150
    run("pdftoppm", "-r", dots, "-f", page, "-l", page, "-singlefile", "-png", target, image)
    shown = pathlib.Path(f"{image}.png")
    if shown.exists():
        zbar = run("zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable", shown).stdout.decode("utf-8").strip()
        check(f"{name}: zbar", QR in zbar.splitlines(), zbar)
        found = [code.text for code in zxingcpp.read_barcodes(Image.open(shown))]
        check(f"{name}: zxing", QR in found, found)
    else:
        check(f"{name}: render", False, "no image")
    back = json.loads(run(STAMP, "--read-back", target).stdout)
    mark = back["marks"][-1]
    check(f"{name}: read back", (mark["original"], mark["increment"], mark["lines"]) == ("same", "same", LINES), mark)
    check(f"{name}: digest", mark["original_sha256_computed"] == hashlib.sha256(original).hexdigest())
    check(f"{name}: pages", len(mark["pages_showing"]) == pages, mark["pages_showing"])
    with pikepdf.open(target) as document, pikepdf.open(source) as before:
        check(f"{name}: pikepdf", len(document.pages) == len(before.pages))
    reader = PdfFileReader(io.BytesIO(marked), strict=False)
    check(f"{name}: pyHanko", reader.root["/Type"] == "/Catalog")


def plain_page(document, width=595, height=842, text="Trang thu"):
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    page = document.add_blank_page(page_size=(width, height))
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
    page.Contents = document.make_stream(f"BT /F1 14 Tf 60 {height / 2} Td ({text}) Tj ET".encode())
    return page


def variants(folder):
    """Documents made here, each with the page that carries the mark."""
    made = {}

    def save(name, document, **how):
        path = folder / f"{name}.pdf"
        document.save(path, **how)
        made[name] = path

    base = pikepdf.new()
    for index in range(3):
        plain_page(base, text=f"Trang {index + 1}")
    save("table", base, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    for name, options in {
        "objstm": ["--object-streams=generate"],
        "linearized": ["--linearize"],
        "linearized-objstm": ["--linearize", "--object-streams=generate"],
        "version-1.4": ["--force-version=1.4"],
        "version-2.0": ["--force-version=2.0"],
        "qdf": ["--qdf"],
    }.items():
        made[name] = folder / f"{name}.pdf"
        run("qpdf", *options, made["table"], made[name])
    for rotation in [90, 180, 270]:
        document = pikepdf.new()
        plain_page(document, 842, 595).Rotate = rotation
        save(f"rotated-{rotation}", document)
    document = pikepdf.new()
    page = plain_page(document, 900, 1200)
    page.MediaBox, page.CropBox, page.Rotate = [-50, -50, 850, 1150], [30, 40, 630, 840], 90
    save("cropped", document)
    document = pikepdf.new()
    plain_page(document, 297.5, 421).UserUnit = 2
    save("user-unit", document, force_version="1.6")
    document = pikepdf.new()
    page = plain_page(document)
    page.Contents = document.make_stream(b"q 0.3 0 0 0.3 200 200 cm q 2 0 0 2 0 0 cm 0 0 30 30 re f")
    save("unbalanced-open", document)
    page.Contents = document.make_stream(b"Q Q 0.3 0 0 0.3 200 200 cm 0 0 30 30 re f")
    save("unbalanced-close", document)
    scan = pikepdf.new()
    page = scan.add_blank_page(page_size=(595, 842))
    image = Image.effect_noise((620, 877), 40).convert("L")
    packed = io.BytesIO()
    image.save(packed, "JPEG")
    stream = scan.make_stream(
        packed.getvalue(),
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Image,
        Width=620,
        Height=877,
        ColorSpace=pikepdf.Name.DeviceGray,
        BitsPerComponent=8,
        Filter=pikepdf.Name.DCTDecode,
    )
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im=stream))
    page.Contents = scan.make_stream(b"595 0 0 842 0 0 cm /Im Do")
    save("scan", scan)
    document = pikepdf.new()
    plain_page(document)
    with document.open_metadata() as metadata:
        metadata["pdfaid:part"], metadata["pdfaid:conformance"] = "1", "B"
    save("pdfa-claim", document, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    # No line end after the last word of the file.
    bare = folder / "no-newline.pdf"
    bare.write_bytes(made["table"].read_bytes().rstrip())
    made["no-newline"] = bare
    return made


def certificate():
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Chứng thư thử")])
    now = datetime.datetime.now(datetime.timezone.utc)
    usage = dict.fromkeys(
        ["key_encipherment", "data_encipherment", "key_agreement", "crl_sign", "encipher_only", "decipher_only"], False
    )
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(7).not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=30))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.KeyUsage(digital_signature=True, content_commitment=True, key_cert_sign=True, **usage), critical=True)
        .sign(key, hashes.SHA256())
    )
    secret = serialization.NoEncryption()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, secret)
    return made.public_bytes(serialization.Encoding.PEM), pem


def sign(path, target, signer):
    with path.open("rb") as source, target.open("wb") as out:
        writer = IncrementalPdfFileWriter(source, strict=False)
        meta = signers.PdfSignatureMetadata(field_name="KyThu", certify=True)
        field = fields.SigFieldSpec("KyThu", box=(20, 20, 160, 70))
        signers.PdfSigner(meta, signer, new_field_spec=field).sign_pdf(writer, output=out)


def verdict(path, signer):
    context = ValidationContext(trust_roots=[signer.signing_cert])
    with path.open("rb") as source:
        signature = PdfFileReader(source, strict=False).embedded_signatures[0]
        status = validate_pdf_signature(signature, context)
        return status.intact and status.valid and status.bottom_line


def check_signed(folder, documents):
    cert, key = certificate()
    (folder / "cert.pem").write_bytes(cert)
    (folder / "key.pem").write_bytes(key)
    signer = signers.SimpleSigner.load(str(folder / "key.pem"), str(folder / "cert.pem"))
    for name in ["table", "objstm", "linearized", "scan"]:
        marked, signed = folder / f"{name}.marked.pdf", folder / f"{name}.signed.pdf"
        sign(marked, signed, signer)
        check(f"{name} signed: valid", verdict(signed, signer))
        mark = json.loads(run(STAMP, "--read-back", signed).stdout)["marks"][0]
        check(f"{name} signed: mark", (mark["original"], mark["increment"], mark["pages_showing"]) == ("same", "same", [1]), mark)
        check(f"{name} signed: told", len(mark["after"]["signatures"]) == 1 and mark["after"]["revisions"] == 1, mark["after"])
        check(f"{name} signed: whole", mark["after"]["signatures"][0]["covers_whole_file"])
        again = folder / f"{name}.refused.pdf"
        refused = stamp(signed, again, request())
        check(f"{name} signed: refused", refused.returncode == 1 and refused.stderr.startswith(b"signed:"), refused.stderr)
        check(f"{name} signed: nothing written", not again.exists())
        derivative = folder / f"{name}.derivative.pdf"
        corner = {"corner": "bottom_right"}
        done = stamp(signed, derivative, request(signed_input="print_derivative", placement=corner))
        check(f"{name} derivative: refused", done.stderr.startswith(b"already_marked:"), done.stderr)
        again = request(signed_input="print_derivative", already_marked="add", placement=corner)
        done = stamp(signed, derivative, again)
        check(f"{name} derivative", done.returncode == 0, done.stderr)
        check_derivative(f"{name} derivative", signed, derivative)


def check_derivative(name, source, derivative):
    check(f"{name}: prefix", derivative.read_bytes().startswith(source.read_bytes()))
    seen = run("pdfsig", derivative)
    check(f"{name}: pdfsig", b"does not contain any signatures" in seen.stdout + seen.stderr, seen.stdout)
    with derivative.open("rb") as opened:
        check(f"{name}: pyHanko", not PdfFileReader(opened, strict=False).embedded_signatures)
    check(f"{name}: qpdf", run("qpdf", "--check", derivative).returncode == 0)


def check_letters(folder, source):
    target = folder / "letters.marked.pdf"
    done = stamp(source, target, request(lines=[LETTERS, LETTERS.upper()]))
    check("letters", done.returncode == 0, done.stderr)
    text = words(run("pdftotext", "-raw", "-enc", "UTF-8", "-l", 1, target, "-").stdout.decode("utf-8"))
    check("letters: text", words(LETTERS) in text and words(LETTERS.upper()) in text, text)


def check_thousand(folder):
    document = pikepdf.new()
    for index in range(1000):
        plain_page(document, text=f"Trang {index + 1}")
    for name, mode in [("thousand", "disable"), ("thousand-objstm", "generate")]:
        path, target = folder / f"{name}.pdf", folder / f"{name}.marked.pdf"
        document.save(path, object_stream_mode=getattr(pikepdf.ObjectStreamMode, mode))
        done = stamp(path, target, request(placement={"pages": "all"}))
        check(name, done.returncode == 0, done.stderr)
        check_marked(name, path, target, page=1000, pages=1000)


def main():
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made)
        documents = variants(folder)
        for name, source in documents.items():
            for corner in ["top_right", "bottom_left"] if name.startswith(("rotated", "cropped")) else ["top_right"]:
                target = folder / (f"{name}.marked.pdf" if corner == "top_right" else f"{name}.{corner}.pdf")
                done = stamp(source, target, request(placement={"corner": corner}))
                check(name, done.returncode == 0, done.stderr)
                if done.returncode == 0:
                    check_marked(name, source, target)
        check_letters(folder, documents["table"])
        check_signed(folder, documents)
        check_thousand(folder)
        for source in MORE:
            target = folder / f"{source.stem}.marked.pdf"
            done = stamp(source, target, request(signed_input="print_derivative"))
            check(source.name, done.returncode == 0, done.stderr)
            check_marked(source.name, source, target)
            if b"/ByteRange" in source.read_bytes():
                check_derivative(source.name, source, target)
    print(f"pdf: {passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


if __name__ == "__main__":
    main()
