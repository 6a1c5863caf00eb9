# Om borgeren vil lade sine spørgsmål blive gemt, og hvad der så er gemt.

keep-ask = Må vi gemme dine spørgsmål på denne side til { $date }, så hjælpen kan blive bedre? Navne og numre bliver skjult. Brevet bliver ikke gemt.
keep-yes = Ja, gem dem
keep-no = Nej tak
keep-what = Hvad bliver gemt?
keep-on = Dine spørgsmål på denne side bliver gemt. Navne og numre er skjult. De bliver slettet senest { $date }.
keep-off = Det, du skriver, bliver ikke gemt. Vi tæller kun, hvor mange der spørger.
keep-show = Vis, hvad der er gemt
keep-stop = Nej, slet det igen
keep-stopped = Det er slettet. Det, du skriver nu, bliver ikke gemt.
keep-nothing = Der er ikke gemt noget endnu.
keep-letter = Et brev blev forklaret. Brevets ord er ikke gemt.
keep-reference = Svarets nummer: { $code }
keep-file = Hent alt, der er gemt
keep-failed = Det kan vi ikke lige nu. Prøv igen om lidt.
keep-not-deleted = Brevet er slettet. Men det, vi måtte gemme, er ikke slettet endnu. Vi prøver igen.
