"""Stage 3: what is not in the target language yet."""
