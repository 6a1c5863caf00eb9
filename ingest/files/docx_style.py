"""Word's styles and numbering in, looks and list marks out: what is invisible, and "2." or "•" before an item."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from ingest.files.archive import attribute, child, local

_TINY_HALF_POINTS = 5
"""Letters below 3 points: nobody reads them."""
_OFF = frozenset({"0", "false", "off", "none"})
_LIGHT = frozenset({"auto", "FFFFFF", "NONE", "AUTO", "CLEAR", ""})


@dataclass(frozen=True, slots=True)
class Look:
    """How a run looks, as far as being seen goes; None where nothing is said."""

    vanish: bool | None = None
    white: bool | None = None
    tiny: bool | None = None
    shaded: bool | None = None

    def over(self, under: Look) -> Look:
        """This look, and where it says nothing the one beneath it."""
        return Look(
            under.vanish if self.vanish is None else self.vanish,
            under.white if self.white is None else self.white,
            under.tiny if self.tiny is None else self.tiny,
            under.shaded if self.shaded is None else self.shaded,
        )

    @property
    def hidden(self) -> bool:
        """Whether nobody sees words that look so."""
        return bool(self.vanish or self.tiny or (self.white and not self.shaded))


def look_of(properties: Element | None) -> Look:
    """The look that run or paragraph properties (w:rPr, w:pPr, w:tcPr) say."""
    if properties is None:
        return Look()
    vanish, colour, size = child(properties, "vanish"), child(properties, "color"), child(properties, "sz")
    return Look(
        vanish=None if vanish is None else (attribute(vanish, "val") or "1").lower() not in _OFF,
        white=None if colour is None else _is_white(colour),
        tiny=None if size is None else 0 < _number(attribute(size, "val")) <= _TINY_HALF_POINTS,
        shaded=_is_shaded(child(properties, "shd")),
    )


def _is_white(colour: Element) -> bool:
    return (attribute(colour, "val") or "").upper() == "FFFFFF" or (
        attribute(colour, "themeColor") in {"background1", "light1"} and attribute(colour, "themeShade") is None
    )


def _is_shaded(shading: Element | None) -> bool | None:
    if shading is None:
        return None
    fills = {(attribute(shading, "fill") or "").upper()}
    if (attribute(shading, "val") or "clear") != "clear":
        fills.add((attribute(shading, "color") or "").upper() or "000000")
    return bool(fills - _LIGHT) or attribute(shading, "themeFill") not in {None, "background1"}


def _number(value: str | None) -> int:
    try:
        return int(float(value or 0))
    except (ValueError, OverflowError):
        return 0


class Styles:
    """The named styles of a Word file."""

    def __init__(self, tree: Element | None) -> None:
        self._styles: dict[str, Element] = {}
        self._looks: dict[str, Look] = {}
        self.default = look_of(child(tree, "docDefaults", "rPrDefault", "rPr"))
        for style in tree if tree is not None else ():
            if local(style.tag) == "style":
                self._styles[attribute(style, "styleId") or ""] = style

    def look(self, style_id: str | None) -> Look:
        """How words in this style look, the styles it is based on included."""
        if not style_id:
            return Look()
        if style_id not in self._looks:
            self._looks[style_id] = Look()  # a style based on itself ends here
            style = self._styles.get(style_id)
            own = look_of(child(style, "rPr")).over(Look(shaded=look_of(child(style, "pPr")).shaded))
            self._looks[style_id] = own.over(self.look(self._based_on(style)))
        return self._looks[style_id]

    def list_of(self, style_id: str | None) -> tuple[str, int] | None:
        """The list (number id, level) that paragraphs in this style belong to."""
        seen: set[str] = set()
        while style_id and style_id not in seen:
            seen.add(style_id)
            style = self._styles.get(style_id)
            found = list_in(child(style, "pPr"))
            if found:
                return found
            style_id = self._based_on(style)
        return None

    def shades(self, style_id: str | None) -> bool:
        """Whether a table style fills any of its cells, so that white words on it can be read."""
        style = self._styles.get(style_id or "")
        return style is not None and any(_is_shaded(part) for part in style.iter() if local(part.tag) == "shd")

    @staticmethod
    def _based_on(style: Element | None) -> str | None:
        base = child(style, "basedOn")
        return attribute(base, "val") if base is not None else None


def list_in(paragraph: Element | None) -> tuple[str, int] | None:
    """The list a paragraph's own properties put it in: number id and level; ("0", …) takes it out of its style's."""
    properties = child(paragraph, "numPr")
    number = child(properties, "numId")
    if number is None:
        return None
    level = child(properties, "ilvl")
    return attribute(number, "val") or "0", _number(attribute(level, "val")) if level is not None else 0


@dataclass(frozen=True, slots=True)
class _Level:
    form: str
    text: str
    start: int


class Numbering:
    """The lists of a Word file; counts as the paragraphs come."""

    def __init__(self, tree: Element | None) -> None:
        self._lists: dict[str, tuple[str, dict[int, int]]] = {}
        self._levels: dict[str, dict[int, _Level]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[str] = set()
        for part in tree if tree is not None else ():
            if local(part.tag) == "abstractNum":
                levels = [level for level in part if local(level.tag) == "lvl"]
                self._levels[attribute(part, "abstractNumId") or ""] = dict(map(_read_level, levels))
            elif local(part.tag) == "num":
                base = child(part, "abstractNumId")
                restarts = {
                    _number(attribute(over, "ilvl")): _number(attribute(start, "val"))
                    for over in part
                    if (start := child(over, "startOverride")) is not None
                }
                abstract = (attribute(base, "val") if base is not None else None) or ""
                self._lists[attribute(part, "numId") or ""] = (abstract, restarts)

    def mark(self, number_id: str, depth: int) -> str:
        """The mark before the next item of a list at `depth` ("•", "2.", "b)"); empty for lists without one."""
        abstract, restarts = self._lists.get(number_id, ("", {}))
        level = self._levels.get(abstract, {}).get(depth)
        if level is None or level.form == "none":
            return ""
        counts = self._counts.setdefault(abstract, {})
        if number_id not in self._begun:
            self._begun.add(number_id)
            counts.update({at: start - 1 for at, start in restarts.items()})
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [at for at in counts if at > depth]:
            del counts[deeper]
        if level.form == "bullet":
            return "•"
        return self._worded(level.text, abstract, counts)

    def _worded(self, text: str, abstract: str, counts: dict[int, int]) -> str:
        for at, level in self._levels[abstract].items():
            if f"%{at + 1}" in text:
                text = text.replace(f"%{at + 1}", _FORMS.get(level.form, str)(counts.get(at, level.start)))
        return text


def _read_level(level: Element) -> tuple[int, _Level]:
    values = {local(part.tag): attribute(part, "val") or "" for part in level}
    start = _number(values.get("start", "1"))
    return _number(attribute(level, "ilvl")), _Level(values.get("numFmt", "decimal"), values.get("lvlText", ""), start)


def _letters(number: int) -> str:
    return chr(ord("a") + (number - 1) % 26) * min(4, (number - 1) // 26 + 1)


def _roman(number: int) -> str:
    if not 0 < number < 400:
        return str(number)
    pairs = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
    words = ""
    for value, letters in pairs:
        words += letters * (number // value)
        number %= value
    return words


_FORMS: dict[str, Callable[[int], str]] = {
    "lowerLetter": _letters,
    "upperLetter": lambda number: _letters(number).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "decimalZero": lambda number: f"{number:02}",
}
