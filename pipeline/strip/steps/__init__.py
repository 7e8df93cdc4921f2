"""The steps in which the lines of a page are marked, in the order of ``decide.py``."""
