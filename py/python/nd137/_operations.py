# Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
"""Every operation as a function."""

from __future__ import annotations

from typing import Union, overload

from . import types
from ._document import Document, Output, make, read
from ._native import evaluate

__all__ = [
    "mark_paper_to_data",
    "mark_data_to_paper",
    "assess_conversion",
    "read_qr_payload",
    "record_conversion",
    "verify_conversion",
    "assess_conversion_system",
    "assess_storage",
    "list_provisions",
    "explain",
    "compare_dates",
    "list_checklists",
    "assess_checklist",
    "classify_owner",
    "classify_function",
    "classify_scale",
    "count_monthly_users",
    "classify_platform",
    "assess_duties",
    "list_deadlines",
    "report_platform",
    "assess_trust",
    "declare_trust",
    "check_warning_list",
    "read_security_txt",
    "render_report",
    "export_catalogue",
    "assess_indicator",
    "assess_indicator_set",
    "assess_observations",
    "list_indicator_concepts",
    "read_indicators",
    "write_indicators",
    "inspect_pdf",
    "stamp_pdf",
    "verify_pdf",
]

#: The operations whose request says how much the verdict tells.
COMPACT = frozenset({
    "mark_paper_to_data",
    "mark_data_to_paper",
    "assess_conversion",
    "verify_conversion",
    "assess_conversion_system",
    "assess_storage",
    "assess_checklist",
    "classify_owner",
    "classify_function",
    "classify_scale",
    "classify_platform",
    "assess_duties",
    "report_platform",
    "assess_trust",
    "read_security_txt",
    "assess_indicator",
    "assess_indicator_set",
    "assess_observations",
    "verify_pdf",
})


def mark_paper_to_data(
    request: Union[types.PaperToData, str, bytes],
) -> types.Marked:
    """Make the mark of a data message converted from paper (Art. 4.1), or say what is missing.

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            access (Access), may be absent: URL or code; asked for by Art. 5.1.b when data
                becomes paper.
            at (str or None), may be absent: Time of conversion, in any spelling that `Moment`
                reads.
            converter (PartialConverter), may be absent: Who converted.
            copy (CopyDetails), may be absent: For copies on paper.
            detail (Detail), may be absent, then "full": How much the verdict says.
            kinds (list of SourceKind or None), may be absent: What is converted; unknown if
                absent.
            owner (str or None), may be absent: Name of the system's owner.
            qr (QrRequest), may be absent: The QR code wanted.
            source_sha256 (str or None), may be absent: SHA-256 of the source's bytes in
                hexadecimal.
            system (str or None), may be absent: Name of the system.
            wording (Wording or None), may be absent: Another wording than the default.

    Returns:
        A ``dict`` that shows itself as a table:
            assessment (Assessment): The verdict on the mark itself.
            footer (str): The mark as one line for a footer.
            lines (list of str): The mark as lines for print.
            mark (Mark): The mark itself.
            qr (Qr or None): The QR code; absent for `Tier::None`.
            remaining (list of Remaining): What the law asks besides the mark.

    Raises:
        nd137.InvalidJson: The request is not JSON in UTF-8.
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.LimitExceeded: A limit on size, depth or number is passed.
        nd137.Refused: A constructor refused; the findings say all that is missing.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Law:
        Law 20/2023/QH15, Article 12(1)(c); Law 20/2023/QH15, Article 12(2)(c); Decree
        137/2024/NĐ-CP, Article 4(1)(a); Decree 137/2024/NĐ-CP, Article 4(1)(b); Decree
        137/2024/NĐ-CP, Article 4(1)(c); Decree 137/2024/NĐ-CP, Article 5(2)(b); Decree
        137/2024/NĐ-CP, Article 5(2)(c); Decree 30/2020/NĐ-CP, Article 25; Decree 30/2020/NĐ-CP,
        Annex I; Decree 45/2020/NĐ-CP, Article 18(2).

    Example:
        >>> import nd137
        >>> answer = nd137.mark_paper_to_data({
        ...     "at": "2026-11-21T14:30:05+07:00",
        ...     "converter": {"kind": "agency", "name": "Sở Y tế tỉnh Minh Họa"},
        ...     "kinds": ["ordinary"],
        ... })
        >>> answer["assessment"]["outcome"]
        'met'
    """
    answer: types.Marked = evaluate("mark_paper_to_data", request)
    return answer


def mark_data_to_paper(
    request: Union[types.DataToPaper, str, bytes],
) -> types.Marked:
    """Make the mark of a paper converted from a data message (Arts 5.1, 5.2), or say what is
    missing.

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            access (Access), may be absent: URL or code; asked for by Art. 5.1.b when data
                becomes paper.
            at (str or None), may be absent: Time of conversion, in any spelling that `Moment`
                reads.
            converter (PartialConverter), may be absent: Who converted.
            copy (CopyDetails), may be absent: For copies on paper.
            detail (Detail), may be absent, then "full": How much the verdict says.
            kinds (list of SourceKind or None), may be absent: What is converted; unknown if
                absent.
            owner (str or None), may be absent: Name of the system's owner.
            qr (QrRequest), may be absent: The QR code wanted.
            source_sha256 (str or None), may be absent: SHA-256 of the source's bytes in
                hexadecimal.
            system (str or None), may be absent: Name of the system.
            wording (Wording or None), may be absent: Another wording than the default.

    Returns:
        A ``dict`` that shows itself as a table:
            assessment (Assessment): The verdict on the mark itself.
            footer (str): The mark as one line for a footer.
            lines (list of str): The mark as lines for print.
            mark (Mark): The mark itself.
            qr (Qr or None): The QR code; absent for `Tier::None`.
            remaining (list of Remaining): What the law asks besides the mark.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Refused: A constructor refused; the findings say all that is missing.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Law:
        Law 20/2023/QH15, Article 12(2)(b); Law 20/2023/QH15, Article 12(2)(c); Decree
        137/2024/NĐ-CP, Article 4(1)(b); Decree 137/2024/NĐ-CP, Article 5(1)(a); Decree
        137/2024/NĐ-CP, Article 5(1)(b); Decree 137/2024/NĐ-CP, Article 5(2)(a); Decree
        137/2024/NĐ-CP, Article 5(2)(b); Decree 137/2024/NĐ-CP, Article 5(2)(c); Decree
        30/2020/NĐ-CP, Article 25; Decree 30/2020/NĐ-CP, Annex I; Decree 45/2020/NĐ-CP, Article
        18(2).

    Example:
        >>> import nd137
        >>> answer = nd137.mark_data_to_paper({
        ...     "access": {
        ...         "code": "MH-2026-000123",
        ...         "url": "https://vanban.minhhoa.example/tra-cuu/MH-2026-000123",
        ...     },
        ...     "at": "2026-11-21T14:30:05+07:00",
        ...     "converter": {"kind": "agency", "name": "Sở Y tế tỉnh Minh Họa"},
        ...     "kinds": ["ordinary"],
        ...     "owner": "Ủy ban nhân dân tỉnh Minh Họa",
        ...     "system": "Hệ thống quản lý văn bản Minh Họa",
        ... })
        >>> answer["assessment"]["outcome"]
        'met'
    """
    answer: types.Marked = evaluate("mark_data_to_paper", request)
    return answer


def assess_conversion(
    request: Union[types.ConversionRequest, str, bytes],
) -> types.ConversionVerdict:
    r"""Judge a conversion that somebody else made, from facts or from the text of its mark (Arts
    4, 5).

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day whose law applies.
            direction (Transfer): From which medium to which.
            accessible (Fact), may be absent: Whether the result can be opened and used for
                reference (Law Art. 12.1.b).
            detail (Detail), may be absent, then "full": How much the verdict says.
            integrity (Fact), may be absent: Whether the content is as whole as in the source
                (Law Arts 12.1.a, 12.2.a).
            kinds (list of SourceKind or None), may be absent: What is converted; unknown if
                absent.
            mark (MarkFacts or None), may be absent: The mark, field by field. Give this or
                `text`.
            retrievable (Fact), may be absent: Whether the electronic result can be retrieved
                while the system runs.
            scan (Scan), may be absent: How the paper was scanned.
            signature (Signature), may be absent: Who signed, and the seal.
            text (str or None), may be absent: The whole mark as printed on the document, by any
                tool, at most `reading::LONGEST_TEXT` bytes.

    Returns:
        A ``dict`` that shows itself as a table:
            assessment (Assessment): All findings.
            read (ReadMark or None), may be absent: What was read from `text`, piece by piece;
                absent where no text was given.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.LimitExceeded: A limit on size, depth or number is passed.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Law:
        Law 20/2023/QH15, Article 12(1)(a); Law 20/2023/QH15, Article 12(1)(b); Law
        20/2023/QH15, Article 12(1)(c); Law 20/2023/QH15, Article 12(1)(d); Law 20/2023/QH15,
        Article 12(2)(a); Law 20/2023/QH15, Article 12(2)(b); Law 20/2023/QH15, Article
        12(2)(c); Law 20/2023/QH15, Article 12(2)(d); Decree 137/2024/NĐ-CP, Article 4(1)(a);
        Decree 137/2024/NĐ-CP, Article 4(1)(b); Decree 137/2024/NĐ-CP, Article 4(1)(c); Decree
        137/2024/NĐ-CP, Article 5(1)(a); Decree 137/2024/NĐ-CP, Article 5(1)(b); Decree
        137/2024/NĐ-CP, Article 5(2)(a); Decree 137/2024/NĐ-CP, Article 5(2)(b); Decree
        137/2024/NĐ-CP, Article 5(2)(c); Decree 30/2020/NĐ-CP, Article 25; Decree 30/2020/NĐ-CP,
        Annex I; Decree 45/2020/NĐ-CP, Article 18(2).

    Example:
        >>> import nd137
        >>> answer = nd137.assess_conversion({
        ...     "accessible": True,
        ...     "as_of": "2026-11-21",
        ...     "direction": "paper_to_data",
        ...     "integrity": True,
        ...     "kinds": ["ordinary"],
        ...     "text": "Bản điện tử chuyển đổi từ văn bản giấy\nCơ quan chuyển đổi: Sở Y tế tỉnh Minh Họa\nThời gian: 21/11/2026 14:30:05",
        ... })
        >>> answer["assessment"]["outcome"]
        'met'
    """
    answer: types.ConversionVerdict = evaluate("assess_conversion", request)
    return answer


def read_qr_payload(
    request: Union[types.PayloadRequest, str, bytes],
) -> types.Payload:
    """Read a QR payload back into the mark, or the URL and code.

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            payload (str): What a scanner read from the QR code.

    Returns:
        A ``dict`` that shows itself as a table:
            access (Access): The URL and code; also those of `mark`.
            mark (Mark or None): The whole mark, where the payload is the text of this library.
            reading (ReadMark or None): What could be read from the text of another tool.
            tier (Tier): `text`, `url`, or `none` for the text of another tool.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.LimitExceeded: A limit on size, depth or number is passed.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Example:
        >>> import nd137
        >>> answer = nd137.read_qr_payload({
        ...     "payload": "https://vanban.minhhoa.example/tra-cuu/MH#nd137=MH-1%2F2",
        ... })
        >>> sorted(answer)
        ['access', 'mark', 'reading', 'tier']
    """
    answer: types.Payload = evaluate("read_qr_payload", request)
    return answer


def record_conversion(
    request: Union[types.RecordRequest, str, bytes], document: Union[Document, None] = None,
) -> types.Recorded:
    """Make the record of a conversion: the mark and the digests of source and result.

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            mark (Mark): The mark, as a constructor returned it.
            payload (str or None), may be absent: What the QR code says.
            result (Digested or None), may be absent: The marked document's digest; leave out
                when the document itself is given.
            source (Digested or None), may be absent: The digest of the document before it was
                marked.
        document: ``bytes``, a path, or a file opened in binary mode. May be left out.

    Returns:
        A ``dict`` that shows itself as a table:
            record (Record): The record.
            sha256 (str): SHA-256 of the record's canonical JSON.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.LimitExceeded: A limit on size, depth or number is passed.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Example:
        >>> import nd137
        >>> answer = nd137.record_conversion({
        ...     "mark": {
        ...         "access": {"code": None, "url": None},
        ...         "at": "2026-11-21T14:30:05+07:00",
        ...         "converter": {"kind": "agency", "name": "Sở Y tế tỉnh Minh Họa"},
        ...         "copy": {"number": None, "place": None, "recipients": None},
        ...         "direction": "paper_to_data",
        ...         "kinds": ["ordinary"],
        ...         "owner": None,
        ...         "source_sha256": None,
        ...         "system": None,
        ...         "wording": {
        ...             "en": "",
        ...             "vi": "BẢN ĐIỆN TỬ CHUYỂN ĐỔI TỪ VĂN BẢN GIẤY",
        ...         },
        ...     },
        ... })
        >>> sorted(answer)
        ['record', 'sha256']
    """
    answer: types.Recorded = evaluate("record_conversion", request, read(document))
    return answer


