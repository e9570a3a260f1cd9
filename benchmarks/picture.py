"""`python -m benchmarks.picture FIGURES.json PICTURE.svg`: a run beside its aims (extra `bench`)."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from benchmarks.figures import Figure

_REACHED, _MISSED, _AIM = "#2f7d4f", "#b3402e", "#222222"


def draw(figures: list[Figure], path: Path) -> None:
    """Draw how many times better than its aim each figure is; 1 is the aim itself.

    Args:
        figures: those without an aim, or with one of 0, are left out.
        path: the file; its ending says the format.
    """
    from matplotlib import pyplot

    shown = [figure for figure in figures if figure.aim][::-1]
    margins = [margin_of(figure) for figure in shown]
    picture, axes = pyplot.subplots(figsize=(13, 0.34 * len(shown) + 1.2), layout="constrained")
    bars = axes.barh(
        range(len(shown)),
        margins,
        tick_label=[_label(figure) for figure in shown],
        color=[_REACHED if figure.reached else _MISSED for figure in shown],
    )
    axes.bar_label(bars, [f"{margin:.2f}" for margin in margins], padding=3, fontsize=8)
    axes.axvline(1.0, color=_AIM, linewidth=1)
    axes.set_xlabel("times better than the aim (1 = reached)")
    axes.tick_params(axis="y", labelsize=8)
    axes.spines[["top", "right"]].set_visible(False)
    picture.savefig(path)


def _label(figure: Figure) -> str:
    beside = f" / {figure.peer}" if figure.ratio is not None and not figure.absolute else ""
    return f"{figure.what}{beside}".replace("`", "")


def margin_of(figure: Figure) -> float:
    """Return how many times better than its aim a figure is."""
    assert figure.aim
    if figure.more_is_better:
        return figure.compared / figure.aim
    return figure.aim / max(figure.compared, 1e-9)


if __name__ == "__main__":
    source, target = map(Path, sys.argv[1:3])
    draw([Figure(**each) for each in json.loads(source.read_text())], target)
