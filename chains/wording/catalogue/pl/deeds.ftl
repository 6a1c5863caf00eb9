# Polish. What a verb of the letter asks for (a verb without a person, or its noun), and what is said of a
# thing: [deeds] and [qualities] in chains/wording/lexicon.toml. The letter's own words stand beside them.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

deed-hand-in = oddać
deed-report = zgłosić
deed-notify = zgłosić
deed-declare = zgłosić dane
deed-confirm = potwierdzić
deed-explain = wyjaśnić
deed-write = napisać
deed-document = udokumentować
deed-enclose = dołączyć
deed-give = złożyć
deed-quit = wypowiedzieć umowę
deed-clear = uprzątnąć
deed-empty = opróżnić
deed-clean = wyczyścić
deed-cut = przyciąć
deed-fell = wyciąć
deed-connect = podłączyć
deed-disconnect = przerwać lub odłączyć
deed-take-down = zdemontować
deed-set-up = zamontować
deed-restore = przywrócić do poprzedniego stanu
deed-finish = zakończyć
deed-start = rozpocząć
deed-use = używać
deed-drive = prowadzić samochód
deed-cycle = jeździć rowerem
deed-eat = jeść
deed-drink = pić
deed-smoke = palić
deed-travel = wyjeżdżać
deed-sell = sprzedać
deed-buy = kupić
deed-lend = pożyczać
deed-sublet = wynajmować komuś
deed-transfer = przekazać innym
deed-publish = publikować
deed-share = udostępniać innym
deed-show = okazać
deed-obtain = uzyskać
deed-correct = poprawić
deed-change = zmieniać
deed-replace = wymienić
deed-turn-off = wyłączyć
deed-close = zamknąć
deed-open = otworzyć
deed-mark = oznaczyć
deed-read-meter = odczytać stan
deed-move = przestawić lub przeprowadzić się
deed-throw-away = wyrzucić
deed-burn = spalać
deed-dig = kopać
deed-paint = malować
deed-build = budować
deed-extend = powiększyć
deed-park = parkować
deed-choose = wybrać
deed-update = zaktualizować
deed-renew = odnowić
deed-sick-in = zgłosić chorobę
deed-well-again = zgłosić powrót do zdrowia
deed-order-in = zamówić
deed-inspect = sprawdzić lub oddać do przeglądu
deed-fast = być na czczo
deed-compensate = pokryć koszt
deed-be-there = dopilnować, aby to tam było
deed-comply = zastosować się do tego
deed-carry-out = wykonać lub zlecić wykonanie
deed-draw-up = przygotować
deed-record = wpisać lub zarejestrować
deed-give-notice = powiadomić z wyprzedzeniem
deed-block = zablokować
deed-go-on = kontynuować
deed-agree = uzgodnić
deed-cancel = odwołać, wypisać lub wyrejestrować
deed-pay = zapłacić
deed-send = wysłać
deed-bring = zabrać ze sobą
deed-remove = usunąć
deed-take-in = jeść, pić lub zażywać
deed-photograph = sfotografować
deed-contact = skontaktować się
deed-wear = nosić
deed-lock = zamknąć na klucz
deed-sign = podpisać lub dać do podpisu
deed-check = sprawdzić
deed-about = { $deed }: { $things }

quality-last-months = { $count ->
        [one] za ostatni { $count } miesiąc
        [few] za ostatnie { $count } miesiące
       *[other] za ostatnie { $count } miesięcy
    }
quality-last-weeks = { $count ->
        [one] za ostatni { $count } tydzień
        [few] za ostatnie { $count } tygodnie
       *[other] za ostatnie { $count } tygodni
    }
quality-last-years = { $count ->
        [one] za ostatni { $count } rok
        [few] za ostatnie { $count } lata
       *[other] za ostatnie { $count } lat
    }
quality-last-count = ostatnie: { $count }
quality-for-year = za rok { $year }
quality-latest = najnowszy egzemplarz
quality-signed = z podpisem
quality-filled-in = po wypełnieniu
quality-enclosed = w załączniku do listu
quality-original = w oryginale
quality-valid = ważne
quality-written = na piśmie
quality-all = wszystkie
quality-both = jedno i drugie
quality-updated = aktualna wersja
thing-said-of = { $thing } ({ $said })
