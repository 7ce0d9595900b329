//! Web identity tokens: JSON web tokens that an identity provider signed.

use std::io;

use serde::Deserialize;

use crate::answer::ApiError;
use crate::encoding::decode_base64;
use crate::x509::PublicKey;

/// An identity provider whose tokens are accepted. Once there is one, tokens of others are refused, and signatures
/// (RS256 and ES256) are verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdentityProvider {
    /// The `iss` of its tokens, such as `https://oidc.example.com`.
    pub issuer: String,
    /// The key that verifies its tokens, RSA or P-256, in PEM (`BEGIN PUBLIC KEY`).
    pub public_key: String,
}

impl IdentityProvider {
    /// A provider by the issuer in its tokens and its public key in PEM.
    pub fn new(issuer: impl Into<String>, public_key: impl Into<String>) -> IdentityProvider {
        IdentityProvider { issuer: issuer.into(), public_key: public_key.into() }
    }
}

/// The identity providers of one emulator, read once.
#[derive(Debug)]
pub(crate) struct ProviderStore {
    providers: Vec<(String, PublicKey)>,
}

impl ProviderStore {
    /// Reads the keys, or says in one sentence which of them is none.
    pub(crate) fn new(providers: &[IdentityProvider]) -> io::Result<ProviderStore> {
        let read = |provider: &IdentityProvider| {
            let refusal =
                || format!("identity provider {}: it needs an RSA or P-256 public key in PEM", provider.issuer);
            let key = PublicKey::from_pem(&provider.public_key).filter(|key| !matches!(key, PublicKey::P384(_)));
            let key = key.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, refusal()))?;
            Ok::<_, io::Error>((provider.issuer.clone(), key))
        };
        Ok(ProviderStore { providers: providers.iter().map(read).collect::<Result<_, _>>()? })
    }
}

/// What a token says that was found to be in order.
#[derive(Debug)]
pub(super) struct WebIdentity {
    pub(super) issuer: String,
    pub(super) subject: String,
    pub(super) audience: String,
}

#[derive(Deserialize)]
struct Header {
    alg: String,
}

#[derive(Deserialize)]
struct Claims {
    iss: String,
    sub: String,
    aud: Audience,
    exp: f64,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Many(Vec<String>),
}

/// Checks a token, or refuses it in AWS's words.
pub(super) fn verify(token: &str, providers: &ProviderStore, now: i64) -> Result<WebIdentity, ApiError> {
    let invalid = |message: String| ApiError::new(400, "InvalidIdentityToken", message);
    let (header, claims, signed, signature) = take_apart(token).ok_or_else(|| {
        let hint = "(You may see this error if you sent an Access Token)";
        invalid(format!("The ID Token provided is not a valid JWT. {hint}"))
    })?;
    if !providers.providers.is_empty() {
        let known = providers.providers.iter().find(|(issuer, _)| *issuer == claims.iss);
        let Some((_, key)) = known else {
            return Err(invalid(format!("No OpenIDConnect provider found in your account for {}", claims.iss)));
        };
        if !key.verifies_token(&header.alg, signed, &signature) {
            return Err(invalid("Provided Token's signature is invalid".to_owned()));
        }
    }
    if claims.exp <= now as f64 {
        let message = format!(
            "Token expired: current date/time {now} must be before the expiration date/time {}",
            claims.exp as i64
        );
        return Err(ApiError::new(400, "ExpiredTokenException", message));
    }
    let audience = match claims.aud {
        Audience::One(audience) => Some(audience),
        Audience::Many(audiences) => audiences.into_iter().next(),
    };
    let audience = audience.ok_or_else(|| invalid("Incorrect token audience".to_owned()))?;
    Ok(WebIdentity { issuer: claims.iss, subject: claims.sub, audience })
}

/// Header, claims, the text that is signed, and the signature.
fn take_apart(token: &str) -> Option<(Header, Claims, &[u8], Vec<u8>)> {
    let (signed, signature) = token.rsplit_once('.')?;
    let (header, claims) = signed.split_once('.').filter(|(_, claims)| !claims.contains('.'))?;
    let header = serde_json::from_slice(&decode_base64_url(header)?).ok()?;
    let claims = serde_json::from_slice(&decode_base64_url(claims)?).ok()?;
    Some((header, claims, signed.as_bytes(), decode_base64_url(signature)?))
}

/// The base64 of tokens: other letters for two values, and no padding.
fn decode_base64_url(text: &str) -> Option<Vec<u8>> {
    if text.contains(['+', '/', '=']) {
        return None;
    }
    let padding = "=".repeat((4 - text.len() % 4) % 4);
    decode_base64(&(text.replace('-', "+").replace('_', "/") + &padding))
}
