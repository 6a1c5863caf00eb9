# Kortets overskrifter, frister, detaljer og advarsler.

section-notice = Læs dette først
section-what = Hvad er det?
section-meaning = Hvad betyder det?
section-must = Det skal du gøre
section-may = Det kan du gøre
section-consequences = Hvis du ikke gør det
section-appeal = Hvis du er uenig
section-rights = Dine rettigheder (står ikke i brevet)
section-contact = Hvem kan du spørge?

# Hvor tæt fristen er.
urgency-today = I dag
urgency-tomorrow = I morgen
urgency-yesterday = I går
urgency-ahead = { $days ->
    [one] Om { $days } dag
   *[other] Om { $days } dage
 }
urgency-ago = { $days ->
    [one] For { $days } dag siden
   *[other] For { $days } dage siden
 }
urgency-at-once = Så hurtigt du kan

# Under en linje.
deadline-by = Senest { $date }.
deadline-by-time = Senest { $date } kl. { $time }.
deadline-at = { $date }.
deadline-at-time = { $date } kl. { $time }.
deadline-not-before = Tidligst { $date }.
deadline-said = I brevet står der »{ $words }«.
deadline-at-once = I brevet står der »{ $words }«: Gør det, så snart du kan.
    .easy = Gør det med det samme.
deadline-words = Hvornår: { $words }.
deadline-no-letter-date = I brevet står der »{ $words }«, men brevet har ingen dato. Tæl fra den dag, du fik det. Er du i tvivl, så ring og spørg.
    .easy = Brevet har ingen dato. I brevet står der »{ $words }«. Tæl fra den dag, du fik brevet. Er du i tvivl? Så ring og spørg.
deadline-moved = Dagen er ikke en hverdag. Så har du som regel til { $date }, men gør det helst før.
    .easy = Dagen er en fridag. Du har tit til { $date }. Gør det helst før.
deadline-from-letter = I brevet står der »{ $words }«. Det er regnet fra brevets dato.
    .easy = Dagene er talt fra brevets dato.
deadline-from-receipt = I brevet står der »{ $words }«. Det er regnet fra den dag, du fik brevet: { $date }.
    .easy = Du fik brevet { $date }. Dagene er talt fra den dag.
deadline-assumed-receipt = I brevet står der »{ $words }«. For en sikkerheds skyld er det regnet fra brevets dato. Fik du det senere, kan du have længere tid.
    .easy = Dagene er talt fra brevets dato. Fik du brevet senere? Så har du måske længere tid.
deadline-known = Hvornår: { $words }.
deadline-when-it-happens = Gør det, så snart det sker.
    .easy = Sker det? Så gør det med det samme.
deadline-passed = Fristen er overskredet. Kontakt { $sender } med det samme, og spørg, hvad du kan gøre nu.
    .easy = Fristen er gået. Ring til { $sender } nu. Spørg om hjælp.
appointment-passed = Tiden er gået. Mødte du ikke op, så ring til { $sender } med det samme.
    .easy = Tiden er gået. Kom du ikke? Så ring til { $sender } nu.
how = Sådan: { $words }
how-known = Sådan: { $words }
place = Sted: { $words }
bring = Tag med: { $things }
bring-at = Tag det med { $date }.
bring-at-time = Tag det med { $date } kl. { $time }.
amount = Beløb: { $amount }
payment-slip = Betalingslinje: { $line }
payment-account = Konto: reg.nr. { $bank } kontonr. { $account }
payment-due = Betal senest { $date }.
payment-in-letter = I brevet står der, hvordan man betaler.
not-translated =
    { $of ->
        [1] Det, du skal gøre, står kun på brevets eget sprog. Vi kan ikke oversætte det sikkert. Spørg en, der kan sproget, eller ring til afsenderen.
       *[other] { $count } af de { $of } ting, du skal gøre, står kun på brevets eget sprog. Vi kan ikke oversætte det sikkert. Spørg en, der kan sproget, eller ring til afsenderen.
    }
