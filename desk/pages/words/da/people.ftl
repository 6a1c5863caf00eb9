# Personer og logbog.
people-everybody = Alle, der kan logge ind
people-roles = Roller
people-roles-hint = Medarbejdere læser samtaler. Redaktører retter vejledningen. Administratorer inviterer og læser logbogen. Vælg kun det, personen har brug for.
people-seen = Senest logget ind
people-state = Adgang
people-disabled = Lukket
people-browsers = { $count ->
    [0] Åben, ikke logget ind nu
    [one] Logget ind i 1 browser
   *[other] Logget ind i { $count } browsere
}
people-pending = Inviterede, der ikke er begyndt endnu
people-link-until = Linket virker til { $until }.
people-withdraw = Træk tilbage
people-withdrawn = Invitationen er trukket tilbage. Linket virker ikke mere.
people-invite = Inviter en kollega
people-invite-about = Du får et link, som du selv sender. Det virker én gang.
people-name = Kollegaens navn
people-name-hint = Det bruges til at logge ind, for eksempel en mailadresse.
people-name-missing = Skriv et navn på højst 120 tegn.
people-name-taken = Der er allerede en bruger med det navn.
people-no-role = Vælg mindst én rolle.
people-invite-go = Lav et link
people-link = Linket er klar
people-link-about = Send linket til { $name }. Det virker én gang og i { $days } dage.
people-link-once = Linket vises kun nu. Den, der har det, kan logge ind: send det ad en sikker vej.
people-link-done = Jeg har gemt linket
people-back = Til alle personer
people-way = Logger ind med
people-way-password = Navn og adgangskode
people-way-provider = Kommunens login
people-set-roles = Gem roller
people-roles-elsewhere = Personen logger ind med kommunens login. Rollerne bestemmes dér.
people-access = Adgang
people-sign-out = Log personen ud alle steder
people-new-link = Lav et link til ny adgangskode
people-no-password = Personen har ingen adgangskode her, eller adgangen er lukket.
people-disable = Luk adgangen
people-disable-sure = Vil du lukke adgangen for { $name }?
people-enable = Åbn adgangen igen
people-last-admin = Der skal være mindst én administrator. Giv først en anden rollen.
people-done-set-roles = Rollerne er gemt.
people-done-disable = Adgangen er lukket.
people-done-enable = Adgangen er åben igen.
people-done-sign-out-everywhere = Personen er logget ud alle steder.

audit-about = Logbogen viser, hvem der har gjort hvad. Ingen kan rette i den. At du læser den, står der også.
audit-check = Kontrollér logbogen
audit-back = Til logbogen
audit-deed = Handling
audit-who = Hvem
audit-all = Alle
audit-show = Vis
audit-newest = Det nyeste først
audit-number = Nr.
audit-at = Hvornår
audit-subject = Hvad
audit-program = Systemet
audit-holds = { $entries ->
    [one] Logbogen er hel: 1 linje er kontrolleret.
   *[other] Logbogen er hel: { $entries } linjer er kontrolleret.
}
audit-broken = Logbogen er ikke hel. Den første linje, der ikke passer, er nr. { $number }. Sig det til jeres it-sikkerhed.
audit-head-about = Skriv denne kode ned et andet sted. Med den kan I senere se, om de sidste linjer er fjernet: python -m desk audit verify --head KODEN

deed-sign-in = Loggede ind
deed-sign-in-refused = Blev afvist ved login
deed-sign-out = Loggede ud
deed-sign-out-everywhere = Loggede ud alle steder
deed-invite = Inviterede
deed-withdraw-invitation = Trak en invitation tilbage
deed-account-made = Tog imod en invitation
deed-new-password-link = Lavede link til ny adgangskode
deed-new-password = Skiftede adgangskode
deed-new-password-refused = Kunne ikke skifte adgangskode
deed-set-roles = Ændrede roller
deed-disable = Lukkede adgang
deed-enable = Åbnede adgang
deed-read-audit-log = Læste logbogen
