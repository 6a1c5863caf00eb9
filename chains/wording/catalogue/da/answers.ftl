# Svar på spørgsmål. Korte sætninger, det vigtigste først. Citater står i sidens eget sprog; rammen om dem står her.

# Hvad siderne siger.
answer-composed = Kort sagt, skrevet af en sprogmodel ud fra kilderne herunder:
answer-composed-beside = Skrevet af en sprogmodel på dit sprog. Ordene er ikke kontrolleret fuldt ud. Det er kilderne, der gælder.
answer-page-says = På siden »{ $title }« står der:
answer-page-under = På siden »{ $title }« står der under »{ $heading }«:
answer-page-also = På siden »{ $title }« står der også:
answer-page-old = Siden er ikke ændret siden { $updated }. Ring, og hør, om det stadig passer.
answer-pages-say-too = Kommunens sider siger også noget om det her:
answer-quote = »{ $words }«
answer-source = Kilde: { $title }. { $url }
answer-source-updated = Kilde: { $title }, ændret { $updated }. { $url }
answer-source-taken = Teksten er fra { $site }.
answer-source-letter = Kilde: dit brev, side { $page }.
answer-source-glossary = Kilde: ordlisten.
answer-not-translated = Teksten fra siden er { $language }. Den er ikke oversat.
answer-language-da = på dansk
answer-language-other = på et andet sprog end dit
answer-read-with-you = { $name } kan læse den sammen med dig. Ring på { $phone }, eller mød op.
answer-interpreter = Du kan bede om en tolk, når du taler med kommunen.
answer-word = »{ $word }« betyder: { $name }. { $meaning }
answer-word-in-letter = Sådan står det i dit brev:

# Hvad brevet siger.
answer-no-deadline = Der er ikke fundet en frist i brevet for dig. Er du i tvivl, så ring og spørg.
answer-nothing-to-do = Der er ikke fundet noget i brevet, du skal gøre.
answer-amount-pay = Du skal betale { $amount }
answer-amount-repay = Du skal betale { $amount } tilbage.
answer-amount-receive = Du får { $amount }
answer-amount-considered = Brevet nævner { $amount } Der er ikke bestemt noget endnu.
answer-nothing-decided = Der er ikke bestemt noget endnu, så der er ikke noget at klage over. Du kan sige, hvad du mener.
answer-meeting = Du skal møde { $date }.
answer-meeting-time = Du skal møde { $date } kl. { $time }.
answer-sender = Brevet er fra: { $sender }
answer-department = Afdeling: { $name }
answer-letter-date = Brevet er skrevet { $date }.
answer-case-number = Sagsnummer: { $number }
answer-more-time = Du kan bede om mere tid. Ring til dem, der har sendt brevet, før fristen er gået. Indtil de siger ja, gælder fristen i brevet.
answer-cannot-come = Kan du ikke komme, så sig det til dem, før du skal være der. Bed om en ny tid.
answer-cannot-pay = Kan du ikke betale, så ring til dem, før fristen er gået. Spørg, om du kan betale lidt ad gangen.
answer-not-in-letter = Det er ikke fundet i brevet. Ring til dem, der har sendt det, hvis du er i tvivl.

# Hvem man kan ringe til.
answer-call-department = Ring til { $municipality }, { $name }: { $phone }
answer-call-municipality = Ring til { $municipality }: { $phone }

# Når der ikke kan svares.
answer-no-guidance = Det står ikke på kommunens sider. Så jeg gætter ikke. Spørg et menneske.
answer-no-pages = Jeg kan ikke slå op på kommunens sider lige nu. Prøv igen senere, eller spørg et menneske.
answer-own-case = Jeg kan ikke se din sag. Jeg kan heller ikke sige, hvad der bliver bestemt. Det kan kun dem, der har sagen.
answer-out-of-scope-medical = Jeg kan ikke give råd om sygdom eller medicin. Ring til din læge. Er der fare for liv, så ring 112.
answer-out-of-scope-legal = Jeg kan ikke give råd om jura eller sige, hvem der har ret. Spørg en advokat, eller få gratis råd i en retshjælp eller hos en advokatvagt.
answer-out-of-scope-politics = Jeg svarer ikke på, hvad man skal mene eller stemme. Om valg og politik kan du læse hos { $municipality }: { $website }
answer-out-of-scope-other = Det kan jeg ikke hjælpe med.
answer-what-i-do = Jeg kan forklare breve fra myndigheder og svare ud fra kommunens sider.

