"""What a value does to the values that held before it, along one axis of time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lusid_async.sandbox.storage.overlay import Piece, overlay

WHOLE = Piece(0, 100, b"a")


@pytest.mark.parametrize(
    ("current", "span", "value", "left"),
    [
        ([], (0, 100), b"a", [(0, 100, b"a")]),
        ([WHOLE], (20, 100), b"b", [(0, 20, b"a"), (20, 100, b"b")]),
        ([WHOLE], (20, 40), b"b", [(0, 20, b"a"), (20, 40, b"b"), (40, 100, b"a")]),
        ([WHOLE], (20, 40), None, [(0, 20, b"a"), (40, 100, b"a")]),
        ([WHOLE], (0, 100), None, []),
        ([WHOLE], (20, 40), b"a", [(0, 100, b"a")]),
        ([Piece(0, 20, b"a")], (20, 40), b"a", [(0, 40, b"a")]),
        ([Piece(0, 20, b"a"), Piece(40, 60, b"a")], (20, 40), b"a", [(0, 60, b"a")]),
        (
            [Piece(0, 20, b"a"), Piece(20, 60, b"b")],
            (10, 30),
            b"c",
            [(0, 10, b"a"), (10, 30, b"c"), (30, 60, b"b")],
        ),
    ],
)
def test_a_value_covers_its_span_and_the_rest_survives(
    current: list[Piece], span: tuple[int, int], value: bytes | None, left: list[tuple[int, int, bytes]]
) -> None:
    ended, written = overlay(current, *span, value)
    kept = sorted(
        [*(piece for piece in current if piece not in ended), *written], key=lambda piece: piece.start
    )
    assert [(piece.start, piece.stop, piece.value) for piece in kept] == left


@given(
    st.lists(st.tuples(st.integers(0, 9), st.integers(1, 9), st.sampled_from([b"a", b"b", None])), max_size=8)
)
def test_at_every_moment_the_latest_write_holds(writes: list[tuple[int, int, bytes | None]]) -> None:
    pieces: list[Piece] = []
    expected: dict[int, bytes | None] = {}
    for start, length, value in writes:
        ended, written = overlay(pieces, start, start + length, value)
        pieces = [piece for piece in pieces if piece not in ended] + written
        expected |= dict.fromkeys(range(start, start + length), value)
    held = {moment: piece.value for piece in pieces for moment in range(piece.start, piece.stop)}
    assert held == {moment: value for moment, value in expected.items() if value is not None}
    assert len(held) == sum(piece.stop - piece.start for piece in pieces)
