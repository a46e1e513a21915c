//! Bytes → JSON text as Mesos prints it, in one pass for each message.

use std::ops::Range;

use super::DecodeOptions;
use super::text::{Nan, Text};
use crate::wire::primitive as p;
use crate::wire::walk::is_zero;
use crate::wire::{Dialect, FieldTable, Kind, Label, MessageTable, Shown, WireType};

/// Why a message is not printed.
#[derive(Clone, Copy, Debug)]
pub(super) enum Fault {
    /// The bytes are not in sound form, or something is missing.
    Unsound,
    /// The text takes more memory than allowed.
    Large,
}

impl From<p::WireError> for Fault {
    fn from(_: p::WireError) -> Self {
        Fault::Unsound
    }
}

/// Prints what Mesos prints of a message in sound form: fields in order of their numbers and in
/// one part, entries of maps in order of their keys, nothing unknown.
pub(super) fn mesos(
    table: &'static MessageTable,
    dialect: Dialect,
    bytes: &[u8],
    options: &DecodeOptions,
) -> Result<Vec<u8>, Fault> {
    let memory = options.memory(bytes.len());
    let out = Text(Vec::with_capacity((bytes.len() / 2 * 5 + 64).min(memory)));
    // The message itself is none of the levels in it.
    let depth = options.depth() + 1;
    let mut printer = Printer { dialect, depth, memory, found: Vec::new(), out };
    printer.message(table, bytes)?;
    printer.check()?;
    Ok(printer.out.0)
}

struct Printer<'a> {
    dialect: Dialect,
    /// How many more levels there may be.
    depth: u32,
    /// How long the text may be.
    memory: usize,
    /// The fields of each message that is being printed and whose fields are declared in another
    /// order than they stand in: in order of declaration.
    found: Vec<Found<'a>>,
    out: Text,
}

/// A field, and the bytes that follow its first tag.
struct Found<'a> {
    field: &'static FieldTable,
    wire: WireType,
    rest: &'a [u8],
}

type Done = Result<(), Fault>;

/// What the fields of a message that were gone through have told.
#[derive(Default)]
struct Seen {
    required: u64,
    oneofs: u8,
}

impl Seen {
    #[inline]
    fn field(&mut self, field: &FieldTable, wire: WireType) -> Done {
        if !field.accepts(wire) {
            return Err(Fault::Unsound);
        }
        if let Some(oneof) = field.oneof {
            let bit = 1u8.checked_shl(oneof.into()).ok_or(Fault::Unsound)?;
            if self.oneofs & bit != 0 {
                return Err(Fault::Unsound);
            }
            self.oneofs |= bit;
        }
        self.required |= 1u64.checked_shl(field.number).unwrap_or_default();
        Ok(())
    }

    fn all(&self, table: &MessageTable) -> Done {
        if self.required & table.required == table.required { Ok(()) } else { Err(Fault::Unsound) }
    }
}

impl<'a> Printer<'a> {
    fn message(&mut self, table: &'static MessageTable, bytes: &'a [u8]) -> Done {
        self.depth = self.depth.checked_sub(1).ok_or(Fault::Unsound)?;
        self.out.0.push(b'{');
        if table.in_order {
            self.in_order(table, bytes)?;
        } else {
            self.out_of_order(table, bytes)?;
        }
        self.out.0.push(b'}');
        self.depth += 1;
        Ok(())
    }

    /// Prints the fields as they come.
    fn in_order(&mut self, table: &'static MessageTable, mut rest: &'a [u8]) -> Done {
        let (mut seen, mut next, mut first) = (Seen::default(), 0, true);
        while !rest.is_empty() {
            let (number, wire) = p::tag(&mut rest)?;
            let position = match table.fields.get(next) {
                Some(field) if field.number == number => next,
                _ => table.position(number).filter(|&p| p > next).ok_or(Fault::Unsound)?,
            };
            let field = table.fields.get(position).ok_or(Fault::Unsound)?;
            self.absent(table, next..position, &mut first);
            next = position + 1;
            seen.field(field, wire)?;
            self.member(field, wire, &mut rest, &mut first)?;
        }
        self.absent(table, next..table.fields.len(), &mut first);
        seen.all(table)
    }

