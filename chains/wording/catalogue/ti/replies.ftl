# Tigrinya (ti). Replies the citizen can send. The lines are sent in Danish, and shown here to know what they say; "reply-hint-" is for the
# citizen. No reasons: those are the citizen's own.
# Translated: 2026-11-22. Reviewed by a second reader: no. Approved by the municipality: no.

reply-to = ናብ: { $sender }
reply-subject-comment = ርእይቶይ
reply-subject-appeal = ጥርዓን (klage)
reply-subject-cancel = ክመጽእ ኣይክእልን
reply-subject-move = ካልእ ግዜ እሓትት
reply-subject-more-time = ተወሳኺ ግዜ እሓትት
reply-subject-pay-later = ጸኒሐ ክኸፍል እሓትት
reply-subject-access = ሰነዳት ጉዳየይ ክርኢ እሓትት
reply-case = ቁጽሪ ጉዳይ: { $number }
reply-letter = ብዛዕባ ደብዳቤኹም እዩ። ዕለት: { $date }።
reply-cannot-come = ክመጽእ ኣይክእልን: { $date }።
reply-cannot-come-time = ክመጽእ ኣይክእልን: { $date }፡ ሰዓት { $time }።
reply-new-time = ካልእ ግዜ እሓትት።
reply-more-time = ናይ መወዳእታ ዕለት: { $date }። ድሕሪኡ ዘሎ ዕለት እሓትት።
reply-pay-later = ክሳብ እዚ ዕለት ክኸፍል ኣለኒ: { $date }። ጸኒሐ ወይ ብክፍሊት ክኸፍል እሓትት።
reply-comment = ርእይቶይ እዚ እዩ፡
reply-appeal = ኣብ ልዕሊ ውሳነኹም ጥርዓን የቕርብ።
reply-access = ኩሉ ሰነዳት ጉዳየይ ክርኢ እሓትት።
reply-blank = ________________________
reply-regards = ምስ ሰላምታ
reply-name = { $name }
reply-hint-self = ነዚ ጽሑፍ ባዕልኹም ክትልእክዎ ኣለኩም። ካብዚ ዋላ ሓንቲ ኣይለኣኽን።
reply-hint-blank = ኣብቲ መስመር ዘለዎ ባዕልኹም ጽሓፉ።
reply-hint-still-holds = እወ ክሳብ ዝበሃል፡ እቲ ናይ መወዳእታ ዕለት ይጸንዕ።
reply-hint-meeting = ቀረባ ድዩ? እምበኣር ደውሉ እውን።
reply-hint-no-reasons = ምኽንያት ምጽሓፍ ኣየድልን።
reply-hint-by = ክሳብ እዚ ዕለት ክበጽሖም ኣለዎ: { $date }።
reply-hint-passed = እቲ ግዜ ሓሊፉ። ይኹን እምበር ብቕልጡፍ ልኣኽዎ፡ ንምንታይ ከም ዝደንጎየ እውን ጽሓፉ።
reply-hint-mail = ብኢመይል ልኣኹ: { $value }
reply-hint-phone = ብቓል ክትነግሩ እንተ መሪጽኩም ደውሉ: { $value }
reply-hint-post = ኣብ Digital Post ክትምልሱ ወይ ደብዳቤ ክትልእኩ እውን ትኽእሉ። ናብ: { $sender }።
