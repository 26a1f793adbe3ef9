from organizer.exchange.html_words import LONGEST, words_of_html


def test_words_stand_in_the_lines_of_the_page() -> None:
    page = "<div>Dear   all,</div><div>no.<br/>Bye</div><table><tr><td>a<td>b</tr><tr><td>c</table>"
    page += "<ol><li><p>d</p><li>e</ol>"
    assert words_of_html(page) == "Dear all,\nno.\nBye\n\na b\nc\n\n- d\n\n- e"


def test_nothing_that_is_not_words_is_shown() -> None:
    page = "<script>a()</script><style>b{}</style><title>c</title><!-- d --><?e?><![foo bar]>f<img src='http://g'>"
    assert words_of_html(page) == "f"
    assert words_of_html("<img src='cid:1' alt='Seal\nof it'>") == "[Seal of it]"


def test_what_is_no_tag_is_words() -> None:
    assert (
        words_of_html("1 &lt; 2 &amp; 3 < 4 &nonsense; &#0; &#x110000; <5")
        == "1 < 2 & 3 < 4 &nonsense; \ufffd \ufffd <5"
    )
    assert words_of_html("") == ""


def test_a_page_without_end_is_cut() -> None:
    assert words_of_html("<p>a</p>" + " " * LONGEST + "b") == "a"
