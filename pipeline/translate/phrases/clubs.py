"""Clubs of Portugal and Brazil by the names that papers call them."""

CLUBS = (
    *("Athletico", "Avaí", "Chapecoense", "Criciúma", "Figueirense", "Novorizontino", "Náutico"),
    *("Oliveirense", "Varzim"),
    *("Académica", "Arouca", "Atlético", "Belenenses", "Benfica", "Boavista", "Botafogo"),
    *("Bragantino", "Corinthians", "Coritiba", "Cruzeiro", "Famalicão", "Farense", "Feirense"),
    *("Flamengo", "Fluminense", "Grêmio", "Leixões", "Mirassol", "Moreirense", "Palmeiras"),
    *("Paysandu", "Penafiel", "Portimonense", "Sporting", "Tondela", "Torreense", "Vasco"),
    "Vizela",
)
"""What tells football wherever it stands."""

CLUBS_OF_PLACES = (
    *("Bahia", "Braga", "Casa Pia", "Ceará", "Chaves", "Estoril", "Estrela da Amadora"),
    *("FC Porto", "Fortaleza", "Gil Vicente", "Goiás", "Internacional", "Juventude", "Marítimo"),
    "Nacional",
    *("Paços de Ferreira", "Petro de Luanda", "Porto", "Remo", "Rio Ave", "Sampaio Corrêa"),
    *("Santa Clara", "Santos", "São Paulo", "Vitória"),
)
"""What is mostly a place or a word, or several words: only what stands beside it tells the club."""
