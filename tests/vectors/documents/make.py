"""Writes the small documents of the vectors, byte for byte the same each time.

    python3 tests/vectors/documents/make.py

Only the standard library is needed. The signature in signed.pdf is a placeholder of zeros: the
library looks at its presence, not at its validity.
"""

from pathlib import Path

HERE = Path(__file__).parent


def pdf(objects, trailer=b"", junk=b""):
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for offset in offsets:
        out += b"%010d 00000 n \n" % offset
    out += b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, trailer, start)
    return bytes(out)


def stream(data, extra=b""):
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(data), extra, data)


TEXT = b"BT /F1 12 Tf 72 700 Td (Sample document of nd137, invented) Tj ET"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>%s>>"


def plain(catalog=b"", page=b"", more=()):
    return pdf([
        b"<</Type/Catalog/Pages 2 0 R%s>>" % catalog,
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        PAGE % page,
        stream(TEXT),
        FONT,
        *more,
    ])


def signed():
    contents = b"<" + b"0" * 64 + b">"
    signature = (b"<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached"
                 b"/ByteRange[0 700 800 900]/Contents %s>>" % contents)
    field = (b"<</Type/Annot/Subtype/Widget/FT/Sig/T(Signature1)/V 7 0 R/P 3 0 R"
             b"/Rect[0 0 0 0]/F 132>>")
    return plain(b"/AcroForm<</Fields[6 0 R]/SigFlags 3>>", b"/Annots[6 0 R]", [field, signature])


whole = plain()
(HERE / "plain.pdf").write_bytes(whole)
(HERE / "rotated.pdf").write_bytes(plain(page=b"/Rotate 90/CropBox[20 20 575 822]"))
(HERE / "small_page.pdf").write_bytes(
    whole.replace(b"[0 0 595 842]", b"[0 0 60 60]  "))
(HERE / "signed.pdf").write_bytes(signed())
(HERE / "truncated.pdf").write_bytes(whole[: len(whole) // 2])
(HERE / "encrypted.pdf").write_bytes(
    pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
         b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
         b"<</Filter/Standard/V 1/R 2/O<%s>/U<%s>/P -4>>" % (b"00" * 32, b"00" * 32)],
        b"/Encrypt 4 0 R/ID[<00><00>]"))
(HERE / "cyclic.pdf").write_bytes(
    pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>"]))
(HERE / "no_pages.pdf").write_bytes(
    pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"]))
(HERE / "picture.pdf").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 64)

# marked.pdf was made by the main job from plain.pdf (paper-to-data, "Sở Y tế tỉnh Minh Họa",
# 21/11/2026 14:30:05), and written_anew.pdf from it by `qpdf --deterministic-id`; they stay as they
# are. The others change marked.pdf.
marked = (HERE / "marked.pdf").read_bytes()
(HERE / "source_changed.pdf").write_bytes(marked.replace(b"invented", b"tampered", 1))
later = b"\n90 0 obj\n<</Note(later)>>\nendobj\n"
previous = int(marked[marked.rfind(b"startxref") + 9:].split()[0])
xref = len(marked) + len(later)
later += (b"xref\n90 1\n%010d 00000 n \ntrailer\n<</Size 91/Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n"
          % (len(marked) + 1, previous, xref))
(HERE / "added_later.pdf").write_bytes(marked + later)
