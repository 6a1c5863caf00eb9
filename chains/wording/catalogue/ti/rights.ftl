# Tigrinya.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Rights that the letter does not mention (chains/card/rights.toml). The law is shown beside.

right-more-time-hearing = ሓሳብኩም ንምንጋር ተወሳኺ ግዜ ክትሓቱ ትኽእሉ ኢኹም። ግዜ ገደብ ቅድሚ ምሕላፉ ግበርዎ ({ $law })።
    .easy = ተወሳኺ ግዜ ክትሓቱ ትኽእሉ ኢኹም። ቅድሚ ግዜ ገደብ ግበርዎ ({ $law })።
right-more-time = ግዜ እንተዘይኣኺሉኩም፣ ቅድሚ ግዜ ገደብ ደውሉ እሞ ተወሳኺ ግዜ ሕተቱ። ክመርሑኹም ግዴታ ኣለዎም ({ $law })።
    .easy = ግዜ ኣይኣክለኩምን'ዶ? ቅድሚ ግዜ ገደብ ደውሉ። ተወሳኺ ግዜ ሕተቱ ({ $law })።
right-reasons = ንምንታይ ከምዚ ከም ዝወሰኑ ናይ ምፍላጥ መሰል ኣለኩም ({ $law })።
    .easy = ምኽንያቱ ናይ ምፍላጥ መሰል ኣለኩም ({ $law })።
right-appeal-guidance = ኣበይን ብኸመይን ይግባይ ክትብሉ ከምእትኽእሉ ናይ ምፍላጥ መሰል ኣለኩም ({ $law })።
    .easy = ብኸመይ ይግባይ ከም ዝበሃል ክነግሩኹም ኣለዎም ({ $law })።
right-access = ኣብ ጉዳይኩም ዘሎ ወረቓቕቲ ክትርእዩ ትኽእሉ ኢኹም። እዚ aktindsigt ይበሃል ({ $law })።
    .easy = ወረቓቕትኹም ክትርእዩ ትኽእሉ ኢኹም። እዚ aktindsigt ይበሃል ({ $law })።
right-bring-someone = ካልእ ሰብ ክሕግዘኩም፣ ኣብ ክንዳኹም ክዛረብ ወይ ምሳኹም ክመጽእ ይፍቀድ እዩ ({ $law })።
    .easy = ካልእ ሰብ ክሕግዘኩም ይፍቀድ እዩ። ካልእ ሰብ ምሳኹም ክመጽእ እውን ይፍቀድ እዩ ({ $law })።
right-interpreter = ቋንቋ ደንማርክ ጽቡቕ እንተዘይትርድኡ ኣስተርጓሚ ክትሓቱ ትኽእሉ ኢኹም። ኣቐዲምኩም ንገሩ ({ $law })።
    .easy = ኣስተርጓሚ ክትሓቱ ትኽእሉ ኢኹም። ኣቐዲምኩም ንገሩ ({ $law })።
right-interpreter-health = ቋንቋ ደንማርክ ጽቡቕ እንተዘይትርድኡ ኣስተርጓሚ ክትሓቱ ትኽእሉ ኢኹም። ኣቐዲምኩም ንገሩ፣ ክፍሊት እንተሃልይዎ እውን ሕተቱ ({ $law })።
    .easy = ኣስተርጓሚ ክትሓቱ ትኽእሉ ኢኹም። ኣቐዲምኩም ንገሩ። ብዛዕባ ዋጋ ሕተቱ ({ $law })።
