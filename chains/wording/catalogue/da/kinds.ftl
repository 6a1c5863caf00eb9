# Hvad brevet er (én sætning) og hvad det betyder. Noget, der ikke er afgjort, må aldrig stå, som om det er afgjort.
# $sender er afsenderens navn eller "sender-unknown".

sender-known = { $name }
sender-unknown = afsenderen

what-hearing = Dette er en høring fra { $sender }: Intet er afgjort endnu.
    .easy = Brevet er fra { $sender }. De har ikke bestemt noget endnu.
what-decision-refusal = Dette er en afgørelse fra { $sender }, og svaret er nej.
    .easy = Brevet er fra { $sender }. De siger nej.
what-decision-partly = Dette er en afgørelse fra { $sender }: Du får ja til noget og nej til noget.
    .easy = Brevet er fra { $sender }. De siger ja til noget. De siger nej til noget.
what-decision-grant = Dette er en afgørelse fra { $sender }, og svaret er ja.
    .easy = Brevet er fra { $sender }. De siger ja.
what-decision-change = Dette er en afgørelse fra { $sender }, som ændrer noget for dig.
    .easy = Brevet er fra { $sender }. De ændrer noget for dig.
what-order = Dette er et påbud eller forbud fra { $sender }.
    .easy = Brevet er fra { $sender }. Du skal følge det.
what-summons = Dette er en indkaldelse fra { $sender } til en bestemt tid.
    .easy = Brevet er fra { $sender }. Du har fået en tid.
what-payment-demand = Dette er et krav om betaling fra { $sender }.
    .easy = Brevet er fra { $sender }. De vil have penge.
what-reminder = Dette er en påmindelse fra { $sender }.
    .easy = Brevet er fra { $sender }. De har skrevet til dig før.
what-information-request = { $sender } mangler noget fra dig.
    .easy = Brevet er fra { $sender }. De mangler noget fra dig.
what-notice = Dette er et varsel fra { $sender } om noget, der skal ske.
    .easy = Brevet er fra { $sender }. Der skal ske noget.
what-offer = Dette er et tilbud fra { $sender }.
    .easy = Brevet er fra { $sender }. De tilbyder dig noget.
what-receipt = Dette er en kvittering fra { $sender }.
    .easy = Brevet er fra { $sender }. De har fået noget fra dig.
what-information = Dette er et brev fra { $sender } med oplysninger til dig.
    .easy = Brevet er fra { $sender }. De fortæller dig noget.
what-other = Dette er et brev fra { $sender }.
    .easy = Brevet er fra { $sender }.
what-fraud = Dette ligner svindel.
    .easy = Pas på. Det ligner svindel.
what-no-letter = Dette ligner ikke et brev til dig fra en myndighed.
    .easy = Det ligner ikke et brev fra en myndighed.

what-date = Brevet er fra { $date }.
what-subject-known = Det handler om: »{ $subject }«
what-subject = Det handler om: »{ $subject }«
what-case-number = Sagsnummer: { $number }

nothing-to-do = Brevet ser ikke ud til at bede dig om at gøre noget.
    .easy = Brevet beder dig ikke om noget.
nothing-found-to-do = På de sider, der kunne læses, står der ikke noget, du skal gøre. Tjek selv resten af brevet.
    .easy = Nogle sider kunne ikke læses. Læs selv hele brevet. Der kan stå noget, du skal gøre.

meaning-hearing = { $sender } har ikke besluttet noget. Du kan sige din mening først.
    .easy = Intet er bestemt. Du kan sige din mening først.
meaning-decision-refusal = Det er et nej, og du kan spørge, hvis du ikke forstår hvorfor.
    .easy = Forstår du ikke hvorfor? Så spørg dem.
meaning-decision-refusal-appeal = Det er et nej, men du kan klage, hvis du er uenig.
    .easy = Er du uenig? Så kan du klage.
meaning-decision-refusal-court = Det er et nej. Er du uenig, kan du gå til domstolene.
    .easy = Er du uenig? Så kan du gå til domstolene.
