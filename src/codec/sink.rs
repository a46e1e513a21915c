//! Where values are written: into bytes, or into a count of them.

use crate::wire::WireType;
use crate::wire::primitive as p;

/// Takes what a value writes.
///
/// A body is generic over its sink, so that it is compiled only where it is used.
pub trait Sink {
    /// Takes bytes as they are.
    fn put(&mut self, bytes: &[u8]);

    /// Takes a varint.
    fn varint(&mut self, value: u64);

    /// Takes what `body` writes, with its length before it.
    fn delimited(&mut self, body: impl FnOnce(&mut Self));

    /// Takes a tag.
    #[inline]
    fn tag(&mut self, number: u32, wire: WireType) {
        self.varint(u64::from(number) << 3 | wire as u64);
    }

    /// Takes text or data, with its length before it.
    #[inline]
    fn put_delimited(&mut self, bytes: &[u8]) {
        self.varint(bytes.len() as u64);
        self.put(bytes);
    }
}

/// Keeps what is written.
///
/// It is a type of its own so that only this crate has a sink.
#[derive(Debug)]
pub struct Writer(pub Vec<u8>);

impl Sink for Writer {
    #[inline]
    fn put(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    #[inline]
    fn varint(&mut self, value: u64) {
        p::put_varint(&mut self.0, value);
    }

    // The length is known only afterwards: room for one byte is left, and a longer body is
    // moved. This is cheaper than to measure every level once for each level above it.
    #[inline]
    fn delimited(&mut self, body: impl FnOnce(&mut Self)) {
        let at = self.0.len();
        self.0.push(0);
        body(self);
        p::close_delimited(&mut self.0, at);
    }
}

/// Counts what is written.
#[derive(Debug)]
pub struct Counter(pub usize);

impl Sink for Counter {
    #[inline]
    fn put(&mut self, bytes: &[u8]) {
        self.0 += bytes.len();
    }

    #[inline]
    fn varint(&mut self, value: u64) {
        self.0 += p::varint_len(value);
    }

    #[inline]
    fn delimited(&mut self, body: impl FnOnce(&mut Self)) {
        let before = self.0;
        body(self);
        self.0 += p::varint_len((self.0 - before) as u64);
    }
}
