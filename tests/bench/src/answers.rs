//! What GetAssetPropertyValueHistory and GetEntity are answered with, rendered before anything is measured.

use crate::response::Response;
use std::fmt::Write;

/// How many values a page of a history has.
pub const VALUES: usize = 1000;

/// How many components the entity has.
pub const COMPONENTS: usize = 8;

/// How many properties each of them has.
pub const PROPERTIES: usize = 12;

/// The answers to calls that are no listings of [`crate::pages`].
pub struct Answers {
    history: Response,
    entity: Response,
}

impl Answers {
    /// Renders both.
    pub fn render() -> Self {
        Answers { history: Response::ok(&history()), entity: Response::ok(&entity()) }
    }

    /// The answer to a path.
    pub fn find(&self, path: &str) -> Option<&Response> {
        match path {
            "/properties/history" => Some(&self.history),
            "/workspaces/park/entities/turbine" => Some(&self.entity),
            _ => None,
        }
    }
}

/// The last page: DOUBLE values with all digits that such values have, a second apart, with nanoseconds.
fn history() -> String {
    let values = (0..VALUES).map(|number| {
        let value = 1500.0 + (number as f64 * 0.37).sin() * 900.0;
        let (seconds, nanoseconds) = (1_669_900_037 + number, (number * 7_919_113) % 1_000_000_000);
        format!(
            r#"{{"value":{{"doubleValue":{value}}},"timestamp":{{"timeInSeconds":{seconds},"offsetInNanos":{nanoseconds}}},"quality":"GOOD"}}"#
        )
    });
    format!(r#"{{"assetPropertyValueHistory":[{}]}}"#, values.collect::<Vec<_>>().join(","))
}

/// An entity whose components have properties of three types.
fn entity() -> String {
    let property = |number: usize| {
        let (kind, value) = match number % 3 {
            0 => ("DOUBLE", format!(r#"{{"doubleValue":{}}}"#, number as f64 * 1.25 + 0.1)),
            1 => ("STRING", format!(r#"{{"stringValue":"Ø {number} m, \"north\""}}"#)),
            _ => ("LONG", format!(r#"{{"longValue":{}}}"#, number * 1_000_003)),
        };
        format!(
            r#""property{number}":{{"definition":{{"dataType":{{"type":"{kind}"}},"isTimeSeries":false,"isRequiredInEntity":true,"isExternalId":false,"isStoredExternally":false,"isImported":false,"isFinal":false,"isInherited":true}},"value":{value},"areAllPropertyValuesReturned":true}}"#
        )
    };
    let mut components = String::new();
    for number in 0..COMPONENTS {
        let properties = (0..PROPERTIES).map(property).collect::<Vec<_>>().join(",");
        let comma = if number == 0 { "" } else { "," };
        let _ = write!(
            components,
            r#"{comma}"component{number}":{{"componentName":"component{number}","description":"gear in °C","componentTypeId":"com.example.gear","status":{{"state":"ACTIVE"}},"definedIn":"com.example.gear","properties":{{{properties}}},"areAllPropertiesReturned":true}}"#
        );
    }
    format!(
        r#"{{"entityId":"turbine","entityName":"Wind turbine","arn":"arn:aws:iottwinmaker:us-east-1:123456789012:workspace/park/entity/turbine","status":{{"state":"ACTIVE"}},"workspaceId":"park","description":"Rotor north","components":{{{components}}},"parentEntityId":"$ROOT","hasChildEntities":false,"creationDateTime":1.669900037123E9,"updateDateTime":1.701436037456E9,"areAllComponentsReturned":true}}"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    #[test]
    fn both_have_what_they_say() {
        let answers = Answers::render();
        let read =
            |path: &str| serde_json::from_slice::<Value>(answers.find(path).expect("an answer").body()).expect("JSON");
        assert_eq!(read("/properties/history")["assetPropertyValueHistory"].as_array().map(Vec::len), Some(VALUES));
        let entity = read("/workspaces/park/entities/turbine");
        let components = entity["components"].as_object().expect("components");
        assert_eq!(components.len(), COMPONENTS);
        assert!(components.values().all(|component| {
            component["properties"].as_object().is_some_and(|properties| properties.len() == PROPERTIES)
        }));
    }
}