    /// Looks where each field is, and prints them in the order in which they are declared.
    fn out_of_order(&mut self, table: &'static MessageTable, bytes: &'a [u8]) -> Done {
        let base = self.found.len();
        let (mut seen, mut rest) = (Seen::default(), bytes);
        let mut last: Option<&FieldTable> = None;
        while !rest.is_empty() {
            let (number, wire) = p::tag(&mut rest)?;
            match last {
                Some(field) if field.number == number => {
                    if matches!(field.label, Label::Optional | Label::Required) {
                        return Err(Fault::Unsound);
                    }
                }
                Some(field) if field.number > number => return Err(Fault::Unsound),
                _ => {
                    let field = table.field(number).ok_or(Fault::Unsound)?;
                    seen.field(field, wire)?;
                    self.found.push(Found { field, wire, rest });
                    self.sort_last(base);
                    last = Some(field);
                }
            }
            match wire {
                WireType::Len => {
                    p::delimited(&mut rest)?;
                }
                _ => p::skip(&mut rest, number, wire, 0)?,
            }
        }
        seen.all(table)?;
        let (mut first, mut next) = (true, 0);
        for at in base..self.found.len() {
            let Some(&Found { field, wire, mut rest }) = self.found.get(at) else { break };
            self.absent(table, next..usize::from(field.rank), &mut first);
            next = usize::from(field.rank) + 1;
            self.member(field, wire, &mut rest, &mut first)?;
        }
        self.absent(table, next..table.fields.len(), &mut first);
        self.found.truncate(base);
        Ok(())
    }

    /// Moves the field that was found last to its place; mostly it is there.
    #[inline]
    fn sort_last(&mut self, base: usize) {
        let found = self.found.get_mut(base..).unwrap_or_default();
        let mut at = found.len().saturating_sub(1);
        while let Some([before, here]) = found.get(at.wrapping_sub(1)..=at) {
            if before.field.rank < here.field.rank {
                break;
            }
            found.swap(at - 1, at);
            at -= 1;
        }
    }

    /// Prints what is shown of fields that are not set; they are named by their ranks.
    #[inline]
    fn absent(&mut self, table: &MessageTable, ranks: Range<usize>, first: &mut bool) {
        if table.shows_defaults {
            for &i in table.declared.get(ranks).unwrap_or_default() {
                if let Some(field) = table.fields.get(usize::from(i)) {
                    self.default(field, first);
                }
            }
        }
    }

    /// Prints the default of a field that is not set, if it has one that is shown.
    fn default(&mut self, field: &FieldTable, first: &mut bool) {
        let shown = match field.shown {
            Shown::Never => false,
            Shown::InV0 => self.dialect == Dialect::V0,
            Shown::Always => true,
        };
        if let Some(default) = field.default.filter(|_| shown) {
            self.out.name(field, self.dialect, first);
            self.out.default(default);
        }
    }

    /// Prints all of a field and takes it off, its first tag being read.
    #[inline]
    fn member(
        &mut self,
        field: &'static FieldTable,
        wire: WireType,
        rest: &mut &'a [u8],
        first: &mut bool,
    ) -> Done {
        match (field.label, field.kind) {
            (Label::Map, Kind::Message(entry)) => self.map(field, entry, rest, first),
            (Label::Map, _) => Err(Fault::Unsound),
            (Label::Repeated, _) => self.list(field, wire, rest, first),
            (label, Kind::Enum(e)) => {
                let number = p::varint(rest)? as i32;
                match e.name_of(number, self.dialect) {
                    _ if field.implicit && number == 0 => return Err(Fault::Unsound),
                    Some(name) => {
                        self.out.name(field, self.dialect, first);
                        self.out.plain(name);
                    }
                    // For Mesos the field is missing; the walk says so.
                    None if label == Label::Required => return Err(Fault::Unsound),
                    None => self.default(field, first),
                }
                Ok(())
            }
            _ => {
                if field.implicit {
                    let mut after = *rest;
                    p::skip(&mut after, field.number, wire, 0)?;
                    let value = rest.get(..rest.len() - after.len()).unwrap_or_default();
                    if is_zero(field.kind, value) {
                        return Err(Fault::Unsound);
                    }
                }
                self.out.name(field, self.dialect, first);
                self.value(field.kind, rest)
            }
        }
    }

