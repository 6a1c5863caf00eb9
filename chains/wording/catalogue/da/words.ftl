# De svære ord i brevet. Ordet står, som det står i brevet; bagefter kommer et ord fra hverdagen. Forklaringerne bor i
# knowledge/terms/data.

section-words = Svære ord i brevet
word = { $word }: { $plain }
word-meaning = { $meaning }
