//! Bytes → JSON text: the exact form in one pass, as Mesos in one pass for each message.

use base64::prelude::{BASE64_STANDARD, Engine as _};

use crate::wire::primitive as p;
use crate::wire::walk::is_zero;
use crate::wire::{
    DEFAULT_DEPTH, Default, Dialect, FieldTable, Kind, Label, MessageTable, Shown, WireType,
};

/// The bytes are not in sound form, or something is missing.
#[derive(Debug)]
pub(super) struct Unsound;

impl From<p::WireError> for Unsound {
    fn from(_: p::WireError) -> Self {
        Unsound
    }
}

/// Prints what Mesos prints of a message in sound form: fields in order of their numbers and in
/// one part, entries of maps in order of their keys, nothing unknown.
pub(super) fn mesos(
    table: &'static MessageTable,
    dialect: Dialect,
    bytes: &[u8],
) -> Result<Vec<u8>, Unsound> {
    let out = Text(Vec::with_capacity(bytes.len() / 2 * 5 + 64));
    // The message itself is none of the levels in it.
    let depth = DEFAULT_DEPTH + 1;
    let mut printer = Printer { dialect, depth, runs: Vec::new(), out };
    printer.message(table, bytes)?;
    Ok(printer.out.0)
}

/// Prints the exact form of a value, from what it is encoded to.
pub(super) fn exact(
    table: &'static MessageTable,
    dialect: Dialect,
    bytes: &[u8],
) -> Result<Vec<u8>, Unsound> {
    let mut out = Text(Vec::with_capacity(bytes.len() / 2 * 5 + 64));
    out.exact(table, dialect, bytes)?;
    Ok(out.0)
}

struct Printer<'a> {
    dialect: Dialect,
    /// How many more levels there may be.
    depth: u32,
    /// For each message that is being printed, and for each of its fields: its value as it stands
    /// on the wire; for a list or a map all its values, with their tags.
    runs: Vec<&'a [u8]>,
    out: Text,
}

/// The text so far.
struct Text(Vec<u8>);

type Done = Result<(), Unsound>;

impl<'a> Printer<'a> {
    fn message(&mut self, table: &'static MessageTable, bytes: &'a [u8]) -> Done {
        self.depth = self.depth.checked_sub(1).ok_or(Unsound)?;
        let base = self.runs.len();
        self.gather(table, bytes)?;
        self.out.0.push(b'{');
        let mut first = true;
        for &i in table.declared {
            let i = usize::from(i);
            let field = table.fields.get(i).ok_or(Unsound)?;
            self.member(field, base + i, &mut first)?;
        }
        self.out.0.push(b'}');
        self.runs.truncate(base);
        self.depth += 1;
        Ok(())
    }

    /// Puts down where each field is.
    fn gather(&mut self, table: &'static MessageTable, bytes: &'a [u8]) -> Done {
        let base = self.runs.len();
        self.runs.resize(base + table.fields.len(), &[]);
        let (mut rest, mut start) = (bytes, bytes);
        let (mut last, mut position, mut required, mut oneofs) = (0, 0, 0u64, 0u8);
        while !rest.is_empty() {
            let here = rest;
            let (number, wire) = p::tag(&mut rest)?;
            if number != last {
                if number < last {
                    return Err(Unsound);
                }
                (last, start) = (number, here);
                position = table.position(number).ok_or(Unsound)?;
            }
            let field = table.fields.get(position).ok_or(Unsound)?;
            let single = matches!(field.label, Label::Optional | Label::Required);
            if !field.accepts(wire) || single && start.len() != here.len() {
                return Err(Unsound);
            }
            if let Some(oneof) = field.oneof {
                let bit = 1u8.checked_shl(oneof.into()).ok_or(Unsound)?;
                if oneofs & bit != 0 {
                    return Err(Unsound);
                }
                oneofs |= bit;
            }
            required |= 1u64.checked_shl(number).unwrap_or_default();
            let from = if single { rest } else { start };
            p::skip(&mut rest, number, wire, 0)?;
            let run = from.get(..from.len() - rest.len()).ok_or(Unsound)?;
            if field.implicit && is_zero(field.kind, run) {
                return Err(Unsound);
            }
            *self.runs.get_mut(base + position).ok_or(Unsound)? = run;
        }
        if required & table.required == table.required { Ok(()) } else { Err(Unsound) }
    }

    fn member(&mut self, field: &'static FieldTable, at: usize, first: &mut bool) -> Done {
        let run = self.runs.get(at).copied().unwrap_or_default();
        if !run.is_empty() && self.is_recognised(field, run)? {
            self.out.name(field, self.dialect, first);
            return self.run(field, run);
        }
        if !run.is_empty() && field.label == Label::Required {
            // For Mesos the field is missing; the walk says so.
            return Err(Unsound);
        }
        let shown = match field.shown {
            Shown::Never => false,
            Shown::InV0 => self.dialect == Dialect::V0,
            Shown::Always => true,
        };
        if let Some(default) = field.default.filter(|_| shown) {
            self.out.name(field, self.dialect, first);
            self.out.default(default);
        }
        Ok(())
    }

