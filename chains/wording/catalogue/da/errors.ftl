# Hvad der gik galt med en fil, og hvad man gør nu. $limit er 0, når der ikke er noget tal at nævne.

error-empty-file = Filen er tom. Vælg filen igen, eller tag et billede af brevet.
error-unsupported-file = Den slags fil kan ikke læses her. Send brevet som PDF, billede, Word-fil, mail eller tekst. Du kan også tage et billede af brevet.
error-damaged-file = Filen er gået i stykker og kan ikke åbnes. Hent brevet igen, for eksempel fra Digital Post. Du kan også tage et billede af det.
error-encrypted-file = Filen er låst med en adgangskode. Åbn den selv, og gem den uden kode. Du kan også tage et billede af brevet.
error-too-large = Filen er for stor. { $limit ->
    [0] Send
   *[other] Den må højst fylde { $limit } MB. Send
 } en mindre fil, eller tag et billede af hver side.
error-too-many-pages = Der er for mange sider. { $limit ->
    [0] Send
   *[other] Der må højst være { $limit } sider. Send
 } kun selve brevet, og lad bilagene være.
error-took-too-long = Det tog for lang tid at læse filen. Prøv igen med færre sider, eller tag et billede af hver side.
error-no-text-found = Der er ingen tekst at læse i filen. Tjek, at det er den rigtige fil. Er det et billede, så tag det igen: { photo-advice }
error-unreadable = Teksten kan ikke læses sikkert nok til at forklare den. Tag billedet igen: { photo-advice }
error-unexpected = Noget gik galt her hos os. Prøv igen om lidt. Haster det, så ring til kommunen.

photo-advice = Læg siden fladt i godt lys. Få hele siden med. Hold telefonen lige over siden og helt stille.
