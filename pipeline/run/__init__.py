"""A whole run: which documents, in which processes, with which record."""
