"""What a benchmark says: one number of ours, beside a peer's of the same run or beside a limit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measurement.

    Args:
        what: what was measured.
        ours: our number, the median of its turns.
        unit: of our number and the peer's, such as `ms` or `calls/s`.
        aim: what the ratio has to reach, or our number where there is no peer or `absolute` is set.
        more_is_better: whether the aim is a floor; it is a ceiling otherwise.
        peer: what ours stands beside, or None.
        theirs: the peer's number.
        absolute: whether the aim is about our number although there is a peer.
    """

    what: str
    ours: float
    unit: str
    aim: float | None = None
    more_is_better: bool = False
    peer: str | None = None
    theirs: float | None = None
    absolute: bool = False

    @property
    def ratio(self) -> float | None:
        """Our number over the peer's."""
        return self.ours / self.theirs if self.theirs else None

    @property
    def compared(self) -> float:
        """What the aim is about: the ratio, or our number."""
        return self.ours if self.ratio is None or self.absolute else self.ratio

    @property
    def reached(self) -> bool | None:
        """Whether the aim is reached; None where there is none."""
        if self.aim is None:
            return None
        return self.compared >= self.aim if self.more_is_better else self.compared <= self.aim

    def row(self) -> str:
        """Return the row of a Markdown table: what, ours, peer, ratio, aim."""
        theirs = "" if self.theirs is None else f"{self.peer}: {_number(self.theirs)} {self.unit}"
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        cells = (self.what, f"{_number(self.ours)} {self.unit}", theirs, ratio, self._wanted())
        return f"| {' | '.join(cells)} |"

    def _wanted(self) -> str:
        if self.aim is None:
            return ""
        sign = "≥" if self.more_is_better else "≤"
        missed = "" if self.reached else ", **missed**"
        unit = f" {self.unit}" if self.ratio is None or self.absolute else ""
        return f"{sign} {_number(self.aim)}{unit}{missed}"


HEADING = "| what | ours | peer | ratio | aim |\n|---|---|---|---|---|"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def show(figures: list[Figure]) -> None:
    """Print a table of figures."""
    print(HEADING)
    for figure in figures:
        print(figure.row(), flush=True)
