"""What makes the file an archive's and a reader's: its description, its colours, its claims.

Sources: ISO 19005-2 (PDF/A-2), 6.2.3 output intent, 6.6.2 metadata and 6.6.4 extension schemas;
ISO 14289-1 (PDF/UA-1), clause 5 identification, 7.1 title; IEC 61966-2-1 (sRGB); ICC.1:2001-04 (profile).
"""

import struct
from functools import cache, lru_cache

from organizer.letters.pdf_file import packed

_KEPT = 64
PRODUCER = "Organizer"
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
xmlns:pdf="http://ns.adobe.com/pdf/1.3/"{claims}>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>
</rdf:Description>{schemas}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
_ARCHIVE = (
    ' xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" pdfaid:part="2" pdfaid:conformance="A"'
    ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1"'
)
# PDF/A knows no properties of PDF/UA: a file that carries both describes them (ISO 19005-2, 6.6.2.3.3).
_SCHEMA = """
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that this file keeps</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>"""
# Red, green, blue and white of sRGB as the profile's space sees them (adapted to D50).
_PRIMARIES = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
    b"wtpt": (0.96420, 1.0, 0.82491),
}
_CURVE_POINTS = 64  # a reader draws straight lines between them: nowhere off by more than one part in 8,000
_STRAIGHT = 0.04045  # below it the curve of sRGB is a straight line


@lru_cache(maxsize=_KEPT)
def metadata(title: str, language: str) -> bytes:
    """Return the description (XMP): title, language, producer, and the claims PDF/A-2a and PDF/UA-1. No times."""
    filled = _XMP.format(
        title=_escaped(title),
        language=_escaped(language),
        producer=PRODUCER,
        claims=_ARCHIVE,
        schemas=_SCHEMA,
    )
    return filled.encode("utf-8")


def _escaped(value: str) -> str:
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


@cache
def colour_profile() -> bytes:
    """Return a profile of sRGB, packed: made here, so that it holds no time and never changes."""
    curve = b"curv" + struct.pack(f">II{_CURVE_POINTS}H", 0, _CURVE_POINTS, *map(_linear, range(_CURVE_POINTS)))
    name = b"sRGB\0"
    parts = {
        b"desc": b"desc" + struct.pack(">II", 0, len(name)) + name + bytes(4 + 4 + 2 + 1 + 67),
        b"cprt": b"text" + bytes(4) + b"Public domain\0",
        **{tag: b"XYZ " + bytes(4) + b"".join(map(_fixed, colour)) for tag, colour in _PRIMARIES.items()},
    }
    places, body, at = [], b"", 128 + 4 + 12 * (len(parts) + 3)
    for tag, part in (*parts.items(), (b"rTRC", curve)):
        places.append(tag + struct.pack(">II", at + len(body), len(part)))
        body += part + bytes(-len(part) % 4)
    shared = places[-1][4:]
    table = b"".join((*places, b"gTRC" + shared, b"bTRC" + shared))
    count = struct.pack(">I", len(parts) + 3)
    size = 128 + len(count) + len(table) + len(body)
    head = struct.pack(">I4xI", size, 0x02100000) + b"mntrRGB XYZ " + struct.pack(">6H", 2000, 1, 1, 0, 0, 0) + b"acsp"
    white = b"".join(map(_fixed, _PRIMARIES[b"wtpt"]))
    head = head.ljust(68, b"\0") + white
    return packed(head.ljust(128, b"\0") + count + table + body)


def _linear(step: int) -> int:
    """Return the brightness of one step of sRGB, 0 to 65,535 (IEC 61966-2-1, 5.2)."""
    value = step / (_CURVE_POINTS - 1)
    linear = value / 12.92 if value <= _STRAIGHT else ((value + 0.055) / 1.055) ** 2.4
    return round(linear * 0xFFFF)


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 0x10000))
