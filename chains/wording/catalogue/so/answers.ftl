# Somali.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Answers to questions. Short sentences, the important thing first. Quotes keep their page's language; this is the frame.


# What the pages say.
answer-composed = Soo koobid uu qoray barnaamij luqadeed, laga soo qaatay ilaha hoose:
answer-composed-beside = Waxaa qoray barnaamij luqadeed, luqaddaada. Erayada si buuxda looma hubin. Waxa sax ah waa ilaha.
answer-page-says = Bogga “{ $title }” waxaa ku qoran:
answer-page-under = Bogga “{ $title }”, qaybta “{ $heading }”, waxaa ku qoran:
answer-page-also = Bogga “{ $title }” waxaa kale oo ku qoran:
answer-page-old = Bogga lama beddelin tan iyo { $updated }. Wac oo weydii haddii ay weli sax tahay.
answer-pages-say-too = Boggagga degmada ayaa sidoo kale wax ka sheegaya arrintan:
answer-quote = “{ $words }”
answer-source = Isha: { $title }. { $url }
answer-source-updated = Isha: { $title }, la beddelay { $updated }. { $url }
answer-source-taken = Qoraalka waxaa laga soo qaatay { $site }.
answer-source-letter = Isha: warqaddaada, bogga { $page }.
answer-source-glossary = Isha: liiska erayada.
answer-not-translated = Qoraalka bogga waa { $language }. Lama turjumin.
answer-language-da = af Deenish
answer-language-other = luqad aan taada ahayn
answer-read-with-you = { $name } ayaa kula akhrin kara. Wac { $phone }, ama imow.
answer-interpreter = Waxaad codsan kartaa turjubaan marka aad degmada la hadlayso.
answer-word = “{ $word }” waa eray Deenish ah. Macnaha: { $name }. { $meaning }
answer-word-in-letter = Warqaddaada sidan ayay ugu qoran tahay:

# What the letter says.
answer-no-deadline = Warqadda lagama helin wakhti kama dambays ah oo adiga kugu saabsan. Haddii aad shakido, wac oo weydii.
answer-nothing-to-do = Warqadda lagama helin wax ay tahay inaad sameyso.
answer-amount-pay = Waa inaad bixiso { $amount }
answer-amount-repay = Waa inaad dib u bixiso { $amount }
answer-amount-receive = Waxaad helaysaa { $amount }
answer-amount-considered = Warqadda waxaa ku qoran lacagtan: { $amount } Weli waxba lama go'aamin.
answer-nothing-decided = Weli waxba lama go'aamin, marka weli ma jiro wax cabasho laga gudbiyo. Waad sheegi kartaa ra'yigaaga.
answer-meeting = Waa inaad timaaddo { $date }.
answer-meeting-time = Waa inaad timaaddo { $date } saacadda { $time }.
answer-sender = Warqadda waxaa soo diray: { $sender }
answer-department = Waaxda: { $name }
answer-letter-date = Taariikhda warqadda la qoray: { $date }.
answer-case-number = Lambarka kiiska: { $number }
answer-more-time = Waxaad codsan kartaa wakhti dheeraad ah. Wac kuwii warqadda soo diray ka hor inta uusan wakhtigu dhammaan. Ilaa ay haa yiraahdaan, wakhtiga warqadda ku qoran wuu taagan yahay.
answer-cannot-come = Haddii aadan imaan karin, u sheeg iyaga ka hor ballanta. Weydiiso ballan cusub.
answer-cannot-pay = Haddii aadan bixin karin, wac iyaga ka hor inta uusan wakhtigu dhammaan. Weydii haddii aad yar yar u bixin karto.
answer-not-in-letter = Tan warqadda lagama helin. Haddii aad shakido, wac kuwii soo diray.

# Whom to call.
answer-call-department = Wac { $municipality }, { $name }: { $phone }
answer-call-municipality = Wac { $municipality }: { $phone }

# When there is no answer.
answer-no-guidance = Tan kuma qorna boggagga degmada, anna male-awaal ma sameeyo. Qof weydii.
answer-no-pages = Hadda ma eegi karo boggagga degmada. Mar dambe isku day, ama qof weydii.
answer-own-case = Ma arki karo kiiskaaga, mana sheegi karo waxa la go'aamin doono. Waxaa sheegi kara oo keliya kuwa kiiska haya.
answer-out-of-scope-medical = Talo kama bixin karo jirro ama daawo. Wac dhakhtarkaaga. Haddii nafi khatar ku jirto, wac 112.
answer-out-of-scope-legal = Talo sharci ma bixin karo, mana sheegi karo cidda saxda ah. Weydii qareen, ama hel talo sharci oo bilaash ah (retshjælp, advokatvagt).
answer-out-of-scope-politics = Kama jawaabo ra'yiga la qaadanayo ama cidda loo codeynayo. Doorashada iyo siyaasadda halkan ka akhri. { $municipality }: { $website }
answer-out-of-scope-other = Taas kama caawin karo.
answer-what-i-do = Waxaan sharxi karaa warqadaha hay'adaha dawladda, waxaanan uga jawaabi karaa boggagga degmada.

