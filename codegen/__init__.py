"""The generator: reads an OpenAPI 3 document and writes the `api` and `models` packages."""
