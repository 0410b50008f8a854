"""The dialogue engine: Rasa as a library. The only part of `bot` that imports rasa."""

import logging
import os
import warnings

from bot.engine import without_tensorflow

os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")  # on by default, and it leaves the machine
os.environ.setdefault("LOG_LEVEL", "ERROR")  # no progress bars for steps of milliseconds
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # the encoder's threads sleep between messages
without_tensorflow.install()

import structlog  # noqa: E402  # after the above, which must come first

# Rasa logs every message's text at debug level.
structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
warnings.filterwarnings("ignore", category=DeprecationWarning, module=r"(rasa|matplotlib|sanic|pkg_resources)")
