# Somali.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Known conditions, consequences, ways and times (chains/wording/lexicon.toml) in plain words. The letter's own Danish words
# stand beside them.

case-prevented = Haddii aadan imaan karin
case-prevented-ill = Haddii aad jirran tahay oo aadan imaan karin
case-ill = Haddii aad jirran tahay
case-cannot-pay = Haddii aadan bixin karin
case-cannot-pay-at-once = Haddii aadan hal mar wada bixin karin
case-hard-to-pay = Haddii ay kugu adag tahay inaad bixiso
case-disagree = Haddii aadan ku raacsanayn
case-questions = Haddii aad su'aalo qabto
case-wrong = Haddii ay kula tahay in wax khaldan yihiin
case-owes-nothing = Haddii ay kula tahay in aan lacagta lagugu lahayn
case-says-yes = Haddii aad haa tiraahdo
case-says-no = Haddii aad maya tiraahdo
case-more-time = Haddii aad wakhti dheeraad ah rabto
case-comments = Haddii aad wax ka qabto kiiska
case-objections = Haddii aad ka soo horjeeddo
case-new-information = Haddii aad macluumaad cusub hayso
case-moves = Haddii aad guurto
case-moves-away = Haddii aad u guurto degmo kale
case-changes = Haddii wax kuu isbeddelaan
case-health-changes = Haddii caafimaadkaagu isbeddelo
case-work-done = Marka shaqadu dhammaato
case-no-work = Haddii aadan weli shaqo haysan
case-pacemaker = Haddii aad leedahay qalabka wadnaha (pacemaker)
case-wants-vaccine = Haddii aad rabto in lagu tallaalo
result-decides-anyway = Kiiska waxay ku go'aaminayaan waxa ay hadda ogyihiin.
result-stops = Way joojinayaan waxa aad hesho.
result-may-stop = Waxaa laga yaabaa inay joojiyaan waxa aad hesho.
result-may-lose = Waxaa laga yaabaa inaad weydo lacag ama kaalmo aad hesho.
result-may-repay = Waxaa laga yaabaa inay tahay inaad lacag dib u bixiso.
result-no-payment = Lacag kuma siin karaan.
result-given-up = Way xirayaan kiiskaaga ama codsigaaga.
result-permission-lapses = Ogolaanshuhu ma sii shaqaynayo.
result-offer-lapses = Soo jeedintu ma sii jirayso.
result-collection = Deynta waxaa loo gudbinayaa hay'ad kale oo soo qaadda (inddrivelse).
result-set-off = Lacagta waxay ka jarayaan waxa aad mar dambe heli doonto.
result-wages-or-belongings = Waxaa laga yaabaa inay lacag ka jaraan mushaharkaaga. Waxaa kaloo laga yaabaa inay alaabtaada u qabtaan deynta (udlæg).
result-wages = Waxaa laga yaabaa inay lacag ka jaraan mushaharkaaga.
result-fee = Waa inaad bixiso khidmad.
result-may-fee = Waxaa laga yaabaa inay tahay inaad bixiso khidmad.
result-reminder = Xusuusin bay kuu soo dirayaan.
result-interest = Dulsaar baa lagu darayaa.
result-may-fine = Waxaa laga yaabaa in ganaax lagu saaro.
result-may-be-punished = Haddii aad jebiso, waxaa laga yaabaa in lagu ciqaabo.
result-work-at-your-cost = Waxaa laga yaabaa inay cid kale shaqada qabsiiyaan, adiguna waa inaad lacagta bixiso.
result-registered-missing = Waxaa laga yaabaa inay kuu diiwaangeliyaan sidii qof la la'yahay.
result-place-to-others = Booska ama guriga qof kale ayaa la siinayaa.
result-off-the-list = Magaca waxaa laga saarayaa liiska sugitaanka.
result-keeps-place = Booskaaga liiska sugitaanka waad haysanaysaa.
result-assumes = Haddii aadan ka jawaabin, taas ayay jawaab u qaadanayaan.
result-from-income-register = Waxa aad hesho waxay ka xisaabinayaan diiwaanka dakhliga.
result-may-get-less = Waxaa laga yaabaa inaad wax ka yar hesho.
way-phone = wac { $value }
way-mail = iimayl u dir { $value }
way-web = bogga { $value }
way-digital-post = Digital Post
way-digital-or-paper = hadal ama qoraal
way-in-writing = qoraal
way-named = { $value }
time-when-it-happens = isla marka ay dhacdo
time-each-month = bil kasta
time-each-week = toddobaad kasta
