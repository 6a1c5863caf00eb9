# Tigrinya.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# The page's own texts. Short sentences, everyday words, figures for numbers.

page-title = Brevklar: መግለጺ ደብዳበኹም
page-description = ካብ ኮሙን ዝመጸ ደብዳበኹም እንታይ ማለት ምዃኑን እንታይ ክትገብሩ ከም ዘለኩምን ኣብዚ ትፈልጡ።
page-brand = Brevklar
page-of = ካብ { $municipality }
page-skip = ናብቲ ደብዳበ ኪዱ
page-language = ቋንቋ
page-language-name = ትግርኛ
page-level = ዝቐለለ ቃላት
page-accessibility = ተበጻሕነት
page-call-label = ደውሉ ናብ { $municipality }: { $phone }
page-open-until = ሕጂ ክፉት እዩ። ሰዓት{ "\u00A0" }{ $time } ይዕጾ።
page-opens-at = ሕጂ ዕጹው እዩ። { $day } ሰዓት{ "\u00A0" }{ $time } ይኽፈት።
page-closed = ሕጂ ዕጹው እዩ።
page-delete = ደምስሱ
page-delete-label = ደብዳበይ ደምስሱ
page-delete-sure = እቲ ደብዳበ ሕጂ ይደምሰስ'ዶ? ክምለስ ኣይከኣልን።
page-photo = ስእሊ ኣልዕሉ
page-file = ፋይል ምረጹ
page-input = ሕቶ ጽሓፉ፣ ወይ ደብዳበ ለጥፉ
page-input-short = ሕተቱ፣ ወይ ደብዳበ ለጥፉ
page-stop = ኣቋርጹ
page-remove = ፋይል ኣልግሱ
page-send = ስደዱ
page-explain = ደብዳበ ግለጹ
page-needs-script = እዚ ገጽ JavaScript የድልዮ። ኣብርህዎ፣ ወይ ደውሉ ናብ { $municipality }: { $phone }።
page-opening = እቲ ገጽ ይኽፈት ኣሎ …
page-offline = ሕጂ ርክብ የለን። እቲ ገጽ ባዕሉ እንደገና ይፍትን።
page-notices = መፍለጢታት
page-messages = ደብዳበኹም፣ ሕቶታትኩምን መልስታትን
page-welcome-title = ካብ ኮሙን ዝመጸ ደብዳበኹም ተረድኡ
page-welcome-do = ንደብዳበ ስእሊ ኣልዕሉ፣ ፋይል ምረጹ፣ ወይ ነቲ ጽሑፍ ኣብቲ ታሕቲ ዘሎ ቦታ ለጥፉ። ሽዑ እቲ ደብዳበ እንታይ ማለት ምዃኑ፣ እንታይ ክትገብሩ ከም ዘለኩም፣ መዓስን ትርእዩ። ሕቶ እንተሃልይኩም ኣብኡ ጽሓፍዎ።
page-welcome-pages = እቲ ደብዳበ ብዙሕ ገጻት ኣለዎ'ዶ? «ደብዳበ ግለጹ» ቅድሚ ምጥዋቕኩም ኩሎም ኣእትዉ።
page-welcome-program = ምስ ፕሮግራም ኢኹም ትዛረቡ ዘለኹም። ሰብ ኣይኮነን።
page-welcome-kept = እቲ ደብዳበ ኣብዚ ክሳብ ዘለኹም ጥራይ ይዕቀብ። «ደምስሱ» ምስ ጠወቕኩም፣ ወይ { $minutes } ደቓይቕ ምስ ዘይጸናሕኩም ይድምሰስ።
page-welcome-case = እቲ ኣብዚ እትጽሕፍዎ ናብ ጉዳይኩም ኣይኣቱን።
page-translation-unchecked = ነዚ ትርጉም ካብ ኮሙን ዝረኣዮ ሰብ ገና የለን። እንተተጠራጢርኩም ንሰብ ሕተቱ።
page-welcome-human = ምስ ሰብ ክትዛረቡ ትደልዩ'ዶ? ደውሉ ናብ { $municipality }: { $phone }።
page-welcome-short = ምስ ፕሮግራም ኢኹም ትዛረቡ ዘለኹም። «ደምስሱ» ምስ ጠወቕኩም፣ ወይ { $minutes } ደቓይቕ ምስ ዘይጸናሕኩም እቲ ደብዳበ ይድምሰስ። ኣብዚ ዘሎ ናብ ጉዳይኩም ኣይኣቱን።
page-model-on = ካልእ ፕሮግራም (ናይ ቋንቋ ፕሮግራም) ብቐሊል ቃላት ንምጽሓፍ ይሕግዝ። ጽሑፍ ናይቲ ደብዳበን ሕቶታትኩምን ይቕበል። መጀመርታ ኣስማት፣ ቁጽርታት CPR፣ ኣድራሻታት ይሕብኡ።
page-model-off = ንደብዳበኹምን ንሕቶታትኩምን ናይ ቋንቋ ፕሮግራም ኣይንጥቀምን።
page-model-refuse = ናይ ቋንቋ ፕሮግራም ኣይትጠቐሙ
page-model-allow = ናይ ቋንቋ ፕሮግራም ተጠቐሙ
page-sent-files =
    { $count ->
        [one] { $count } ፋይል ሰዲድኩም።
       *[other] { $count } ፋይላት ሰዲድኩም።
    }
