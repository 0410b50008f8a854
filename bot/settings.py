"""Settings from the environment (`LOTSE_…`) or a file `.env`, all checked at start-up."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).resolve().parents[1]


class SettingsError(ValueError):
    """One or more settings are wrong; the text names each and says what is expected."""


class Settings(BaseSettings):
    """All settings with their defaults."""

    model_config = SettingsConfigDict(env_prefix="LOTSE_", env_file=ROOT / ".env", extra="forbid")

    database_url: Annotated[
        str,
        Field(
            description="SQLAlchemy address: sqlite+aiosqlite:///file or postgresql+asyncpg://user:password@host/name"
        ),
    ] = ""
    var: Annotated[Path, Field(description="Folder for everything made at run time: database and model")] = ROOT / "var"

    @field_validator("database_url")
    @classmethod
    def _async_driver(cls, url: str) -> str:
        if url and not url.startswith(("sqlite+aiosqlite://", "postgresql+asyncpg://")):
            raise ValueError("must begin with sqlite+aiosqlite:// or postgresql+asyncpg://")
        return url

    @property
    def database(self) -> str:
        """The database's address: the one set, else a SQLite file in `var`."""
        return self.database_url or f"sqlite+aiosqlite:///{self.var / 'lotse.db'}"

    @property
    def model(self) -> Path:
        """The trained model."""
        return self.var / "models" / "lotse.tar.gz"


def load_settings() -> Settings:
    """The settings, read and checked.

    Raises:
        SettingsError: naming all settings that are wrong, at once.
    """
    try:
        settings = Settings()
    except ValidationError as error:
        lines = [f"  {_name(e['loc'])}: {e['msg']}" for e in error.errors()]
        raise SettingsError("\n".join(["These settings are wrong:", *lines])) from error
    try:
        settings.var.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SettingsError(f"These settings are wrong:\n  LOTSE_VAR: cannot be made a folder: {error}") from error
    return settings


def _name(location: tuple[int | str, ...]) -> str:
    """The variable's name as it has to be set; unknown ones come with their prefix already."""
    name = "_".join(map(str, location)).upper()
    return name if name.startswith("LOTSE_") else f"LOTSE_{name}"
