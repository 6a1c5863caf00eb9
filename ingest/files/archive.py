"""A Word file's bytes in, its parts out: unpacked within limits, parsed without entities."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from typing import NamedTuple
from xml.etree import ElementTree

from ingest.errors import ErrorCode, UnreadableUpload
from ingest.settings import Limits

_MOST_ENTRIES = 5_000
_MOST_XML = 12_000_000
"""Bytes of one XML part: sixty dense pages need two million; a tree takes some thirty times its text."""
_MOST_RATIO = 400
"""Word's XML packs to a tenth, at the very most to a hundredth; only a bomb packs better."""
_DOCTYPE = re.compile(r"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)


class Relation(NamedTuple):
    """A link from one part to another: the last word of its type ("header", "image") and the part's name."""

    kind: str
    target: str


def local(name: str) -> str:
    """A tag's or attribute's name without its namespace: strict and transitional Word files differ in nothing else."""
    return name.rpartition("}")[2]


def attribute(element: ElementTree.Element, name: str) -> str | None:
    """The attribute called `name` in whatever namespace."""
    for key, value in element.attrib.items():
        if local(key) == name:
            return value
    return None


def child(element: ElementTree.Element | None, *names: str) -> ElementTree.Element | None:
    """The first child called `names[0]`, its first child called `names[1]`, and so on."""
    for name in names:
        if element is None:
            return None
        element = next((inner for inner in element if local(inner.tag) == name), None)
    return element


class WordArchive:
    """The parts of a Word file, unpacked one by one as asked for and never past the limits.

    TOO_LARGE carries no number here: what a file unpacks to is not what its owner sees it take.
    """

    def __init__(self, data: bytes, limits: Limits) -> None:
        """Raises UnreadableUpload: DAMAGED_FILE, ENCRYPTED_FILE, TOO_LARGE."""
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            entries = self._zip.infolist()
        except Exception:
            raise UnreadableUpload(ErrorCode.DAMAGED_FILE) from None
        self._left = limits.max_unpacked
        self._names = {entry.filename: entry for entry in entries}
        unpacked = sum(entry.file_size for entry in entries)
        bomb = any(entry.file_size > max(1_000_000, _MOST_RATIO * entry.compress_size) for entry in entries)
        if unpacked > limits.max_unpacked or len(entries) > _MOST_ENTRIES or bomb:
            raise UnreadableUpload(ErrorCode.TOO_LARGE)
        if any(entry.flag_bits & 0x1 for entry in entries):
            raise UnreadableUpload(ErrorCode.ENCRYPTED_FILE)

    def data(self, name: str) -> bytes | None:
        """A part's bytes; None if there is no such part. Raises UnreadableUpload: DAMAGED_FILE, TOO_LARGE."""
        entry = self._names.get(name)
        if entry is None:
            return None
        try:
            with self._zip.open(entry) as stream:
                unpacked = stream.read(self._left + 1)
        except Exception:
            raise UnreadableUpload(ErrorCode.DAMAGED_FILE) from None
        self._left -= len(unpacked)
        if self._left < 0:
            raise UnreadableUpload(ErrorCode.TOO_LARGE)
        return unpacked

    def tree(self, name: str) -> ElementTree.Element | None:
        """A part parsed as XML; None if there is no such part.

        Raises UnreadableUpload: DAMAGED_FILE (a document type, too: no Word file has one), TOO_LARGE.
        """
        data = self.data(name)
        if data is None:
            return None
        if len(data) > _MOST_XML:
            raise UnreadableUpload(ErrorCode.TOO_LARGE)
        wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
        text = data.decode("utf-16" if wide else "utf-8-sig", "replace")
        try:
            if _DOCTYPE.search(text) or re.match(r"<\?xml[^>]*encoding=[\"'](?!utf-?8|utf-?16)", text, re.IGNORECASE):
                raise ValueError
            return ElementTree.fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text, count=1))  # noqa: S314
        except (ElementTree.ParseError, ValueError):
            raise UnreadableUpload(ErrorCode.DAMAGED_FILE) from None

    def main(self) -> str:
        """The name of the part that holds the text."""
        for relation in self.relations("").values():
            if relation.kind == "officeDocument" and relation.target in self._names:
                return relation.target
        return "word/document.xml"

    def relations(self, part: str) -> dict[str, Relation]:
        """What `part` links to within the file, by relation id; links that lead out of it are never followed."""
        folder, name = posixpath.split(part)
        tree = self.tree(posixpath.join(folder, "_rels", f"{name}.rels"))
        found: dict[str, Relation] = {}
        for link in tree if tree is not None else ():
            if link.get("TargetMode") == "External":
                continue
            target = posixpath.normpath(posixpath.join("/", folder, link.get("Target") or "")).lstrip("/")
            found[link.get("Id") or ""] = Relation((link.get("Type") or "").rpartition("/")[2], target)
        return found
