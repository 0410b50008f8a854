"""Settings: sound defaults, and all mistakes named at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import ROOT, Settings, SettingsError, load_settings


@pytest.fixture
def env_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty `.env` in the place of the machine's own."""
    file = tmp_path / ".env"
    file.touch()
    monkeypatch.setitem(Settings.model_config, "env_file", file)
    monkeypatch.setenv("LOTSE_VAR", str(tmp_path / "var"))
    return file


def test_without_settings_everything_lies_in_var(env_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LOTSE_VAR")
    settings = Settings()
    assert settings.var == ROOT / "var"
    assert settings.database == f"sqlite+aiosqlite:///{ROOT / 'var' / 'lotse.db'}"
    assert settings.model == ROOT / "var" / "models" / "lotse.tar.gz"


def test_the_folder_for_data_is_made(env_file: Path, tmp_path: Path) -> None:
    settings = load_settings()
    assert settings.var == tmp_path / "var"
    assert settings.var.is_dir()
    assert str(tmp_path) in settings.database


@pytest.mark.parametrize("url", ["sqlite+aiosqlite:///x.db", "postgresql+asyncpg://user:word@host/name"])
def test_both_databases_can_be_named(env_file: Path, monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("LOTSE_DATABASE_URL", url)
    assert load_settings().database == url


@pytest.mark.parametrize(
    "url", ["postgresql://host/name", "sqlite:///x.db", "mysql+aiomysql://host/x", "lotse.db", " "]
)
def test_a_database_without_async_driver_is_refused_with_what_is_expected(
    env_file: Path, monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.setenv("LOTSE_DATABASE_URL", url)
    with pytest.raises(SettingsError, match=r"LOTSE_DATABASE_URL: .*sqlite\+aiosqlite:// or postgresql\+asyncpg://"):
        load_settings()


def test_the_password_of_a_wrong_address_is_not_shown(env_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOTSE_DATABASE_URL", "postgresql://user:sesame@host/name")
    with pytest.raises(SettingsError) as error:
        load_settings()
    assert "sesame" not in str(error.value)


def test_settings_are_read_from_a_file(env_file: Path) -> None:
    env_file.write_text("LOTSE_DATABASE_URL=sqlite+aiosqlite:///from-file.db\n")
    assert load_settings().database == "sqlite+aiosqlite:///from-file.db"


def test_the_environment_goes_before_the_file(env_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    env_file.write_text("LOTSE_DATABASE_URL=sqlite+aiosqlite:///from-file.db\n")
    monkeypatch.setenv("LOTSE_DATABASE_URL", "sqlite+aiosqlite:///from-environment.db")
    assert load_settings().database == "sqlite+aiosqlite:///from-environment.db"


def test_all_mistakes_are_named_at_once_by_the_names_to_be_set(env_file: Path) -> None:
    env_file.write_text("LOTSE_DATABASE_URL=lotse.db\nLOTSE_DATABSE_URL=x\nLOTSE_COLOUR=red\n")
    with pytest.raises(SettingsError) as error:
        load_settings()
    named = {line.split(":")[0].strip() for line in str(error.value).splitlines()[1:]}
    assert named == {"LOTSE_DATABASE_URL", "LOTSE_DATABSE_URL", "LOTSE_COLOUR"}


def test_a_folder_that_cannot_be_made_is_a_wrong_setting(
    env_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("LOTSE_VAR", str(tmp_path / "file"))
    with pytest.raises(SettingsError, match="LOTSE_VAR"):
        load_settings()
