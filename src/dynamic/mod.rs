//! Messages of a type that is known only when the program runs.
//!
//! [`registry::find`](crate::registry::find) gives the type of a name; decoding with it gives a
//! [`DynamicMessage`].

mod layer;
mod model;

use std::any::Any;
use std::fmt;

#[cfg(feature = "laws")]
use crate::codec::sink::Counter;
use crate::codec::sink::Writer;
use crate::codec::value::Context;
#[cfg(feature = "laws")]
use crate::wire;
use crate::wire::primitive::Result as Read;
use crate::wire::{Finding, MessageTable};

pub(crate) use layer::Layer;
pub(crate) use model::Type;

/// A message whose type is known only when the program runs.
pub struct DynamicMessage(pub(crate) Box<dyn Held>);

/// A captured message whose type is known only when the program runs: the counterpart of
/// [`Captured`](crate::Captured).
pub struct DynamicCapture {
    /// The message, as far as its type has a place for it.
    pub message: DynamicMessage,
    /// Everything that was on the wire, in canonical form.
    pub bytes: Vec<u8>,
    /// Findings that the type has no place for; at most
    /// [`MAX_FINDINGS`](crate::wire::MAX_FINDINGS).
    pub residue: Vec<Finding>,
    /// Number of findings, listed or not.
    pub residue_total: usize,
}

/// Shows how many bytes there are, not which: they may hold a secret.
impl fmt::Debug for DynamicCapture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DynamicCapture")
            .field("message", &self.message)
            .field("bytes", &format_args!("{} bytes", self.bytes.len()))
            .field("residue", &self.residue)
            .field("residue_total", &self.residue_total)
            .finish()
    }
}

impl DynamicMessage {
    /// The description of the message in the schema tables.
    pub fn table(&self) -> &'static MessageTable {
        self.0.table()
    }

    /// Encodes like [`Codec::encode_to_vec`](crate::Codec::encode_to_vec).
    pub fn encode_to_vec(&self) -> Vec<u8> {
        self.0.encode()
    }

    /// The value, if it is of this type: of the model, or, with feature `proto`, of the generated
    /// layer if the model has none for the message.
    pub fn downcast_ref<T: 'static>(&self) -> Option<&T> {
        self.0.any().downcast_ref()
    }
}

/// Shows the value.
impl fmt::Debug for DynamicMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.debug().fmt(f)
    }
}

impl dyn Held + '_ {
    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut out = Writer::new();
        self.write(&mut out);
        out.finish()
    }

    /// How many bytes are written, counted and not written.
    #[cfg(feature = "laws")]
    pub(crate) fn encoded_len(&self) -> usize {
        let mut out = Counter(0);
        self.count(&mut out);
        out.0
    }

    /// Whether both are of one type and the same; NaN equals NaN.
    #[cfg(feature = "laws")]
    pub(crate) fn same(&self, other: &dyn Held) -> bool {
        let table = self.table();
        self.equals(other)
            || table.name == other.table().name
                && wire::is_same(table, &self.encode(), &other.encode())
    }
}

/// A value behind which the type is hidden.
pub(crate) trait Held: Send + Sync {
    fn table(&self) -> &'static MessageTable;
    fn any(&self) -> &dyn Any;
    fn debug(&self) -> &dyn fmt::Debug;
    /// Reads a body into a blank, which replaces the value.
    fn read<'a>(&mut self, buf: &'a [u8], cx: &mut Context<'a>) -> Read<()>;
    fn write(&self, out: &mut Writer);
    #[cfg(feature = "laws")]
    fn count(&self, out: &mut Counter);
    #[cfg(feature = "laws")]
    fn equals(&self, other: &dyn Held) -> bool;
}
