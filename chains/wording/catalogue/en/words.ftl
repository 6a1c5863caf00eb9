# The difficult words of the letter. The letter's Danish word comes first, then its English name. The explanations live in
# Translated: 2026-11-21. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
# knowledge/terms/data.

section-words = Difficult words in the letter
word = { $word }: { $plain }
word-meaning = { $meaning }
