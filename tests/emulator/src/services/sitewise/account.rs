//! Settings of the account: where data is stored, how it is encrypted, and what is logged. Each is one resource that is
//! there from its first change on, and has a default before.

use serde_json::{Value, json};

use super::super::{Behaviour, Exchange, Family, Outcome};
use super::workspaces;
use crate::answer::ApiError;
use crate::identity::ACCOUNT;
use crate::store::{Kind, Resource};

/// The settings, by name.
const SETTING: Kind = Kind("sitewise-setting");

const STORAGE: &str = "storage";
const ENCRYPTION: &str = "encryption";
const LOGGING: &str = "logging";

/// What a change of the storage leaves as it is when it is left out.
const STAYS: [&str; 2] = ["disassociatedDataStorage", "disallowIngestNullNaN"];

pub(super) const FAMILY: Family = Family {
    name: "Settings of the account",
    operations: &[
        Behaviour::kept("DescribeStorageConfiguration", describe_storage),
        Behaviour::kept("PutStorageConfiguration", put_storage),
        Behaviour::kept("DescribeDefaultEncryptionConfiguration", describe_encryption),
        Behaviour::kept("PutDefaultEncryptionConfiguration", put_encryption),
        Behaviour::kept("DescribeLoggingOptions", describe_logging),
        Behaviour::kept("PutLoggingOptions", put_logging),
    ],
    schema: "",
};

fn describe_storage(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let Some(storage) = setting(exchange, STORAGE)? else {
        let status = json!({ "state": "ACTIVE" });
        return Ok(json!({
            "storageType": "SITEWISE_DEFAULT_STORAGE",
            "disassociatedDataStorage": "ENABLED",
            "configurationStatus": status,
        })
        .into());
    };
    let mut answer = configuration(&storage);
    answer["lastUpdateDate"] = storage.updated.to_json();
    Ok(answer.into())
}

fn put_storage(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let is_layered = exchange.text("storageType") == "MULTI_LAYER_STORAGE";
    match (is_layered, exchange.input["multiLayerStorage"].is_null()) {
        (true, true) => return Err(exchange.invalid("The storageType MULTI_LAYER_STORAGE needs multiLayerStorage")),
        (false, false) => {
            return Err(exchange.invalid("multiLayerStorage goes with the storageType MULTI_LAYER_STORAGE only"));
        }
        _ => {}
    }
    check_retention(exchange, "retentionPeriod")?;
    check_retention(exchange, "warmTierRetentionPeriod")?;
    if !is_layered && !exchange.input["warmTierRetentionPeriod"].is_null() {
        return Err(exchange.invalid("warmTierRetentionPeriod needs the storageType MULTI_LAYER_STORAGE"));
    }
    let mut document = exchange.input.clone();
    if let Some(before) = setting(exchange, STORAGE)? {
        if before.document[STAYS[0]] == "ENABLED" && document[STAYS[0]] == "DISABLED" {
            return Err(exchange.invalid("disassociatedDataStorage is ENABLED, and cannot be DISABLED again"));
        }
        for member in STAYS.into_iter().filter(|member| exchange.input[*member].is_null()) {
            document[member] = before.document[member].clone();
        }
    }
    let storage = put(exchange, STORAGE, document)?;
    Ok(configuration(&storage).into())
}

/// Whether values are taken for time series without a property.
pub(super) fn takes_disassociated_data(exchange: &Exchange<'_>) -> Result<bool, ApiError> {
    Ok(setting(exchange, STORAGE)?.is_none_or(|storage| storage.document[STAYS[0]] != "DISABLED"))
}

/// Whether NULL and NaN are taken as values.
pub(super) fn takes_null_and_nan(exchange: &Exchange<'_>) -> Result<bool, ApiError> {
    Ok(setting(exchange, STORAGE)?.is_none_or(|storage| storage.document[STAYS[1]] != true))
}

/// Whether there is a tier for old data: the warm one, or the cold one in a bucket.
pub(super) fn has_warm_or_cold_tier(exchange: &Exchange<'_>) -> Result<bool, ApiError> {
    Ok(setting(exchange, STORAGE)?.is_some_and(|storage| {
        storage.document["storageType"] == "MULTI_LAYER_STORAGE" || storage.document["warmTier"] == "ENABLED"
    }))
}

