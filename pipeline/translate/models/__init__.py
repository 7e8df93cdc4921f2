"""Models: where they are kept, where they come from, how they get here."""
