# Somali.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# What the letter is (one sentence) and what it means. What is not decided must never read as decided.
# $sender is the sender's name or "sender-unknown".

sender-known = { $name }
sender-unknown = cidda soo dirtay
what-hearing = Tani waa ra'yi weydiin (høring) ka timid { $sender }: weli waxba lama go'aamin.
    .easy = Warqaddu waxay ka timid { $sender }. Weli waxba ma go'aamin.
what-decision-refusal = Tani waa go'aan (afgørelse) ka yimid { $sender }, jawaabtuna waa maya.
    .easy = Warqaddu waxay ka timid { $sender }. Jawaabtu waa maya.
what-decision-partly = Tani waa go'aan (afgørelse) ka yimid { $sender }: qayb jawaabtu waa haa, qaybna waa maya.
    .easy = Warqaddu waxay ka timid { $sender }. Qayb jawaabtu waa haa. Qayb jawaabtu waa maya.
what-decision-grant = Tani waa go'aan (afgørelse) ka yimid { $sender }, jawaabtuna waa haa.
    .easy = Warqaddu waxay ka timid { $sender }. Jawaabtu waa haa.
what-decision-change = Tani waa go'aan (afgørelse) ka yimid { $sender } oo wax kuu beddelaya.
    .easy = Warqaddu waxay ka timid { $sender }. Wax bay kuu beddelayaan.
what-order = Tani waa amar rasmi ah (påbud) ama mamnuucid (forbud) ka timid { $sender }.
    .easy = Warqaddu waxay ka timid { $sender }. Waa inaad raacdo.
what-summons = Tani waa u yeerid (indkaldelse) ka timid { $sender }, wakhti go'an.
    .easy = Warqaddu waxay ka timid { $sender }. Ballan baa laguu qabtay.
what-payment-demand = Tani waa dalab lacag bixin oo ka yimid { $sender }.
    .easy = Warqaddu waxay ka timid { $sender }. Lacag bay rabaan.
what-reminder = Tani waa xusuusin ka timid { $sender }.
    .easy = Warqaddu waxay ka timid { $sender }. Hore ayay kuu soo qoreen.
what-information-request = { $sender } wax bay kaaga baahan tahay.
    .easy = Warqaddu waxay ka timid { $sender }. Wax bay kaaga baahan yihiin.
what-notice = Tani waa ogeysiis hore (varsel) oo ka yimid { $sender }, oo ku saabsan wax dhici doona.
    .easy = Warqaddu waxay ka timid { $sender }. Wax baa dhici doona.
what-offer = Tani waa soo jeedin (tilbud) ka timid { $sender }.
    .easy = Warqaddu waxay ka timid { $sender }. Wax bay kuu soo bandhigayaan.
what-receipt = Tani waa rasiid ka yimid { $sender }.
    .easy = Warqaddu waxay ka timid { $sender }. Wax bay kaa heleen.
what-information = Tani waa warqad ka timid { $sender } oo macluumaad kuu sida.
    .easy = Warqaddu waxay ka timid { $sender }. Wax bay kuu sheegayaan.
what-other = Tani waa warqad ka timid { $sender }.
    .easy = Warqaddu waxay ka timid { $sender }.
what-fraud = Tani waxay u egtahay khiyaano.
    .easy = Iska jir. Waxay u egtahay khiyaano.
what-no-letter = Tani uma eka warqad adiga kugu socota oo ka timid hay'ad dawladeed.
    .easy = Uma eka warqad ka timid hay'ad dawladeed.
what-date = Taariikhda warqadda: { $date }.
what-subject-known = Waxay ku saabsan tahay: { $terms } (warqadda: “{ $subject }”)
what-subject = Waxay ku saabsan tahay: “{ $subject }”
what-case-number = Lambarka kiiska (sagsnummer): { $number }
nothing-to-do = Uma muuqato in warqaddu kaa codsanayso inaad wax sameyso.
    .easy = Warqaddu waxba kaama codsanayso.
nothing-found-to-do = Boggagga la akhrin karay kuma qorna wax ay tahay inaad sameyso. Adigu hubi warqadda inteeda kale.
    .easy = Boggag qaar lama akhrin karin. Adigu akhri warqadda oo dhan. Wax ay tahay inaad sameyso ayaa ku jiri kara.
meaning-hearing = Weli go'aan kama iman { $sender }. Marka hore waad sheegi kartaa ra'yigaaga.
    .easy = Waxba lama go'aamin. Marka hore waad sheegi kartaa ra'yigaaga.
meaning-decision-refusal = Jawaabtu waa maya. Waad weydiin kartaa haddii aadan fahmin sababta.
    .easy = Miyaadan fahmin sababta? Markaas iyaga weydii.
meaning-decision-refusal-appeal = Jawaabtu waa maya, laakiin waxaad gudbin kartaa cabasho haddii aadan ku raacsanayn.
    .easy = Miyaadan ku raacsanayn? Markaas waxaad gudbin kartaa cabasho.
meaning-decision-refusal-court = Jawaabtu waa maya. Haddii aadan ku raacsanayn, maxkamad baad tagi kartaa.
    .easy = Miyaadan ku raacsanayn? Markaas maxkamad baad tagi kartaa.
meaning-decision-partly = Akhri waxa aad helayso iyo waxa aadan helayn.
    .easy = Akhri waxa aad helayso. Akhri waxa aadan helayn.
