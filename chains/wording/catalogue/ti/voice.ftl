# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Reading aloud and speaking.

page-listen = ብዓውታ ኣንብቡ
page-listen-back = ዝሓለፈ መልእኽቲ
page-listen-pause = ደው ኣብሉ
page-listen-on = ንባብ ቀጽሉ
page-listen-next = ዝቕጽል መልእኽቲ
page-listen-speed = ፍጥነት
page-listen-close = ንባብ ኣቋርጹ
page-listen-none = ተሌፎንኩም ነዚ ቋንቋ ዓው ኢሉ ከንብብ ኣይክእልን። መብርሂ እንተደሊኹም ደውሉ።
page-speak = ኣብ ክንዲ ምጽሓፍ ተዛረቡ
page-speak-done = ኣቋርጹ እሞ ጽሓፉ
page-speak-where = ሕጂ ተዛረቡ። ድምጺ ናብ ዝጽሕፍ ኣገልግሎት ይለኣኽ። ድምጺ ኣይዕቀብን።
page-speak-check = ነቲ ጽሑፍ ኣንብብዎ። ቅድሚ ምልኣኽኩም ኣርምዎ።
page-speak-unheard = ክስማዕ ኣይከኣለን። ደጊምኩም ፈትኑ ወይ ጽሓፉ።
page-speak-forbidden = ተሌፎንኩም ማይክሮፎን ኣየፍቅድን።
page-word = ትርጉም ናይታ ቃል
page-close = ዕጾ