    /// Prints the elements, packed or not. Mesos does not know enum numbers that the schema does
    /// not name.
    fn list(
        &mut self,
        field: &'static FieldTable,
        wire: WireType,
        rest: &mut &'a [u8],
        first: &mut bool,
    ) -> Done {
        let mut none = true;
        let mut next = Some(wire);
        while let Some(wire) = next {
            if wire == field.wire() {
                self.element(field, rest, first, &mut none)?;
            } else {
                let mut packed = p::delimited(rest)?;
                while !packed.is_empty() {
                    self.element(field, &mut packed, first, &mut none)?;
                }
            }
            next = again(field, rest)?;
        }
        if !none {
            self.out.0.push(b']');
        }
        Ok(())
    }

    #[inline]
    fn element(
        &mut self,
        field: &'static FieldTable,
        rest: &mut &'a [u8],
        first: &mut bool,
        none: &mut bool,
    ) -> Done {
        if let Kind::Enum(e) = field.kind {
            if e.name_of(p::varint(&mut { *rest })? as i32, self.dialect).is_none() {
                p::varint(rest)?;
                return Ok(());
            }
        }
        if *none {
            self.out.name(field, self.dialect, first);
            self.out.0.push(b'[');
            *none = false;
        } else {
            self.out.0.push(b',');
        }
        self.value(field.kind, rest)
    }

    fn map(
        &mut self,
        field: &'static FieldTable,
        entry: &'static MessageTable,
        rest: &mut &'a [u8],
        first: &mut bool,
    ) -> Done {
        self.out.name(field, self.dialect, first);
        self.out.0.push(b'{');
        let held = entry.field(2).ok_or(Fault::Unsound)?;
        let mut last = None;
        loop {
            let mut entry = p::delimited(rest)?;
            let (1, WireType::Len) = p::tag(&mut entry)? else { return Err(Fault::Unsound) };
            let key = p::delimited(&mut entry)?;
            if last.is_some_and(|last| last >= key) {
                return Err(Fault::Unsound);
            }
            let (2, wire) = p::tag(&mut entry)? else { return Err(Fault::Unsound) };
            if wire != held.wire() {
                return Err(Fault::Unsound);
            }
            if last.is_some() {
                self.out.0.push(b',');
            }
            self.out.text(key);
            self.out.0.push(b':');
            self.value(held.kind, &mut entry)?;
            if !entry.is_empty() {
                return Err(Fault::Unsound);
            }
            last = Some(key);
            if again(field, rest)?.is_none() {
                break;
            }
        }
        self.out.0.push(b'}');
        Ok(())
    }

    #[inline]
    fn check(&self) -> Done {
        if self.out.0.len() > self.memory { Err(Fault::Large) } else { Ok(()) }
    }

    /// Prints one value and takes it off.
    #[inline]
    fn value(&mut self, kind: Kind, rest: &mut &'a [u8]) -> Done {
        self.check()?;
        match kind {
            Kind::Message(table) => self.message(table, p::delimited(rest)?)?,
            Kind::Double => self.out.double(f64::from_bits(p::fixed64(rest)?), Nan::Bare),
            Kind::Float => {
                let number = f32::from_bits(p::fixed32(rest)?);
                self.out.double(number.into(), Nan::Bare);
            }
            Kind::String | Kind::Bytes => self.out.bytes(kind, p::delimited(rest)?),
            kind => self.out.varint(kind, self.dialect, p::varint(rest)?),
        }
        Ok(())
    }
}

/// Takes the next tag off if it is of the same field.
#[inline]
fn again(field: &FieldTable, rest: &mut &[u8]) -> Result<Option<WireType>, Fault> {
    let mut after = *rest;
    if after.is_empty() {
        return Ok(None);
    }
    let (number, wire) = p::tag(&mut after)?;
    if number != field.number {
        return Ok(None);
    }
    *rest = after;
    if field.accepts(wire) { Ok(Some(wire)) } else { Err(Fault::Unsound) }
}
