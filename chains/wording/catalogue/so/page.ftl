# Somali.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# The page's own texts. Short sentences, everyday words, figures for numbers.

page-title = Brevklar: warqaddaada ha laguu sharxo
page-description = Ogow waxa ay ka dhigan tahay warqadda degmada iyo waxa ay tahay inaad sameyso.
page-brand = Brevklar
page-of = ka socda { $municipality }
page-skip = U gudub warqadda
page-language = Luqadda
page-language-name = Soomaali
page-level = Ereyo ka fudud
page-accessibility = Helitaanka
page-call-label = Wac { $municipality }: { $phone }
page-open-until = Hadda waa furan. Waxaa la xirayaa{ "\u00A0" }{ $time }.
page-opens-at = Hadda waa xiran. Waxaa la furayaa { $day } saacadda{ "\u00A0" }{ $time }.
page-closed = Hadda waa xiran.
page-delete = Tirtir
page-delete-label = Tirtir warqaddayda
page-delete-sure = Hadda ma la tirtiraa warqadda? Dib looma soo celin karo.
page-photo = Sawir qaad
page-file = Fayl dooro
page-input = Qor su'aal, ama halkan ku dheji warqad
page-input-short = Weydii, ama ku dheji warqad
page-stop = Jooji
page-remove = Ka saar faylka
page-send = Dir
page-explain = Sharax warqadda
page-needs-script = Boggu wuxuu u baahan yahay JavaScript. Shid, ama wac { $municipality }: { $phone }.
page-opening = Bogga waa la furayaa …
page-offline = Hadda xiriir ma jiro. Boggu isaga ayaa mar kale isku dayaya.
page-notices = Ogeysiisyo
page-messages = Warqaddaada, su'aalahaaga iyo jawaabaha
page-welcome-title = Faham warqadda degmada kaaga timid
page-welcome-do = Sawir ka qaad warqadda, dooro fayl, ama qoraalka ku dheji meesha hoose. Kadib waxaad arki doontaa waxa ay warqaddu ka dhigan tahay, waxa ay tahay inaad sameyso, iyo goorta. Haddii aad su'aal qabto, isla meeshaas ku qor.
page-welcome-pages = Warqaddu boggag badan ma leedahay? Wada geli ka hor inta aadan riixin “Sharax warqadda”.
page-welcome-program = Waxaad la hadlaysaa barnaamij. Qof ma aha.
page-welcome-kept = Warqadda waxaa la hayaa oo keliya inta aad halkan joogto. Waa la tirtirayaa marka aad riixdo “Tirtir”, ama marka aad maqan tahay { $minutes } daqiiqo.
page-welcome-case = Waxa aad halkan ku qorto kama mid noqonayo kiiskaaga.
page-translation-unchecked = Degmada cidna weli ma hubin turjumaaddan. Haddii aad shakido, qof weydii.
page-welcome-human = Ma rabtaa inaad qof la hadasho? Wac { $municipality }: { $phone }.
page-welcome-short = Waxaad la hadlaysaa barnaamij. Warqadda waa la tirtirayaa marka aad riixdo “Tirtir”, ama marka aad maqan tahay { $minutes } daqiiqo. Waxba halkan kama mid noqonayaan kiiskaaga.
page-model-on = Barnaamij kale (barnaamij luqadeed) ayaa ka caawiya qoraalka fudud. Wuxuu helaa qoraalka warqadda iyo su'aalahaaga. Magacyada, lambarrada CPR iyo cinwaannada marka hore waa la qariyaa.
page-model-off = Warqaddaada iyo su'aalahaaga looma isticmaalo barnaamij luqadeed.
page-model-refuse = Ha isticmaalin barnaamij luqadeed
page-model-allow = Isticmaal barnaamij luqadeed
page-sent-files =
    { $count ->
        [one] Waxaad dirtay 1 fayl.
       *[other] Waxaad dirtay { $count } fayl.
    }
page-sent-text =
    { $count ->
        [one] Waxaad ku dhejisay qoraal 1 xaraf ah.
       *[other] Waxaad ku dhejisay qoraal { $count } xaraf ah.
    }
page-sent-both =
    { $count ->
        [one] Waxaad dirtay 1 fayl iyo fariin.
       *[other] Waxaad dirtay { $count } fayl iyo fariin.
    }
page-sent-question = Waxaad qortay fariin.
page-reading = Warqadda waa la akhrinayaa …
page-reading-page = Waxaa la akhrinayaa bogga { $number } ee { $of } …
page-explaining = Sharraxaadda waa la qorayaa …
page-queue =
    Safka waxaa kaa horreeya { $ahead ->
        [one] 1 qof
       *[other] { $ahead } qof
    }. { $minutes ->
        [0] Waxay qaadanaysaa wax ka yar 1 daqiiqo.
        [one] Waxay qaadanaysaa qiyaastii 1 daqiiqo.
       *[other] Waxay qaadanaysaa qiyaastii { $minutes } daqiiqo.
    }
