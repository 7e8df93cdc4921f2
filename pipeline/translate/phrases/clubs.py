"""Clubs of Portugal and Brazil by the names that papers call them."""

CLUBS = (
    *("Athletico", "Avaí", "Chapecoense", "Criciúma", "Figueirense", "Novorizontino", "Náutico"),
    *("Oliveirense", "Petro de Luanda", "Sampaio Corrêa", "Varzim"),
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
    *("Paços de Ferreira", "Porto", "Remo", "Rio Ave", "Santa Clara", "Santos", "São Paulo"),
    "Vitória",
)
"""What is mostly a place or a word: only what stands beside it tells the club."""