meaning-decision-partly-appeal = Cabasho waxaad ka gudbin kartaa waxa aadan helayn.
    .easy = Miyaysan kugu filnayn? Markaas waxaad gudbin kartaa cabasho.
meaning-decision-grant = Jawaabtu waa haa, laakiin waxaa jiri kara shuruudo ay tahay inaad raacdo.
    .easy = Jawaabta { $sender } waa haa. Fiiri haddii ay jiraan shuruudo ay tahay inaad raacdo.
meaning-decision-change = { $sender } ayaa go'aan gaartay oo beddelaya waxa aad haysato ama aad hesho.
    .easy = Wax baa kuu beddelmi doona.
meaning-order = { $sender } ayaa go'aan gaartay oo ay tahay inaad raacdo.
    .easy = { $sender } ayaa go'aan gaartay. Waa inaad raacdo.
meaning-summons = Waa inaad timaaddo ama diyaar ahaato wakhti go'an.
    .easy = Waa inaad timaaddo. Miyaadan imaan karin? Markaas ka hor wac.
meaning-payment-demand = Haddii aadan bixin karin ama aadan ku raacsanayn, wac { $sender } ka hor wakhtiga kama dambaysta ah.
    .easy = Miyaadan bixin karin? Markaas wac iyaga ka hor wakhtiga kama dambaysta ah.
meaning-payment-demand-late = Haddii aadan bixin karin ama aadan ku raacsanayn, isla markiiba wac { $sender }.
    .easy = Miyaadan bixin karin? Markaas hadda wac iyaga.
meaning-reminder = { $sender } ayaa hore kuu soo qortay, welina wax bay sugaysaa.
    .easy = { $sender } ayaa hore kuu soo qortay. Adiga ayay ku sugayaan.
meaning-information-request = { $sender } wax bay kaaga baahan tahay si kiiska loo sii wado.
    .easy = Waxay u baahan yihiin inay wax kaa ogaadaan.
meaning-notice = { $sender } ayaa kuu sheegaysa waxa la qorsheeyay in la sameeyo iyo goorta.
    .easy = { $sender } ayaa sheegaysa waxa dhici doona.
meaning-offer = Soo jeedinta waxaad ka dhihi kartaa haa ama maya.
    .easy = Waxaad dhihi kartaa haa. Waxaad kaloo dhihi kartaa maya.
meaning-receipt = { $sender } wax bay kaa heshay.
    .easy = Way heleen wixii aad dirtay.
meaning-information = { $sender } waxay rabtaa inaad wax ogaato.
    .easy = Halkan waa wax ay tahay inaad ogaato.
meaning-other = Lama hubo waxa warqaddu rabto. Adigu akhri, oo weydii haddii aad shakido.
    .easy = Warqaddan way adag tahay in halkan lagu sharxo. Qof caawimaad weydiiso.
meaning-fraud = Lacag ha bixin, linkiyadana ha furin. Adigu hay'adda ka weydii lambar aad adigu heshay.
    .easy = Lacag ha bixin. Waxba ha riixin.
meaning-no-letter = Haddii aad warqad haysato, sawir ka qaad ama dooro faylka warqadda.
    .easy = Warqad ma haysataa? Sawir ka qaad. Ama dooro faylka.
meaning-own-words = Warqadda waxaa{ in-danish } ku qoran: “{ $sentence }”
meaning-appointment = Ballantu waa { $date }.
meaning-appointment-time = Ballantu waa { $date } saacadda { $time }.
meaning-date = Maalin muhiim ah: { $date }. Warqadda waxaa{ in-danish } ku qoran: “{ $sentence }”
meaning-date-time = Maalin muhiim ah: { $date } saacadda { $time }. Warqadda waxaa{ in-danish } ku qoran: “{ $sentence }”
meaning-receive-monthly = Waxaad helaysaa { $amount } bishiiba.
meaning-receive-instead = Waxaad helaysaa { $amount } bishiiba, halkii ay ka ahayd { $before }
meaning-own-words-undecided = Warqadda waxaa{ in-danish } ku qoran: “{ $sentence }” Weli waxba lagama go'aamin.
meaning-duties-if = Waxa ay tahay inaad sameyso waxay khuseeyaan xaalado gaar ah oo keliya. Fiiri haddii ay ku khuseeyaan.
    .easy = Waxaa laga yaabaa inay tahay inaad wax sameyso. Fiiri haddii ay ku khuseyso.
meaning-duties =
    { $count ->
        [one] Waxaa jira hal wax oo ay tahay inaad sameyso.
       *[other] Waxaa jira { $count } wax oo ay tahay inaad sameyso.
    }
    .easy =
        { $count ->
            [one] Waa inaad hal wax sameyso.
           *[other] Waa inaad { $count } wax sameyso.
        }
meaning-duties-first =
    { $count ->
        [one] Waxaa jira hal wax oo ay tahay inaad sameyso ugu dambayn { $date }.
       *[other] Waxaa jira { $count } wax oo ay tahay inaad sameyso. Wakhtiga kama dambaysta ah ee ugu horreeya waa { $date }.
    }
    .easy =
        { $count ->
            [one] Waa inaad hal wax sameyso. Samee ugu dambayn { $date }.
           *[other] Waa inaad { $count } wax sameyso. Wakhtiga kama dambaysta ah ee ugu horreeya waa { $date }.
        }
