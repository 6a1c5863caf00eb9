# Hvad brevet er (én sætning) og hvad det betyder. Noget, der ikke er afgjort, må aldrig stå, som om det er afgjort.
# $sender er afsenderens navn eller "sender-unknown".

sender-known = { $name }
sender-unknown = afsenderen

what-hearing = Dette er en høring fra { $sender }: Intet er afgjort endnu.
what-decision-refusal = Dette er en afgørelse fra { $sender }, og svaret er nej.
what-decision-partly = Dette er en afgørelse fra { $sender }: Du får ja til noget og nej til noget.
what-decision-grant = Dette er en afgørelse fra { $sender }, og svaret er ja.
what-decision-change = Dette er en afgørelse fra { $sender }, som ændrer noget for dig.
what-order = Dette er et påbud eller forbud fra { $sender }.
what-summons = Dette er en indkaldelse fra { $sender } til en bestemt tid.
what-payment-demand = Dette er et krav om betaling fra { $sender }.
what-reminder = Dette er en påmindelse fra { $sender }.
what-information-request = { $sender } mangler noget fra dig.
what-notice = Dette er et varsel fra { $sender } om noget, der skal ske.
what-offer = Dette er et tilbud fra { $sender }.
what-receipt = Dette er en kvittering fra { $sender }.
what-information = Dette er et brev fra { $sender } med oplysninger til dig.
what-other = Dette er et brev fra { $sender }.
what-fraud = Dette ligner svindel.
what-no-letter = Dette ligner ikke et brev til dig fra en myndighed.

what-date = Brevet er fra { $date }.
what-subject = Det handler om: »{ $subject }«
what-case-number = Sagsnummer: { $number }

nothing-to-do = Brevet beder dig ikke om at gøre noget.
nothing-found-to-do = På de sider, der kunne læses, står der ikke noget, du skal gøre. Tjek selv resten af brevet.

meaning-hearing = { $sender } har ikke besluttet noget, og du kan sige din mening først.
    .easy = { $sender } har ikke bestemt noget. Du kan sige, hvad du mener.
meaning-decision-refusal = Det er et nej, og du kan spørge, hvis du ikke forstår hvorfor.
    .easy = { $sender } siger nej. Du kan spørge hvorfor.
meaning-decision-refusal-appeal = Det er et nej, men du kan klage, hvis du er uenig.
    .easy = { $sender } siger nej. Du kan klage.
meaning-decision-partly = Læs, hvad du får, og hvad du ikke får.
    .easy = { $sender } siger ja til noget. Og nej til noget.
meaning-decision-grant = Det er et ja, men der kan være vilkår, du skal holde.
    .easy = { $sender } siger ja. Se, om du skal holde nogle regler.
meaning-decision-change = { $sender } har besluttet noget, som ændrer det, du har eller får.
    .easy = Noget bliver anderledes for dig.
meaning-order = { $sender } har bestemt, at du skal gøre noget eller lade være med noget.
    .easy = Du skal gøre noget. Eller du skal lade være med noget.
meaning-summons = Du skal komme eller være klar på en bestemt tid.
    .easy = Du skal komme. Kan du ikke komme? Så ring før.
meaning-payment-demand = Kan du ikke betale, eller er du uenig, så ring til { $sender } før fristen.
    .easy = Du skal betale penge. Kan du ikke? Så ring til dem.
meaning-reminder = { $sender } har skrevet til dig før og mangler stadig noget.
    .easy = { $sender } har skrevet før. De venter på dig.
meaning-information-request = { $sender } skal bruge noget fra dig for at komme videre med sagen.
    .easy = De skal vide noget fra dig.
meaning-notice = { $sender } fortæller, hvad de har tænkt sig at gøre, og hvornår.
    .easy = { $sender } siger, hvad der vil ske.
meaning-offer = Du kan sige ja eller nej til tilbuddet.
    .easy = Du kan sige ja. Eller nej.
meaning-receipt = { $sender } har fået noget fra dig.
    .easy = De har fået det, du sendte.
meaning-information = { $sender } vil have dig til at vide noget.
    .easy = Her er noget, du skal vide.
meaning-other = Det er ikke sikkert, hvad brevet vil, så læs det selv, og spørg, hvis du er i tvivl.
    .easy = Brevet er svært at forklare her. Spørg nogen om hjælp.
meaning-fraud = Betal ikke, og tryk ikke på links. Spørg myndigheden selv på et nummer, du selv har fundet.
    .easy = Betal ikke. Tryk ikke på noget.
meaning-no-letter = Har du et brev, så tag et billede af det, eller vælg filen med brevet.

meaning-own-words = I brevet står der: »{ $sentence }«
meaning-appointment = Tiden er { $date }.
meaning-appointment-time = Tiden er { $date } kl. { $time }.
meaning-receive = Brevet nævner penge til dig: { $amounts }.
meaning-pay = Brevet nævner penge, du skal betale: { $amounts }.
meaning-repay = Brevet nævner penge, du skal betale tilbage: { $amounts }.
meaning-money = Brevet nævner { $count ->
    [one] dette beløb
   *[other] disse beløb
 }: { $amounts }.
meaning-money-undecided = Brevet nævner { $count ->
    [one] dette beløb
   *[other] disse beløb
 }: { $amounts }. Intet er afgjort om det endnu.
meaning-money-many = Brevet nævner flere beløb, så se dem i selve brevet.
meaning-duties = { $count ->
    [one] Der er én ting, du skal gøre.
   *[other] Der er { $count } ting, du skal gøre.
 }
meaning-duties-first = { $count ->
    [one] Der er én ting, du skal gøre, senest { $date }.
   *[other] Der er { $count } ting, du skal gøre. Den første frist er { $date }.
 }
