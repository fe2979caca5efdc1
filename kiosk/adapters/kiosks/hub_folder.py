"""The folder beside an event file in which a hub keeps its secrets and its stream: ``fair.hub`` for ``fair.db``.

The hubs of one event share the secrets: copying the folder to another machine is what makes that machine a hub too.
"""

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.adapters.files.whole_file import write_private
from kiosk.adapters.kiosks.identity import new_seed, public_key_of
from kiosk.adapters.kiosks.places import SECRETS
from kiosk.domain.faults.hub import HubFolderUnusable, HubSecretsDamaged
from kiosk.domain.faults.system import reason_of
from kiosk.domain.kiosks.join_code import fingerprint_of, new_token


@dataclass(frozen=True, slots=True)
class HubSecrets:
    """What the hubs of an event share.

    `certificate` and `key` are PEM, `seed` is the NKEY seed under which the hubs' own services connect, `public_key`
    belongs to it, `token` is that of the invitation by which a machine with these secrets is a hub, `cluster` is the
    password between hubs.
    """

    certificate: str
    key: str
    seed: str
    public_key: str
    token: str
    cluster: str

    @property
    def fingerprint(self) -> str:
        """The certificate's fingerprint, as join codes hold it."""
        import ssl

        return fingerprint_of(ssl.PEM_cert_to_DER_cert(self.certificate))


def secrets_in(folder: Path) -> HubSecrets:
    """Return a hub folder's secrets, made now if it has none.

    Raises:
        Fault: they cannot be read or written.
    """
    place = folder / SECRETS
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        folder.chmod(0o700)  # it may have been made by hand, for a hub that is one of several
        if not place.exists():
            write_private(place, json.dumps(asdict(_new_secrets())))
        return HubSecrets(**json.loads(place.read_text("utf-8")))
    except OSError as error:
        raise HubFolderUnusable(folder, reason_of(error)) from error
    except (ValueError, TypeError) as error:
        raise HubSecretsDamaged(place) from error


def _new_secrets() -> HubSecrets:
    certificate, key = _new_certificate()
    seed = new_seed()
    return HubSecrets(certificate, key, seed, public_key_of(seed), new_token(), new_token())


def _new_certificate() -> tuple[str, str]:
    """Make a certificate that kiosks trust by its fingerprint alone; its dates allow for clocks that are wrong."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Foyer hub")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime(2000, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2100, 1, 1, tzinfo=UTC))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return certificate.public_bytes(serialization.Encoding.PEM).decode(), pem.decode()
