# Tigrinya.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# The card's headings, deadlines, details and warnings.

section-notice = መጀመርታ እዚ ኣንብቡ
section-what = እዚ እንታይ እዩ?
section-meaning = እንታይ ማለት እዩ?
section-must = ክትገብርዎ ዘለኩም
section-may = ክትገብርዎ እትኽእሉ
section-consequences = እንተዘይገይርኩምዎ
section-appeal = እንተዘይተሰማሚዕኩም
section-rights = መሰላትኩም (ኣብቲ ደብዳበ የለን)
section-contact = ንመን ክትሓቱ ትኽእሉ?

# How near the deadline is.
urgency-today = ሎሚ
urgency-tomorrow = ጽባሕ
urgency-yesterday = ትማሊ
urgency-ahead =
    { $days ->
        [one] ድሕሪ { $days } መዓልቲ
       *[other] ድሕሪ { $days } መዓልታት
    }
urgency-ago =
    { $days ->
        [one] ቅድሚ { $days } መዓልቲ
       *[other] ቅድሚ { $days } መዓልታት
    }
urgency-at-once = ብዝተኻእለ ቅልጡፍ

# Under a line.
deadline-by = እንተደንጎየ ክሳብ { $date }።
deadline-by-time = እንተደንጎየ ክሳብ { $date } ሰዓት { $time }።
deadline-at = { $date }።
deadline-at-time = { $date } ሰዓት { $time }።
deadline-not-before = ቅድሚ { $date } ኣይኮነን።
deadline-said = ኣብቲ ደብዳበ{ in-danish } ተጻሒፉ ኣሎ «{ $words }»።
deadline-at-once = ኣብቲ ደብዳበ{ in-danish } ተጻሒፉ ኣሎ «{ $words }»: ብዝተኻእለ ቅልጡፍ ግበርዎ።
    .easy = ብቕጽበት ግበርዎ።
deadline-words = መዓስ: «{ $words }» ({ danish-words } ካብቲ ደብዳበ)
deadline-no-letter-date = ኣብቲ ደብዳበ «{ $words }» ተጻሒፉ ኣሎ፣ ግን እቲ ደብዳበ ዕለት የብሉን። ካብታ ዝተቐበልኩምላ መዓልቲ ቁጸሩ። እንተተጠራጢርኩም ደውሉ እሞ ሕተቱ።
    .easy = እቲ ደብዳበ ዕለት የብሉን። ኣብኡ{ in-danish } ተጻሒፉ ኣሎ «{ $words }»። ካብታ ደብዳበ ዝተቐበልኩምላ መዓልቲ ቁጸሩ። ተጠራጢርኩም'ዶ? ደውሉ እሞ ሕተቱ።
deadline-moved = እታ መዓልቲ መዓልቲ ስራሕ ኣይኮነትን። ስለዚ መብዛሕትኡ ግዜ ክሳብ { $date } ግዜ ኣለኩም፣ ግን ቅድሚኡ ምግባር ይሓይሽ።
    .easy = እታ መዓልቲ በዓል ወይ ዕረፍቲ እያ። መብዛሕትኡ ግዜ ክሳብ { $date } ግዜ ኣለኩም። ቅድሚኡ ምግባር ይሓይሽ።
deadline-from-letter = ኣብቲ ደብዳበ «{ $words }» ተጻሒፉ ኣሎ። እዚ ካብ ዕለት ደብዳበ ተቖጺሩ።
    .easy = እተን መዓልታት ካብ ዕለት ደብዳበ ተቖጺረን።
deadline-from-receipt = ኣብቲ ደብዳበ «{ $words }» ተጻሒፉ ኣሎ። እዚ ካብታ ደብዳበ ዝተቐበልኩምላ መዓልቲ ተቖጺሩ: { $date }።
    .easy = ደብዳበ ዝተቐበልኩምላ መዓልቲ: { $date }። እተን መዓልታት ካብታ መዓልቲ ተቖጺረን።
deadline-assumed-receipt = ኣብቲ ደብዳበ «{ $words }» ተጻሒፉ ኣሎ። ንጥንቃቐ ካብ ዕለት ደብዳበ ተቖጺሩ። ደንጉዩ እንተመጺኡኩም፣ ምናልባት ዝያዳ ግዜ ኣለኩም።
    .easy = እተን መዓልታት ካብ ዕለት ደብዳበ ተቖጺረን። ደንጉዩ'ዶ መጺኡኩም? ሽዑ ምናልባት ዝያዳ ግዜ ኣለኩም።
