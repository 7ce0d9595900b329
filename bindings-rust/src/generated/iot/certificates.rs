//! AWS IoT: certificates.

use super::Iot;
use crate::Error;
use crate::Timestamp;
use crate::call::Call;
use crate::call::call;
use crate::from_wire::Structure;
use crate::from_wire::Value;
use crate::listing::listing;
use crate::to_json::Object;
use crate::to_json::ToJson;
use crate::types::Hidden;
use crate::types::Response;
use crate::types::ResponseMetadata;
use crate::types::enumeration;

/// Creates a key pair and a certificate for it. This is the only time that the private key is given: keep it safe.
///
/// AWS: `CreateKeysAndCertificate`, permission `iot:CreateKeysAndCertificate`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateKeysAndCertificate(pub(super) Call);

impl CreateKeysAndCertificate {
    /// Whether it is active at once. Default: false.
    pub fn set_as_active(self, set_as_active: bool) -> Self {
        CreateKeysAndCertificate(self.0.with("setAsActive", &set_as_active))
    }

    /// As [`set_as_active`](Self::set_as_active), but for `None`, which leaves it out.
    pub fn set_set_as_active(self, set_as_active: Option<bool>) -> Self {
        CreateKeysAndCertificate(self.0.set("setAsActive", &set_as_active))
    }
}

call!(CreateKeysAndCertificate, CreateKeysAndCertificateResponse);

impl Iot {
    /// Creates a key pair and a certificate for it. This is the only time that the private key is given: keep it safe.
    ///
    /// AWS: `CreateKeysAndCertificate`, permission `iot:CreateKeysAndCertificate`.
    pub fn create_keys_and_certificate(&self) -> CreateKeysAndCertificate {
        CreateKeysAndCertificate(Call::new(&self.connector, "iot.CreateKeysAndCertificate"))
    }
}

/// Creates a certificate from a signing request: the private key stays where it was made.
///
/// AWS: `CreateCertificateFromCsr`, permission `iot:CreateCertificateFromCsr`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateCertificateFromCsr(pub(super) Call);

impl CreateCertificateFromCsr {
    /// Whether it is active at once. Default: false.
    pub fn set_as_active(self, set_as_active: bool) -> Self {
        CreateCertificateFromCsr(self.0.with("setAsActive", &set_as_active))
    }

    /// As [`set_as_active`](Self::set_as_active), but for `None`, which leaves it out.
    pub fn set_set_as_active(self, set_as_active: Option<bool>) -> Self {
        CreateCertificateFromCsr(self.0.set("setAsActive", &set_as_active))
    }
}

call!(CreateCertificateFromCsr, CreateCertificateFromCsrResponse);

impl Iot {
    /// Creates a certificate from a signing request: the private key stays where it was made.
    ///
    /// AWS: `CreateCertificateFromCsr`, permission `iot:CreateCertificateFromCsr`.
    pub fn create_certificate_from_csr(
        &self,
        certificate_signing_request: impl Into<String>,
    ) -> CreateCertificateFromCsr {
        CreateCertificateFromCsr(
            Call::new(&self.connector, "iot.CreateCertificateFromCsr")
                .with("certificateSigningRequest", &certificate_signing_request.into()),
        )
    }
}

/// Registers a certificate that a registered CA has signed.
///
/// AWS: `RegisterCertificate`, permission `iot:RegisterCertificate`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct RegisterCertificate(pub(super) Call);

impl RegisterCertificate {
    /// The CA's certificate, as PEM; 1 to 65536 characters.
    pub fn ca_certificate_pem(self, ca_certificate_pem: impl Into<String>) -> Self {
        RegisterCertificate(self.0.with("caCertificatePem", &ca_certificate_pem.into()))
    }

    /// As [`ca_certificate_pem`](Self::ca_certificate_pem), but for `None`, which leaves it out.
    pub fn set_ca_certificate_pem(self, ca_certificate_pem: Option<String>) -> Self {
        RegisterCertificate(self.0.set("caCertificatePem", &ca_certificate_pem))
    }

    /// Whether it is active at once. Use `status` instead.
    pub fn set_as_active(self, set_as_active: bool) -> Self {
        RegisterCertificate(self.0.with("setAsActive", &set_as_active))
    }

    /// As [`set_as_active`](Self::set_as_active), but for `None`, which leaves it out.
    pub fn set_set_as_active(self, set_as_active: Option<bool>) -> Self {
        RegisterCertificate(self.0.set("setAsActive", &set_as_active))
    }

