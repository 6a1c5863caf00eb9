# English. What a verb of the letter asks for (a verb without a person, or its noun), and what is said of a
# thing: [deeds] and [qualities] in chains/wording/lexicon.toml. The letter's own words stand beside them.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

deed-hand-in = hand in
deed-report = report
deed-notify = tell them
deed-declare = report
deed-confirm = confirm
deed-explain = explain
deed-write = write
deed-document = prove with papers
deed-enclose = enclose
deed-give = give
deed-quit = end the agreement
deed-clear = clear
deed-empty = empty
deed-clean = clean
deed-cut = cut
deed-fell = cut down
deed-connect = connect
deed-disconnect = interrupt or switch off
deed-take-down = take down
deed-set-up = put up
deed-restore = put back as it was
deed-finish = finish
deed-start = start
deed-use = use
deed-drive = drive
deed-cycle = cycle
deed-eat = eat
deed-drink = drink
deed-smoke = smoke
deed-travel = travel
deed-sell = sell
deed-buy = buy
deed-lend = lend or borrow
deed-sublet = rent out
deed-transfer = hand over to others
deed-publish = publish
deed-share = share with others
deed-show = show
deed-obtain = get
deed-correct = correct
deed-change = change
deed-replace = replace
deed-turn-off = turn off
deed-close = close
deed-open = open
deed-mark = mark
deed-read-meter = read off
deed-move = move
deed-throw-away = throw away
deed-burn = burn
deed-dig = dig
deed-paint = paint
deed-build = build
deed-extend = make larger
deed-park = park
deed-choose = choose
deed-update = update
deed-renew = renew
deed-sick-in = report that you are ill
deed-well-again = report that you are well again
deed-order-in = order
deed-inspect = inspect or have inspected
deed-fast = eat nothing (fast)
deed-compensate = pay for it
deed-be-there = make sure that it is there
deed-comply = do as it says
deed-carry-out = do it or have it done
deed-draw-up = make or write
deed-record = write in or register
deed-give-notice = tell them in advance
deed-block = block
deed-go-on = continue
deed-agree = make an agreement
deed-cancel = cancel or deregister
deed-pay = pay
deed-send = send
deed-bring = bring along
deed-remove = remove
deed-take-in = eat, drink or take
deed-photograph = take photos
deed-contact = contact
deed-wear = wear or carry
deed-lock = lock
deed-sign = sign or have it signed
deed-check = check
deed-about = { $deed }: { $things }

quality-last-months = { $count ->
        [one] for the last month
       *[other] for the last { $count } months
    }
quality-last-weeks = { $count ->
        [one] for the last week
       *[other] for the last { $count } weeks
    }
quality-last-years = { $count ->
        [one] for the last year
       *[other] for the last { $count } years
    }
quality-last-count = the latest { $count }
quality-for-year = for { $year }
quality-latest = the latest
quality-signed = signed
quality-filled-in = filled in
quality-enclosed = enclosed with the letter
quality-original = original
quality-valid = valid
quality-written = in writing
quality-all = all of them
quality-both = both
quality-updated = up to date
thing-said-of = { $thing } ({ $said })
