//! The error table, as this language sees it: `tests/vectors/error_kinds.json`. Java and Python read the same file.

mod common;

use common::frame::read_error;
use common::read_vectors;
use std::collections::BTreeSet;
use twinlink::{Error, ErrorKind};
use twinlink_core::frame;

#[test]
fn the_table_is_the_enumeration() {
    let table = read_vectors("error_kinds.json");
    let table: Vec<_> =
        table.as_array().unwrap().iter().map(|row| (row["code"].as_u64(), row["name"].as_str())).collect();
    let kinds: Vec<_> = ErrorKind::ALL.iter().map(|kind| (Some(u64::from(kind.code())), Some(kind.name()))).collect();
    assert_eq!(table, kinds);
}

#[test]
fn the_other_languages_have_a_class_for_each_kind() {
    let table = read_vectors("error_kinds.json");
    let table = table.as_array().unwrap();
    for language in ["java", "python"] {
        let classes: BTreeSet<_> = table.iter().map(|row| row[language].as_str().expect("a class")).collect();
        assert_eq!(classes.len(), table.len(), "{language}");
    }
}

#[test]
fn every_kind_crosses_with_its_code() {
    for kind in ErrorKind::ALL {
        let error = Error::new(kind, "nicht gefunden: 漢");
        let crossed = read_error(&frame::error(&error));
        assert_eq!(crossed["kind"], kind.code());
        assert_eq!(crossed["retryable"], error.is_retryable(), "{kind:?}");
        assert_eq!(crossed["message"], error.to_string());
        for none in ["service", "operation", "aws_code", "request_id"] {
            assert!(crossed[none].is_null(), "{none}");
        }
        assert_eq!((crossed["http_status"].as_u64(), crossed["attempts"].as_u64()), (Some(0), Some(0)));
        assert_eq!(crossed["details"], 0);
    }
}

/// An error with all that a service can tell.
#[tokio::test]
async fn what_a_service_said_crosses() {
    let emulator = common::emulator();
    let aws = common::connect(&emulator).build().await.unwrap();
    let absent = "11111111-2222-4333-8444-555555555555";
    let error = aws.sitewise().list_projects(absent).send().await.unwrap_err();
    let crossed = read_error(&frame::error(&error));
    assert_eq!(crossed["kind"], ErrorKind::NotFound.code());
    assert_eq!(crossed["retryable"], false);
    assert!(crossed["message"].as_str().unwrap().contains(absent), "{crossed}");
    assert_eq!(crossed["service"], "iotsitewise");
    assert_eq!(crossed["operation"], "ListProjects");
    assert_eq!(crossed["aws_code"], "ResourceNotFoundException");
    assert_eq!(crossed["http_status"], 404);
    assert_eq!(crossed["request_id"].as_str(), error.request_id());
    assert!(error.request_id().is_some());
    assert_eq!(crossed["attempts"], 1);
}