def verify_conversion(
    request: Union[types.VerifyRequest, str, bytes], document: Union[Document, None] = None,
) -> types.Verification:
    r"""Compare record, QR payload, printed mark and document, step by step.

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day whose law applies.
            record (Record): The record of the conversion.
            detail (Detail), may be absent, then "full": How much the verdict says.
            document (Digested or None), may be absent: The marked document's digest, where the
                document is not given.
            payload (str or None), may be absent: What a scanner read from the QR code.
            source (Digested or None), may be absent: The digest of the document before it was
                marked.
            text (str or None), may be absent: The printed mark.
        document: ``bytes``, a path, or a file opened in binary mode. May be left out.

    Returns:
        A ``dict`` that shows itself as a table:
            assessment (Assessment): One finding a step.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.LimitExceeded: A limit on size, depth or number is passed.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Law:
        Law 20/2023/QH15, Article 12(1)(a); Law 20/2023/QH15, Article 12(2)(a).

    Example:
        >>> import nd137
        >>> answer = nd137.verify_conversion({
        ...     "as_of": "2026-11-21",
        ...     "payload": "BẢN GIẤY CHUYỂN ĐỔI TỪ VĂN BẢN ĐIỆN TỬ\nCơ quan chuyển đổi: Sở Y tế tỉnh Minh Họa\nChuyển đổi lúc: 21/11/2026 14:30:05 +07:00\nHệ thống: Hệ thống: X\nChủ quản hệ thống: Ủy ban nhân dân tỉnh Minh Họa\nMã tra cứu: MH; 1 | 2 · 3\nnd137/1 D-P",
        ...     "record": {
        ...         "format": "nd137.record/1",
        ...         "mark": {
        ...             "access": {"code": "MH; 1 | 2 · 3", "url": None},
        ...             "at": "2026-11-21T14:30:05+07:00",
        ...             "converter": {
        ...                 "kind": "agency",
        ...                 "name": "Sở Y tế tỉnh Minh Họa",
        ...             },
        ...             "copy": {
        ...                 "number": None,
        ...                 "place": None,
        ...                 "recipients": None,
        ...             },
        ...             "direction": "data_to_paper",
        ...             "kinds": ["ordinary"],
        ...             "owner": "Ủy ban nhân dân tỉnh Minh Họa",
        ...             "source_sha256": None,
        ...             "system": "Hệ thống: X",
        ...             "wording": {
        ...                 "en": "Paper version converted from an electronic document",
        ...                 "vi": "BẢN GIẤY CHUYỂN ĐỔI TỪ VĂN BẢN ĐIỆN TỬ",
        ...             },
        ...         },
        ...         "payload": "BẢN GIẤY CHUYỂN ĐỔI TỪ VĂN BẢN ĐIỆN TỬ\nCơ quan chuyển đổi: Sở Y tế tỉnh Minh Họa\nChuyển đổi lúc: 21/11/2026 14:30:05 +07:00\nHệ thống: Hệ thống: X\nChủ quản hệ thống: Ủy ban nhân dân tỉnh Minh Họa\nMã tra cứu: MH; 1 | 2 · 3\nnd137/1 D-P",
        ...         "result": {
        ...             "bytes": 30,
        ...             "sha256": "89abc862b933761f0abdde46b5ec01391ba6cede5c0118bbe99e81e9aa0fdcdc",
        ...         },
        ...         "source": {
        ...             "bytes": 28,
        ...             "sha256": "8d405140ca89b2b8880a730891605dbf056eb4d74e8d624ead3abf73ac742657",
        ...         },
        ...     },
        ...     "source": {
        ...         "bytes": 28,
        ...         "sha256": "8d405140ca89b2b8880a730891605dbf056eb4d74e8d624ead3abf73ac742657",
        ...     },
        ...     "text": "BẢN GIẤY CHUYỂN ĐỔI TỪ VĂN BẢN ĐIỆN TỬ\nPaper version converted from an electronic document\nCơ quan chuyển đổi: Sở Y tế tỉnh Minh Họa\nChuyển đổi lúc: 21/11/2026 14:30:05 +07:00\nHệ thống: Hệ thống: X\nChủ quản hệ thống: Ủy ban nhân dân tỉnh Minh Họa\nMã tra cứu: MH; 1 | 2 · 3",
        ... }, "decision.txt")
        >>> answer["assessment"]["outcome"]
        'met'
    """
    answer: types.Verification = evaluate("verify_conversion", request, read(document))
    return answer


def assess_conversion_system(
    request: Union[types.SystemRequest, str, bytes],
) -> types.SystemVerdict:
    """Judge what a converting system can do (Arts 4.2, 5.3, 23).

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day whose law applies.
            detail (Detail), may be absent, then "full": How much the verdict says.
            directions (list of Direction or None), may be absent: Which ways the system
                converts; unknown if absent.
            features (Features), may be absent: What it can do.
            handles_licences (Fact), may be absent: Whether it converts licences and the like
                (Law 20/2023/QH15 Art. 12.1.d).
            legal_value (Fact), may be absent: Whether it converts documents with legal value,
                which Art. 23 gives time until 2026-10-23 (reading 32).

    Returns:
        A ``dict`` that shows itself as a table:
            assessment (Assessment): All findings.
            grace_ends (day): The last day of Art. 23's grace period, inclusive.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Law:
        Law 20/2023/QH15, Article 12(1)(d); Decree 137/2024/NĐ-CP, Article 23; Decree
        137/2024/NĐ-CP, Article 4(2)(a); Decree 137/2024/NĐ-CP, Article 4(2)(b); Decree
        137/2024/NĐ-CP, Article 4(2)(c); Decree 137/2024/NĐ-CP, Article 4(2)(d); Decree
        137/2024/NĐ-CP, Article 4(2)(đ); Decree 137/2024/NĐ-CP, Article 5(3)(a); Decree
        137/2024/NĐ-CP, Article 5(3)(b); Decree 137/2024/NĐ-CP, Article 5(3)(c).

    Example:
        >>> import nd137
        >>> answer = nd137.assess_conversion_system({
        ...     "as_of": "2026-11-21",
        ...     "directions": ["paper_to_data"],
        ...     "features": {
        ...         "converts_whole_to_data": True,
        ...         "marks_data": True,
        ...         "secured": True,
        ...         "stores": True,
        ...     },
        ...     "handles_licences": False,
        ... })
        >>> answer["assessment"]["outcome"]
        'met'
    """
    answer: types.SystemVerdict = evaluate("assess_conversion_system", request)
    return answer


def assess_storage(
    request: Union[types.StorageRequest, str, bytes],
) -> types.StorageVerdict:
    """Judge how data messages are stored (Law 20/2023/QH15 Art. 13).

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day whose law applies.
            accessible (Fact), may be absent: Whether messages can be opened and used for
                reference (13.1.a).
            detail (Detail), may be absent, then "full": How much the verdict says.
            exact_format (Fact), may be absent: Whether messages keep their own format, or one
                that shows their content exactly (13.1.b).
            origin_known (Fact), may be absent: Whether the origin of a message can be
                determined (13.1.c).
            parties_known (Fact), may be absent: Whether sender and recipient can be determined
                (13.1.c).
            times_known (Fact), may be absent: Whether the times of sending and receiving can be
                determined (13.1.c).

    Returns:
        A ``dict`` that shows itself as a table:
            assessment (Assessment): All findings.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Law:
        Law 20/2023/QH15, Article 13(1)(a); Law 20/2023/QH15, Article 13(1)(b); Law
        20/2023/QH15, Article 13(1)(c).

    Example:
        >>> import nd137
        >>> answer = nd137.assess_storage({
        ...     "accessible": True,
        ...     "as_of": "2026-11-21",
        ...     "exact_format": True,
        ...     "origin_known": True,
        ...     "parties_known": True,
        ...     "times_known": True,
        ... })
        >>> answer["assessment"]["outcome"]
        'met'
    """
    answer: types.StorageVerdict = evaluate("assess_storage", request)
    return answer


def list_provisions(
    request: Union[types.ProvisionsRequest, str, bytes],
) -> types.Provisions:
    """List the decree's provisions with the ledger, instruments and bodies as of a day.

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day by which instruments and bodies are resolved.
            article (int, 0 to 65535 or None), may be absent: One article (1 to 24); all
                articles if absent.

    Returns:
        A ``dict`` that shows itself as a table:
            bodies (list of Body): Who does the ministries' work on the day.
            counts (LedgerCounts): How many of the listed provisions there are of each kind.
            instruments (list of InstrumentInfo): The instruments that the library cites.
            provisions (list of ListedProvision): The provisions, in the order of the decree.

    Raises:
        nd137.InvalidJson: The request is not JSON in UTF-8.
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Example:
        >>> import nd137
        >>> answer = nd137.list_provisions({"article": 21, "as_of": "2026-11-21"})
        >>> sorted(answer)
        ['bodies', 'counts', 'instruments', 'provisions']
    """
    answer: types.Provisions = evaluate("list_provisions", request)
    return answer


def explain(
    request: Union[types.ExplainRequest, str, bytes],
) -> types.Explanation:
    """Explain a rule or a provision: what is asked, of whom, since when, how it is read.

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day by which instruments and bodies are resolved.
            what (str): A rule id, such as `nd137.d7.k1.a.r02`, or a provision in any of its
                three forms.

    Returns:
        A ``dict`` that shows itself as a table:
            binds (Bilingual): Whom it binds.
            body (Body or None): The ministry that it names, as it is called on the day.
            coverage (Coverage or None): What the ledger says of the provision; absent for rules
                and for other instruments.
            in_force (bool or None): Whether it applies on the day; absent when unknown.
            provisions (list of Citation): The provisions: that asked for, or those that the
                rule cites.
            readings (list of NumberedReading): How the library reads it.
            refers_to (list of InstrumentInfo): The other instruments that it refers to and that
                apply on the day.
            rules (list of str): The rule, or the rules that check the provision.
            since (day or None): The first day on which it applies, where known.
            text (Bilingual): All of it in a few sentences.
            until (day or None): The last day on which it applies, inclusive.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Example:
        >>> import nd137
        >>> answer = nd137.explain({"as_of": "2026-11-22", "what": "nd137.d7.k1.a.r02"})
        >>> sorted(answer)
        ['binds', 'body', 'coverage', 'in_force', 'provisions', 'readings', 'refers_to', 'rules', 'since', 'text', 'until']
    """
    answer: types.Explanation = evaluate("explain", request)
    return answer


def compare_dates(
    request: Union[types.CompareRequest, str, bytes],
) -> types.Comparison:
    """Judge the same facts under the law of two days, and say why the verdicts differ.

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            first (day): One day.
            operation (str): The operation, one whose response holds an `assessment`.
            request (dict of anything): Its request; `as_of` and `detail` are set here.
            second (day): The other day.

    Returns:
        A ``dict`` that shows itself as a table:
            bodies (list of BodyChange): Bodies that are called otherwise.
            changes (list of Change): The rules that say something else, in the order of the
                first verdict.
            first (DayOutcome): The verdict of the first day.
            operation (str): The operation.
            rule_set (str): Version of the rule set, the same for both.
            second (DayOutcome): The verdict of the second day.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Example:
        >>> import nd137
        >>> answer = nd137.compare_dates({
        ...     "first": "2026-06-30",
        ...     "operation": "assess_checklist",
        ...     "request": {
        ...         "checklist": "channels",
        ...         "facts": {
        ...             "channels": ["portal"],
        ...             "domain": "minhhoa.gov.vn",
        ...             "electronic_identity": True,
        ...             "information_channel": True,
        ...             "ipv6": False,
        ...             "on_national_portal": True,
        ...             "planned_suspension": False,
        ...             "provides_services": True,
        ...             "service_channel": True,
        ...         },
        ...     },
        ...     "second": "2026-07-01",
        ... })
        >>> sorted(answer)
        ['bodies', 'changes', 'first', 'operation', 'rule_set', 'second']
    """
    answer: types.Comparison = evaluate("compare_dates", request)
    return answer


def list_checklists(
    request: Union[types.ChecklistsRequest, str, bytes],
) -> types.Checklists:
    """List the checklists with their questions: enough to draw a form.

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day whose law applies; questions that it does not ask are left out.
            checklist (ChecklistId or None), may be absent: One checklist; all if absent.

    Returns:
        A ``dict`` that shows itself as a table:
            checklists (list of ListedChecklist): In the order of the decree.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Example:
        >>> import nd137
        >>> answer = nd137.list_checklists({"as_of": "2026-11-22"})
        >>> sorted(answer)
        ['checklists']
    """
    answer: types.Checklists = evaluate("list_checklists", request)
    return answer


