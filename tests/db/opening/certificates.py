"""Certificates made for a test: an authority nobody knows, and one for a server, signed by it."""

import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest


class Certificates(NamedTuple):
    """The authority's certificate, and the server's with its key."""

    authority: Path
    server: Path
    key: Path


def make_certificates(folder: Path, host: str) -> Certificates:
    """Certificates for the server `host`, good for a day."""
    if shutil.which("openssl") is None:
        pytest.skip("making certificates takes the program openssl")

    def openssl(*arguments: object) -> None:
        subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)

    made = Certificates(folder / "authority.pem", folder / "server.pem", folder / "server.key")
    key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    authority_key = folder / "authority.key"
    openssl(
        "req", "-x509", *key, "-keyout", authority_key, "-out", made.authority, "-days", 1, "-subj", "/CN=An authority",
        "-addext", "basicConstraints=critical,CA:TRUE",
    )  # fmt: skip
    openssl(
        "req", "-x509", *key, "-keyout", made.key, "-out", made.server, "-days", 1, "-subj", f"/CN={host}",
        "-addext", f"subjectAltName=DNS:{host}", "-addext", "basicConstraints=critical,CA:FALSE",
        "-CA", made.authority, "-CAkey", authority_key,
    )  # fmt: skip
    return made
