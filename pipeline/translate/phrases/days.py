"""Portuguese names of days and months, as parts of patterns."""

WEEKDAYS = r"(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo"

MONTHS = "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro"
