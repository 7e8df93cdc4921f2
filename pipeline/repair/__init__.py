"""Stage 1: mojibake, text whose bytes were decoded with the wrong charset."""
