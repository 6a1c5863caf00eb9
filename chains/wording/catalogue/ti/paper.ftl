# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# The sheet of paper to take to the counter.

page-sheet = ብወረቐት ምሳኹም ውሰድዎ
paper-title = ናብቲ ናይ ኣገልግሎት ባንኮ ውሰድዎ
paper-made = ፕሮግራም እዩ ብዕለት { $date } ጽሒፍዎ። እቲ ዝሰርሕ እቲ ደብዳበ እዩ።
paper-page = ገጽ { $page } ናይቲ ደብዳበ፦
paper-question = ሕቶይ
paper-notes = መዘኻኸሪ
paper-large = ዓበይቲ ፊደላት
paper-usual = ልሙድ ፊደላት
paper-pdf = ከም PDF ኣውርድዎ
paper-print = ኣብ ብራውዘርኩም «Print» ጠውቑ።
paper-with = ናይ መወዳእታ ሕቶይ ወስኹ
paper-without = ሕቶይ ኣይትወስኹ
