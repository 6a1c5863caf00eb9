# Somali.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# The card's headings, deadlines, details and warnings.

section-notice = Marka hore tan akhri
section-what = Waa maxay tani?
section-meaning = Maxay ka dhigan tahay?
section-must = Waxa ay tahay inaad sameyso
section-may = Waxa aad sameyn karto
section-consequences = Haddii aadan sameyn
section-appeal = Haddii aadan ku raacsanayn
section-rights = Xuquuqdaada (kuma qorna warqadda)
section-contact = Yaad weydiin kartaa?

# How near the deadline is.
urgency-today = Maanta
urgency-tomorrow = Berri
urgency-yesterday = Shalay
urgency-ahead =
    { $days ->
        [one] { $days } maalin kadib
       *[other] { $days } maalmood kadib
    }
urgency-ago =
    { $days ->
        [one] { $days } maalin ka hor
       *[other] { $days } maalmood ka hor
    }
urgency-at-once = Sida ugu dhaqsaha badan

# Under a line.
deadline-by = Ugu dambayn { $date }.
deadline-by-time = Ugu dambayn { $date } saacadda { $time }.
deadline-at = { $date }.
deadline-at-time = { $date } saacadda { $time }.
deadline-not-before = Ma aha ka hor { $date }.
deadline-said = Warqadda waxaa{ in-danish } ku qoran “{ $words }”.
deadline-at-once = Warqadda waxaa{ in-danish } ku qoran “{ $words }”: samee sida ugu dhaqsaha badan.
    .easy = Isla markiiba samee.
deadline-words = Goorma: “{ $words }” ({ danish-words } warqadda ku jira)
deadline-no-letter-date = Warqadda waxaa ku qoran “{ $words }”, laakiin taariikh ma leh. Ka tiri maalinta aad heshay. Haddii aad shakido, wac oo weydii.
    .easy = Warqaddu taariikh ma leh. Waxaa{ in-danish } ku qoran “{ $words }”. Ka tiri maalinta aad warqadda heshay. Ma shakisan tahay? Wac oo weydii.
deadline-moved = Maalintaas ma aha maalin shaqo. Markaas inta badan waxaad haysataa ilaa { $date }, laakiin way fiican tahay inaad ka hor sameyso.
    .easy = Maalintaas waa fasax. Badanaa waxaad haysataa ilaa { $date }. Way fiican tahay inaad ka hor sameyso.
deadline-from-letter = Warqadda waxaa ku qoran “{ $words }”. Waxaa laga tiriyay taariikhda warqadda.
    .easy = Maalmaha waxaa laga tiriyay taariikhda warqadda.
deadline-from-receipt = Warqadda waxaa ku qoran “{ $words }”. Waxaa laga tiriyay maalinta aad warqadda heshay: { $date }.
    .easy = Maalinta aad warqadda heshay: { $date }. Maalmaha waxaa laga tiriyay maalintaas.
deadline-assumed-receipt = Warqadda waxaa ku qoran “{ $words }”. Si loo hubo, waxaa laga tiriyay taariikhda warqadda. Haddii aad ka dib heshay, waxaa laga yaabaa inaad wakhti dheeraad ah haysato.
    .easy = Maalmaha waxaa laga tiriyay taariikhda warqadda. Ma ka dib baad heshay? Markaas waxaa laga yaabaa inaad wakhti dheeraad ah haysato.
deadline-known = Goorma: { $known } (warqadda: “{ $words }”)
deadline-when-it-happens = Samee isla marka ay dhacdo.
    .easy = Ma dhacday? Markaas isla markiiba samee.
deadline-passed = Wakhtigii waa dhammaaday. Isla markiiba la xiriir { $sender } oo weydii waxa aad hadda sameyn karto.
    .easy = Wakhtigii waa dhammaaday. Hadda wac { $sender }. Caawimaad weydiiso.
