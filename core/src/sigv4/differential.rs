//! Signatures that are written directly, compared with those of AWS's own crate: whatever is signed directly is signed as
//! there, and what is plain is signed directly.

use super::*;
use aws_credential_types::Credentials as Keys;
use fastrand::Rng;

const COUNT: usize = 102_000;

/// Parts of names, values and segments: plain ones, and what encoding and sorting may get wrong.
const PARTS: &[&str] = &[
    "a",
    "b",
    "ab",
    "A",
    "Z",
    "z",
    "0",
    "9",
    "-",
    ".",
    "_",
    "~",
    "%20",
    "%2F",
    "%2f",
    "%25",
    "%7E",
    "%41",
    "%3D",
    "%26",
    "%2B",
    "%C3%A4",
    "%c3%a4",
    "%E2%82%AC",
    "!",
    "$",
    "'",
    "(",
    ")",
    "*",
    ",",
    ";",
    ":",
    "@",
    "assets",
    "1234-5678",
];

/// What is refused or left to the general signer: mostly not part of a request.
const ODD: &[&str] =
    &["%", "%2", "%zz", "%FF", "%80%C3", "+", "[", "]", "|", "{", "\"", "ä", "\u{7f}", "/./", "/../", "//"];

const WORDS: &[&str] = &["x", "text/plain", "  ", " ", "a  b", "\"q  q\"", "1,2", ";", "a=b", "\t", "~", "!"];

const NAMES: &[&str] = &[
    "content-type",
    "Content-Type",
    "content-length",
    "if-match",
    "x-amz-meta-a",
    "X-Amz-Meta-A",
    "x-amz-meta-b",
    "accept",
    "x_y",
    "range",
    "date",
    "User-Agent",
    "x-amzn-trace-id",
    "transfer-encoding",
    "x-amz-content-sha256",
    "host",
    "hosts",
    "a",
    "zz",
    "x-amz-datf",
    "x-amz-data",
];

/// One of them.
fn one<'a>(random: &mut Rng, of: &[&'a str]) -> &'a str {
    of[random.usize(..of.len())]
}

/// Up to `most` parts, one in a thousand of them odd.
fn parts(random: &mut Rng, most: usize) -> String {
    let count = random.usize(..=most);
    let part = |_| {
        let of = if random.u16(..1000) == 0 { ODD } else { PARTS };
        one(random, of)
    };
    (0..count).map(part).collect()
}

fn url(random: &mut Rng) -> String {
    let scheme = one(random, &["https://", "http://"]);
    let host = one(random, &["a.example", "api.iotsitewise.eu-west-1.amazonaws.com", "127.0.0.1", "X.example"]);
    let port = one(random, &["", "", ":443", ":80", ":8443", ":4577", ":0443"]);
    let mut url = format!("{scheme}{host}{port}");
    for _ in 0..random.usize(..4) {
        url.push('/');
        url += one(random, PARTS);
        url += &parts(random, 4);
    }
    if random.bool() {
        url.push('/');
    }
    if random.u8(..4) > 0 {
        url.push('?');
        for place in 0..random.usize(..6) {
            if place > 0 {
                url += if random.u8(..50) == 0 { "&&" } else { "&" };
            }
            // Few names, so that they repeat; sometimes without a value, or with an equals sign in it.
            url += &parts(random, 2);
            if random.u8(..6) > 0 {
                url.push('=');
                url += &parts(random, 6);
            }
            if random.u8(..20) == 0 {
                url.push('=');
            }
        }
    }
    url
}

fn headers(random: &mut Rng) -> Vec<(String, String)> {
    let count = random.usize(..6);
    let mut headers = Vec::new();
    for _ in 0..count {
        let value = (0..random.usize(..4)).map(|_| one(random, WORDS)).collect();
        headers.push((one(random, NAMES).to_owned(), value));
    }
    if random.u16(..500) == 0 {
        let name = one(random, &[DATE, SESSION_TOKEN, AUTHORIZATION, "x~y", "", "ä"]);
        headers.push((name.to_owned(), one(random, &["x", "ä", "\n"]).to_owned()));
    }
    headers
}

/// Keys with and without session token, and with ids and secrets of odd lengths.
fn identities(random: &mut Rng) -> Vec<Identity> {
    let text = |random: &mut Rng, length: usize| -> String {
        (0..length).map(|_| char::from(random.u8(b'!'..=b'~'))).collect()
    };
    let lengths = [(20, 40, 0), (16, 1, 300), (1, 64, 1), (128, 100, 0), (20, 60, 0), (20, 61, 64)];
    let identity = |(id, secret, token)| {
        let (id, secret) = (text(random, id), text(random, secret));
        let token = (token > 0).then(|| text(random, token));
        Identity::from(Keys::new(id, secret, token, None, "test"))
    };
    lengths.into_iter().map(identity).collect()
}

