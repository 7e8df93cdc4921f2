"""The translation engines, equal behind one protocol."""
