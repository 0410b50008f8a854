"""Lotse's command line."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
import yaml
from rich.console import Console

import locales
from bot.settings import ROOT, Settings, SettingsError, load_settings
from bot.startup import CONTENT, prepare_database, prepare_model
from store.content.check import check as check_content
from store.content.schema import ContentError, read_content

app = typer.Typer(
    name="lotse",
    help="Lotse, the multilingual assistant of Wuppertal's department for immigration and integration.",
    no_args_is_help=True,
    add_completion=False,
)
content_app = typer.Typer(help="The content people are answered from (data/services).", no_args_is_help=True)
db_app = typer.Typer(help="The database.", no_args_is_help=True)
app.add_typer(content_app, name="content")
app.add_typer(db_app, name="db")

console = Console(stderr=True, highlight=False)


def _report(message: str) -> None:
    console.print(f"[dim]{message}[/dim]")


def _settings() -> Settings:
    try:
        return load_settings()
    except SettingsError as error:
        console.print(f"[red]{error}[/red]")
        raise typer.Exit(2) from error


def _run(work: Coroutine[Any, Any, None]) -> None:
    """Runs to the end; expected failures become one clear message instead of a traceback."""
    try:
        asyncio.run(work)
    except ContentError as error:
        console.print(f"[red]The content files have problems; mend them, then try again:[/red]\n{error}")
        raise typer.Exit(1) from error
    except (KeyboardInterrupt, BrokenPipeError):
        raise typer.Exit(130) from None


async def _prepared(settings: Settings) -> None:
    from actions.privacy import RETENTION_DAYS

    await prepare_database(settings, _report, RETENTION_DAYS)


@app.command()
def up() -> None:
    """Set everything up (database, content, model) and open a chat in this terminal."""
    chat()


@app.command()
def chat() -> None:
    """Talk to Lotse in this terminal. Buttons are numbered: type the number. An empty line ends the chat."""
    settings = _settings()
    prepare_model(settings.model, _report)

    async def talk() -> None:
        from bot.engine.engine import Engine
        from bot.terminal import converse

        await _prepared(settings)
        await converse(Engine.load(settings.model), Console(highlight=False))

    _run(talk())


@app.command()
def parse() -> None:
    """Show how messages are understood: JSON lines in ({"text": …, "language": …}), JSON lines out, same order."""
    settings = _settings()
    prepare_model(settings.model, _report)

    async def stream() -> None:
        from bot.engine.engine import Engine
        from bot.jsonlines import parse_lines

        await parse_lines(Engine.load(settings.model), sys.stdin, sys.stdout)

    _run(stream())


@app.command()
def talk() -> None:
    """Hold conversations: JSON lines in ({"sender": …, "text": …} or {"sender": …, "button": id}), answers out."""
    settings = _settings()
    prepare_model(settings.model, _report)

    async def stream() -> None:
        from bot.engine.engine import Engine
        from bot.jsonlines import talk_lines

        await _prepared(settings)
        await talk_lines(Engine.load(settings.model), sys.stdin, sys.stdout)

    _run(stream())


@app.command()
def train(force: Annotated[bool, typer.Option(help="Train even if nothing changed.")] = False) -> None:
    """Train the model from config.yml, domain/ and data/ (about three minutes)."""
    settings = _settings()
    if force:
        settings.model.unlink(missing_ok=True)
    prepare_model(settings.model, _report)


@app.command()
def evaluate(
    unseen: Annotated[bool, typer.Option(help="Also leave out each language in turn (about five minutes).")] = False,
    output: Annotated[Path | None, typer.Option(help="Also write the tables to this Markdown file.")] = None,
) -> None:
    """Measure understanding on the blind set: messages whose authors never saw the training data."""
    settings = _settings()
    prepare_model(settings.model, _report)
    import bot.engine  # noqa: F401  # first: keeps TensorFlow out
    from nlu import evaluation

    data = ROOT / "data"
    cases = asyncio.run(evaluation.run_blind(settings.model, data / "evaluation"))
    report = evaluation.as_markdown(evaluation.rows_by_language(cases, locales.answer_languages()))
    if unseen:
        report += "\n\n" + evaluation.leave_one_out(data / "nlu", data / "vectors", data / "evaluation", _report)
    print(report)
    if output is not None:
        output.write_text(report + "\n", encoding="utf-8")


@app.command()
def bench(
    quick: Annotated[bool, typer.Option(help="Only show that it runs; the numbers mean nothing.")] = False,
    stock_epochs: Annotated[
        int, typer.Option(min=1, help="Epochs of the stock networks (Rasa's default is 100); speed is the same.")
    ] = 3,
    language: Annotated[
        list[str] | None, typer.Option(help="Train both on these languages only, three or more. Default: all.")
    ] = None,
) -> None:
    """Compare speed and memory with Rasa's stock pipeline, on this machine and the same data (about 20 minutes)."""
    from benchmarks import compare
    from benchmarks.options import QUICK, Options
    from benchmarks.processes import BenchmarkError

    if language and len(language) < 3:
        raise typer.BadParameter("Identifying languages needs three or more.", param_hint="--language")
    settings = _settings()
    options = QUICK if quick else Options(stock_epochs=stock_epochs, languages=tuple(language or ()))
    try:
        compare.run(_report, options, settings.var / "bench-quick" if quick else compare.RESULTS)
    except BenchmarkError as error:
        console.print(str(error), style="red", markup=False)
        raise typer.Exit(1) from error


@app.command()
def test() -> None:
    """Run all checks: style, types, walls, training data, texts, content and tests."""
    from bot.checks import run_all

    raise typer.Exit(run_all())


@content_app.command("check")
def content_check() -> None:
    """Check the content files: shape, missing languages, stale facts, doubtful facts stated as certain."""
    topics = yaml.safe_load((ROOT / "data" / "taxonomy.yml").read_text(encoding="utf-8"))["topics"]
    problems = check_content(read_content(CONTENT), list(topics), locales.answer_languages(), datetime.now(UTC).date())
    for problem in problems:
        print(problem)
    errors = [problem for problem in problems if not problem.warning]
    console.print(f"{len(errors)} errors, {len(problems) - len(errors)} warnings")
    if errors:
        raise typer.Exit(1)


@db_app.command("upgrade")
def db_upgrade() -> None:
    """Bring the tables to the newest version and load the content."""
    _run(_prepared(_settings()))


if __name__ == "__main__":
    app()