appointment-passed = Wakhtigii ballanta waa dhaafay. Haddii aadan imaan, isla markiiba wac { $sender }.
    .easy = Wakhtigii ballanta waa dhaafay. Miyaadan imaan? Markaas hadda wac { $sender }.
how = Sida: “{ $words }” ({ danish-words } warqadda ku jira)
how-known = Sida: { $known } (warqadda: “{ $words }”)
place = Goobta: { $words }
bring = Soo qaado: { $things }
bring-at = Soo qaado { $date }.
bring-at-time = Soo qaado { $date } saacadda { $time }.
amount = Lacagta: { $amount }
payment-slip = Lambarka lacag bixinta: { $line }
payment-account = Koontada: lambarka diiwaanka (reg.nr.) { $bank }, lambarka koontada (kontonr.) { $account }
payment-due = Bixi ugu dambayn { $date }.
payment-in-letter = Warqadda waxaa ku qoran sida lacagta loo bixiyo.
not-translated = Waxyaabaha ay tahay inaad sameyso, kuwan halkan waxay ku qoran yihiin luqadda warqadda oo keliya: { $count } ka mid ah { $of }. Si hubaal ah uma turjumi karno. Weydii qof luqaddaas yaqaan, ama wac cidda soo dirtay.
outlined-only = Waxa si kooban oo keliya loo sheegay: { $count }. Inta kale waxay ku qoran tahay luqadda warqadda.
uncertain = Lama hubo: ka fiiri weedha warqadda, ama weydii cidda soo dirtay.
    .easy = Lama hubo. Adigu ka fiiri warqadda. Ama weydii.
uncertain-model = Lama hubo: barnaamij luqadeed si ka duwan xeerarkeenna ayuu tan u fahmay. Ka fiiri weedha warqadda, ama weydii cidda soo dirtay.
    .easy = Lama hubo. Adigu ka fiiri warqadda. Ama weydii.
said-beside = { $sentence } (Waxaa yiri barnaamij luqadeed, lama hubin: { $words })
things = “{ $quote }” ({ danish-words } warqadda ku jira)
terms = { $first }, { $more }
things-known = { $terms } (warqadda: “{ $quote }”)

# $tongue is the letter's language.
in-danish =
    { $tongue ->
        [da] { " " }af Deenish
       *[other] { "" }
    }
danish-words =
    { $tongue ->
        [da] erayo Deenish ah oo
       *[other] erayo
    }

# What happens if you do not do it.
consequence = Warqadda waxaa{ in-danish } ku qoran: “{ $sentence }”
consequence-known = { $known } Warqadda waxaa{ in-danish } ku qoran: “{ $sentence }”
    .easy = { $known } Warqadda waxaa{ in-danish } ku qoran: “{ $sentence }”
result-one = { $first }
result-more = { $first } { $more }

# Appeal.
appeal-to = Cabasho waxaad u gudbin kartaa { $body }.
appeal-possible = Waxaad gudbin kartaa cabasho.
appeal-how = Sida, erayada warqadda: “{ $sentence }”
appeal-how-known = Sida: { $known } (warqadda: “{ $sentence }”)
appeal-fee = Lacagta cabashada: “{ $sentence }”
appeal-sentence = Warqadda waxaa{ in-danish } ku qoran: “{ $sentence }”
appeal-by = Cabashada gudbi ugu dambayn { $date }.
appeal-by-time = Cabashada gudbi ugu dambayn { $date } saacadda { $time }.
appeal-passed = Wakhtigii cabashada waa dhammaaday. Haddii aad sabab fiican leedahay, haddana isla markiiba gudbi cabashada oo qor sababta.
    .easy = Wakhtigii cabashada waa dhammaaday. Sabab fiican ma leedahay? Markaas isla markiiba gudbi cabashada. Qor sababta.
appeal-not-found = Boggagga la akhrin karay kuma qorna sida cabasho loo gudbiyo. Raadi warqadda inteeda kale, ama weydii cidda soo dirtay.
    .easy = Boggag qaar lama akhrin karin. Raadi boggaggaas, ama weydii meesha cabasho loo gudbiyo.
