"""Compares our reading of security.txt files (RFC 9116) with the package sectxt's.

Files of our own making: a sound one, changed in one or two ways each. Every difference of a
verdict, and every difference of the errors, has a reason below; one without a reason fails.
"""

import datetime
import itertools
import json
import pathlib
import subprocess
import sys
import tempfile

import pgpy_dtc
import sectxt
from pgpy_dtc.constants import HashAlgorithm, KeyFlags, PubKeyAlgorithm

ROOT = pathlib.Path(__file__).resolve().parents[2]
URL = "https://mau.example.vn/.well-known/security.txt"
TODAY = datetime.datetime.now(datetime.timezone.utc)


def stamp(days: int) -> str:
    return (TODAY + datetime.timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ")


SOUND = [
    "# Mẫu, không có thật",
    "Contact: mailto:antoan@mau.example.vn",
    "Contact: https://mau.example.vn/an-toan",
    f"Expires: {stamp(100)}",
    "Encryption: https://mau.example.vn/pgp.txt",
    "Preferred-Languages: vi, en",
    f"Canonical: {URL}",
]


def replaced(start: str, line: str | None):
    def change(lines: list[str]) -> list[str]:
        changed = [line if old.startswith(start) else old for old in lines]
        return [one for one in changed if one is not None]

    return change


def added(*new: str):
    return lambda lines: lines + list(new)


def first(*new: str):
    return lambda lines: list(new) + lines


# What is done to a file, by name.
CHANGES = {
    "no contact": replaced("Contact", None),
    "bare e-mail": replaced("Contact: mailto", "Contact: antoan@mau.example.vn"),
    "telephone": replaced("Contact: mailto", "Contact: tel:+84-24-0000-0000"),
    "plain http": replaced("Contact: https", "Contact: http://mau.example.vn/an-toan"),
    "HTTP in capitals": replaced("Contact: https", "Contact: HTTP://mau.example.vn/an-toan"),
    "no host": replaced("Contact: https", "Contact: https:///an-toan"),
    "space in URI": replaced("Contact: https", "Contact: https://mau.example.vn/an toan"),
    "letters beyond ASCII in URI": replaced("Contact: https", "Contact: https://mẫu.example.vn/"),
    "brackets in URI": replaced("Contact: https", "Contact: <https://mau.example.vn/>"),
    "scheme alone": replaced("Contact: https", "Contact: mailto:"),
    "no expiry": replaced("Expires", None),
    "expired": replaced("Expires", f"Expires: {stamp(-10)}"),
    "far expiry": replaced("Expires", f"Expires: {stamp(800)}"),
    "expiry is a day": replaced("Expires", f"Expires: {stamp(100)[:10]}"),
    "expiry with a space": replaced("Expires", f"Expires: {stamp(100).replace('T', ' ')}"),
    "expiry in words": replaced("Expires", "Expires: Thu, 31 Dec 2027 18:37:07 -0800"),
    "no such time": replaced("Expires", "Expires: 2027-13-45T10:00:00Z"),
    "expiry without zone": replaced("Expires", f"Expires: {stamp(100)[:-1]}"),
    "fraction of a second": replaced("Expires", f"Expires: {stamp(100)[:-1]}.5Z"),
    "small letters": replaced("Expires", f"expires: {stamp(100).lower()}"),
    "zone of Viet Nam": replaced("Expires", f"Expires: {stamp(100)[:-1]}+07:00"),
    "two expiries": added(f"Expires: {stamp(50)}"),
    "two language fields": added("Preferred-Languages: fr"),
    "unregistered language": replaced("Preferred", "Preferred-Languages: vi, xq"),
    "malformed language": replaced("Preferred", "Preferred-Languages: vi, tiếng-anh"),
    "empty language": replaced("Preferred", "Preferred-Languages: vi,, en"),
    "language with region": replaced("Preferred", "Preferred-Languages: vi-VN, en-GB"),
    "other canonical": replaced("Canonical", "Canonical: https://khac.example.vn/security.txt"),
    "no canonical": replaced("Canonical", None),
    "unknown field": added("X-Rieng: gì đó"),
    "CSAF": added("CSAF: https://mau.example.vn/provider-metadata.json"),
    "CSAF elsewhere": added("CSAF: https://mau.example.vn/csaf.json"),
    "policy": added("Policy: https://mau.example.vn/chinh-sach", "Hiring: https://mau.example.vn/v"),
    "policy over http": added("Policy: http://mau.example.vn/chinh-sach"),
    "no space": added("Policy:https://mau.example.vn/p"),
    "space before colon": added("Policy : https://mau.example.vn/p"),
    "two spaces": added("Policy:  https://mau.example.vn/p"),
    "tab after colon": added("Policy:\thttps://mau.example.vn/p"),
    "empty value": added("Hiring:"),
    "empty name": added(": x"),
    "space in name": added("Chinh sach: x"),
    "no colon": added("khong phai truong"),
    "empty lines": added("", "", "# hết"),
    "white space at the end": added("Hiring: https://mau.example.vn/v  \t"),
    "control character": added("Hiring: https://mau.example.vn/\x01"),
    "comment first": first("# đầu", ""),
    "HTML": first("<!DOCTYPE html>", "<html>"),
    "no-break space after colon": added("Policy:\u00a0https://mau.example.vn/p"),
    "names in capitals": lambda lines: [
        name.upper() + colon + value for name, colon, value in (one.partition(": ") for one in lines)
    ],
    "white space at every end": lambda lines: [one + " \t" for one in lines],
    "white space before a name": added(" Policy: https://mau.example.vn/p"),
    "a line that goes on": added("Policy: https://mau.example.vn/p", " tiep"),
    "same expiry twice": added(f"Expires: {stamp(100)}"),
    "expiry to the minute": replaced("Expires", f"Expires: {stamp(100)[:16]}Z"),
    "expiry without separators": replaced("Expires", f"Expires: {stamp(100).replace('-', '')}"),
    "expiry in a week": replaced("Expires", "Expires: 2099-W26-3"),
    "expiry in quotation marks": replaced("Expires", f'Expires: "{stamp(100)}"'),
    "expiry with a comment": replaced("Expires", f"Expires: {stamp(100)} # hết"),
    "zone without a colon": replaced("Expires", f"Expires: {stamp(100)[:-1]}+0700"),
    "zone unknown": replaced("Expires", f"Expires: {stamp(100)[:-1]}-00:00"),
    "hour 24": replaced("Expires", f"Expires: {stamp(100)[:10]}T24:00:00Z"),
    "year of five digits": replaced("Expires", f"Expires: 1{stamp(100)}"),
    "empty expiry": replaced("Expires", "Expires:"),
}

KEY = pgpy_dtc.PGPKey.new(PubKeyAlgorithm.RSAEncryptOrSign, 2048)
KEY.add_uid(
    pgpy_dtc.PGPUID.new("Mau", email="antoan@mau.example.vn"),
    usage={KeyFlags.Sign}, hashes=[HashAlgorithm.SHA256],
)


def signed(lines: list[str]) -> bytes:
    """The lines in a cleartext signature (RFC 9580, 7) by a key made for this run."""
    message = pgpy_dtc.PGPMessage.new("\n".join(lines), cleartext=True)
    message |= KEY.sign(message)
    return str(message).encode()


def files() -> dict[str, bytes]:
    plain = lambda lines: ("\n".join(lines) + "\n").encode()
    made = {"sound": plain(SOUND), "empty": b"", "line break alone": b"\n"}
    for name, change in CHANGES.items():
        made[name] = plain(change(SOUND))
    # Two changes at once.
    pairs = list(itertools.combinations(CHANGES, 2))
    for one, other in pairs[:: len(pairs) // 60]:
        made[f"{one} + {other}"] = plain(CHANGES[other](CHANGES[one](SOUND)))
    made["CRLF"] = plain(SOUND).replace(b"\n", b"\r\n")
    made["no last line break"] = plain(SOUND).rstrip(b"\n")
    made["BOM"] = b"\xef\xbb\xbf" + plain(SOUND)
    made["UTF-16"] = plain(SOUND).decode().encode("utf-16")
    made["Latin-1"] = plain(SOUND[1:]) + "# mẫu à".encode("cp1258", "replace") + b"\n"
    made["CRLF and LF"] = plain(SOUND).replace(b"\n", b"\r\n", 3)
    ascii_lines = SOUND[1:]
    sealed = signed(ascii_lines)
    made["signed"] = sealed
    made["signed, CRLF"] = sealed.replace(b"\n", b"\r\n")
    made["signed, letters beyond ASCII"] = signed(SOUND)
    made["signed, a line with a dash"] = signed(ascii_lines + ["- khong phai truong"])
    made["signed, text before"] = b"# \n" + sealed
    made["signed, text after"] = sealed + b"Contact: mailto:khac@mau.example.vn\n"
    made["signed, cut in the signature"] = sealed.split(b"-----END")[0] + b"-----E\n"
    made["signed, no signature"] = (
        sealed.split(b"-----BEGIN PGP SIGNATURE")[0] + b"# khong ky\n"
    )
    made["CR alone"] = plain(SOUND).replace(b"\n", b"\r")
    # Where one change undoes another, the file is there already.
    distinct = {made[name]: name for name in reversed(made)}
    return {name: data for data, name in distinct.items()}


# Their error and ours for one thing.
SAME = {
    "invalid_expiry": "expires_invalid", "expired": "expired", "no_expire": "expires_missing",
    "multi_expire": "expires_twice", "no_canonical_match": "canonical_mismatch",
    "no_contact": "contact_missing", "multi_lang": "languages_twice", "no_uri": "not_a_uri",
    "no_https": "insecure_uri", "prec_ws": "space_before_colon", "no_space": "no_space_after_colon",
    "empty_key": "empty_name", "empty_value": "empty_value", "invalid_line": "invalid_line",
    "invalid_lang": "language_invalid", "utf8": "not_utf8", "bom_in_file": "byte_order_mark",
    "no_line_separators": "last_line_open", "data_after_sig": "text_after_signature",
    "signed_format_issue": "signature_not_first",
}

# Why one of us alone says something: our code, or theirs behind `sectxt:`, and whether the
# file's text shows the reason.
REASONS = [
    ("sectxt:no_csaf_file", "CSAF", "the rule is CSAF's, not RFC 9116's"),
    ("sectxt:language_invalid", "xq", "RFC 5646: the tag is well-formed; sectxt looks in the registry"),
    ("not_a_uri", "an toan", "RFC 3986: a URI holds no space; sectxt takes what has a scheme"),
    ("not_a_uri", "mẫu.example", "RFC 3986: a URI is ASCII"),
    ("not_a_uri", "https:///", "RFC 9110: an https URI names a host"),
    ("not_a_uri", "mailto:\n", "a scheme alone reaches nobody"),
    ("not_a_uri", "<https", "RFC 3986: no angle brackets; sectxt finds the scheme `<https`"),
    ("expires_invalid", "Expires: %s " % stamp(100)[:10], "RFC 3339 in RFC 9116: `T` between day and time"),
    ("empty_name", "Chinh sach", "RFC 9116: no space in the name of a field"),
    ("empty_name", "\n Policy", "RFC 9116: no space in the name of a field"),
    ("sectxt:pgp_data_error", "\n\n# Mẫu", "RFC 9116: the text is UTF-8; sectxt's reader of OpenPGP takes ASCII"),
    ("sectxt:pgp_data_error", "# \n-----BEGIN", "the header that does not come first, said twice"),
    ("sectxt:pgp_data_error", "\n-----E\n", "the block without an end: sectxt says so where it begins"),
    ("signature_incomplete", "\n-----E\n", "… and we where the file ends"),
    ("sectxt:last_line_open", "\n-----E\n", "the file ends in a line break; sectxt waits for the signature's end"),
    ("sectxt:pgp_data_error", "# khong ky", "the block without an end: sectxt says so where it begins"),
    ("signature_incomplete", "# khong ky", "… and we where the file ends"),
    ("control_character", "\x01", "RFC 9116: no control characters; sectxt looks only at the colon"),
    ("control_character", "\r#", "RFC 9116: lines end in LF or CRLF; a CR alone ends none"),
    ("control_character", "\rContact", "RFC 9116: lines end in LF or CRLF; a CR alone ends none"),
    ("control_character", "\x00", "UTF-16 is no UTF-8: the zero bytes in its lines"),
    ("sectxt:no_space_after_colon", "\x00", "UTF-16 is no UTF-8: sectxt sees a zero byte after the colon"),
    ("sectxt:invalid_line", "\x00", "UTF-16 is no UTF-8: sectxt goes on with what it cannot read"),
]


# sectxt says these of the whole file, we of the line.
WHOLE = {"byte_order_mark", "not_utf8", "expires_twice", "languages_twice"}


def theirs(data: bytes) -> set[tuple[str, int | None]]:
    errors = sectxt.Parser(data, urls=URL).errors
    return {(SAME.get(e["code"], "sectxt:" + e["code"]), e["line"]) for e in errors}


def ours(answer: dict) -> set[tuple[str, int | None]]:
    errors = [p for p in answer["file"]["problems"] if not p["advice"]]
    return {(p["code"], None if p["code"] in WHOLE else p["line"]) for p in errors}


def main() -> int:
    made = files()
    assert len(set(made.values())) == len(made) >= 100, len(made)
    program = ROOT / "target/debug/security_txt"
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for n, data in enumerate(made.values()):
            path = pathlib.Path(folder) / str(n)
            path.write_bytes(data)
            paths.append(str(path))
        command = [program, TODAY.date().isoformat(), URL]
        done = subprocess.run(command, input="\n".join(paths), capture_output=True, text=True, check=True)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(answers) == len(made)
    failed, equal, explained = 0, 0, {}
    for (name, data), answer in zip(made.items(), answers):
        they, we = theirs(data), ours(answer)
        assert answer["valid"] == (not we), name
        text = data.decode("utf-8", "replace")
        open_ = []
        for side, found in (("ours", we - they), ("sectxt", they - we)):
            for code, line in sorted(found, key=str):
                key = code if side == "ours" or code.startswith("sectxt:") else f"sectxt:{code}"
                reasons = [why for wanted, shows, why in REASONS if wanted == key and shows in text]
                if reasons:
                    explained.setdefault(reasons[0], []).append(name)
                else:
                    open_.append(f"{side} alone: {code} on line {line}")
        if open_:
            failed += 1
            print(f"FAILED  {name}: {'; '.join(open_)}")
        equal += they == we
    for why, names in sorted(explained.items()):
        print(f"differs {len(names):3d}  {why}")
    print(f"{len(made)} files, {equal} read alike, {len(made) - equal - failed} with a difference explained")
    print(f"{len(made) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
