"""Fetches uv from PyPI with the standard library alone: python3 tools/fetch_uv.py TARGET

For machines without uv and without a complete pip or venv. The wheel's hash is checked against the index.
"""

import hashlib
import io
import json
import os
import platform
import sys
import urllib.parse
import urllib.request
import zipfile

VERSION = "0.13.9"
INDEX = "https://pypi.org/simple/uv/"


def main(target):
    # type: (str) -> None
    request = urllib.request.Request(INDEX, headers={"Accept": "application/vnd.pypi.simple.v1+json"})
    with urllib.request.urlopen(request) as answer:
        files = json.load(answer)["files"]
    libc = "musllinux" if platform.libc_ver()[0] != "glibc" else "manylinux"
    machine = platform.machine()
    wheels = [
        file
        for file in files
        if file["filename"].startswith("uv-%s-" % VERSION)
        and libc in file["filename"]
        and file["filename"].endswith("_%s.whl" % machine)
    ]
    if not wheels:
        sys.exit(
            "There is no uv %s for %s on PyPI; install uv yourself: https://docs.astral.sh/uv/" % (VERSION, machine)
        )
    with urllib.request.urlopen(urllib.parse.urljoin(INDEX, wheels[0]["url"])) as answer:
        wheel = answer.read()
    if hashlib.sha256(wheel).hexdigest() != wheels[0]["hashes"]["sha256"]:
        sys.exit("The uv that was fetched is damaged; please try again.")
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
        binary = archive.read("uv-%s.data/scripts/uv" % VERSION)
    os.makedirs(os.path.dirname(target) or ".", exist_ok=True)
    with open(target, "wb") as file:
        file.write(binary)
    os.chmod(target, 0o755)


if __name__ == "__main__":
    main(sys.argv[1])
