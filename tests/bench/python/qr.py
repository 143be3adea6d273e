"""A QR code of 300 bytes, level M, to SVG: nd137 beside fast_qr, qrcodegen, qrcode and segno.

    cargo build --release
    python qr.py            # times, in interleaved rounds
    python qr.py --check    # 1,000 symbols: compared with qrcodegen, 100 of them decoded

Needs segno, qrcode; to check zxing-cpp, pyzbar (with the library zbar), numpy and pillow.
"""

import io
import os
import pathlib
import statistics
import subprocess
import sys
import time

PROGRAM = pathlib.Path(__file__).resolve().parent.parent / "target" / "release" / "symbols"
ROUNDS = int(os.environ.get("ROUNDS", "31"))


def image(modules, scale=4):
    """The symbol with its quiet zone, black on white."""
    import numpy as np
    from PIL import Image

    dark = np.array([[cell == "1" for cell in row] for row in modules])
    dark = np.kron(np.pad(dark, 4), np.ones((scale, scale), bool))
    return Image.fromarray(np.where(dark, 0, 255).astype("uint8"))


def check(count=1000, sample=100):
    import pyzbar.pyzbar
    import zxingcpp

    run = subprocess.run([PROGRAM, "check", str(count)], check=True, capture_output=True, text=True)
    print(run.stderr.strip())
    lines = run.stdout.splitlines()
    assert len(lines) == count
    # Digits, capitals, ASCII and Vietnamese take turns: every kind is in the sample.
    step = count // sample
    lines = [lines[index * step + index % min(step, 4)] for index in range(sample)]
    read = {"zxing-cpp": 0, "zbar": 0}
    for line in lines:
        payload, modules = line.split()
        payload = bytes.fromhex(payload)
        picture = image(modules.split(","))
        found = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)
        read["zxing-cpp"] += len(found) == 1 and found[0].bytes == payload
        found = pyzbar.pyzbar.decode(picture, symbols=[pyzbar.pyzbar.ZBarSymbol.QRCODE])
        read["zbar"] += len(found) == 1 and found[0].data == payload
    print(f"of {sample} decoded to the same bytes: {read}")
    assert set(read.values()) == {sample}


def times():
    import qrcode
    import qrcode.image.svg
    import segno

    payload = subprocess.check_output([PROGRAM, "payload"], text=True)
    assert len(payload.encode()) == 300
    server = subprocess.Popen([PROGRAM, "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def rust(name):
        def run(count):
            server.stdin.write(f"{name} {count}\n")
            server.stdin.flush()
            return float(server.stdout.readline())

        return run

    def python(make):
        def run(count):
            start = time.perf_counter()
            for _ in range(count):
                make()
            return time.perf_counter() - start

        return run

    def with_segno():
        code = segno.make(payload, error="m", micro=False, boost_error=False, mode="byte", encoding="utf-8")
        out = io.BytesIO()
        code.save(out, kind="svg", border=4)
        return out.getvalue()

    def with_qrcode():
        code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=4)
        code.add_data(payload.encode(), optimize=0)
        code.make(fit=True)
        return code.make_image(image_factory=qrcode.image.svg.SvgPathImage).to_string()

    contenders = {
        "nd137": rust("nd137"),
        "fast_qr 0.14 (Rust)": rust("fast_qr"),
        "qrcodegen 1.8 (Rust), an SVG of ours": rust("qrcodegen"),
        "qrcode 0.14 (Rust)": rust("qrcode"),
        "segno (Python)": python(with_segno),
        "qrcode (Python)": python(with_qrcode),
    }
    assert b"<svg" in with_segno() and b"<svg" in with_qrcode()
    counts = {name: max(1, int(0.01 / run(1))) for name, run in contenders.items()}
    runs = {name: [] for name in contenders}
    for _ in range(ROUNDS):
        for name, run in contenders.items():
            runs[name].append(run(counts[name]) / counts[name])
    server.stdin.close()
    server.wait()
    ours = statistics.median(runs["nd137"])
    print(f"load average {os.getloadavg()[0]:.1f}, {ROUNDS} rounds")
    for name, seconds in runs.items():
        middle = statistics.median(seconds)
        print(f"{name:38} {middle * 1e6:9.1f} us   x{middle / ours:6.1f}   least {min(seconds) * 1e6:9.1f} us")


if __name__ == "__main__":
    check() if "--check" in sys.argv else times()
