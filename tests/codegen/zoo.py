"""A small document: one family of animals, one enumeration, one operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

ANIMAL = {
    "type": "object",
    "required": ["kind"],
    "properties": {"kind": {"type": "string"}},
    "discriminator": {
        "propertyName": "kind",
        "mapping": {"Cat": "#/components/schemas/Cat", "Dog": "#/components/schemas/Dog"},
    },
}


def member(name: str, field: str, **more: Any) -> dict[str, Any]:
    own = {
        "type": "object",
        "properties": {field: {"type": "integer", **more}},
        "x-discriminator-value": name,
    }
    return {"allOf": [{"$ref": "#/components/schemas/Animal"}, own]}


def document(**schemas: Any) -> dict[str, Any]:
    return {
        "openapi": "3.0.1",
        "info": {"title": "Zoo", "version": "1"},
        "tags": [{"name": "Animals"}],
        "paths": {
            "/api/animals/{code}": {
                "put": {
                    "tags": ["Animals"],
                    "operationId": "FeedAnimal",
                    "parameters": [
                        {"name": "code", "in": "path", "required": True, "schema": {"type": "string"}},
                        {"name": "meal", "in": "query", "schema": {"type": "string"}},
                    ],
                    "requestBody": {
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Food"}}}
                    },
                    "responses": {
                        "200": {
                            "content": {
                                "application/json": {"schema": {"$ref": "#/components/schemas/Animal"}}
                            }
                        }
                    },
                }
            }
        },
        "components": {
            "schemas": {
                "Animal": ANIMAL,
                "Cat": member("Cat", "lives"),
                "Dog": member("Dog", "legs"),
                "Food": {"type": "string", "enum": ["Fish", "Hay"]},
                **schemas,
            }
        },
    }


def operation(source: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = source["paths"]["/api/animals/{code}"]["put"]
    return found


def command_line(folder: Path) -> list[str]:
    return ["--spec", str(folder / "spec.json"), "--package", "zoo", "--output", str(folder)]
