"""What every generated model is made of: the base classes, and the JSON codec."""

from lusid_async._collector import collector_paused
from lusid_async.modelling.base import LusidModel
from lusid_async.modelling.codec import body_validator, decoder, encode_json, parse_json
from lusid_async.modelling.descriptions import field_descriptions
from lusid_async.modelling.families import DiscriminatedModel, OneOfModel
from lusid_async.modelling.open_enum import OpenEnum
from lusid_async.modelling.scalars import AwareDatetime, DateOrCutLabel, Number
from lusid_async.modelling.strict import json_path
from lusid_async.modelling.tolerant import MAX_PROBLEMS, TooManyProblemsError, first_problem, read_tolerantly

__all__ = [
    "MAX_PROBLEMS",
    "AwareDatetime",
    "DateOrCutLabel",
    "DiscriminatedModel",
    "LusidModel",
    "Number",
    "OneOfModel",
    "OpenEnum",
    "TooManyProblemsError",
    "body_validator",
    "collector_paused",
    "decoder",
    "encode_json",
    "field_descriptions",
    "first_problem",
    "json_path",
    "parse_json",
    "read_tolerantly",
]
