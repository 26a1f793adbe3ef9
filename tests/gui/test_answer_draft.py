from organizer.gui.answer_draft import AnswerDraft


def names(draft: AnswerDraft) -> list[str]:
    return [file.name for file in draft.shown]


def a_draft() -> AnswerDraft:
    draft = AnswerDraft()
    for name in ("a.jpg", "b.jpg", "c.jpg"):
        draft = draft.with_file(name, name.encode(), "image/jpeg")
    return draft


def test_files_are_labelled_and_moved() -> None:
    draft = a_draft().with_label("new-2", "Page 2").with_move("new-3", -1).with_move("new-1", -1)
    assert names(draft) == ["a.jpg", "c.jpg", "b.jpg"]
    assert [file.label for file in draft.shown] == ["", "", "Page 2"]
    found = draft.file("new-2")
    assert found is not None
    kept = found.to_keep()
    assert (kept.name, kept.data, kept.media_type, kept.label) == ("b.jpg", b"b.jpg", "image/jpeg", "Page 2")
    assert draft.file("new-9") is None


def test_a_file_that_was_taken_out_is_put_back_in_its_place() -> None:
    draft = a_draft().without("new-2")
    assert names(draft) == ["a.jpg", "c.jpg"]
    assert names(draft.put_back()) == ["a.jpg", "b.jpg", "c.jpg"]
    assert draft.put_back().put_back() == draft.put_back()
    assert draft.with_file("d.jpg", b"d", "image/jpeg").shown[-1].id == "new-4"
