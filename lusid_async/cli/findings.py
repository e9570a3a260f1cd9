"""What a check of `doctor` found, and how it is shown."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from enum import StrEnum

_WIDTH = 100


class Status(StrEnum):
    """How a check went."""

    GOOD = "ok"
    WARNING = "warn"
    FAILED = "FAIL"
    SKIPPED = "skip"


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found.

    Args:
        check: what was checked.
        status: how it went.
        text: what was found.
        remedy: what to do, or empty.
    """

    check: str
    status: Status
    text: str
    remedy: str = ""

    def as_text(self) -> str:
        """Return it as lines for a terminal; what to do stands below what was found."""
        first = textwrap.fill(
            " ".join(self.text.split()),
            _WIDTH,
            initial_indent=f"  {self.status:4}  {self.check}: ",
            subsequent_indent=" " * 8,
            break_long_words=False,
            break_on_hyphens=False,
        )
        if not self.remedy:
            return first
        indent = " " * 8
        remedy = textwrap.fill(
            self.remedy,
            _WIDTH,
            initial_indent=f"{indent}What to do: ",
            subsequent_indent=indent,
            break_on_hyphens=False,
        )
        return f"{first}\n{remedy}"