def assess_checklist(
    request: Union[types.ChecklistRequest, str, bytes],
) -> types.ChecklistVerdict:
    """Judge the answers to a checklist, and say which questions are still worth asking.

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day whose law applies.
            checklist (ChecklistId): Which checklist.
            detail (Detail), may be absent, then "full": How much to say.
            facts (dict of Given), may be absent: The answers, by the key of the question.

    Returns:
        A ``dict`` that shows itself as a table:
            assessment (Assessment): A finding for each requirement.
            questions (list of OpenQuestion): The questions that are still worth an answer, in
                the order of the checklist. A question whose answer can change nothing any more is
                not among them.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Law:
        Decree 137/2024/NĐ-CP, Article 10(2)(a); Decree 137/2024/NĐ-CP, Article 10(2)(b); Decree
        137/2024/NĐ-CP, Article 10(2)(c); Decree 137/2024/NĐ-CP, Article 10(2)(d); Decree
        137/2024/NĐ-CP, Article 10(6); Decree 137/2024/NĐ-CP, Article 11(3)(a); Decree
        137/2024/NĐ-CP, Article 11(3)(b); Decree 137/2024/NĐ-CP, Article 12(1)(a); Decree
        137/2024/NĐ-CP, Article 12(1)(b); Decree 137/2024/NĐ-CP, Article 12(1)(c); Decree
        137/2024/NĐ-CP, Article 12(2); Decree 137/2024/NĐ-CP, Article 13(1); Decree
        137/2024/NĐ-CP, Article 13(2); Decree 137/2024/NĐ-CP, Article 13(2)(a); Decree
        137/2024/NĐ-CP, Article 13(2)(b); Decree 137/2024/NĐ-CP, Article 13(2)(c); Decree
        137/2024/NĐ-CP, Article 14(1); Decree 137/2024/NĐ-CP, Article 14(2)(a); Decree
        137/2024/NĐ-CP, Article 14(2)(b); Decree 137/2024/NĐ-CP, Article 14(3)(a); Decree
        137/2024/NĐ-CP, Article 14(3)(b); Decree 137/2024/NĐ-CP, Article 14(3)(c); Decree
        137/2024/NĐ-CP, Article 14(3)(d); Decree 137/2024/NĐ-CP, Article 14(4)(a); Decree
        137/2024/NĐ-CP, Article 14(4)(b); Decree 137/2024/NĐ-CP, Article 14(4)(c); Decree
        137/2024/NĐ-CP, Article 14(5); Decree 137/2024/NĐ-CP, Article 3(1); Decree
        137/2024/NĐ-CP, Article 3(2); Decree 137/2024/NĐ-CP, Article 3(3); Decree
        137/2024/NĐ-CP, Article 3(4); Decree 137/2024/NĐ-CP, Article 3(5); Decree
        137/2024/NĐ-CP, Article 4; Decree 137/2024/NĐ-CP, Article 6(2)(a); Decree
        137/2024/NĐ-CP, Article 6(3); Decree 137/2024/NĐ-CP, Article 6(3)(a); Decree
        137/2024/NĐ-CP, Article 6(3)(b); Decree 137/2024/NĐ-CP, Article 6(3)(c); Decree
        137/2024/NĐ-CP, Article 6(3)(d); Decree 137/2024/NĐ-CP, Article 6(3)(đ); Decree
        137/2024/NĐ-CP, Article 6(3)(e); Decree 137/2024/NĐ-CP, Article 6(3)(g); Decree
        137/2024/NĐ-CP, Article 7(1)(a); Decree 137/2024/NĐ-CP, Article 7(1)(b); Decree
        137/2024/NĐ-CP, Article 7(1)(c); Decree 137/2024/NĐ-CP, Article 7(2)(a); Decree
        137/2024/NĐ-CP, Article 7(2)(b); Decree 137/2024/NĐ-CP, Article 7(3); Decree
        137/2024/NĐ-CP, Article 8(2); Decree 137/2024/NĐ-CP, Article 8(3); Decree
        137/2024/NĐ-CP, Article 8(4); Decree 137/2024/NĐ-CP, Article 8(5); Decree
        137/2024/NĐ-CP, Article 8(6); Decree 137/2024/NĐ-CP, Article 9(1)(a); Decree
        137/2024/NĐ-CP, Article 9(1)(b); Decree 137/2024/NĐ-CP, Article 9(1)(c); Decree
        137/2024/NĐ-CP, Article 9(1)(d); Decree 137/2024/NĐ-CP, Article 9(2); Decree
        137/2024/NĐ-CP, Article 9(3); Decree 137/2024/NĐ-CP, Article 9(4)(a); Decree
        137/2024/NĐ-CP, Article 9(4)(b); Decree 137/2024/NĐ-CP, Article 9(4)(c); Decree
        137/2024/NĐ-CP, Article 9(4)(d); Decree 137/2024/NĐ-CP, Article 9(4)(đ); Decree
        137/2024/NĐ-CP, Article 9(5)(a); Decree 137/2024/NĐ-CP, Article 9(5)(b); Decree
        137/2024/NĐ-CP, Article 9(6); Decree 42/2022/NĐ-CP, Article 11(1).

    Example:
        >>> import nd137
        >>> answer = nd137.assess_checklist({
        ...     "as_of": "2026-11-22",
        ...     "checklist": "plans",
        ...     "facts": {
        ...         "five_year_fields": ["services", "internal", "direction", "supervision"],
        ...         "five_year_parts": ["objectives", "tasks", "solutions"],
        ...         "five_year_plan": True,
        ...         "has_unit_services": True,
        ...         "ministry_or_province": True,
        ...         "plans_carried_out": True,
        ...         "unit_services_plan": True,
        ...         "unit_services_plan_carried_out": True,
        ...         "yearly_fields": ["services", "internal", "direction", "supervision"],
        ...         "yearly_parts": ["objectives", "tasks", "solutions"],
        ...         "yearly_plan": True,
        ...     },
        ... })
        >>> answer["assessment"]["outcome"]
        'met'
    """
    answer: types.ChecklistVerdict = evaluate("assess_checklist", request)
    return answer


def classify_owner(
    request: Union[types.OwnerRequest, str, bytes],
) -> types.OwnerResponse:
    """Determine the class and the owner of a system (Art. 15).

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day whose law applies.
            acquisition (Acquisition or None), may be absent: How the system came to be.
            approver (str or None), may be absent: The level that approved the project's
                investment policy or decided the hire.
            class (OwnerClass or None), may be absent: The class of the owner.
            detail (Detail), may be absent, then "full": How much to say.
            holders (list of HolderEvidence), may be absent: Evidence for an individual owner.
            manager (str or None), may be absent: The body that manages the system directly
                (Art. 15.1).
            manages_directly (Fact), may be absent: Whether the recorded owner has the authority
                to manage the system directly (Art. 15.1).
            ministry_or_province (str or None), may be absent: The ministry, ministerial-level
                body, government body or province that has the system.
            recorded_owner (str or None), may be absent: The owner as the record has it; checked
                against what Art. 15.3 gives.

    Returns:
        A ``dict`` that shows itself as a table:
            assessment (Assessment): What the rules say.
            class (OwnerClass or None): The class; null where it is not known.
            class_provision (Citation or None): The point of Art. 15.2 that names the class.
            owners (list of OwnerFound): Everybody who is the owner by Art. 15.3; two that
                differ need a person's review.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Law:
        Decree 137/2024/NĐ-CP, Article 15(1); Decree 137/2024/NĐ-CP, Article 15(2); Decree
        137/2024/NĐ-CP, Article 15(2)(a); Decree 137/2024/NĐ-CP, Article 15(2)(b); Decree
        137/2024/NĐ-CP, Article 15(2)(c); Decree 137/2024/NĐ-CP, Article 15(3)(a); Decree
        137/2024/NĐ-CP, Article 15(3)(b); Decree 137/2024/NĐ-CP, Article 15(3)(c).

    Example:
        >>> import nd137
        >>> answer = nd137.classify_owner({
        ...     "as_of": "2026-11-21",
        ...     "class": "state_body",
        ...     "manages_directly": True,
        ...     "ministry_or_province": "Bộ Mẫu",
        ... })
        >>> answer["assessment"]["outcome"]
        'met'
    """
    answer: types.OwnerResponse = evaluate("classify_owner", request)
    return answer


def classify_function(
    request: Union[types.FunctionRequest, str, bytes],
) -> types.FunctionResponse:
    """Classify a system by its functions (Art. 16).

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day whose law applies.
            accounts (Fact), may be absent: Issues or authenticates accounts for electronic
                transactions.
            activities (Activities), may be absent: The fields of activity.
            contracts (Fact), may be absent: Electronic contracts are concluded on it.
            detail (Detail), may be absent, then "full": How much to say.
            unilateral_acts (Fact), may be absent: Unilateral legal acts that create, change or
                end rights or obligations are done on it.

    Returns:
        A ``dict`` that shows itself as a table:
            assessment (Assessment): What the rules say.
            classes (list of FunctionFound): The classes in the order of the points; a system
                may have several (reading 28).
            serves_transactions (Answer): Whether it is an e-transaction system at all (reading
                18).

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Law:
        Decree 137/2024/NĐ-CP, Article 16(1); Decree 137/2024/NĐ-CP, Article 16(1)(a); Decree
        137/2024/NĐ-CP, Article 16(1)(b); Decree 137/2024/NĐ-CP, Article 16(1)(c); Decree
        137/2024/NĐ-CP, Article 16(1)(d); Decree 137/2024/NĐ-CP, Article 16(1)(đ).

    Example:
        >>> import nd137
        >>> answer = nd137.classify_function({
        ...     "accounts": True,
        ...     "activities": {
        ...         "administrative_procedures": True,
        ...         "banking": True,
        ...         "commerce": True,
        ...         "finance": True,
        ...         "other": True,
        ...     },
        ...     "as_of": "2026-11-21",
        ...     "contracts": True,
        ... })
        >>> answer["assessment"]["outcome"]
        'met'
    """
    answer: types.FunctionResponse = evaluate("classify_function", request)
    return answer


def classify_scale(
    request: Union[types.ScaleRequest, str, bytes],
) -> types.ScaleResponse:
    """Classify a system by its average monthly users (Art. 17).

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day whose population and whose last twelve complete months count.
            detail (Detail), may be absent, then "full": How much to say.
            monthly_users (MonthlyUsers), may be absent: Distinct users in Viet Nam a month
                (Arts 17.1, 17.4).
            population_kind (PopulationKind or None), may be absent: Which kind of population
                figure decides; the yearly average if absent (reading 2).
            populations (list of GivenFigure), may be absent: Official population figures that
                replace the library's table.

    Returns:
        A ``dict`` that shows itself as a table:
            assessment (Assessment): Met when the scale can be determined; the class itself is
                in `scale`.
            scale (Scale or None): The class; null while it cannot be determined.
            figures (ScaleFigures or None), may be absent: The numbers; absent from the compact
                answer.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Law:
        Decree 137/2024/NĐ-CP, Article 17(2); Decree 137/2024/NĐ-CP, Article 17(3); Decree
        137/2024/NĐ-CP, Article 17(4).

    Example:
        >>> import nd137
        >>> answer = nd137.classify_scale({
        ...     "as_of": "2024-11-15",
        ...     "monthly_users": [
        ...         3009010, 3008999, 3008999, 3008999, 3008999, 3008999,
        ...         3008999, 3008999, 3008999, 3008999, 3008999, 3008999,
        ...     ],
        ... })
        >>> answer["assessment"]["outcome"]
        'met'
    """
    answer: types.ScaleResponse = evaluate("classify_scale", request)
    return answer


def count_monthly_users(
    request: Union[types.CountRequest, str, bytes],
) -> types.CountResponse:
    """Count distinct users a calendar month from activity events (Arts 17.1, 17.4).

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day of the count; months before its own are complete.
            events (list of EventGiven): The events, in any order; one that is given twice
                changes no number of users.

    Returns:
        A ``dict`` that shows itself as a table:
            months (list of CountedMonth): The months that have events, ascending.
            provisions (list of Citation): What the count rests on.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Example:
        >>> import nd137
        >>> answer = nd137.count_monthly_users({
        ...     "as_of": "2026-11-21",
        ...     "events": [
        ...         {
        ...             "in_viet_nam": True,
        ...             "kind": "login",
        ...             "time": "2026-10-05T08:00:00+07:00",
        ...             "user": "an",
        ...         },
        ...         {
        ...             "in_viet_nam": True,
        ...             "kind": "access",
        ...             "time": "2026-10-06T08:00:00+07:00",
        ...             "user": "an",
        ...         },
        ...         {
        ...             "in_viet_nam": True,
        ...             "kind": "use",
        ...             "time": "2026-10-31T23:59:59+07:00",
        ...             "user": "binh",
        ...         },
        ...     ],
        ... })
        >>> sorted(answer)
        ['months', 'provisions']
    """
    answer: types.CountResponse = evaluate("count_monthly_users", request)
    return answer


