# Tigrinya (ti). Ways without MitID, and what somebody must know who helps another. MitID, Digital Post and
# borger.dk keep their names.
# Translated: 2026-11-22. Reviewed by a second reader: no. Approved by the municipality: no.

ways-mitid-lead = ብዘይ MitID ሓገዝ ክትረኽቡ ትኽእሉ። ክትድውሉ ከለኹም፦ “MitID ክጥቀም ኣይክእልን እየ” በሉ።
ways-still-holds = እቲ ናይ መወዳእታ ዕለት ገና ይሰርሕ። ኣቐዲምኩም ደውሉ።
ways-come = በታ መዓልቲ ባዕልኹም ምጹ። ንእኡ MitID ኣየድልየኩምን።
ways-letter = ኣብቲ ደብዳበ ከምዚ ይብል፦ “{ $words }”
ways-phone = ናብ { $sender } ደውሉ፦ { $value }። ብዘይ MitID ብኸመይ ከም ትገብርዎ ሕተቱ።
ways-paper = ናብ { $sender } ወረቐት ደብዳበ እውን ክትሰዱ ትኽእሉ። ቅድሚ እቲ ናይ መወዳእታ ዕለት ክበጽሕ ኣለዎ።
ways-paper-to = ናብ { $sender } ወረቐት ደብዳበ እውን ክትሰዱ ትኽእሉ፦ { $value }። ቅድሚ እቲ ናይ መወዳእታ ዕለት ክበጽሕ ኣለዎ።
ways-no-phone = ኣብቲ ደብዳበ ቁጽሪ ተሌፎን ኣይረኸብናን። ናብ { $municipality } ደውሉ፦ { $phone }። ናብ መን ከም ትድውሉ ሕተቱ።
ways-exempt = ካብ Digital Post ነጻ ክትኮኑ ትኽእሉ ትኾኑ። ሽዑ ደብዳበታትኩም ብወረቐት ይመጽእ። ን{ $municipality } ሕተቱ፦ { $phone }።
ways-help-mitid = ናይ ካልእ ሰብ MitID ፈጺምኩም ኣይትጠቐሙ። ንማንም ኣይፍቀድን፣ ኣብ ስድራ እውን።
ways-help-read = እቲ ደብዳበ ብሓባር ክተንብብዎ ትኽእሉ።
ways-help-power = ኣብ ክንዲ ካልእ ሰብ ክትጽሕፉ ወይ ክትምልሱ ትደልዩ ዲኹም? እቲ ሰብ ውክልና (fuldmagt) ክህበኩም ኣለዎ። ንሱ ጽሑፍ ፍቓድ እዩ።
ways-help-how = ውክልና ኣብ borger.dk ወይ ብወረቐት ክወሃብ ይኽእል። { $municipality } ክትሕግዝ ትኽእል፦ { $phone }።
ways-help-post = እቲ ሰብ ኣብ borger.dk Digital Post ናቱ ከተንብቡ እውን ክፈቕደልኩም ይኽእል።
ways-help-call = ብሓባር ናብ { $sender } ደውሉ፦ { $value }። ሽዑ እቲ ሰብ ባዕሉ ንሓገዝኩም እወ ክብል ይኽእል።
