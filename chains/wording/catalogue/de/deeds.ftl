# German. What a verb of the letter asks for (a verb without a person, or its noun), and what is said of a
# thing: [deeds] and [qualities] in chains/wording/lexicon.toml. The letter's own words stand beside them.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

deed-hand-in = abgeben
deed-report = melden
deed-notify = melden
deed-declare = angeben
deed-confirm = bestätigen
deed-explain = erklären
deed-write = schreiben
deed-document = mit Unterlagen nachweisen
deed-enclose = beilegen
deed-give = abgeben
deed-quit = kündigen
deed-clear = räumen
deed-empty = leeren
deed-clean = reinigen
deed-cut = schneiden
deed-fell = fällen
deed-connect = anschließen
deed-disconnect = unterbrechen oder abschalten
deed-take-down = abbauen oder abreißen
deed-set-up = anbringen
deed-restore = wiederherstellen, wie es war
deed-finish = abschließen
deed-start = beginnen
deed-use = benutzen
deed-drive = fahren
deed-cycle = Rad fahren
deed-eat = essen
deed-drink = trinken
deed-smoke = rauchen
deed-travel = reisen
deed-sell = verkaufen
deed-buy = kaufen
deed-lend = leihen
deed-sublet = vermieten
deed-transfer = anderen überlassen
deed-publish = veröffentlichen
deed-share = an andere weitergeben
deed-show = zeigen
deed-obtain = einholen
deed-correct = berichtigen
deed-change = ändern
deed-replace = austauschen
deed-turn-off = ausschalten
deed-close = schließen
deed-open = öffnen
deed-mark = markieren
deed-read-meter = ablesen
deed-move = woanders hinstellen oder umziehen
deed-throw-away = wegwerfen
deed-burn = verbrennen
deed-dig = graben
deed-paint = streichen
deed-build = bauen
deed-extend = erweitern
deed-park = parken
deed-choose = wählen
deed-update = aktualisieren
deed-renew = erneuern
deed-sick-in = sich krankmelden
deed-well-again = sich wieder gesundmelden
deed-order-in = bestellen
deed-inspect = prüfen oder prüfen lassen
deed-fast = nüchtern bleiben
deed-compensate = bezahlen
deed-be-there = dafür sorgen, dass es da ist
deed-comply = sich daran halten
deed-carry-out = ausführen oder ausführen lassen
deed-draw-up = erstellen
deed-record = eintragen
deed-give-notice = vorher ankündigen
deed-block = sperren
deed-go-on = fortsetzen
deed-agree = vereinbaren
deed-cancel = abmelden oder absagen
deed-pay = bezahlen
deed-send = schicken
deed-bring = mitbringen
deed-remove = entfernen
deed-take-in = essen, trinken oder einnehmen
deed-photograph = fotografieren
deed-contact = Kontakt aufnehmen
deed-wear = tragen
deed-lock = zuschließen
deed-sign = unterschreiben oder unterschreiben lassen
deed-check = prüfen
deed-about = { $deed }: { $things }

quality-last-months = { $count ->
        [one] für den letzten Monat
       *[other] für die letzten { $count } Monate
    }
quality-last-weeks = { $count ->
        [one] für die letzte Woche
       *[other] für die letzten { $count } Wochen
    }
quality-last-years = { $count ->
        [one] für das letzte Jahr
       *[other] für die letzten { $count } Jahre
    }
quality-last-count = die letzten { $count }
quality-for-year = für { $year }
quality-latest = das neueste Exemplar
quality-signed = unterschrieben
quality-filled-in = ausgefüllt
quality-enclosed = liegt dem Brief bei
quality-original = im Original
quality-valid = gültig
quality-written = schriftlich
quality-all = alle
quality-both = beide
quality-updated = aktuell
thing-said-of = { $thing } ({ $said })
