"""What a comparison measures."""

from __future__ import annotations

from dataclasses import dataclass

Window = tuple[int, int]
"""First and last turn of a stretch of a conversation, counted from 1."""


@dataclass(frozen=True)
class Options:
    """The extent of one comparison; the defaults are the full one."""

    stock_epochs: int = 3
    """Epochs of each of the stock pipeline's networks; Rasa's default is 100. Only training time depends on it."""
    languages: tuple[str, ...] = ()
    """Languages of the training data, for both sides; empty means all."""
    rounds: int = 3
    """How often each side is started afresh and measured, the sides taking turns."""
    windows: tuple[Window, ...] = ((1, 10), (91, 100), (291, 300))
    """The turns of the long conversation that are compared; all windows are of the same length."""
    senders: int = 20
    """People writing at the same time when messages per second are counted."""
    messages_each: int = 10
    """Messages of each of these people; each waits for the answer before the next."""
    cold_training: bool = True
    """Whether our training is also timed without the sentence vectors that are part of the repository."""

    @property
    def turns(self) -> int:
        """Length of the long conversation, in messages."""
        return self.windows[-1][1]

    @property
    def window_length(self) -> int:
        """Messages in a window."""
        first, last = self.windows[0]
        return last - first + 1


QUICK = Options(
    stock_epochs=1,
    languages=("el", "hu", "pt"),
    rounds=1,
    windows=((1, 5), (11, 15), (16, 20)),
    senders=4,
    messages_each=3,
    cold_training=False,
)
"""A smoke test: shows that everything runs; its numbers mean nothing."""