court-to = Kiiska waxaad u gudbin kartaa { $body }.
court-by = Samee ugu dambayn { $date }.
court-by-time = Samee ugu dambayn { $date } saacadda { $time }.
court-passed = Wakhtigii waa dhammaaday. Weydii qareen ama xafiiska gargaarka sharciga (retshjælp) waxa aad hadda sameyn karto.
    .easy = Wakhtigii waa dhammaaday. Weydiiso qareen caawimaad. Ama weydii xafiiska gargaarka sharciga (retshjælp).
appeal-not-here = Waxa aad halkan ku qorayso cabasho ma aha. Waa inaad adigu dirto.
    .easy = Cabasho halkan lagama gudbiyo. Waa inaad adigu cabashada dirto.

# Whom you can ask.
contact-check = Warqadda waxaa akhriyay barnaamij, wax baana ka dhaafi kara. Adiguna akhri warqadda, oo weydii haddii aad shakido.
    .easy = Warqadda waxaa akhriyay barnaamij. Wax baa ka dhaafi kara. Adiguna akhri warqadda. Weydii haddii aad shakido.
contact-sender = Weydii { $sender }.
contact-phone = Telefoon: { $value }
contact-email = Iimayl: { $value }
contact-web = Bogga internetka: { $value }
contact-address = Cinwaan: { $value }
contact-hours = Saacadaha furan: { $value } ({ danish-words } warqadda ku jira)
contact-calls = Saacadaha telefoonka: { $value } ({ danish-words } warqadda ku jira)
contact-department = { $municipality }, { $name }: { $phone }
contact-municipality = { $municipality }: { $phone }
contact-municipality-help = Haddii aad caawimaad warqadda uga baahan tahay, waxaad kaloo wici kartaa { $municipality }: { $phone }
    .easy = Caawimaad ma rabtaa? Wac { $municipality }: { $phone }
contact-municipality-any = Haddii aad warqad caawimaad uga baahan tahay, wac { $municipality }: { $phone }
    .easy = Caawimaad ma rabtaa? Wac { $municipality }: { $phone }
contact-phone-hours = Telefoonku wuu furan yahay: { $hours }
contact-help = { $name }: { $phone }. { $about } (la hubiyay { $checked }).
hours-day = { $day } { $from }–{ $to }
hours-days = { $first }–{ $last } { $from }–{ $to }
weekday-0 = Isniin
weekday-1 = Talaado
weekday-2 = Arbaco
weekday-3 = Khamiis
weekday-4 = Jimco
weekday-5 = Sabti
weekday-6 = Axad

# Warnings.
warning-not-a-letter = Tani uma eka warqad ka timid hay'ad dawladeed. Halkan ma jiro wax la sharxi karo.
warning-not-from-authority = Warqaddu uma eka mid ka timid hay'ad dawladeed. Hubi cidda soo dirtay ka hor inta aadan waxba sameyn.
    .easy = Warqaddu uma badna inay ka timid hay'ad dawladeed. Hubi cidda soo dirtay.
warning-suspected-fraud = Tani waxay u egtahay khiyaano. Lacag ha bixin, linkiyada ha furin, hana bixin koodhadh ama lambarka CPR. Hay'adda ka wac lambar aad adigu heshay. Haddii aad lacag bixisay ama koodhadh bixisay, wac bangigaaga iyo booliska 114.
    .easy = Waxay u egtahay khiyaano. Lacag ha bixin. Linkiyada ha furin. Koodhadh ha bixin. Lambarkaaga CPR ha bixin. Ma samaysay? Wac bangigaaga. Wac booliska 114.
warning-low-confidence = Sawirka way adag tahay in la akhriyo. Taariikhaha iyo lacagaha ka hubi warqadda lafteeda.
    .easy = Sawirka way adag tahay in la akhriyo. Adigu taariikhaha iyo lacagaha ka fiiri warqadda.
