//! Every message type by its full name, in both spellings.
//!
//! [`find`] gives the [`Entry`] of a name, which decodes messages whose type is known only when
//! the program runs. `find_in` (with feature `legacy`) does so for an older release, and
//! [`entries`] lists all names.
//!
//! ```
//! use mesos_types::{DecodeOptions, TaskStatus, registry};
//!
//! let entry = registry::find("mesos.TaskStatus").ok_or("an unknown name")?;
//! let message = entry.decode(b"\x0a\x05\x0a\x03t-1\x10\x01", &DecodeOptions::new())?;
//! let status = message.downcast_ref::<TaskStatus>().ok_or("not a TaskStatus")?;
//! assert_eq!(status.task_id, "t-1");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::fmt;
use std::sync::OnceLock;

#[cfg(feature = "legacy")]
use crate::Release;
use crate::codec::{DecodeError, DecodeOptions, Input};
use crate::dynamic::{DynamicCapture, DynamicMessage, Layer, Type};
#[cfg(feature = "legacy")]
use crate::legacy::eras::{ERAS, Era};
#[cfg(feature = "legacy")]
use crate::schema;
use crate::wire::{Dialect, MessageTable};

#[rustfmt::skip]
mod layer {
    use crate::dynamic::Layer;
    use crate::schema::tables::*;

    /// A message by its generated type and its table.
    macro_rules! layer {
        ($($path:ident)::+, $room:ident::$TABLE:ident) => {{
            #[cfg(feature = "proto")]
            let layer = Layer::of::<crate::proto::$($path)::+>(&$room::$TABLE);
            #[cfg(not(feature = "proto"))]
            let layer = Layer::plain(&$room::$TABLE);
            layer
        }};
    }

    include!("layer.rs");
}

/// A name of a message: `mesos.TaskInfo` and `mesos.v1.TaskInfo` are two names of one type,
/// in two dialects.
#[derive(Clone, Copy)]
pub struct Entry {
    name: &'static str,
    dialect: Dialect,
    codec: Kind,
}

/// The codec of a message.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    /// A type of the model.
    Model(&'static Type),
    /// None of the model: a type of the generated layer, or bytes.
    Layer(&'static Layer),
}

/// The types of the model, room by room.
static TYPES: &[&[Type]] = {
    macro_rules! table {
        ($($t:ty,)*) => { &[$(Type::of::<$t>(),)*] };
    }
    &[
        crate::types::model!(table),
        #[cfg(feature = "operator")]
        crate::types::operator!(table),
        #[cfg(feature = "internal")]
        crate::types::internal!(table),
        #[cfg(feature = "legacy")]
        crate::types::legacy!(table),
    ]
};

impl Entry {
    /// The full name: `mesos.SlaveInfo`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The dialect of the name, in which its fields are to be called.
    pub fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// The description of the message.
    pub fn table(&self) -> &'static MessageTable {
        match self.codec {
            Kind::Model(model) => model.table,
            Kind::Layer(layer) => layer.table,
        }
    }

    /// Whether the message has a type in the model. If not, a type of the generated layer stands
    /// for it with feature `proto`, and without it the bytes of the message in canonical form.
    pub fn is_model(&self) -> bool {
        matches!(self.codec, Kind::Model(_))
    }

    /// Decodes like [`Codec::decode_with`](crate::Codec::decode_with).
    ///
    /// # Errors
    /// The same errors as those of that method.
    pub fn decode<'a>(
        &self,
        input: impl Into<Input<'a>>,
        options: &DecodeOptions,
    ) -> Result<DynamicMessage, DecodeError> {
        match self.codec {
            Kind::Model(model) => model.decode(&input.into(), options, false),
            Kind::Layer(layer) => layer.decode(&input.into(), options, false),
        }
    }

    /// Decodes like [`Codec::decode_exact_with`](crate::Codec::decode_exact_with).
    ///
    /// # Errors
    /// The same errors as those of that method.
    pub fn decode_exact<'a>(
        &self,
        input: impl Into<Input<'a>>,
        options: &DecodeOptions,
    ) -> Result<DynamicMessage, DecodeError> {
        match self.codec {
            Kind::Model(model) => model.decode(&input.into(), options, true),
            Kind::Layer(layer) => layer.decode(&input.into(), options, true),
        }
    }

    /// Decodes like [`Captured::decode_with`](crate::Captured::decode_with).
    ///
    /// # Errors
    /// The same errors as those of that method.
    pub fn capture<'a>(
        &self,
        input: impl Into<Input<'a>>,
        options: &DecodeOptions,
    ) -> Result<DynamicCapture, DecodeError> {
        match self.codec {
            Kind::Model(model) => model.capture(input.into(), options),
            Kind::Layer(layer) => layer.capture(&input.into(), options),
        }
    }

    #[cfg(feature = "laws")]
    pub(crate) fn kind(&self) -> Kind {
        self.codec
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Entry").field(&self.name).finish()
    }
}

