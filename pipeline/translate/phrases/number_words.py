"""Numbers in words, as parts of patterns; "um" and "uma" are articles, too, and stand apart."""

UP_TO_TEN = "dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez"
UP_TO_TWELVE = f"{UP_TO_TEN}|onze|doze"
ROUND = "vinte|trinta|quarenta|cinquenta|cem"
"""Those beyond that news writes in words most."""

HOURS = {
    "uma": 1, "duas": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8,
    "nove": 9, "dez": 10, "onze": 11, "doze": 12,
}  # fmt: skip
"""The hours of the clock, which are feminine."""

NAMED_HOURS = {**HOURS, "meia-noite": 24, "meio-dia": 12}
"""The same with those that have names."""

COUNTS = {
    "um": 1, "dois": 2, **{word: hour for word, hour in HOURS.items() if hour > 2},
    "quinze": 15, "vinte": 20,
}  # fmt: skip
"""What minutes and other masculine things are counted by in words."""
