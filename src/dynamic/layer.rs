//! Messages that the model does not define: with feature `proto` types of the generated layer,
//! without it bytes that the tables describe.

use std::any::Any;
use std::fmt;

use super::{DynamicCapture, DynamicMessage, Held};
use crate::codec::decode::check;
#[cfg(feature = "laws")]
use crate::codec::sink::Counter;
use crate::codec::sink::Writer;
use crate::codec::value::Context;
use crate::codec::{DecodeError, DecodeOptions, Input};
use crate::wire::primitive::{Result as Read, WireError};
use crate::wire::{self, Form, MessageTable, Path};

/// A message that the model does not define, as a table of functions.
pub(crate) struct Layer {
    pub table: &'static MessageTable,
    blank: fn(&'static MessageTable) -> Box<dyn Held>,
}

impl Layer {
    /// Its type in the generated layer.
    #[cfg(feature = "proto")]
    pub(crate) const fn of<P>(table: &'static MessageTable) -> Self
    where
        P: prost::Message + Default + fmt::Debug + PartialEq + Send + Sync + 'static,
    {
        Layer { table, blank: |table| Box::new(Generated { table, proto: P::default() }) }
    }

    /// Its bytes.
    #[cfg(not(feature = "proto"))]
    pub(crate) const fn plain(table: &'static MessageTable) -> Self {
        Layer { table, blank: |table| Box::new(Plain { table, bytes: Vec::new() }) }
    }

    pub(crate) fn decode(
        &self,
        input: &Input<'_>,
        options: &DecodeOptions,
        strict: bool,
    ) -> Result<DynamicMessage, DecodeError> {
        let sound = check(self.table, input.as_slice(), options, strict, true)?;
        let mut value = (self.blank)(self.table);
        let mut cx = Context { owner: None, depth: 0, budget: 0, strict, lossy: false };
        // The walk has found nothing wrong: what a generated type refuses all the same is malformed.
        value
            .read(&sound, &mut cx)
            .map_err(|fault| DecodeError::new(fault.into(), Path::new(self.table), None))?;
        Ok(DynamicMessage(value))
    }

    pub(crate) fn capture(
        &self,
        input: &Input<'_>,
        options: &DecodeOptions,
    ) -> Result<DynamicCapture, DecodeError> {
        let message = self.decode(input, &options.clone().lossy_text(true), false)?;
        // It has been walked over once without a fault.
        let memory = options.memory(input.as_slice().len());
        let walk = wire::walk_within(
            self.table,
            input.as_slice(),
            wire::DEFAULT_DEPTH,
            memory,
            Form::Canonical,
        );
        let (bytes, residue, residue_total) =
            walk.map_or_else(|_| Default::default(), |w| (w.bytes, w.findings, w.total));
        Ok(DynamicCapture { message, bytes, residue, residue_total })
    }
}

/// A message of the generated layer.
#[cfg(feature = "proto")]
struct Generated<P> {
    table: &'static MessageTable,
    proto: P,
}

#[cfg(feature = "proto")]
impl<P> Held for Generated<P>
where
    P: prost::Message + Default + fmt::Debug + PartialEq + Send + Sync + 'static,
{
    fn table(&self) -> &'static MessageTable {
        self.table
    }
    fn any(&self) -> &dyn Any {
        &self.proto
    }
    fn debug(&self) -> &dyn fmt::Debug {
        &self.proto
    }
    fn read<'a>(&mut self, buf: &'a [u8], _: &mut Context<'a>) -> Read<()> {
        self.proto = P::decode(buf).map_err(|_| WireError::Malformed)?;
        Ok(())
    }
    fn write(&self, out: &mut Writer) {
        // Entries of maps stand in any order here.
        let bytes = self.proto.encode_to_vec();
        let canonical = wire::canonical(self.table, &bytes, wire::DEFAULT_DEPTH).unwrap_or(bytes);
        out.0.extend_from_slice(&canonical);
    }
    #[cfg(feature = "laws")]
    fn count(&self, out: &mut Counter) {
        out.0 += self.proto.encoded_len();
    }
    #[cfg(feature = "laws")]
    fn equals(&self, other: &dyn Held) -> bool {
        other.any().downcast_ref() == Some(&self.proto)
    }
}

/// A message as it is written.
#[cfg(not(feature = "proto"))]
struct Plain {
    table: &'static MessageTable,
    bytes: Vec<u8>,
}

#[cfg(not(feature = "proto"))]
impl Held for Plain {
    fn table(&self) -> &'static MessageTable {
        self.table
    }
    fn any(&self) -> &dyn Any {
        self
    }
    fn debug(&self) -> &dyn fmt::Debug {
        self
    }
    fn read<'a>(&mut self, buf: &'a [u8], _: &mut Context<'a>) -> Read<()> {
        self.bytes = wire::canonical(self.table, buf, wire::DEFAULT_DEPTH)
            .map_err(|_| WireError::Malformed)?;
        Ok(())
    }
    fn write(&self, out: &mut Writer) {
        out.0.extend_from_slice(&self.bytes);
    }
    #[cfg(feature = "laws")]
    fn count(&self, out: &mut Counter) {
        out.0 += self.bytes.len();
    }
    #[cfg(feature = "laws")]
    fn equals(&self, other: &dyn Held) -> bool {
        other
            .any()
            .downcast_ref::<Self>()
            .is_some_and(|other| (self.table.name, &self.bytes) == (other.table.name, &other.bytes))
    }
}

/// Shows what it is, not what it says: it may hold a secret.
#[cfg(not(feature = "proto"))]
impl fmt::Debug for Plain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({} bytes)", self.table.name, self.bytes.len())
    }
}
