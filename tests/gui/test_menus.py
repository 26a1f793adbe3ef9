from organizer.gui.menus import COMMANDS, MENUS, explanation
from organizer.gui.window import Window


def test_every_command_is_in_a_menu_and_none_is_greyed_out(window: Window) -> None:
    menus = {name for name, _ in MENUS}
    assert {command.menu for command in COMMANDS} == menus
    assert all(window.menus.actions[command.name].isEnabled() for command in COMMANDS if command.name)


def test_no_menu_gives_the_same_letter_twice(window: Window) -> None:
    for menu in window.menus.menus.values():
        texts = [action.text().replace("&&", "") for action in menu.actions() if "&" in action.text()]
        letters = [text[text.index("&") + 1].lower() for text in texts]
        assert len(set(letters)) == len(letters), letters


def test_an_explanation_is_a_sentence() -> None:
    assert all(explanation(command.name).endswith(".") for command in COMMANDS if command.name)


def test_the_look_in_use_is_ticked(window: Window) -> None:
    window.menus.mark("size", "150")
    assert window.menus.actions["size/150"].isChecked()
    assert not window.menus.actions["size/100"].isChecked()
