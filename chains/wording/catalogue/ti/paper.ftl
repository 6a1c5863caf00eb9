# Translated: 2026-11-22. Reviewed by a second reader: no. Approved by the municipality: no.
#
# The sheet of paper to take to the counter.

page-sheet = ብወረቐት ምሳኻ ውሰዶ
paper-title = ናብ ቤት ጽሕፈት ውሰዶ
paper-made = ፕሮግራም እዩ ብዕለት { $date } ጽሒፍዎ። እቲ ደብዳበ እዩ ዝጸንዕ።
paper-page = ገጽ { $page } ናይቲ ደብዳበ፦
paper-question = ሕቶይ
paper-notes = መዘኻኸሪ
paper-large = ዓበይቲ ፊደላት
paper-usual = ልሙድ ፊደላት
paper-pdf = ከም PDF ኣውርዶ
paper-print = ኣብ ብራውዘርካ “Print” ጠውቕ።
paper-with = ናይ መወዳእታ ሕቶይ ወስኸሉ
paper-without = ሕቶይ ኣይትወስኸሉ
