"""The sweeps of the suite, which visit a third of the pages each: here every page in every sweep."""

from tests.gui.test_every_page import (
    test_a_page_to_read_only_says_so_is_whole_with_large_texts_has_names_for_the_focus_and_help,
    test_every_page_is_drawn_in_the_dark_too_and_again_in_a_wide_window,
    test_nothing_is_cut_and_no_page_is_wider_than_what_is_seen_of_it,
)
from tests.gui.test_language import test_no_page_is_cut_or_says_english_with_large_texts
from tests.gui.test_other_playbooks import current, test_no_page_speaks_of_the_program_of_2010
from tests.gui.test_pseudo import pseudo, test_nothing_is_cut_and_everything_is_looked_up
from tests.gui.test_read_only import test_no_editor_of_any_page_takes_what_cannot_be_stored
from tests.gui.widgets.test_tab_order import test_on_every_page_tab_runs_from_top_to_bottom

__all__ = [
    "current",
    "pseudo",
    "test_a_page_to_read_only_says_so_is_whole_with_large_texts_has_names_for_the_focus_and_help",
    "test_every_page_is_drawn_in_the_dark_too_and_again_in_a_wide_window",
    "test_no_editor_of_any_page_takes_what_cannot_be_stored",
    "test_no_page_is_cut_or_says_english_with_large_texts",
    "test_no_page_speaks_of_the_program_of_2010",
    "test_nothing_is_cut_and_everything_is_looked_up",
    "test_nothing_is_cut_and_no_page_is_wider_than_what_is_seen_of_it",
    "test_on_every_page_tab_runs_from_top_to_bottom",
]
