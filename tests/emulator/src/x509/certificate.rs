//! One certificate, as far as the emulator asks.

use x509_parser::certificate::X509Certificate;
use x509_parser::prelude::FromDer;

use super::public_key::PublicKey;
use crate::encoding::{decode_base64, hexadecimal};

/// The certificate that signed a request. It is no secret.
#[derive(Clone, Debug)]
pub(crate) struct Certificate {
    pub(crate) der: Vec<u8>,
    /// The serial number in decimal digits, the way the credential of a signature names it.
    pub(crate) serial: String,
    /// The serial number in lower-case hexadecimal digits, which names the session if nothing else does.
    pub(crate) serial_hexadecimal: String,
    /// The first common name of the subject.
    pub(crate) common_name: Option<String>,
    /// Nothing for a key that signs no requests.
    pub(crate) key: Option<PublicKey>,
    /// Whether the certificate may sign requests: `digitalSignature` among its key usages.
    pub(crate) may_sign: bool,
}

impl Certificate {
    /// Reads a certificate in DER form.
    pub(crate) fn from_der(der: &[u8]) -> Option<Certificate> {
        let (rest, parsed) = X509Certificate::from_der(der).ok()?;
        let usage = parsed.key_usage().ok().flatten();
        rest.is_empty().then(|| Certificate {
            der: der.to_vec(),
            serial: parsed.tbs_certificate.serial.to_string(),
            serial_hexadecimal: hexadecimal(&parsed.tbs_certificate.serial.to_bytes_be()),
            common_name: parsed.subject().iter_common_name().find_map(|name| Some(name.as_str().ok()?.to_owned())),
            key: PublicKey::from_info(parsed.public_key()),
            may_sign: usage.is_some_and(|usage| usage.value.digital_signature()),
        })
    }

    /// Reads a certificate as the header `X-Amz-X509` has it.
    pub(crate) fn from_header(text: &str) -> Option<Certificate> {
        Certificate::from_der(&decode_base64(text.trim())?)
    }
}
