//! The protobuf wire format over static schema tables; knows no Mesos type.
//!
//! [`primitive`] reads and writes tags, varints and lengths by the rules of Google's parser.
//! [`MessageTable`] describes a message. [`walk`] goes over raw bytes with a table: it writes
//! the [canonical form](canonical) and says what is wrong or out of place, and where.

mod merge;
pub mod primitive;
mod same;
mod table;
pub(crate) mod walk;

pub(crate) use merge::merge_within;
pub(crate) use same::is_same;
pub(crate) use walk::{
    Check, Cut, WALK_MEMORY, canonical_within, check, default_memory, walk_within,
};

pub use merge::{Merged, merge};
pub use primitive::{Limit, WireError, WireType};
pub use table::{
    Default, Dialect, EnumTable, FieldTable, Kind, Label, MessageTable, Shown, UnionTable,
};
pub use walk::{
    Finding, FindingKind, Form, MAX_FINDINGS, Path, Segment, Walk, WalkError, canonical, walk,
};

/// The deepest nesting that decoding follows unless told otherwise: as Google's parser.
pub const DEFAULT_DEPTH: u32 = 100;
