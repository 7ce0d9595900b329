//! AWS's names as Mendix's connectors write them.

/// Words that Mendix or Java reserve, in small letters: a name that is one gets a line below before it.
const RESERVED: [&str; 69] = [
    "_",
    "abstract",
    "assert",
    "boolean",
    "break",
    "byte",
    "case",
    "catch",
    "changedby",
    "changeddate",
    "char",
    "class",
    "con",
    "const",
    "context",
    "continue",
    "createddate",
    "currentuser",
    "default",
    "do",
    "double",
    "else",
    "empty",
    "enum",
    "extends",
    "false",
    "final",
    "finally",
    "float",
    "for",
    "goto",
    "guid",
    "id",
    "if",
    "implements",
    "import",
    "instanceof",
    "int",
    "interface",
    "long",
    "mendixobject",
    "native",
    "new",
    "null",
    "object",
    "owner",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "short",
    "static",
    "strictfp",
    "string",
    "submetaobjectname",
    "super",
    "switch",
    "synchronized",
    "this",
    "throw",
    "throws",
    "transient",
    "true",
    "try",
    "type",
    "void",
    "volatile",
    "while",
];

/// `assetModelId` as `AssetModelID`, `arn` as `ARN`, `type` as `_Type`.
pub(super) fn attribute(member: &str) -> String {
    let mut name = capital(member);
    for (word, written) in [("Id", "ID"), ("Ids", "IDs"), ("Arn", "ARN"), ("Url", "URL")] {
        name = whole_word(&name, word, written);
    }
    unreserved(name)
}

/// The value of an enumeration: `VIDEO-MP4` as `VIDEO_MP4`, `STRING` as `_STRING`, `1m` as `_1m`.
pub(super) fn value(text: &str) -> String {
    let name: String = text.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '_' }).collect();
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("_{name}") } else { unreserved(name) }
}

/// What one of several is called: `PropertyNames` as `PropertyName`, `Capabilities` as `Capability`.
pub(super) fn singular(name: &str) -> String {
    if let Some(stem) = name.strip_suffix("ies") {
        return format!("{stem}y");
    }
    name.strip_suffix('s').unwrap_or(name).to_owned()
}

/// A name as people read it: `ListAssetModels` as `List Asset Models`.
pub(super) fn caption(name: &str) -> String {
    let words = super::super::names::snake(name);
    words.split('_').map(capital).collect::<Vec<_>>().join(" ")
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

fn unreserved(name: String) -> String {
    if RESERVED.contains(&name.to_ascii_lowercase().as_str()) { format!("_{name}") } else { name }
}

/// Writes a word otherwise where it is a word of its own.
fn whole_word(name: &str, word: &str, written: &str) -> String {
    let mut text = String::new();
    let mut rest = name;
    while let Some(place) = rest.find(word) {
        let (before, after) = (&rest[..place], &rest[place + word.len()..]);
        let ends = after.chars().next().is_none_or(|next| !next.is_ascii_lowercase());
        text += before;
        text += if ends { written } else { word };
        rest = after;
    }
    text + rest
}

#[cfg(test)]
mod tests {
    use super::{attribute, caption, singular, value};

    #[test]
    fn names_follow_mendix() {
        for (member, expected) in [
            ("assetModelId", "AssetModelID"),
            ("arn", "ARN"),
            ("roleArn", "RoleARN"),
            ("id", "_ID"),
            ("type", "_Type"),
            ("startUrl", "StartURL"),
            ("isExternalId", "IsExternalID"),
            ("identity", "Identity"),
            ("s3Location", "S3Location"),
            ("sharedIds", "SharedIDs"),
        ] {
            assert_eq!(attribute(member), expected);
        }
        assert_eq!(value("STRING"), "_STRING");
        assert_eq!(value("1m"), "_1m");
        assert_eq!(value("INTEGER"), "INTEGER");
        assert_eq!(singular("Capabilities"), "Capability");
        assert_eq!(singular("PropertyNames"), "PropertyName");
        assert_eq!(caption("ListAssetModels"), "List Asset Models");
    }
}
