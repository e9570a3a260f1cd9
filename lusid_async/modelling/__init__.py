"""What every generated model is made of: the base classes, and the JSON codec."""

from lusid_async.modelling.base import LusidModel
from lusid_async.modelling.codec import decoder, encode_json, parse_json
from lusid_async.modelling.collector import collector_paused
from lusid_async.modelling.families import DiscriminatedModel, OneOfModel
from lusid_async.modelling.open_enum import OpenEnum

__all__ = [
    "DiscriminatedModel",
    "LusidModel",
    "OneOfModel",
    "OpenEnum",
    "collector_paused",
    "decoder",
    "encode_json",
    "parse_json",
]