def classify_platform(
    request: Union[types.PlatformRequest, str, bytes],
) -> types.PlatformResponse:
    """Tell whether a system is an intermediary platform, and what Art. 18 asks of its owner.

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day whose law applies.
            detail (Detail), may be absent, then "full": How much to say.
            determinations (list of day or None), may be absent: The days on which the owner
                determined the scale; an empty list if it never did, absent if that is not known.
            environment (Fact), may be absent: It is an electronic environment in which parties
                transact, or provide, use or develop products and services.
            independent (Fact), may be absent: Its owner is independent of the transacting
                parties.
            monthly_users (MonthlyUsers), may be absent: Distinct users in Viet Nam a month, as
                in `classify_scale`.
            operating_since (day or None), may be absent: The day on which it began to run.
            owner_trades (Fact), may be absent: Its owner sells or transacts on it too.
            population_kind (PopulationKind or None), may be absent: Which kind of population
                figure decides.
            populations (list of GivenFigure), may be absent: Official population figures that
                replace the library's table.
            reports (list of day or None), may be absent: The days on which the owner reported
                to the state; an empty list if it never did.
            third_parties (Fact), may be absent: Third parties transact on it.

    Returns:
        A ``dict`` that shows itself as a table:
            assessment (Assessment): What the rules say.
            first_due (day or None): The last good day for the first determination; null without
                `operating_since`.
            hybrid (bool): Whether the owner trades on a platform on which third parties
                transact too.
            intermediary (Answer): Whether it is an intermediary.
            next_yearly (day or None): The next yearly deadline on or after the day; null before
                a first determination.
            platform (Answer): Whether it is a platform.
            scale (Scale or None): Its scale; null while it cannot be determined.
            scale_determinable_from (day or None): The first day with twelve complete calendar
                months; null without `operating_since`.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Law:
        Law 20/2023/QH15, Article 45; Decree 137/2024/NĐ-CP, Article 17(2); Decree
        137/2024/NĐ-CP, Article 17(3); Decree 137/2024/NĐ-CP, Article 18(1); Decree
        137/2024/NĐ-CP, Article 18(1)(a); Decree 137/2024/NĐ-CP, Article 18(1)(b); Decree
        137/2024/NĐ-CP, Article 18(2); Decree 137/2024/NĐ-CP, Article 18(2)(a); Decree
        137/2024/NĐ-CP, Article 18(2)(b); Decree 137/2024/NĐ-CP, Article 19(3).

    Example:
        >>> import nd137
        >>> answer = nd137.classify_platform({
        ...     "as_of": "2026-11-21",
        ...     "determinations": ["2025-10-20", "2026-01-15"],
        ...     "environment": True,
        ...     "independent": True,
        ...     "monthly_users": [
        ...         4000000, 4000000, 4000000, 4000000, 4000000, 4000000,
        ...         4000000, 4000000, 4000000, 4000000, 4000000, 4000000,
        ...     ],
        ...     "operating_since": "2020-05-01",
        ...     "reports": ["2026-01-20"],
        ... })
        >>> answer["assessment"]["outcome"]
        'met'
    """
    answer: types.PlatformResponse = evaluate("classify_platform", request)
    return answer


def assess_duties(
    request: Union[types.DutiesRequest, str, bytes],
) -> types.DutiesResponse:
    """Judge every element of the duties of large and very large platforms (Arts 19, 20; Law Art.
    47).

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day whose law applies.
            detail (Detail), may be absent, then "full": How much to say.
            facts (DutyFacts), may be absent: What the owner does.
            intermediary (Fact), may be absent: Whether it is an intermediary platform, as
                `classify_platform` tells.
            operating_since (day or None), may be absent: The day on which it began to run;
                without it, twelve months or more are taken as run.
            scale (Scale or None), may be absent: Its scale, as `classify_scale` tells.
            situation (Situation), may be absent: What some duties depend on.

    Returns:
        A ``dict`` that shows itself as a table:
            assessment (Assessment): A finding for each element of each duty.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Law:
        Law 20/2023/QH15, Article 47(1)(a); Law 20/2023/QH15, Article 47(1)(b); Law
        20/2023/QH15, Article 47(1)(c); Law 20/2023/QH15, Article 47(2)(b); Law 20/2023/QH15,
        Article 47(2)(c); Law 20/2023/QH15, Article 47(2)(d); Law 20/2023/QH15, Article
        47(3)(b); Law 20/2023/QH15, Article 47(3)(c); Law 20/2023/QH15, Article 47(3)(d); Decree
        137/2024/NĐ-CP, Article 19(1)(a); Decree 137/2024/NĐ-CP, Article 19(1)(b); Decree
        137/2024/NĐ-CP, Article 19(1)(c); Decree 137/2024/NĐ-CP, Article 19(2)(a); Decree
        137/2024/NĐ-CP, Article 19(2)(b); Decree 137/2024/NĐ-CP, Article 19(2)(c); Decree
        137/2024/NĐ-CP, Article 19(2)(d); Decree 137/2024/NĐ-CP, Article 19(3); Decree
        137/2024/NĐ-CP, Article 20(1)(a); Decree 137/2024/NĐ-CP, Article 20(1)(b); Decree
        137/2024/NĐ-CP, Article 20(2)(a); Decree 137/2024/NĐ-CP, Article 20(2)(b); Decree
        137/2024/NĐ-CP, Article 20(2)(c); Decree 137/2024/NĐ-CP, Article 20(2)(d).

    Example:
        >>> import nd137
        >>> answer = nd137.assess_duties({
        ...     "as_of": "2026-11-21",
        ...     "facts": {
        ...         "conduct": {
        ...             "accessible": True,
        ...             "covers_conduct": True,
        ...             "lawful": True,
        ...             "published": True,
        ...             "updates_notified": True,
        ...             "vietnamese": True,
        ...         },
        ...         "content": {
        ...             "channel_agreed": True,
        ...             "contact_in_viet_nam": True,
        ...             "informs_affected": True,
        ...             "informs_authorities": True,
        ...             "published": True,
        ...             "trusts_authorities": True,
        ...             "updates_notified": True,
        ...             "vietnamese": True,
        ...             "warning_before": True,
        ...         },
        ...         "law": {
        ...             "compliance": True,
        ...             "incident_report": True,
        ...             "information_on_request": True,
        ...             "security_monitoring": True,
        ...             "uninstall": True,
        ...         },
        ...         "problems": {
        ...             "channel_agreed": True,
        ...             "contact_in_viet_nam": True,
        ...             "informs_affected": True,
        ...             "intake_disputes": True,
        ...             "intake_other": True,
        ...             "intake_technical": True,
        ...             "notice_before": True,
        ...             "published": True,
        ...             "result_notified": True,
        ...             "updates_notified": True,
        ...             "vietnamese": True,
        ...         },
        ...         "recommendation": {
        ...             "channel_agreed": True,
        ...             "choice_kept": True,
        ...             "opt_out": True,
        ...             "opt_out_explained": True,
        ...             "published": True,
        ...             "search_criteria": True,
        ...             "vietnamese": True,
        ...         },
        ...         "statistics": {
        ...             "monthly": True,
        ...             "provided_yearly": True,
        ...             "through_the_system": True,
        ...         },
        ...     },
        ...     "intermediary": True,
        ...     "scale": "very_large",
        ...     "situation": {
        ...         "conduct_changed": True,
        ...         "content_changed": True,
        ...         "preinstalled_apps": True,
        ...         "problems_changed": True,
        ...         "search_priority": True,
        ...     },
        ... })
        >>> answer["assessment"]["outcome"]
        'met'
    """
    answer: types.DutiesResponse = evaluate("assess_duties", request)
    return answer


def list_deadlines(
    request: Union[types.DeadlinesRequest, str, bytes],
) -> types.DeadlinesResponse:
    """List every deadline of the decree with days left, and as an iCalendar.

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day from which days are counted.
            converts (Fact), may be absent: The system converts documents that have legal value
                (Art. 23).
            determinations (list of day or None), may be absent: The days on which the owner
                determined the scale; an empty list if it never did.
            intermediary (Fact), may be absent: Whether it is an intermediary platform.
            language (Language or None), may be absent: The language of the calendar; Vietnamese
                if absent.
            name (str or None), may be absent: The system's name, for the calendar.
            operating_since (day or None), may be absent: The day on which it began to run.
            scale (Scale or None), may be absent: Its scale.

    Returns:
        A ``dict`` that shows itself as a table:
            calendar (str): An iCalendar (RFC 5545) text of the deadlines that bind or may bind.
            deadlines (list of Deadline): The deadlines in the order of their dates: fixed ones,
                and of the yearly ones the last that has passed and the next two.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Example:
        >>> import nd137
        >>> answer = nd137.list_deadlines({
        ...     "as_of": "2026-11-21",
        ...     "converts": True,
        ...     "determinations": ["2025-10-20", "2026-01-15"],
        ...     "intermediary": True,
        ...     "name": "Sàn Mẫu",
        ...     "operating_since": "2020-05-01",
        ...     "scale": "large",
        ... })
        >>> sorted(answer)
        ['calendar', 'deadlines']
    """
    answer: types.DeadlinesResponse = evaluate("list_deadlines", request)
    return answer


def report_platform(
    request: Union[types.ReportRequest, str, bytes],
) -> types.ReportResponse:
    """Make the report of a large or very large platform as JSON and CSV (Art. 18.2).

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day of the report.
            detail (Detail), may be absent, then "full": How much to say.
            intermediary (Fact), may be absent: Whether it is an intermediary platform, as
                `classify_platform` tells.
            monthly_users (MonthlyUsers), may be absent: Distinct users in Viet Nam a month, as
                in `classify_scale`.
            owner (str or None), may be absent: The platform's owner.
            platform (str or None), may be absent: The platform's name.
            population_kind (PopulationKind or None), may be absent: Which kind of population
                figure decides.
            populations (list of GivenFigure), may be absent: Official population figures that
                replace the library's table.

    Returns:
        A ``dict`` that shows itself as a table:
            assessment (Assessment): What the rules say.
            csv (str): The report as CSV (RFC 4180), a line a month. It begins with U+FEFF: by
                that byte order mark a spreadsheet takes the file for UTF-8.
            report (Report): The report.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Refused: A constructor refused; the findings say all that is missing.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Law:
        Decree 137/2024/NĐ-CP, Article 18(1); Decree 137/2024/NĐ-CP, Article 18(2).

    Example:
        >>> import nd137
        >>> answer = nd137.report_platform({
        ...     "as_of": "2027-01-20",
        ...     "intermediary": True,
        ...     "monthly_users": [
        ...         4000000, 4000000, 4000000, 4000000, 4000000, 4000000,
        ...         4000000, 4000000, 4000000, 4000000, 4000000, 4000000,
        ...     ],
        ...     "owner": "Công ty Mẫu",
        ...     "platform": "Sàn Mẫu",
        ... })
        >>> answer["assessment"]["outcome"]
        'met'
    """
    answer: types.ReportResponse = evaluate("report_platform", request)
    return answer


