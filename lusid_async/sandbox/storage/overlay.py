"""What a value that holds for a while does to the values that held before: pure, along one axis of time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Piece:
    """A value and from when until when (exclusive) it holds."""

    start: int
    stop: int
    value: bytes


def overlay(
    current: Sequence[Piece], start: int, stop: int, value: bytes | None
) -> tuple[list[Piece], list[Piece]]:
    """Return the pieces that end and the pieces that replace them when a value covers a span of time.

    What the span does not cover survives on both sides; neighbours with the same value are joined.

    Args:
        current: what holds, not overlapping.
        start: the start of the span.
        stop: its end, exclusive.
        value: what holds in it; None for nothing.
    """
    ended: list[Piece] = []
    written: list[Piece] = []
    whole_start, whole_stop = start, stop
    for piece in current:
        overlaps = piece.start < stop and piece.stop > start
        is_same = piece.value == value
        if not overlaps and not (is_same and (piece.stop == start or piece.start == stop)):
            continue
        ended.append(piece)
        if is_same:
            whole_start, whole_stop = min(whole_start, piece.start), max(whole_stop, piece.stop)
            continue
        if piece.start < start:
            written.append(Piece(piece.start, start, piece.value))
        if piece.stop > stop:
            written.append(Piece(stop, piece.stop, piece.value))
    if value is not None:
        written.append(Piece(whole_start, whole_stop, value))
    return ended, sorted(written, key=lambda piece: piece.start)