outlined-only = Kun fortalt i hovedtræk: { $count }. Resten står på brevets eget sprog.
uncertain = Usikkert: Tjek sætningen i brevet, eller spørg afsenderen.
    .easy = Det er usikkert. Se selv i brevet. Eller spørg.
uncertain-model = Usikkert: En sprogmodel læser det her anderledes end vores regler. Tjek sætningen i brevet, eller spørg afsenderen.
    .easy = Det er usikkert. Se selv i brevet. Eller spørg.
said-beside = { $sentence } (Sagt af en sprogmodel og ikke tjekket: { $words })
things = { $quote }
terms = { $first }, { $more }
things-known = { $quote }

# Kun til andre sprog end dansk: at brevets ord er danske. $tongue er brevets sprog.
in-danish = { $tongue ->
   *[other] { "" }
 }
danish-words = { $tongue ->
   *[other] ord
 }

# Hvad der sker, hvis du ikke gør det.
consequence = I brevet står der: »{ $sentence }«
consequence-known = I brevet står der: »{ $sentence }«
    .easy = { $known } I brevet står der: »{ $sentence }«
result-one = { $first }
result-more = { $first } { $more }

# Klage.
appeal-to = Du kan klage til { $body }.
appeal-possible = Du kan klage.
appeal-how = Sådan: »{ $sentence }«
appeal-how-known = Sådan: »{ $sentence }«
appeal-fee = Pris for at klage: »{ $sentence }«
appeal-sentence = I brevet står der: »{ $sentence }«
appeal-by = Klag senest { $date }.
appeal-by-time = Klag senest { $date } kl. { $time }.
appeal-passed = Klagefristen er overskredet. Har du en god grund, så klag alligevel med det samme, og skriv hvorfor.
    .easy = Klagefristen er gået. Har du en god grund? Så klag med det samme. Skriv hvorfor.
appeal-not-found = På de sider, der kunne læses, står der ikke, hvordan du klager. Find resten af brevet, eller spørg afsenderen.
    .easy = Nogle sider kunne ikke læses. Find dem, eller spørg, hvor du kan klage.
court-to = Du kan gå til { $body } med sagen.
court-by = Gør det senest { $date }.
court-by-time = Gør det senest { $date } kl. { $time }.
court-passed = Fristen er overskredet. Spørg en advokat eller retshjælpen, hvad du kan gøre nu.
    .easy = Fristen er gået. Spørg en advokat om hjælp. Eller spørg retshjælpen.
appeal-not-here = Det, du skriver her, er ikke en klage. Du skal selv sende den.
    .easy = Du klager ikke her. Du skal selv sende klagen.

# Hvem du kan spørge.
contact-check = Et program har læst brevet, og det kan overse noget. Læs også selv brevet, og spørg, hvis du er i tvivl.
    .easy = Et program har læst brevet. Det kan overse noget. Læs også selv brevet. Spørg, hvis du er i tvivl.
contact-sender = Spørg { $sender }.
contact-phone = Telefon: { $value }
contact-email = Mail: { $value }
contact-web = Hjemmeside: { $value }
contact-address = Adresse: { $value }
contact-hours = Åbent: { $value }
contact-calls = Telefontid: { $value }
contact-department = { $municipality }, { $name }: { $phone }
contact-municipality = { $municipality }: { $phone }
contact-municipality-help = Skal du have hjælp til brevet, kan du også ringe til { $municipality }: { $phone }
    .easy = Vil du have hjælp? Ring til { $municipality }: { $phone }
contact-municipality-any = Skal du have hjælp til et brev, så ring til { $municipality }: { $phone }
    .easy = Vil du have hjælp? Ring til { $municipality }: { $phone }
contact-phone-hours = Telefonen er åben: { $hours }
contact-help = { $name }: { $phone }. { $about } (tjekket { $checked }).
hours-day = { $day } { $from }–{ $to }
hours-days = { $first }–{ $last } { $from }–{ $to }

weekday-0 = mandag
weekday-1 = tirsdag
weekday-2 = onsdag
weekday-3 = torsdag
weekday-4 = fredag
weekday-5 = lørdag
weekday-6 = søndag