# When something is done here that has to be done elsewhere.
answer-not-received = Degmadu ma helin waxa aad halkan ku qorayso. Waxba lama dirin. Waa inaad adigu dirto.
answer-not-received-appeal = Weli cabasho ma aadan gudbin. Degmadu ma helin waxa aad halkan ku qorayso, waxbana lama dirin. Waa inaad adigu dirto cabashada ama wacdo.
answer-not-received-apply = Weli codsi ma aadan gudbin. Degmadu ma helin waxa aad halkan ku qorayso, waxbana lama dirin. Waa inaad adigu codsato.
answer-not-received-sick = Weli lama sheegin inaad jirran tahay ama inaad bogsatay. Cidna ma helin waxa aad halkan ku qorayso. Hadda adigu sheeg: goobta shaqada haddii aad shaqo leedahay, haddii kale degmada.
answer-not-received-cancel = Ballantaada lama baajin. Cidna ma helin waxa aad halkan ku qorayso. Adigu u sheeg ka hor ballanta.
answer-not-received-change = Degmadu ma helin fariintaada. Waxba lama beddelin. Waa inaad adigu sheegto.
answer-not-received-send = Degmadu ma helin waraaqahaaga ama macluumaadkaaga. Waxba lama dirin. Waa inaad adigu dirto.
answer-not-received-end = Heshiis lama joojin. Degmadu ma helin waxa aad halkan ku qorayso. Waa inaad adigu joojiso.
answer-not-received-report = Degmadu ma helin waxa aad halkan ku qorayso. Waxba lama soo sheegin. Waa inaad adigu sheegto.
answer-not-received-book = Ballan lama qabsan. Cidna ma helin waxa aad halkan ku qorayso. Waa inaad adigu ballanta qabsato.
answer-channels = Waxaad ku qori kartaa Digital Post, waad wici kartaa ama waad imaan kartaa. Qor lambarka kiiskaaga haddii aad leedahay.

# A life in danger.
answer-crisis-nobody = Waxaad wax u qoraysaa barnaamij. Qof bini'aadam ah ma akhrinayo. Wac, markaas qof ayaa ku maqli doona.

# When the question is not clear.
answer-what-about = Maxaad rabtaa inaad ogaato? Qor su'aal, ama dir warqaddaada.
answer-what-about-letter = Maxaad ka rabtaa inaad ka ogaato warqadda? Halkan ka dooro, ama qor su'aal.
answer-which-letter = Warqaddee baad ka hadlaysaa? Dir warqadda si aan u eego. Ama qor waxa ay ku saabsan tahay.
answer-which-page = Maxaad ka rabtaa inaad ka ogaato arrintan? Dooro mid ka mid ah boggagga degmada, ama wax yar ku dar.
answer-is-letter = Tani waxay u egtahay warqad. U dir sidii warqad, markaas waa la sharxi doonaa.
answer-welcome = Adaa mudan. Ma jiraan wax kale oo aad rabto inaad ogaato?

# Questions on buttons.
ask-deadline = Waa goorma wakhtiga kama dambaysta ah?
ask-meeting = Goorma iyo xaggee ayay tahay inaan imaado?
ask-cannot-pay = Maxaan sameeyaa haddii aanan bixin karin?
ask-consequence = Maxaa dhacaya haddii aanan sameyn?
ask-bring = Maxay tahay inaan soo qaado?
ask-more-time = Ma heli karaa wakhti dheeraad ah?
ask-cannot-come = Maxaan sameeyaa haddii aanan imaan karin?
ask-appeal = Sidee ayaan cabasho uga gudbiyaa warqaddan?
ask-call = Yaan wici karaa?
ask-amount = Lacagtu waa immisa?
ask-do = Maxay tahay inaan sameeyo?
ask-how-to-pay = Sidee ayaan lacagta u bixiyaa?
ask-meaning = Warqaddu maxay ka dhigan tahay?
ask-sender = Yaa warqadda soo diray?
ask-how-appeal = Sidee ayaan cabasho uga gudbiyaa go'aan?
ask-interpreter = Ma heli karaa turjubaan?
ask-without-mitid = Maxaan sameeyaa haddii aanan lahayn MitID?
ask-power-of-attorney = Sidee ayaan qof kale wakaalad u siiyaa?
ask-instalments = Qayb qayb ma u bixin karaa?
ask-adviser = La-taliyaha muwaadiniinta muxuu iga caawin karaa?
ask-page = { $title }

# The command line.
answer-suggestions = Waxaad kaloo weydiin kartaa:
answer-choices = Dooro:
answer-nothing-published = Weli ma jiraan boggag laga jawaabo. Ku soo qaado amarkan: python -m knowledge refresh --publish
