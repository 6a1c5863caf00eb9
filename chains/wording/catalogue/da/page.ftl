# Sidens egne tekster. Korte sætninger, hverdagsord, tal i stedet for ord.

page-title = Brevklar: få dit brev forklaret
page-description = Få at vide, hvad dit brev fra kommunen betyder, og hvad du skal gøre.
page-brand = Brevklar
page-of = fra { $municipality }
page-skip = Gå til brevet
page-language = Sprog
page-language-name = Dansk
page-level = Lettere ord
page-accessibility = Tilgængelighed
page-call-label = Ring til { $municipality } på { $phone }
page-open-until = Åbent nu. Lukker kl.{"\u00A0"}{ $time }.
page-opens-at = Lukket nu. Åbner { $day } kl.{"\u00A0"}{ $time }.
page-closed = Lukket nu.
page-delete = Slet
page-delete-label = Slet mit brev
page-delete-sure = Slet brevet nu? Du kan ikke fortryde.
page-photo = Tag et billede
page-file = Vælg en fil
page-input = Skriv et spørgsmål, eller indsæt et brev
page-input-short = Spørg, eller indsæt et brev
page-stop = Stop
page-remove = Fjern filen
page-send = Send
page-explain = Forklar brevet
page-needs-script = Siden virker kun med JavaScript. Slå det til, eller ring til { $municipality } på { $phone }.
page-opening = Siden åbner …
page-offline = Der er ikke forbindelse lige nu. Siden prøver igen af sig selv.
page-notices = Beskeder
page-messages = Dit brev, dine spørgsmål og svarene

page-welcome-title = Forstå dit brev fra kommunen
page-welcome-do = Tag et billede af brevet, vælg en fil, eller indsæt teksten i feltet nederst. Så får du at vide, hvad brevet betyder, hvad du skal gøre, og hvornår. Har du et spørgsmål, så skriv det samme sted.
page-welcome-pages = Har brevet flere sider? Tilføj dem alle, før du trykker på »Forklar brevet«.
page-welcome-program = Du taler med et program. Det er ikke et menneske.
page-welcome-kept = Brevet bliver kun gemt, mens du er her. Det bliver slettet, når du trykker »Slet«, eller når du har været væk i { $minutes } minutter.
page-welcome-case = Det, du skriver her, kommer ikke med i din sag.
page-translation-unchecked = Ingen i kommunen har læst oversættelsen igennem endnu. Spørg et menneske, hvis du er i tvivl.
page-welcome-human = Vil du tale med et menneske? Ring til { $municipality } på { $phone }.
page-welcome-short = Du taler med et program. Brevet bliver slettet, når du trykker »Slet«, eller når du har været væk i { $minutes } minutter. Intet her kommer med i din sag.
page-model-on = Et andet program, en sprogmodel, hjælper med at skrive lettere. Det får brevets tekst og dine spørgsmål. Navne, CPR-numre og adresser bliver skjult først.
page-model-off = Der bliver ikke brugt en sprogmodel til dit brev og dine spørgsmål.
page-model-refuse = Brug ikke sprogmodel
page-model-allow = Brug sprogmodel

page-sent-files = { $count ->
    [one] Du sendte 1 fil.
   *[other] Du sendte { $count } filer.
}
page-sent-text = { $count ->
    [one] Du indsatte en tekst på 1 tegn.
   *[other] Du indsatte en tekst på { $count } tegn.
}
page-sent-both = { $count ->
    [one] Du sendte 1 fil og en besked.
   *[other] Du sendte { $count } filer og en besked.
}
page-sent-question = Du skrev en besked.

page-reading = Brevet bliver læst …
page-reading-page = Læser side { $number } af { $of } …
page-explaining = Forklaringen bliver skrevet …
page-queue = Der er { $ahead } foran dig i køen. { $minutes ->
    [0] Det tager under 1 minut.
    [one] Det tager cirka 1 minut.
   *[other] Det tager cirka { $minutes } minutter.
}
page-queue-stay = Du kan gerne bruge en anden app imens.

page-letter-of = Brev { $number } af { $of }
page-where = Vis mig hvor
page-where-hide = Skjul igen
page-where-picture = Side { $page } af brevet. Sætningen er markeret med gult.
page-where-text = Her står det i brevet. Sætningen er fremhævet.
page-wrong = Denne linje er forkert
page-wrong-thanks = Tak. Vi har talt det med. Ring til kommunen, hvis du er i tvivl.

