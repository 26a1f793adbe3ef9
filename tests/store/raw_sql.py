"""Statements on the engine of a store, as only a test may send them."""

from sqlalchemy.orm import Session

from organizer.store.store import Store


def run(session: Session, statement: str) -> object:
    """Run one statement on the engine of a store, as only a test may."""
    result = session.connection().exec_driver_sql(statement)
    return result.scalar() if result.returns_rows else None


def set_outside(store: Store, statement: str) -> None:
    """Commit one statement outside of a verb."""

    def change(session: Session) -> None:
        run(session, statement)
        session.commit()

    store.read(change)
