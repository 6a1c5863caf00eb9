# German.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# To a person: whom to call, what to show the staff, and the code to it.

person-button = Ich möchte mit einem Menschen sprechen
person-title = Mit einem Menschen sprechen
person-call = Rufen Sie an: { $municipality }, { $phone }. { $hours }
person-no-chat = Auf dieser Seite sitzt kein Mensch und antwortet. Sie müssen selbst anrufen.
person-share = Zeigen Sie dem Mitarbeiter, was Sie hier gesehen haben
person-share-why = Wählen Sie, was der Mitarbeiter sehen darf. Sie bekommen einen Code, den Sie am Telefon sagen. So müssen Sie nicht alles noch einmal erklären.
person-card = Die Erklärung des Briefes: { $title }
person-answers = Ihre Fragen und die Antworten (Anzahl: { $count })
person-question = Was möchten Sie fragen? Das Feld darf leer bleiben.
person-hidden = Namen, CPR-Nummern und Adressen werden verdeckt. Sie müssen nicht schreiben, wer Sie sind.
person-preview = Ansehen, was der Mitarbeiter sieht
person-preview-title = Das sieht der Mitarbeiter
person-danish = Auf Dänisch
person-asked = Sie haben gefragt
person-choose = Wählen Sie etwas, oder schreiben Sie eine Frage.
person-make = Code machen
person-change = Ändern
person-code = Ihr Code: { $code }
person-code-say = Rufen Sie an: { $municipality }, { $phone }. Sagen Sie den Code. { $hours }
person-until = Der Code gilt bis { $date }, { $time } Uhr. Danach wird gelöscht, was Sie gezeigt haben.
person-until-kept = Der Code gilt bis { $date }, { $time } Uhr. Sie haben dem Speichern zugestimmt. Darum wird es spätestens gelöscht am: { $later }.
person-too-early = Das Telefon ist erst wieder besetzt, wenn der Code zu alt ist. Machen Sie den Code an dem Tag, an dem Sie anrufen.
person-withdraw = Code löschen
person-withdrawn = Der Code ist gelöscht. Niemand kann ihn mehr benutzen.
person-back = Zurück zum Brief
