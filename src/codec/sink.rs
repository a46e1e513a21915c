//! Where values are written: into bytes, into a count of them, or into JSON.

use crate::wire::WireType;
use crate::wire::primitive as p;

/// Takes what a value writes.
///
/// A body is generic over its sink, so that it is compiled only where it is used.
pub trait Sink {
    /// Takes the tag of a field. One value follows, by one of the other functions.
    fn tag(&mut self, number: u32, wire: WireType);

    /// Takes a number or an enum.
    fn varint(&mut self, value: u64);

    /// Takes the bits of a double.
    fn fixed64(&mut self, bits: u64);

    /// Takes text or data.
    fn bytes(&mut self, bytes: &[u8]);

    /// Takes a message, or an entry of a map: what `body` writes.
    fn delimited(&mut self, body: impl FnOnce(&mut Self));
}

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
        p::put_varint(&mut self.0, bytes.len() as u64);
        self.0.extend_from_slice(bytes);
    }

    // The length is known only afterwards: room for one byte is left, and a longer body is
    // moved. This is cheaper than to measure every level once for each level above it.
    #[inline]
    fn delimited(&mut self, body: impl FnOnce(&mut Self)) {
        let at = p::open_delimited(&mut self.0);
        body(self);
        p::close_delimited(&mut self.0, at);
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
    fn delimited(&mut self, body: impl FnOnce(&mut Self)) {
        let before = self.0;
        body(self);
        self.0 += p::varint_len((self.0 - before) as u64);
    }
}