/// Refuses a retention period that is both limited and unlimited, or neither.
fn check_retention(exchange: &Exchange<'_>, member: &str) -> Result<(), ApiError> {
    let period = &exchange.input[member];
    let is_unlimited = period["unlimited"].as_bool().unwrap_or_default();
    match period["numberOfDays"].as_i64() {
        _ if period.is_null() => Ok(()),
        Some(_) if is_unlimited => {
            Err(exchange.invalid(format!("{member} has numberOfDays, so unlimited must not be true")))
        }
        Some(days) if days < 1 => {
            Err(exchange.invalid(format!("{member}.numberOfDays is {days}; it must be positive")))
        }
        None if !is_unlimited => Err(exchange.invalid(format!("{member} must have numberOfDays, or unlimited true"))),
        _ => Ok(()),
    }
}

fn describe_encryption(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    Ok(match setting(exchange, ENCRYPTION)? {
        Some(encryption) => configuration(&encryption).into(),
        None => json!({
            "encryptionType": "SITEWISE_DEFAULT_ENCRYPTION",
            "configurationStatus": { "state": "ACTIVE" },
        })
        .into(),
    })
}

fn put_encryption(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let document = encryption(exchange, "", exchange.input)?;
    let encryption = put(exchange, ENCRYPTION, document)?;
    Ok(configuration(&encryption).into())
}

/// How something is encrypted, with the ARN of the key instead of what the input calls it.
pub(super) fn encryption(exchange: &Exchange<'_>, path: &str, asked: &Value) -> Result<Value, ApiError> {
    let region = &exchange.call.shared.options.region;
    match (asked["encryptionType"].as_str(), asked["kmsKeyId"].as_str()) {
        (Some("KMS_BASED_ENCRYPTION"), None) => {
            Err(exchange.invalid(format!("The encryptionType KMS_BASED_ENCRYPTION needs {path}kmsKeyId")))
        }
        (Some("KMS_BASED_ENCRYPTION"), Some(key)) => {
            let arn = match key {
                _ if key.starts_with("arn:") => key.to_owned(),
                _ if key.starts_with("alias/") => format!("arn:aws:kms:{region}:{ACCOUNT}:{key}"),
                _ => format!("arn:aws:kms:{region}:{ACCOUNT}:key/{key}"),
            };
            Ok(json!({ "encryptionType": "KMS_BASED_ENCRYPTION", "kmsKeyArn": arn }))
        }
        (_, Some(_)) => {
            Err(exchange.invalid(format!("{path}kmsKeyId goes with the encryptionType KMS_BASED_ENCRYPTION only")))
        }
        (kind, None) => Ok(json!({ "encryptionType": kind })),
    }
}

fn describe_logging(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    let logging = setting(exchange, &logging_of(exchange)?)?;
    let options = logging.map_or(json!({ "level": "OFF" }), |logging| logging.document["loggingOptions"].clone());
    Ok(json!({ "loggingOptions": options }).into())
}

fn put_logging(exchange: &Exchange<'_>) -> Result<Outcome, ApiError> {
    put(exchange, &logging_of(exchange)?, json!({ "loggingOptions": exchange.input["loggingOptions"] }))?;
    Ok(json!({}).into())
}

/// The name of the logging of the account, or of the workspace that the input names.
fn logging_of(exchange: &Exchange<'_>) -> Result<String, ApiError> {
    match exchange.optional("workspaceName") {
        Some(_) => Ok(format!("{LOGGING}/{}", workspaces::named(exchange)?.id)),
        None => Ok(LOGGING.to_owned()),
    }
}

/// Forgets the settings of a workspace that is deleted.
pub(super) fn forget_workspace(exchange: &Exchange<'_>, workspace: &str) -> Result<(), ApiError> {
    match setting(exchange, &format!("{LOGGING}/{workspace}"))? {
        Some(logging) => exchange.rows.remove(&logging),
        None => Ok(()),
    }
}

fn setting(exchange: &Exchange<'_>, name: &str) -> Result<Option<Resource>, ApiError> {
    exchange.rows.get(SETTING, "", name, exchange.now)
}

/// Keeps a setting; it is in force after the time of `--settle`.
fn put(exchange: &Exchange<'_>, name: &str, document: Value) -> Result<Resource, ApiError> {
    let found = setting(exchange, name)?;
    let is_new = found.is_none();
    let mut setting = found.unwrap_or_else(|| Resource::new(name, name, exchange.now, json!({})));
    setting.document = document;
    setting.updated = exchange.now;
    "UPDATE_IN_PROGRESS".clone_into(&mut setting.state);
    setting.settling = exchange.settling(Some("ACTIVE"));
    match is_new {
        true => exchange.rows.insert(SETTING, &mut setting)?,
        false => exchange.rows.update(&setting)?,
    }
    Ok(setting)
}

fn configuration(setting: &Resource) -> Value {
    let mut answer = setting.document.clone();
    answer["configurationStatus"] = json!({ "state": setting.state });
    answer
}
