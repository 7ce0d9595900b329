//! What requests and answers are made of, as data: one walk follows these tables, whatever the operation.

/// The type of a member.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Kind {
    /// Text.
    String,
    /// Text with a list of known values in the model; the name is the enumeration's in AWS's spelling. Values that no
    /// model knows are passed on as they are, in both directions.
    Enumeration(&'static str),
    /// True or false.
    Boolean,
    /// A whole number of 32 bits.
    Integer,
    /// A whole number of 64 bits.
    Long,
    /// A number. `NaN`, `Infinity` and `-Infinity` are texts.
    Double,
    /// A moment: epoch seconds in bodies, ISO 8601 in queries.
    Timestamp,
    /// Bytes: base64 in bodies, as they are if they are the body.
    Blob,
    /// Any JSON: in a header its text as base64.
    Document,
    /// A structure.
    Structure(&'static Shape),
    /// A list of one type.
    List(&'static Kind),
    /// A list that may hold null.
    SparseList(&'static Kind),
    /// Values of one type by text.
    Map(&'static Kind),
}

impl Kind {
    /// Whether it is a whole number that holds this one.
    pub(crate) fn holds(self, number: i64) -> bool {
        match self {
            Kind::Integer => i32::try_from(number).is_ok(),
            Kind::Long => true,
            _ => false,
        }
    }
}

impl Kind {
    /// Whether anything in it is secret.
    pub(crate) fn has_secrets(self) -> bool {
        fn within(kind: Kind, around: &mut Vec<&'static str>) -> bool {
            match kind {
                Kind::List(&part) | Kind::SparseList(&part) | Kind::Map(&part) => within(part, around),
                Kind::Structure(shape) if !around.contains(&shape.name) => {
                    around.push(shape.name);
                    shape.sensitive
                        || shape.members.iter().any(|member| member.sensitive || within(member.kind, around))
                }
                _ => false,
            }
        }
        within(self, &mut Vec::new())
    }
}

/// A structure: its name and members in AWS's spelling.
#[derive(Debug)]
pub struct Shape {
    /// The name in AWS's spelling, such as `WorkspaceSummary`.
    pub name: &'static str,
    /// What its members are to each other.
    pub form: Form,
    /// Whether all of it is secret: it is never shown.
    pub sensitive: bool,
    /// The members. Their order numbers them (from 1) in the byte frame.
    pub members: &'static [Member],
}

/// What the members of a structure are to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Form {
    /// Any of them may be there.
    Structure,
    /// One of them is there; an event of a stream is such a one, too.
    Union,
}

impl Shape {
    /// What is answered if nothing is.
    pub const NOTHING: &'static Shape =
        &Shape { name: "Nothing", form: Form::Structure, sensitive: false, members: &[] };

    /// The place of the member called `name`.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.members.iter().position(|member| member.name == name)
    }

    /// The place of the member whose bytes are the whole body.
    pub(crate) fn payload(&self) -> Option<usize> {
        let is_bytes = |member: &Member| member.place == Place::Payload && matches!(member.kind, Kind::Blob);
        self.members.iter().position(is_bytes)
    }

    /// The names of all members.
    pub(crate) fn names(&self, spelling: Spelling) -> String {
        self.members.iter().map(|member| member.spelled(spelling)).collect::<Vec<_>>().join(", ")
    }
}

/// A member of a structure.
#[derive(Debug)]
pub struct Member {
    /// The name in AWS's spelling, such as `workspaceId`. In bodies it is also the name on the wire.
    pub name: &'static str,
    /// The name in snake case, such as `workspace_id`; with `_` behind it if it is a word of Python, such as `lambda_`.
    pub snake: &'static str,
    /// The name as services write it in a body before a value: in quotes, with a colon.
    pub key: &'static str,
    /// The name in a path, a query or the headers.
    pub wire: &'static str,
    /// Its type.
    pub kind: Kind,
    /// Where it goes.
    pub place: Place,
    /// Whether a request is refused without it. AWS promises it in answers, but it is not counted on.
    pub required: bool,
    /// Whether it is made if it is not given, the same for all attempts and pages of a call.
    pub token: bool,
    /// Whether it is secret: it is never shown.
    pub sensitive: bool,
    /// What is checked before anything is sent, besides its type.
    pub bounds: Bounds,
}

/// How names of members are spelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Spelling {
    /// As AWS spells them: `assetId`.
    #[default]
    Aws,
    /// In snake case: `asset_id`. Given, AWS's spelling is understood as well.
    Snake,
}

impl Member {
    /// The name in a spelling.
    pub(crate) fn spelled(&self, spelling: Spelling) -> &'static str {
        match spelling {
            Spelling::Aws => self.name,
            Spelling::Snake => self.snake,
        }
    }

    /// Whether it is the size of a page.
    pub(crate) fn is_page_size(&self) -> bool {
        matches!(self.name, "maxResults" | "pageSize")
    }

    /// A member of a body, with nothing special.
    pub(crate) const fn new(name: &'static str, snake: &'static str, key: &'static str, kind: Kind) -> Self {
        Member {
            name,
            snake,
            key,
            wire: name,
            kind,
            place: Place::Body,
            required: false,
            token: false,
            sensitive: false,
            bounds: Bounds::None,
        }
    }
}

/// Where a member goes in a request, or comes from in an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// A member of the JSON body.
    Body,
    /// A part of the path.
    Path,
    /// A query parameter; a list repeats it.
    Query,
    /// A header.
    Header,
    /// The whole body: bytes, or a stream of events. To calls that gather that, it is a list of them.
    Payload,
}

/// What is checked of a member before anything is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Bounds {
    /// Its type alone.
    None,
    /// Text of so many characters.
    Length {
        /// The fewest.
        min: i64,
        /// The most.
        max: i64,
    },
    /// A whole number in this range.
    Range {
        /// The least.
        min: i64,
        /// The largest.
        max: i64,
    },
    /// A UUID of 36 characters.
    Uuid,
}
