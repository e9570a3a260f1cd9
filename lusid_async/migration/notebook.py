"""Notebooks as one program, so that the names of a cell are known in the next."""

from __future__ import annotations

import ast
import json
import re
from typing import Any

import libcst as cst

_BORDER = "lusid_async notebook cell"
_BORDER_LINE = re.compile(rf'^"{_BORDER} (\d+)"$', re.MULTILINE)
_MAGIC = re.compile(r"^([ \t]*)([%!?].*|[\w.]+\?{1,2})$", re.MULTILINE)
_MAGIC_STAND_IN = re.compile(r"^([ \t]*)pass  # lusid_async notebook magic (.*)$", re.MULTILINE)
_LAYOUTS = tuple(
    (indent, ascii_only, separators)
    for indent in (1, 2, 4, None, "\t")
    for ascii_only in (False, True)
    for separators in ((",", ": "), (", ", ": "), (",", ":"))
)


class Notebook:
    """A notebook, whose code cells are read and written as one text.

    Args:
        text: the content of the `.ipynb` file.

    Raises:
        ValueError: it is not a notebook.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._content: dict[str, Any] = json.loads(text)
        if not isinstance(self._content, dict) or not isinstance(self._content.get("cells"), list):
            raise ValueError("it has no cells")  # noqa: TRY004 - the file is wrong, and not its caller
        self._sources: dict[int, str] = {}
        self.skipped: list[int] = []
        for index, cell in enumerate(self._content["cells"]):
            if not isinstance(cell, dict) or cell.get("cell_type") != "code":
                continue
            source = cell.get("source", "")
            text = "".join(map(str, source)) if isinstance(source, list) else source
            written = _MAGIC.sub(_stand_in, text) if isinstance(text, str) else "?"
            if _is_program(written):
                self._sources[index] = written
            else:
                self.skipped.append(index + 1)

    @property
    def program(self) -> str:
        """All cells that are Python, with a line between them that `place` and `with_program` know."""
        return "".join(f'"{_BORDER} {index}"\n{source}\n' for index, source in self._sources.items())

    def place(self, line: int) -> str:
        """Return where a line of the program is, as `cell 3, line 2`; both are counted from 1."""
        lines = self.program.split("\n")[:line]
        for at in range(len(lines) - 1, -1, -1):
            if found := _BORDER_LINE.match(lines[at]):
                return f"cell {int(found[1]) + 1}, line {line - at - 1}"
        return f"line {line}"

    def with_program(self, program: str) -> str:
        """Return the text of the notebook with another program in its cells.

        Args:
            program: the one of `program`, rewritten.

        Raises:
            ValueError: the lines between the cells are not those of this notebook.
        """
        _, *parts = _BORDER_LINE.split(program)
        indexes = [int(index) for index in parts[::2]]
        if indexes != list(self._sources):
            raise ValueError("the cells cannot be told apart")
        for index, source in zip(indexes, parts[1::2], strict=True):
            cell = self._content["cells"][index]
            text = _MAGIC_STAND_IN.sub(r"\1\2", source[1:-1])
            if text != _MAGIC_STAND_IN.sub(r"\1\2", self._sources[index]):
                as_lines = isinstance(cell.get("source"), list)
                cell["source"] = text.splitlines(keepends=True) if as_lines else text
        return self._dumped()

    def _dumped(self) -> str:
        before = json.loads(self._text)
        end = "\n" if self._text.endswith("\n") else ""
        for layout in _LAYOUTS:
            if _dumped(before, *layout) + end == self._text:
                return _dumped(self._content, *layout) + end
        return json.dumps(self._content, indent=1, ensure_ascii=False) + end


def _dumped(content: object, indent: int | str | None, ascii_only: bool, separators: tuple[str, str]) -> str:
    return json.dumps(content, indent=indent, ensure_ascii=ascii_only, separators=separators)


def _stand_in(magic: re.Match[str]) -> str:
    return f"{magic[1]}pass  # lusid_async notebook magic {magic[2]}"


def _is_program(source: str) -> bool:
    if source.lstrip().startswith("pass  # lusid_async notebook magic %%"):
        return False
    try:
        compile(source, "cell", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT | ast.PyCF_ONLY_AST)
        cst.parse_module(source)
    except (SyntaxError, ValueError, cst.ParserSyntaxError, RecursionError):
        return False
    return _BORDER not in source
