"""Reads and writes small pieces of syntax trees."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import libcst as cst

if TYPE_CHECKING:
    from collections.abc import Sequence


def dotted(node: cst.CSTNode | None) -> str | None:
    """Return the text of a name with dots, or None for any other expression."""
    if isinstance(node, cst.Name):
        return node.value
    if isinstance(node, cst.Attribute):
        value = dotted(node.value)
        return None if value is None else f"{value}.{node.attr.value}"
    return None


def code(node: cst.CSTNode) -> str:
    """Return a node as it is written."""
    return cst.Module([]).code_for_node(node)


def expression(path: str) -> cst.Name | cst.Attribute:
    """Return a name with dots as an expression."""
    first, *rest = path.split(".")
    node: cst.Name | cst.Attribute = cst.Name(first)
    for part in rest:
        node = cst.Attribute(node, cst.Name(part))
    return node


def constant(value: cst.BaseExpression) -> object:
    """Return the value of an expression that is a literal, or None."""
    try:
        return ast.literal_eval(code(value))
    except (ValueError, SyntaxError):
        return None


def keyword(name: str, value: cst.BaseExpression) -> cst.Arg:
    """Return an argument that is given by name."""
    return cst.Arg(value, keyword=cst.Name(name), equal=_tight())


def named(arg: cst.Arg, name: str) -> cst.Arg:
    """Return an argument with a name."""
    return arg.with_changes(keyword=cst.Name(name), equal=_tight() if arg.keyword is None else arg.equal)


def _tight() -> cst.AssignEqual:
    none = cst.SimpleWhitespace("")
    return cst.AssignEqual(none, none)


def in_brackets(value: cst.BaseExpression) -> cst.BaseExpression:
    """Return an expression with brackets around it where it needs them as an operand."""
    if isinstance(value, cst.Name | cst.Attribute | cst.Call | cst.Subscript) or value.lpar:
        return value
    return value.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])


def separated(args: Sequence[cst.Arg]) -> list[cst.Arg]:
    """Return arguments with a comma and a space between them."""
    comma = cst.Comma(whitespace_after=cst.SimpleWhitespace(" "))
    return [
        arg.with_changes(
            comma=comma if index < len(args) - 1 else cst.MaybeSentinel.DEFAULT,
            whitespace_after_arg=cst.SimpleWhitespace(""),
        )
        for index, arg in enumerate(args)
    ]


def tidied(before: Sequence[cst.Arg], after: Sequence[cst.Arg]) -> list[cst.Arg]:
    """Give arguments the commas and line breaks of those before."""
    if not before or not after:
        return list(after)
    template = _without_comment(before[0].comma if len(before) > 1 else cst.MaybeSentinel.DEFAULT)
    last = before[-1]
    tidied = []
    for index, arg in enumerate(after):
        if index == len(after) - 1:
            own = arg is last or arg.comma is last.comma
            comma = arg.comma if own else _without_comment(last.comma)
            tidied.append(arg.with_changes(comma=comma, whitespace_after_arg=last.whitespace_after_arg))
        elif isinstance(arg.comma, cst.Comma) and arg is not last:
            tidied.append(arg)
        else:
            none = cst.SimpleWhitespace("")
            tidied.append(arg.with_changes(comma=template, whitespace_after_arg=none))
    return tidied


def _without_comment(comma: cst.Comma | cst.MaybeSentinel) -> cst.Comma | cst.MaybeSentinel:
    if not isinstance(comma, cst.Comma):
        return comma
    after = comma.whitespace_after
    if isinstance(after, cst.ParenthesizedWhitespace):
        after = after.with_changes(first_line=cst.TrailingWhitespace(), empty_lines=[])
    return comma.with_changes(whitespace_after=after)
