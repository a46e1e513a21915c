//! Values written into bytes, or into a count of them.

use std::collections::BTreeMap;

use super::value::{Sink, Value};
use crate::wire::WireType;
use crate::wire::primitive as p;

/// Keeps what is written.
///
/// It is a type of its own so that only this crate has a sink.
#[derive(Debug)]
pub struct Writer(pub Vec<u8>);

impl Writer {
    pub fn new() -> Self {
        Writer(Vec::with_capacity(256))
    }

    /// What was written, in not much more memory than it takes.
    pub fn finish(mut self) -> Vec<u8> {
        if self.0.capacity() - self.0.len() > (self.0.len() / 4).max(4 << 10) {
            self.0.shrink_to_fit();
        }
        self.0
    }
}

impl Sink for Writer {
    #[inline]
    fn tag(&mut self, number: u32, wire: WireType) {
        p::put_tag(&mut self.0, number, wire);
    }

    #[inline]
    fn varint(&mut self, value: u64) {
        p::put_varint(&mut self.0, value);
    }

    #[inline]
    fn fixed64(&mut self, bits: u64) {
        self.0.extend_from_slice(&bits.to_le_bytes());
    }

    #[inline]
    fn bytes(&mut self, bytes: &[u8]) {
        p::put_bytes(&mut self.0, bytes);
    }

    // The length is known only afterwards: room for one byte or two is left, and a body whose
    // length takes another number of bytes is moved. This is cheaper than to measure every level
    // once for each level above it.
    #[inline]
    fn message<T: Value>(&mut self, value: &T) {
        // What is large in memory mostly is so in bytes.
        if const { size_of::<T>() >= 256 } {
            let at = p::open_long(&mut self.0);
            value.write_body(self);
            p::close_long(&mut self.0, at);
        } else {
            let at = p::open_delimited(&mut self.0);
            value.write_body(self);
            p::close_delimited(&mut self.0, at);
        }
    }

    fn map<V: Value>(&mut self, number: u32, map: &BTreeMap<String, V>) {
        for (key, value) in map {
            self.tag(number, WireType::Len);
            let at = p::open_delimited(&mut self.0);
            write_entry(self, key, value);
            p::close_delimited(&mut self.0, at);
        }
    }
}

/// Counts what is written.
#[derive(Debug)]
pub struct Counter(pub usize);

impl Sink for Counter {
    #[inline]
    fn tag(&mut self, number: u32, _: WireType) {
        self.0 += p::varint_len(u64::from(number) << 3);
    }

    #[inline]
    fn varint(&mut self, value: u64) {
        self.0 += p::varint_len(value);
    }

    #[inline]
    fn fixed64(&mut self, _: u64) {
        self.0 += 8;
    }

    #[inline]
    fn bytes(&mut self, bytes: &[u8]) {
        self.0 += p::delimited_len(bytes.len());
    }

    #[inline]
    fn message<T: Value>(&mut self, value: &T) {
        let before = self.0;
        value.write_body(self);
        self.0 += p::varint_len((self.0 - before) as u64);
    }

    fn map<V: Value>(&mut self, number: u32, map: &BTreeMap<String, V>) {
        for (key, value) in map {
            self.tag(number, WireType::Len);
            let before = self.0;
            write_entry(self, key, value);
            self.0 += p::varint_len((self.0 - before) as u64);
        }
    }
}

/// Writes both fields of an entry.
fn write_entry<S: Sink, V: Value>(out: &mut S, key: &str, value: &V) {
    out.tag(1, WireType::Len);
    out.text(key);
    out.tag(2, V::WIRE);
    value.write_value(out);
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use crate::scheduler::event::Update;
    use crate::{Codec as _, Label, TaskState, TaskStatus};

    /// Around each length that takes another number of bytes than the one before, of a message
    /// for whose length two bytes are left and of one for which one is.
    #[test]
    fn lengths_take_as_few_bytes_as_they_can() {
        let sizes = [0..300, 16_300..16_500, (1 << 21) - 40..(1 << 21) + 40];
        for size in sizes.into_iter().flatten() {
            let data = Some(Bytes::from(vec![7; size]));
            let status = TaskStatus { data, ..TaskStatus::new("t", TaskState::Running) };
            let body = status.encode_to_vec();
            let update = Update::new(status);
            // The tag of field 1, the length, the body.
            let mut expected = vec![0x0a];
            crate::wire::primitive::put_bytes(&mut expected, &body);
            let written = update.encode_to_vec();
            assert_eq!(written, expected, "{size}");
            assert_eq!(update.encoded_len(), written.len(), "{size}");
            assert_eq!(Update::decode_exact(&written), Ok(update), "{size}");

            let label = Label { value: Some("v".repeat(size)), ..Label::new("k") };
            let labels = crate::Labels(vec![label.clone()]);
            let mut expected = vec![0x0a];
            crate::wire::primitive::put_bytes(&mut expected, &label.encode_to_vec());
            assert_eq!(labels.encode_to_vec(), expected, "{size}");
        }
    }
}
