"""The parties of Portugal's parliament as papers call them, for what tells that it is politics.

Not among them are "Livre" and "Bloco", which are words of everything else, too. Where "Chega" is
the party and where it is a verb is told by ``bodies.py`` and ``proper_names.py``.
"""

PARTIES = ("PS", "PSD", "CDS", "PCP", "IL", "PAN", "CDU", "BE", "Chega")
