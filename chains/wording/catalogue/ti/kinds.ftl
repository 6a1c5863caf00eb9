# Tigrinya.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# What the letter is (one sentence) and what it means. What is not decided must never read as decided.
# $sender is the sender's name or "sender-unknown".

sender-known = { $name }
sender-unknown = ሰዳዲ ደብዳበ
what-hearing = እዚ ርእይቶ ምሕታት (høring) ካብ { $sender } እዩ: ገና ዝተወሰነ ነገር የለን።
    .easy = እቲ ደብዳበ ካብ { $sender } እዩ። ገና ዝወሰንዎ ነገር የለን።
what-decision-refusal = እዚ ውሳነ (afgørelse) ካብ { $sender } እዩ። እቲ መልሲ ኣይፋል እዩ።
    .easy = እቲ ደብዳበ ካብ { $sender } እዩ። እቲ መልሲ ኣይፋል እዩ።
what-decision-partly = እዚ ውሳነ (afgørelse) ካብ { $sender } እዩ: ንገሊኡ እወ፣ ንገሊኡ ድማ ኣይፋል።
    .easy = እቲ ደብዳበ ካብ { $sender } እዩ። ንገሊኡ እወ ይብሉ። ንገሊኡ ኣይፋል ይብሉ።
what-decision-grant = እዚ ውሳነ (afgørelse) ካብ { $sender } እዩ። እቲ መልሲ እወ እዩ።
    .easy = እቲ ደብዳበ ካብ { $sender } እዩ። እቲ መልሲ እወ እዩ።
what-decision-change = እዚ ካብ { $sender } ዝመጸ ውሳነ (afgørelse) እዩ። ገለ ነገር ይቕይረልኩም።
    .easy = እቲ ደብዳበ ካብ { $sender } እዩ። ገለ ነገር ይቕይሩልኩም።
what-order = እዚ ወግዓዊ ትእዛዝ (påbud) ወይ ክልከላ (forbud) ካብ { $sender } እዩ።
    .easy = እቲ ደብዳበ ካብ { $sender } እዩ። ክትክተልዎ ኣለኩም።
what-summons = እዚ ካብ { $sender } ኣብ ውሱን ግዜ ክትመጹ ዝጽውዓኩም ደብዳበ (indkaldelse) እዩ።
    .easy = እቲ ደብዳበ ካብ { $sender } እዩ። ቆጸራ ኣለኩም።
what-payment-demand = እዚ ካብ { $sender } ዝመጸ ናይ ክፍሊት ሕቶ እዩ።
    .easy = እቲ ደብዳበ ካብ { $sender } እዩ። ገንዘብ ይሓቱ ኣለዉ።
what-reminder = እዚ ካብ { $sender } ዝመጸ መዘኻኸሪ እዩ።
    .easy = እቲ ደብዳበ ካብ { $sender } እዩ። ቅድሚ ሕጂ እውን ጽሒፎምልኩም።
what-information-request = ካባኹም ገለ ነገር የድሊ ኣሎ። ሓታቲ: { $sender }።
    .easy = እቲ ደብዳበ ካብ { $sender } እዩ። ካባኹም ገለ ነገር ይደልዩ ኣለዉ።
what-notice = እዚ ካብ { $sender } ዝመጸ ቅድመ መፍለጢ (varsel) እዩ። ገለ ነገር ክኸውን እዩ።
    .easy = እቲ ደብዳበ ካብ { $sender } እዩ። ገለ ነገር ክኸውን እዩ።
what-offer = እዚ ካብ { $sender } ዝመጸ ዕድል (tilbud) እዩ።
    .easy = እቲ ደብዳበ ካብ { $sender } እዩ። ዕድል ይህቡኹም ኣለዉ።
what-receipt = እዚ ካብ { $sender } ዝመጸ ቅብሊት እዩ።
    .easy = እቲ ደብዳበ ካብ { $sender } እዩ። ካባኹም ገለ ነገር ተቐቢሎም።
what-information = እዚ ካብ { $sender } ዝመጸ፣ ሓበሬታ ዝሓዘ ደብዳበ እዩ።
    .easy = እቲ ደብዳበ ካብ { $sender } እዩ። ገለ ነገር ይነግሩኹም ኣለዉ።
what-other = እዚ ካብ { $sender } ዝመጸ ደብዳበ እዩ።
    .easy = እቲ ደብዳበ ካብ { $sender } እዩ።
what-fraud = እዚ ምትላል ይመስል።
    .easy = ተጠንቀቑ። እዚ ምትላል ይመስል።
what-no-letter = እዚ ካብ ቤት ጽሕፈት መንግስቲ ንዓኹም ዝተላእከ ደብዳበ ኣይመስልን።
    .easy = እዚ ካብ ቤት ጽሕፈት መንግስቲ ዝመጸ ደብዳበ ኣይመስልን።