def assess_trust(
    request: Union[types.TrustRequest, str, bytes], document: Union[Document, None] = None,
) -> types.TrustResponse:
    r"""Judge the six criteria of network trust from evidence; the document is the warning list
    (Art. 21.2).

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day whose law applies.
            contact (ContactFacts), may be absent: Criterion e: the public contact.
            content (ContentFacts), may be absent: Criterion đ: scans of the site's content.
            detail (Detail), may be absent, then "full": How much to say.
            encryption (EncryptionFacts), may be absent: Criterion c: encryption in transit.
            max_age (MaxAge), may be absent: How old evidence may be.
            personal_data (PersonalDataFacts), may be absent: Criterion b: personal data.
            security_level (SecurityLevelFacts), may be absent: Criterion a: security by level.
            site (TrustSite), may be absent: The site.
            warning_list (WarningListFacts), may be absent: Criterion d: the warning list.
        document: ``bytes``, a path, or a file opened in binary mode. May be left out.

    Returns:
        A ``dict`` that shows itself as a table:
            assessment (Assessment): The findings.
            expires (day or None): The day after which the verdict no longer stands: the
                earliest end of the evidence that settles a criterion.
            criteria (list of TrustCriterion), may be absent: The criteria in the order of the
                law.
            security_txt (SecurityTxt or None), may be absent: What the security.txt says, where
                one was handed in.
            statement (Bilingual or None), may be absent: What the six findings add up to.

    Raises:
        nd137.InvalidDocument: The document cannot be processed.
        nd137.InvalidJson: The request is not JSON in UTF-8.
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.LimitExceeded: A limit on size, depth or number is passed.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Law:
        Decree 137/2024/NĐ-CP, Article 21(2)(a); Decree 137/2024/NĐ-CP, Article 21(2)(b); Decree
        137/2024/NĐ-CP, Article 21(2)(c); Decree 137/2024/NĐ-CP, Article 21(2)(d); Decree
        137/2024/NĐ-CP, Article 21(2)(đ); Decree 137/2024/NĐ-CP, Article 21(2)(e).

    Example:
        >>> import nd137
        >>> answer = nd137.assess_trust({
        ...     "as_of": "2026-11-21",
        ...     "contact": {
        ...         "security_txt": {
        ...             "date": "2026-11-20",
        ...             "text": "Contact: mailto:antoan@mau.example.vn\nContact: https://mau.example.vn/an-toan\nExpires: 2027-06-30T23:59:59+07:00\nEncryption: https://mau.example.vn/pgp.txt\nPreferred-Languages: vi, en\nCanonical: https://mau.example.vn/.well-known/security.txt\n",
        ...             "url": "https://mau.example.vn/.well-known/security.txt",
        ...         },
        ...     },
        ...     "content": {
        ...         "scans": [
        ...             {
        ...                 "date": "2026-11-15",
        ...                 "found": 0,
        ...                 "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        ...                 "tool": "may-quet 2.1",
        ...             },
        ...         ],
        ...     },
        ...     "encryption": {
        ...         "observations": [
        ...             {
        ...                 "cipher_suites": [
        ...                     "TLS_AES_256_GCM_SHA384",
        ...                     "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
        ...                 ],
        ...                 "date": "2026-11-10",
        ...                 "host": "mau.example.vn",
        ...                 "host_matches": True,
        ...                 "issuer": "CN=Vi Du CA",
        ...                 "key_bits": 2048,
        ...                 "key_type": "rsa",
        ...                 "not_after": "2027-03-01",
        ...                 "not_before": "2026-09-01",
        ...                 "signature_hash": "sha256",
        ...                 "trusted": True,
        ...                 "versions": ["tls_1_2", "tls_1_3"],
        ...             },
        ...         ],
        ...     },
        ...     "personal_data": {
        ...         "commitment": {
        ...             "answer": "yes",
        ...             "evidence": [
        ...                 {
        ...                     "date": "2026-10-01",
        ...                     "url": "https://mau.example.vn/cam-ket",
        ...                 },
        ...             ],
        ...         },
        ...         "consent": {
        ...             "answer": "yes",
        ...             "evidence": [
        ...                 {
        ...                     "date": "2026-10-02",
        ...                     "note": "nhật ký đồng ý",
        ...                 },
        ...             ],
        ...         },
        ...     },
        ...     "security_level": {
        ...         "approval": {
        ...             "date": "2026-09-15",
        ...             "issuer": "Sở Ví dụ tỉnh Minh Họa",
        ...             "number": "12/QĐ-VD",
        ...         },
        ...         "level": 3,
        ...     },
        ...     "site": {
        ...         "addresses": ["192.0.2.10"],
        ...         "hosts": ["mau.example.vn"],
        ...     },
        ...     "warning_list": {
        ...         "date": "2026-11-20",
        ...         "sha256": "b5c009fce35963b632cc9234dbb752f2cad635c2bb6c08a1d0fbe4ad642c5b07",
        ...     },
        ... }, "warning_list.txt")
        >>> answer["assessment"]["outcome"]
        'met'
    """
    answer: types.TrustResponse = evaluate("assess_trust", request, read(document))
    return answer


def declare_trust(
    request: Union[types.DeclareRequest, str, bytes], document: Union[Document, None] = None,
) -> types.DeclareResponse:
    r"""Make the owner's self-declaration as a page and as JSON, or say what is missing (Art.
    21.3).

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            owner (str): The system's owner (chủ quản hệ thống thông tin).
            system (str): The system's name.
            trust (TrustRequest): The site and the evidence; its `as_of` is the day of the
                declaration.
            url (str): The site's address.
            declared_by (str or None), may be absent: Who signs for the owner: name and
                position.
            place (str or None), may be absent: Where it is declared.
        document: ``bytes``, a path, or a file opened in binary mode. May be left out.

    Returns:
        A ``dict`` that shows itself as a table:
            assessment (Assessment): The findings; all are met.
            declaration (Declaration): The declaration.
            html (str): The declaration as a page to read and print: it loads nothing from
                elsewhere.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Refused: A constructor refused; the findings say all that is missing.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Law:
        Decree 137/2024/NĐ-CP, Article 21(2)(a); Decree 137/2024/NĐ-CP, Article 21(2)(b); Decree
        137/2024/NĐ-CP, Article 21(2)(c); Decree 137/2024/NĐ-CP, Article 21(2)(d); Decree
        137/2024/NĐ-CP, Article 21(2)(đ); Decree 137/2024/NĐ-CP, Article 21(2)(e).

    Example:
        >>> import nd137
        >>> answer = nd137.declare_trust({
        ...     "declared_by": "Nguyễn Văn Mẫu, Giám đốc",
        ...     "owner": "Sở Ví dụ tỉnh Minh Họa",
        ...     "place": "Minh Họa",
        ...     "system": "Cổng dịch vụ Ví Dụ",
        ...     "trust": {
        ...         "as_of": "2026-11-21",
        ...         "contact": {
        ...             "security_txt": {
        ...                 "date": "2026-11-20",
        ...                 "text": "Contact: mailto:antoan@mau.example.vn\nContact: https://mau.example.vn/an-toan\nExpires: 2027-06-30T23:59:59+07:00\nEncryption: https://mau.example.vn/pgp.txt\nPreferred-Languages: vi, en\nCanonical: https://mau.example.vn/.well-known/security.txt\n",
        ...                 "url": "https://mau.example.vn/.well-known/security.txt",
        ...             },
        ...         },
        ...         "content": {
        ...             "scans": [
        ...                 {
        ...                     "date": "2026-11-15",
        ...                     "found": 0,
        ...                     "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        ...                     "tool": "may-quet 2.1",
        ...                 },
        ...             ],
        ...         },
        ...         "encryption": {
        ...             "observations": [
        ...                 {
        ...                     "cipher_suites": [
        ...                         "TLS_AES_256_GCM_SHA384",
        ...                         "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
        ...                     ],
        ...                     "date": "2026-11-10",
        ...                     "host": "mau.example.vn",
        ...                     "host_matches": True,
        ...                     "issuer": "CN=Vi Du CA",
        ...                     "key_bits": 2048,
        ...                     "key_type": "rsa",
        ...                     "not_after": "2027-03-01",
        ...                     "not_before": "2026-09-01",
        ...                     "signature_hash": "sha256",
        ...                     "trusted": True,
        ...                     "versions": ["tls_1_2", "tls_1_3"],
        ...                 },
        ...             ],
        ...         },
        ...         "personal_data": {
        ...             "commitment": {
        ...                 "answer": "yes",
        ...                 "evidence": [
        ...                     {
        ...                         "date": "2026-10-01",
        ...                         "url": "https://mau.example.vn/cam-ket",
        ...                     },
        ...                 ],
        ...             },
        ...             "consent": {
        ...                 "answer": "yes",
        ...                 "evidence": [
        ...                     {
        ...                         "date": "2026-10-02",
        ...                         "note": "nhật ký đồng ý",
        ...                     },
        ...                 ],
        ...             },
        ...         },
        ...         "security_level": {
        ...             "approval": {
        ...                 "date": "2026-09-15",
        ...                 "issuer": "Sở Ví dụ tỉnh Minh Họa",
        ...                 "number": "12/QĐ-VD",
        ...             },
        ...             "level": 3,
        ...         },
        ...         "site": {
        ...             "addresses": ["192.0.2.10"],
        ...             "hosts": ["mau.example.vn"],
        ...         },
        ...         "warning_list": {
        ...             "date": "2026-11-20",
        ...             "sha256": "b5c009fce35963b632cc9234dbb752f2cad635c2bb6c08a1d0fbe4ad642c5b07",
        ...         },
        ...     },
        ...     "url": "https://mau.example.vn",
        ... }, "warning_list.txt")
        >>> answer["assessment"]["outcome"]
        'met'
    """
    answer: types.DeclareResponse = evaluate("declare_trust", request, read(document))
    return answer


def check_warning_list(
    request: Union[types.WarningListRequest, str, bytes], document: Union[Document, None] = None,
) -> types.WarningListResponse:
    """Look up domains and addresses in a warning list, the document (Art. 21.2.d).

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day of the look-up.
            hosts (list of str): Domain names and addresses.
            max_age (MaxAge), may be absent: How old the copy may be.
            warning_list (WarningListFacts), may be absent: The list.
        document: ``bytes``, a path, or a file opened in binary mode. May be left out.

    Returns:
        A ``dict`` that shows itself as a table:
            entries (int, 0 to 4294967295): How many entries the list has.
            listed (list of ListedHost): The hosts that are listed, in the order of the request.
            sha256 (str or None): SHA-256 of the list: the attached document's, or the one that
                was stated.
            stale (bool): The copy is too old, or its day is not known: that a host is not
                listed settles nothing.

    Raises:
        nd137.InvalidDocument: The document cannot be processed.
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Example:
        >>> import nd137
        >>> answer = nd137.check_warning_list({
        ...     "as_of": "2026-11-21",
        ...     "hosts": [
        ...         "www.lua-dao.example.vn", "mau.example.vn",
        ...         "203.0.113.5", "chung.example.vn",
        ...         "[2001:db8:bad::1]:443",
        ...     ],
        ...     "warning_list": {
        ...         "date": "2026-11-20",
        ...         "sha256": "b5c009fce35963b632cc9234dbb752f2cad635c2bb6c08a1d0fbe4ad642c5b07",
        ...     },
        ... }, "warning_list.txt")
        >>> sorted(answer)
        ['entries', 'listed', 'sha256', 'stale']
    """
    answer: types.WarningListResponse = evaluate("check_warning_list", request, read(document))
    return answer


def read_security_txt(
    request: Union[types.SecurityTxtRequest, str, bytes], document: Document,
) -> types.SecurityTxtResponse:
    """Read a security.txt, the document: its fields and every error with its line (RFC 9116;
    Art. 21.2.e).

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day as of which it is read.
            detail (Detail), may be absent, then "full": How much to say: `compact` leaves the
                advice out.
            url (str or None), may be absent: The URL from which it came, to compare with
                Canonical.
        document: ``bytes``, a path, or a file opened in binary mode.

    Returns:
        A ``dict`` that shows itself as a table:
            file (SecurityTxt): The fields and the problems.
            valid (bool): Whether RFC 9116 is kept: there is no error.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Example:
        >>> import nd137
        >>> answer = nd137.read_security_txt({
        ...     "as_of": "2026-11-21",
        ...     "url": "https://mau.example.vn/.well-known/security.txt",
        ... }, "security.txt")
        >>> sorted(answer)
        ['file', 'valid']
    """
    answer: types.SecurityTxtResponse = evaluate("read_security_txt", request, read(document))
    return answer


