# Somali.
# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# What went wrong with a file and what to do now. $limit is 0 when there is no number to tell.

error-empty-file = Faylku waa madhan yahay. Mar kale dooro faylka, ama sawir ka qaad warqadda.
error-unsupported-file = Noocan fayl halkan laguma akhrin karo. Warqadda u dir PDF, sawir, fayl Word, iimayl ama qoraal ahaan. Waxaad kaloo sawir ka qaadi kartaa warqadda.
error-damaged-file = Faylku waa xumaaday, lamana furi karo. Mar kale soo degso warqadda, tusaale ahaan Digital Post. Waxaad kaloo ka qaadi kartaa sawir.
error-encrypted-file = Faylka waxaa lagu xiray furaha sirta ah. Adigu fur oo kaydi iyadoo aan fure lahayn. Waxaad kaloo sawir ka qaadi kartaa warqadda.
error-too-large =
    Faylku aad buu u weyn yahay. { $limit ->
        [0] Dir
       *[other] Ugu badnaan waa { $limit } MB. Dir
    } fayl ka yar, ama bog kasta sawir ka qaad.
error-too-many-pages =
    Boggaggu aad bay u badan yihiin. { $limit ->
        [0] Dir
       *[other] Ugu badnaan waa { $limit } bog. Dir
    } warqadda lafteeda oo keliya, hana dirin waraaqaha ku lifaaqan.
error-took-too-long = Akhrinta faylka wakhti dheer ayay qaadatay. Mar kale isku day boggag ka yar, ama bog kasta sawir ka qaad.
error-no-text-found = Faylka kuma jiro qoraal la akhriyo. Hubi inuu yahay faylkii saxda ahaa. Haddii uu sawir yahay, mar kale qaad: { photo-advice }
error-unreadable = Qoraalka si fiican looma akhrin karo si loo sharxo. Sawirka mar kale qaad: { photo-advice }
error-unexpected = Halkan wax baa ka qaldamay. Wax yar ka dib mar kale isku day. Haddii ay degdeg tahay, wac degmada.
photo-advice = Bogga si fidsan u dhig meel iftiin fiican leh. Bogga oo dhan ha muuqdo. Telefoonka bogga korkiisa si toos ah u hay, hana dhaqaajin.