page-calendar = Læg datoerne i min kalender
page-calendar-name = brevets-datoer
page-write-title = Svar på brevet
page-write-why = Vælg, hvad du vil skrive. Så får du en tekst, du selv kan sende.
page-write-more = Vis flere
page-write-text = Teksten til afsenderen:
page-write-means = Det betyder teksten:
page-copy = Kopiér teksten
page-copied = Kopieret
page-marked = Teksten er markeret. Vælg »Kopiér«.
page-ways-title = Er det svært at gøre selv?
page-ways-no-mitid = Jeg kan ikke bruge MitID
page-ways-helping = Jeg hjælper en anden

page-received-title = Hvornår fik du brevet?
page-received-why = En frist i brevet tæller fra den dag, du fik det. Vælg den dag, så regner vi fristen ud.
page-received-safe = Indtil du vælger, regner vi fra brevets egen dato. Det er det sikreste.
page-received-digital = Jeg fik det i Digital Post
page-received-paper = Jeg fik det på papir
page-received-day = Jeg fik det på en bestemt dag
page-received-which = Hvilken dag fik du brevet? Er det en anden dag, så skriv den i feltet nederst. For eksempel: 3. november.
page-received-is-digital = Fristen er regnet ud fra, at brevet kom i Digital Post på brevets dato.
page-received-is-paper = Fristen er regnet fra brevets dato. Det er det sikreste, når vi ikke ved, hvilken dag posten kom.
page-received-is-day = Fristen er regnet ud fra, at du fik brevet { $date }.
page-received-not-then = Den dag passer ikke. Vælg en dag fra brevets dato til i dag.
page-received-change = Vælg en anden dag

page-split-title = Er det ét brev eller flere?
page-split-why = Vi kan ikke se på siderne, om de hører sammen.
page-split-one = Det er ét brev
page-split-more = Det er flere breve

page-deleted = Dit brev er slettet. Der er intet gemt.
page-stopped = Du stoppede. Brevet er ikke læst færdigt. Send det igen, når du vil.
page-expired = Du har været væk længe, så brevet er slettet. Send det igen, hvis du vil se forklaringen.
page-failed = Det gik galt hos os. Du har ikke gjort noget forkert. Prøv igen om lidt.
page-whom-to-call = Haster det, så ring til { $municipality } på { $phone }. { $hours }
page-too-fast = Du har sendt meget på kort tid. Vent nogle minutter, og prøv så igen.
page-full = Mange bruger siden lige nu. Vent nogle minutter, og prøv så igen.
page-too-many-files = Du kan sende { $limit } filer ad gangen. Send dem, du har valgt, først.
page-text-too-long = Teksten er for lang. Send brevet som en fil i stedet.
page-upload-lost = Filen er ikke længere hos os. Vælg den igen, og send den så.
page-upload-bad = Filen kom ikke rigtigt frem. Prøv igen.
page-not-found = Siden findes ikke.
page-still-reading = Vi læser stadig det, du sendte. Vent et øjeblik.

# Spørgsmål og svar.
page-looking = Leder efter svaret …
page-more = Du kan også spørge:
page-more-card = Har du et spørgsmål til brevet? Vælg et her, eller skriv dit eget nederst.
page-source = Kilde:
page-source-updated = opdateret { $date }
page-source-taken = teksten er fra { $site }
page-source-letter = Kilde: dit brev, side { $page }
page-source-letter-named = Kilde: brevet »{ $title }«, side { $page }
page-not-received = Ingen har fået din besked
page-no-guidance = Kommunens sider er ikke til at slå op i lige nu. Jeg kan kun svare ud fra dit brev og ordlisten.
page-right = Var svaret rigtigt?
page-right-yes = Ja, det var rigtigt
page-right-no = Nej, det var forkert
page-right-thanks = Tak for dit svar.
page-right-sorry = Tak, fordi du siger det. Spørg et menneske, så du er sikker: Ring til { $municipality } på { $phone }. { $hours }
page-question-too-long = Spørgsmålet er for langt. Skriv det med færre ord.
page-stopped-looking = Du stoppede. Spørg igen, når du vil.

page-crisis = Du skal ikke stå alene med det her. Ring nu, hvis du eller en anden er i fare.
page-emergency = Er nogen i fare lige nu? Ring { $phone }.
page-crisis-line = { $name }: { $phone }. { $about }
page-correction-title = Rettelse til dette brev
page-correction-said = { $municipality } skriver den { $date }: { $text }
page-correction-card = Kortet nedenfor viser det, der står i selve brevet.
page-off-chat = Chatten er slukket lige nu.
page-off-model = Sprogmodellen er slukket lige nu. Du får stadig svar.
page-off-said = { $municipality } skriver: { $text }
