import subprocess
import sys
from pathlib import Path

from organizer.domain.playbook import TaskKind
from organizer.playbooks.checks import MOST_PROBLEMS, check_folder
from organizer.resources import folder as shipped
from tests.playbooks.gated import write_gated
from tests.playbooks.small import faults, only_fault, plant, write_small


def test_the_small_playbook_has_no_problem(tmp_path: Path) -> None:
    assert check_folder(write_small(tmp_path)) == ()


def test_every_shipped_playbook_has_no_problem(is_long: bool) -> None:
    """Of the suite two; of the long part, and of ``organizer playbooks check`` in CI, all."""
    folders = sorted(path for path in shipped("playbooks").iterdir() if path.is_dir())
    names = {path.name for path in folders}
    looked_at = folders if is_long else folders[::4]
    found = [problem.sentence for path in looked_at for problem in check_folder(path, names)]
    assert looked_at
    assert found == []


def test_fifteen_planted_faults_are_fifteen_named_problems(tmp_path: Path) -> None:
    small = write_gated(tmp_path)
    assert faults(small, ["small", "other-way"]) == []
    plant(small, "playbook.toml", 'aim = "Be', 'aimm = "Be')
    plant(small, "playbook.toml", "minutes = 30", 'minutes = "30"')
    plant(small, "playbook.toml", 'proof = "Minutes"\n', "")
    plant(small, "playbook.toml", 'kind = "letter"', 'kind = "postcard"')
    plant(small, "playbook.toml", 'needs = ["record"]', 'needs = ["recrod"]')
    plant(small, "playbook.toml", '"decision.date"]', '"decision.day"]')
    plant(small, "statements.toml", 'date = "2010-08-17"', 'date = "2010-08-32"')
    plant(small, "cases.toml", 'outcome = "denied"', 'outcome = "granted"')
    plant(small, "letters/notice.toml", "{{ jurisdiction.name }}", "{{ jurisdiction.naem }}")
    plant(small, "letters/notice.toml", "known('text-2010')", "known('text-2011')")
    plant(small, "playbook.toml", 'remains = ["other-way"]', 'remains = ["other-wy"]')
    plant(small, "playbook.toml", 'leads_to = ["other-way"]', 'leads_to = ["no-way"]')
    plant(small, "playbook.toml", 'answer = "certified", ways', 'answer = "certifid", ways')
    plant(small, "letters/notice.toml", "when = \"window == 'w0'\"", "when = \"asked.form == 'certifeid' or window\"")
    plant(small, "letters/notice.toml", "jurisdiction.activation != 'activated'", "law.standing in ('allow', 'limits')")
    written = 'a date such as "2010-09-07", "2010-09", "2009" or "2010-06/2010-08", in quotes'
    kinds = "one of " + ", ".join(f'"{kind}"' for kind in TaskKind)
    outcomes = 'one of "denied", "open", "turned"'
    assert sorted(faults(small, ["small", "other-way"])) == sorted(
        [
            ("playbook.toml", "aimm", "this key is unknown", "aim"),
            ("playbook.toml", "minutes", "this is text", "a whole number"),
            ("playbook.toml", "steps[0].proof", "this key is missing", "text in quotes"),
            ("playbook.toml", "steps[1].tasks[0].kind", 'the word "postcard" is unknown', kinds),
            ("playbook.toml", "steps[1].tasks[0].needs[0]", 'there is no task "recrod"', '"record"'),
            ("playbook.toml", "steps[0].tasks[2].asks[1]", 'there is no field "decision.day"', '"decision.date"'),
            ("statements.toml", "statements[0].date", 'there is no date "2010-08-32"', written),
            ("cases.toml", "cases[0].outcome", 'there is no outcome "granted"', outcomes),
            ("letters/notice.toml", "subject[1].text", 'there is no "jurisdiction.naem"', "name"),
            ("letters/notice.toml", "paragraphs[1].when", 'there is no statement "text-2011"', '"text-2010"'),
            ("playbook.toml", "gates[0].remains[0]", 'there is no playbook "other-wy"', '"other-way"'),
            ("playbook.toml", "outcomes[1].leads_to[0]", 'there is no playbook "no-way"', '"other-way"'),
            ("playbook.toml", "terms[0].allowed[0].answer", 'there is no choice "certifid"', '"certified"'),
            ("letters/notice.toml", "rules[0].when", 'asked.form is never "certifeid"', "certified"),
            ("letters/notice.toml", "paragraphs[1].when", 'law.standing is never "allow"', "allows"),
        ]
    )


def test_a_file_that_gives_nothing_is_one_problem(tmp_path: Path) -> None:
    for name in ("playbook.toml", "statements.toml", "cases.toml", "letters/notice.toml", "letters/paragraphs.toml"):
        small = write_small(tmp_path / name.replace("/", "-"))
        plant(small, name, "", '"\n')
        file, path, wrong, _ = only_fault(small)
        assert (file, path) == (name, "line 1, column 2")
        assert wrong.startswith("not TOML: ")


def test_a_folder_that_is_not_there_names_its_two_files(tmp_path: Path) -> None:
    found = faults(tmp_path / "nowhere")
    assert [(file, wrong) for file, _, wrong, _ in found] == [
        ("playbook.toml", "there is no such file"),
        ("statements.toml", "there is no such file"),
    ]


def test_an_example_must_be_a_file_of_its_own_folder(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "playbook.toml", "examples/riverbend.toml", "../riverbend.toml")
    first, second = faults(small)
    assert first[:3] == ("playbook.toml", "examples[0].path", '"../riverbend.toml" is no example of this folder')
    assert second[:3] == ("examples/riverbend.toml", "", "the file is in no list")


def test_an_example_must_exist(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    (small / "examples/riverbend.toml").unlink()
    assert only_fault(small)[1:3] == ("examples[0].path", 'there is no file "examples/riverbend.toml"')


def test_an_example_must_be_made_for_this_playbook(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "examples/riverbend.toml", '"small"', '"large"')
    assert only_fault(small)[:2] == ("examples/riverbend.toml", "playbook")
    plant(small, "examples/riverbend.toml", '"large"', "large")
    assert only_fault(small)[:2] == ("examples/riverbend.toml", "line 1, column 12")


def test_a_file_that_nothing_reads_is_named(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    (small / "case.toml").write_text("", encoding="utf-8")
    assert only_fault(small)[:3] == ("case.toml", "", "nothing reads this file")


def test_faulty_examples_hide_nothing_else(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "playbook.toml", 'path = "examples/riverbend.toml"', "path = 1")
    assert only_fault(small)[:3] == ("playbook.toml", "examples[0].path", "this is a whole number")


def test_jinja_is_loaded_only_to_check() -> None:
    code = "import sys, organizer.playbooks.checks, organizer.playbooks.shelf; sys.exit('jinja2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=Path(__file__).parents[2]).returncode == 0


def test_of_a_file_full_of_faults_the_first_ones_are_told(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    with (small / "playbook.toml").open("a", encoding="utf-8") as file:
        file.write('\n[[branches]]\nunknown = "x"\n' * 3_000)
    found = check_folder(small)
    assert len(found) == MOST_PROBLEMS + 1
    assert found[-1].sentence == ("the folder: more than 500 problems are in it. Expected: these to be mended first.")


def test_an_example_with_a_name_that_no_disk_can_have_is_missing(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "playbook.toml", "examples/riverbend.toml", f"examples/{'x' * 300}.toml")
    assert "there is no file" in " ".join(problem.sentence for problem in check_folder(small))
