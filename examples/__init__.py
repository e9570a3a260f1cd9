"""Small programs that show one thing each; every one runs in the tests."""
