"""The entities of LUSID that the sandbox emulates, one module each; `OPERATIONS` has the handlers of a
module."""
