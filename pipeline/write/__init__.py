"""Documents to files: clean text and its record, each in one atomic step."""
