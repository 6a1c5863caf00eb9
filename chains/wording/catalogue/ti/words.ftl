# Tigrinya.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# The difficult words of the letter. The letter's Danish word comes first, then its name in this language. The explanations live in
# knowledge/terms/data.

section-words = ኣብቲ ደብዳበ ዘለዉ ከበድቲ ቃላት
word = { $word }: { $plain }
word-meaning = { $meaning }
