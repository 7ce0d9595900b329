//! Certificates of devices.

use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use x509_parser::certificate::X509Certificate;
use x509_parser::prelude::FromDer;

use super::super::{Behaviour, Context, Exchange, Family, Later, Outcome};
use super::DEFAULT_PAGE;
use super::authority::Authority;
use super::policy_targets;
use super::thing_principals::ATTACHED;
use crate::answer::ApiError;
use crate::encoding::{base64, hexadecimal};
use crate::identity::ACCOUNT;
use crate::shared::Shared;
use crate::store::{Kind, Resource};
use crate::x509;

/// Certificates, by their ids: the hash of what they are in DER.
pub(super) const CERTIFICATE: Kind = Kind("iot-certificate");

/// The state in which a certificate lets its device in.
const ACTIVE: &str = "ACTIVE";

/// The states that a certificate can be given.
const STATES: [&str; 3] = [ACTIVE, "INACTIVE", "REVOKED"];

pub(super) const FAMILY: Family = Family {
    name: "Certificates",
    operations: &[
        Behaviour::behaves("CreateKeysAndCertificate", create),
        Behaviour::behaves("CreateCertificateFromCsr", create_from_request),
        Behaviour::behaves("RegisterCertificate", register),
        Behaviour::behaves("RegisterCertificateWithoutCA", register_alone),
        Behaviour::behaves("DescribeCertificate", describe).about("certificateId", "cert"),
        Behaviour::behaves("ListCertificates", list),
        Behaviour::asks("UpdateCertificate", update).about("certificateId", "cert"),
        Behaviour::behaves("DeleteCertificate", delete).about("certificateId", "cert"),
    ],
    schema: "",
};

fn create(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let (key, certificate) = Authority::of(exchange)?.issue(exchange)?;
    let mut answer = keep(exchange, &certificate, (active_if(exchange, "setAsActive"), "DEFAULT"), None)?;
    answer["keyPair"] = json!({ "PublicKey": key.public_key_pem(), "PrivateKey": key.serialize_pem() });
    Ok(answer.into())
}

fn create_from_request(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let certificate = Authority::of(exchange)?.sign(exchange, exchange.text("certificateSigningRequest"))?;
    Ok(keep(exchange, &certificate, (active_if(exchange, "setAsActive"), "DEFAULT"), None)?.into())
}

/// The authorities that are registered are those whose certificates IAM Roles Anywhere accepts.
fn register(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let given = read(exchange, "certificatePem")?;
    let status = match exchange.optional("status") {
        Some(status) => checked(exchange, status)?,
        None => active_if(exchange, "setAsActive"),
    };
    let parsed = x509::Certificate::from_der(&given).ok_or_else(|| unreadable(exchange, "certificatePem"))?;
    let chosen = exchange.optional("caCertificatePem").map(|_| read(exchange, "caCertificatePem")).transpose()?;
    let known = exchange.call.shared.anchors.all().flatten();
    let issuer = known
        .filter(|authority| chosen.as_ref().is_none_or(|chosen| chosen == *authority))
        .find(|authority| parsed.chain_to(std::slice::from_ref(*authority), &[], exchange.now.seconds()).is_ok());
    let Some(issuer) = issuer else {
        let message = "The certificate is not one that a registered authority has issued for clients and that is in its time; \
                       authorities are registered with --trust-anchor and --client-certificates";
        return Err(exchange.refuse("CertificateValidationException", message));
    };
    let answer = keep(exchange, &given, (status, "DEFAULT"), Some(&id_of(issuer)))?;
    Ok(named(&answer).into())
}

fn register_alone(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let given = read(exchange, "certificatePem")?;
    let status = exchange.optional("status").map_or(Ok("INACTIVE"), |status| checked(exchange, status))?;
    Ok(named(&keep(exchange, &given, (status, "SNI_ONLY"), None)?).into())
}

fn describe(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let certificate = find(exchange, exchange.text("certificateId"))?;
    let document = &certificate.document;
    let mut answer = summary(exchange, &certificate);
    answer["certificatePem"] = document["pem"].clone();
    answer["caCertificateId"] = document["issuer"].clone();
    answer["ownedBy"] = ACCOUNT.into();
    answer["lastModifiedDate"] = certificate.updated.to_json();
    answer["customerVersion"] = certificate.version.into();
    answer["transferData"] = json!({});
    answer["generationId"] = document["generation"].clone();
    answer["validity"] = document["validity"].clone();
    Ok(json!({ "certificateDescription": answer }).into())
}

/// Newest first, unless the input says otherwise.
fn list(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let mut all = exchange.rows.all(CERTIFICATE, "", exchange.now)?;
    if exchange.input["ascendingOrder"] != true {
        all.reverse();
    }
    let told = all.iter().map(|certificate| summary(exchange, certificate)).collect();
    exchange.list_of("certificates", DEFAULT_PAGE, told)
}

/// Who is connected with a certificate that is no longer active is disconnected before this is answered.
fn update<'a>(context: &'a Context<'a>) -> Later<'a> {
    Box::pin(async move {
        let certificate = context.transact(|exchange| {
            let mut certificate = find(exchange, exchange.text("certificateId"))?;
            certificate.state = checked(exchange, exchange.text("newStatus"))?.to_owned();
            certificate.updated = exchange.now;
            exchange.rows.update(&certificate)?;
            Ok(certificate)
        })?;
        if certificate.state != ACTIVE {
            context.call.shared.mqtt.expel(&certificate.id);
        }
        Ok(json!({}).into())
    })
}

