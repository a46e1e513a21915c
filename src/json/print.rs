//! Bytes → JSON text, in one pass.

use base64::prelude::{BASE64_STANDARD, Engine as _};

use crate::wire::primitive as p;
use crate::wire::walk::is_zero;
use crate::wire::{
    DEFAULT_DEPTH, Default, Dialect, FieldTable, Kind, Label, MessageTable, Shown, WireType,
};

/// What is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// What is set, in order of numbers.
    Exact,
    /// What Mesos prints, in order of declaration.
    Mesos,
}

/// The bytes are not in sound form, or something is missing.
#[derive(Debug)]
pub(super) struct Unsound;

impl From<p::WireError> for Unsound {
    fn from(_: p::WireError) -> Self {
        Unsound
    }
}

/// Prints a message in sound form: fields in order of their numbers and in one part, entries of
/// maps in order of their keys, nothing unknown.
pub(super) fn print(
    style: Style,
    table: &'static MessageTable,
    dialect: Dialect,
    bytes: &[u8],
) -> Result<Vec<u8>, Unsound> {
    let out = Vec::with_capacity(bytes.len() / 2 * 5 + 64);
    let depth = match style {
        // A value is as deep as whoever made it wants.
        Style::Exact => u32::MAX,
        // The message itself is none of the levels in it.
        Style::Mesos => DEFAULT_DEPTH + 1,
    };
    let mut printer = Printer { style, dialect, depth, runs: Vec::new(), out };
    printer.message(table, bytes)?;
    Ok(printer.out)
}

struct Printer<'a> {
    style: Style,
    dialect: Dialect,
    /// How many more levels there may be.
    depth: u32,
    /// For each message that is being printed, and for each of its fields: its value as it stands
    /// on the wire; for a list or a map all its values, with their tags.
    runs: Vec<&'a [u8]>,
    out: Vec<u8>,
}

type Done = Result<(), Unsound>;

impl<'a> Printer<'a> {
    fn message(&mut self, table: &'static MessageTable, bytes: &'a [u8]) -> Done {
        self.depth = self.depth.checked_sub(1).ok_or(Unsound)?;
        let base = self.runs.len();
        self.gather(table, bytes)?;
        self.out.push(b'{');
        let mut first = true;
        match self.style {
            Style::Exact => {
                for (i, field) in table.fields.iter().enumerate() {
                    self.member(field, base + i, &mut first)?;
                }
            }
            Style::Mesos => {
                for &i in table.declared {
                    let i = usize::from(i);
                    let field = table.fields.get(i).ok_or(Unsound)?;
                    self.member(field, base + i, &mut first)?;
                }
            }
        }
        self.out.push(b'}');
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
            self.name(field, first);
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
        if let Some(default) = field.default.filter(|_| shown && self.style == Style::Mesos) {
            self.name(field, first);
            self.default(default);
        }
        Ok(())
    }

