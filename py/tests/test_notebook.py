"""The notebook of the examples runs from top to bottom, and is kept without its outputs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient

from conftest import ROOT

STORY = ROOT / "examples" / "python" / "story.ipynb"


def story() -> Any:
    return nbformat.read(STORY, as_version=4)  # type: ignore[no-untyped-call]


def test_the_story_runs(tmp_path: Path) -> None:
    notebook = story()
    NotebookClient(
        notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(tmp_path)}}
    ).execute()
    shown = json.dumps(notebook.cells, ensure_ascii=False)
    assert shown.count("image/png") == 4
    assert "Sàn Mẫu" in shown and "quy mô lớn" in shown
    run = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert len(run) == len([cell for cell in run if cell.execution_count])


def test_no_outputs_are_kept() -> None:
    for cell in story().cells:
        assert not cell.get("outputs") and cell.get("execution_count") is None


def test_the_kernel_is_this_python() -> None:
    """So that the notebook judges with the wheel under test."""
    found = subprocess.run(
        [sys.executable, "-c", "import ipykernel, nd137; print(nd137.__file__)"],
        capture_output=True, text=True, check=True,
    )
    import nd137

    assert found.stdout.strip() == nd137.__file__