page-queue-stay = Inta aad sugayso waxaad isticmaali kartaa app kale.
page-letter-of = Warqadda { $number } ee { $of }
page-where = I tus meesha
page-where-hide = Qari
page-where-picture = Bogga { $page } ee warqadda. Weedha waxaa lagu calaamadiyay jaalle.
page-where-text = Warqadda halkan ayay kaga qoran tahay. Weedha waa la muujiyay.
page-wrong = Sadarkan waa khalad
page-wrong-thanks = Mahadsanid. Waan diiwaangelinay. Haddii aad shakido, wac degmada.
page-calendar = Taariikhaha geli kalandarkayga
page-calendar-name = taariikhaha-warqadda
page-write-title = Ka jawaab warqadda
page-write-why = Dooro waxaad rabto inaad qorto. Waxaad helaysaa qoraal aad adigu diri karto.
page-write-more = Wax dheeraad ah tus
page-write-text = Qoraalka la dirayo, af Deenish:
page-write-means = Macnaha qoraalku waa:
page-copy = Koobbi qoraalka
page-copied = Waa la koobbiyeeyay
page-marked = Qoraalka waa la doortay. Dooro “Koobbi”.
page-ways-title = Ma adag tahay inaad keligaa samayso?
page-ways-no-mitid = Ma isticmaali karo MitID
page-ways-helping = Qof kale ayaan caawinayaa
page-received-title = Goorma ayaad heshay warqadda?
page-received-why = Wakhti warqadda ku qoran waxaa laga tiriyaa maalinta aad heshay. Dooro maalinta, markaas waan xisaabinaynaa.
page-received-safe = Ilaa aad doorato, waxaan ka tirinaynaa taariikhda warqadda. Taas ayaa ugu badbaado badan.
page-received-digital = Waxaan ku helay Digital Post
page-received-paper = Waxaan ku helay warqad boosto ah
page-received-day = Waxaan helay maalin gaar ah
page-received-which = Maalintee ayaad heshay warqadda? Haddii ay maalin kale ahayd, ku qor meesha hoose. Tusaale: 3.11.2026
page-received-is-digital = Wakhtiga waxaa loo xisaabiyay in warqaddu Digital Post ku timid taariikhda warqadda.
page-received-is-paper = Wakhtiga waxaa laga xisaabiyay taariikhda warqadda. Taas ayaa ugu badbaado badan marka aan la ogayn maalinta boostadu timid.
page-received-is-day = Wakhtiga waxaa loo xisaabiyay inaad warqadda heshay { $date }.
page-received-not-then = Maalintaas sax ma aha. Dooro maalin u dhaxaysa taariikhda warqadda iyo maanta.
page-received-change = Dooro maalin kale
page-split-title = Ma hal warqad baa mise dhowr?
page-split-why = Boggagga kama arki karno inay hal warqad yihiin.
page-split-one = Waa hal warqad
page-split-more = Waa dhowr warqadood
page-deleted = Warqaddaada waa la tirtiray. Waxba lama hayo.
page-stopped = Waad joojisay. Warqadda dhammaadkeeda lama akhrin. Mar kale dir markaad rabto.
page-expired = Wakhti dheer ayaad maqnayd, markaa warqadda waa la tirtiray. Mar kale dir haddii aad rabto inaad sharraxaadda aragto.
page-failed = Dhankeenna wax baa ka qaldamay. Adigu wax khalad ah ma samayn. Wax yar ka dib mar kale isku day.
page-whom-to-call = Haddii ay degdeg tahay, wac { $municipality }: { $phone }. { $hours }
page-too-fast = Wakhti gaaban gudihiis wax badan ayaad dirtay. Dhowr daqiiqo sug, kadibna mar kale isku day.
page-full = Dad badan ayaa hadda bogga isticmaalaya. Dhowr daqiiqo sug, kadibna mar kale isku day.
page-too-many-files = Markiiba waxaad diri kartaa { $limit } fayl. Marka hore dir kuwa aad dooratay.
page-text-too-long = Qoraalku aad buu u dheer yahay. Warqadda u dir fayl ahaan.
page-upload-lost = Faylku nama hayo hadda. Mar kale dooro, kadibna dir.
page-upload-bad = Faylku si fiican uma soo gaarin. Mar kale isku day.
page-not-found = Bogga ma jiro.
page-still-reading = Weli waxaan akhrinaynaa wixii aad dirtay. Xoogaa sug.

# Questions and answers.
page-looking = Jawaabta waa la raadinayaa …
page-more = Waxaad kaloo weydiin kartaa:
page-more-card = Su'aal ma ka qabtaa warqadda? Halkan mid ka dooro, ama taada ku qor hoosta.
page-source = Isha:
page-source-updated = la cusboonaysiiyay { $date }
page-source-taken = qoraalka waxaa laga soo qaatay { $site }
page-source-letter = Isha: warqaddaada, bogga { $page }
page-source-letter-named = Isha: warqadda “{ $title }”, bogga { $page }
page-not-received = Fariintaada cidna ma helin
page-no-guidance = Boggagga degmada hadda lama eegi karo. Waxaan ka jawaabi karaa oo keliya warqaddaada iyo liiska erayada.
page-right = Jawaabtu ma sax bay ahayd?
page-right-yes = Haa, way saxnayd
page-right-no = Maya, way khaldanayd
page-right-thanks = Waad ku mahadsan tahay jawaabtaada.
page-right-sorry = Waad ku mahadsan tahay inaad sheegtay. Si aad u hubsato qof weydii: wac { $municipality }: { $phone }. { $hours }
page-question-too-long = Su'aashu aad bay u dheer tahay. Ku qor erayo ka yar.
page-stopped-looking = Waad joojisay. Mar kale weydii markaad rabto.
page-crisis = Ma aha inaad keligaa ku ahaato arrintan. Hadda wac haddii adiga ama qof kale uu khatar ku jiro.
page-emergency = Ma jiraa qof hadda khatar ku jira? Wac { $phone }.
page-crisis-line = { $name }: { $phone }. { $about }
page-correction-title = Sixid ku saabsan warqaddan
page-correction-said = { $municipality } waxay qortay { $date }: { $text }
page-correction-card = Kaarka hoose wuxuu muujinayaa waxa ku qoran warqadda lafteeda.
page-off-chat = Wada-sheekaysigu hadda waa dansan yahay.
page-off-model = Qaabka luqadda hadda waa dansan yahay. Weli jawaabo waad helaysaa.
page-off-said = { $municipality } waxay qoraysaa: { $text }
