"""Invented letter pages in, pictures of them out: drawn with Pillow, then spoilt as phones and scanners spoil them.

Each page knows its own text, so that what OCR read can be compared with what was written.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

SANS = "LiberationSans-Regular.ttf"
BOLD = "LiberationSans-Bold.ttf"
SERIF = "LiberationSerif-Regular.ttf"
MONO = "LiberationMono-Regular.ttf"
DEJAVU = "DejaVuSans.ttf"
FONT_FOLDERS = (Path("/usr/share/fonts/truetype/liberation"), Path("/usr/share/fonts/truetype/dejavu"))

A4 = (1654, 2339)
"""A4 at 200 dots an inch, in pixels."""

PAYMENT = """Fjordby Kommune
Opkrævning og Kontrol
Rådhustorvet 4, 9999 Fjordby
Dato: 3. november 2026
Sagsnr.: 32.03.16-G01-118-26

Kære Åse Østergård Sørensen

Afgørelse: Du skal betale 8.412,50 kr. tilbage

Vi har afgjort, at du har fået for meget i boligstøtte i perioden fra den
1. februar til den 31. maj 2026. Du skal derfor betale 8.412,50 kr. til os.
Beløbet skal være indbetalt senest den 4. december 2026 kl. 12.00.

Sådan betaler du
Brug kode og kortnummer i din netbank:
+71<000000012345678<+12345678<
Eller overfør til reg.nr. 1234, kontonr. 0012345678.

Måned            Udbetalt       Rigtigt
Februar         4.120,00       2.016,50
Marts            4.120,00       2.017,00

Hvis du ikke betaler til tiden, kan vi sende kravet til inddrivelse, og så
løber der renter på 5,25 % om året. Ring på telefon 99 88 77 66, hvis du
ikke kan betale det hele på én gang. Så laver vi en aftale om afdrag.

Du kan klage over afgørelsen
Klagen skal være hos os senest 4 uger efter, at du har modtaget brevet.
Skriv til klage@fjordby.example eller ring til os. Vi ser på sagen igen og
sender den videre til Ankestyrelsen, hvis vi ikke giver dig medhold.

Venlig hilsen
Jørgen Ærø Pedersen
Sagsbehandler

Reglerne står i boligstøttelovens § 43 og forvaltningslovens §§ 22-24."""

SUMMONS = """Nordstrand Kommune
Jobcenter, Havnegade 12, 9998 Nordstrand
Telefon 98 76 54 32 · Telefontid kl. 9-14
12. januar 2027
Sagsnr. 15.20.00-G01-77-27

Til Øjvind Håkonsen

Indkaldelse til samtale om din sygemelding

Du skal møde til en samtale torsdag den 28. januar 2027 kl. 10.30 i
Jobcentret, lokale 2.14 på første sal. Samtalen varer cirka 45 minutter.

Medbring:
• pas eller kørekort
• en liste over din medicin
• lægeerklæring LÆ 285, hvis du har fået den

Hvis du bliver forhindret, skal du ringe og melde afbud senest dagen før
samtalen. Kommer du ikke, og melder du ikke afbud, kan vi stoppe dine
sygedagpenge fra den 28. januar 2027. Det følger af sygedagpengelovens § 21.

Du har ret til at tage en bisidder med. Har du brug for tolk, så sig det
til os senest den 21. januar 2027. Tolken er gratis for dig.

Inden samtalen skal du udfylde et oplysningsskema. Det ligger på Mit
Sygefravær, og fristen er 8 dage fra brevets dato. Kan du ikke bruge
MitID, kan du få skemaet på papir i Borgerservice, Åboulevarden 3.

Med venlig hilsen
Bjørg Ågesen, sygedagpengerådgiver"""

SCREEN = """Digital Post
Påmindelse om bolig på Ærøvej 7
Fra Søbæk Kommune
Modtaget 5. marts 2026

Kære borger

Vi mangler stadig oplysninger om din
indtægt. Send dine lønsedler for januar
og februar til os senest den 19. marts
2026. Du kan sende dem på borger.dk eller
aflevere dem i Borgerservice.

Hører vi ikke fra dig, stopper vi din
økonomiske støtte på 3.250 kr. om måneden.

Ring til os på 12 34 56 78, hvis du har
spørgsmål. Åbent mandag til torsdag
kl. 10-15 og fredag kl. 10-13."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a page is drawn: font, size in pixels, ink and paper (red, green, blue)."""

    font: str = SANS
    size: int = 34
    ink: tuple[int, int, int] = (20, 20, 24)
    paper: tuple[int, int, int] = (252, 252, 250)


def font(name: str, size: int) -> ImageFont.FreeTypeFont:
    """The font from the system's folders. Raises OSError where none has it."""
    for folder in FONT_FOLDERS:
        if (folder / name).exists():
            return ImageFont.truetype(str(folder / name), size)
    return ImageFont.truetype(name, size)


