"""Portuguese names of days and months, as parts of patterns."""

WORKDAYS = "segunda|terça|quarta|quinta|sexta"
WEEKDAYS = rf"(?:{WORKDAYS})(?:-feira)?|sábado|domingo"

MONTHS = "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro"