# Advarsler.
warning-not-a-letter = Dette ligner ikke et brev fra en myndighed. Der er ikke noget, der kan forklares her.
warning-not-from-authority = Brevet ser ikke ud til at være fra en myndighed. Tjek afsenderen, før du gør noget.
    .easy = Brevet er nok ikke fra en myndighed. Tjek, hvem der har sendt det.
warning-suspected-fraud = Dette ligner svindel. Betal ikke, tryk ikke på links, og giv ikke koder eller CPR-nummer. Ring til myndigheden på et nummer, du selv har fundet. Har du allerede betalt eller givet koder, så ring til din bank og til politiet på 114.
    .easy = Det ligner svindel. Betal ikke. Tryk ikke på links. Giv ikke koder. Giv ikke dit CPR-nummer. Har du gjort det? Ring til din bank. Ring til politiet på 114.
warning-low-confidence = Billedet er svært at læse. Tjek datoer og beløb i selve brevet.
    .easy = Billedet er svært at læse. Se selv på datoer og beløb i brevet.
warning-page-missing = Der mangler en eller flere sider. Find dem, og læg hele brevet ind, for der kan stå noget vigtigt på dem.
    .easy = Der mangler sider. Find dem. Læg hele brevet ind.
warning-unreadable-pages = En eller flere sider kan ikke læses. Tag billedet igen: { photo-advice }
warning-no-letter-date = Brevet har ingen dato, så en frist kan ikke regnes ud. Tæl fra den dag, du fik brevet, og ring og spørg, hvis du er i tvivl.
    .easy = Brevet har ingen dato. Tæl fra den dag, du fik det. Er du i tvivl? Så ring og spørg.
warning-deadline-passed = En frist i brevet er overskredet. Det er ikke for sent at gøre noget: Kontakt afsenderen med det samme, og spørg, hvad du kan gøre nu.
    .easy = En frist er gået. Det er ikke for sent. Ring til dem nu.
warning-no-appeal-guidance = Vi fandt ikke i brevet, hvordan du klager. Kig selv efter, eller spørg afsenderen, hvor du kan klage, og hvornår du senest skal gøre det.
    .easy = Vi fandt ikke i brevet, hvordan du klager. Se selv i brevet. Spørg dem, der har sendt det.
warning-hidden-text-ignored = Der er skjult tekst i filen. Den er ikke taget med.
warning-instructions-ignored = Der er tekst i brevet, som prøver at styre dette program. Den er ikke fulgt.
warning-contradictory-dates = Datoerne i brevet passer ikke sammen. Hold dig til den tidligste, og ring og spørg.
    .easy = Datoerne i brevet passer ikke sammen. Brug den første dato. Ring og spørg.
warning-language-fallback = Noget af teksten findes ikke på dit sprog endnu. Den står på dansk eller engelsk.
warning-model-unavailable = Hjælpen til at skrive lettere sprog virker ikke lige nu. Alt det vigtige står her stadig.
warning-model-wording-rejected = En lettere tekst passede ikke med brevet og er ikke vist.
notice-pages-missing = { $count ->
    [one] Side { $pages } mangler. Find den, og læg hele brevet ind, for der kan stå noget vigtigt på den.
   *[other] Side { $pages } mangler. Find dem, og læg hele brevet ind, for der kan stå noget vigtigt på dem.
 }
notice-pages-unreadable = { $count ->
    [one] Side { $pages } kan ikke læses. Tag et billede af den igen: { photo-advice }
   *[other] Side { $pages } kan ikke læses. Tag et billede af dem igen: { photo-advice }
 }
notice-unsure-split = Siderne kan være ét brev eller flere. Læg ét brev ind ad gangen, hvis kortet ikke passer.
    .easy = Er det ét brev eller flere? Læg ét brev ind ad gangen.

# Kalenderfilen.
calendar-deadline = Frist: { $text }
calendar-appeal = Frist for at klage
calendar-appointment = Aftale med { $sender }
calendar-note = Fra forklaringen af dit brev. Tjek altid datoen i selve brevet.

# Kommandolinjen.
progress-page = Læser side { $number } af { $of } …
quote-on-page = Side { $page }: »{ $words }«