    /// Mesos does not know enum numbers that the schema does not name.
    fn is_recognised(&self, field: &FieldTable, run: &[u8]) -> Result<bool, Unsound> {
        let Kind::Enum(e) = field.kind else { return Ok(true) };
        let mut some = false;
        let mut one = |mut value: &[u8]| {
            some |= e.name_of(p::varint(&mut value)? as i32, Dialect::V1).is_some();
            Ok(())
        };
        match field.label {
            Label::Repeated => values(field, run, one)?,
            _ => one(run)?,
        }
        Ok(some)
    }

    fn run(&mut self, field: &'static FieldTable, run: &'a [u8]) -> Done {
        let mut first = true;
        match (field.label, field.kind) {
            (Label::Map, Kind::Message(entry)) => {
                self.out.0.push(b'{');
                let mut last = None;
                values(field, run, |value| {
                    let key = self.entry(entry, body(value)?, &mut first)?;
                    if last.is_some_and(|last| last >= key) {
                        return Err(Unsound);
                    }
                    last = Some(key);
                    Ok(())
                })?;
                self.out.0.push(b'}');
                Ok(())
            }
            (Label::Repeated, kind) => {
                self.out.0.push(b'[');
                values(field, run, |value| {
                    if let Kind::Enum(e) = kind {
                        let number = p::varint(&mut &*value)? as i32;
                        if e.name_of(number, Dialect::V1).is_none() {
                            return Ok(());
                        }
                    }
                    self.out.comma(&mut first);
                    self.value(field, value)
                })?;
                self.out.0.push(b']');
                Ok(())
            }
            _ => self.value(field, run),
        }
    }

    /// Prints an entry of a map, and gives its key.
    fn entry(
        &mut self,
        table: &'static MessageTable,
        bytes: &'a [u8],
        first: &mut bool,
    ) -> Result<&'a [u8], Unsound> {
        let mut rest = bytes;
        let (1, WireType::Len) = p::tag(&mut rest)? else { return Err(Unsound) };
        let key = p::delimited(&mut rest)?;
        let (2, wire) = p::tag(&mut rest)? else { return Err(Unsound) };
        let field = table.field(2).filter(|f| f.wire() == wire).ok_or(Unsound)?;
        let value = rest;
        p::skip(&mut rest, 2, wire, 0)?;
        if !rest.is_empty() {
            return Err(Unsound);
        }
        self.out.comma(first);
        self.out.text(key);
        self.out.0.push(b':');
        self.value(field, value)?;
        Ok(key)
    }

    fn value(&mut self, field: &'static FieldTable, mut value: &'a [u8]) -> Done {
        match field.kind {
            Kind::Message(table) => self.message(table, body(value)?),
            kind => self.out.scalar(kind, self.dialect, Nan::Bare, &mut value),
        }
    }
}

/// How NaN is printed: Mesos prints what is not JSON.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Nan {
    Bare,
    Quoted,
}

impl Text {
    fn exact(&mut self, table: &'static MessageTable, dialect: Dialect, mut rest: &[u8]) -> Done {
        self.0.push(b'{');
        let mut first = true;
        while !rest.is_empty() {
            let start = rest;
            let (number, wire) = p::tag(&mut rest)?;
            let tag = start.get(..start.len() - rest.len()).unwrap_or_default();
            let field = table.field(number).ok_or(Unsound)?;
            self.name(field, dialect, &mut first);
            match field.label {
                Label::Optional | Label::Required => {
                    self.exact_value(field.kind, dialect, &mut rest)?;
                }
                Label::Repeated => {
                    self.0.push(b'[');
                    let mut first = true;
                    loop {
                        if wire == field.wire() {
                            self.comma(&mut first);
                            self.exact_value(field.kind, dialect, &mut rest)?;
                        } else {
                            let mut packed = p::delimited(&mut rest)?;
                            while !packed.is_empty() {
                                self.comma(&mut first);
                                self.exact_value(field.kind, dialect, &mut packed)?;
                            }
                        }
                        match rest.strip_prefix(tag) {
                            Some(next) => rest = next,
                            None => break,
                        }
                    }
                    self.0.push(b']');
                }
                Label::Map => {
                    let Kind::Message(entry) = field.kind else { return Err(Unsound) };
                    let held = entry.field(2).ok_or(Unsound)?;
                    self.0.push(b'{');
                    let mut first = true;
                    loop {
                        let mut entry = p::delimited(&mut rest)?;
                        // An entry is written with both its fields.
                        p::tag(&mut entry)?;
                        self.comma(&mut first);
                        self.text(p::delimited(&mut entry)?);
                        self.0.push(b':');
                        p::tag(&mut entry)?;
                        self.exact_value(held.kind, dialect, &mut entry)?;
                        match rest.strip_prefix(tag) {
                            Some(next) => rest = next,
                            None => break,
                        }
                    }
                    self.0.push(b'}');
                }
            }
        }
        self.0.push(b'}');
        Ok(())
    }

