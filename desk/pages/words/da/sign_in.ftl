# At logge ind og ud.
sign-in-title = Log ind
sign-in-about = Skrivebordet er for ansatte i kommunen.
sign-in-name = Navn
sign-in-password = Adgangskode
sign-in-provider = Log ind med kommunens login
sign-in-or = Eller med en adgangskode
sign-in-lost = Har du glemt din adgangskode? Bed jeres administrator om et nyt link.
sign-in-wrong = Navnet eller adgangskoden er forkert.
sign-in-too-often = Der er prøvet for mange gange. Vent et kvarter, og prøv igen.
sign-in-signed-out = Du er logget ud.
sign-in-signed-out-everywhere = Du er logget ud på alle dine enheder.
sign-in-no-provider = Her logger man ind med navn og adgangskode.
sign-in-provider-again = Login blev ikke afsluttet, eller det tog for lang tid. Prøv igen fra begyndelsen.
sign-in-provider-failed = Vi kunne ikke få svar fra kommunens login, eller svaret kunne ikke godkendes. Prøv igen om lidt.
sign-in-no-role = Du er logget ind, men har ikke fået adgang til skrivebordet. Spørg jeres administrator.
sign-in-disabled = Din adgang er lukket. Spørg jeres administrator.

invitation-title = Kom i gang
invitation-about = Du er inviteret til skrivebordet. Vælg en adgangskode.
invitation-new-password = Vælg en ny adgangskode. Du bliver logget ud alle andre steder.
invitation-until = Linket virker til
invitation-go = Gem, og log ind
invitation-over = Linket virker ikke mere. Det kan bruges én gang og kun i nogle dage. Bed jeres administrator om et nyt.
invitation-name-taken = Der er allerede en bruger med det navn. Bed jeres administrator om et nyt link.

password-choose = Vælg en adgangskode
password-new = Ny adgangskode
password-old = Din adgangskode nu
password-again = Skriv den nye igen
password-hint = Mindst 12 tegn. Brug for eksempel fire ord, der ikke hører sammen.
password-change = Skift adgangskode
password-changed = Adgangskoden er skiftet. Du er logget ud alle andre steder.
password-elsewhere = Du logger ind med kommunens login. Adgangskoden skifter du der.
password-too-short = Adgangskoden er for kort. Den skal have mindst 12 tegn.
password-too-long = Adgangskoden er for lang. Den må have højst 200 tegn.
password-too-plain = Adgangskoden er for nem at gætte. Brug for eksempel fire ord, der ikke hører sammen.
password-not-the-same = De to adgangskoder er ikke ens.
old-password-wrong = Adgangskoden, du har nu, er forkert.
old-password-too-often = Der er prøvet for mange gange. Vent et kvarter, og prøv igen.

me-roles = Dine roller:
me-password = Adgangskode
me-everywhere = Log ud alle steder
me-everywhere-about = Har du glemt at logge ud på en anden computer? Så kan du gøre det herfra.
