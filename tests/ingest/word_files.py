"""Word files made for tests: the parts a test names, in the package that Word wants."""

from __future__ import annotations

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

OPEN = (
    f'<w:document xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"><w:body>'
)
CLOSE = "</w:body></w:document>"


def word(body: str, parts: dict[str, bytes | str] | None = None, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A Word file with `body` in w:body; `parts` are further parts by name ("header1.xml", "media/image1.png")."""
    parts = parts or {}
    links = "".join(
        f'<Relationship Id="r{number}" Type="{KINDS}/{_kind(name)}" Target="{name}"/>'
        for number, name in enumerate(parts, start=1)
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", compression) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", OPEN + body + CLOSE)
        archive.writestr("word/_rels/document.xml.rels", f"<Relationships>{links}</Relationships>")
        for name, content in parts.items():
            archive.writestr(f"word/{name}", content)
    return packed.getvalue()


def _kind(name: str) -> str:
    """The relation's kind: the part's name without folder, number and ending."""
    return name.split("/")[-1].split(".")[0].rstrip("0123456789")


def p(text: str, run: str = "", paragraph: str = "") -> str:
    """A paragraph with one run; `run` and `paragraph` are the insides of its properties."""
    return f"<w:p><w:pPr>{paragraph}</w:pPr>{r(text, run)}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def wrap(tag: str, *inner: str) -> str:
    """An element around others, with the part's name spaces: for headers and footnotes."""
    return f'<w:{tag} xmlns:w="{W}">{"".join(inner)}</w:{tag}>'
