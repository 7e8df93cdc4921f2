"""Stage 2: the language of every segment."""
