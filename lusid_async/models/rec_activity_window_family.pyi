"""The members of the rec activity window family. Written by `python -m codegen`: do not edit."""

import collections.abc as _abc
import datetime as _datetime
import decimal as _decimal
import typing as _typing
from typing import Any, ClassVar

from lusid_async.modelling import LusidModel
from lusid_async.models.family_bases import RecActivityWindow

class RecActivitySinceEffectiveAt(LusidModel):
    left: _datetime.datetime
    right: _datetime.datetime
    def __init__(
        self,
        *,
        left: _datetime.datetime | str,
        right: _datetime.datetime | str,
    ) -> None:
        """Rec activity since effective at.

        Args:
            left: The left side of the comparison.
            right: The right side of the comparison.
        """

class ContiguousActivityWindow(RecActivityWindow):
    initial_activity_since_effective_at: RecActivitySinceEffectiveAt
    window_type: str
    def __init__(
        self,
        *,
        initial_activity_since_effective_at: RecActivitySinceEffectiveAt | _abc.Mapping[str, _typing.Any],
        window_type: str,
    ) -> None:
        """Contiguous activity window: one kind of `RecActivityWindow`.

        Args:
            initial_activity_since_effective_at: Start of the first instance's window; later ones start where the one before ends.
            window_type: Type of window, which picks the member of the family; `Contiguous` needs dates in `Series`. Contiguous, FixedLookback, Explicit, ClosedPeriod or ContiguousAsAt, or a value added since.
        """
