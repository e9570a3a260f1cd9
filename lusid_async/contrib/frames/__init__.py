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
"""
