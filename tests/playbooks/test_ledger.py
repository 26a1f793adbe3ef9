from pathlib import Path

from tests.playbooks.small import FILES, faults, only_fault, plant, write_small

ONE, RELATION = FILES["statements.toml"].split("\n\n")[1], FILES["statements.toml"].split("\n\n")[2]


def test_an_id_twice_and_an_odd_id_are_named(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "statements.toml", RELATION, f"{ONE}\n\n{RELATION}")
    assert only_fault(small) == (
        "statements.toml",
        "statements[2].id",
        '"speech-2010" is also the id of statements[1]',
        "each id once",
    )
    plant(small, "statements.toml", f"{ONE}\n\n{RELATION}", f"{ONE.replace('speech-2010', 'A b')}\n\n{RELATION}")
    assert only_fault(small)[1:3] == ("statements[2].id", '"A b" cannot be an id')


def test_a_statement_without_words_or_source_is_named(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "statements.toml", "One may leave.", "")
    plant(small, "statements.toml", "A newspaper", " ")
    assert [path for _, path, _, _ in faults(small)] == ["statements[0].summary", "statements[0].source_title"]


def test_relations_name_statements_that_exist(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "statements.toml", 'of = "text-2010"', 'of = "zzz"')
    assert only_fault(small)[1:] == (
        "relations[0].of",
        'there is no statement "zzz"',
        'one of "speech-2010", "text-2010"',
    )
    plant(small, "statements.toml", 'statement = "speech-2010"', 'statement = "speech-2011"')
    assert faults(small)[0][1:] == (
        "relations[0].statement",
        'there is no statement "speech-2011"',
        '"speech-2010"',
    )


def test_the_older_statement_first_is_named_only_where_certain(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    swapped = RELATION.replace("text-2010", "x").replace("speech-2010", "text-2010").replace('"x"', '"speech-2010"')
    plant(small, "statements.toml", RELATION, swapped)
    assert only_fault(small)[1:3] == ("relations[0]", '"text-2010" is older than "speech-2010"')
    plant(small, "statements.toml", '"2010-10/2010-11"', '"2010-08/2010-11"')
    assert faults(small) == []
    plant(small, "statements.toml", '"2010-08/2010-11"', '"/2010-11"')
    assert faults(small) == []
    plant(small, "statements.toml", 'date = "2010-08-17"', 'date = "2010-08-17/"')
    plant(small, "statements.toml", '"/2010-11"', '"2010-10/2010-11"')
    assert faults(small) == []


def test_a_statement_does_not_bear_on_itself_and_no_relation_stands_twice(tmp_path: Path) -> None:
    small = write_small(tmp_path)
    plant(small, "statements.toml", 'of = "text-2010"', 'of = "speech-2010"')
    assert only_fault(small)[1:3] == ("relations[0].of", '"speech-2010" bears on itself')
    plant(small, "statements.toml", 'of = "speech-2010"', 'of = "text-2010"')
    plant(small, "statements.toml", RELATION, RELATION + RELATION)
    assert only_fault(small)[1:3] == ("relations[1]", "the relation stands twice")
