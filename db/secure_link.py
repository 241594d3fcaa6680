"""Encryption on the way to PostgreSQL: with a remote server it is on, and its certificate is checked, unless told otherwise."""

import os
import ssl
from pathlib import Path
from typing import Final

from db.address import Address

#: Where systems keep the certificates of those they trust, in the order of how common they are.
_BUNDLES: Final = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
#: What PostgreSQL's library looks for by itself, below the home folder.
_OWN_BUNDLE: Final = Path(".postgresql") / "root.crt"


def secure_link_options(address: Address) -> dict[str, str]:
    """The options of PostgreSQL's library that keep others from reading on the way; empty on this machine.

    What the address itself says goes before. The trusted certificates are the person's own ('~/.postgresql/root.crt'),
    else the system's: the library that comes with the driver looks for those where no system has them.
    """
    said = dict(address.options)
    if not address.is_remote:
        return {}
    made = {} if "sslmode" in said else {"sslmode": "verify-full"}
    checked = said.get("sslmode", "verify-full") in ("verify-ca", "verify-full")
    if checked and "sslrootcert" not in said and "PGSSLROOTCERT" not in os.environ:
        bundle = trusted_certificates()
        if bundle is not None:
            made["sslrootcert"] = str(bundle)
    return made


def trusted_certificates() -> Path | None:
    """The file of certificates trusted here; None where the library finds its own, or there is none."""
    if (Path.home() / _OWN_BUNDLE).exists():
        return None
    told = ssl.get_default_verify_paths()
    named = [os.environ.get(told.openssl_cafile_env, ""), *_BUNDLES, told.cafile or ""]
    return next((Path(name) for name in named if name and Path(name).is_file()), None)