    /// The state that it gets: `ACTIVE`, `INACTIVE` or `REVOKED`.
    pub fn status(self, status: impl Into<CertificateStatus>) -> Self {
        RegisterCertificate(self.0.with("status", &status.into()))
    }

    /// As [`status`](Self::status), but for `None`, which leaves it out.
    pub fn set_status(self, status: Option<CertificateStatus>) -> Self {
        RegisterCertificate(self.0.set("status", &status))
    }
}

call!(RegisterCertificate, RegisterCertificateResponse);

impl Iot {
    /// Registers a certificate that a registered CA has signed.
    ///
    /// AWS: `RegisterCertificate`, permission `iot:RegisterCertificate`.
    pub fn register_certificate(&self, certificate_pem: impl Into<String>) -> RegisterCertificate {
        RegisterCertificate(
            Call::new(&self.connector, "iot.RegisterCertificate").with("certificatePem", &certificate_pem.into()),
        )
    }
}

/// Registers a certificate of a CA that need not be registered, such as a self-signed one.
///
/// AWS: `RegisterCertificateWithoutCA`, permission `iot:RegisterCertificateWithoutCA`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct RegisterCertificateWithoutCA(pub(super) Call);

impl RegisterCertificateWithoutCA {
    /// The state that it gets: `ACTIVE`, `INACTIVE` or `REVOKED`.
    pub fn status(self, status: impl Into<CertificateStatus>) -> Self {
        RegisterCertificateWithoutCA(self.0.with("status", &status.into()))
    }

    /// As [`status`](Self::status), but for `None`, which leaves it out.
    pub fn set_status(self, status: Option<CertificateStatus>) -> Self {
        RegisterCertificateWithoutCA(self.0.set("status", &status))
    }
}

call!(RegisterCertificateWithoutCA, RegisterCertificateWithoutCAResponse);

impl Iot {
    /// Registers a certificate of a CA that need not be registered, such as a self-signed one.
    ///
    /// AWS: `RegisterCertificateWithoutCA`, permission `iot:RegisterCertificateWithoutCA`.
    pub fn register_certificate_without_ca(&self, certificate_pem: impl Into<String>) -> RegisterCertificateWithoutCA {
        RegisterCertificateWithoutCA(
            Call::new(&self.connector, "iot.RegisterCertificateWithoutCA")
                .with("certificatePem", &certificate_pem.into()),
        )
    }
}

/// Gives a certificate with its state, its owner and its validity.
///
/// AWS: `DescribeCertificate`, permission `iot:DescribeCertificate`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DescribeCertificate(pub(super) Call);

call!(DescribeCertificate, DescribeCertificateResponse);

impl Iot {
    /// Gives a certificate with its state, its owner and its validity.
    ///
    /// AWS: `DescribeCertificate`, permission `iot:DescribeCertificate`.
    pub fn describe_certificate(&self, certificate_id: impl Into<String>) -> DescribeCertificate {
        DescribeCertificate(
            Call::new(&self.connector, "iot.DescribeCertificate").with("certificateId", &certificate_id.into()),
        )
    }
}

/// Lists the certificates of the account, the newest first.
///
/// AWS: `ListCertificates`, permission `iot:ListCertificates`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCertificates(pub(super) Call);

impl ListCertificates {
    /// The size of a page, 1 or more; above 250 it is 250. Default: the service's.
    pub fn page_size(self, page_size: i32) -> Self {
        ListCertificates(self.0.with("pageSize", &page_size))
    }

    /// As [`page_size`](Self::page_size), but for `None`, which leaves it out.
    pub fn set_page_size(self, page_size: Option<i32>) -> Self {
        ListCertificates(self.0.set("pageSize", &page_size))
    }

    /// Where to begin: the token of an earlier page of the same listing; `None` for the first page.
    pub fn marker(self, marker: impl Into<Option<String>>) -> Self {
        ListCertificates(self.0.set("marker", &marker.into()))
    }

    /// Whether the oldest come first. Default: false.
    pub fn ascending_order(self, ascending_order: bool) -> Self {
        ListCertificates(self.0.with("ascendingOrder", &ascending_order))
    }

    /// As [`ascending_order`](Self::ascending_order), but for `None`, which leaves it out.
    pub fn set_ascending_order(self, ascending_order: Option<bool>) -> Self {
        ListCertificates(self.0.set("ascendingOrder", &ascending_order))
    }
}

