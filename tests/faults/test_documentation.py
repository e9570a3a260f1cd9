"""`docs/reliability.md` shows the faults, outcomes and tests that there are."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.faults.table import FAULTS, in_words

HERE = Path(__file__).parent
DOCUMENT = (HERE.parent.parent / "docs" / "reliability.md").read_text()


def test_the_faults_of_a_response_are_those_of_the_tests() -> None:
    shown = section("### Responses")
    rows = [[fault.name, *map(in_words, (fault.safe, fault.other, fault.lasting))] for fault in FAULTS]
    assert [line for line in shown.splitlines() if line.startswith("|")][2:] == [
        f"| {' | '.join(row)} |" for row in rows
    ]


@pytest.mark.parametrize(
    ("title", "directory"), [("### Connections", HERE), ("### The token endpoint", HERE.parent / "auth")]
)
def test_the_tests_that_are_named_exist(title: str, directory: Path) -> None:
    named = re.findall(r"`(test_\w+\.py)::(test_\w+)`", section(title))
    assert len(named) > 5
    for module, test in named:
        assert f"def {test}(" in (directory / module).read_text(), test


def test_every_test_of_a_connection_is_shown() -> None:
    shown = section("### Connections")
    for module in ("test_connections.py", "test_proxy.py"):
        for test in re.findall(r"async def (test_\w+)\(", (HERE / module).read_text()):
            assert f"`{module}::{test}`" in shown


def section(title: str) -> str:
    """Return what stands under a title, up to the next one."""
    _, _, rest = DOCUMENT.partition(f"\n{title}")
    return re.split(r"\n#+ ", rest, maxsplit=1)[0]