deadline-known = መዓስ: { $known } (ኣብቲ ደብዳበ: «{ $words }»)
deadline-when-it-happens = ምስ ኣጋጠመ ብቕጽበት ግበርዎ።
    .easy = ኣጋጢሙ'ዶ? ሽዑ ብቕጽበት ግበርዎ።
deadline-passed = እቲ ግዜ ገደብ ሓሊፉ። ብቕጽበት ምስ { $sender } ርክብ ግበሩ። ሕጂ እንታይ ክትገብሩ ከምእትኽእሉ ሕተቱ።
    .easy = እቲ ግዜ ገደብ ሓሊፉ። ሕጂ ደውሉ ናብ { $sender }። ሓገዝ ሕተቱ።
appointment-passed = ግዜ ቆጸራ ሓሊፉ። እንተዘይመጺእኩም፣ ብቕጽበት ደውሉ ናብ { $sender }።
    .easy = ግዜ ቆጸራ ሓሊፉ። ኣይመጻእኩምን'ዶ? ሕጂ ደውሉ ናብ { $sender }።
how = ብኸመይ: «{ $words }» ({ danish-words } ካብቲ ደብዳበ)
how-known = ብኸመይ: { $known } (ኣብቲ ደብዳበ: «{ $words }»)
place = ቦታ: { $words }
bring = ሒዝኩም ምጹ: { $things }
bring-at = ኣብዚ መዓልቲ ሒዝኩምዎ ምጹ: { $date }።
bring-at-time = ኣብዚ መዓልቲ ሒዝኩምዎ ምጹ: { $date } ሰዓት { $time }።
amount = መጠን ገንዘብ: { $amount }
payment-slip = ቁጽሪ መኽፈሊ: { $line }
payment-account = ሕሳብ: ቁጽሪ ምዝገባ (reg.nr.) { $bank }፣ ቁጽሪ ሕሳብ (kontonr.) { $account }
payment-due = እንተደንጎየ ክሳብ { $date } ክፈሉ።
payment-in-letter = ብኸመይ ከም ዝኽፈል ኣብቲ ደብዳበ ተጻሒፉ ኣሎ።
not-translated = ካብቲ ክትገብርዎ ዘለኩም፣ እዚ ዝስዕብ ብቋንቋ ናይቲ ደብዳበ ጥራይ ኣሎ: { $count } ካብ { $of }። ብርግጸኝነት ክንትርጉሞ ኣይንኽእልን። ነቲ ቋንቋ ዝፈልጥ ሰብ ሕተቱ፣ ወይ ናብ ሰዳዲ ደውሉ።
outlined-only = ብሓጺሩ ጥራይ ዝተነግረ: { $count }። እቲ ዝተረፈ ብቋንቋ ናይቲ ደብዳበ ኣሎ።
uncertain = ርግጸኛ ኣይኮነን: ነቲ ምሉእ ሓሳብ ኣብቲ ደብዳበ ርኣዩ፣ ወይ ንሰዳዲ ሕተቱ።
    .easy = ርግጸኛ ኣይኮነን። ባዕልኹም ኣብቲ ደብዳበ ርኣዩ። ወይ ሕተቱ።
uncertain-model = ርግጸኛ ኣይኮነን: ናይ ቋንቋ ፕሮግራም ነዚ ካብ ሕግታትና ብዝተፈልየ ይርድኦ። ነቲ ምሉእ ሓሳብ ኣብቲ ደብዳበ ርኣዩ፣ ወይ ንሰዳዲ ሕተቱ።
    .easy = ርግጸኛ ኣይኮነን። ባዕልኹም ኣብቲ ደብዳበ ርኣዩ። ወይ ሕተቱ።
said-beside = { $sentence } (ናይ ቋንቋ ፕሮግራም ዝበሎ፣ ኣይተረጋገጸን: { $words })
things = «{ $quote }» ({ danish-words } ካብቲ ደብዳበ)
terms = { $first }፣ { $more }
things-known = { $terms } (ኣብቲ ደብዳበ: «{ $quote }»)

# $tongue is the letter's language.
in-danish =
    { $tongue ->
        [da] { " " }ብቋንቋ ደንማርክ
       *[other] { "" }
    }
danish-words =
    { $tongue ->
        [da] ናይ ደንማርክ ቃላት
       *[other] ቃላት
    }

# What happens if you do not do it.
consequence = ኣብቲ ደብዳበ{ in-danish } ተጻሒፉ ኣሎ: «{ $sentence }»
consequence-known = { $known } ኣብቲ ደብዳበ{ in-danish } ተጻሒፉ ኣሎ: «{ $sentence }»
    .easy = { $known } ኣብቲ ደብዳበ{ in-danish } ተጻሒፉ ኣሎ: «{ $sentence }»
