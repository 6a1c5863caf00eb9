# Tigrinya (ti). Replies the citizen can send. The lines are sent in Danish, and shown here to know what they say; "reply-hint-" is for the
# citizen. No reasons: those are the citizen's own.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

reply-to = ናብ: { $sender }
reply-subject-comment = ርእይቶይ
reply-subject-appeal = ይግባይ (klage)
reply-subject-cancel = ክመጽእ ኣይክእልን
reply-subject-move = ካልእ ቆጸራ እሓትት
reply-subject-more-time = ተወሳኺ ግዜ እሓትት
reply-subject-pay-later = ጸኒሐ ክኸፍል እሓትት
reply-subject-access = ወረቓቕቲ ጉዳየይ ክርኢ እሓትት
reply-case = ቁጽሪ ጉዳይ: { $number }
reply-letter = ብዛዕባ ደብዳበኹም እዩ። ዕለት: { $date }።
reply-cannot-come = ክመጽእ ኣይክእልን: { $date }።
reply-cannot-come-time = ክመጽእ ኣይክእልን: { $date } ሰዓት { $time }።
reply-new-time = ካልእ ቆጸራ እሓትት።
reply-more-time = ግዜ ገደብ: { $date }። ድሕሪኡ ዘሎ ግዜ ገደብ እሓትት።
reply-pay-later = እንተደንጎየ ክሳብ እዚ ዕለት ክኸፍል ኣለኒ: { $date }። ጸኒሐ ወይ ብክፋል ክኸፍል እሓትት።
reply-comment = ርእይቶይ እዚ እዩ:
reply-appeal = ኣብ ልዕሊ ውሳነኹም ይግባይ እብል።
reply-access = ኩሉ ወረቓቕቲ ጉዳየይ ክርኢ እሓትት።
reply-blank = ________________________
reply-regards = ምስ ሰላምታ
reply-name = { $name }
reply-hint-self = ነዚ ጽሑፍ ባዕልኹም ክትሰድዎ ኣለኩም። ካብዚ ዝለኣኽ ነገር የለን።
reply-hint-blank = ኣብቲ መስመር ዘለዎ ባዕልኹም ጽሓፉ።
reply-hint-still-holds = ክሳብ እወ ዝብሉኹም፣ እቲ ኣብ ደብዳበ ዘሎ ግዜ ገደብ ይሰርሕ።
reply-hint-meeting = እቲ ቆጸራ ቀረባ ድዩ? ደውሉ እውን።
reply-hint-no-reasons = ምኽንያት ምጽሓፍ ኣየድልን።
reply-hint-by = እንተደንጎየ ክሳብ እዚ ዕለት ክበጽሖም ኣለዎ: { $date }።
reply-hint-passed = እቲ ግዜ ገደብ ሓሊፉ። ሕጂ እውን ብቕጽበት ስደድዎ። ንምንታይ ከም ዝደንጎየ ጽሓፉ።
reply-hint-mail = ብኢመይል ስደዱ: { $value }
reply-hint-phone = ብቓል ክትነግሩ እንተ መሪጽኩም ደውሉ: { $value }
reply-hint-post = ኣብ Digital Post ክትምልሱ ወይ ደብዳበ ክትሰዱ እውን ትኽእሉ ኢኹም። ናብ: { $sender }።
