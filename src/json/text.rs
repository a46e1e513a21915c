//! The pieces of JSON text.

use base64::prelude::{BASE64_STANDARD, Engine as _};

use crate::wire::{Default, Dialect, FieldTable, Kind};

/// The text so far.
pub(super) struct Text(pub Vec<u8>);

/// How NaN is printed: Mesos prints what is not JSON.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Nan {
    Bare,
    Quoted,
}

impl Text {
    /// Prints a number, a bool or an enum.
    #[inline]
    pub fn varint(&mut self, kind: Kind, dialect: Dialect, value: u64) {
        match kind {
            Kind::Int32 => self.integer(value as i32),
            Kind::Int64 => self.integer(value as i64),
            Kind::Uint32 => self.integer(value as u32),
            Kind::Bool => {
                self.0.extend_from_slice(if value != 0 { b"true" } else { b"false" });
            }
            Kind::Enum(e) => match e.name_of(value as i32, dialect) {
                Some(name) => self.plain(name),
                None => self.integer(value as i32),
            },
            _ => self.integer(value),
        }
    }

    /// Prints text or data.
    #[inline]
    pub fn bytes(&mut self, kind: Kind, bytes: &[u8]) {
        match kind {
            Kind::Bytes => self.base64(bytes),
            _ => self.text(bytes),
        }
    }

    /// Puts what begins at `start` between two signs. It begins with a comma, unless it is empty.
    #[inline]
    pub fn enclose(&mut self, start: usize, open: u8, close: u8) {
        match self.0.get_mut(start) {
            Some(comma) => *comma = open,
            None => self.0.push(open),
        }
        self.0.push(close);
    }

    /// Begins a member, with a comma.
    #[inline]
    pub fn name(&mut self, field: &FieldTable, dialect: Dialect) {
        let key = field.key_in(dialect).as_bytes();
        match (key.first_chunk(), key.last_chunk()) {
            // Two words that overlap are written faster than so many bytes are copied.
            (Some(first), Some(last)) if key.len() <= 16 => {
                let [first, last] = [first, last].map(|&word| u128::from(u64::from_le_bytes(word)));
                let both = first | last << (8 * (key.len() - 8));
                let end = self.0.len() + key.len();
                self.0.extend_from_slice(&both.to_le_bytes());
                self.0.truncate(end);
            }
            _ => self.0.extend_from_slice(key),
        }
    }

    pub fn default(&mut self, default: Default) {
        match default {
            Default::Bool(value) => {
                self.0.extend_from_slice(if value { b"true" } else { b"false" });
            }
            Default::Integer(value) => self.integer(value),
            Default::Double(value) => self.double(value, Nan::Bare),
            Default::Text(value) | Default::Name(value) => self.text(value.as_bytes()),
        }
    }

    fn integer(&mut self, value: impl itoa::Integer) {
        self.0.extend_from_slice(itoa::Buffer::new().format(value).as_bytes());
    }

    pub fn double(&mut self, value: f64, nan: Nan) {
        if value.is_finite() {
            let mut buffer = dtoa::Buffer::new();
            self.0.extend_from_slice(buffer.format_finite(value).as_bytes());
        } else if value.is_infinite() {
            self.text(if value > 0.0 { b"Infinity" } else { b"-Infinity" });
        } else if nan == Nan::Quoted {
            self.text(b"NaN");
        } else {
            self.0.extend_from_slice(b"NaN");
        }
    }

    fn base64(&mut self, data: &[u8]) {
        self.0.push(b'"');
        let at = self.0.len();
        self.0.resize(at + data.len().div_ceil(3) * 4, 0);
        let written = BASE64_STANDARD.encode_slice(data, self.0.get_mut(at..).unwrap_or_default());
        debug_assert_eq!(written, Ok(self.0.len() - at), "there is room for just this");
        self.0.push(b'"');
    }

    /// The name of an enum's value, in which nothing is to be escaped.
    pub fn plain(&mut self, name: &str) {
        self.0.push(b'"');
        self.0.extend_from_slice(name.as_bytes());
        self.0.push(b'"');
    }

    pub fn text(&mut self, text: &[u8]) {
        self.0.reserve(text.len() + 2);
        self.0.push(b'"');
        let mut rest = text;
        loop {
            let (plain, after) = rest.split_at_checked(plain_len(rest)).unwrap_or_default();
            self.0.extend_from_slice(plain);
            let Some((&b, after)) = after.split_first() else { break };
            self.escape(b);
            rest = after;
        }
        self.0.push(b'"');
    }

    fn escape(&mut self, b: u8) {
        const HEX: &[u8; 16] = b"0123456789ABCDEF";
        let short = match b {
            0x08 => b'b',
            0x0c => b'f',
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            0..0x20 => {
                self.0.extend_from_slice(b"\\u00");
                let digit = |d: u8| HEX.get(usize::from(d)).copied();
                self.0.extend([b >> 4, b & 15].into_iter().filter_map(digit));
                return;
            }
            _ => b,
        };
        self.0.extend_from_slice(&[b'\\', short]);
    }
}

/// How many bytes from the start of a text on JSON has as they are: those before the first quote,
/// backslash or control character.
#[inline]
pub(super) fn plain_len(text: &[u8]) -> usize {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);
    // Marks the highest bit of each byte below `n`; a byte above a marked one may be marked by
    // mistake.
    let below = |word: u64, n: u64| word.wrapping_sub(ONES * n) & !word & HIGH;
    let marks = |bytes: &[u8; 8]| {
        let word = u64::from_le_bytes(*bytes);
        let equal = |b: u8| below(word ^ (ONES * u64::from(b)), 1);
        below(word, 0x20) | equal(b'"') | equal(b'\\')
    };
    let (mut rest, mut len) = (text, 0);
    while let Some((bytes, after)) = rest.split_first_chunk() {
        let marks = marks(bytes);
        if marks != 0 {
            return len + marks.trailing_zeros() as usize / 8;
        }
        (rest, len) = (after, len + 8);
    }
    match text.last_chunk() {
        // Its first bytes have been looked at.
        Some(bytes) => text.len() - 8 + marks(bytes).trailing_zeros() as usize / 8,
        None => rest.iter().take_while(|b| !matches!(b, 0..0x20 | b'"' | b'\\')).count(),
    }
}
