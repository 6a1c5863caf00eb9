"""A sitemap's bytes in, the addresses it names out (sitemaps.org; an index names further sitemaps)."""

from __future__ import annotations

import gzip
import io
import zlib
from dataclasses import dataclass

from ingest.guidance.addresses import Refused, canonical
from ingest.guidance.models import FetchFault


@dataclass(frozen=True, slots=True)
class Sitemap:
    """`pages` are addresses of pages, `sitemaps` of further sitemaps; canonical, in order, each once."""

    pages: tuple[str, ...]
    sitemaps: tuple[str, ...]


def read_sitemap(data: bytes, address: str, max_bytes: int) -> Sitemap:
    """What a sitemap names; `.xml.gz` is unpacked. Raises `Refused` (DAMAGED, TOO_LARGE)."""
    from lxml import etree

    words = _unpacked(data, max_bytes)
    # No entities and no network: an answer from outside must not make this read a file of ours.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(words, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Refused(FetchFault.DAMAGED) from error
    if root is None or etree.QName(root).localname not in ("urlset", "sitemapindex"):
        raise Refused(FetchFault.DAMAGED)
    named = [canonical(str(one.text or ""), address) for one in root.iter("{*}loc") if one.getparent() is not None]
    kept = tuple(dict.fromkeys(one for one in named if one))
    return Sitemap((), kept) if etree.QName(root).localname == "sitemapindex" else Sitemap(kept, ())


def _unpacked(data: bytes, most: int) -> bytes:
    if not data.startswith(b"\x1f\x8b"):
        return data
    try:
        words = gzip.GzipFile(fileobj=io.BytesIO(data)).read(most + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise Refused(FetchFault.DAMAGED) from error
    if len(words) > most:
        raise Refused(FetchFault.TOO_LARGE)
    return words
