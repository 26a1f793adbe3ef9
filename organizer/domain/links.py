"""Which addresses may be handed to the browser or to the mail program, and as what.

Source: promises, "No network": only http(s) and mailto, never ``file:`` or ``smb:`` from data. An address comes from a
playbook or from somebody's file, and may be made to look like another one.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote

LONGEST = 2_000
"""Characters of an address. Longer ones are cut by some programs, and nobody reads them."""


class LinkKind(StrEnum):
    """What opens it: the scheme of the address."""

    HTTPS = "https"
    HTTP = "http"
    MAILTO = "mailto"


@dataclass(frozen=True, slots=True)
class Link:
    """``address`` is exactly what is opened, in plain ASCII; ``place`` is where it leads: host or recipient."""

    kind: LinkKind
    address: str
    place: str


_ANY_SCHEME = re.compile(r"(https?|mailto):", re.IGNORECASE)
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_NAME = re.compile(r"[A-Za-z0-9_+'-]+(?:\.[A-Za-z0-9_+'-]+)*")
_AUTHORITY = re.compile(r"//([^/?#:]+)(?::([0-9]{1,5}))?(?=[/?#]|$)")
_LONGEST_NAME, _LONGEST_HOST = 64, 253
_PORTS = range(1, 65_536)
_REFUSED = frozenset(' \\"<>^`{|}')
_KEPT = "!#$%&'()*+,/:;=?@_~.-"
"""Signs that stay as they are behind the host; what is none of them and no letter of ASCII is written in per cent."""
_PER_CENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def link_of(address: str) -> Link | None:
    """Return the link that an address is, or None where it must not be opened.

    Refused are other schemes, addresses without one, spaces and unseen characters inside, backslashes, names and
    passwords before the host, hosts that are numbers or have no dot, and in mailto everything but one address.
    """
    given = address.strip(" \t\r\n")
    begin = _ANY_SCHEME.match(given)
    if begin is None or len(given) > LONGEST or not given.isprintable() or _REFUSED & set(given):
        return None
    kind = LinkKind(begin[1].lower())
    rest = given[begin.end() :]
    link = _mail(rest) if kind is LinkKind.MAILTO else _page(kind, rest)
    return link if link is not None and len(link.address) <= LONGEST else None


def _mail(to: str) -> Link | None:
    name, _, host = to.rpartition("@")
    plain = _host(host)
    if plain is None or len(name) > _LONGEST_NAME or not _NAME.fullmatch(name):
        return None
    return Link(LinkKind.MAILTO, f"mailto:{name}@{plain}", f"{name}@{plain}")


def _page(kind: LinkKind, rest: str) -> Link | None:
    begin = _AUTHORITY.match(rest)
    plain = _host(begin[1]) if begin else None
    if begin is None or plain is None or (begin[2] and int(begin[2]) not in _PORTS):
        return None
    behind = rest[begin.end() :]
    if _PER_CENT.search(behind):
        return None
    place = f"{plain}:{int(begin[2])}" if begin[2] else plain
    return Link(kind, f"{kind}://{place}{quote(behind, safe=_KEPT)}", place)


def _host(host: str) -> str | None:
    """Return the name of a computer in ASCII, so that no letter of another script passes for one of ours."""
    if len(host) > _LONGEST_HOST:
        return None
    try:
        plain = host.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return None
    labels = plain.split(".")
    is_named = len(labels) > 1 and all(_LABEL.fullmatch(label) for label in labels) and len(plain) <= _LONGEST_HOST
    return plain if is_named and any(sign.isalpha() for sign in labels[-1]) else None
