"""What every generated model is made of: the base classes, the lazy catalogue and the JSON codec."""

from lusid_async.modelling.base import LusidModel
from lusid_async.modelling.catalogue import Catalogue
from lusid_async.modelling.codec import decoder, encode_json, parse_json
from lusid_async.modelling.descriptions import field_descriptions
from lusid_async.modelling.families import DiscriminatedModel, OneOfModel
from lusid_async.modelling.open_enum import OpenEnum

__all__ = [
    "Catalogue",
    "DiscriminatedModel",
    "LusidModel",
    "OneOfModel",
    "OpenEnum",
    "decoder",
    "encode_json",
    "field_descriptions",
    "parse_json",
]