meaning-decision-partly = Læs, hvad du får, og hvad du ikke får.
    .easy = Læs, hvad du får. Læs, hvad du ikke får.
meaning-decision-partly-appeal = Du kan klage over det, du ikke får.
    .easy = Får du ikke nok? Så kan du klage.
meaning-decision-grant = Det er et ja, men der kan være vilkår, du skal holde.
    .easy = { $sender } siger ja. Se, om du skal holde nogle regler.
meaning-decision-change = { $sender } har besluttet noget, som ændrer det, du har eller får.
    .easy = Noget bliver anderledes for dig.
meaning-order = { $sender } har bestemt noget, som du skal rette dig efter.
    .easy = { $sender } har bestemt noget. Det skal du følge.
meaning-summons = Du skal komme eller være klar på en bestemt tid.
    .easy = Du skal komme. Kan du ikke? Så ring før.
meaning-payment-demand = Kan du ikke betale, eller er du uenig, så ring til { $sender } før fristen.
    .easy = Kan du ikke betale? Så ring til dem før fristen.
meaning-payment-demand-late = Kan du ikke betale, eller er du uenig, så ring til { $sender } med det samme.
    .easy = Kan du ikke betale? Så ring til dem nu.
meaning-reminder = { $sender } har skrevet til dig før og mangler stadig noget.
    .easy = { $sender } har skrevet før. De venter på dig.
meaning-information-request = { $sender } skal bruge noget fra dig for at komme videre med sagen.
    .easy = De skal vide noget fra dig.
meaning-notice = { $sender } fortæller, hvad de har tænkt sig at gøre, og hvornår.
    .easy = { $sender } siger, hvad der vil ske.
meaning-offer = Du kan sige ja eller nej til tilbuddet.
    .easy = Du kan sige ja. Du kan også sige nej.
meaning-receipt = { $sender } har fået noget fra dig.
    .easy = De har fået det, du sendte.
meaning-information = { $sender } vil have dig til at vide noget.
    .easy = Her er noget, du skal vide.
meaning-other = Det er ikke sikkert, hvad brevet vil, så læs det selv, og spørg, hvis du er i tvivl.
    .easy = Brevet er svært at forklare her. Spørg nogen om hjælp.
meaning-fraud = Betal ikke, og tryk ikke på links. Spørg myndigheden selv på et nummer, du selv har fundet.
    .easy = Betal ikke. Tryk ikke på noget.
meaning-no-letter = Har du et brev, så tag et billede af det, eller vælg filen med brevet.
    .easy = Har du et brev? Tag et billede af det. Eller vælg filen.

meaning-own-words = I brevet står der: »{ $sentence }«
meaning-appointment = Tiden er { $date }.
meaning-appointment-time = Tiden er { $date } kl. { $time }.
meaning-date = I brevet står der: »{ $sentence }«
meaning-date-time = I brevet står der: »{ $sentence }«
meaning-receive-monthly = Du får { $amount } om måneden.
meaning-receive-instead = Du får { $amount } om måneden i stedet for { $before }
meaning-own-words-undecided = I brevet står der: »{ $sentence }« Intet er afgjort om det endnu.
meaning-duties-if = Det, du skal gøre, gælder kun i bestemte tilfælde. Se, om det gælder dig.
    .easy = Du skal måske gøre noget. Se, om det gælder dig.
meaning-duties = { $count ->
    [one] Der er én ting, du skal gøre.
   *[other] Der er { $count } ting, du skal gøre.
 }
    .easy = { $count ->
        [one] Du skal gøre én ting.
       *[other] Du skal gøre { $count } ting.
    }
meaning-duties-first = { $count ->
    [one] Der er én ting, du skal gøre, senest { $date }.
   *[other] Der er { $count } ting, du skal gøre. Den første frist er { $date }.
 }
    .easy = { $count ->
        [one] Du skal gøre én ting. Gør det senest { $date }.
       *[other] Du skal gøre { $count } ting. Den første frist er { $date }.
    }
