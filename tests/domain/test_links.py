import string
from urllib.parse import urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from organizer.domain.links import LONGEST, LinkKind, link_of


@pytest.mark.parametrize(
    ("written", "address", "place"),
    [
        ("https://www.ice.gov/foia", "https://www.ice.gov/foia", "www.ice.gov"),
        (" HTTPS://Example.ORG\n", "https://example.org", "example.org"),
        ("http://example.org:8080/a?b=1&c=%20#d", "http://example.org:8080/a?b=1&c=%20#d", "example.org:8080"),
        ("http://example.org:00080", "http://example.org:80", "example.org:80"),
        ("https://example.org?q", "https://example.org?q", "example.org"),
        ("https://example.org/a:b@c//d", "https://example.org/a:b@c//d", "example.org"),
        ("https://example.org/niño", "https://example.org/ni%C3%B1o", "example.org"),
        ("https://niño.example.org/", "https://xn--nio-8ma.example.org/", "xn--nio-8ma.example.org"),
        ("https://ic\u0435.gov/foia", "https://xn--ic-olc.gov/foia", "xn--ic-olc.gov"),  # a Cyrillic e
        ("https://\uff49\uff43\uff45\u3002gov", "https://ice.gov", "ice.gov"),  # full-width
        ("mailto:clerk.two@riverbend.gov", "mailto:clerk.two@riverbend.gov", "clerk.two@riverbend.gov"),
        ("MailTo:o'neil+x@Example.org", "mailto:o'neil+x@example.org", "o'neil+x@example.org"),
    ],
)
def test_what_may_be_opened_is_shown_exactly_as_it_is_opened(written: str, address: str, place: str) -> None:
    link = link_of(written)
    assert link is not None
    assert (link.address, link.place) == (address, place)
    assert link.kind is LinkKind(address.partition(":")[0])
    assert link_of(address) == link


@pytest.mark.parametrize(
    "written",
    [
        *(
            "",
            " ",
            "example.org",
            "//example.org",
            "www.ice.gov",
            "https",
            "https:",
            "https:/",
            "https://",
            "https:///a",
        ),
        *("file:///etc/passwd", "FILE://host/share", "smb://host/share", "javascript:alert(1)", "data:text/html,a"),
        *(
            "ftp://example.org",
            "ssh://example.org",
            "view-source:https://example.org",
            "tel:911",
            "x-apple:a",
            "ms-word:a",
        ),
        *("vbscript:a", "about:blank", "chrome://settings", "blob:https://example.org", "jar:https://example.org!/a"),
        *(
            "https:example.org",
            "https:\\\\example.org",
            "https://exa mple.org",
            "https://example.org/a b",
            "https://a\\b.org",
        ),
        *("https://ice.gov@evil.example/", "https://user:words@example.org", "https://ice.gov%40evil.example"),
        *("https://localhost/", "https://router/", "https://127.0.0.1/", "https://2130706433/", "https://0x7f.0.0.1/"),
        *(
            "https://[::1]/",
            "https://10.0.0.1:80",
            "https://example.org:0",
            "https://example.org:99999",
            "https://a.org:",
        ),
        *(
            "https://example.org:80a",
            "https://-a.org",
            "https://a-.org",
            "https://.org",
            "https://a..org",
            "https://a.org./",
        ),
        *("https://a_b.org", "https://exam\u202eple.org", "https://example.org/\u200b", "https://example.org/\u2028"),
        *("java\nscript:a", "https://example.org/\x00", "https://example.org/\r\nHost: a", "https://exa\tmple.org"),
        *(
            "https://example.org/%",
            "https://example.org/%zz",
            'https://example.org/"onclick',
            "https://example.org/<b>",
        ),
        *(
            "https://example.org/a|b",
            "https://example.org/`id`",
            "https://example.org/{0}",
            "\ufeffhttps://example.org",
        ),
        *("mailto:", "mailto:a", "mailto:@example.org", "mailto:a@", "mailto:a@b", "mailto:a@b.org?attach=/etc/passwd"),
        *("mailto:a?cc=b@example.org", "mailto:a&b@example.org", "mailto:a,b@example.org", "mailto:a%0ab@example.org"),
        *("mailto:.a@example.org", "mailto:a.@example.org", "mailto:a..b@example.org", "mailto://a@example.org"),
        *(
            "mailto:-@example.org?",
            f"mailto:{'a' * 65}@example.org",
            f"https://{'a' * 64}.org",
            f"https://{'a.' * 200}org",
        ),
        *(
            f"https://example.org/{'a' * LONGEST}",
            f"https://example.org/{'ñ' * 400}",
            "https://\ud800.org",
            "https://ß\u0301..org",
        ),
    ],
)
def test_whatever_else_is_never_opened(written: str) -> None:
    assert link_of(written) is None


@settings(max_examples=150)
@given(some.text(max_size=60) | some.text(string.printable, max_size=60))
def test_nothing_wild_gets_through(wild: str) -> None:
    for written in (wild, f"https:{wild}", f"http://{wild}", f"https://example.org{wild}", f"mailto:{wild}"):
        link = link_of(written)
        if link is None:
            continue
        assert link.address.isascii()
        assert link.address.isprintable()
        assert not set(link.address) & set(' \\"<>')
        assert link_of(link.address) == link
        if link.kind is LinkKind.MAILTO:
            assert "?" not in link.address
            assert link.address.count("@") == 1
        else:
            parts = urlsplit(link.address)
            assert parts.netloc == link.place
            assert parts.username is None