    #[inline]
    fn exact_value(&mut self, kind: Kind, dialect: Dialect, rest: &mut &[u8]) -> Done {
        match kind {
            Kind::Message(table) => self.exact(table, dialect, p::delimited(rest)?),
            kind => self.scalar(kind, dialect, Nan::Quoted, rest),
        }
    }

    /// Prints a value that is not a message, and takes it off.
    #[inline]
    fn scalar(&mut self, kind: Kind, dialect: Dialect, nan: Nan, rest: &mut &[u8]) -> Done {
        match kind {
            Kind::Double => {
                let bits = p::fixed64(rest)?;
                self.double(f64::from_bits(bits), nan);
            }
            Kind::Float => {
                let bits = p::fixed32(rest)?;
                self.double(f32::from_bits(bits).into(), nan);
            }
            Kind::Int32 => {
                let number = p::varint(rest)? as i32;
                self.integer(number);
            }
            Kind::Int64 => {
                let number = p::varint(rest)? as i64;
                self.integer(number);
            }
            Kind::Uint32 => {
                let number = p::varint(rest)? as u32;
                self.integer(number);
            }
            Kind::Uint64 => {
                let number = p::varint(rest)?;
                self.integer(number);
            }
            Kind::Bool => {
                let value = p::varint(rest)? != 0;
                self.0.extend_from_slice(if value { b"true" } else { b"false" });
            }
            Kind::String => self.text(p::delimited(rest)?),
            Kind::Bytes => self.base64(p::delimited(rest)?),
            Kind::Enum(e) => {
                let number = p::varint(rest)? as i32;
                match e.name_of(number, dialect) {
                    Some(name) => self.plain(name),
                    None => self.integer(number),
                }
            }
            Kind::Message(_) => return Err(Unsound),
        }
        Ok(())
    }

    #[inline]
    fn name(&mut self, field: &FieldTable, dialect: Dialect, first: &mut bool) {
        let [v0, v1] = field.keys;
        let key = if dialect == Dialect::V0 { v0 } else { v1 };
        let from = usize::from(std::mem::replace(first, false));
        self.0.extend_from_slice(key.as_bytes().get(from..).unwrap_or_default());
    }

    #[inline]
    fn comma(&mut self, first: &mut bool) {
        if !std::mem::replace(first, false) {
            self.0.push(b',');
        }
    }

    fn default(&mut self, default: Default) {
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

    fn double(&mut self, value: f64, nan: Nan) {
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
    fn plain(&mut self, name: &str) {
        self.0.push(b'"');
        self.0.extend_from_slice(name.as_bytes());
        self.0.push(b'"');
    }

    fn text(&mut self, text: &[u8]) {
        self.0.reserve(text.len() + 2);
        self.0.push(b'"');
        if text.chunks(8).any(may_be_escaped) {
            for &b in text {
                match b {
                    0..0x20 | b'"' | b'\\' => self.escape(b),
                    _ => self.0.push(b),
                }
            }
        } else {
            self.0.extend_from_slice(text);
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

/// Whether one of up to eight bytes may have to be escaped; now and then it need not.
fn may_be_escaped(bytes: &[u8]) -> bool {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);
    let Ok(bytes) = bytes.try_into() else {
        return bytes.iter().any(|b| matches!(b, 0..0x20 | b'"' | b'\\'));
    };
    let word = u64::from_ne_bytes(bytes);
    // A byte below `n` borrows from its highest bit.
    let below = |word: u64, n: u64| word.wrapping_sub(ONES * n) & !word & HIGH;
    let equal = |b: u8| below(word ^ (ONES * u64::from(b)), 1);
    below(word, 0x20) | equal(b'"') | equal(b'\\') != 0
}

/// Each value of a list or a map as it stands on the wire, packed or not.
fn values<'a>(
    field: &FieldTable,
    mut run: &'a [u8],
    mut each: impl FnMut(&'a [u8]) -> Done,
) -> Done {
    let expected = field.wire();
    while !run.is_empty() {
        let (number, wire) = p::tag(&mut run)?;
        let value = run;
        p::skip(&mut run, number, wire, 0)?;
        if wire == expected {
            each(value)?;
            continue;
        }
        let mut packed = body(value)?;
        while !packed.is_empty() {
            let value = packed;
            p::skip(&mut packed, number, expected, 0)?;
            each(value)?;
        }
    }
    Ok(())
}

/// What a length delimits.
fn body(mut value: &[u8]) -> Result<&[u8], Unsound> {
    Ok(p::delimited(&mut value)?)
}
