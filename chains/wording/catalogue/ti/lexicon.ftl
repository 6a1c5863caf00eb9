# Tigrinya.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Known conditions, consequences, ways and times (chains/wording/lexicon.toml) in plain words. The letter's own Danish words
# stand beside them.

case-prevented = ክትመጹ እንተዘይክኢልኩም
case-prevented-ill = ሓሚምኩም ክትመጹ እንተዘይክኢልኩም
case-ill = እንተሓሚምኩም
case-cannot-pay = ክትከፍሉ እንተዘይክኢልኩም
case-cannot-pay-at-once = ንኹሉ ብሓንሳብ ክትከፍሉ እንተዘይክኢልኩም
case-hard-to-pay = ምኽፋል እንተኣጸጊምኩም
case-disagree = እንተዘይተሰማሚዕኩም
case-questions = ሕቶ እንተሃልይኩም
case-wrong = ገለ ጌጋ ኣሎ ኢልኩም እንተሓሲብኩም
case-owes-nothing = እዚ ዕዳ የብለይን ኢልኩም እንተሓሲብኩም
case-says-yes = እወ እንተበልኩም
case-says-no = ኣይፋል እንተበልኩም
case-more-time = ተወሳኺ ግዜ እንተደሊኹም
case-comments = ብዛዕባ እቲ ጉዳይ እትብልዎ እንተሃልይኩም
case-objections = እንተተቓዊምኩም
case-new-information = ሓድሽ ሓበሬታ እንተሃልይኩም
case-moves = ገዛ እንተቐይርኩም
case-moves-away = ናብ ካልእ ኮሙን እንተግዒዝኩም
case-changes = ገለ ነገር እንተተቐይሩኩም
case-health-changes = ጥዕናኹም እንተተቐይሩ
case-work-done = እቲ ስራሕ ምስ ተወድአ
case-no-work = ክሳብ ሕጂ ስራሕ እንተዘይብልኩም
case-pacemaker = ናይ ልቢ መሳርሒ (pacemaker) እንተሃልይኩም
case-wants-vaccine = ክታበት እንተደሊኹም
result-decides-anyway = ሕጂ ብዝፈልጥዎ ነገር ነቲ ጉዳይ ክውስኑ እዮም።
result-stops = ነቲ እትረኽብዎ ደው ከብልዎ እዮም።
result-may-stop = ነቲ እትረኽብዎ ደው ከብልዎ ይኽእሉ እዮም።
result-may-lose = ገንዘብ ወይ እትረኽብዎ ሓገዝ ክትስእኑ ትኽእሉ ኢኹም።
result-may-repay = ገንዘብ መሊስኩም ክትከፍሉ ከድሊ ይኽእል እዩ።
result-no-payment = ገንዘብ ክኸፍሉኹም ኣይክእሉን እዮም።
result-given-up = ጉዳይኩም ወይ ምልከታኹም ክዓጽውዎ እዮም።
result-permission-lapses = እቲ ፍቓድ ድሕሪኡ ኣይሰርሕን።
result-offer-lapses = እቲ ዕድል ድሕሪኡ የለን።
result-collection = እቲ ዕዳ ንኽእከብ ናብ ካልእ ቤት ጽሕፈት ክመሓላለፍ እዩ (inddrivelse)።
result-set-off = ነቲ ገንዘብ ካብቲ ጸኒሕኩም እትረኽብዎ ክቖርጽዎ እዮም።
result-wages-or-belongings = ካብ ደሞዝኩም ገንዘብ ክቖርጹ ይኽእሉ እዮም። ንንብረትኩም ከም መትሓዚ ዕዳ ክሕዝዎ እውን ይኽእሉ እዮም (udlæg)።
result-wages = ካብ ደሞዝኩም ገንዘብ ክቖርጹ ይኽእሉ እዮም።
result-fee = ተወሳኺ ክፍሊት (gebyr) ክትከፍሉ ኣለኩም።
result-may-fee = ተወሳኺ ክፍሊት (gebyr) ክመጸኩም ይኽእል እዩ።
result-reminder = መዘኻኸሪ ክሰዱልኩም እዮም።
result-interest = ወለድ ክውሰኾ እዩ።
result-may-fine = መቕጻዕቲ ገንዘብ ክመጸኩም ይኽእል እዩ።
result-may-be-punished = እንተጥሒስኩምዎ መቕጻዕቲ ክመጸኩም ይኽእል እዩ።
result-work-at-your-cost = ነቲ ስራሕ ብኻልእ ሰብ ከስርሕዎ ይኽእሉ እዮም፣ ንስኹም ድማ ክትከፍሉ ኣለኩም።
result-registered-missing = ከም ዝጠፍአ ሰብ ክምዝግቡኹም ይኽእሉ እዮም።
result-place-to-others = እቲ ቦታ ወይ ገዛ ንኻልእ ሰብ ክወሃብ እዩ።
result-off-the-list = እቲ ስም ካብ መጸበዪ ዝርዝር ክድምሰስ እዩ።
result-keeps-place = ኣብ መጸበዪ ዝርዝር ቦታኹም ኣይጠፍእን።
result-assumes = እንተዘይመሊስኩም፣ ንዕኡ ከም መልሲ ክወስድዎ እዮም።
result-from-income-register = ነቲ እትረኽብዎ ካብ መዝገብ እቶት ክሕስብዎ እዮም።
result-may-get-less = ዝወሓደ ክትረኽቡ ትኽእሉ ኢኹም።
way-phone = ብቴለፎን: { $value }
way-mail = ብኢመይል ናብ { $value }
way-web = ኣብ { $value }
way-digital-post = ብመንገዲ Digital Post
way-digital-or-paper = ብዘረባ ወይ ብጽሑፍ
way-in-writing = ብጽሑፍ
way-named = ኣብ { $value }
time-when-it-happens = ምስ ኣጋጠመ ብቕጽበት
time-each-month = ነፍሲ ወከፍ ወርሒ
time-each-week = ነፍሲ ወከፍ ሰሙን