    /// Mesos does not know enum numbers that the schema does not name.
    fn is_recognised(&self, field: &FieldTable, run: &[u8]) -> Result<bool, Unsound> {
        let Kind::Enum(e) = field.kind else { return Ok(true) };
        if self.style == Style::Exact {
            return Ok(true);
        }
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

    fn name(&mut self, field: &FieldTable, first: &mut bool) {
        let [v0, v1] = field.keys;
        let key = if self.dialect == Dialect::V0 { v0 } else { v1 };
        let from = usize::from(std::mem::replace(first, false));
        self.out.extend_from_slice(key.as_bytes().get(from..).unwrap_or_default());
    }

    fn comma(&mut self, first: &mut bool) {
        if !std::mem::replace(first, false) {
            self.out.push(b',');
        }
    }

    fn run(&mut self, field: &'static FieldTable, run: &'a [u8]) -> Done {
        let mut first = true;
        match (field.label, field.kind) {
            (Label::Map, Kind::Message(entry)) => {
                self.out.push(b'{');
                let mut last = None;
                values(field, run, |value| {
                    let key = self.entry(entry, body(value)?, &mut first)?;
                    if last.is_some_and(|last| last >= key) {
                        return Err(Unsound);
                    }
                    last = Some(key);
                    Ok(())
                })?;
                self.out.push(b'}');
                Ok(())
            }
            (Label::Repeated, kind) => {
                self.out.push(b'[');
                values(field, run, |value| {
                    if let (Kind::Enum(e), Style::Mesos) = (kind, self.style) {
                        let number = p::varint(&mut &*value)? as i32;
                        if e.name_of(number, Dialect::V1).is_none() {
                            return Ok(());
                        }
                    }
                    self.comma(&mut first);
                    self.value(field, value)
                })?;
                self.out.push(b']');
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
        self.comma(first);
        self.text(key);
        self.out.push(b':');
        self.value(field, value)?;
        Ok(key)
    }

    fn value(&mut self, field: &'static FieldTable, mut value: &'a [u8]) -> Done {
        let mut number = || p::varint(&mut value);
        match field.kind {
            Kind::Double => {
                let bits = p::fixed64(&mut value)?;
                self.double(f64::from_bits(bits));
            }
            Kind::Float => {
                let bits = p::fixed32(&mut value)?;
                self.double(f32::from_bits(bits).into());
            }
            Kind::Int32 => {
                let number = number()? as i32;
                self.integer(number);
            }
            Kind::Int64 => {
                let number = number()? as i64;
                self.integer(number);
            }
            Kind::Uint32 => {
                let number = number()? as u32;
                self.integer(number);
            }
            Kind::Uint64 => {
                let number = number()?;
                self.integer(number);
            }
            Kind::Bool => {
                let value = number()? != 0;
                self.out.extend_from_slice(if value { b"true" } else { b"false" });
            }
            Kind::String => self.text(body(value)?),
            Kind::Bytes => self.base64(body(value)?),
            Kind::Enum(e) => {
                let number = number()? as i32;
                match e.name_of(number, self.dialect) {
                    Some(name) => self.text(name.as_bytes()),
                    None => self.integer(number),
                }
            }
            Kind::Message(table) => self.message(table, body(value)?)?,
        }
        Ok(())
    }

    fn default(&mut self, default: Default) {
        match default {
            Default::Bool(value) => {
                self.out.extend_from_slice(if value { b"true" } else { b"false" });
            }
            Default::Integer(value) => self.integer(value),
            Default::Double(value) => self.double(value),
            Default::Text(value) | Default::Name(value) => self.text(value.as_bytes()),
        }
    }

    fn integer(&mut self, value: impl itoa::Integer) {
        self.out.extend_from_slice(itoa::Buffer::new().format(value).as_bytes());
    }

    fn double(&mut self, value: f64) {
        if value.is_finite() {
            let mut buffer = dtoa::Buffer::new();
            self.out.extend_from_slice(buffer.format_finite(value).as_bytes());
        } else if value.is_infinite() {
            self.text(if value > 0.0 { b"Infinity" } else { b"-Infinity" });
        } else if self.style == Style::Exact {
            self.text(b"NaN");
        } else {
            self.out.extend_from_slice(b"NaN");
        }
    }

    fn base64(&mut self, data: &[u8]) {
        self.out.push(b'"');
        let at = self.out.len();
        self.out.resize(at + data.len().div_ceil(3) * 4, 0);
        let written =
            BASE64_STANDARD.encode_slice(data, self.out.get_mut(at..).unwrap_or_default());
        debug_assert_eq!(written, Ok(self.out.len() - at), "there is room for just this");
        self.out.push(b'"');
    }

    fn text(&mut self, text: &[u8]) {
        self.out.reserve(text.len() + 2);
        self.out.push(b'"');
        if text.chunks(8).any(may_be_escaped) {
            for &b in text {
                match b {
                    0..0x20 | b'"' | b'\\' => self.escape(b),
                    _ => self.out.push(b),
                }
            }
        } else {
            self.out.extend_from_slice(text);
        }
        self.out.push(b'"');
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
                self.out.extend_from_slice(b"\\u00");
                let digit = |d: u8| HEX.get(usize::from(d)).copied();
                self.out.extend([b >> 4, b & 15].into_iter().filter_map(digit));
                return;
            }
            _ => b,
        };
        self.out.extend_from_slice(&[b'\\', short]);
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
