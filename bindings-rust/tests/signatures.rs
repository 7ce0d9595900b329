//! Signatures of `tests/vectors/signatures.json`.

mod common;

use common::read_vectors;
use serde_json::Value;
use std::time::{Duration, SystemTime};
use twinlink::{Credentials, Payload, Request, Signer};

#[test]
fn signatures_are_those_of_the_vectors() {
    let vectors = read_vectors("signatures.json");
    let text = |value: &Value, name: &str| value[name].as_str().unwrap_or_default().to_owned();
    // 2015-08-30T12:36:00Z, as the vectors say.
    assert_eq!(text(&vectors, "time"), "2015-08-30T12:36:00Z");
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_440_938_160);
    let cases = vectors["cases"].as_array().expect("cases");
    assert!(cases.len() > 30);
    for case in cases {
        let flag = |name: &str| case[name].as_bool().unwrap_or(true);
        let token = case["session_token"].as_str().map(str::to_owned);
        let keys = Credentials::from_keys(text(&vectors, "access_key_id"), text(&vectors, "secret_access_key"), token);
        let keys = keys.keys().expect("nothing to fetch").expect("good keys");
        let signer = Signer::new(case["service"].as_str().unwrap_or("service"), text(&vectors, "region"))
            .time(time)
            .double_encode(flag("double_encode"))
            .normalize_path(flag("normalize_path"))
            .sign_session_token(flag("sign_session_token"));
        let headers = case["headers"].as_array().expect("headers");
        let headers: Vec<_> =
            headers.iter().map(|header| (header[0].as_str().unwrap(), header[1].as_str().unwrap())).collect();
        let (method, url, body) = (text(case, "method"), text(case, "url"), text(case, "body"));
        let payload = match case["payload"].as_str() {
            Some("unsigned") => Payload::Unsigned,
            _ => Payload::Signed(body.as_bytes()),
        };
        let signed = signer.sign(&keys, &Request::new(&method, &url).headers(&headers).payload(payload));
        let signed = signed.expect("a signature");
        let authorization = signed.iter().find(|(name, _)| name == "authorization").expect("a signature");
        assert_eq!(authorization.1, text(case, "authorization"), "{}", case["name"]);
        let token = signed.iter().find(|(name, _)| name == "x-amz-security-token");
        assert_eq!(token.map(|(_, token)| token.as_str()), case["session_token"].as_str());
    }
}
