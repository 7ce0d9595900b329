"""Structures and enumerations of AWS IoT: certificates."""

from __future__ import annotations

from twinlink._structure import OpenEnum, Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import ClassVar


class Certificate(Structure):
    """A certificate in a list."""

    certificate_arn: str | None = None
    """The ARN of the certificate."""
    certificate_id: str | None = None
    """The id of the certificate, which is the end of its ARN; 64 characters."""
    status: CertificateStatus | None = None
    """Its state."""
    certificate_mode: CertificateMode | None = None
    """Whether the certificate's CA must be registered."""
    creation_date: datetime | None = None
    """When it was created."""


class CertificateDescription(Structure):
    """A certificate with everything that is known of it."""

    certificate_arn: str | None = None
    """The ARN of the certificate."""
    certificate_id: str | None = None
    """The id of the certificate, which is the end of its ARN; 64 characters."""
    ca_certificate_id: str | None = None
    """The id of the CA's certificate; 64 characters."""
    status: CertificateStatus | None = None
    """Its state."""
    certificate_pem: str | None = None
    """The certificate, as PEM; 1 to 65536 characters."""
    owned_by: str | None = None
    """The account that has it; 12 characters."""
    previous_owned_by: str | None = None
    """The account that had it before; 12 characters."""
    creation_date: datetime | None = None
    """When it was created."""
    last_modified_date: datetime | None = None
    """When it was last changed."""
    customer_version: int | None = None
    """How often it was changed."""
    transfer_data: TransferData | None = None
    """What is known of its transfer to another account."""
    generation_id: str | None = None
    """An id that is another one after each change."""
    validity: CertificateValidity | None = None
    """From when to when it is valid."""
    certificate_mode: CertificateMode | None = None
    """Whether the certificate's CA must be registered."""


class CertificateMode(OpenEnum):
    """Whether a certificate's CA must be registered. With ``SNI_ONLY`` it need not be, but devices must send the
    host's name.
    """

    __slots__ = ()

    DEFAULT: ClassVar[CertificateMode] = "DEFAULT"  # type: ignore[assignment]
    SNI_ONLY: ClassVar[CertificateMode] = "SNI_ONLY"  # type: ignore[assignment]


class CertificateStatus(OpenEnum):
    """The state of a certificate. Only with ``ACTIVE`` can anybody connect."""

    __slots__ = ()

    ACTIVE: ClassVar[CertificateStatus] = "ACTIVE"  # type: ignore[assignment]
    INACTIVE: ClassVar[CertificateStatus] = "INACTIVE"  # type: ignore[assignment]
    REVOKED: ClassVar[CertificateStatus] = "REVOKED"  # type: ignore[assignment]
    PENDING_TRANSFER: ClassVar[CertificateStatus] = "PENDING_TRANSFER"  # type: ignore[assignment]
    REGISTER_INACTIVE: ClassVar[CertificateStatus] = "REGISTER_INACTIVE"  # type: ignore[assignment]
    PENDING_ACTIVATION: ClassVar[CertificateStatus] = "PENDING_ACTIVATION"  # type: ignore[assignment]


class CertificateValidity(Structure):
    """From when to when a certificate is valid."""

    not_before: datetime | None = None
    """When its validity begins."""
    not_after: datetime | None = None
    """When its validity ends."""


class CreateCertificateFromCsrResponse(Structure):
    """What ``create_certificate_from_csr`` answers."""

    certificate_arn: str | None = None
    """The ARN of the certificate."""
    certificate_id: str | None = None
    """The id of the certificate, which is the end of its ARN; 64 characters."""
    certificate_pem: str | None = None
    """The certificate, as PEM; 1 to 65536 characters."""


class CreateKeysAndCertificateResponse(Structure):
    """What ``create_keys_and_certificate`` answers."""

    certificate_arn: str | None = None
    """The ARN of the certificate."""
    certificate_id: str | None = None
    """The id of the certificate, which is the end of its ARN; 64 characters."""
    certificate_pem: str | None = None
    """The certificate, as PEM; 1 to 65536 characters."""
    key_pair: KeyPair | None = None
    """The key pair. The private key is given this once."""


class DescribeCertificateResponse(Structure):
    """What ``describe_certificate`` answers."""

    certificate_description: CertificateDescription | None = None
    """The certificate."""


class KeyPair(Structure):
    """A key pair. The private key is a secret."""

    public_key: str | None = None
    """The public key, as PEM."""
    private_key: str | None = None
    """The private key, as PEM. It is a secret."""

    _aws_names: ClassVar[dict[str, str]] = {"public_key": "PublicKey", "private_key": "PrivateKey"}

    _sensitive: ClassVar[tuple[str, ...]] = ("private_key",)


class ListCertificatesResponse(Structure):
    """What ``list_certificates`` answers."""

    certificates: tuple[Certificate, ...] | None = None
    """The certificates of this page."""
    next_marker: str | None = None
    """The token of the next page; none on the last one; at most 1024 characters."""


class RegisterCertificateResponse(Structure):
    """What ``register_certificate`` answers."""

    certificate_arn: str | None = None
    """The ARN of the certificate."""
    certificate_id: str | None = None
    """The id of the certificate, which is the end of its ARN; 64 characters."""


class RegisterCertificateWithoutCAResponse(Structure):
    """What ``register_certificate_without_ca`` answers."""

    certificate_arn: str | None = None
    """The ARN of the certificate."""
    certificate_id: str | None = None
    """The id of the certificate, which is the end of its ARN; 64 characters."""


class TransferData(Structure):
    """What is known of the transfer of a certificate to another account."""

    transfer_message: str | None = None
    """What was said to who got it; at most 128 characters."""
    reject_reason: str | None = None
    """Why the transfer was rejected; at most 128 characters."""
    transfer_date: datetime | None = None
    """When it was transferred."""
    accept_date: datetime | None = None
    """When the transfer was accepted."""
    reject_date: datetime | None = None
    """When the transfer was rejected."""
