# Tigrinya.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# What went wrong with a file and what to do now. $limit is 0 when there is no number to tell.

error-empty-file = እቲ ፋይል ባዶ እዩ። እንደገና ፋይል ምረጹ፣ ወይ ንደብዳበ ስእሊ ኣልዕሉ።
error-unsupported-file = ከምዚ ዝበለ ፋይል ኣብዚ ክንበብ ኣይከኣልን። ነቲ ደብዳበ ከም PDF፣ ስእሊ፣ Word ፋይል፣ ኢመይል ወይ ጽሑፍ ስደድዎ። ንደብዳበ ስእሊ ከተልዕሉ እውን ትኽእሉ ኢኹም።
error-damaged-file = እቲ ፋይል ተበላሽዩ፣ ክኽፈት ኣይከኣልን። ነቲ ደብዳበ እንደገና ኣምጽእዎ፣ ንኣብነት ካብ Digital Post። ንደብዳበ ስእሊ ከተልዕሉ እውን ትኽእሉ ኢኹም።
error-encrypted-file = እቲ ፋይል ብመሕለፊ ቃል ተዓጽዩ ኣሎ። ባዕልኹም ክፈትዎ እሞ ብዘይ መሕለፊ ቃል ዓቅብዎ። ንደብዳበ ስእሊ ከተልዕሉ እውን ትኽእሉ ኢኹም።
error-too-large =
    እቲ ፋይል ኣዝዩ ዓቢ እዩ። { $limit ->
        [0] ዝነኣሰ
       *[other] እቲ ዝለዓለ { $limit } MB እዩ። ዝነኣሰ
    } ፋይል ስደዱ፣ ወይ ንነፍሲ ወከፍ ገጽ ስእሊ ኣልዕሉ።
error-too-many-pages =
    እቶም ገጻት ኣዝዮም ብዙሓት እዮም። { $limit ->
        [0] ነቲ
       *[other] እቲ ዝበዝሐ { $limit } ገጻት እዩ። ነቲ
    } ደብዳበ ባዕሉ ጥራይ ስደዱ፣ ተወሰኽቲ ወረቓቕቲ ግደፉ።
error-took-too-long = ነቲ ፋይል ንምንባብ ነዊሕ ግዜ ወሲዱ። ብዝወሓደ ገጻት እንደገና ፈትኑ፣ ወይ ንነፍሲ ወከፍ ገጽ ስእሊ ኣልዕሉ።
error-no-text-found = ኣብቲ ፋይል ዝንበብ ጽሑፍ የለን። ትኽክለኛ ፋይል ምዃኑ ኣረጋግጹ። ስእሊ እንተኾይኑ፣ እንደገና ኣልዕሉ: { photo-advice }
error-unreadable = እቲ ጽሑፍ ንምግላጽ ብዘኽእል ጽቡቕ ክንበብ ኣይተኻእለን። ስእሊ እንደገና ኣልዕሉ: { photo-advice }
error-unexpected = ኣብዚ ገለ ጸገም ተፈጢሩ። ድሕሪ ቁሩብ ግዜ እንደገና ፈትኑ። ህጹጽ እንተኾይኑ ናብ ኮሙን ደውሉ።
photo-advice = ነቲ ገጽ ኣብ ጽቡቕ ብርሃን ዘርጊሕኩም ኣቐምጥዎ። ምሉእ ገጽ ይረአ። ቴለፎንኩም ልክዕ ልዕሊ እቲ ገጽ ብዘይ ምንቅስቓስ ሓዝዎ።