# Når noget gøres her, som skal gøres et andet sted.
answer-not-received = Kommunen har ikke fået det, du skriver her. Intet er sendt. Du skal selv sende det.
answer-not-received-appeal = Du har ikke klaget endnu. Kommunen har ikke fået det, du skriver her, og intet er sendt. Du skal selv sende din klage eller ringe med den.
answer-not-received-apply = Du har ikke søgt endnu. Kommunen har ikke fået det, du skriver her, og intet er sendt. Du skal selv søge.
answer-not-received-sick = Du er ikke meldt syg eller rask endnu. Ingen har fået det, du skriver her. Giv selv besked nu: til dit arbejde, hvis du har et, ellers til kommunen.
answer-not-received-cancel = Din tid er ikke aflyst. Ingen har fået det, du skriver her. Giv selv besked, før du skal være der.
answer-not-received-change = Kommunen har ikke fået din besked. Intet er ændret. Du skal selv give besked.
answer-not-received-send = Kommunen har ikke fået dine papirer eller oplysninger. Intet er sendt. Du skal selv sende dem.
answer-not-received-end = Intet er sagt op. Kommunen har ikke fået det, du skriver her. Du skal selv sige op.
answer-not-received-report = Kommunen har ikke fået det, du skriver her. Intet er meldt. Du skal selv melde det.
answer-not-received-book = Der er ikke bestilt en tid. Ingen har fået det, du skriver her. Du skal selv bestille.
answer-channels = Du kan skrive i Digital Post, ringe eller møde op. Skriv dit sagsnummer, hvis du har et.

# Fare for liv.
answer-crisis-nobody = Du skriver med et program. Der er ingen mennesker, der læser det her. Ring, så er der en, der hører dig.

# Når spørgsmålet ikke er klart.
answer-what-about = Hvad vil du gerne vide? Skriv et spørgsmål, eller send dit brev.
answer-what-about-letter = Hvad vil du gerne vide om brevet? Vælg her, eller skriv et spørgsmål.
answer-which-letter = Hvilket brev mener du? Send brevet, så kan jeg se efter. Eller skriv, hvad det handler om.
answer-which-page = Hvad vil du gerne vide om det? Vælg en af kommunens sider, eller skriv lidt mere.
answer-is-letter = Det ligner et brev. Send det som et brev, så bliver det forklaret.
answer-welcome = Det var så lidt. Er der mere, du vil vide?

# Spørgsmål på knapper.
ask-deadline = Hvornår er fristen?
ask-meeting = Hvornår og hvor skal jeg møde?
ask-cannot-pay = Hvad gør jeg, hvis jeg ikke kan betale?
ask-consequence = Hvad sker der, hvis jeg ikke gør det?
ask-bring = Hvad skal jeg have med?
ask-more-time = Kan jeg få mere tid?
ask-cannot-come = Hvad gør jeg, hvis jeg ikke kan komme?
ask-appeal = Hvordan klager jeg over brevet?
ask-call = Hvem kan jeg ringe til?
ask-amount = Hvor mange penge handler det om?
ask-do = Hvad skal jeg gøre?
ask-how-to-pay = Hvordan betaler jeg?
ask-meaning = Hvad betyder brevet?
ask-sender = Hvem har sendt brevet?
ask-how-appeal = Hvordan klager jeg over en afgørelse?
ask-interpreter = Kan jeg få en tolk?
ask-without-mitid = Hvad gør jeg, hvis jeg ikke har MitID?
ask-power-of-attorney = Hvordan giver jeg en anden fuldmagt?
ask-instalments = Kan jeg betale i rater?
ask-adviser = Hvad kan borgerrådgiveren hjælpe med?
ask-page = { $title }

# Kommandolinjen.
answer-suggestions = Du kan også spørge:
answer-choices = Vælg:
answer-nothing-published = Der er ingen sider at svare ud fra endnu. Hent dem med: python -m knowledge refresh --publish