def draw(text: str, look: Look | None = None, size: tuple[int, int] = A4, margin: int = 180) -> Image.Image:
    """A page with `text`, its lines as they stand; three or more spaces in a line jump to columns."""
    look = look or Look()
    page = Image.new("RGB", size, look.paper)
    pen = ImageDraw.Draw(page)
    letters = font(look.font, look.size)
    top = margin
    for line in text.splitlines():
        for column, cell in enumerate(part for part in line.split("   ") if part.strip()):
            pen.text((margin + column * size[0] // 4, top), cell.strip(), font=letters, fill=look.ink)
        top += int(look.size * 1.5)
    return page


def screenshot(text: str = SCREEN, *, dark: bool = True, height: int = 2532) -> Image.Image:
    """A phone's screen (1170 pixels wide) with a letter in an app, in dark or light mode."""
    look = Look(DEJAVU, 44, (235, 235, 240), (18, 18, 22)) if dark else Look(DEJAVU, 44)
    return draw(text, look, (1170, height), margin=70)


def photograph(page: Image.Image, *, tilt: float = 0.05, turn: float = 2.0, shadow: float = 0.45) -> Image.Image:
    """The page lying on a wooden desk, seen from an angle, half in shadow, with noise: 3000 x 4000 pixels.

    `tilt` is how much narrower the far edge is (0 to 0.2), `turn` degrees, `shadow` how dark the dark side is (0 to 1).
    """
    import cv2

    rng = np.random.default_rng(7)
    wide, high = 3000, 4000
    desk = np.full((high, wide, 3), (70, 96, 128), np.float32) + rng.normal(0, 10, (high, 1, 1)).astype(np.float32)
    sheet = np.asarray(page)[:, :, ::-1]
    rows, columns = sheet.shape[:2]
    scale = 0.86 * min(wide / columns, high / rows)
    half_w, half_h = columns * scale / 2, rows * scale / 2
    corners = np.array(
        [
            [-half_w * (1 - 2 * tilt), -half_h * (1 - tilt)],
            [half_w * (1 - 2 * tilt), -half_h],
            [half_w, half_h],
            [-half_w, half_h * (1 - tilt)],
        ]
    )
    angle = np.deg2rad(turn)
    turned = corners @ np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    placed = (turned + np.array([wide / 2, high / 2])).astype(np.float32)
    flat = np.array([[0, 0], [columns, 0], [columns, rows], [0, rows]], np.float32)
    matrix = cv2.getPerspectiveTransform(flat, placed)
    seen = cv2.warpPerspective(sheet, matrix, (wide, high), flags=cv2.INTER_AREA).astype(np.float32)
    mask = cv2.warpPerspective(np.ones(sheet.shape[:2], np.float32), matrix, (wide, high))[..., None]
    picture = desk * (1 - mask) + seen * mask
    light = 1 - shadow / (1 + np.exp(-(np.linspace(-1, 1, wide)[None, :] + np.linspace(-0.3, 0.3, high)[:, None]) * 6))
    picture = picture * light[..., None] + rng.normal(0, 5, (high, wide, 1))
    picture = cv2.GaussianBlur(picture.clip(0, 255).astype(np.uint8), (0, 0), 0.9)
    return Image.fromarray(picture[:, :, ::-1])


def scan(page: Image.Image, *, turn: float = 0.7, noise: float = 9.0) -> Image.Image:
    """The page from an office scanner: grey, slightly turned, speckled."""
    rng = np.random.default_rng(11)
    grey = page.convert("L").rotate(turn, Image.Resampling.BICUBIC, fillcolor=250)
    spoilt = np.asarray(grey, np.float32) * 0.93 + rng.normal(0, noise, (page.height, page.width))
    return Image.fromarray(spoilt.clip(0, 255).astype(np.uint8))


def blur(page: Image.Image, radius: float) -> Image.Image:
    """The page out of focus by `radius` pixels."""
    return page.filter(ImageFilter.GaussianBlur(radius))


def dim(page: Image.Image, light: float = 0.2, noise: float = 8.0) -> Image.Image:
    """The page in too little light (a share of what it should be), with the noise that brings."""
    rng = np.random.default_rng(3)
    dark = np.asarray(page.convert("RGB"), np.float32) * light + rng.normal(0, noise, (page.height, page.width, 1))
    return Image.fromarray(dark.clip(0, 255).astype(np.uint8))


def jpeg(page: Image.Image, quality: int = 80, orientation: int = 1) -> bytes:
    """The page as JPEG; `orientation` is the EXIF tag (1 upright, 3 upside down, 6 and 8 sideways)."""
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = orientation
    page.convert("RGB").save(out, "JPEG", quality=quality, exif=exif)
    return out.getvalue()


def png(page: Image.Image) -> bytes:
    """The page as PNG, its alpha kept."""
    out = io.BytesIO()
    page.save(out, "PNG", compress_level=1)
    return out.getvalue()
