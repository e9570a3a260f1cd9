"""LUSID's OpenAPI document, and what follows from it: routes, validation, examples."""
