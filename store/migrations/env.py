"""Alembic's entry point: runs migrations on a connection handed over by `store.migrate`."""

from alembic import context

from store.models import Base

connection = context.config.attributes["connection"]
# SQLite cannot alter columns in place; batch mode copies the table instead.
context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
