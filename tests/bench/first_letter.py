"""One letter from the start of a process to the disk, by the press: ``python -m tests.bench.first_letter FILE``."""

import sys
from pathlib import Path

from organizer.letters.pdf import write_pdf
from tests.bench.sample import a_full_page

if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(write_pdf([a_full_page(0)]).data)
