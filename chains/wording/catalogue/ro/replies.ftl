# Romanian (ro). Replies the citizen can send. The lines are sent in Danish, and shown here to know what they say; "reply-hint-" is for the
# citizen. No reasons: those are the citizen's own.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

reply-to = Către { $sender }
reply-subject-comment = Observațiile mele
reply-subject-appeal = Contestație (klage)
reply-subject-cancel = Nu pot veni
reply-subject-move = Cer o altă programare
reply-subject-more-time = Cer mai mult timp
reply-subject-pay-later = Cer să plătesc mai târziu
reply-subject-access = Cer să văd actele din dosarul meu
reply-case = Număr de dosar: { $number }
reply-letter = Este vorba despre scrisoarea din { $date }.
reply-cannot-come = Nu pot veni: { $date }.
reply-cannot-come-time = Nu pot veni: { $date }, ora { $time }.
reply-new-time = Cer o altă programare.
reply-more-time = Termenul este: { $date }. Cer mai mult timp.
reply-pay-later = Trebuie să plătesc cel mai târziu { $date }. Cer să plătesc mai târziu sau în rate.
reply-comment = Iată observațiile mele:
reply-appeal = Contest decizia dumneavoastră.
reply-access = Cer să văd toate actele din dosarul meu.
reply-blank = ________________________
reply-regards = Cu stimă
reply-name = { $name }
reply-hint-self = Trebuie să trimiteți textul chiar dumneavoastră. De aici nu se trimite nimic.
reply-hint-blank = Scrieți cuvintele dumneavoastră acolo unde este o linie.
reply-hint-still-holds = Termenul este valabil până când vi se spune da.
reply-hint-meeting = Este în curând? Atunci și sunați.
reply-hint-no-reasons = Nu este nevoie să scrieți de ce.
reply-hint-by = Trebuie să ajungă cel mai târziu { $date }.
reply-hint-passed = Termenul a trecut. Trimiteți totuși imediat și scrieți de ce întârzie.
reply-hint-mail = Trimiteți prin e-mail: { $value }
reply-hint-phone = Sunați, dacă preferați să spuneți la telefon: { $value }
reply-hint-post = Puteți răspunde și în Digital Post sau puteți trimite o scrisoare. Destinatar: { $sender }.