what-date = ዕለት ደብዳበ: { $date }።
what-subject-known = ብዛዕባ: { $terms } (ኣብቲ ደብዳበ: «{ $subject }»)
what-subject = ብዛዕባ: «{ $subject }»
what-case-number = ቁጽሪ ጉዳይ (sagsnummer): { $number }
nothing-to-do = እቲ ደብዳበ ገለ ነገር ክትገብሩ ዝሓተኩም ኣይመስልን።
    .easy = እቲ ደብዳበ ካባኹም ዝሓቶ ነገር የለን።
nothing-found-to-do = ኣብቶም ክንበቡ ዝተኻእለ ገጻት ክትገብርዎ ዘለኩም ነገር የለን። ነቲ ዝተረፈ ደብዳበ ባዕልኹም ኣረጋግጹ።
    .easy = ገለ ገጻት ክንበቡ ኣይተኻእለን። ባዕልኹም ምሉእ ደብዳበ ኣንብቡ። ክትገብርዎ ዘለኩም ነገር ክህሉ ይኽእል እዩ።
meaning-hearing = ካብ { $sender } ገና ውሳነ የለን። መጀመርታ ሓሳብኩም ክትነግሩ ትኽእሉ ኢኹም።
    .easy = ዝተወሰነ ነገር የለን። መጀመርታ ሓሳብኩም ክትነግሩ ትኽእሉ ኢኹም።
meaning-decision-refusal = እቲ መልሲ ኣይፋል እዩ። ምኽንያቱ እንተዘይተረዲኡኩም ክትሓቱ ትኽእሉ ኢኹም።
    .easy = ምኽንያቱ ኣይተረድኣኩምን'ዶ? ሕተትዎም።
meaning-decision-refusal-appeal = እቲ መልሲ ኣይፋል እዩ። እንተዘይተሰማሚዕኩም ግን ይግባይ ክትብሉ ትኽእሉ ኢኹም።
    .easy = ኣይተሰማማዕኩምን'ዶ? ሽዑ ይግባይ ክትብሉ ትኽእሉ ኢኹም።
meaning-decision-refusal-court = እቲ መልሲ ኣይፋል እዩ። እንተዘይተሰማሚዕኩም ናብ ቤት ፍርዲ ክትከዱ ትኽእሉ ኢኹም።
    .easy = ኣይተሰማማዕኩምን'ዶ? ሽዑ ናብ ቤት ፍርዲ ክትከዱ ትኽእሉ ኢኹም።
meaning-decision-partly = እንታይ ከምእትረኽቡን እንታይ ከምዘይትረኽቡን ኣንብቡ።
    .easy = እንታይ ከምእትረኽቡ ኣንብቡ። እንታይ ከምዘይትረኽቡ ኣንብቡ።
meaning-decision-partly-appeal = ብዛዕባ እቲ ዘይትረኽብዎ ይግባይ ክትብሉ ትኽእሉ ኢኹም።
    .easy = ኣይኣክልን'ዶ? ሽዑ ይግባይ ክትብሉ ትኽእሉ ኢኹም።
meaning-decision-grant = እቲ መልሲ እወ እዩ። ግን ክትክተልዎ ዘለኩም ቅድመ ኩነት ክህሉ ይኽእል እዩ።
    .easy = ካብ { $sender } እቲ መልሲ እወ እዩ። ክትክተልዎ ዘለኩም ሕግታት እንተሃልዩ ርኣዩ።
meaning-decision-change = ካብ { $sender } ውሳነ መጺኡ። እቲ ዘለኩም ወይ እትረኽብዎ ይቕየር።
    .easy = ገለ ነገር ክቕየረልኩም እዩ።
meaning-order = ካብ { $sender } ውሳነ መጺኡ። ክትክተልዎ ኣለኩም።
    .easy = ካብ { $sender } ውሳነ መጺኡ። ክትክተልዎ ኣለኩም።
meaning-summons = ኣብ ውሱን ግዜ ክትመጹ ወይ ድሉዋት ክትኮኑ ኣለኩም።
    .easy = ክትመጹ ኣለኩም። ኣይትኽእሉን'ዶ? ቅድሚኡ ደውሉ።
meaning-payment-demand = ክትከፍሉ እንተዘይክኢልኩም ወይ እንተዘይተሰማሚዕኩም፣ ቅድሚ ግዜ ገደብ ደውሉ ናብ { $sender }።
    .easy = ክትከፍሉ ኣይትኽእሉን'ዶ? ቅድሚ ግዜ ገደብ ደውሉሎም።
meaning-payment-demand-late = ክትከፍሉ እንተዘይክኢልኩም ወይ እንተዘይተሰማሚዕኩም፣ ብቕጽበት ደውሉ ናብ { $sender }።
    .easy = ክትከፍሉ ኣይትኽእሉን'ዶ? ሕጂ ደውሉሎም።
meaning-reminder = ካብ { $sender } ቅድሚ ሕጂ እውን ተጻሒፉልኩም። ገና ገለ ነገር ይጽበዩ ኣለዉ።
    .easy = ካብ { $sender } ቅድሚ ሕጂ እውን ተጻሒፉልኩም። ይጽበዩኹም ኣለዉ።
