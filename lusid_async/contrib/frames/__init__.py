"""Listings as pandas and polars frames, Arrow tables and Parquet files (extras `pandas`, `polars`, `arrow`).

    frame = await to_pandas(instruments.list_instruments(limit=2000))
    summary = await write_parquet(instruments.list_instruments(limit=2000), "instruments.parquet")

Objects are flattened to columns with LUSID's own names, joined by dots: `name`, `version.asAtDate`,
`identifiers.Figi`, `instrumentDefinition.maturityDate`, `properties.Instrument/default/Rating`, and beside it
`properties.Instrument/default/Price.unit` for the unit of a metric.

What a column holds follows from the model and not from the data: text, float64, int64, booleans, timestamps
in UTC to the microsecond, lists of text and of numbers; every other list is JSON text. The fields of the
model are always there; the fields of the members of a family (a bond's maturity), and the keys of a map and
of properties, when they are met. A field that the model does not know, and a value of an unexpected type, is
kept in the column `_other`, a JSON object of path to value. `links` are left out.

Names are resolved on first use, so that a missing extra is reported with the command that installs it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lusid_async.contrib.frames.exporting import ParquetSummary, to_arrow, write_parquet
    from lusid_async.contrib.frames.pandas_frame import to_pandas
    from lusid_async.contrib.frames.polars_frame import to_polars

__all__ = ["ParquetSummary", "to_arrow", "to_pandas", "to_polars", "write_parquet"]

_MODULE_AND_EXTRA = {
    "ParquetSummary": ("exporting", "arrow"),
    "to_arrow": ("exporting", "arrow"),
    "to_pandas": ("pandas_frame", "pandas"),
    "to_polars": ("polars_frame", "polars"),
    "write_parquet": ("exporting", "arrow"),
}
_EXTERNAL = frozenset({"pandas", "polars", "pyarrow"})


def __getattr__(name: str) -> object:
    if name not in _MODULE_AND_EXTRA:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, extra = _MODULE_AND_EXTRA[name]
    try:
        value: object = getattr(import_module(f"{__name__}.{module}"), name)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in _EXTERNAL:
            raise
        raise ImportError(
            f"{name} needs {error.name}, which is not installed. Install the extra: "
            f"pip install 'lusid-async[{extra}]'"
        ) from error
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