result-one = { $first }
result-more = { $first } { $more }

# Appeal.
appeal-to = ይግባይ ክትብሉ ትኽእሉ ኢኹም ናብ: { $body }።
appeal-possible = ይግባይ ክትብሉ ትኽእሉ ኢኹም።
appeal-how = ብኸመይ፣ ብቃላት ደብዳበ: «{ $sentence }»
appeal-how-known = ብኸመይ: { $known } (ኣብቲ ደብዳበ: «{ $sentence }»)
appeal-fee = ክፍሊት ይግባይ: «{ $sentence }»
appeal-sentence = ኣብቲ ደብዳበ{ in-danish } ተጻሒፉ ኣሎ: «{ $sentence }»
appeal-by = እንተደንጎየ ክሳብ { $date } ይግባይ በሉ።
appeal-by-time = እንተደንጎየ ክሳብ { $date } ሰዓት { $time } ይግባይ በሉ።
appeal-passed = ናይ ይግባይ ግዜ ገደብ ሓሊፉ። ጽቡቕ ምኽንያት እንተሃልይኩም፣ ሕጂ እውን ብቕጽበት ይግባይ በሉ። ምኽንያትኩም ጽሓፉ።
    .easy = ናይ ይግባይ ግዜ ገደብ ሓሊፉ። ጽቡቕ ምኽንያት ኣለኩም'ዶ? ሽዑ ብቕጽበት ይግባይ በሉ። ምኽንያትኩም ጽሓፉ።
appeal-not-found = ኣብቶም ክንበቡ ዝተኻእለ ገጻት ብኸመይ ይግባይ ከም ዝበሃል የለን። ነቲ ዝተረፈ ደብዳበ ድለዩ፣ ወይ ንሰዳዲ ሕተቱ።
    .easy = ገለ ገጻት ክንበቡ ኣይተኻእለን። ድለይዎም፣ ወይ ኣበይ ይግባይ ክትብሉ ከምእትኽእሉ ሕተቱ።
court-to = ነቲ ጉዳይ ናብዚ ክትወስድዎ ትኽእሉ ኢኹም: { $body }።
court-by = እንተደንጎየ ክሳብ { $date } ግበርዎ።
court-by-time = እንተደንጎየ ክሳብ { $date } ሰዓት { $time } ግበርዎ።
court-passed = እቲ ግዜ ገደብ ሓሊፉ። ንጠበቓ ወይ ንቤት ጽሕፈት ሕጋዊ ሓገዝ (retshjælp) ሕጂ እንታይ ክትገብሩ ከምእትኽእሉ ሕተቱ።
    .easy = እቲ ግዜ ገደብ ሓሊፉ። ንጠበቓ ሓገዝ ሕተቱ። ወይ ንቤት ጽሕፈት ሕጋዊ ሓገዝ (retshjælp) ሕተቱ።
appeal-not-here = እቲ ኣብዚ እትጽሕፍዎ ይግባይ ኣይኮነን። ባዕልኹም ክትሰድዎ ኣለኩም።
    .easy = ይግባይ ኣብዚ ኣይበሃልን። ነቲ ይግባይ ባዕልኹም ክትሰድዎ ኣለኩም።

# Whom you can ask.
contact-check = ፕሮግራም እዩ ነቲ ደብዳበ ኣንቢብዎ፣ ገለ ነገር ክስሕት ይኽእል እዩ። ባዕልኹም እውን ነቲ ደብዳበ ኣንብብዎ፣ እንተተጠራጢርኩም ሕተቱ።
    .easy = ፕሮግራም እዩ ነቲ ደብዳበ ኣንቢብዎ። ገለ ነገር ክስሕት ይኽእል እዩ። ባዕልኹም እውን ነቲ ደብዳበ ኣንብብዎ። እንተተጠራጢርኩም ሕተቱ።
contact-sender = ሕተቱ: { $sender }።
contact-phone = ቴለፎን: { $value }
contact-email = ኢመይል: { $value }
contact-web = መርበብ ሓበሬታ: { $value }
contact-address = ኣድራሻ: { $value }
contact-hours = ክፉት ሰዓታት: { $value } ({ danish-words } ካብቲ ደብዳበ)
contact-calls = ናይ ቴለፎን ሰዓታት: { $value } ({ danish-words } ካብቲ ደብዳበ)
contact-department = { $municipality }፣ { $name }: { $phone }
contact-municipality = { $municipality }: { $phone }
contact-municipality-help = ብዛዕባ እቲ ደብዳበ ሓገዝ እንተደሊኹም፣ እዚ እውን ክትድውሉ ትኽእሉ ኢኹም። { $municipality }: { $phone }
    .easy = ሓገዝ ትደልዩ'ዶ? ደውሉ ናብ { $municipality }: { $phone }
