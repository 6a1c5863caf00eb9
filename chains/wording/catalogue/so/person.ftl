# Somali.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# To a person: whom to call, what to show the staff, and the code to it.

person-button = Waxaan rabaa inaan qof la hadlo
person-title = Qof la hadal
person-call = Wac { $municipality }: { $phone }. { $hours }
person-no-chat = Boggan qof kama jawaabo. Waa inaad adigu wacdo.
person-share = Tus shaqaalaha waxa aad halkan ku aragtay
person-share-why = Dooro waxa shaqaaluhu arki karo. Waxaad helaysaa koodh aad taleefanka ku sheegto. Markaas uma baahnid inaad wax walba mar kale sharaxdo.
person-card = Sharraxaadda warqadda: { $title }
person-answers = Su'aalahaaga iyo jawaabaha (tirada: { $count })
person-question = Maxaad rabtaa inaad weydiiso? Waad ka tagi kartaa iyadoo madhan.
person-hidden = Magacyada, lambarrada CPR iyo cinwaannada waa la qariyaa. Uma baahnid inaad qorto cidda aad tahay.
person-preview = Eeg waxa shaqaaluhu arkayo
person-preview-title = Tani waa waxa shaqaaluhu arkayo
person-danish = Af-Deenish
person-asked = Waxaad weydiisay
person-choose = Wax dooro, ama su'aal qor.
person-make = Samee koodh
person-change = Beddel
person-code = Koodhkaaga: { $code }
person-code-say = Wac { $municipality }: { $phone }, oo sheeg koodhka. { $hours }
person-until = Koodhku wuxuu shaqaynayaa ilaa { $date } saacadda { $time }. Ka dib waxa aad tustay waa la tirtirayaa.
person-until-kept = Koodhku wuxuu shaqaynayaa ilaa { $date } saacadda { $time }. Waad oggolaatay in la hayo. Sidaas darteed waxaa la tirtirayaa ugu dambayn { $later }.
person-too-early = Taleefanku wuxuu furmayaa kaliya marka koodhku dhaco. Samee koodhka maalinta aad wacdo.
person-withdraw = Tirtir koodhka
person-withdrawn = Koodhka waa la tirtiray. Cidna mar dambe ma isticmaali karto.
person-back = Ku noqo warqadda
