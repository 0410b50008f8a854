"""The dialogue engine: Rasa as a library. The only part of `bot` that imports rasa."""

from bot.engine import without_tensorflow

without_tensorflow.install()