page-sent-text =
    { $count ->
        [one] { $count } ፊደል ዘለዎ ጽሑፍ ለጢፍኩም።
       *[other] { $count } ፊደላት ዘለዎ ጽሑፍ ለጢፍኩም።
    }
page-sent-both =
    { $count ->
        [one] { $count } ፋይልን መልእኽትን ሰዲድኩም።
       *[other] { $count } ፋይላትን መልእኽትን ሰዲድኩም።
    }
page-sent-question = መልእኽቲ ጽሒፍኩም።
page-reading = እቲ ደብዳበ ይንበብ ኣሎ …
page-reading-page = ገጽ { $number } ካብ { $of } ይንበብ ኣሎ …
page-explaining = እቲ መግለጺ ይጽሓፍ ኣሎ …
page-queue =
    ኣብ መስርዕ ቅድሜኹም { $ahead ->
        [one] { $ahead } ሰብ ኣሎ
       *[other] { $ahead } ሰባት ኣለዉ
    }። { $minutes ->
        [0] ካብ 1 ደቒቕ ንታሕቲ ይወስድ።
        [one] ኣስታት { $minutes } ደቒቕ ይወስድ።
       *[other] ኣስታት { $minutes } ደቓይቕ ይወስድ።
    }
page-queue-stay = ክሳብ ሽዑ ካልእ ኣፕ ክትጥቀሙ ትኽእሉ ኢኹም።
page-letter-of = ደብዳበ { $number } ካብ { $of }
page-where = ኣበይ ከም ዘሎ ኣርኣዩኒ
page-where-hide = ሕብኡ
page-where-picture = ገጽ { $page } ናይቲ ደብዳበ። እቲ ምሉእ ሓሳብ ብብጫ ተሓቢሩ ኣሎ።
page-where-text = ኣብቲ ደብዳበ ኣብዚ ተጻሒፉ ኣሎ። እቲ ምሉእ ሓሳብ ተፈልዩ ይርአ።
page-wrong = እዚ መስመር ጌጋ እዩ
page-wrong-thanks = የቐንየልና። መዝጊብናዮ ኣለና። እንተተጠራጢርኩም ናብ ኮሙን ደውሉ።
page-calendar = ነቶም ዕለታት ኣብ ካለንደረይ ኣእትዉ
page-calendar-name = letter-dates
page-write-title = ነቲ ደብዳበ መልሲ ጽሓፉ
page-write-why = እንታይ ክትጽሕፉ ከም እትደልዩ ምረጹ። ባዕልኹም ክትሰድዎ እትኽእሉ ጽሑፍ ትረኽቡ።
page-write-more = ተወሳኺ ኣርእዩ
page-write-text = እቲ ዝለኣኽ ጽሑፍ ብቋንቋ ደንማርክ:
page-write-means = ትርጉም እቲ ጽሑፍ:
page-copy = ነቲ ጽሑፍ ቅድሑ
page-copied = ተቐዲሑ
page-marked = እቲ ጽሑፍ ተመሪጹ ኣሎ። «ቅዳሕ» ምረጹ።
page-ways-title = ባዕልኹም ክትገብርዎ ከቢድ ድዩ?
page-ways-no-mitid = MitID ክጥቀም ኣይክእልን እየ
page-ways-helping = ንኻልእ ሰብ እሕግዝ ኣለኹ
page-received-title = እቲ ደብዳበ መዓስ ተቐቢልኩምዎ?
page-received-why = ኣብቲ ደብዳበ ዘሎ ግዜ ገደብ ካብታ ዝተቐበልኩምላ መዓልቲ ይቑጸር። ነታ መዓልቲ ምረጹ፣ ሽዑ ግዜ ገደብ ንሕስብ።
page-received-safe = ክሳብ እትመርጹ፣ ካብ ዕለት ደብዳበ ንቖጽር። እዚ እቲ ዝበለጸ ውሑስ እዩ።
page-received-digital = ብ Digital Post ተቐቢለዮ
page-received-paper = ብወረቐት ተቐቢለዮ
page-received-day = ኣብ ሓንቲ ፍልጥቲ መዓልቲ ተቐቢለዮ
page-received-which = እቲ ደብዳበ ኣየናይ መዓልቲ ተቐቢልኩምዎ? ካልእ መዓልቲ እንተኾይኑ ኣብቲ ታሕቲ ዘሎ ቦታ ጽሓፍዎ። ንኣብነት: 3.11.2026
page-received-is-digital = እቲ ግዜ ገደብ፣ ደብዳበ ኣብ ዕለት ደብዳበ ብ Digital Post ከም ዝመጸ ጌርካ ተሓሲቡ።
page-received-is-paper = እቲ ግዜ ገደብ ካብ ዕለት ደብዳበ ተሓሲቡ። ፖስታ ኣየናይ መዓልቲ ከም ዝመጸ ኣብ ዘይንፈልጠሉ፣ እዚ እቲ ዝበለጸ ውሑስ እዩ።
page-received-is-day = እቲ ግዜ ገደብ ካብታ ደብዳበ ዝተቐበልኩምላ መዓልቲ ተሓሲቡ: { $date }።
page-received-not-then = እታ መዓልቲ ትኽክል ኣይኮነትን። ካብ ዕለት ደብዳበ ክሳብ ሎሚ ዘላ መዓልቲ ምረጹ።
page-received-change = ካልእ መዓልቲ ምረጹ
page-split-title = ሓደ ደብዳበ ድዩ ወይስ ብዙሓት?
page-split-why = ካብቶም ገጻት ብሓደ ምዃኖም ክንርኢ ኣይንኽእልን።
page-split-one = ሓደ ደብዳበ እዩ
page-split-more = ብዙሓት ደብዳበታት እዮም
page-deleted = ደብዳበኹም ተደምሲሱ። ዝተዓቀበ ነገር የለን።
page-stopped = ኣቋሪጽኩምዎ። እቲ ደብዳበ ክሳብ መወዳእታ ኣይተነበን። ምስ ደለኹም እንደገና ስደድዎ።
page-expired = ንነዊሕ ግዜ ኣይነበርኩምን፣ ስለዚ እቲ ደብዳበ ተደምሲሱ። ነቲ መግለጺ ክትርእዩ እንተደሊኹም እንደገና ስደድዎ።
page-failed = ኣብ ወገንና ጸገም ተፈጢሩ። ንስኹም ጌጋ ኣይገበርኩምን። ድሕሪ ቁሩብ ግዜ እንደገና ፈትኑ።
page-whom-to-call = ህጹጽ እንተኾይኑ፣ ደውሉ ናብ { $municipality }: { $phone }። { $hours }
page-too-fast = ኣብ ሓጺር ግዜ ብዙሕ ሰዲድኩም። ቁሩብ ደቓይቕ ተጸበዩ፣ ሽዑ እንደገና ፈትኑ።
page-full = ሕጂ ብዙሓት ሰባት ነዚ ገጽ ይጥቀሙ ኣለዉ። ቁሩብ ደቓይቕ ተጸበዩ፣ ሽዑ እንደገና ፈትኑ።
page-too-many-files = ኣብ ሓደ ግዜ { $limit } ፋይላት ክትሰዱ ትኽእሉ ኢኹም። መጀመርታ ነቶም ዝመረጽኩምዎም ስደዱ።
page-text-too-long = እቲ ጽሑፍ ኣዝዩ ነዊሕ እዩ። ነቲ ደብዳበ ከም ፋይል ስደድዎ።
page-upload-lost = እቲ ፋይል ሕጂ ኣብና የለን። እንደገና ምረጽዎ፣ ሽዑ ስደድዎ።
page-upload-bad = እቲ ፋይል ብትኽክል ኣይበጽሐን። እንደገና ፈትኑ።
page-not-found = ከምዚ ዝበለ ገጽ የለን።
page-still-reading = ነቲ ዝሰደድኩምዎ ገና ነንብቦ ኣለና። ቁሩብ ተጸበዩ።

