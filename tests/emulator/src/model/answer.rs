//! From what an operation answers to body and headers, checked against the model: the emulator's own mistakes are told.

use serde_json::Value;

use super::{Member, Model, ModelledOperation, Place};
use crate::answer::ApiError;

/// The output of an operation as it is sent.
pub(crate) struct ModelledAnswer {
    pub(crate) body: Value,
    pub(crate) headers: Vec<(String, String)>,
}

impl Model {
    /// Divides the members of an output into body and headers. Members that are null are left out.
    ///
    /// # Errors
    /// `InternalFailureException` for an output that the model does not permit.
    pub(crate) fn output(&self, operation: &ModelledOperation, mut output: Value) -> Result<ModelledAnswer, ApiError> {
        let members = operation.output.as_ref().map_or(&[][..], |name| &self.shape(name).members);
        self.keeps_to(members, &mut output, "").map_err(|mistake| operation.wrong(&mistake))?;
        let headers = self.headers(operation, &mut output);
        Ok(ModelledAnswer { body: output, headers })
    }

    /// Takes the members that are headers out of an output.
    pub(crate) fn headers(&self, operation: &ModelledOperation, output: &mut Value) -> Vec<(String, String)> {
        let members = operation.output.as_ref().map_or(&[][..], |name| &self.shape(name).members);
        let mut headers = Vec::new();
        for member in members.iter().filter(|member| member.place == Place::Header) {
            match output.as_object_mut().and_then(|output| output.remove(&member.name)) {
                Some(Value::String(text)) => headers.push((member.wire_name.clone(), text)),
                Some(value) => headers.push((member.wire_name.clone(), value.to_string())),
                None => {}
            }
        }
        headers
    }

    /// One item of a page. Members that are null are left out.
    ///
    /// # Errors
    /// `InternalFailureException` for an item that the model does not permit.
    pub(crate) fn item(
        &self,
        operation: &ModelledOperation,
        items_member: &str,
        mut item: Value,
    ) -> Result<Value, ApiError> {
        let members = operation.output.as_ref().map_or(&[][..], |name| &self.shape(name).members);
        let element = members
            .iter()
            .find(|member| member.name == items_member)
            .and_then(|member| self.shape(&member.shape).element.as_deref())
            .ok_or_else(|| operation.wrong(&format!("there is no list {items_member}")))?;
        self.fits(element, &mut item, &format!("{items_member}[]")).map_err(|mistake| operation.wrong(&mistake))?;
        Ok(item)
    }

    fn keeps_to(&self, members: &[Member], output: &mut Value, path: &str) -> Result<(), String> {
        let output = output.as_object_mut().ok_or_else(|| format!("{path} is no structure"))?;
        output.retain(|_, value| !value.is_null());
        if let Some(unknown) = output.keys().find(|name| members.iter().all(|member| member.name != **name)) {
            return Err(format!("there is no {path}{unknown}"));
        }
        for member in members {
            let path = format!("{path}{}", member.name);
            match output.get_mut(&member.name) {
                Some(value) => self.fits(&member.shape, value, &path)?,
                None if member.required => return Err(format!("{path} is not there")),
                None => {}
            }
        }
        Ok(())
    }

    fn fits(&self, name: &str, value: &mut Value, path: &str) -> Result<(), String> {
        let shape = self.shape(name);
        let part = |part: &Option<String>| part.clone().unwrap_or_default();
        match (shape.kind.as_str(), value) {
            ("structure", _) if shape.is_document => Ok(()),
            ("structure", value) => self.keeps_to(&shape.members, value, &format!("{path}.")),
            ("list", Value::Array(elements)) => elements
                .iter_mut()
                .try_for_each(|element| self.fits(&part(&shape.element), element, &format!("{path}[]"))),
            ("map", Value::Object(entries)) => {
                entries.values_mut().try_for_each(|entry| self.fits(&part(&shape.value), entry, &format!("{path}{{}}")))
            }
            ("string" | "blob", Value::String(_)) | ("boolean", Value::Bool(_)) => Ok(()),
            ("integer" | "long", Value::Number(number)) if number.is_i64() || number.is_u64() => Ok(()),
            ("float" | "double" | "timestamp", Value::Number(_)) => Ok(()),
            ("float" | "double", Value::String(text)) if ["NaN", "Infinity", "-Infinity"].contains(&text.as_str()) => {
                Ok(())
            }
            (kind, value) => Err(format!("{path} is no {kind}: {value}")),
        }
    }
}

impl ModelledOperation {
    /// The emulator's own mistake.
    fn wrong(&self, mistake: &str) -> ApiError {
        let message = format!("the emulator answers {} wrongly: {mistake}", self.name);
        ApiError::new(500, "InternalFailureException", message)
    }
}
