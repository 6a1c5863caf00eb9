# Til et menneske: hvem man ringer til, hvad man viser medarbejderen, og koden til det.

person-button = Jeg vil tale med et menneske
person-title = Tal med et menneske
person-call = Ring til { $municipality } på { $phone }. { $hours }
person-no-chat = Her på siden sidder der ikke et menneske og svarer. Du skal selv ringe.
person-share = Vis medarbejderen, hvad du har set her
person-share-why = Vælg, hvad medarbejderen må se. Så får du en kode, som du siger i telefonen. Du skal ikke forklare alt forfra.
person-card = Forklaringen af brevet: { $title }
person-answers = Dine spørgsmål og svarene (antal: { $count })
person-question = Hvad vil du spørge om? Du må gerne lade feltet være tomt.
person-hidden = Navne, CPR-numre og adresser bliver skjult. Du behøver ikke skrive, hvem du er.
person-preview = Se, hvad medarbejderen ser
person-preview-title = Det her ser medarbejderen
person-danish = På dansk
person-asked = Du spurgte
person-choose = Vælg noget, eller skriv et spørgsmål.
person-make = Lav en kode
person-change = Lav det om
person-code = Din kode: { $code }
person-code-say = Ring til { $municipality } på { $phone }, og sig koden. { $hours }
person-until = Koden virker til { $date } kl. { $time }. Så bliver det, du har vist, slettet.
person-until-kept = Koden virker til { $date } kl. { $time }. Du har sagt ja til, at vi gemmer. Derfor bliver det slettet senest { $later }.
person-too-early = Telefonen åbner først, når koden er for gammel. Lav koden den dag, du ringer.
person-withdraw = Slet koden
person-withdrawn = Koden er slettet. Ingen kan bruge den mere.
person-back = Tilbage til brevet