# Questions and answers.
page-looking = መልሲ ይድለ ኣሎ …
page-more = እዚ እውን ክትሓቱ ትኽእሉ ኢኹም:
page-more-card = ብዛዕባ እቲ ደብዳበ ሕቶ ኣለኩም'ዶ? ካብዚ ምረጹ፣ ወይ ናትኩም ኣብ ታሕቲ ጽሓፉ።
page-source = ምንጪ:
page-source-updated = ዝተሓደሰሉ ዕለት { $date }
page-source-taken = እቲ ጽሑፍ ካብ { $site } እዩ
page-source-letter = ምንጪ: ደብዳበኹም፣ ገጽ { $page }
page-source-letter-named = ምንጪ: ደብዳበ «{ $title }»፣ ገጽ { $page }
page-not-received = መልእኽትኹም ዝተቐበሎ ሰብ የለን
page-no-guidance = ሕጂ ገጻት ኮሙን ክርአ ኣይከኣልን። ካብ ደብዳበኹምን ካብ ዝርዝር ቃላትን ጥራይ ክምልስ እኽእል።
page-right = እቲ መልሲ ትኽክል'ዶ ነይሩ?
page-right-yes = እወ፣ ትኽክል ነይሩ
page-right-no = ኣይፋል፣ ጌጋ ነይሩ
page-right-thanks = ንመልስኹም የቐንየልና።
page-right-sorry = ስለ ዝነገርኩምና የቐንየልና። ንምርግጋጽ ንሰብ ሕተቱ: ደውሉ ናብ { $municipality }: { $phone }። { $hours }
page-question-too-long = እቲ ሕቶ ኣዝዩ ነዊሕ እዩ። ብዝወሓደ ቃላት ጽሓፍዎ።
page-stopped-looking = ኣቋሪጽኩምዎ። ምስ ደለኹም እንደገና ሕተቱ።
page-crisis = ምስዚ ጸገም በይንኹም ክትኮኑ የብልኩምን። ንስኹም ወይ ካልእ ሰብ ኣብ ሓደጋ እንተሃሊኹም ሕጂ ደውሉ።
page-emergency = ሕጂ ኣብ ሓደጋ ዘሎ ሰብ ኣሎ ድዩ? ናብ { $phone } ደውሉ።
page-crisis-line = { $name }: { $phone }። { $about }
page-correction-title = እርምት ናይዚ ደብዳበ
page-correction-said = { $municipality } ብ{ $date } ጽሒፉ: { $text }
page-correction-card = እቲ ኣብ ታሕቲ ዘሎ ካርድ ኣብቲ ደብዳበ ባዕሉ ተጻሒፉ ዘሎ የርኢ።
page-off-chat = እቲ ቻት ሕጂ ተዓጽዩ ኣሎ።
page-off-model = እቲ ናይ ቋንቋ ሞደል ሕጂ ተዓጽዩ ኣሎ። መልሲ ግን ክትረኽቡ ኢኹም።
page-off-said = { $municipality } ይጽሕፍ: { $text }
