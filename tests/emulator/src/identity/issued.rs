//! Making credentials that nobody can guess.

use ring::rand::{SecureRandom, SystemRandom};

use crate::encoding::base64;

/// How the token of a real session begins. It is opaque; clients must not mind.
const TOKEN_PREFIX: &str = "IQoJb3JpZ2luX2Vj";

/// A number whose base64 ends in padding: `+`, `/` and `=` must all survive a client.
const TOKEN_BYTES: usize = 301;

/// Fresh credentials. They cannot be printed.
pub(crate) struct Issued {
    pub(crate) access_key_id: String,
    pub(crate) secret_access_key: String,
    pub(crate) session_token: String,
}

impl Issued {
    /// Draws credentials in the form that AWS gives them.
    pub(crate) fn draw() -> Issued {
        const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        let letters = random::<16>().map(|byte| LETTERS[usize::from(byte & 31)] as char);
        Issued {
            access_key_id: "ASIA".chars().chain(letters).collect(),
            secret_access_key: base64(&random::<30>()),
            session_token: format!("{TOKEN_PREFIX}{}", base64(&random::<TOKEN_BYTES>())),
        }
    }
}

fn random<const LENGTH: usize>() -> [u8; LENGTH] {
    let mut bytes = [0; LENGTH];
    SystemRandom::new().fill(&mut bytes).expect("the operating system has randomness");
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_have_the_form_of_aws_and_differ() {
        let (one, two) = (Issued::draw(), Issued::draw());
        assert!(one.access_key_id.len() == 20 && one.access_key_id.starts_with("ASIA"));
        assert_eq!(one.secret_access_key.len(), 40);
        assert!(one.session_token.ends_with('='));
        assert_ne!(one.access_key_id, two.access_key_id);
        assert_ne!(one.secret_access_key, two.secret_access_key);
        assert_ne!(one.session_token, two.session_token);
    }
}