listing!(ListCertificates, ListCertificatesResponse);

impl crate::Paged for ListCertificatesResponse {
    type Item = Certificate;

    fn take_items(&mut self) -> Vec<Certificate> {
        self.certificates.take().unwrap_or_default()
    }
}

impl Iot {
    /// Lists the certificates of the account, the newest first.
    ///
    /// AWS: `ListCertificates`, permission `iot:ListCertificates`.
    pub fn list_certificates(&self) -> ListCertificates {
        ListCertificates(Call::new(&self.connector, "iot.ListCertificates"))
    }
}

/// Sets the state of a certificate. With an inactive or revoked one nobody connects, and who is connected is
/// disconnected.
///
/// AWS: `UpdateCertificate`, permission `iot:UpdateCertificate`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateCertificate(pub(super) Call);

call!(UpdateCertificate, ResponseMetadata);

impl Iot {
    /// Sets the state of a certificate. With an inactive or revoked one nobody connects, and who is connected is
    /// disconnected.
    ///
    /// AWS: `UpdateCertificate`, permission `iot:UpdateCertificate`.
    pub fn update_certificate(
        &self,
        certificate_id: impl Into<String>,
        new_status: impl Into<CertificateStatus>,
    ) -> UpdateCertificate {
        UpdateCertificate(
            Call::new(&self.connector, "iot.UpdateCertificate")
                .with("certificateId", &certificate_id.into())
                .with("newStatus", &new_status.into()),
        )
    }
}

/// Deletes a certificate: an inactive one that no thing and no policy is attached to.
///
/// AWS: `DeleteCertificate`, permission `iot:DeleteCertificate`.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteCertificate(pub(super) Call);

impl DeleteCertificate {
    /// Whether it is deleted even if policies are attached to it. Things must not be. Default: false.
    pub fn force_delete(self, force_delete: bool) -> Self {
        DeleteCertificate(self.0.with("forceDelete", &force_delete))
    }

    /// As [`force_delete`](Self::force_delete), but for `None`, which leaves it out.
    pub fn set_force_delete(self, force_delete: Option<bool>) -> Self {
        DeleteCertificate(self.0.set("forceDelete", &force_delete))
    }
}

call!(DeleteCertificate, ResponseMetadata);

impl Iot {
    /// Deletes a certificate: an inactive one that no thing and no policy is attached to.
    ///
    /// AWS: `DeleteCertificate`, permission `iot:DeleteCertificate`.
    pub fn delete_certificate(&self, certificate_id: impl Into<String>) -> DeleteCertificate {
        DeleteCertificate(
            Call::new(&self.connector, "iot.DeleteCertificate").with("certificateId", &certificate_id.into()),
        )
    }
}

/// A certificate in a list.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Certificate {
    /// The ARN of the certificate.
    pub certificate_arn: Option<String>,
    /// The id of the certificate, which is the end of its ARN; 64 characters.
    pub certificate_id: Option<String>,
    /// Its state.
    pub status: Option<CertificateStatus>,
    /// Whether the certificate's CA must be registered.
    pub certificate_mode: Option<CertificateMode>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
}

impl ToJson for Certificate {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("certificateArn", &self.certificate_arn)
            .with_some("certificateId", &self.certificate_id)
            .with_some("status", &self.status)
            .with_some("certificateMode", &self.certificate_mode)
            .with_some("creationDate", &self.creation_date)
            .into()
    }
}

impl Structure for Certificate {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.certificate_arn = value.read()?,
            2 => self.certificate_id = value.read()?,
            3 => self.status = value.read()?,
            4 => self.certificate_mode = value.read()?,
            5 => self.creation_date = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// A certificate with everything that is known of it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CertificateDescription {
    /// The ARN of the certificate.
    pub certificate_arn: Option<String>,
    /// The id of the certificate, which is the end of its ARN; 64 characters.
    pub certificate_id: Option<String>,
    /// The id of the CA's certificate; 64 characters.
    pub ca_certificate_id: Option<String>,
    /// Its state.
    pub status: Option<CertificateStatus>,
    /// The certificate, as PEM; 1 to 65536 characters.
    pub certificate_pem: Option<String>,
    /// The account that has it; 12 characters.
    pub owned_by: Option<String>,
    /// The account that had it before; 12 characters.
    pub previous_owned_by: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_modified_date: Option<Timestamp>,
    /// How often it was changed.
    pub customer_version: Option<i32>,
    /// What is known of its transfer to another account.
    pub transfer_data: Option<TransferData>,
    /// An id that is another one after each change.
    pub generation_id: Option<String>,
    /// From when to when it is valid.
    pub validity: Option<CertificateValidity>,
    /// Whether the certificate's CA must be registered.
    pub certificate_mode: Option<CertificateMode>,
}

