# Tigrinya.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Answers to questions. Short sentences, the important thing first. Quotes keep their page's language; this is the frame.


# What the pages say.
answer-composed = ብሓጺሩ። እዚ ብናይ ቋንቋ ፕሮግራም ካብዞም ኣብ ታሕቲ ዘለዉ ምንጭታት ዝተጻሕፈ እዩ:
answer-composed-beside = እዚ ብናይ ቋንቋ ፕሮግራም ብቋንቋኹም ዝተጻሕፈ እዩ። እቲ ቃላት ምሉእ ብምሉእ ኣይተመርመረን። ትኽክል እቶም ምንጭታት እዮም።
answer-page-says = ኣብ ገጽ «{ $title }» ተጻሒፉ ኣሎ:
answer-page-under = ኣብ ገጽ «{ $title }»፣ ኣብ ትሕቲ «{ $heading }» ተጻሒፉ ኣሎ:
answer-page-also = ኣብ ገጽ «{ $title }» እዚ እውን ተጻሒፉ ኣሎ:
answer-page-old = እቲ ገጽ ካብ { $updated } ኣይተቐየረን። ደውሉ እሞ ክሳብ ሕጂ ትኽክል እንተኾይኑ ሕተቱ።
answer-pages-say-too = ገጻት ኮሙን እውን ብዛዕባ እዚ ገለ ነገር ይብሉ:
answer-quote = «{ $words }»
answer-source = ምንጪ: { $title }። { $url }
answer-source-updated = ምንጪ: { $title }፣ ዝተቐየረሉ ዕለት { $updated }። { $url }
answer-source-taken = እቲ ጽሑፍ ካብ { $site } እዩ።
answer-source-letter = ምንጪ: ደብዳበኹም፣ ገጽ { $page }።
answer-source-glossary = ምንጪ: ዝርዝር ቃላት።
answer-not-translated = እቲ ኣብ ገጽ ዘሎ ጽሑፍ { $language } እዩ። ኣይተተርጎመን።
answer-language-da = ብቋንቋ ደንማርክ
answer-language-other = ካብ ቋንቋኹም ወጻኢ ብኻልእ ቋንቋ
answer-read-with-you = { $name } ምሳኹም ከንብብዎ ይኽእሉ እዮም። ቴለፎን: { $phone }። ብኣካል ክትመጹ እውን ትኽእሉ ኢኹም።
answer-interpreter = ምስ ኮሙን ክትዛረቡ ከለኹም ኣስተርጓሚ ክትሓቱ ትኽእሉ ኢኹም።
answer-word = «{ $word }» ናይ ደንማርክ ቃል እዩ። ትርጉሙ: { $name }። { $meaning }
answer-word-in-letter = ኣብ ደብዳበኹም ከምዚ ተጻሒፉ ኣሎ:

# What the letter says.
answer-no-deadline = ኣብቲ ደብዳበ ንዓኹም ዝምልከት ግዜ ገደብ ኣይተረኽበን። እንተተጠራጢርኩም ደውሉ እሞ ሕተቱ።
answer-nothing-to-do = ኣብቲ ደብዳበ ክትገብርዎ ዘለኩም ነገር ኣይተረኽበን።
answer-amount-pay = ክትከፍልዎ ዘለኩም ገንዘብ: { $amount }
answer-amount-repay = መሊስኩም ክትከፍልዎ ዘለኩም ገንዘብ: { $amount }
answer-amount-receive = እትቕበልዎ ገንዘብ: { $amount }
answer-amount-considered = ኣብቲ ደብዳበ እዚ ገንዘብ ተጠቒሱ ኣሎ: { $amount } ገና ዝተወሰነ ነገር የለን።
answer-nothing-decided = ገና ዝተወሰነ ነገር የለን። ስለዚ ገና ይግባይ ዝበሃለሉ ነገር የለን። ሓሳብኩም ክትነግሩ ትኽእሉ ኢኹም።
answer-meeting = ኣብዚ መዓልቲ ክትመጹ ኣለኩም: { $date }።
answer-meeting-time = ኣብዚ መዓልቲ ክትመጹ ኣለኩም: { $date } ሰዓት { $time }።
answer-sender = እቲ ደብዳበ ካብ: { $sender }
answer-department = ክፍሊ: { $name }
answer-letter-date = እቲ ደብዳበ ዝተጻሕፈሉ ዕለት: { $date }።
answer-case-number = ቁጽሪ ጉዳይ: { $number }
answer-more-time = ተወሳኺ ግዜ ክትሓቱ ትኽእሉ ኢኹም። እቲ ግዜ ገደብ ቅድሚ ምሕላፉ ናብቶም ደብዳበ ዝሰደዱ ደውሉ። ክሳብ እወ ዝብሉ፣ እቲ ኣብ ደብዳበ ዘሎ ግዜ ገደብ ይሰርሕ።
answer-cannot-come = ክትመጹ እንተዘይክኢልኩም፣ ቅድሚ እቲ ቆጸራ ንገርዎም። ሓድሽ ቆጸራ ሕተቱ።
answer-cannot-pay = ክትከፍሉ እንተዘይክኢልኩም፣ እቲ ግዜ ገደብ ቅድሚ ምሕላፉ ደውሉሎም። ቁሩብ ቁሩብ ክትከፍሉ ትኽእሉ እንተኾይንኩም ሕተቱ።
answer-not-in-letter = እዚ ኣብቲ ደብዳበ ኣይተረኽበን። እንተተጠራጢርኩም ናብቶም ዝሰደድዎ ደውሉ።

