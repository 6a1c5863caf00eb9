# Translated: 2026-11-22. Reviewed by a second reader: back-translation, 2026-11-22. Approved by the municipality: no.
#
# Reading aloud and speaking.

page-listen = Kor u akhri
page-listen-back = Fariintii hore
page-listen-pause = Hakad
page-listen-on = Sii akhri
page-listen-next = Fariinta xigta
page-listen-speed = Xawaare
page-listen-close = Jooji akhriska
page-listen-none = Taleefankaagu luqaddan kor uma akhrin karo. Wac haddii aad sharraxaad rabto.
page-speak = Hadal halkii aad ka qori lahayd
page-speak-done = Jooji oo qor
page-speak-where = Hadda hadal. Codka waxaa loo dirayaa adeeg qoraya. Codka lama kaydiyo.
page-speak-check = Akhri qoraalka. Sax ka hor inta aanad dirin.
page-speak-unheard = Lama maqlin. Mar kale isku day ama qor.
page-speak-forbidden = Taleefankaagu ma oggola makarafoonka.
page-word = Waxa erayga macnihiisu yahay
page-close = Xir