def render_report(
    request: Union[types.RenderRequest, str, bytes],
) -> types.Rendered:
    """Write verdicts as JSON, Markdown, HTML, SARIF, OSCAL assessment results or JUnit XML.

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            assessments (list of ReportSubject): The verdicts, each with the name of its
                subject.
            at (Moment): The time of the report.
            format (ReportFormat): The form.

    Returns:
        A ``dict`` that shows itself as a table:
            content (str): The document.
            extension (str): How its file name usually ends, without the dot.
            losses (list of Loss): What the form cannot say of this content.
            media_type (str): The media type.
            unknown_rules (list of str): Rules that this version of the library does not have;
                the document marks them.

    Raises:
        nd137.InvalidJson: The request is not JSON in UTF-8.
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.LimitExceeded: A limit on size, depth or number is passed.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Example:
        >>> import nd137
        >>> answer = nd137.render_report({
        ...     "assessments": [
        ...         {
        ...             "assessment": {
        ...                 "as_of": "2026-11-21",
        ...                 "detail": "full",
        ...                 "findings": [
        ...                     {
        ...                         "args": {},
        ...                         "asks": {
        ...                             "en": "an electronic environment in which parties transact, or provide, use or develop products and services",
        ...                             "vi": "môi trường điện tử để các bên giao dịch, cung cấp, sử dụng hoặc phát triển sản phẩm, dịch vụ",
        ...                         },
        ...                         "at": "/environment",
        ...                         "evidence": [],
        ...                         "message": {
        ...                             "en": "Declared as met, without evidence: an electronic environment in which parties transact, or provide, use or develop products and services.",
        ...                             "key": "declared",
        ...                             "vi": "Tự khai là đáp ứng, chưa kèm bằng chứng: môi trường điện tử để các bên giao dịch, cung cấp, sử dụng hoặc phát triển sản phẩm, dịch vụ.",
        ...                         },
        ...                         "missing": [],
        ...                         "outcome": "met",
        ...                         "provisions": [
        ...                             {
        ...                                 "en": "Decree 137/2024/NĐ-CP, Article 18(1)",
        ...                                 "id": "nd137.d18.k1",
        ...                                 "vi": "khoản 1 Điều 18 Nghị định 137/2024/NĐ-CP",
        ...                             },
        ...                         ],
        ...                         "readings": [33],
        ...                         "rule": "nd137.d18.k1.r01",
        ...                         "severity": "advisory",
        ...                     },
        ...                     {
        ...                         "args": {},
        ...                         "asks": {
        ...                             "en": "an owner independent of the transacting parties (intermediary platform)",
        ...                             "vi": "chủ quản độc lập với các bên giao dịch (nền tảng số trung gian)",
        ...                         },
        ...                         "at": "/independent",
        ...                         "evidence": [],
        ...                         "message": {
        ...                             "en": "Declared as met, without evidence: an owner independent of the transacting parties (intermediary platform).",
        ...                             "key": "declared",
        ...                             "vi": "Tự khai là đáp ứng, chưa kèm bằng chứng: chủ quản độc lập với các bên giao dịch (nền tảng số trung gian).",
        ...                         },
        ...                         "missing": [],
        ...                         "outcome": "met",
        ...                         "provisions": [
        ...                             {
        ...                                 "en": "Decree 137/2024/NĐ-CP, Article 18(1)",
        ...                                 "id": "nd137.d18.k1",
        ...                                 "vi": "khoản 1 Điều 18 Nghị định 137/2024/NĐ-CP",
        ...                             },
        ...                             {
        ...                                 "en": "Law 20/2023/QH15, Article 45",
        ...                                 "id": "luat20.d45",
        ...                                 "vi": "Điều 45 Luật 20/2023/QH15",
        ...                             },
        ...                         ],
        ...                         "readings": [9, 33],
        ...                         "rule": "nd137.d18.k1.r02",
        ...                         "severity": "advisory",
        ...                     },
        ...                     {
        ...                         "args": {
        ...                             "scale": {
        ...                                 "en": "large",
        ...                                 "vi": "quy mô lớn",
        ...                             },
        ...                         },
        ...                         "asks": {
        ...                             "en": "a large intermediary platform",
        ...                             "vi": "nền tảng số trung gian quy mô lớn",
        ...                         },
        ...                         "at": "/monthly_users",
        ...                         "evidence": [],
        ...                         "message": {
        ...                             "en": "The platform is: large.",
        ...                             "key": "platform_scale",
        ...                             "vi": "Nền tảng thuộc: quy mô lớn.",
        ...                         },
        ...                         "missing": [],
        ...                         "outcome": "met",
        ...                         "provisions": [
        ...                             {
        ...                                 "en": "Decree 137/2024/NĐ-CP, Article 18(1)(a)",
        ...                                 "id": "nd137.d18.k1.a",
        ...                                 "vi": "điểm a khoản 1 Điều 18 Nghị định 137/2024/NĐ-CP",
        ...                             },
        ...                             {
        ...                                 "en": "Decree 137/2024/NĐ-CP, Article 17(2)",
        ...                                 "id": "nd137.d17.k2",
        ...                                 "vi": "khoản 2 Điều 17 Nghị định 137/2024/NĐ-CP",
        ...                             },
        ...                         ],
        ...                         "readings": [1],
        ...                         "rule": "nd137.d18.k1.a.r01",
        ...                         "severity": "advisory",
        ...                     },
        ...                     {
        ...                         "args": {
        ...                             "scale": {
        ...                                 "en": "large",
        ...                                 "vi": "quy mô lớn",
        ...                             },
        ...                         },
        ...                         "asks": {
        ...                             "en": "a very large intermediary platform",
        ...                             "vi": "nền tảng số trung gian quy mô rất lớn",
        ...                         },
        ...                         "at": "/monthly_users",
        ...                         "evidence": [],
        ...                         "message": {
        ...                             "en": "The platform is: large.",
        ...                             "key": "platform_scale",
        ...                             "vi": "Nền tảng thuộc: quy mô lớn.",
        ...                         },
        ...                         "missing": [],
        ...                         "outcome": "not_met",
        ...                         "provisions": [
        ...                             {
        ...                                 "en": "Decree 137/2024/NĐ-CP, Article 18(1)(b)",
        ...                                 "id": "nd137.d18.k1.b",
        ...                                 "vi": "điểm b khoản 1 Điều 18 Nghị định 137/2024/NĐ-CP",
        ...                             },
        ...                             {
        ...                                 "en": "Decree 137/2024/NĐ-CP, Article 17(3)",
        ...                                 "id": "nd137.d17.k3",
        ...                                 "vi": "khoản 3 Điều 17 Nghị định 137/2024/NĐ-CP",
        ...                             },
        ...                         ],
        ...                         "readings": [1],
        ...                         "rule": "nd137.d18.k1.b.r01",
        ...                         "severity": "advisory",
        ...                     },
        ...                     {
        ...                         "args": {
        ...                             "day": "2026-12-10",
        ...                             "done": "2026-10-15",
        ...                         },
        ...                         "asks": {
        ...                             "en": "the first self-determination of scale",
        ...                             "vi": "lần đầu tự xác định quy mô số lượng người sử dụng",
        ...                         },
        ...                         "at": "/determinations",
        ...                         "evidence": [],
        ...                         "message": {
        ...                             "en": "The determination of 2026-10-15 was made before the decree was in force or before the platform had run for 12 months; a person should look at it.",
        ...                             "key": "platform_too_early",
        ...                             "vi": "Lần xác định ngày 15/10/2026 làm trước khi Nghị định có hiệu lực hoặc trước khi nền tảng hoạt động đủ 12 tháng; cần người xem xét.",
        ...                         },
        ...                         "missing": [],
        ...                         "outcome": "needs_review",
        ...                         "provisions": [
        ...                             {
        ...                                 "en": "Decree 137/2024/NĐ-CP, Article 18(2)(a)",
        ...                                 "id": "nd137.d18.k2.a",
        ...                                 "vi": "điểm a khoản 2 Điều 18 Nghị định 137/2024/NĐ-CP",
        ...                             },
        ...                         ],
        ...                         "readings": [6, 7, 8, 24, 25],
        ...                         "rule": "nd137.d18.k2.a.r01",
        ...                         "severity": "required",
        ...                     },
        ...                     {
        ...                         "args": {},
        ...                         "asks": {
        ...                             "en": "the self-determination of scale every year before 31 January",
        ...                             "vi": "tự xác định quy mô hằng năm trước ngày 31 tháng 01",
        ...                         },
        ...                         "at": "/determinations",
        ...                         "evidence": [],
        ...                         "message": {
        ...                             "en": "There is no first determination yet, so the yearly ones have not begun.",
        ...                             "key": "platform_no_first",
        ...                             "vi": "Chưa có lần tự xác định đầu tiên nên kỳ hằng năm chưa bắt đầu.",
        ...                         },
        ...                         "missing": [],
        ...                         "outcome": "not_applicable",
        ...                         "provisions": [
        ...                             {
        ...                                 "en": "Decree 137/2024/NĐ-CP, Article 18(2)(b)",
        ...                                 "id": "nd137.d18.k2.b",
        ...                                 "vi": "điểm b khoản 2 Điều 18 Nghị định 137/2024/NĐ-CP",
        ...                             },
        ...                         ],
        ...                         "readings": [5, 8, 25],
        ...                         "rule": "nd137.d18.k2.b.r01",
        ...                         "severity": "required",
        ...                     },
        ...                     {
        ...                         "args": {},
        ...                         "asks": {
        ...                             "en": "the report to the state once the platform is large or very large",
        ...                             "vi": "báo cáo, cung cấp số liệu cho cơ quan quản lý nhà nước khi đạt quy mô lớn hoặc rất lớn",
        ...                         },
        ...                         "at": "/determinations",
        ...                         "evidence": [],
        ...                         "message": {
        ...                             "en": "Not known: the report to the state once the platform is large or very large; the verdict needs it.",
        ...                             "key": "unknown",
        ...                             "vi": "Chưa biết báo cáo, cung cấp số liệu cho cơ quan quản lý nhà nước khi đạt quy mô lớn hoặc rất lớn; cần có thông tin này để kết luận.",
        ...                         },
        ...                         "missing": [
        ...                             {
        ...                                 "at": "/determinations",
        ...                                 "provision": {
        ...                                     "en": "Decree 137/2024/NĐ-CP, Article 18(2)",
        ...                                     "id": "nd137.d18.k2",
        ...                                     "vi": "khoản 2 Điều 18 Nghị định 137/2024/NĐ-CP",
        ...                                 },
        ...                                 "why": {
        ...                                     "en": "the days on which the scale was determined are needed",
        ...                                     "vi": "cần biết các ngày đã tự xác định quy mô",
        ...                                 },
        ...                             },
        ...                         ],
        ...                         "outcome": "undetermined",
        ...                         "provisions": [
        ...                             {
        ...                                 "en": "Decree 137/2024/NĐ-CP, Article 18(2)",
        ...                                 "id": "nd137.d18.k2",
        ...                                 "vi": "khoản 2 Điều 18 Nghị định 137/2024/NĐ-CP",
        ...                             },
        ...                             {
        ...                                 "en": "Decree 137/2024/NĐ-CP, Article 19(3)",
        ...                                 "id": "nd137.d19.k3",
        ...                                 "vi": "khoản 3 Điều 19 Nghị định 137/2024/NĐ-CP",
        ...                             },
        ...                         ],
        ...                         "readings": [5, 8, 25],
        ...                         "rule": "nd137.d18.k2.r01",
        ...                         "severity": "required",
        ...                     },
        ...                 ],
        ...                 "operation": "classify_platform",
        ...                 "outcome": "undetermined",
        ...                 "rule_set": "2026.11.1",
        ...             },
        ...             "subject": "Sàn giao dịch Mẫu",
        ...         },
        ...     ],
        ...     "at": "2026-11-22T10:00:00+07:00",
        ...     "format": "json",
        ... })
        >>> sorted(answer)
        ['content', 'extension', 'losses', 'media_type', 'unknown_rules']
    """
    answer: types.Rendered = evaluate("render_report", request)
    return answer


def export_catalogue(
    request: Union[types.CatalogueRequest, str, bytes],
) -> types.Rendered:
    """Write the decree's provisions and the library's rules as an OSCAL catalogue.

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            at (Moment): The time of the catalogue.

    Returns:
        A ``dict`` that shows itself as a table:
            content (str): The document.
            extension (str): How its file name usually ends, without the dot.
            losses (list of Loss): What the form cannot say of this content.
            media_type (str): The media type.
            unknown_rules (list of str): Rules that this version of the library does not have;
                the document marks them.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Example:
        >>> import nd137
        >>> answer = nd137.export_catalogue({"at": "2026-11-22T10:00:00+07:00"})
        >>> sorted(answer)
        ['content', 'extension', 'losses', 'media_type', 'unknown_rules']
    """
    answer: types.Rendered = evaluate("export_catalogue", request)
    return answer


def assess_indicator(
    request: Union[types.IndicatorRequest, str, bytes],
) -> types.IndicatorResponse:
    """Judge the definition of an indicator for steering (Arts 10.4, 10.5).

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day whose law applies.
            detail (Detail), may be absent, then "full": How much to say.
            indicator (Indicator), may be absent: The definition.

    Returns:
        A ``dict`` that shows itself as a table:
            assessment (Assessment): A finding for each element of Arts 10.4 and 10.5.
            frequency (Frequency or None): How often it comes, as read from its data period;
                null if that is another text.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Law:
        Decree 137/2024/NĐ-CP, Article 10(4)(a); Decree 137/2024/NĐ-CP, Article 10(4)(b); Decree
        137/2024/NĐ-CP, Article 10(4)(c); Decree 137/2024/NĐ-CP, Article 10(4)(d); Decree
        137/2024/NĐ-CP, Article 10(5); Decree 137/2024/NĐ-CP, Article 10(5)(a); Decree
        137/2024/NĐ-CP, Article 10(5)(b); Decree 137/2024/NĐ-CP, Article 10(5)(c); Decree
        137/2024/NĐ-CP, Article 10(5)(d); Decree 137/2024/NĐ-CP, Article 10(5)(đ).

    Example:
        >>> import nd137
        >>> answer = nd137.assess_indicator({
        ...     "as_of": "2026-11-22",
        ...     "indicator": {
        ...         "attributes": [
        ...             {
        ...                 "name": "Khái niệm",
        ...                 "value": "Hồ sơ nộp qua cổng dịch vụ",
        ...             },
        ...         ],
        ...         "code": "MH.01",
        ...         "collection_by_function": True,
        ...         "collection_points": ["Sở Ví dụ tỉnh Minh Họa"],
        ...         "combined_with_statistics": True,
        ...         "comparability": "So sánh được giữa các kỳ từ 2025",
        ...         "criteria": {
        ...             "analysis": True,
        ...             "component": True,
        ...             "decisive": True,
        ...             "frequent": True,
        ...             "measurable": True,
        ...         },
        ...         "disaggregations": ["Lĩnh vực", "Địa bàn"],
        ...         "fits_objectives": True,
        ...         "measures_results": True,
        ...         "method": "Số hồ sơ nộp trực tuyến chia tổng số hồ sơ, nhân 100",
        ...         "name": "Tỷ lệ hồ sơ trực tuyến Minh Họa",
        ...         "period": "tháng",
        ...         "reuses_existing": True,
        ...         "shared": True,
        ...         "source": "Cơ sở dữ liệu hồ sơ Minh Họa",
        ...         "unit": "%",
        ...         "updated_regularly": True,
        ...     },
        ... })
        >>> answer["assessment"]["outcome"]
        'met'
    """
    answer: types.IndicatorResponse = evaluate("assess_indicator", request)
    return answer


