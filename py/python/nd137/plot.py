"""Pictures of verdicts, with Vietnamese labels. Needs ``pip install nd137[plot]``.

Every picture is drawn on axes of matplotlib, which are returned, so that a caller sizes, adds
to and saves it as any other. No meaning is in colour alone: outcomes have signs and hatches as
well, lines have different dashes and say what they are, and the colours are those of Okabe and
Ito, which people who are colour-blind tell apart.

Drawn with matplotlib, not Altair: it makes PNG, SVG and PDF by itself, while Altair needs a
browser with scripts from the network or a second engine; and its own font has every letter of
Vietnamese.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from typing import Any, Union

try:
    from matplotlib import pyplot
    from matplotlib.axes import Axes
    from matplotlib.patches import Patch, Rectangle
    from matplotlib.ticker import FuncFormatter, MaxNLocator
except ImportError:  # pragma: no cover
    raise ImportError("`nd137.plot` needs matplotlib: pip install nd137[plot]") from None

from . import types
from ._result import outcome_signs

__all__ = ["coverage", "monthly_users", "portfolio"]

#: Colour and hatch of each outcome, in the order in which they are stacked.
_STYLES = {
    "met": ("#009E73", ""),
    "not_met": ("#D55E00", "///"),
    "undetermined": ("#F0E442", "..."),
    "needs_review": ("#56B4E9", "xxx"),
    "not_applicable": ("#DDDDDD", ""),
}
_ERROR = ("#FFFFFF", "+++")
_INK = "#1f2328"
#: Arts 17.2 and 17.3: shares of the population, in per cent.
_LARGE, _VERY_LARGE = 3, 10
_WRAP = 22


def monthly_users(answer: types.ScaleResponse, *, ax: Union[Axes, None] = None) -> Axes:
    """Draw the users of twelve months and their average against the two thresholds (Art. 17).

    Args:
        answer: What :func:`nd137.classify_scale` or :func:`nd137.usage.classify` returned, in full.
        ax: The axes to draw on; new ones if absent.

    Returns:
        The axes. Users a month; a month that is not known has a question mark. The thresholds
        are 3 % and 10 % of the official population of the day, whose source is below.

    Raises:
        ValueError: The answer is compact, so that it has no figures.

    Law:
        Decree 137/2024/NĐ-CP, Article 17.

    Example:
        >>> import nd137, nd137.plot
        >>> answer = nd137.classify_scale(
        ...     {"as_of": "2026-11-21", "monthly_users": [3_000_000 + n * 20_000 for n in range(12)]})
        >>> axes = nd137.plot.monthly_users(answer)
        >>> axes.get_title(loc="left")
        'Người sử dụng hằng tháng: quy mô lớn'
    """
    figures = answer.get("figures")
    if not figures:
        raise ValueError("the answer has no figures: ask for `detail` `full`")
    ax = ax or _axes(9, 5)
    months = figures["months"]
    labels = [f"{month['month'][5:]}/{month['month'][:4]}" for month in months]
    known = [(n, int(m["users"])) for n, m in enumerate(months) if m["users"] is not None]
    gaps = [n for n, month in enumerate(months) if month["users"] is None]
    line = [float("nan") if m["users"] is None else int(m["users"]) for m in months]
    ax.plot(range(len(line)), line, color=_INK, marker="o", linewidth=1.6, zorder=3,
            label="Từng tháng")
    ax.set_xlim(-0.5, len(line) - 0.5)
    people = figures["population"]
    levels = []
    if people is not None:
        levels = [int(people["value"]) * share / 100 for share in (_LARGE, _VERY_LARGE)]
    most = max([users for _, users in known], default=0)
    # Far below the thresholds, a plain axis would show a flat line.
    far = bool(levels) and 0 < most < levels[0] / 20
    shown = [level for level in levels if far or level <= 4 * max(most, levels[0])]
    top = max([most, *shown, 1])
    ax.set_ylim(0, top * 1.15)
    if far:
        least = min(users for _, users in known)
        ax.set_yscale("log" if least else "symlog")
        ax.set_ylim(least / 3, top * 3)
    for level, share, name, dash in zip(
        levels, (_LARGE, _VERY_LARGE), ("Quy mô lớn: từ", "Quy mô rất lớn: trên"), ("--", ":")
    ):
        _level(ax, level, f"{name} {_count(level)} ({share} % dân số)", dash, level in shown)
    if figures["total"] is not None and len(known) == len(months):
        average = int(figures["total"]) / len(months)
        ax.axhline(average, color="#0072B2", linewidth=2.2, zorder=2,
                   label=f"Trung bình 12 tháng: {_count(average)}")
    for gap in gaps:
        ax.annotate("?", (gap, 0), xytext=(0, 6), textcoords="offset points", ha="center",
                    fontsize=15, color=_INK)
    ax.set_xticks(range(len(labels)), labels, rotation=45, ha="right")
    ax.set_ylabel("Người sử dụng" + (" (thang lôgarit)" if far else ""))
    ax.legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=2, frameon=False, fontsize=9,
              borderaxespad=0.2)
    ax.yaxis.set_major_formatter(FuncFormatter(lambda value, _: _count(value)))
    scale = answer.get("scale")
    names = {None: "chưa xác định được", "below_large": "dưới quy mô lớn",
             "large": "quy mô lớn", "very_large": "quy mô rất lớn"}
    _titled(ax, f"Người sử dụng hằng tháng: {names[scale]}", pad=26)
    notes = []
    other = figures.get("other")
    for figure, says in ((people, "Dân số"), (other["population"] if other else None, "Số khác")):
        if figure:
            year, month, day = str(figure["published"]).split("-")
            notes.append(f"{says}: {_count(int(figure['value']))} ({figure['source']['vi']}, "
                         f"công bố {day}/{month}/{year})")
    if gaps:
        notes.append("? tháng chưa có số liệu")
    ax.text(0, -0.3, "\n".join(notes), transform=ax.transAxes, fontsize=8, color="#57606a", va="top")
    return ax


def portfolio(
    answers: Mapping[str, Union[Mapping[str, Any], None]], *, ax: Union[Axes, None] = None,
    title: str = "Kết luận theo từng yêu cầu",
) -> Axes:
    """Draw the verdicts on several systems as a heat map: systems down, requirements across.

    For the trust criteria of a portfolio (Art. 21.2), or any other operation that gives a verdict.

    Args:
        answers: Names of systems, and the answer for each, in full; ``None`` where there was an
            error. All of one operation.
        ax: The axes to draw on; new ones if absent.
        title: The title, in Vietnamese.

    Returns:
        The axes. A cell has the sign and the colour of its outcome; a legend names them.

    Raises:
        ValueError: No answer has a finding.

    Example:
        >>> import nd137, nd137.plot
        >>> ask = lambda months: nd137.classify_scale({"as_of": "2026-11-21", "monthly_users": months})
        >>> axes = nd137.plot.portfolio({"Cổng mẫu": ask([5_000] * 12), "Sàn mẫu": ask(None)})
        >>> [label.get_text() for label in axes.get_yticklabels()]
        ['Cổng mẫu', 'Sàn mẫu']
    """
    rules: dict[str, str] = {}
    rows: list[tuple[str, dict[str, str]]] = []
    for system, answer in answers.items():
        findings = _findings(answer)
        for finding in findings:
            rules.setdefault(finding["rule"], _asked(finding))
        rows.append((system, {finding["rule"]: finding["outcome"] for finding in findings}))
    if not rules:
        raise ValueError("no answer has a finding")
    ax = ax or _axes(3 + 1.5 * len(rules), 2.4 + 0.5 * len(rows))
    used: set[str] = set()
    for y, (system, found) in enumerate(rows):
        for x, rule in enumerate(rules):
            outcome = found.get(rule, "error" if answers[system] is None else "not_applicable")
            used.add(outcome)
            colour, hatch = _STYLES.get(outcome, _ERROR)
            ax.add_patch(Rectangle((x - 0.5, y - 0.5), 1, 1, facecolor=colour, hatch=hatch,
                                   edgecolor="white" if outcome in _STYLES else "#999999",
                                   linewidth=2 if outcome in _STYLES else 0))
            ax.text(x, y, _sign(outcome), ha="center", va="center", fontsize=13, color=_INK,
                    bbox={"boxstyle": "circle,pad=0.25", "facecolor": "white", "edgecolor": "none"})
    ax.set_xlim(-0.5, len(rules) - 0.5)
    ax.set_ylim(len(rows) - 0.5, -0.5)
    wrapped = [textwrap.fill(label, _WRAP) for label in rules.values()]
    ax.set_xticks(range(len(rules)), wrapped, fontsize=8)
    ax.set_yticks(range(len(rows)), [system for system, _ in rows])
    ax.tick_params(length=0)
    for side in ax.spines.values():
        side.set_visible(False)
    _titled(ax, title)
    _legend(ax, used, lines=1 + max(label.count("\n") for label in wrapped))
    return ax


def coverage(
    groups: Mapping[str, Iterable[Union[str, None]]], *, ax: Union[Axes, None] = None,
    title: str = "Mức đáp ứng của bộ chỉ số theo nhóm",
) -> Axes:
    """Draw how many indicators of each group meet what is asked of them (Arts 10.3 to 10.5).

    Args:
        groups: Names of groups, and the outcomes of their indicators, such as the column
            ``outcome`` of a table of verdicts; ``None`` where there was an error. A group
            without any is shown as such.
        ax: The axes to draw on; new ones if absent.
        title: The title, in Vietnamese.

    Returns:
        The axes. A bar a group, in parts by outcome, each with its sign and number.

    Raises:
        ValueError: No group.

    Law:
        Decree 137/2024/NĐ-CP, Article 10.

    Example:
        >>> import nd137.plot
        >>> axes = nd137.plot.coverage({"Kinh tế - xã hội": ["met", "met", "not_met"], "Khẩn cấp": []})
        >>> [label.get_text() for label in axes.get_yticklabels()]
        ['Kinh tế - xã hội', 'Khẩn cấp']
    """
    counted = {name: [outcome or "error" for outcome in found] for name, found in groups.items()}
    if not counted:
        raise ValueError("there is no group")
    ax = ax or _axes(9, 1.8 + 0.6 * len(counted))
    longest = max(1, *(len(found) for found in counted.values()))
    used: set[str] = set()
    for y, found in enumerate(counted.values()):
        left = 0
        for outcome in [*_STYLES, "error"]:
            number = found.count(outcome)
            if not number:
                continue
            used.add(outcome)
            colour, hatch = _STYLES.get(outcome, _ERROR)
            ax.barh(y, number, left=left, height=0.62, color=colour, hatch=hatch, edgecolor=_INK,
                    linewidth=0.6)
            narrow = number < longest * 0.07
            ax.text(left + number / 2, y, f"{_sign(outcome)}{chr(10) if narrow else ' '}{number}",
                    ha="center", va="center", fontsize=7 if narrow else 9, color=_INK,
                    bbox={"boxstyle": "round,pad=0.15", "facecolor": "white", "edgecolor": "none"})
            left += number
        if not left:
            ax.text(longest * 0.01, y, "✖ chưa có chỉ số", va="center", fontsize=9, color=_INK)
    ax.set_yticks(range(len(counted)), [textwrap.fill(name, 34) for name in counted])
    ax.set_ylim(len(counted) - 0.4, -0.6)
    ax.set_xlim(0, longest * 1.02)
    ax.xaxis.set_major_locator(MaxNLocator(integer=True))
    ax.set_xlabel("Số chỉ số")
    _titled(ax, title)
    _legend(ax, used, lines=2)
    return ax


def _axes(width: float, height: float) -> Axes:
    _, ax = pyplot.subplots(figsize=(width, height), layout="constrained")
    return ax


def _titled(ax: Axes, title: str, pad: float = 6) -> None:
    ax.set_title(title, loc="left", fontsize=12, fontweight="bold", color=_INK, pad=pad)
    for side in ("top", "right"):
        ax.spines[side].set_visible(False)


def _level(ax: Axes, level: float, says: str, dash: str, shown: bool) -> None:
    """A threshold; one far above the users is named at the upper edge."""
    if shown:
        ax.axhline(level, color="#D55E00", linestyle=dash, linewidth=1.6, zorder=1)
        ax.annotate(says, (0.01, level), xycoords=("axes fraction", "data"), xytext=(0, 4),
                    textcoords="offset points", fontsize=9, color="#a04000", zorder=4,
                    bbox={"facecolor": "white", "edgecolor": "none", "alpha": 0.8, "pad": 0.5})
    else:
        ax.text(0.01, 0.985, f"↑ {says}", transform=ax.transAxes, va="top", fontsize=9, color="#a04000")


def _legend(ax: Axes, used: set[str], *, lines: int) -> None:
    patches = []
    for outcome in [*_STYLES, "error"]:
        if outcome in used:
            colour, hatch = _STYLES.get(outcome, _ERROR)
            patches.append(Patch(facecolor=colour, hatch=hatch, edgecolor=_INK, linewidth=0.6,
                                 label=f"{_sign(outcome)} {_word(outcome)}"))
    ax.legend(handles=patches, loc="upper left", bbox_to_anchor=(0, 0),
              borderaxespad=1.2 + 1.25 * lines, ncols=3, frameon=False, fontsize=9)


def _sign(outcome: str) -> str:
    return outcome_signs().get(outcome, ("!", "lỗi"))[0]


def _word(outcome: str) -> str:
    return outcome_signs().get(outcome, ("!", "lỗi"))[1]


def _findings(answer: Union[Mapping[str, Any], None]) -> list[dict[str, Any]]:
    if answer is None:
        return []
    return list(answer.get("assessment", answer).get("findings", ()))


def _asked(finding: Mapping[str, Any]) -> str:
    asks = finding.get("asks")
    return str(asks["vi"]) if asks else str(finding["rule"])


def _count(value: float) -> str:
    """A number as it is written in Viet Nam."""
    return f"{value:,.1f}".removesuffix(".0").replace(",", " ").replace(".", ",").replace(" ", ".")
