# Tigrinya.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Whether the citizen lets their questions be kept, and what then is kept.

keep-ask = እቲ ሓገዝ ክመሓየሽ፣ ኣብዚ ገጽ ዘለዉ ሕቶታትኩም ክሳብ { $date } ክንዕቅቦም ንኽእል ዶ? ኣስማትን ቁጽርታትን ይሕብኡ። እቲ ደብዳበ ኣይዕቀብን።
keep-yes = እወ፣ ዓቅብዎም
keep-no = ኣይፋል፣ የቐንየለይ
keep-what = እንታይ ይዕቀብ?
keep-on = ኣብዚ ገጽ ዘለዉ ሕቶታትኩም ይዕቀቡ ኣለዉ። ኣስማትን ቁጽርታትን ሕቡኣት እዮም። እንተደንጎየ ክሳብ { $date } ይድምሰሱ።
keep-off = እቲ እትጽሕፍዎ ኣይዕቀብን። ክንደይ ሰባት ከም ዝሓቱ ጥራይ ንቖጽር።
keep-show = እንታይ ከም ዝተዓቀበ ኣርእዩኒ
keep-stop = ኣይፋል፣ ደምስስዎ
keep-stopped = ተደምሲሱ። ሕጂ እትጽሕፍዎ ኣይዕቀብን።
keep-nothing = ክሳብ ሕጂ ዝተዓቀበ ነገር የለን።
keep-letter = ሓደ ደብዳበ ተገሊጹ። ቃላት ናይቲ ደብዳበ ኣይተዓቀቡን።
keep-reference = ቁጽሪ ናይዚ መልሲ: { $code }
keep-file = ኩሉ ዝተዓቀበ ኣውርዱ
keep-failed = ሕጂ ኣይከኣልን። ድሕሪ ቁሩብ ግዜ እንደገና ፈትኑ።
keep-not-deleted = እቲ ደብዳበ ተደምሲሱ። እቲ ክንዕቅቦ ዝተፈቕደልና ግን ገና ኣይተደምሰሰን። እንደገና ክንፍትን ኢና።