contact-municipality-any = ብዛዕባ ደብዳበ ሓገዝ እንተደሊኹም፣ ደውሉ ናብ { $municipality }: { $phone }
    .easy = ሓገዝ ትደልዩ'ዶ? ደውሉ ናብ { $municipality }: { $phone }
contact-phone-hours = ቴለፎን ክፉት እዩ: { $hours }
contact-help = { $name }: { $phone }። { $about }። ዝተረጋገጸሉ ዕለት: { $checked }።
hours-day = { $day } { $from }–{ $to }
hours-days = { $first }–{ $last } { $from }–{ $to }
weekday-0 = ሰኑይ
weekday-1 = ሰሉስ
weekday-2 = ረቡዕ
weekday-3 = ሓሙስ
weekday-4 = ዓርቢ
weekday-5 = ቀዳም
weekday-6 = ሰንበት

# Warnings.
warning-not-a-letter = እዚ ካብ ቤት ጽሕፈት መንግስቲ ዝመጸ ደብዳበ ኣይመስልን። ኣብዚ ዝግለጽ ነገር የለን።
warning-not-from-authority = እቲ ደብዳበ ካብ ቤት ጽሕፈት መንግስቲ ዝመጸ ኣይመስልን። ገለ ነገር ቅድሚ ምግባርኩም ሰዳዲ ኣረጋግጹ።
    .easy = እቲ ደብዳበ ካብ ቤት ጽሕፈት መንግስቲ ዝመጸ ኣይመስልን። መን ከምዝሰደዶ ኣረጋግጹ።
warning-suspected-fraud = እዚ ምትላል ይመስል። ገንዘብ ኣይትኽፈሉ፣ ሊንክታት ኣይትኽፈቱ፣ ምስጢራዊ ቁጽርታት ወይ ቁጽሪ CPR ኣይትሃቡ። ባዕልኹም ብዝረኸብኩምዎ ቁጽሪ ናብቲ ቤት ጽሕፈት ደውሉ። ገንዘብ ከፊልኩም ወይ ምስጢራዊ ቁጽሪ ሂብኩም እንተኾይንኩም፣ ናብ ባንክኩምን ናብ ፖሊስ 114ን ደውሉ።
    .easy = እዚ ምትላል ይመስል። ገንዘብ ኣይትኽፈሉ። ሊንክታት ኣይትኽፈቱ። ምስጢራዊ ቁጽርታት ኣይትሃቡ። ቁጽሪ CPR ኣይትሃቡ። ጌርኩምዎ'ዶ? ናብ ባንክኩም ደውሉ። ናብ ፖሊስ 114 ደውሉ።
warning-low-confidence = እቲ ስእሊ ንምንባብ ኣጸጋሚ እዩ። ዕለታትን ገንዘብን ኣብቲ ደብዳበ ባዕሉ ኣረጋግጹ።
    .easy = እቲ ስእሊ ንምንባብ ኣጸጋሚ እዩ። ባዕልኹም ዕለታትን ገንዘብን ኣብቲ ደብዳበ ርኣዩ።
warning-page-missing = ሓደ ወይ ዝያዳ ገጻት ጎዲሎም። ድለይዎም እሞ ንምሉእ ደብዳበ ኣእትዉ፣ ኣገዳሲ ነገር ክህልዎም ይኽእል እዩ።
    .easy = ገጻት ጎዲሎም። ድለይዎም። ምሉእ ደብዳበ ኣእትዉ።
warning-unreadable-pages = ሓደ ወይ ዝያዳ ገጻት ክንበቡ ኣይተኻእለን። ስእሊ እንደገና ኣልዕሉ: { photo-advice }
warning-no-letter-date = እቲ ደብዳበ ዕለት የብሉን። ስለዚ ግዜ ገደብ ክሕሰብ ኣይከኣልን። ካብታ ደብዳበ ዝተቐበልኩምላ መዓልቲ ቁጸሩ። እንተተጠራጢርኩም ደውሉ እሞ ሕተቱ።
    .easy = እቲ ደብዳበ ዕለት የብሉን። ካብታ ዝተቐበልኩምላ መዓልቲ ቁጸሩ። ተጠራጢርኩም'ዶ? ደውሉ እሞ ሕተቱ።
