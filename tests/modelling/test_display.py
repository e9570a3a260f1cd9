"""Models are shown on one screen."""

from __future__ import annotations

import pytest

from lusid_async import models

SCREEN = 2000


def page(items: int) -> models.ResourceListOfString:
    return models.ResourceListOfString.from_dict({"values": [f"value {n}" for n in range(items)]})


def test_a_repr_shows_the_first_items_and_how_many_more_there_are() -> None:
    assert repr(page(2000)) == (
        "ResourceListOfString(values=['value 0', 'value 1', 'value 2', … 1,997 more])"
    )
    assert repr(page(3)) == "ResourceListOfString(values=['value 0', 'value 1', 'value 2'])"


def instruments(items: int) -> models.PagedResourceListOfInstrument:
    return models.PagedResourceListOfInstrument.from_dict(
        {
            "values": [
                {
                    "lusidInstrumentId": f"LUID_{n}",
                    "scope": "default",
                    "version": {"effectiveFrom": "2024-05-01T00:00:00Z", "asAtDate": "2024-05-01T00:00:00Z"},
                    "name": f"<b>Instrument {n}</b>",
                    "identifiers": {f"id{i}": "x" * 50 for i in range(40)},
                    "state": "Active",
                    "properties": [{"key": f"Instrument/default/p{p}"} for p in range(50)],
                }
                for n in range(items)
            ],
            "nextPage": "t",
        }
    )


@pytest.mark.parametrize("items", [0, 1, 2000])
def test_the_repr_of_a_page_fits_on_a_screen(items: int) -> None:
    assert len(repr(instruments(items))) <= SCREEN
    assert len(str(instruments(items))) <= SCREEN


def test_only_fields_that_are_set_are_shown() -> None:
    assert repr(models.ModelProperty(key="k")) == "ModelProperty(key='k')"
    assert repr(models.ModelProperty(key="k", value=None)) == "ModelProperty(key='k', value=None)"


def test_a_page_is_a_table_in_a_notebook() -> None:
    table = instruments(2000)._repr_html_()
    assert table is not None
    assert "PagedResourceListOfInstrument: 10 of 2,000 items and more pages" in table
    assert table.count("<tr>") == 11
    assert "<th>lusid_instrument_id</th>" in table
    assert "&lt;b&gt;Instrument 0&lt;/b&gt;" in table
    assert "<b>" not in table
    assert "value 0" in (page(1)._repr_html_() or "")


def test_what_is_no_page_has_no_table() -> None:
    assert models.ModelProperty(key="k")._repr_html_() is None
