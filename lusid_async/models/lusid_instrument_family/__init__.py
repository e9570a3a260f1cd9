"""The members of the lusid instrument family. Written by `python -m codegen`: do not edit."""
