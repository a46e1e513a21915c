//! A place in a text, and what all readers of JSON read there alike.

use super::text::plain_len;

/// Why the text is not JSON; the cursor stands where.
pub(super) type Why = &'static str;

const CUT: Why = "the document ends inside a string";

/// A place in a text.
pub(super) struct Cursor<'a> {
    pub text: &'a [u8],
    pub at: usize,
}

impl<'a> Cursor<'a> {
    pub fn new(text: &'a [u8]) -> Self {
        Cursor { text, at: 0 }
    }

    /// The text from here on.
    #[inline]
    pub fn rest(&self) -> &'a [u8] {
        self.text.get(self.at..).unwrap_or_default()
    }

    #[inline]
    pub fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    /// Takes this byte off if it comes next.
    #[inline]
    pub fn take(&mut self, expected: u8) -> bool {
        let found = self.peek() == Some(expected);
        self.at += usize::from(found);
        found
    }

    /// Takes this word off if it comes next.
    pub fn word(&mut self, word: &[u8]) -> bool {
        let found = self.rest().starts_with(word);
        if found {
            self.at += word.len();
        }
        found
    }

    /// Takes white space off.
    #[inline]
    pub fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// Whether another member or element follows, after one of them, in what ends with `end`.
    #[inline]
    pub fn another(&mut self, end: u8) -> Result<bool, Why> {
        self.space();
        if self.take(b',') {
            self.space();
            Ok(true)
        } else if self.take(end) {
            Ok(false)
        } else {
            Err(if end == b'}' { "`,` or `}` is expected" } else { "`,` or `]` is expected" })
        }
    }

    /// Takes a string without escapes off and returns it; otherwise the cursor stays.
    #[inline]
    pub fn plain_string(&mut self) -> Option<&'a [u8]> {
        let text = self.rest().strip_prefix(b"\"")?;
        let (plain, after) = text.split_at_checked(plain_len(text))?;
        if after.first() != Some(&b'"') {
            return None;
        }
        self.at += plain.len() + 2;
        Some(plain)
    }

    /// Takes a string off, of which the quote is next, and adds what it says to `out`.
    pub fn string(&mut self, out: &mut Vec<u8>) -> Result<(), Why> {
        self.at += 1;
        loop {
            let rest = self.rest();
            let (plain, after) = rest.split_at_checked(plain_len(rest)).unwrap_or_default();
            out.extend_from_slice(plain);
            self.at += plain.len();
            match after.first() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b'\\') => self.escape(out)?,
                Some(_) => return Err("a control character inside a string"),
                None => return Err(CUT),
            }
        }
    }

    fn escape(&mut self, out: &mut Vec<u8>) -> Result<(), Why> {
        let escaped = match self.text.get(self.at + 1) {
            Some(&b @ (b'"' | b'\\' | b'/')) => b,
            Some(b'b') => 0x08,
            Some(b'f') => 0x0c,
            Some(b'n') => b'\n',
            Some(b'r') => b'\r',
            Some(b't') => b'\t',
            Some(b'u') => {
                let (c, n) = match self.unit(self.at) {
                    Some(high @ 0xd800..0xdc00) => match self.unit(self.at + 6) {
                        Some(low @ 0xdc00..0xe000) => {
                            (0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00), 12)
                        }
                        _ => return Err("half of a surrogate pair in a string"),
                    },
                    Some(c) => (c, 6),
                    None if self.text.len() < self.at + 6 => return Err(CUT),
                    None => return Err("four hexadecimal digits are expected"),
                };
                let c = char::from_u32(c).ok_or("half of a surrogate pair in a string")?;
                out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                self.at += n;
                return Ok(());
            }
            Some(_) => return Err("a string has no such escape"),
            None => return Err(CUT),
        };
        out.push(escaped);
        self.at += 2;
        Ok(())
    }

    /// The unit of `\u` and four digits.
    fn unit(&self, at: usize) -> Option<u32> {
        let text = self.text.get(at..at + 6)?.strip_prefix(b"\\u")?;
        let digits = std::str::from_utf8(text).ok()?;
        // `from_str_radix` would take a sign.
        digits.bytes().all(|b| b.is_ascii_hexdigit()).then_some(())?;
        u32::from_str_radix(digits, 16).ok()
    }
}
