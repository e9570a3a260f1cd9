"""`python -m benchmarks.picture FIGURES.json PICTURE.svg`: a run beside its aims (group `bench`)."""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path

from benchmarks.figures import Figure

_REACHED, _MISSED, _AIM = "#2f7d4f", "#b3402e", "#222222"
_MOST = 4.0
"""Longer bars are cut: what is far better than its aim would leave no room for the others."""


def draw(figures: list[Figure], path: Path) -> None:
    """Draw how many times better than its aim each figure is; 1 is the aim itself.

    Args:
        figures: those without an aim, or with one of 0, are left out.
        path: the file; its ending says the format.
    """
    from matplotlib import pyplot

    shown = [figure for figure in figures if figure.aim][::-1]
    margins = [min(margin_of(figure), _MOST) for figure in shown]
    picture, axes = pyplot.subplots(figsize=(13, 0.34 * len(shown) + 1.2), layout="constrained")
    bars = axes.barh(
        range(len(shown)),
        margins,
        tick_label=[_label(figure) for figure in shown],
        color=[_REACHED if figure.reached else _MISSED for figure in shown],
    )
    labels = [f"{margin:.2f}" if margin < _MOST else f"{_MOST:g} or more" for margin in margins]
    axes.bar_label(bars, labels, padding=3, fontsize=8)
    axes.axvline(1.0, color=_AIM, linewidth=1)
    axes.set_xlabel("times better than the aim (1 = reached)")
    axes.tick_params(axis="y", labelsize=8)
    axes.spines[["top", "right"]].set_visible(False)
    picture.savefig(path)


def _label(figure: Figure) -> str:
    beside = f" / {figure.peer}" if figure.ratio is not None and not figure.absolute else ""
    return f"{figure.what}{beside}".replace("`", "")


def margin_of(figure: Figure) -> float:
    """Return how many times better than its aim a figure is; without end if it is less than nothing."""
    assert figure.aim
    if figure.more_is_better:
        return figure.compared / figure.aim
    return figure.aim / figure.compared if figure.compared > 0 else math.inf


if __name__ == "__main__":
    source, target = map(Path, sys.argv[1:3])
    draw([Figure(**each) for each in json.loads(source.read_text())], target)
