# Tigrinya.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# To a person: whom to call, what to show the staff, and the code to it.

person-button = ምስ ሰብ ክዛረብ እደሊ
person-title = ምስ ሰብ ተዛረቡ
person-call = ደውሉ ናብ { $municipality }: { $phone }። { $hours }
person-no-chat = ኣብዚ ገጽ ሰብ ኮይኑ ዝምልስ የለን። ባዕልኹም ክትድውሉ ኣለኩም።
person-share = ነቲ ሰራሕተኛ ኣብዚ ዝረኣኹምዎ ኣርእይዎ
person-share-why = እቲ ሰራሕተኛ እንታይ ክርኢ ከም ዝኽእል ምረጹ። ኣብ ተሌፎን እትነግርዎ ኮድ ትረኽቡ። ሽዑ ኩሉ ካብ መጀመርታ ክትገልጹ ኣየድልየኩምን።
person-card = መግለጺ ናይቲ ደብዳበ: { $title }
person-answers = ሕቶታትኩምን መልስታትን (ብዝሒ: { $count })
person-question = እንታይ ክትሓቱ ትደልዩ? ባዶ ክትገድፍዎ ትኽእሉ።
person-hidden = ኣስማት፣ ቁጽርታት CPR፣ ኣድራሻታት ይሕብኡ። መን ምዃንኩም ክትጽሕፉ ኣየድልየኩምን።
person-preview = እቲ ሰራሕተኛ ዝርእዮ ርኣዩ
person-preview-title = እቲ ሰራሕተኛ እዚ ይርኢ
person-danish = ብቋንቋ ደንማርክ
person-asked = ዝሓተትኩምዎ
person-choose = ገለ ምረጹ፣ ወይ ሕቶ ጽሓፉ።
person-make = ኮድ ፍጠሩ
person-change = ቀይሩ
person-code = ኮድኩም: { $code }
person-code-say = ደውሉ ናብ { $municipality }: { $phone }፣ እቲ ኮድ ድማ ተናገሩ። { $hours }
person-until = እቲ ኮድ ክሳብ { $date } ሰዓት { $time } ይሰርሕ። ድሕሪኡ እቲ ዘርኣኹምዎ ይድምሰስ።
person-until-kept = እቲ ኮድ ክሳብ { $date } ሰዓት { $time } ይሰርሕ። ክዕቀብ ተሰማሚዕኩም። ስለዚ እንተደንጎየ ክሳብ { $later } ይድምሰስ።
person-too-early = ናይ ተሌፎን ኣገልግሎት እቲ ኮድ ምስ ኣረገ ጥራይ እዩ ዝኽፈት። ኮድ ኣብታ እትድውሉላ መዓልቲ ፍጠሩ።
person-withdraw = ኮድ ደምስሱ
person-withdrawn = እቲ ኮድ ተደምሲሱ። ድሕሪ ሕጂ ዝኾነ ሰብ ክጥቀመሉ ኣይክእልን።
person-back = ናብ ደብዳበ ተመለሱ
