//! Keys and certificates as tools of all kinds write them; `make.py` beside them says how.

use super::certificate::{Certificate, Loaded};
use std::path::PathBuf;
use std::time::SystemTime;

const PASSWORD: &str = "for+tests/only";

fn file(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "..", "tests", "vectors", "keys", name].iter().collect()
}

fn content(name: &str) -> String {
    std::fs::read_to_string(file(name)).expect(name)
}

/// The certificate with a key of its own.
fn with_key(name: &str) -> Certificate {
    Certificate::from_file(file("chain.pem")).private_key_file(file(name)).password(PASSWORD)
}

/// What must come of all that is readable: the key of press 7, and the authority as chain.
fn check(name: &str, certificate: &Certificate) {
    let plain = with_key("key.pem").load(SystemTime::now()).expect("plain PEM");
    let loaded = certificate.load(SystemTime::now()).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(loaded.certificate, plain.certificate, "{name}");
    assert_eq!(loaded.chain, plain.chain, "{name}");
    assert_eq!(loaded.serial, plain.serial, "{name}");
    assert!(loaded.key.is(&plain.key), "{name}");
}

fn refusal(name: &str, certificate: &Certificate) -> String {
    let error = certificate.load(SystemTime::now()).map(|_: Loaded| ()).expect_err(name);
    assert_eq!(error.kind(), crate::ErrorKind::Credentials, "{name}");
    let text = format!("{error} {error:?} {certificate:?}");
    assert!(!text.contains("for+tests") && !text.contains("MIGH") && !text.contains("-----BEGIN"), "{name}: {text}");
    error.to_string()
}

#[test]
fn keys_in_pem_are_read() {
    for name in ["key.pem", "pbes2-3des-sha1.pem", "pbes2-aes-sha1.pem", "pbes2-scrypt.pem", "pbes2-one-round.pem"] {
        check(name, &with_key(name));
    }
}

#[test]
fn archives_are_read_whatever_their_keys_are_called() {
    for name in ["modern.p12", "legacy.p12", "no-key-id.p12"] {
        check(name, &Certificate::from_file(file(name)).password(PASSWORD));
    }
}

#[test]
fn the_certificate_is_that_of_the_key() {
    // The authority first, then one that is over, then the one that renewed it.
    check("renewed.pem", &Certificate::from_file(file("renewed.pem")));
    let spare = Certificate::from_file(file("spare-key.pem")).load(SystemTime::now()).expect("one of them has a key");
    assert!(spare.key.is(&with_key("key.pem").load(SystemTime::now()).expect("plain").key));
    for name in ["two-keys.p12", "two-keys.pem"] {
        let error = refusal(name, &Certificate::from_file(file(name)).password(PASSWORD));
        assert!(error.contains("certificate holds 2 private keys with a certificate each ("), "{error}");
        assert!(error.contains("CN=press 7") && error.contains("CN=press 8"), "{error}");
    }
}

