# Somali.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Whether the citizen lets their questions be kept, and what then is kept.

keep-ask = Ma hayn karnaa su'aalahaaga boggan ilaa { $date }, si caawimadu u fiicnaato? Magacyada iyo lambarrada waa la qariyaa. Warqadda lama hayo.
keep-yes = Haa, haya
keep-no = Maya, mahadsanid
keep-what = Maxaa la hayaa?
keep-on = Su'aalahaaga boggan waa la hayaa. Magacyada iyo lambarrada waa la qariyay. Waxaa la tirtirayaa ugu dambayn { $date }.
keep-off = Waxa aad qorto lama hayo. Waxaan tirinnaa oo keliya inta qof ee wax weydiisa.
keep-show = I tus waxa la hayo
keep-stop = Maya, tirtir
keep-stopped = Waa la tirtiray. Waxa aad hadda qorto lama hayo.
keep-nothing = Weli waxba lama hayo.
keep-letter = Warqad baa la sharxay. Erayada warqadda lama hayo.
keep-reference = Lambarka jawaabtan: { $code }
keep-file = Soo dejiso dhammaan waxa la hayo
keep-failed = Hadda suuragal ma aha. Wax yar ka dib mar kale isku day.
keep-not-deleted = Warqadda waa la tirtiray. Laakiin wixii aan hayn karnay weli lama tirtirin. Mar kale ayaan isku dayaynaa.
