"""Text: what a document or the glossary says, as Python literals and as lines of docstrings."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

LINE_LENGTH = 110
# LUSID has a model called Mapping.
TYPING_NAMES = re.compile(r"(?<![\w.])(?:Any|date|datetime|Mapping(?=\[)|Sequence(?=\[))(?!\w)")
"""The names in an annotation that a generated module imports."""
_GENERATED = "Written by `python -m codegen`: do not edit."
_ENDS_WITH_QUOTE = re.compile(r'(?<!\\)(?:\\\\)*"\Z')
"""A quote at the end that no backslash escapes."""
_SHOWN_VALUES = 6


def literal(value: str) -> str:
    """Return a string as a Python literal in double quotes, whatever it holds."""
    return '"' + "".join(_escaped(character) for character in value) + '"'


def _escaped(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    return character if character.isprintable() else repr(character)[1:-1]


def prose(value: str) -> str:
    """Return a text as one line that can stand in a docstring: it cannot end it, nor hold an escape."""
    line = " ".join(value.split()).replace("\\", "\\\\")
    line = "".join(character if character.isprintable() else _escaped(character) for character in line)
    return line.replace('"""', '\\"\\"\\"')


def listed(values: Sequence[str]) -> str:
    """Return values as a phrase: `A, B or C`; of many the first few and how many more there are."""
    shown = [prose(value) for value in values]
    if len(shown) > _SHOWN_VALUES + 1:
        return f"{', '.join(shown[:_SHOWN_VALUES])}, … ({len(shown) - _SHOWN_VALUES} more)"
    *most, last = shown
    return f"{', '.join(most)} or {last}" if most else last


def known(values: Sequence[str]) -> str:
    """Return the values that are known today as a clause that says that LUSID adds to them."""
    return f"{listed(values)}, or a value added since"


def sentences(*parts: str) -> str:
    """Join parts into one line, each ended with a full stop, the first letter of later ones as written."""
    done = [part if part[-1:] in ".!?:" else f"{part}." for part in parts if part]
    return " ".join(done)


def wrapped(text: str, indent: int, hanging: int | None = None, *, within: int = 0) -> str:
    """Break a line of prose at the line length, with `hanging` columns before all lines but the first.

    Leaves room for `within` more columns before every line, which the caller adds.
    """
    return textwrap.fill(
        text,
        LINE_LENGTH - within,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent if hanging is None else hanging),
        break_long_words=False,
        break_on_hyphens=False,
    )


def docstring(paragraphs: Iterable[str], indent: int) -> str:
    """Return a docstring of paragraphs, from its first quotes to its last.

    A paragraph that begins with a space stands as it is, line by line, for lists and code.
    """
    margin = " " * indent
    blocks = [
        textwrap.indent(paragraph[1:], margin) if paragraph.startswith(" ") else wrapped(paragraph, indent)
        for paragraph in paragraphs
    ]
    first = wrapped('"""' + blocks[0].strip().replace("\n" + margin, " "), indent) if blocks else margin
    blocks[:1] = [first]
    text = "\n\n".join(blocks)
    body = text.strip()[3:]
    if _ENDS_WITH_QUOTE.search(body):
        text = text[:-1] + '\\"'
    last_line = text.rpartition("\n")[2]
    if "\n" not in text and len(last_line) + 3 <= LINE_LENGTH:
        return f'{text}"""'
    return f'{text}\n{margin}"""'


def section(title: str, body: str) -> str:
    """Return a section of a docstring, marked so that its lines stay as they are."""
    return f" {title}\n{body}"


def arguments_section(arguments: Mapping[str, str]) -> str:
    """Return the section of a docstring that says what arguments mean, each on one line however long.

    Editors on pyright show of an argument the first line of the docstring that has its name and a colon, and
    no more: of a description on several lines they would show the beginning. They find `type: ` in the line
    of `instrument_type` too, so a name stands before those that end with it.
    """
    names: list[str] = []
    for name in arguments:
        longer = (place for place, other in enumerate(names) if other.endswith(name))
        names.insert(next(longer, len(names)), name)
    return section("Args:", "\n".join(f"    {name}: {arguments[name]}" for name in names))


def header(purpose: str) -> str:
    """Return the docstring of a module, which says what it holds and that it is generated."""
    line = f"{purpose} {_GENERATED}"
    return docstring([line] if len(line) + 6 <= LINE_LENGTH else [purpose, _GENERATED], 0)


def imported(module: str, names: Iterable[str], indent: int = 0) -> str:
    """Return the line that imports names from a module, in parentheses where it would be too long."""
    margin = " " * indent
    line = f"{margin}from {module} import {', '.join(names)}"
    if len(line) <= LINE_LENGTH:
        return line
    listing = "".join(f"{margin}    {name},\n" for name in names)
    return f"{margin}from {module} import (\n{listing}{margin})"
