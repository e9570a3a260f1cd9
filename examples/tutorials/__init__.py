"""Short programs that each teach one subject of LUSID: `python -m examples.tutorials.NAME [--sandbox]`.

`docs/tutorials.md` lists them.
"""