meaning-information-request = ነቲ ጉዳይ ንምቕጻል ካባኹም ገለ ነገር የድሊ ኣሎ። ሓታቲ: { $sender }።
    .easy = ካባኹም ገለ ነገር ክፈልጡ ይደልዩ ኣለዉ።
meaning-notice = እንታይ ክገብሩ ከምዝሓሰቡን መዓስን ይነግሩኹም ኣለዉ። ሰዳዲ: { $sender }።
    .easy = እንታይ ክኸውን ምዃኑ ይነግሩኹም ኣለዉ። ሰዳዲ: { $sender }።
meaning-offer = ነቲ ዕድል እወ ወይ ኣይፋል ክትብሉ ትኽእሉ ኢኹም።
    .easy = እወ ክትብሉ ትኽእሉ ኢኹም። ኣይፋል ክትብሉ እውን ትኽእሉ ኢኹም።
meaning-receipt = ካባኹም ዝተላእከ ነገር በጺሑ ናብ { $sender }።
    .easy = እቲ ዝሰደድኩምዎ በጺሕዎም።
meaning-information = ክትፈልጥዎ ዘለኩም ነገር ኣሎ። ሰዳዲ: { $sender }።
    .easy = ክትፈልጥዎ ዘለኩም ነገር እዚ እዩ።
meaning-other = እቲ ደብዳበ እንታይ ከምዝደሊ ርግጸኛ ኣይኮነን። ባዕልኹም ኣንብብዎ፣ እንተተጠራጢርኩም ሕተቱ።
    .easy = ነዚ ደብዳበ ኣብዚ ምግላጽ ኣጸጋሚ እዩ። ካብ ሰብ ሓገዝ ሕተቱ።
meaning-fraud = ገንዘብ ኣይትኽፈሉ፣ ሊንክታት ኣይትኽፈቱ። ነቲ ቤት ጽሕፈት ባዕልኹም ብዝረኸብኩምዎ ቁጽሪ ሕተቱ።
    .easy = ገንዘብ ኣይትኽፈሉ። ገለ ነገር ኣይትጠውቑ።
meaning-no-letter = ደብዳበ እንተሃልይኩም፣ ስእሊ ኣልዕሉ ወይ ፋይል ናይቲ ደብዳበ ምረጹ።
    .easy = ደብዳበ ኣለኩም'ዶ? ስእሊ ኣልዕሉ። ወይ ፋይል ምረጹ።
meaning-own-words = ኣብቲ ደብዳበ{ in-danish } ተጻሒፉ ኣሎ: «{ $sentence }»
meaning-appointment = ቆጸራኹም: { $date }።
meaning-appointment-time = ቆጸራኹም: { $date } ሰዓት { $time }።
meaning-date = ኣገዳሲት መዓልቲ: { $date }። ኣብቲ ደብዳበ{ in-danish } ተጻሒፉ ኣሎ: «{ $sentence }»
meaning-date-time = ኣገዳሲት መዓልቲ: { $date } ሰዓት { $time }። ኣብቲ ደብዳበ{ in-danish } ተጻሒፉ ኣሎ: «{ $sentence }»
meaning-receive-monthly = ኣብ ወርሒ { $amount } ትቕበሉ።
meaning-receive-instead = ኣብ ወርሒ { $amount } ትቕበሉ። ቅድሚ ሕጂ ዝነበረ: { $before }
meaning-own-words-undecided = ኣብቲ ደብዳበ{ in-danish } ተጻሒፉ ኣሎ: «{ $sentence }» ብዛዕባ እዚ ገና ዝተወሰነ ነገር የለን።
meaning-duties-if = እቲ ክትገብርዎ ዘለኩም ኣብ ገለ ኩነታት ጥራይ እዩ። ንዓኹም ዝምልከት እንተኾይኑ ርኣዩ።
    .easy = ምናልባት ገለ ነገር ክትገብሩ ኣለኩም። ንዓኹም ዝምልከት እንተኾይኑ ርኣዩ።
meaning-duties =
    { $count ->
        [one] ክትገብርዎ ዘለኩም { $count } ነገር ኣሎ።
       *[other] ክትገብርዎም ዘለኩም { $count } ነገራት ኣለዉ።
    }
    .easy =
        { $count ->
            [one] { $count } ነገር ክትገብሩ ኣለኩም።
           *[other] { $count } ነገራት ክትገብሩ ኣለኩም።
        }
meaning-duties-first =
    { $count ->
        [one] እንተደንጎየ ክሳብ { $date } ክትገብርዎ ዘለኩም { $count } ነገር ኣሎ።
       *[other] ክትገብርዎም ዘለኩም { $count } ነገራት ኣለዉ። ቀዳማይ ግዜ ገደብ: { $date }።
    }
    .easy =
        { $count ->
            [one] { $count } ነገር ክትገብሩ ኣለኩም። እንተደንጎየ ክሳብ { $date } ግበርዎ።
           *[other] { $count } ነገራት ክትገብሩ ኣለኩም። ቀዳማይ ግዜ ገደብ: { $date }።
        }
