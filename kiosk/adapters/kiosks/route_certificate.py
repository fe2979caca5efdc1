"""The certificate by which the hubs of an event know each other before one tells another the password between them.

It is signed with the key that only they share, for the addresses that they reach each other at, and made anew at each
start. Kiosks never see it: they know the shared certificate itself, by its fingerprint.
"""

import ipaddress
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.adapters.files.whole_file import write_private
from kiosk.adapters.kiosks.hub_folder import HubSecrets
from kiosk.adapters.kiosks.server_plan import Cluster
from kiosk.domain.faults.hub import HubCertificateDamaged

if TYPE_CHECKING:
    from cryptography.x509 import Certificate, GeneralName

CERTIFICATE, KEY = "route-certificate.pem", "route-key.pem"


def write_route_certificate(folder: Path, secrets: HubSecrets, cluster: Cluster | None) -> None:
    """Write the certificate of a hub that is one of several into its folder; does nothing for a hub that is alone.

    Raises:
        Fault: the secrets are damaged.
        OSError: it cannot be written.
    """
    if cluster is None:
        return
    hosts = [address.rpartition(":")[0].strip("[]") for address in (*cluster.routes, cluster.listen)]
    try:
        certificate, key = route_certificate(secrets, list(dict.fromkeys(hosts)))
    except (ValueError, TypeError) as error:
        raise HubCertificateDamaged(folder) from error
    write_private(folder / CERTIFICATE, certificate)
    write_private(folder / KEY, key)


def route_certificate(secrets: HubSecrets, hosts: list[str]) -> tuple[str, str]:
    """Return a certificate for some hosts, signed with the hubs' shared key, and its own key (both PEM).

    Raises:
        ValueError, TypeError: the shared certificate or key cannot be read.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

    shared = x509.load_pem_x509_certificate(secrets.certificate.encode())
    shared_key = serialization.load_pem_private_key(secrets.key.encode(), None)
    if not isinstance(shared_key, ec.EllipticCurvePrivateKey):
        raise TypeError("not a key of the hubs")
    key = ec.generate_private_key(ec.SECP256R1())
    both_ways = [ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Foyer hub among hubs")]))
        .issuer_name(shared.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime(2000, 1, 1, tzinfo=UTC))  # clocks may be wrong
        .not_valid_after(datetime(2100, 1, 1, tzinfo=UTC))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage(both_ways), critical=False)
        .add_extension(x509.SubjectAlternativeName([_name_of(host) for host in hosts]), critical=False)
    )
    signed: Certificate = builder.sign(shared_key, hashes.SHA256())
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return signed.public_bytes(serialization.Encoding.PEM).decode(), pem.decode()


def _name_of(host: str) -> "GeneralName":
    from cryptography import x509

    with suppress(ValueError):
        return x509.IPAddress(ipaddress.ip_address(host))
    return x509.DNSName(host.rstrip("."))
