"""The members of the instrument event family. Written by `python -m codegen`: do not edit."""
