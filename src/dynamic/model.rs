//! Types of the model.

use std::any::Any;
use std::fmt;

use super::{DynamicCapture, DynamicMessage, Held};
use crate::captured::Original;
use crate::codec::decode::{capture, run};
use crate::codec::message::Message;
#[cfg(feature = "laws")]
use crate::codec::sink::Counter;
use crate::codec::sink::Writer;
use crate::codec::value::{Context, blank};
use crate::codec::{DecodeError, DecodeOptions, Input};
use crate::wire::MessageTable;
use crate::wire::primitive::Result as Read;

/// A type of the model as a table of functions.
#[derive(Clone, Copy)]
pub(crate) struct Type {
    pub table: &'static MessageTable,
    pub blank: fn() -> Box<dyn Held>,
}

impl Type {
    pub(crate) const fn of<T: Message>() -> Self {
        Type { table: T::TABLE, blank: boxed::<T> }
    }

    /// Decodes like [`Codec`].
    pub(crate) fn decode(
        &self,
        input: &Input<'_>,
        options: &DecodeOptions,
        strict: bool,
    ) -> Result<DynamicMessage, DecodeError> {
        let mut value = (self.blank)();
        run(self.table, input, options, strict, &mut |buf, cx| value.read(buf, cx))?;
        Ok(DynamicMessage(value))
    }

    /// Reads like [`Captured`](crate::Captured): the message, and the findings.
    pub(crate) fn original(
        &self,
        input: Input<'_>,
        options: &DecodeOptions,
    ) -> Result<(DynamicMessage, Original), DecodeError> {
        let bytes = input.into_bytes();
        let mut value = (self.blank)();
        let exact = capture(self.table, &bytes, options, &mut |buf, cx| value.read(buf, cx))?;
        let memory = options.memory(bytes.len());
        Ok((DynamicMessage(value), Original { table: self.table, bytes, exact, memory }))
    }

    /// The encoding of the value that bytes are read as, under the options of the original.
    #[cfg(feature = "laws")]
    pub(crate) fn rewrite(&self, original: &Original, bytes: &bytes::Bytes) -> Option<Vec<u8>> {
        let input = Input::Shared(bytes.clone());
        let (message, _) = self.original(input, &original.options(bytes.len())).ok()?;
        Some(message.encode_to_vec())
    }

    pub(crate) fn capture(
        &self,
        input: Input<'_>,
        options: &DecodeOptions,
    ) -> Result<DynamicCapture, DecodeError> {
        let (message, original) = self.original(input, options)?;
        let (bytes, residue, residue_total) = if original.exact {
            (message.encode_to_vec(), Vec::new(), 0)
        } else {
            let walk = original.walk()?;
            (walk.bytes, walk.findings, walk.total)
        };
        Ok(DynamicCapture { message, bytes, residue, residue_total })
    }
}

fn boxed<T: Message>() -> Box<dyn Held> {
    Box::new(blank::<T>())
}

impl<T: Message> Held for T {
    fn table(&self) -> &'static MessageTable {
        T::TABLE
    }
    fn any(&self) -> &dyn Any {
        self
    }
    fn debug(&self) -> &dyn fmt::Debug {
        self
    }
    fn read<'a>(&mut self, buf: &'a [u8], cx: &mut Context<'a>) -> Read<()> {
        *self = blank();
        self.merge_body(buf, cx)
    }
    fn write(&self, out: &mut Writer) {
        self.write_body(out);
    }
    #[cfg(feature = "laws")]
    fn count(&self, out: &mut Counter) {
        self.write_body(out);
    }
    #[cfg(feature = "laws")]
    fn equals(&self, other: &dyn Held) -> bool {
        other.any().downcast_ref() == Some(self)
    }
}
