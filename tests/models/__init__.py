"""The generated models."""