# Whom to call.
answer-call-department = ደውሉ ናብ { $municipality }፣ { $name }: { $phone }
answer-call-municipality = ደውሉ ናብ { $municipality }: { $phone }

# When there is no answer.
answer-no-guidance = እዚ ኣብ ገጻት ኮሙን የለን። ኣነ ብግምት ኣይምልስን። ንሰብ ሕተቱ።
answer-no-pages = ሕጂ ገጻት ኮሙን ክርኢ ኣይክእልን። ጸኒሕኩም ፈትኑ፣ ወይ ንሰብ ሕተቱ።
answer-own-case = ጉዳይኩም ክርኢ ኣይክእልን። እንታይ ከምዝውሰን እውን ክነግር ኣይክእልን። ክነግሩ ዝኽእሉ እቶም ጉዳይ ዝሕዙ ጥራይ እዮም።
answer-out-of-scope-medical = ብዛዕባ ሕማም ወይ መድሃኒት ምኽሪ ክህብ ኣይክእልን። ናብ ሓኪምኩም ደውሉ። ህይወት ኣብ ሓደጋ እንተሃልዩ ናብ 112 ደውሉ።
answer-out-of-scope-legal = ሕጋዊ ምኽሪ ክህብ ወይ መን ትኽክል ምዃኑ ክነግር ኣይክእልን። ንጠበቓ ሕተቱ፣ ወይ ነጻ ሕጋዊ ምኽሪ ርኸቡ (retshjælp, advokatvagt)።
answer-out-of-scope-politics = እንታይ ክትሓስቡ ወይ ንመን ክትመርጹ ኣይነግርን እየ። ብዛዕባ ምርጫን ፖለቲካን ኣብዚ ከተንብቡ ትኽእሉ ኢኹም። { $municipality }: { $website }
answer-out-of-scope-other = ኣብዚ ክሕግዝ ኣይክእልን።
answer-what-i-do = ካብ ቤት ጽሕፈታት መንግስቲ ዝመጹ ደብዳበታት ክገልጽ፣ ካብ ገጻት ኮሙን ድማ መልሲ ክህብ እኽእል እየ።

# When something is done here that has to be done elsewhere.
answer-not-received = ኮሙን ነቲ ኣብዚ እትጽሕፍዎ ኣይተቐበለቶን። ዝተላእከ ነገር የለን። ባዕልኹም ክትሰድዎ ኣለኩም።
answer-not-received-appeal = ገና ይግባይ ኣይበልኩምን። ኮሙን ነቲ ኣብዚ እትጽሕፍዎ ኣይተቐበለቶን፣ ዝተላእከ ነገር የለን። ይግባይኩም ባዕልኹም ክትሰድዎ ወይ ብቴለፎን ክትነግርዎ ኣለኩም።
answer-not-received-apply = ገና ኣየመልከትኩምን። ኮሙን ነቲ ኣብዚ እትጽሕፍዎ ኣይተቐበለቶን፣ ዝተላእከ ነገር የለን። ባዕልኹም ከተመልክቱ ኣለኩም።
answer-not-received-sick = ሕማምኩም ወይ ምሕዋይኩም ገና ኣይተነግረን። ነቲ ኣብዚ እትጽሕፍዎ ዝተቐበሎ የለን። ሕጂ ባዕልኹም ንገሩ: ስራሕ እንተሃልይኩም ንቦታ ስራሕኩም፣ እንተዘየለ ንኮሙን።
answer-not-received-cancel = ቆጸራኹም ኣይተሰረዘን። ነቲ ኣብዚ እትጽሕፍዎ ዝተቐበሎ የለን። ቅድሚ እቲ ቆጸራ ባዕልኹም ንገርዎም።
answer-not-received-change = ኮሙን ነቲ መልእኽትኹም ኣይተቐበለቶን። ዝተቐየረ ነገር የለን። ባዕልኹም ክትነግሩ ኣለኩም።
answer-not-received-send = ኮሙን ወረቓቕትኹም ወይ ሓበሬታኹም ኣይተቐበለቶን። ዝተላእከ ነገር የለን። ባዕልኹም ክትሰድዎ ኣለኩም።
answer-not-received-end = ዝተቛረጸ ውዕል የለን። ኮሙን ነቲ ኣብዚ እትጽሕፍዎ ኣይተቐበለቶን። ባዕልኹም ከተቋርጽዎ ኣለኩም።
answer-not-received-report = ኮሙን ነቲ ኣብዚ እትጽሕፍዎ ኣይተቐበለቶን። ዝተነግረ ነገር የለን። ባዕልኹም ክትነግርዎ ኣለኩም።
answer-not-received-book = ዝተታሕዘ ቆጸራ የለን። ነቲ ኣብዚ እትጽሕፍዎ ዝተቐበሎ የለን። ባዕልኹም ቆጸራ ክትሕዙ ኣለኩም።
answer-channels = ኣብ Digital Post ክትጽሕፉ፣ ክትድውሉ ወይ ብኣካል ክትመጹ ትኽእሉ ኢኹም። ቁጽሪ ጉዳይ እንተሃልይኩም ጽሓፍዎ።

