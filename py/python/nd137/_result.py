"""How an answer shows itself: a small table of its verdict, in Vietnamese and English."""

from __future__ import annotations

import json
from html import escape
from typing import Any

#: Icon, Vietnamese word, English word, colour of each outcome. Never colour alone.
_OUTCOMES = {
    "met": ("✔", "đáp ứng", "met", "#1a7f37"),
    "not_met": ("✖", "không đáp ứng", "not met", "#b42318"),
    "undetermined": ("?", "chưa xác định được", "undetermined", "#8a5a00"),
    "needs_review": ("◉", "cần người xem xét", "needs review", "#6941c6"),
    "not_applicable": ("–", "không áp dụng", "not applicable", "#57606a"),
}


def outcome_signs() -> dict[str, tuple[str, str]]:
    """The sign and the Vietnamese word of each outcome."""
    return {outcome: (sign, word) for outcome, (sign, word, *_) in _OUTCOMES.items()}


_UNKNOWN = ("·", "", "", "#57606a")
_WIDEST = 100


class Result(dict[str, Any]):
    """The answer of an operation: a plain ``dict`` that shows itself as a table.

    It compares, pickles and writes itself as JSON like any ``dict``.
    """

    __slots__ = ("operation",)

    #: The operation that gave it.
    operation: str

    def __init__(self, members: dict[str, Any], operation: str = "") -> None:
        super().__init__(members)
        self.operation = operation

    def __reduce__(self) -> tuple[Any, ...]:
        return (Result, (dict(self), self.operation))

    def __repr__(self) -> str:
        verdict = self._verdict()
        head = f"<nd137.{self.operation or 'Result'}"
        if verdict is None:
            return f"{head} {_short(dict(self))}>"
        lines = [f"{head}: {_words(verdict['outcome'])}, {verdict['as_of']}>"]
        lines += [f"  {key}: {_short(value)}" for key, value in self._others()]
        lines += [_line(finding) for finding in verdict["findings"]]
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        verdict = self._verdict()
        head = f"<strong>{escape(self.operation)}</strong>"
        if verdict is not None:
            head += f": {_badge(verdict['outcome'])} <small>{escape(str(verdict['as_of']))}</small>"
        others = "".join(
            f"<tr><th style='text-align:left'>{escape(key)}</th>"
            f"<td style='text-align:left'>{escape(_short(value))}</td></tr>"
            for key, value in self._others()
        )
        parts = [f"<p>{head}</p>"]
        if others:
            parts.append(f"<table>{others}</table>")
        if verdict is not None:
            rows = "".join(_row(finding) for finding in verdict["findings"])
            parts.append(
                "<table><thead><tr><th>Kết luận · Outcome</th><th>Yêu cầu · Asked</th>"
                "<th>Giải thích · Why</th><th>Căn cứ · Law</th><th>Vị trí · At</th></tr></thead>"
                f"<tbody>{rows}</tbody></table>"
            )
        return "<div>" + "".join(parts) + "</div>"

    def _verdict(self) -> dict[str, Any] | None:
        for candidate in (self.get("assessment"), self):
            if isinstance(candidate, dict) and {"as_of", "findings", "outcome"} <= candidate.keys():
                return candidate
        return None

    def _others(self) -> list[tuple[str, Any]]:
        if self._verdict() is self:
            return []
        return [(key, value) for key, value in self.items() if key != "assessment"]


def _words(outcome: str) -> str:
    icon, vi, en, _ = _OUTCOMES.get(outcome, _UNKNOWN)
    return f"{icon} {vi} / {en}" if vi else outcome


def _badge(outcome: str) -> str:
    colour = _OUTCOMES.get(outcome, _UNKNOWN)[3]
    return f"<span style='color:{colour}'>{escape(_words(outcome))}</span>"


def _line(finding: dict[str, Any]) -> str:
    icon = _OUTCOMES.get(finding["outcome"], _UNKNOWN)[0]
    asks = finding.get("asks", {}).get("vi") or finding["outcome"]
    at = f"  {finding['at']}" if finding["at"] else ""
    return f"  {icon} {finding['rule']}  {asks}{at}"


def _row(finding: dict[str, Any]) -> str:
    asks, message = finding.get("asks"), finding.get("message")
    law = ", ".join(provision["vi"] for provision in finding.get("provisions", ()))
    cells = [
        _badge(finding["outcome"]),
        _both(asks) if asks else escape(finding["rule"]),
        _both(message) if message else "",
        f"<span title='{escape(finding['rule'], quote=True)}'>{escape(law or finding['rule'])}</span>",
        f"<code>{escape(finding['at'])}</code>",
    ]
    return "<tr>" + "".join(f"<td style='text-align:left'>{cell}</td>" for cell in cells) + "</tr>"


def _both(text: dict[str, str]) -> str:
    return f"{escape(text['vi'])}<br><small>{escape(text['en'])}</small>"


def _short(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _WIDEST else text[: _WIDEST - 1] + "…"