/// Days at whose ends something changes.
fn time(random: &mut Rng) -> SystemTime {
    let days = [0, 11_016, 11_017, 16_677, 19_723, 20_000, 20_088, 20_512, 47_541];
    let midnight = days[random.usize(..days.len())] * 86_400_000;
    let near = [0, 1, 999, 1000, 43_200_000, 86_399_000, 86_399_999];
    let within = if random.bool() { near[random.usize(..near.len())] } else { random.u64(..86_400_000) };
    SystemTime::UNIX_EPOCH + Duration::from_millis(midnight + within)
}

fn manner(random: &mut Rng) -> Manner {
    match random.u8(..3) {
        0 => Manner::USUAL,
        // As Amazon S3 wants it.
        1 => Manner { double_encode: false, normalize_path: false, state_hash: true, ..Manner::USUAL },
        _ => Manner {
            double_encode: random.bool(),
            normalize_path: random.bool(),
            sign_session_token: random.bool(),
            state_hash: random.bool(),
            never_signed: &["user-agent", "range"],
        },
    }
}

/// Signs random requests from a seed on both ways; gives how many were signed directly.
fn compare(seed: u64, count: usize) -> usize {
    let random = &mut Rng::with_seed(seed);
    let identities = identities(random);
    let hash = "0123456789abcdef".repeat(4);
    let mut direct = 0;
    for number in 0..count {
        let (url, headers, manner) = (url(random), headers(random), manner(random));
        let headers: Vec<_> = headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let body: Vec<u8> = (0..random.usize(..150)).map(|_| random.u8(..)).collect();
        let payload = match random.u8(..5) {
            0 => Payload::Unsigned,
            1 => Payload::Hash(&hash),
            2 => Payload::Signed(&[]),
            _ => Payload::Signed(&body),
        };
        let method = one(random, &["GET", "POST", "PUT", "DELETE", "PATCH"]);
        let request = Request::new(method, &url).headers(&headers).payload(payload);
        let scope = Scope {
            identity: &identities[random.usize(..identities.len())],
            region: one(random, &["eu-west-1", "us-east-1", "cn-north-1", "us-gov-west-1"]),
            service: one(random, &["iotsitewise", "iottwinmaker", "s3", "sts"]),
            time: time(random),
        };
        let Some(signed) = direct::sign(&scope, &manner, &request) else { continue };
        let general = in_general(&scope, manner.settings(), &request).map(headers_of);
        let general = general.unwrap_or_else(|error| panic!("seed {seed}, {number}: {error}: {url} {headers:?}"));
        assert_eq!(signed, general, "seed {seed}, {number}: {method} {url} {headers:?}");
        direct += 1;
    }
    direct
}

#[test]
fn what_is_signed_directly_is_signed_as_by_aws() {
    let workers = [11, 12, 13, 14].map(|seed| std::thread::spawn(move || compare(seed, COUNT / 4)));
    let direct: usize = workers.into_iter().map(|worker| worker.join().expect("the same on both ways")).sum();
    println!("{direct} of {COUNT} were signed directly");
    assert!(direct >= 100_000, "{direct} of {COUNT} were signed directly");
}

/// Each of these is left to the general signer, or refused by it.
#[test]
fn what_is_not_plain_is_not_signed_directly() {
    let identity = Identity::from(Keys::new("AKIDEXAMPLE", "hunter2", None, None, "test"));
    let scope =
        |time| Scope { identity: &identity, region: "eu-west-1", service: "s3", time: SystemTime::UNIX_EPOCH + time };
    let sign = |url: &str, headers: &[(&str, &str)], time| {
        direct::sign(&scope(time), &Manner::USUAL, &Request::new("GET", url).headers(headers))
    };
    assert!(sign("https://a.example/", &[], Duration::ZERO).is_some());
    for url in [
        "ftp://a.example/",
        "https://",
        "https://[::1]/",
        "https://u@a.example/",
        "https://a.example:/",
        "https://a:1:2/",
        "https://a.example/ä",
        "https://a.example/a b",
        "https://a.example/../a",
        "https://a.example//a",
        "https://a.example/?a=%FF",
        "https://a.example/?a=ä",
        "https://a.example/?a=b c",
        "https://a.example/#a",
        &format!("https://a.example/{}", "a".repeat(65_536)),
    ] {
        assert!(sign(url, &[], Duration::ZERO).is_none(), "{url}");
    }
    for header in
        [("", "a"), ("a b", "c"), ("a", "ä"), ("a", "b\nc"), ("x-amz-date", "a"), ("X-Amz-Security-Token", "a")]
    {
        assert!(sign("https://a.example/", &[header], Duration::ZERO).is_none(), "{header:?}");
    }
    assert!(sign("https://a.example/", &[], Duration::from_secs(253_402_300_800)).is_none());
}
