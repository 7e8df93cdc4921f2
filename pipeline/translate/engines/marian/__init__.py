"""Marian models of the kind that Firefox has, many sentences at a time, on numpy alone."""
