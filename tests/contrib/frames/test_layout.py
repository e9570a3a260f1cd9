"""Which columns a model has, before any data is seen."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

import pytest

import lusid_async.api
from lusid_async import models
from lusid_async.calls import PagedOperation
from lusid_async.contrib.frames.layout import (
    Family,
    Group,
    Keyed,
    Kind,
    Leaf,
    Node,
    Properties,
    layout_of,
    selected,
)

if TYPE_CHECKING:
    from lusid_async.modelling import LusidModel

PAGED: list[PagedOperation[object, LusidModel]] = [
    value
    for module in iter_modules(lusid_async.api.__path__)
    for value in vars(import_module(f"lusid_async.api.{module.name}")).values()
    if isinstance(value, PagedOperation)
]


def node_at(model: type[LusidModel], path: str) -> Node:
    node: Node = layout_of(model)
    for name in path.split("."):
        assert isinstance(node, Group)
        node = node.fields[name]
    return node


@pytest.mark.parametrize(
    ("model", "path", "node"),
    [
        (models.Instrument, "name", Leaf(Kind.TEXT)),
        (models.Instrument, "version.asAtDate", Leaf(Kind.TIMESTAMP)),
        (models.Instrument, "version.asAtVersionNumber", Leaf(Kind.INTEGER)),
        (models.Instrument, "stagedModifications.idsPreviewed", Leaf(Kind.TEXTS)),
        (models.Instrument, "relationships", Leaf(Kind.JSON)),
        (models.Instrument, "identifiers", Keyed(Kind.TEXT)),
        (models.Instrument, "properties", Properties(mapped=False)),
        (models.PortfolioHolding, "properties", Properties(mapped=True)),
        (models.PortfolioHolding, "subHoldingKeys", Properties(mapped=True)),
        (models.PortfolioHolding, "units", Leaf(Kind.FLOAT)),
        (models.PortfolioHolding, "transaction.properties", Properties(mapped=True)),
        (models.Instrument, "instrumentDefinition.flowConventions.leapDaysIncluded", Leaf(Kind.BOOLEAN)),
        # A map in a bond, an object in an equity.
        (models.Instrument, "instrumentDefinition.identifiers", Keyed(Kind.TEXT)),
        # An instrument in an instrument.
        (models.Instrument, "instrumentDefinition.underlying", Leaf(Kind.JSON)),
        (models.Quote, "metadataFields", Leaf(Kind.JSON)),
    ],
)
def test_a_field_is_what_the_model_says(model: type[LusidModel], path: str, node: Node) -> None:
    assert node_at(model, path) == node


def test_a_family_knows_the_fields_of_each_member() -> None:
    family = node_at(models.Instrument, "instrumentDefinition")
    assert isinstance(family, Family)
    assert family.discriminator == "instrumentType"
    assert family.always == {"instrumentType"}
    assert "maturityDate" in family.members["Bond"]
    assert "maturityDate" not in family.members["Equity"]
    assert family.members.keys() == models.LusidInstrument.MEMBERS.keys()


def test_a_member_has_the_layout_of_its_family() -> None:
    assert layout_of(models.Bond) == layout_of(models.LusidInstrument)


def test_links_are_left_out() -> None:
    layout = layout_of(models.Instrument)
    assert "links" not in layout.fields
    assert "links" in layout.skipped


def test_every_listing_can_be_flattened() -> None:
    assert len(PAGED) == 157
    for operation in PAGED:
        assert layout_of(operation.item()).fields, operation.name


def test_columns_are_selected_by_name_or_by_the_object_that_they_are_in() -> None:
    layout = selected(
        layout_of(models.Instrument),
        ["name", "version.asAtDate", "identifiers.Figi", "properties.Instrument/x/Rating", "settlementCycle"],
    )
    assert layout.fields == {
        "version": layout.fields["version"],
        "name": Leaf(Kind.TEXT),
        "identifiers": Keyed(Kind.TEXT, frozenset({"Figi"})),
        "properties": Properties(mapped=False, only=frozenset({"Instrument/x/Rating"})),
        "settlementCycle": node_at(models.Instrument, "settlementCycle"),
    }
    version = layout.fields["version"]
    assert isinstance(version, Group)
    assert version.fields == {"asAtDate": Leaf(Kind.TIMESTAMP)}
    assert "asAtCreated" in version.skipped


@pytest.mark.parametrize("name", ["nmae", "version.nope", "name.first", "Identifiers.Figi", "domCcy.x"])
def test_a_column_that_is_not_there_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=name):
        selected(layout_of(models.Instrument), ["name", name])
