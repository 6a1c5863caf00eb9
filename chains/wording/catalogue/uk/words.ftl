# Ukrainian (uk). The difficult words of the letter. The letter's Danish word comes first, then its Ukrainian name.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
# The explanations live in knowledge/terms/data.

section-words = Складні слова в листі
word = { $word }: { $plain }
word-meaning = { $meaning }