# A life in danger.
answer-crisis-nobody = ናብ ፕሮግራም ኢኹም ትጽሕፉ ዘለኹም። ነዚ ዘንብብ ሰብ የለን። ደውሉ፣ ሽዑ ዝሰምዓኩም ሰብ ኣሎ።

# When the question is not clear.
answer-what-about = እንታይ ክትፈልጡ ትደልዩ? ሕቶ ጽሓፉ፣ ወይ ደብዳበኹም ስደዱ።
answer-what-about-letter = ብዛዕባ እቲ ደብዳበ እንታይ ክትፈልጡ ትደልዩ? ካብዚ ምረጹ፣ ወይ ሕቶ ጽሓፉ።
answer-which-letter = ብዛዕባ ኣየናይ ደብዳበ ኢኹም ትሓቱ ዘለኹም? ነቲ ደብዳበ ስደድዎ፣ ሽዑ ክርእዮ እኽእል። ወይ ብዛዕባ እንታይ ምዃኑ ጽሓፉ።
answer-which-page = ብዛዕባ እዚ እንታይ ክትፈልጡ ትደልዩ? ካብ ገጻት ኮሙን ምረጹ፣ ወይ ቁሩብ ወስኹ።
answer-is-letter = እዚ ደብዳበ ይመስል። ከም ደብዳበ ስደድዎ፣ ሽዑ ክግለጽ እዩ።
answer-welcome = ገንዘብኩም። ክትፈልጥዎ እትደልዩ ካልእ ነገር ኣሎ?

# Questions on buttons.
ask-deadline = ግዜ ገደብ መዓስ እዩ?
ask-meeting = መዓስን ኣበይን ክመጽእ ኣለኒ?
ask-cannot-pay = ክኸፍል እንተዘይክኢለ እንታይ ክገብር?
ask-consequence = እንተዘይገይረዮ እንታይ ይኸውን?
ask-bring = እንታይ ሒዘ ክመጽእ ኣለኒ?
ask-more-time = ተወሳኺ ግዜ ክረክብ እኽእል'ዶ?
ask-cannot-come = ክመጽእ እንተዘይክኢለ እንታይ ክገብር?
ask-appeal = ብዛዕባ እዚ ደብዳበ ብኸመይ ይግባይ እብል?
ask-call = ናብ መን ክድውል እኽእል?
ask-amount = ክንደይ ገንዘብ እዩ?
ask-do = እንታይ ክገብር ኣለኒ?
ask-how-to-pay = ብኸመይ እኸፍል?
ask-meaning = እቲ ደብዳበ እንታይ ማለት እዩ?
ask-sender = እቲ ደብዳበ መን ሰዲድዎ?
ask-how-appeal = ኣብ ልዕሊ ውሳነ ብኸመይ ይግባይ እብል?
ask-interpreter = ኣስተርጓሚ ክረክብ እኽእል'ዶ?
ask-without-mitid = MitID እንተዘይብለይ እንታይ ክገብር?
ask-power-of-attorney = ንኻልእ ሰብ ብኸመይ ውክልና እህብ?
ask-instalments = ብክፋል ክኸፍል እኽእል'ዶ?
ask-adviser = ኣማኻሪ ዜጋታት ኣብ እንታይ ክሕግዘኒ ይኽእል?
ask-page = { $title }

# The command line.
answer-suggestions = እዚ እውን ክትሓቱ ትኽእሉ ኢኹም:
answer-choices = ምረጹ:
answer-nothing-published = ገና መልሲ ዝውሰደሉ ገጻት የለን። በዚ ትእዛዝ ኣምጽእዎም: python -m knowledge refresh --publish
