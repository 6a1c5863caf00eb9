# Tigrinya (ti). Ways without MitID, and what somebody must know who helps another. MitID, Digital Post and
# borger.dk keep their names.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.

ways-mitid-lead = ብዘይ MitID ሓገዝ ክትረኽቡ ትኽእሉ። ክትድውሉ ከለኹም «MitID ክጥቀም ኣይክእልን እየ» በሉ።
ways-still-holds = እቲ ናይ መወዳእታ ዕለት ገና ይሰርሕ። ኣቐዲምኩም ደውሉ።
ways-come = በታ መዓልቲ ባዕልኹም ምጹ። ንእኡ MitID ኣየድልየኩምን።
ways-letter = ኣብቲ ደብዳበ ተጻሒፉ ኣሎ: «{ $words }»
ways-phone = ናብ { $sender } ደውሉ፦ { $value }። ብዘይ MitID ብኸመይ ከም ትገብርዎ ሕተቱ።
ways-paper = ናብ { $sender } ደብዳበ ብወረቐት እውን ክትሰዱ ትኽእሉ። ቅድሚ እቲ ናይ መወዳእታ ዕለት ክበጽሕ ኣለዎ።
ways-paper-to = ናብ { $sender } ደብዳበ ብወረቐት እውን ክትሰዱ ትኽእሉ፦ { $value }። ቅድሚ እቲ ናይ መወዳእታ ዕለት ክበጽሕ ኣለዎ።
ways-no-phone = ኣብቲ ደብዳበ ቁጽሪ ተሌፎን ኣይረኸብናን። ናብ { $municipality } ደውሉ፦ { $phone }። ናብ መን ከም ትድውሉ ሕተቱ።
ways-exempt = ምናልባት ካብ Digital Post ነጻ ክትኮኑ ትኽእሉ። ሽዑ ደብዳበታትኩም ብወረቐት ይመጽኣኩም። ን{ $municipality } ሕተቱ፦ { $phone }።
ways-help-mitid = ናይ ካልእ ሰብ MitID ፈጺምኩም ኣይትጠቐሙ። ንማንም ኣይፍቀድን፣ ኣብ ውሽጢ ስድራ እውን።
ways-help-read = ነቲ ደብዳበ ብሓባር ከተንብብዎ ትኽእሉ።
ways-help-power = ኣብ ክንዲ ካልእ ሰብ ክትጽሕፉ ወይ ክትምልሱ ትደልዩ ዲኹም? እቲ ሰብ ውክልና (fuldmagt) ክህበኩም ኣለዎ። ንሱ ጽሑፍ ፍቓድ እዩ።
ways-help-how = ውክልና ኣብ borger.dk ወይ ብወረቐት ክወሃብ ይኽእል። { $municipality } ክሕግዝ ይኽእል፦ { $phone }።
ways-help-post = እቲ ሰብ ኣብ borger.dk Digital Post ናቱ ከተንብቡ እውን ክፈቕደልኩም ይኽእል።
ways-help-call = ብሓባር ናብ { $sender } ደውሉ፦ { $value }። ሽዑ እቲ ሰብ ባዕሉ፣ ንስኹም ክትሕግዝዎ እወ ክብል ይኽእል።
ways-share = ነቲ መብርሂ ንኻልእ ምስዳድ
ways-share-why = ነቲ ጽሑፍ ቀዲሕኩም ንእትኣምንዎ ሰብ ክትሰድዎ ትኽእሉ። ኣስማት፣ ቁጽርታት CPR፣ ኣድራሻታትን ቁጽርታት ጉዳይን ተኣልዮም ኣለዉ። መጀመርታ ክሳብ መወዳእታ ኣንብብዎ።