warning-deadline-passed = ኣብቲ ደብዳበ ዘሎ ግዜ ገደብ ሓሊፉ። ሕጂ እውን ገለ ነገር ክትገብሩ ትኽእሉ ኢኹም: ብቕጽበት ምስ ሰዳዲ ርክብ ግበሩ እሞ ሕጂ እንታይ ክትገብሩ ከምእትኽእሉ ሕተቱ።
    .easy = ግዜ ገደብ ሓሊፉ። ገና ኣይደንጎኹምን። ሕጂ ደውሉሎም።
warning-no-appeal-guidance = ኣብቲ ደብዳበ ብኸመይ ይግባይ ከም ዝበሃል ኣይረኸብናን። ባዕልኹም ርኣዩ፣ ወይ ኣበይን ክሳብ መዓስን ይግባይ ክትብሉ ከምእትኽእሉ ንሰዳዲ ሕተቱ።
    .easy = ኣብቲ ደብዳበ ብኸመይ ይግባይ ከም ዝበሃል ኣይረኸብናን። ባዕልኹም ኣብቲ ደብዳበ ርኣዩ። ነቶም ዝሰደድዎ ሕተቱ።
warning-hidden-text-ignored = ኣብቲ ፋይል ዝተሓብአ ጽሑፍ ኣሎ። ኣይተወስደን።
warning-instructions-ignored = ኣብቲ ደብዳበ ነዚ ፕሮግራም ክእዝዝ ዝፍትን ጽሑፍ ኣሎ። ኣይተኸተልናዮን።
warning-contradictory-dates = ኣብቲ ደብዳበ ዘለዉ ዕለታት ኣይሰማምዑን። ነቲ ዝቐደመ ዕለት ሓዙ፣ ደውሉ እሞ ሕተቱ።
    .easy = ኣብቲ ደብዳበ ዘለዉ ዕለታት ኣይሰማምዑን። ነቲ ዝቐደመ ዕለት ሓዙ። ደውሉ እሞ ሕተቱ።
warning-language-fallback = ገለ ጽሑፍ ገና ብቋንቋኹም የለን። ብቋንቋ ደንማርክ ወይ ብእንግሊዝኛ እዩ።
warning-model-unavailable = ናይ ቀሊል ቋንቋ ሓገዝ ሕጂ ኣይሰርሕን ኣሎ። ኩሉ ኣገዳሲ ነገር ግን ኣብዚ ኣሎ።
warning-model-wording-rejected = ሓደ ዝቐለለ ጽሑፍ ምስቲ ደብዳበ ኣይተሰማምዐን። ስለዚ ኣይተራእየን።
notice-pages-missing =
    { $count ->
        [one] ገጽ { $pages } ጎዲሉ። ድለይዎ እሞ ንምሉእ ደብዳበ ኣእትዉ፣ ኣገዳሲ ነገር ክህልዎ ይኽእል እዩ።
       *[other] ገጻት { $pages } ጎዲሎም። ድለይዎም እሞ ንምሉእ ደብዳበ ኣእትዉ፣ ኣገዳሲ ነገር ክህልዎም ይኽእል እዩ።
    }
notice-pages-unreadable =
    { $count ->
        [one] ገጽ { $pages } ክንበብ ኣይተኻእለን። ስእሊ እንደገና ኣልዕሉ: { photo-advice }
       *[other] ገጻት { $pages } ክንበቡ ኣይተኻእለን። ስእሊ እንደገና ኣልዕሉ: { photo-advice }
    }
notice-unsure-split = እዞም ገጻት ሓደ ደብዳበ ወይ ብዙሓት ደብዳበታት ክኾኑ ይኽእሉ እዮም። እቲ መግለጺ እንተዘይተሰማሚዑ፣ ኣብ ሓደ ግዜ ሓደ ደብዳበ ኣእትዉ።
    .easy = ሓደ ደብዳበ ድዩ ወይስ ብዙሓት? ኣብ ሓደ ግዜ ሓደ ደብዳበ ኣእትዉ።

# The calendar file.
calendar-deadline = ግዜ ገደብ: { $text }
calendar-appeal = ናይ ይግባይ ግዜ ገደብ
calendar-appointment = ቆጸራ: { $sender }
calendar-note = ካብ መግለጺ ናይ ደብዳበኹም። ኩሉ ግዜ ዕለት ኣብቲ ደብዳበ ባዕሉ ኣረጋግጹ።

# The command line.
progress-page = ገጽ { $number } ካብ { $of } ይንበብ ኣሎ …
quote-on-page = ገጽ { $page }: «{ $words }»
