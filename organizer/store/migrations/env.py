"""What alembic runs for each command: it hands our open connection to the steps."""

from alembic import context

from organizer.store.unjournaled_tables import VisitRow  # its module brings all tables with it

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=VisitRow.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
