# Oplæsning og optagelse.

page-listen = Læs højt
page-listen-back = Forrige besked
page-listen-pause = Hold pause
page-listen-on = Læs videre
page-listen-next = Næste besked
page-listen-speed = Hastighed
page-listen-close = Stop oplæsning
page-listen-none = Din telefon kan ikke læse dette sprog højt. Ring, hvis du vil have det forklaret.
page-speak = Tal i stedet for at skrive
page-speak-done = Stop, og skriv det ned
page-speak-where = Tal nu. Lyden bliver sendt til en tjeneste, der skriver den ned. Lyden bliver ikke gemt.
page-speak-check = Læs teksten igennem. Ret den, før du sender.
page-speak-unheard = Det kunne ikke høres. Prøv igen, eller skriv.
page-speak-forbidden = Din telefon giver ikke lov til at bruge mikrofonen.
page-word = Hvad ordet betyder
page-close = Luk