def assess_indicator_set(
    request: Union[types.IndicatorSetRequest, str, bytes], document: Union[Document, None] = None,
) -> types.IndicatorSetResponse:
    """Judge a set of indicators and every definition in it (Arts 10.3 to 10.5).

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day whose law applies.
            ad_hoc_requested (Fact), may be absent: Whether the Government or its head asked for
                indicators ad hoc (10.3.a).
            detail (Detail), may be absent, then "full": How much to say.
            encoding (TextEncoding or None), may be absent: How the document's characters are
                written; found out if absent.
            format (IndicatorFormat or None), may be absent: How the document is written; found
                out if absent.
            groups (list of IndicatorGroup or None), may be absent: The groups. A group whose id
                is the name of a role need not be listed.
            indicators (list of Indicator or None), may be absent: The definitions, where no
                document brings them; at most 200,000.
            kind (IndicatorSetKind or None), may be absent: Whose set it is; unknown if absent.
        document: ``bytes``, a path, or a file opened in binary mode. May be left out.

    Returns:
        A ``dict`` that shows itself as a table:
            assessment (Assessment): A finding for each rule of the set, then one for each rule
                of its definitions.
            definitions (list of IndicatorTally): Each rule of the definitions, with the
                definitions that do not simply meet it.
            duplicates (list of IndicatorDuplicate): Indicators that are defined more than once.
            groups (list of IndicatorGroupCount): The groups, declared ones first, then those
                that indicators name.
            indicators (int, 0 to 4294967295): How many definitions there are.
            ungrouped (list of int, 0 to 4294967295): The indicators in no group.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Law:
        Decree 137/2024/NĐ-CP, Article 10(3); Decree 137/2024/NĐ-CP, Article 10(3)(a); Decree
        137/2024/NĐ-CP, Article 10(3)(b); Decree 137/2024/NĐ-CP, Article 10(3)(c); Decree
        137/2024/NĐ-CP, Article 10(3)(d); Decree 137/2024/NĐ-CP, Article 10(4)(a); Decree
        137/2024/NĐ-CP, Article 10(4)(b); Decree 137/2024/NĐ-CP, Article 10(4)(c); Decree
        137/2024/NĐ-CP, Article 10(4)(d); Decree 137/2024/NĐ-CP, Article 10(5).

    Example:
        >>> import nd137
        >>> answer = nd137.assess_indicator_set({
        ...     "ad_hoc_requested": True,
        ...     "as_of": "2026-11-22",
        ...     "groups": [
        ...         {"id": "daily_monthly", "role": "daily_monthly"},
        ...         {
        ...             "id": "national_programmes",
        ...             "role": "national_programmes",
        ...         },
        ...         {"id": "emergencies", "role": "emergencies"},
        ...         {"id": "ad_hoc", "role": "ad_hoc"},
        ...     ],
        ...     "indicators": [
        ...         {
        ...             "attributes": [
        ...                 {
        ...                     "name": "Khái niệm",
        ...                     "value": "Hồ sơ nộp qua cổng dịch vụ",
        ...                 },
        ...             ],
        ...             "code": "MH.01",
        ...             "collection_by_function": True,
        ...             "collection_points": ["Sở Ví dụ tỉnh Minh Họa"],
        ...             "combined_with_statistics": True,
        ...             "comparability": "So sánh được giữa các kỳ từ 2025",
        ...             "criteria": {
        ...                 "analysis": True,
        ...                 "component": True,
        ...                 "decisive": True,
        ...                 "frequent": True,
        ...                 "measurable": True,
        ...             },
        ...             "disaggregations": ["Lĩnh vực", "Địa bàn"],
        ...             "fits_objectives": True,
        ...             "groups": ["daily_monthly"],
        ...             "measures_results": True,
        ...             "method": "Số hồ sơ nộp trực tuyến chia tổng số hồ sơ, nhân 100",
        ...             "name": "Chỉ số Minh Họa 1",
        ...             "period": "tháng",
        ...             "reuses_existing": True,
        ...             "shared": True,
        ...             "source": "Cơ sở dữ liệu hồ sơ Minh Họa",
        ...             "unit": "%",
        ...             "updated_regularly": True,
        ...         },
        ...         {
        ...             "attributes": [
        ...                 {
        ...                     "name": "Khái niệm",
        ...                     "value": "Hồ sơ nộp qua cổng dịch vụ",
        ...                 },
        ...             ],
        ...             "code": "MH.02",
        ...             "collection_by_function": True,
        ...             "collection_points": ["Sở Ví dụ tỉnh Minh Họa"],
        ...             "combined_with_statistics": True,
        ...             "comparability": "So sánh được giữa các kỳ từ 2025",
        ...             "criteria": {
        ...                 "analysis": True,
        ...                 "component": True,
        ...                 "decisive": True,
        ...                 "frequent": True,
        ...                 "measurable": True,
        ...             },
        ...             "disaggregations": ["Lĩnh vực", "Địa bàn"],
        ...             "fits_objectives": True,
        ...             "groups": ["national_programmes"],
        ...             "measures_results": True,
        ...             "method": "Số hồ sơ nộp trực tuyến chia tổng số hồ sơ, nhân 100",
        ...             "name": "Chỉ số Minh Họa 2",
        ...             "period": "tháng",
        ...             "reuses_existing": True,
        ...             "shared": True,
        ...             "source": "Cơ sở dữ liệu hồ sơ Minh Họa",
        ...             "unit": "%",
        ...             "updated_regularly": True,
        ...         },
        ...         {
        ...             "attributes": [
        ...                 {
        ...                     "name": "Khái niệm",
        ...                     "value": "Hồ sơ nộp qua cổng dịch vụ",
        ...                 },
        ...             ],
        ...             "code": "MH.03",
        ...             "collection_by_function": True,
        ...             "collection_points": ["Sở Ví dụ tỉnh Minh Họa"],
        ...             "combined_with_statistics": True,
        ...             "comparability": "So sánh được giữa các kỳ từ 2025",
        ...             "criteria": {
        ...                 "analysis": True,
        ...                 "component": True,
        ...                 "decisive": True,
        ...                 "frequent": True,
        ...                 "measurable": True,
        ...             },
        ...             "disaggregations": ["Lĩnh vực", "Địa bàn"],
        ...             "fits_objectives": True,
        ...             "groups": ["emergencies"],
        ...             "measures_results": True,
        ...             "method": "Số hồ sơ nộp trực tuyến chia tổng số hồ sơ, nhân 100",
        ...             "name": "Chỉ số Minh Họa 3",
        ...             "period": "tháng",
        ...             "reuses_existing": True,
        ...             "shared": True,
        ...             "source": "Cơ sở dữ liệu hồ sơ Minh Họa",
        ...             "unit": "%",
        ...             "updated_regularly": True,
        ...         },
        ...         {
        ...             "attributes": [
        ...                 {
        ...                     "name": "Khái niệm",
        ...                     "value": "Hồ sơ nộp qua cổng dịch vụ",
        ...                 },
        ...             ],
        ...             "code": "MH.04",
        ...             "collection_by_function": True,
        ...             "collection_points": ["Sở Ví dụ tỉnh Minh Họa"],
        ...             "combined_with_statistics": True,
        ...             "comparability": "So sánh được giữa các kỳ từ 2025",
        ...             "criteria": {
        ...                 "analysis": True,
        ...                 "component": True,
        ...                 "decisive": True,
        ...                 "frequent": True,
        ...                 "measurable": True,
        ...             },
        ...             "disaggregations": ["Lĩnh vực", "Địa bàn"],
        ...             "fits_objectives": True,
        ...             "groups": ["ad_hoc"],
        ...             "measures_results": True,
        ...             "method": "Số hồ sơ nộp trực tuyến chia tổng số hồ sơ, nhân 100",
        ...             "name": "Chỉ số Minh Họa 4",
        ...             "period": "tháng",
        ...             "reuses_existing": True,
        ...             "shared": True,
        ...             "source": "Cơ sở dữ liệu hồ sơ Minh Họa",
        ...             "unit": "%",
        ...             "updated_regularly": True,
        ...         },
        ...     ],
        ...     "kind": "government",
        ... })
        >>> answer["assessment"]["outcome"]
        'met'
    """
    answer: types.IndicatorSetResponse = evaluate("assess_indicator_set", request, read(document))
    return answer


def assess_observations(
    request: Union[types.ObservationsRequest, str, bytes],
) -> types.ObservationsResponse:
    """Judge the observations of an indicator: periods, units, sums (Arts 10.2, 10.4).

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day on which they are looked at.
            additive (Fact), may be absent: Whether parts add up to the whole: true for counts
                and sums, false for rates and averages.
            detail (Detail), may be absent, then "full": How much to say.
            due_days (int, 0 to 4294967295 or None), may be absent: How many days after its end
                a period's data are due.
            first (str or None), may be absent: The first period that must have data; the first
                observed one if absent.
            last (str or None), may be absent: The last period that must have data; the last one
                that is due if absent.
            observations (list of Observation or None), may be absent: The observations, in any
                order.
            observed_unit (str or None), may be absent: The unit of the observations that name
                none.
            period (str or None), may be absent: The indicator's data period, as in its
                definition.
            tolerance (DecimalNumber), may be absent: How far the sum of the parts may lie from
                the whole; 0 if absent.
            unit (str or None), may be absent: The indicator's unit, as in its definition.

    Returns:
        A ``dict`` that shows itself as a table:
            assessment (Assessment): A finding for each rule.
            frequency (Frequency or None): How often the indicator comes, as read from its data
                period.
            future (list of int, 0 to 4294967295): Those in the future.
            late (list of LateObservation): Those that came late.
            missing (list of ObservationGap): Periods without data, between the first and the
                last that must have them.
            repeated (list of list of int, 0 to 4294967295): Periods (and parts) that have more
                than one value.
            sums (list of ObservationSum): Parts that do not add up.
            unfinished (list of int, 0 to 4294967295): Those of periods that had not ended.
            wrong_period (list of int, 0 to 4294967295): Those of another data period than the
                declared one.
            wrong_unit (list of int, 0 to 4294967295): Those with another unit.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Law:
        Decree 137/2024/NĐ-CP, Article 10(2)(b); Decree 137/2024/NĐ-CP, Article 10(4)(b); Decree
        137/2024/NĐ-CP, Article 10(4)(c); Decree 137/2024/NĐ-CP, Article 10(4)(d).

    Example:
        >>> import nd137
        >>> answer = nd137.assess_observations({
        ...     "additive": True,
        ...     "as_of": "2026-11-22",
        ...     "due_days": 10,
        ...     "first": "2026-07",
        ...     "observations": [
        ...         {
        ...             "period": "2026-07",
        ...             "reported": "2026-08-05",
        ...             "value": 100,
        ...         },
        ...         {
        ...             "period": "2026-08",
        ...             "reported": "2026-09-10",
        ...             "value": 110,
        ...         },
        ...         {
        ...             "period": "2026-09",
        ...             "reported": "2026-10-01",
        ...             "value": "120",
        ...         },
        ...         {
        ...             "period": "2026-10",
        ...             "reported": "2026-11-10",
        ...             "value": 130,
        ...         },
        ...         {
        ...             "breakdown": "giới",
        ...             "part": "nam",
        ...             "period": "2026-10",
        ...             "reported": "2026-11-10",
        ...             "value": 60,
        ...         },
        ...         {
        ...             "breakdown": "giới",
        ...             "part": "nữ",
        ...             "period": "2026-10",
        ...             "reported": "2026-11-10",
        ...             "value": 70,
        ...         },
        ...     ],
        ...     "observed_unit": "hồ sơ",
        ...     "period": "tháng",
        ...     "unit": "hồ sơ",
        ... })
        >>> answer["assessment"]["outcome"]
        'met'
    """
    answer: types.ObservationsResponse = evaluate("assess_observations", request)
    return answer


def list_indicator_concepts(
    request: Union[types.IndicatorConceptsRequest, str, bytes],
) -> types.IndicatorConcepts:
    """List which SDMX concept or CSV column answers which part of an indicator's definition.

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:

    Returns:
        A ``dict`` that shows itself as a table:
            mappings (list of ConceptMapping): One row a part of a definition.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Example:
        >>> import nd137
        >>> answer = nd137.list_indicator_concepts({})
        >>> sorted(answer)
        ['mappings']
    """
    answer: types.IndicatorConcepts = evaluate("list_indicator_concepts", request)
    return answer


