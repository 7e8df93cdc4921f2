"""Bytes to documents: one file per format, and the decoding of charsets."""
