"""Numbers in words, as parts of patterns; "um" and "uma" are articles, too, and stand apart."""

UP_TO_TEN = "dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez"
UP_TO_TWELVE = f"{UP_TO_TEN}|onze|doze"
ROUND = "vinte|trinta|quarenta|cinquenta|cem"
"""Those beyond that news writes in words most."""