def read_indicators(
    request: Union[types.ReadIndicatorsRequest, str, bytes], document: Document,
) -> types.ReadIndicatorsResponse:
    """Read definitions of indicators from CSV, JSON, SDMX-ML or SDMX-JSON.

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            columns (dict of IndicatorField), may be absent: CSV: which part of a definition a
                column holds, by its heading, where the heading does not say so itself.
            encoding (TextEncoding or None), may be absent: How characters are written; found
                out if absent.
            format (IndicatorFormat or None), may be absent: How the definitions are written;
                found out if absent.
        document: ``bytes``, a path, or a file opened in binary mode.

    Returns:
        A ``dict`` that shows itself as a table:
            concepts (list of FoundConcept): The columns, or the concepts of the structures in
                the message.
            encoding (TextEncoding): How the characters were written.
            format (IndicatorFormat): How the definitions were written.
            indicators (list of Indicator): The definitions, in order.
            unanswered (list of IndicatorField): Parts that Art. 10.4.d asks for and that no
                column or concept answers. Empty for our own JSON, and for messages without a
                structure.

    Raises:
        nd137.InvalidDocument: The document cannot be processed.
        nd137.InvalidJson: The request is not JSON in UTF-8.
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Example:
        >>> import nd137
        >>> answer = nd137.read_indicators({}, "indicators.csv")
        >>> sorted(answer)
        ['concepts', 'encoding', 'format', 'indicators', 'unanswered']
    """
    answer: types.ReadIndicatorsResponse = evaluate("read_indicators", request, read(document))
    return answer


def write_indicators(
    request: Union[types.WriteIndicatorsRequest, str, bytes],
) -> types.SdmxMessage:
    """Write definitions of indicators as SDMX-JSON.

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            indicators (list of Indicator): The definitions. Evidence of their facts is not
                carried: SDMX has no place for it.
            agency (str or None), may be absent: The SDMX id of the agency that maintains them:
                parts of ASCII letters, digits, `_` and `-` that begin with a letter, with dots
                between.

    Returns:
        A ``dict`` that shows itself as a table:
            data (SdmxData): The content.

    Raises:
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Example:
        >>> import nd137
        >>> answer = nd137.write_indicators({
        ...     "agency": "MINH_HOA",
        ...     "indicators": [
        ...         {
        ...             "attributes": [
        ...                 {
        ...                     "name": "Khái niệm",
        ...                     "value": "Hồ sơ nộp qua cổng dịch vụ",
        ...                 },
        ...             ],
        ...             "code": "MH.01",
        ...             "collection_by_function": True,
        ...             "collection_points": ["Sở Ví dụ tỉnh Minh Họa"],
        ...             "combined_with_statistics": True,
        ...             "comparability": "So sánh được giữa các kỳ từ 2025",
        ...             "criteria": {
        ...                 "analysis": True,
        ...                 "component": True,
        ...                 "decisive": True,
        ...                 "frequent": True,
        ...                 "measurable": True,
        ...             },
        ...             "disaggregations": ["Lĩnh vực", "Địa bàn"],
        ...             "fits_objectives": True,
        ...             "measures_results": True,
        ...             "method": "Số hồ sơ nộp trực tuyến chia tổng số hồ sơ, nhân 100",
        ...             "name": "Tỷ lệ hồ sơ trực tuyến Minh Họa",
        ...             "period": "tháng",
        ...             "reuses_existing": True,
        ...             "shared": True,
        ...             "source": "Cơ sở dữ liệu hồ sơ Minh Họa",
        ...             "unit": "%",
        ...             "updated_regularly": True,
        ...         },
        ...         {"disaggregations": [], "unit": ""},
        ...     ],
        ... })
        >>> sorted(answer)
        ['data']
    """
    answer: types.SdmxMessage = evaluate("write_indicators", request)
    return answer


def inspect_pdf(
    request: Union[types.InspectRequest, str, bytes], document: Document,
) -> types.Inspection:
    """Tell what a PDF document is: pages, signatures, encryption, PDF/A claim.

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            page_details (int, 0 to 4294967295 or None), may be absent: How many pages to
                describe one by one; 50 if absent. The count is always told.
        document: ``bytes``, a path, or a file opened in binary mode.

    Returns:
        A ``dict`` that shows itself as a table:
            archive_claim (ArchiveClaim or None): The PDF/A claim.
            bytes (int from 0): Length of the document in bytes.
            catalog_version (str or None): The version in the catalog, which counts where it is
                later than that of the header.
            empty_signature_fields (int, 0 to 4294967295): Signature fields that wait for a
                signature.
            encryption (EncryptionInfo or None): Present where the document is encrypted. Then
                only what is readable without a password is told, and a mark is refused.
            header_version (str): The version in the header.
            junk_before_header (int from 0): Bytes before the header.
            linearized (bool): Arranged for showing the first page early.
            mark_count (int, 0 to 4294967295): Marks of this library that the document records.
            object_streams (bool): Some objects stand in object streams.
            page_count (int, 0 to 4294967295 or None): Pages of the document; absent where an
                encrypted document hides them.
            pages (list of PageInfo): The first pages, up to the limit `page_details`.
            permissions (bool): The catalog holds usage rights or a certification (`/Perms`).
            revisions (int, 0 to 4294967295): How often the document was written: 1 where
                nothing was appended.
            sha256 (str): SHA-256 of the document.
            signatures (list of SignatureInfo): Signatures as the document states them, in the
                order of their fields.
            tagged (bool): Has a structure for screen readers.
            xref_form (XrefForm): How the newest revision lists its objects.

    Raises:
        nd137.InvalidDocument: The document cannot be processed.
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Example:
        >>> import nd137
        >>> answer = nd137.inspect_pdf({}, "plain.pdf")
        >>> sorted(answer)
        ['archive_claim', 'bytes', 'catalog_version', 'empty_signature_fields', 'encryption', 'header_version', 'junk_before_header', 'linearized', 'mark_count', 'object_streams', 'page_count', 'pages', 'permissions', 'revisions', 'sha256', 'signatures', 'tagged', 'xref_form']
    """
    answer: types.Inspection = evaluate("inspect_pdf", request, read(document))
    return answer


@overload
def stamp_pdf(
    request: Union[types.StampRequest, str, bytes], document: Document,
    *, output: None = None, overwrite: bool = False,
) -> tuple[types.Converted, bytes]: ...


@overload
def stamp_pdf(
    request: Union[types.StampRequest, str, bytes], document: Document,
    *, output: Output, overwrite: bool = False,
) -> types.Converted: ...


def stamp_pdf(
    request: Union[types.StampRequest, str, bytes], document: Document,
    *, output: Union[Output, None] = None, overwrite: bool = False,
) -> Union[types.Converted, tuple[types.Converted, bytes]]:
    """Put the mark of a conversion on a PDF document and make its record (Arts 4, 5).

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            direction (Direction): Which way the conversion went.
            mark (MarkRequest): What the mark says. The digest of the source is filled in from
                the document.
            already_marked (AlreadyMarked), may be absent, then "refuse": What to do with a
                document that carries a mark.
            font (str or None), may be absent: A TrueType or OpenType font of the caller's own,
                in Base64; without it, the bundled one.
            link (bool), may be absent, then False: Make the URL of the mark open when the mark
                is clicked.
            placement (Placement), may be absent: Where it stands.
            reserve (bool), may be absent, then True: Whether to report what lies under the
                mark.
            signed_input (SignedInput), may be absent, then "refuse": What to do with a signed
                document.
        document: ``bytes``, a path, or a file opened in binary mode.
        output: Where the document made is written: a path, or a file opened in binary mode for
            writing. Without it the document is returned. At a path it appears whole or not at all.
            The document is then in memory once, not twice; so it is where ``document`` is a path.
        overwrite: Whether a file at the path ``output`` may be replaced.

    Returns:
        The answer and the document made, as ``(dict, bytes)``; with ``output`` the answer
        alone. The answer:
            marked (Marked): The mark in every form, with the verdict on it.
            record (Record): The record of the conversion: keep it beside the document.
            record_sha256 (str): SHA-256 of the record's canonical JSON.
            report (StampReport): How the document was stamped.

    Raises:
        FileExistsError: ``output`` is the path of a file that exists.
        nd137.InvalidDocument: The document cannot be processed.
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Refused: A constructor refused; the findings say all that is missing.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Example:
        >>> import nd137
        >>> request = {
        ...     "direction": "paper_to_data",
        ...     "mark": {
        ...         "at": "2026-11-21T14:30:05+07:00",
        ...         "converter": {"kind": "agency", "name": "Sở Y tế tỉnh Minh Họa"},
        ...         "kinds": ["ordinary"],
        ...     },
        ... }
        >>> answer, made = nd137.stamp_pdf(request, "plain.pdf")
        >>> sorted(answer)
        ['marked', 'record', 'record_sha256', 'report']
        >>> import io
        >>> file = io.BytesIO()  # or a path
        >>> nd137.stamp_pdf(request, "plain.pdf", output=file) == answer
        True
        >>> file.getvalue() == made
        True
    """
    answer: Union[types.Converted, tuple[types.Converted, bytes]] = make("stamp_pdf", request, document, output, overwrite)
    return answer


def verify_pdf(
    request: Union[types.VerifyPdfRequest, str, bytes], document: Document,
) -> types.PdfVerification:
    r"""Read the mark of a PDF document back and compare it with its record, step by step.

    Args:
        request: A mapping, or JSON as ``str`` or ``bytes``:
            as_of (day): The day whose law applies.
            detail (Detail), may be absent, then "full": How much the verdict says.
            payload (str or None), may be absent: What a scanner read from the QR code.
            record (Record or None), may be absent: The record that was kept beside the
                document; without it, the one inside the document.
        document: ``bytes``, a path, or a file opened in binary mode.

    Returns:
        A ``dict`` that shows itself as a table:
            assessment (Assessment): One finding a step.
            found (ReadBack): What was found in the document.
            record (Record): The record that the document was compared with.

    Raises:
        nd137.InvalidDocument: The document cannot be processed.
        nd137.InvalidRequest: A field is missing, unknown, of the wrong type or outside its range.
        nd137.Nd137Error: The base of every error, with ``kind``, ``pointer``, ``message``.

    Law:
        Law 20/2023/QH15, Article 12(1)(a); Law 20/2023/QH15, Article 12(1)(c); Law
        20/2023/QH15, Article 12(2)(a); Law 20/2023/QH15, Article 12(2)(c).

    Example:
        >>> import nd137
        >>> answer = nd137.verify_pdf({
        ...     "as_of": "2026-11-21",
        ...     "record": {
        ...         "format": "nd137.record/1",
        ...         "mark": {
        ...             "access": {"code": None, "url": None},
        ...             "at": "2026-11-21T14:30:05+07:00",
        ...             "converter": {
        ...                 "kind": "agency",
        ...                 "name": "Sở Y tế tỉnh Minh Họa",
        ...             },
        ...             "copy": {
        ...                 "number": None,
        ...                 "place": None,
        ...                 "recipients": None,
        ...             },
        ...             "direction": "paper_to_data",
        ...             "kinds": ["ordinary"],
        ...             "owner": None,
        ...             "source_sha256": "7c46fb9360b90bd2f696a5ea4697f3313cfafbb958f0c7e5c25dc8022c94af72",
        ...             "system": None,
        ...             "wording": {
        ...                 "en": "Electronic version converted from a paper document",
        ...                 "vi": "BẢN ĐIỆN TỬ CHUYỂN ĐỔI TỪ VĂN BẢN GIẤY",
        ...             },
        ...         },
        ...         "payload": "BẢN ĐIỆN TỬ CHUYỂN ĐỔI TỪ VĂN BẢN GIẤY\nCơ quan chuyển đổi: Sở Y tế tỉnh Minh Họa\nChuyển đổi lúc: 21/11/2026 14:30:05 +07:00\nLoại văn bản nguồn: văn bản thường\nSHA-256 bản gốc: 7c46fb9360b90bd2f696a5ea4697f3313cfafbb958f0c7e5c25dc8022c94af72\nnd137/1 P-D",
        ...         "result": {
        ...             "bytes": 11892,
        ...             "sha256": "d1f400b5e29ed638f50c6f0b11b33f5843fab083a4fb7bc14c6160b3afd873fb",
        ...         },
        ...         "source": {
        ...             "bytes": 579,
        ...             "sha256": "7c46fb9360b90bd2f696a5ea4697f3313cfafbb958f0c7e5c25dc8022c94af72",
        ...         },
        ...     },
        ... }, "marked.pdf")
        >>> answer["assessment"]["outcome"]
        'met'
    """
    answer: types.PdfVerification = evaluate("verify_pdf", request, read(document))
    return answer