#[test]
fn what_is_not_read_says_why_and_how_to_convert_it() {
    let pkcs8 = "`openssl pkcs8 -topk8 -in old.pem -out new.pem`";
    for (name, why, remedy) in [
        ("proc-type.pem", "OpenSSL's old form (Proc-Type: 4,ENCRYPTED)", pkcs8),
        ("pbes1.pem", "(PBES1, 1.2.840.113549.1.5.3)", pkcs8),
        ("pbes1-pkcs12.pem", "(PBES1, 1.2.840.113549.1.12.1.3)", pkcs8),
        ("pbes2-camellia.pem", "in a way that is not read", pkcs8),
        ("pbes2-rounds.pem", "too many rounds or too much memory", pkcs8),
        ("openssh.pem", "OpenSSH's own form", "`ssh-keygen -p -m PKCS8 -f copy.key`"),
        ("rsa-1024.pem", "RSA with 2048, 3072 or 4096 bits and an exponent of 65537 or more", "TooSmall"),
        ("rsa-2560.pem", "RSA with 2048, 3072 or 4096 bits and an exponent of 65537 or more", "512"),
        ("rsa-2048-e3.pem", "RSA with 2048, 3072 or 4096 bits and an exponent of 65537 or more", "TooSmall"),
        ("p521.pem", "EC on P-256 or EC on P-384", ""),
        ("rsa-4096.pem", "the private key is not that of the certificate CN=press 7", ""),
    ] {
        let error = refusal(name, &with_key(name));
        assert!(error.contains(why) && error.contains(remedy), "{name}: {error}");
    }
    let der = Certificate::from_file(file("chain.pem")).private_key_file(file("key.pem"));
    let der = der.load(SystemTime::now()).expect("plain PEM").certificate;
    let ber = [&[0x30, 0x80], std::fs::read(file("modern.p12")).expect("an archive").as_slice()].concat();
    for (name, content, why, remedy) in [
        ("PBMAC1", std::fs::read(file("pbmac1.p12")).expect("an archive"), "PBMAC1", "`openssl pkcs12 -in old.p12"),
        ("RC2", std::fs::read(file("rc2-128.p12")).expect("an archive"), "in a way that is not read", "-legacy"),
        ("DER", der, "a certificate in DER", "`openssl x509 -inform DER"),
        ("BER", ber, "in BER, not in DER", "`openssl pkcs12 -in old.p12"),
        ("rubbish", b"rubbish".to_vec(), "neither PEM nor a PKCS#12 archive that can be opened", "password"),
        (
            "trusted",
            content("chain.pem").replace("CERTIFICATE", "TRUSTED CERTIFICATE").into(),
            "certificate holds no certificate, but a TRUSTED CERTIFICATE",
            "`openssl x509 -in old.pem -out new.pem`",
        ),
        (
            "PKCS7",
            content("chain.pem").replace("CERTIFICATE", "PKCS7").into(),
            "certificate holds no certificate, but PKCS7",
            "`openssl pkcs7 -print_certs",
        ),
        ("key only", content("key.pem").into(), "certificate holds no certificate", ""),
    ] {
        let error =
            refusal(name, &Certificate::from_bytes(content).private_key_file(file("key.pem")).password(PASSWORD));
        assert!(error.contains(why) && error.contains(remedy), "{name}: {error}");
    }
}

#[test]
fn a_wrong_password_is_always_called_that() {
    // By chance some leave what could be a text.
    for number in 0..300 {
        let error = refusal("wrong", &with_key("pbes2-one-round.pem").password(format!("Hunter{number}")));
        assert!(
            error.contains("the private key cannot be decrypted") && error.contains("is the password right?"),
            "{error}"
        );
    }
}

#[test]
fn pem_in_the_place_of_a_path_is_taken_and_never_shown() {
    let text = content("key.pem");
    for key in [text.clone(), format!("\u{feff} \r\n{}", text.replace('\n', "\r\n")), text.replace('\n', " ")] {
        check("text", &Certificate::from_file(content("chain.pem")).private_key_file(&key));
        check("bytes", &Certificate::from_bytes(content("chain.pem")).private_key_bytes(key));
    }
    let shown = format!("{:?}", Certificate::from_file(content("renewed.pem")));
    assert!(shown.starts_with("Certificate::from_bytes("), "{shown}");
    // Types for paths take two slashes for one, and so change base64.
    let changed = text.replacen("MIGH", "MIG", 1);
    let error = refusal("changed", &with_key("key.pem").private_key_file(changed));
    assert!(
        error.starts_with("private_key is damaged PEM: ") && error.ends_with("give the content as bytes"),
        "{error}"
    );
    // Without its frame it is known by its look.
    let bare: String = text.lines().filter(|line| !line.starts_with('-')).collect();
    for key in [bare.clone(), format!("{bare}\n")] {
        let error = refusal("bare", &with_key("key.pem").private_key_file(key));
        assert!(error.starts_with("private_key (not shown: it looks like the content of a file"), "{error}");
    }
}
