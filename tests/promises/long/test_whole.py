"""Tests of which the suite tries a share, so that they are quick: here they try everything."""

from tests.exchange.test_recipients_csv import test_as_many_rows_as_may_be_are_read
from tests.letters.test_check_naughty import test_another_program_reads_them_as_typed
from tests.papers.test_batch_files import test_many_letters_share_their_faces_in_one_file
from tests.papers.test_compose_windows import test_no_letter_asserts_what_may_not_be_asserted
from tests.playbooks.test_checks import test_every_shipped_playbook_has_no_problem

__all__ = [
    "test_another_program_reads_them_as_typed",
    "test_as_many_rows_as_may_be_are_read",
    "test_every_shipped_playbook_has_no_problem",
    "test_many_letters_share_their_faces_in_one_file",
    "test_no_letter_asserts_what_may_not_be_asserted",
]
