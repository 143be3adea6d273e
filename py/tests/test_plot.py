"""Pictures: what they say, that every letter is in the font, and that no meaning is colour alone."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from typing import Any

import matplotlib
import pytest

matplotlib.use("Agg")

from matplotlib import pyplot  # noqa: E402
from matplotlib.axes import Axes  # noqa: E402

import nd137  # noqa: E402
import nd137.plot  # noqa: E402

AS_OF = "2026-11-21"


@pytest.fixture(autouse=True)
def closed() -> Iterator[None]:
    """A glyph that the font lacks, or a layout that fails, is a warning: here an error."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", UserWarning)
        yield
    pyplot.close("all")


def texts(ax: Axes) -> str:
    legend = ax.get_legend()
    named = [text.get_text() for text in legend.get_texts()] if legend else []
    return "\n".join([text.get_text() for text in ax.texts] + named)


def drawn(ax: Axes) -> bytes:
    """The picture, which is not empty."""
    out = io.BytesIO()
    figure = ax.get_figure(root=True)
    assert figure is not None
    figure.savefig(out, format="png", dpi=60)
    assert out.getvalue().startswith(b"\x89PNG") and len(out.getvalue()) > 5_000
    return out.getvalue()


def scale(months: Any) -> Any:
    return nd137.classify_scale({"as_of": AS_OF, "monthly_users": months})


def test_users_against_the_thresholds() -> None:
    ax = nd137.plot.monthly_users(scale([3_000_000 + 20_000 * n for n in range(12)]))
    drawn(ax)
    said = texts(ax)
    assert "Quy mô lớn: từ 3.069.000 (3 % dân số)" in said
    assert "Quy mô rất lớn: trên 10.230.000 (10 % dân số)" in said
    assert "Trung bình 12 tháng: 3.110.000" in said
    assert "102.300.000 (dân số trung bình năm 2025, công bố 05/01/2026)" in said
    assert "101.112.656 (điều tra dân số giữa kỳ" in said
    assert [label.get_text() for label in ax.get_xticklabels()][::11] == ["11/2025", "10/2026"]
    styles = {str(line.get_linestyle()) for line in ax.lines}
    assert styles == {"-", "--", ":"}, "lines differ by more than colour"


@pytest.mark.parametrize(
    ("months", "title"),
    [
        ([4_000] * 12, "dưới quy mô lớn"),
        ([0] * 12, "dưới quy mô lớn"),
        ([0] * 11 + [9], "dưới quy mô lớn"),
        ([50_000_000] * 12, "quy mô rất lớn"),
        ([5] * 11 + [None], "chưa xác định được"),
        ([None] * 12, "chưa xác định được"),
    ],
)
def test_users_far_from_the_thresholds_and_unknown(months: Any, title: str) -> None:
    ax = nd137.plot.monthly_users(scale(months))
    drawn(ax)
    assert ax.get_title(loc="left").endswith(title)
    assert texts(ax).count("?") - texts(ax).count("? tháng") == months.count(None)
    assert "3.069.000" in texts(ax), "the threshold is in the picture wherever the users are"


def test_a_day_before_every_figure_has_no_threshold() -> None:
    ax = nd137.plot.monthly_users(
        nd137.classify_scale({"as_of": "2020-01-01", "monthly_users": [5] * 12})
    )
    drawn(ax)
    assert "Quy mô" not in texts(ax)


def test_a_compact_answer_has_nothing_to_draw() -> None:
    compact = nd137.classify_scale({"as_of": AS_OF, "detail": "compact", "monthly_users": [5] * 12})
    with pytest.raises(ValueError, match="full"):
        nd137.plot.monthly_users(compact)


def test_a_portfolio_has_a_sign_for_every_outcome() -> None:
    outcomes = ["met", "not_met", "undetermined", "needs_review", "not_applicable"]
    answer = {
        "assessment": {
            "findings": [
                {"rule": f"nd137.d21.k2.{n}.r01", "outcome": outcome, "asks": {"vi": f"tiêu chí {n}"}}
                for n, outcome in zip("abcde", outcomes)
            ]
        }
    }
    ax = nd137.plot.portfolio({"Cổng mẫu": answer, "Hỏng": None, "Sàn": scale([5] * 12)})
    drawn(ax)
    signs = [text.get_text() for text in ax.texts]
    assert signs[:5] == ["✔", "✖", "?", "◉", "–"] and "!" in signs
    assert len(signs) == 3 * len(ax.get_xticklabels())
    assert "không đáp ứng" in texts(ax) and "lỗi" in texts(ax)
    hatches = {patch.get_hatch() for patch in ax.patches}
    assert len(hatches) >= 5, "outcomes differ by more than colour"
    with pytest.raises(ValueError, match="finding"):
        nd137.plot.portfolio({"Hỏng": None})


def test_coverage_counts_every_indicator_and_shows_an_empty_group() -> None:
    ax = nd137.plot.coverage(
        {
            "Kinh tế - xã hội": ["met"] * 9 + ["not_met", "undetermined", None],
            "Khẩn cấp": [],
            "Nghị quyết": ["needs_review", "not_applicable"],
        }
    )
    drawn(ax)
    said = [" ".join(text.get_text().split()) for text in ax.texts]
    assert said == ["✔ 9", "✖ 1", "? 1", "! 1", "✖ chưa có chỉ số", "◉ 1", "– 1"]
    with pytest.raises(ValueError, match="group"):
        nd137.plot.coverage({})


def test_a_caller_brings_axes() -> None:
    _, both = pyplot.subplots(1, 2)
    assert nd137.plot.coverage({"Nhóm": ["met"]}, ax=both[1], title="Tên khác") is both[1]
    assert both[1].get_title(loc="left") == "Tên khác"