impl ToJson for CertificateDescription {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("certificateArn", &self.certificate_arn)
            .with_some("certificateId", &self.certificate_id)
            .with_some("caCertificateId", &self.ca_certificate_id)
            .with_some("status", &self.status)
            .with_some("certificatePem", &self.certificate_pem)
            .with_some("ownedBy", &self.owned_by)
            .with_some("previousOwnedBy", &self.previous_owned_by)
            .with_some("creationDate", &self.creation_date)
            .with_some("lastModifiedDate", &self.last_modified_date)
            .with_some("customerVersion", &self.customer_version)
            .with_some("transferData", &self.transfer_data)
            .with_some("generationId", &self.generation_id)
            .with_some("validity", &self.validity)
            .with_some("certificateMode", &self.certificate_mode)
            .into()
    }
}

impl Structure for CertificateDescription {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.certificate_arn = value.read()?,
            2 => self.certificate_id = value.read()?,
            3 => self.ca_certificate_id = value.read()?,
            4 => self.status = value.read()?,
            5 => self.certificate_pem = value.read()?,
            6 => self.owned_by = value.read()?,
            7 => self.previous_owned_by = value.read()?,
            8 => self.creation_date = value.read()?,
            9 => self.last_modified_date = value.read()?,
            10 => self.customer_version = value.read()?,
            11 => self.transfer_data = value.read()?,
            12 => self.generation_id = value.read()?,
            13 => self.validity = value.read()?,
            14 => self.certificate_mode = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

enumeration! {
    /// Whether a certificate's CA must be registered. With `SNI_ONLY` it need not be, but devices must send the host's
    /// name.
    CertificateMode {
        Default = "DEFAULT",
        SniOnly = "SNI_ONLY",
    } else Unknown
}

enumeration! {
    /// The state of a certificate. Only with `ACTIVE` can anybody connect.
    CertificateStatus {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
        Revoked = "REVOKED",
        PendingTransfer = "PENDING_TRANSFER",
        RegisterInactive = "REGISTER_INACTIVE",
        PendingActivation = "PENDING_ACTIVATION",
    } else Unknown
}

/// From when to when a certificate is valid.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CertificateValidity {
    /// When its validity begins.
    pub not_before: Option<Timestamp>,
    /// When its validity ends.
    pub not_after: Option<Timestamp>,
}

impl ToJson for CertificateValidity {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("notBefore", &self.not_before).with_some("notAfter", &self.not_after).into()
    }
}

impl Structure for CertificateValidity {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.not_before = value.read()?,
            2 => self.not_after = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `create_certificate_from_csr` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateCertificateFromCsrResponse {
    /// The ARN of the certificate.
    pub certificate_arn: Option<String>,
    /// The id of the certificate, which is the end of its ARN; 64 characters.
    pub certificate_id: Option<String>,
    /// The certificate, as PEM; 1 to 65536 characters.
    pub certificate_pem: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateCertificateFromCsrResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("certificateArn", &self.certificate_arn)
            .with_some("certificateId", &self.certificate_id)
            .with_some("certificatePem", &self.certificate_pem)
            .into()
    }
}

impl Structure for CreateCertificateFromCsrResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.certificate_arn = value.read()?,
            2 => self.certificate_id = value.read()?,
            3 => self.certificate_pem = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateCertificateFromCsrResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `create_keys_and_certificate` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateKeysAndCertificateResponse {
    /// The ARN of the certificate.
    pub certificate_arn: Option<String>,
    /// The id of the certificate, which is the end of its ARN; 64 characters.
    pub certificate_id: Option<String>,
    /// The certificate, as PEM; 1 to 65536 characters.
    pub certificate_pem: Option<String>,
    /// The key pair. The private key is given this once.
    pub key_pair: Option<KeyPair>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for CreateKeysAndCertificateResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("certificateArn", &self.certificate_arn)
            .with_some("certificateId", &self.certificate_id)
            .with_some("certificatePem", &self.certificate_pem)
            .with_some("keyPair", &self.key_pair)
            .into()
    }
}

impl Structure for CreateKeysAndCertificateResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.certificate_arn = value.read()?,
            2 => self.certificate_id = value.read()?,
            3 => self.certificate_pem = value.read()?,
            4 => self.key_pair = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for CreateKeysAndCertificateResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `describe_certificate` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DescribeCertificateResponse {
    /// The certificate.
    pub certificate_description: Option<CertificateDescription>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for DescribeCertificateResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("certificateDescription", &self.certificate_description).into()
    }
}

impl Structure for DescribeCertificateResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.certificate_description = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for DescribeCertificateResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// A key pair. The private key is a secret.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct KeyPair {
    /// The public key, as PEM.
    pub public_key: Option<String>,
    /// The private key, as PEM. It is a secret.
    pub private_key: Option<String>,
}

impl std::fmt::Debug for KeyPair {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("KeyPair")
            .field("public_key", &self.public_key)
            .field("private_key", &self.private_key.as_ref().map(|_| Hidden))
            .finish()
    }
}

impl ToJson for KeyPair {
    fn to_json(&self) -> serde_json::Value {
        Object::default().with_some("PublicKey", &self.public_key).with_some("PrivateKey", &self.private_key).into()
    }
}

impl Structure for KeyPair {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.public_key = value.read()?,
            2 => self.private_key = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

/// What `list_certificates` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListCertificatesResponse {
    /// The certificates of this page.
    pub certificates: Option<Vec<Certificate>>,
    /// The token of the next page; none on the last one; at most 1024 characters.
    pub next_marker: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for ListCertificatesResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("certificates", &self.certificates)
            .with_some("nextMarker", &self.next_marker)
            .into()
    }
}

impl Structure for ListCertificatesResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.certificates = value.read()?,
            2 => self.next_marker = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for ListCertificatesResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `register_certificate` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RegisterCertificateResponse {
    /// The ARN of the certificate.
    pub certificate_arn: Option<String>,
    /// The id of the certificate, which is the end of its ARN; 64 characters.
    pub certificate_id: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for RegisterCertificateResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("certificateArn", &self.certificate_arn)
            .with_some("certificateId", &self.certificate_id)
            .into()
    }
}

impl Structure for RegisterCertificateResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.certificate_arn = value.read()?,
            2 => self.certificate_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for RegisterCertificateResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What `register_certificate_without_ca` answers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RegisterCertificateWithoutCAResponse {
    /// The ARN of the certificate.
    pub certificate_arn: Option<String>,
    /// The id of the certificate, which is the end of its ARN; 64 characters.
    pub certificate_id: Option<String>,
    /// What is known of the answer besides.
    pub response_metadata: ResponseMetadata,
}

impl ToJson for RegisterCertificateWithoutCAResponse {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("certificateArn", &self.certificate_arn)
            .with_some("certificateId", &self.certificate_id)
            .into()
    }
}

impl Structure for RegisterCertificateWithoutCAResponse {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.certificate_arn = value.read()?,
            2 => self.certificate_id = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}

impl Response for RegisterCertificateWithoutCAResponse {
    fn with_metadata(mut self, metadata: ResponseMetadata) -> Self {
        self.response_metadata = metadata;
        self
    }
}

/// What is known of the transfer of a certificate to another account.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferData {
    /// What was said to who got it; at most 128 characters.
    pub transfer_message: Option<String>,
    /// Why the transfer was rejected; at most 128 characters.
    pub reject_reason: Option<String>,
    /// When it was transferred.
    pub transfer_date: Option<Timestamp>,
    /// When the transfer was accepted.
    pub accept_date: Option<Timestamp>,
    /// When the transfer was rejected.
    pub reject_date: Option<Timestamp>,
}

impl ToJson for TransferData {
    fn to_json(&self) -> serde_json::Value {
        Object::default()
            .with_some("transferMessage", &self.transfer_message)
            .with_some("rejectReason", &self.reject_reason)
            .with_some("transferDate", &self.transfer_date)
            .with_some("acceptDate", &self.accept_date)
            .with_some("rejectDate", &self.reject_date)
            .into()
    }
}

impl Structure for TransferData {
    fn member(&mut self, number: u64, value: Value<'_, '_>) -> Result<(), Error> {
        match number {
            1 => self.transfer_message = value.read()?,
            2 => self.reject_reason = value.read()?,
            3 => self.transfer_date = value.read()?,
            4 => self.accept_date = value.read()?,
            5 => self.reject_date = value.read()?,
            _ => return value.unknown(),
        }
        Ok(())
    }
}
