"""Every flow by its name."""

from tests.promises.flows.bring_in import BRING_IN
from tests.promises.flows.letter import LETTER
from tests.promises.flows.migration import MIGRATION
from tests.promises.flows.paper import PAPER
from tests.promises.flows.safekeeping import BACK_UP, REKEY, RESTORE
from tests.promises.flows.save import SAVE

FLOWS = {flow.name: flow for flow in (SAVE, LETTER, PAPER, BRING_IN, MIGRATION, BACK_UP, RESTORE, REKEY)}
