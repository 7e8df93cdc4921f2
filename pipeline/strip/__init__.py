"""Stage 4: boilerplate, marked with its evidence and left out."""
