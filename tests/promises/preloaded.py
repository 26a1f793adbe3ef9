"""Read once by the process that all others are forked from: what nearly every promise needs, and takes long to read."""

from organizer.commands.campaign import load_playbooks
from organizer.store.migrations import upgrade
from tests.builders import PLAYBOOK
from tests.papers.cases import the_directory, the_playbook
from tests.promises.registry import PROMISES

READ = (PROMISES, upgrade, the_playbook(), the_directory(), load_playbooks()[PLAYBOOK])
