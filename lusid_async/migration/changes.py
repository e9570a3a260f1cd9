"""What is changed in a module, and what a person must decide there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lusid_async.migration.analysis import Analysis

PREFIX = "# lusid-async: "
"""What a comment begins with that says what a person must decide."""


class Changes:
    """What is changed in a module, and what a person must decide there.

    Args:
        found: what the module has of the other SDKs.
    """

    def __init__(self, found: Analysis) -> None:
        self._found = found
        self._texts: dict[cst.CSTNode, list[str]] = {}
        self.count = 0
        self.needed: set[str] = set()
        self.marks: list[tuple[int, str]] = []

    def mark(self, node: cst.CSTNode, text: str) -> None:
        """Note what a person must decide about a node."""
        texts = self._texts.setdefault(self._found.statement(node), [])
        if text not in texts:
            texts.append(text)
            self.marks.append((self._found.line(node), text))

    def marker(self, node: cst.CSTNode) -> Callable[[str], None]:
        """Return what notes texts about a node."""
        return lambda text: self.mark(node, text)

    def of(self, statement: cst.CSTNode) -> Sequence[str]:
        """Return what a person must decide about a statement."""
        return self._texts.get(statement, ())


def with_comments(
    statement: cst.BaseStatement, texts: Sequence[str], original: cst.BaseStatement
) -> cst.BaseStatement:
    """Return a statement with comments before it that say what a person must decide; none twice."""
    there = {
        line.comment.value for line in getattr(original, "leading_lines", ()) if line.comment is not None
    }
    wanted = [f"{PREFIX}{text}" for text in texts]
    new = [cst.EmptyLine(comment=cst.Comment(text)) for text in wanted if text not in there]
    if not new:
        return statement
    return statement.with_changes(leading_lines=[*getattr(statement, "leading_lines", ()), *new])
