# Translated: 2026-11-22. Reviewed by a second reader: no. Approved by the municipality: no.
#
# Reading aloud and speaking.

page-listen = ዓው ኢልካ ኣንብብ
page-listen-back = ዝሓለፈ መልእኽቲ
page-listen-pause = ደው ኣብል
page-listen-on = ንባብ ቀጽል
page-listen-next = ዝቕጽል መልእኽቲ
page-listen-speed = ፍጥነት
page-listen-close = ንባብ ኣቋርጽ
page-listen-none = ተሌፎንኩም ነዚ ቋንቋ ዓው ኢሉ ከንብብ ኣይክእልን። መብርሂ እንተደሊኹም ደውሉ።
page-speak = ኣብ ክንዲ ምጽሓፍ ተዛረብ
page-speak-done = ኣቋርጽ እሞ ጽሓፍ
page-speak-where = ሕጂ ተዛረቡ። ድምጺ ናብ ዝጽሕፍ ኣገልግሎት ይለኣኽ። ድምጺ ኣይዕቀብን።
page-speak-check = ነቲ ጽሑፍ ኣንብብዎ። ቅድሚ ምልኣኽኩም ኣርምዎ።
page-speak-unheard = ክስማዕ ኣይከኣለን። ደጊምኩም ፈትኑ ወይ ጽሓፉ።
page-speak-forbidden = ተሌፎንኩም ማይክሮፎን ኣየፍቅድን።
