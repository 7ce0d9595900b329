//! Shadows' documents, as values.

use crate::Error;
use crate::iot_data::{DeleteThingShadowResponse, GetThingShadowResponse, UpdateThingShadowResponse};
use serde::de::DeserializeOwned;
use twinlink_core::ErrorKind;

fn read<T: DeserializeOwned>(operation: &str, payload: &[u8]) -> Result<T, Error> {
    serde_json::from_slice(payload).map_err(|error| {
        let message = format!("{operation} answered with a document that is not what is wanted: {error}");
        Error::new(ErrorKind::Decode, message)
    })
}

impl GetThingShadowResponse {
    /// The document, such as a [`serde_json::Value`].
    ///
    /// # Errors
    /// Kind [`Decode`](ErrorKind::Decode) if it is no JSON, or no such.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        read("GetThingShadow", self.payload.as_deref().unwrap_or_default())
    }
}

impl UpdateThingShadowResponse {
    /// The document, such as a [`serde_json::Value`].
    ///
    /// # Errors
    /// Kind [`Decode`](ErrorKind::Decode) if it is no JSON, or no such.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        read("UpdateThingShadow", self.payload.as_deref().unwrap_or_default())
    }
}

impl DeleteThingShadowResponse {
    /// The document, such as a [`serde_json::Value`].
    ///
    /// # Errors
    /// Kind [`Decode`](ErrorKind::Decode) if it is no JSON, or no such.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        read("DeleteThingShadow", &self.payload)
    }
}