warning-page-missing = Bog ama boggag baa maqan. Raadi oo ku dar warqadda oo dhan, waayo wax muhiim ah baa ku jiri kara.
    .easy = Boggag baa maqan. Raadi boggagga. Ku dar warqadda oo dhan.
warning-unreadable-pages = Bog ama boggag lama akhrin karo. Sawirka mar kale qaad: { photo-advice }
warning-no-letter-date = Warqaddu taariikh ma leh, marka wakhtiga kama dambaysta ah lama xisaabin karo. Ka tiri maalinta aad warqadda heshay. Haddii aad shakido, wac oo weydii.
    .easy = Warqaddu taariikh ma leh. Ka tiri maalinta aad heshay. Ma shakisan tahay? Wac oo weydii.
warning-deadline-passed = Wakhti warqadda ku qoran waa dhammaaday. Weli wax baa la sameyn karaa: isla markiiba la xiriir cidda soo dirtay oo weydii waxa aad hadda sameyn karto.
    .easy = Wakhti baa dhammaaday. Weli lama soo daahin. Hadda wac iyaga.
warning-no-appeal-guidance = Warqadda kama aannaan helin sida cabasho loo gudbiyo. Adigu ka fiiri, ama weydii cidda soo dirtay meesha iyo ilaa goorta cabasho la gudbin karo.
    .easy = Warqadda kama aannaan helin sida cabasho loo gudbiyo. Adigu ka fiiri warqadda. Weydii cidda soo dirtay.
warning-hidden-text-ignored = Faylka waxaa ku jira qoraal qarsoon. Lama xisaabin.
warning-instructions-ignored = Warqadda waxaa ku jira qoraal isku dayaya inuu barnaamijkan maamulo. Lama raacin.
warning-contradictory-dates = Taariikhaha warqaddu isma waafaqsana. Raac taariikhda ugu horreysa, wacna oo weydii.
    .easy = Taariikhaha warqaddu isma waafaqsana. Raac taariikhda ugu horreysa. Wac oo weydii.
warning-language-fallback = Qoraalka qaarkiis weli kuma jiro luqaddaada. Wuxuu ku qoran yahay af Deenish ama Ingiriis.
warning-model-unavailable = Caawimaadda qoraalka fudud hadda ma shaqaynayso. Wax kasta oo muhiim ah weli halkan ayay ku jiraan.
warning-model-wording-rejected = Qoraal ka fudud warqadda ma waafaqin, lamana muujin.
notice-pages-missing =
    { $count ->
        [one] Bogga { $pages } waa maqan yahay. Raadi oo ku dar warqadda oo dhan, waayo wax muhiim ah baa ku jiri kara.
       *[other] Boggagga { $pages } way maqan yihiin. Raadi oo ku dar warqadda oo dhan, waayo wax muhiim ah baa ku jiri kara.
    }
notice-pages-unreadable =
    { $count ->
        [one] Bogga { $pages } lama akhrin karo. Sawir mar kale ka qaad: { photo-advice }
       *[other] Boggagga { $pages } lama akhrin karo. Sawirro mar kale ka qaad: { photo-advice }
    }
notice-unsure-split = Boggaggu waxay noqon karaan hal warqad ama dhowr warqadood. Markiiba hal warqad ku dar haddii sharraxaaddu aysan sax ahayn.
    .easy = Ma hal warqad baa mise dhowr? Markiiba hal warqad ku dar.

# The calendar file.
calendar-deadline = Wakhtiga kama dambaysta ah: { $text }
calendar-appeal = Wakhtiga kama dambaysta ah ee cabashada
calendar-appointment = Ballan: { $sender }
calendar-note = Waxaa laga soo qaatay sharraxaadda warqaddaada. Had iyo jeer taariikhda ka hubi warqadda lafteeda.

# The command line.
progress-page = Waxaa la akhrinayaa bogga { $number } ee { $of } …
quote-on-page = Bogga { $page }: “{ $words }”
