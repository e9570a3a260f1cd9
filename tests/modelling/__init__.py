"""The base classes of the models."""
