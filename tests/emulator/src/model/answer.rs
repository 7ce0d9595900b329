//! From what an operation answers to body and headers, checked against the model: the emulator's own mistakes are told.

use serde_json::Value;

use super::{Member, Model, ModelledOperation, Place};
use crate::answer::ApiError;
use crate::encoding::decode_base64;

/// The output of an operation as it is sent.
pub(crate) struct ModelledAnswer {
    pub(crate) body: Value,
    pub(crate) headers: Vec<(String, String)>,
    /// The bytes that are sent instead of the body, if a member is all of it.
    pub(crate) bytes: Option<Vec<u8>>,
}

impl Model {
    /// Divides the members of an output into body and headers. Members that are null are left out.
    ///
    /// # Errors
    /// `InternalFailureException` for an output that the model does not permit.
    pub(crate) fn output(&self, operation: &ModelledOperation, mut output: Value) -> Result<ModelledAnswer, ApiError> {
        let members = operation.output.as_ref().map_or(&[][..], |name| &self.shape(name).members);
        self.keeps_to(members, &mut output).map_err(|mistake| operation.wrong(&mistake))?;
        let headers = self.headers(operation, &mut output);
        let bytes = members.iter().find(|member| member.place == Place::Bytes).map(|member| {
            let text = output[&member.name].as_str().unwrap_or_default();
            decode_base64(text).ok_or_else(|| operation.wrong(&Mistake::new("is no base64").below(&member.name)))
        });
        Ok(ModelledAnswer { headers, bytes: bytes.transpose()?, body: output })
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
            .ok_or_else(|| operation.wrong(&Mistake::new("is no list").below(items_member)))?;
        self.fits(element, &mut item)
            .map_err(|mistake| operation.wrong(&mistake.below(&format!("{items_member}[]"))))?;
        Ok(item)
    }

    /// The member of an output that has the token of the next page.
    pub(crate) fn token_member(&self, operation: &ModelledOperation) -> &'static str {
        const OLDER: &str = "nextMarker";
        let members = operation.output.as_ref().map_or(&[][..], |name| &self.shape(name).members);
        if members.iter().any(|member| member.name == OLDER) { OLDER } else { "nextToken" }
    }

    fn keeps_to(&self, members: &[Member], output: &mut Value) -> Result<(), Mistake> {
        let output = output.as_object_mut().ok_or_else(|| Mistake::new("is no structure"))?;
        output.retain(|_, value| !value.is_null());
        let mut known = 0;
        for member in members {
            match output.get_mut(&member.name) {
                Some(value) => {
                    known += 1;
                    self.fits(&member.shape, value).map_err(|mistake| mistake.below(&member.name))?;
                }
                None if member.required => return Err(Mistake::new("is not there").below(&member.name)),
                None => {}
            }
        }
        if known < output.len()
            && let Some(unknown) = output.keys().find(|name| members.iter().all(|member| member.name != **name))
        {
            return Err(Mistake::new("is no member of the model").below(unknown));
        }
        Ok(())
    }

    fn fits(&self, name: &str, value: &mut Value) -> Result<(), Mistake> {
        let shape = self.shape(name);
        match (shape.kind.as_str(), value) {
            ("structure", _) if shape.is_document => Ok(()),
            ("structure", value) => self.keeps_to(&shape.members, value),
            ("list", Value::Array(elements)) => {
                let element = shape.element.as_deref().unwrap_or_default();
                elements
                    .iter_mut()
                    .try_for_each(|value| self.fits(element, value).map_err(|mistake| mistake.inside("[]")))
            }
            ("map", Value::Object(entries)) => {
                let entry = shape.value.as_deref().unwrap_or_default();
                entries
                    .values_mut()
                    .try_for_each(|value| self.fits(entry, value).map_err(|mistake| mistake.inside("{}")))
            }
            ("string" | "blob", Value::String(_)) | ("boolean", Value::Bool(_)) => Ok(()),
            ("integer" | "long", Value::Number(number)) if number.is_i64() || number.is_u64() => Ok(()),
            ("float" | "double" | "timestamp", Value::Number(_)) => Ok(()),
            ("float" | "double", Value::String(text)) if ["NaN", "Infinity", "-Infinity"].contains(&text.as_str()) => {
                Ok(())
            }
            (kind, value) => Err(Mistake::new(&format!("is no {kind}: {value}"))),
        }
    }
}

/// What is wrong with an answer, and where: the path is put together on the way out, since hardly any answer needs one.
struct Mistake {
    path: String,
    what: String,
}

impl Mistake {
    fn new(what: &str) -> Mistake {
        Mistake { path: String::new(), what: what.to_owned() }
    }

    /// The mistake as seen from one level further up.
    fn below(mut self, name: &str) -> Mistake {
        self.path = format!(".{name}{}", self.path);
        self
    }

    /// The mistake as seen from the list or map that it is in.
    fn inside(mut self, brackets: &str) -> Mistake {
        self.path = format!("{brackets}{}", self.path);
        self
    }
}

impl ModelledOperation {
    /// The emulator's own mistake.
    fn wrong(&self, mistake: &Mistake) -> ApiError {
        let (path, what) = (mistake.path.trim_start_matches('.'), &mistake.what);
        let message = format!("the emulator answers {} wrongly: {path} {what}", self.name);
        ApiError::internal(message)
    }
}
