"""History can lose for good what was deleted: an entry says so of itself."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Give each entry of history the mark that something of it was erased; none of the older ones has it."""
    op.add_column("journal", sa.Column("purged", sa.Boolean(), nullable=False, server_default=sa.text("0")))