/// Whether a certificate with this id may connect; nothing if none is registered. This opens a transaction.
pub(crate) fn is_active(shared: &Shared, id: &str) -> Result<Option<bool>, ApiError> {
    let found = shared.store.transact(|rows| rows.get(CERTIFICATE, "", id, shared.clock.moment()))?;
    Ok(found.map(|certificate| certificate.state == ACTIVE))
}

fn delete(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let certificate = find(exchange, exchange.text("certificateId"))?;
    let arn = arn_of(exchange, &certificate.id);
    if certificate.state == ACTIVE {
        let message = format!("Certificate must be deactivated (not ACTIVE) before deletion (arn: {arn})");
        return Err(exchange.refuse("CertificateStateException", message));
    }
    if !exchange.rows.links_to(ATTACHED, &arn)?.is_empty() {
        let message = format!("Things must be detached before deletion (arn: {arn})");
        return Err(exchange.refuse("DeleteConflictException", message));
    }
    if exchange.input["forceDelete"] == true {
        policy_targets::forget(exchange, &arn)?;
    } else if policy_targets::has_policies(exchange, &arn)? {
        let message = format!("Certificate policies must be detached before deletion (arn: {arn})");
        return Err(exchange.refuse("DeleteConflictException", message));
    }
    exchange.rows.remove(&certificate)?;
    Ok(json!({}).into())
}

/// The certificate with this id, or the refusal.
pub(super) fn find(exchange: &Exchange<'_>, id: &str) -> Result<Resource, ApiError> {
    let found = exchange.rows.get(CERTIFICATE, "", &id.to_ascii_lowercase(), exchange.now)?;
    found.ok_or_else(|| exchange.not_found(format!("Certificate with id {id} does not exist")))
}

/// Keeps a new certificate; gives what the answer to whoever made it tells.
fn keep(
    exchange: &Exchange<'_>,
    certificate: &CertificateDer<'_>,
    (status, mode): (&str, &str),
    issuer: Option<&str>,
) -> Result<Value, ApiError> {
    let id = id_of(certificate);
    let arn = arn_of(exchange, &id);
    if exchange.rows.get(CERTIFICATE, "", &id, exchange.now)?.is_some() {
        let message = "The certificate is already provisioned or registered";
        let refusal = exchange.refuse("ResourceAlreadyExistsException", message);
        return Err(refusal.with("resourceId", id).with("resourceArn", arn));
    }
    let (_, parsed) = X509Certificate::from_der(certificate).map_err(|_| unreadable(exchange, "certificatePem"))?;
    let validity = parsed.validity();
    let pem = pem(certificate);
    let mut kept = Resource::new(
        id.as_str(),
        "",
        exchange.now,
        json!({
            "pem": pem,
            "mode": mode,
            "issuer": issuer,
            "generation": exchange.new_id(),
            "validity": { "notBefore": validity.not_before.timestamp(), "notAfter": validity.not_after.timestamp() },
        }),
    );
    kept.state = status.to_owned();
    exchange.rows.insert(CERTIFICATE, &mut kept)?;
    Ok(json!({ "certificateArn": arn, "certificateId": id, "certificatePem": pem }))
}

fn read(exchange: &Exchange<'_>, member: &str) -> Result<CertificateDer<'static>, ApiError> {
    let der = CertificateDer::from_pem_slice(exchange.text(member).as_bytes());
    let der = der.ok().filter(|der| X509Certificate::from_der(der).is_ok_and(|(rest, _)| rest.is_empty()));
    der.ok_or_else(|| unreadable(exchange, member))
}

fn unreadable(exchange: &Exchange<'_>, member: &str) -> ApiError {
    exchange.refuse("CertificateValidationException", format!("{member} is no X.509 certificate in PEM"))
}

/// The state that the input asks for, if a certificate can be given it.
fn checked<'a>(exchange: &Exchange<'_>, status: &'a str) -> Result<&'a str, ApiError> {
    if STATES.contains(&status) {
        return Ok(status);
    }
    Err(exchange
        .invalid(format!("A certificate cannot be given the status {status}, only one of {}", STATES.join(", "))))
}

fn active_if(exchange: &Exchange<'_>, member: &str) -> &'static str {
    if exchange.input[member] == true { ACTIVE } else { "INACTIVE" }
}

fn summary(exchange: &Exchange<'_>, certificate: &Resource) -> Value {
    json!({
        "certificateArn": arn_of(exchange, &certificate.id),
        "certificateId": certificate.id,
        "status": certificate.state,
        "certificateMode": certificate.document["mode"],
        "creationDate": certificate.created.to_json(),
    })
}

/// Of the answer to a create, what the answer to a registration tells.
fn named(answer: &Value) -> Value {
    json!({ "certificateArn": answer["certificateArn"], "certificateId": answer["certificateId"] })
}

fn arn_of(exchange: &Exchange<'_>, id: &str) -> String {
    exchange.arn(&format!("cert/{id}"))
}

/// The id of a certificate in DER.
pub(crate) fn id_of(certificate: &[u8]) -> String {
    hexadecimal(&Sha256::digest(certificate))
}

fn pem(certificate: &[u8]) -> String {
    const LINE: usize = 64;
    let text = base64(certificate);
    let lines: Vec<&str> = (0..text.len()).step_by(LINE).map(|at| &text[at..text.len().min(at + LINE)]).collect();
    format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", lines.join("\n"))
}