/// The entry of a full name, in its newest shape; names of older releases are known too.
///
/// ```
/// let entry = mesos_types::registry::find("mesos.SlaveID").unwrap();
/// assert_eq!(entry.table().name, "mesos.v1.AgentID");
/// ```
pub fn find(name: &str) -> Option<Entry> {
    let exact = |name: &str| {
        let index = index();
        let i = index.binary_search_by_key(&name, |e| e.name).ok()?;
        index.get(i).copied()
    };
    exact(name).or_else(|| {
        RENAMED.iter().find_map(|(old, new)| {
            let rest = name.strip_prefix(old)?;
            let whole = rest.is_empty() || rest.starts_with('.');
            whole.then(|| exact(&format!("{new}{rest}"))).flatten()
        })
    })
}

/// The entry of a full name as a release had it: its table is of the shape that the message had
/// then. A name that did not exist in that release is the one of [`find`].
///
/// ```
/// use mesos_types::registry;
///
/// let entry = registry::find_in("0.22.1".parse()?, "mesos.scheduler.Call").unwrap();
/// assert_eq!(entry.name(), "mesos.scheduler.Call");
/// assert_eq!(entry.table().name, "mesos.legacy.v0_20.scheduler.Call");
///
/// let entry = registry::find_in("0.23.0".parse()?, "mesos.scheduler.Call").unwrap();
/// assert_eq!(entry.table().name, "mesos.scheduler.Call");
/// # Ok::<(), mesos_types::ParseError>(())
/// ```
///
/// Shapes are known of 0.20 and later.
#[cfg(feature = "legacy")]
pub fn find_in(release: Release, name: &str) -> Option<Entry> {
    let shapes = reshaped();
    let first = shapes.partition_point(|r| r.name.as_str() < name);
    let named = shapes.iter().skip(first).take_while(|r| r.name == name);
    match { named }.find(|r| r.era.from <= release && release < r.era.before) {
        Some(Reshaped { name, codec, .. }) => {
            Some(Entry { name, dialect: dialect_of(name), codec: *codec })
        }
        None => find(name),
    }
}

/// A name that stood for another shape than today's.
#[cfg(feature = "legacy")]
struct Reshaped {
    name: String,
    era: &'static Era,
    codec: Kind,
}

/// The names of other shapes in order, with the messages nested in each.
#[cfg(feature = "legacy")]
fn reshaped() -> &'static [Reshaped] {
    static RESHAPED: OnceLock<Vec<Reshaped>> = OnceLock::new();
    RESHAPED.get_or_init(|| {
        let mut all = Vec::new();
        for era in ERAS {
            for table in tables().filter(|t| !t.map_entry) {
                let Some(nested) = table.name.strip_prefix(era.shape) else { continue };
                if nested.is_empty() || nested.starts_with('.') {
                    let Some(Entry { codec, .. }) = find(table.name) else { continue };
                    let name = |name: &&str| format!("{name}{nested}");
                    all.extend(era.names.iter().map(name).map(|name| Reshaped {
                        name,
                        era,
                        codec,
                    }));
                }
            }
        }
        all.sort_by(|a, b| a.name.cmp(&b.name));
        all
    })
}

/// Every table.
#[cfg(feature = "legacy")]
fn tables() -> impl Iterator<Item = &'static MessageTable> {
    use schema::tables::{internal, legacy, model, operator};
    let rooms = [model::MESSAGES, operator::MESSAGES, internal::MESSAGES, legacy::MESSAGES];
    rooms.into_iter().flatten().copied()
}

/// Messages that were called otherwise in older releases, their shape being the same.
const RENAMED: &[(&str, &str)] = &[
    ("mesos.HealthCheck.HTTP", "mesos.HealthCheck.HTTPCheckInfo"),
    ("mesos.v1.HealthCheck.HTTP", "mesos.v1.HealthCheck.HTTPCheckInfo"),
    ("mesos.Image.AppC", "mesos.Image.Appc"),
    ("mesos.v1.Image.AppC", "mesos.v1.Image.Appc"),
    ("mesos.internal.Task", "mesos.Task"),
    ("mesos.master.InverseOfferStatus", "mesos.allocator.InverseOfferStatus"),
    ("mesos.v1.ACL", "mesos.ACL"),
    ("mesos.v1.ACLs", "mesos.ACLs"),
    ("csi.VolumeCapability", "csi.v0.VolumeCapability"),
];

/// Every name, in order.
pub fn entries() -> impl ExactSizeIterator<Item = Entry> {
    index().iter().copied()
}

/// The entries by name: the types of the model, and what stands for the other messages.
fn index() -> &'static [Entry] {
    static INDEX: OnceLock<Vec<Entry>> = OnceLock::new();
    INDEX.get_or_init(|| {
        let codecs = TYPES.iter().copied().flatten().map(Kind::Model);
        let codecs = codecs.chain(layer::LAYER.iter().copied().flatten().map(Kind::Layer));
        let mut index: Vec<Entry> = codecs
            .flat_map(|codec| {
                let entry = |name, dialect| Entry { name, dialect, codec };
                let table = entry("", Dialect::V1).table();
                let v1 = entry(table.name, dialect_of(table.name));
                [v1, entry(table.v0_name, Dialect::V0)]
            })
            .filter(|e| !e.name.is_empty())
            .collect();
        // The sort keeps their order: of two with one name the model's stands first.
        index.sort_by_key(|e| e.name);
        index.dedup_by_key(|e| e.name);
        index
    })
}

fn dialect_of(name: &str) -> Dialect {
    if name.starts_with("mesos.v1.") { Dialect::V1 } else { Dialect::V0 }
}
