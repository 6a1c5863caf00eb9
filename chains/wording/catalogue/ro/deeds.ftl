# Romanian. What a verb of the letter asks for (a verb without a person, or its noun), and what is said of a
# thing: [deeds] and [qualities] in chains/wording/lexicon.toml. The letter's own words stand beside them.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

deed-hand-in = a preda
deed-report = a anunța
deed-notify = a anunța
deed-declare = a declara
deed-confirm = a confirma
deed-explain = a explica
deed-write = a scrie
deed-document = a dovedi cu acte
deed-enclose = a anexa
deed-give = a depune
deed-quit = a rezilia
deed-clear = a elibera
deed-empty = a goli
deed-clean = a curăța
deed-cut = a tunde
deed-fell = a tăia copaci
deed-connect = a conecta
deed-disconnect = a întrerupe sau a deconecta
deed-take-down = a demonta
deed-set-up = a monta
deed-restore = a reface cum a fost
deed-finish = a termina
deed-start = a începe
deed-use = a folosi
deed-drive = a conduce
deed-cycle = a merge cu bicicleta
deed-eat = a mânca
deed-drink = a bea
deed-smoke = a fuma
deed-travel = a călători
deed-sell = a vinde
deed-buy = a cumpăra
deed-lend = a împrumuta
deed-sublet = a închiria altcuiva
deed-transfer = a da altora
deed-publish = a publica
deed-share = a comunica altora
deed-show = a arăta
deed-obtain = a obține
deed-correct = a corecta
deed-change = a schimba
deed-replace = a înlocui
deed-turn-off = a opri
deed-close = a închide
deed-open = a deschide
deed-mark = a marca
deed-read-meter = a citi contorul
deed-move = a muta sau a vă muta
deed-throw-away = a arunca
deed-burn = a arde
deed-dig = a săpa
deed-paint = a vopsi
deed-build = a construi
deed-extend = a extinde
deed-park = a parca
deed-choose = a alege
deed-update = a actualiza
deed-renew = a reînnoi
deed-sick-in = a anunța îmbolnăvirea
deed-well-again = a anunța însănătoșirea
deed-order-in = a comanda
deed-inspect = a verifica sau a da la verificat
deed-fast = a nu mânca
deed-compensate = a plăti costul
deed-be-there = a avea grijă să fie acolo
deed-comply = a respecta ce se cere
deed-carry-out = a face sau a pune pe cineva să facă
deed-draw-up = a pregăti
deed-record = a scrie sau a înregistra
deed-give-notice = a anunța din timp
deed-block = a bloca
deed-go-on = a continua
deed-agree = a stabili împreună
deed-cancel = a anula sau a scoate din evidență
deed-pay = a plăti
deed-send = a trimite
deed-bring = a lua cu dumneavoastră
deed-remove = a îndepărta
deed-take-in = a mânca, a bea sau a lua
deed-photograph = a fotografia
deed-contact = a contacta
deed-wear = a purta
deed-lock = a încuia
deed-sign = a semna sau a da la semnat
deed-check = a verifica
deed-about = { $deed }: { $things }

quality-last-months = { $count ->
        [one] pentru ultima lună
        [few] pentru ultimele { $count } luni
       *[other] pentru ultimele { $count } de luni
    }
quality-last-weeks = { $count ->
        [one] pentru ultima săptămână
        [few] pentru ultimele { $count } săptămâni
       *[other] pentru ultimele { $count } de săptămâni
    }
quality-last-years = { $count ->
        [one] pentru ultimul an
        [few] pentru ultimii { $count } ani
       *[other] pentru ultimii { $count } de ani
    }
quality-last-count = ultimele { $count }
quality-for-year = pentru { $year }
quality-latest = cel mai recent exemplar
quality-signed = cu semnătură
quality-filled-in = în formă completată
quality-enclosed = în anexa scrisorii
quality-original = în original
quality-valid = valabil
quality-written = în scris
quality-all = toate
quality-both = ambele
quality-updated = la zi
thing-said-of = { $thing } ({ $said })
