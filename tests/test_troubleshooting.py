"""The page of errors has what the messages say, row by row."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from lusid_async._advice import ADVICE, STRICT_CERTIFICATES, Advice

PAGE = (Path(__file__).parent.parent / "docs" / "troubleshooting.md").read_text()
ROWS = [line for line in PAGE.splitlines() if line.startswith("| `")]


def row(advice: Advice) -> str:
    return f"| `{advice.message}` | {advice.cause} | {advice.remedy} |"


@pytest.mark.parametrize(
    "advice", [*ADVICE.values(), *STRICT_CERTIFICATES.values()], ids=lambda advice: advice.message
)
def test_every_message_is_on_the_page(advice: Advice) -> None:
    assert row(advice) in ROWS


def test_the_page_has_no_other_messages() -> None:
    assert len(ROWS) == len(ADVICE) + len(STRICT_CERTIFICATES)


@pytest.mark.parametrize(
    ("section", "folder"), [("Hostile token endpoints", "."), ("Hostile servers", "hostile")]
)
def test_the_tests_of_attacks_that_are_named_exist(section: str, folder: str) -> None:
    here = Path(__file__).parent
    page = (here.parent / "docs" / "reliability.md").read_text()
    rows = page.partition(f"\n## {section}")[2].partition("\n## ")[0]
    named = re.findall(r"`([\w/]+\.py)::(test_\w+)`", rows)
    assert len(named) > 5
    for module, test in named:
        assert f"def {test}(" in (here / folder / module).read_text(), test


def test_the_tests_that_the_page_on_security_names_exist() -> None:
    root = Path(__file__).parent.parent
    for name in re.findall(r"`(tests/[\w/]+\.py)`", (root / "docs" / "security.md").read_text()):
        assert (root / name).is_file(), name
