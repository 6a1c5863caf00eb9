# German (de). Known conditions, consequences, ways and times (chains/wording/lexicon.toml) in plain words.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
# The letter's own Danish words stand beside them. "They" is avoided: spoken, "sie" (they) and "Sie" (you) are the same.

case-prevented = Wenn Sie nicht kommen können
case-prevented-ill = Wenn Sie krank sind und nicht kommen können
case-ill = Wenn Sie krank sind
case-cannot-pay = Wenn Sie nicht bezahlen können
case-cannot-pay-at-once = Wenn Sie nicht alles auf einmal bezahlen können
case-hard-to-pay = Wenn es für Sie schwer ist zu bezahlen
case-disagree = Wenn Sie nicht einverstanden sind
case-questions = Wenn Sie Fragen haben
case-wrong = Wenn Sie meinen, dass etwas falsch ist
case-owes-nothing = Wenn Sie meinen, dass Sie das Geld nicht schulden
case-says-yes = Wenn Sie Ja sagen
case-says-no = Wenn Sie Nein sagen
case-more-time = Wenn Sie mehr Zeit möchten
case-comments = Wenn Sie etwas zu dem Fall sagen möchten
case-objections = Wenn Sie dagegen sind
case-new-information = Wenn Sie etwas Neues wissen
case-moves = Wenn Sie umziehen
case-moves-away = Wenn Sie in eine andere Gemeinde umziehen
case-changes = Wenn sich bei Ihnen etwas ändert
case-health-changes = Wenn sich Ihre Gesundheit ändert
case-work-done = Wenn die Arbeit fertig ist
case-no-work = Wenn Sie immer noch keine Arbeit haben
case-pacemaker = Wenn Sie einen Herzschrittmacher haben
case-wants-vaccine = Wenn Sie geimpft werden möchten
case-anything-changes = Wenn sich etwas ändert
case-new-job = Wenn Sie Arbeit oder eine neue Stelle bekommen
case-goes-abroad = Wenn Sie ins Ausland reisen
case-away = Wenn Sie verreist sind
case-hindered-child = Wenn das Kind krank ist
case-fever = Wenn Sie Fieber haben oder krank sind
case-moves-together = Wenn jemand einzieht oder Sie zusammenziehen
case-time-does-not-suit = Wenn der Termin nicht passt
case-not-digital = Wenn Sie von Digital Post befreit sind
case-wants = Wenn Sie das möchten

result-decides-anyway = Dann wird mit dem entschieden, was jetzt bekannt ist.
result-stops = Was Sie bekommen, wird gestoppt.
result-may-stop = Was Sie bekommen, kann gestoppt werden.
result-may-lose = Sie können Geld oder Hilfe verlieren, die Sie bekommen.
result-may-repay = Es kann sein, dass Sie Geld zurückzahlen müssen.
result-no-payment = Ihnen kann kein Geld ausgezahlt werden.
result-given-up = Ihr Fall oder Ihr Antrag wird geschlossen.
result-permission-lapses = Die Erlaubnis gilt nicht mehr.
result-offer-lapses = Das Angebot gilt nicht mehr.
result-collection = Die Schulden werden weitergegeben und von anderen eingetrieben (inddrivelse).
result-set-off = Das Geld wird von dem abgezogen, was Sie später bekommen.
result-wages-or-belongings = Das Geld kann von Ihrem Lohn abgezogen werden. Auch Ihre Sachen können gepfändet werden (udlæg).
result-wages = Das Geld kann von Ihrem Lohn abgezogen werden.
result-fee = Sie müssen eine Gebühr bezahlen.
result-may-fee = Sie können eine Gebühr bekommen.
result-reminder = Sie bekommen eine Mahnung.
result-interest = Es kommen Zinsen dazu.
result-may-fine = Sie können eine Geldstrafe bekommen.
result-may-be-punished = Wenn Sie sich nicht daran halten, können Sie bestraft werden.
result-work-at-your-cost = Die Arbeit kann von anderen gemacht werden, und Sie müssen dafür bezahlen.
result-registered-missing = Sie können als verschwunden eingetragen werden.
result-place-to-others = Den Platz oder die Wohnung bekommt jemand anderes.
result-off-the-list = Der Name wird von der Warteliste gestrichen.
result-keeps-place = Sie behalten Ihren Platz auf der Warteliste.
result-assumes = Wenn Sie nicht antworten, gilt das als Antwort.
result-from-income-register = Ihre Hilfe wird mit dem Einkommensregister berechnet.
result-may-get-less = Es kann sein, dass Sie weniger bekommen.

way-phone = per Telefon: { $value }
way-mail = per E-Mail an { $value }
way-web = auf { $value }
way-digital-post = über Digital Post
way-digital-or-paper = sagen oder schreiben
way-in-writing = schriftlich
way-named = über { $value }

time-when-it-happens = sobald es passiert
time-each-month = jeden Monat
time-each-week = jede Woche
