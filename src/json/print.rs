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
    let mut printer = Printer { dialect, depth, memory, members: Vec::new(), out };
    printer.message(table, bytes)?;
    printer.check()?;
    Ok(printer.out.0)
}

struct Printer {
    dialect: Dialect,
    /// How many more levels there may be.
    depth: u32,
    /// How long the text may be.
    memory: usize,
    /// The members of each message that is being printed and whose fields are declared in another
    /// order than they stand in.
    members: Vec<Member>,
    out: Text,
}

/// A member that was printed: the rank of its field, and where it begins.
struct Member {
    rank: u16,
    start: usize,
}

type Done = Result<(), Fault>;

impl Printer {
    /// Prints the fields as they come, and then moves them to where they are declared.
    fn message(&mut self, table: &'static MessageTable, mut rest: &[u8]) -> Done {
        self.depth = self.depth.checked_sub(1).ok_or(Fault::Unsound)?;
        let (begin, base) = (self.out.0.len(), self.members.len());
        // `missing` has one bit less for each required field that was met: none comes twice.
        let (mut next, mut missing, mut oneofs) = (0, table.required, 0u8);
        // `found` has a bit for each rank.
        let (mut found, mut last, mut is_sorted) = (0u64, 0, true);
        while !rest.is_empty() {
            let key = p::key(&mut rest)?;
            let (position, field) = following(table, next, key)?;
            if let Some(oneof) = field.oneof {
                let bit = 1u8.checked_shl(oneof.into()).ok_or(Fault::Unsound)?;
                if oneofs & bit != 0 {
                    return Err(Fault::Unsound);
                }
                oneofs |= bit;
            }
            if field.label == Label::Required {
                missing &= missing.wrapping_sub(1);
            }
            if table.in_order {
                self.absent(table, next..position);
            }
            next = position + 1;
            if !table.in_order {
                self.members.push(Member { rank: field.rank, start: self.out.0.len() });
                is_sorted &= last <= field.rank;
                last = field.rank;
                found |= 1u64.checked_shl(last.into()).ok_or(Fault::Unsound)?;
            }
            self.member(field, key, &mut rest)?;
        }
        if missing != 0 {
            return Err(Fault::Unsound);
        }
        if table.in_order {
            self.absent(table, next..table.fields.len());
        } else {
            if table.shows_defaults {
                is_sorted = false;
                self.absent_beside(table, found);
            }
            if !is_sorted {
                self.sort(base);
            }
            self.members.truncate(base);
        }
        self.out.enclose(begin, b'{', b'}');
        self.depth += 1;
        Ok(())
    }

    /// Prints what is shown of fields that are not set, behind those that were found, which have a
    /// bit for each rank.
    fn absent_beside(&mut self, table: &MessageTable, found: u64) {
        for (rank, &i) in (0u16..).zip(table.declared) {
            let field = table.fields.get(usize::from(i));
            if let Some(field) = field.filter(|_| found & 1 << rank == 0) {
                self.members.push(Member { rank, start: self.out.0.len() });
                self.default(field);
            }
        }
    }

    /// Moves the members of a message, which are its text so far, to where they are declared.
    fn sort(&mut self, base: usize) {
        let Printer { members, out: Text(out), .. } = self;
        let members = members.get_mut(base..).unwrap_or_default();
        for i in 1..members.len() {
            let end = members.get(i + 1).map_or(out.len(), |next| next.start);
            let Some((before, [here, ..])) = members.split_at_mut_checked(i) else { return };
            let to = before.partition_point(|member| member.rank <= here.rank);
            let Some(passed) = before.get_mut(to..) else { return };
            let Some(first) = passed.first().map(|member| member.start) else { continue };
            let len = end - here.start;
            if let Some(text) = out.get_mut(first..end) {
                text.rotate_right(len);
            }
            here.start = first;
            passed.iter_mut().for_each(|member| member.start += len);
            if let Some(moved) = members.get_mut(to..=i) {
                moved.rotate_right(1);
            }
        }
    }

    /// Prints what is shown of fields that are not set; they are named by their ranks.
    #[inline]
    fn absent(&mut self, table: &MessageTable, ranks: Range<usize>) {
        if table.shows_defaults {
            for &i in table.declared.get(ranks).unwrap_or_default() {
                if let Some(field) = table.fields.get(usize::from(i)) {
                    self.default(field);
                }
            }
        }
    }

    /// Prints the default of a field that is not set, if it has one that is shown.
    fn default(&mut self, field: &FieldTable) {
        let shown = match field.shown {
            Shown::Never => false,
            Shown::InV0 => self.dialect == Dialect::V0,
            Shown::Always => true,
        };
        if let Some(default) = field.default.filter(|_| shown) {
            self.out.name(field, self.dialect);
            self.out.default(default);
        }
    }

    /// Prints all of a field and takes it off, its first tag being read.
    #[inline]
    fn member(&mut self, field: &'static FieldTable, key: u32, rest: &mut &[u8]) -> Done {
        match (field.label, field.kind) {
            (Label::Map, Kind::Message(entry)) => return self.map(field, entry, rest),
            (Label::Map, _) => return Err(Fault::Unsound),
            (Label::Repeated, _) => return self.list(field, key, rest),
            (label, Kind::Enum(e)) => {
                let number = p::varint(rest)? as i32;
                match e.name_of(number, self.dialect) {
                    _ if field.implicit && number == 0 => return Err(Fault::Unsound),
                    Some(name) => {
                        self.out.name(field, self.dialect);
                        self.out.plain(name);
                    }
                    // For Mesos the field is missing; the walk says so.
                    None if label == Label::Required => return Err(Fault::Unsound),
                    None => self.default(field),
                }
                return Ok(());
            }
            _ if field.implicit => {
                let mut after = *rest;
                p::skip(&mut after, field.number, field.wire(), 0)?;
                let value = rest.get(..rest.len() - after.len()).unwrap_or_default();
                if is_zero(field.kind, value) {
                    return Err(Fault::Unsound);
                }
            }
            _ => {}
        }
        self.out.name(field, self.dialect);
        self.value(field.kind, rest)
    }

    /// Prints the elements, packed or not. Mesos does not know enum numbers that the schema does
    /// not name.
    fn list(&mut self, field: &'static FieldTable, key: u32, rest: &mut &[u8]) -> Done {
        let mut none = true;
        let mut next = Some(key);
        while let Some(key) = next {
            if key == field.key() {
                self.element(field, rest, &mut none)?;
            } else {
                let mut packed = p::delimited(rest)?;
                while !packed.is_empty() {
                    self.element(field, &mut packed, &mut none)?;
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
    fn element(&mut self, field: &'static FieldTable, rest: &mut &[u8], none: &mut bool) -> Done {
        if let Kind::Enum(e) = field.kind {
            if e.name_of(p::varint(&mut { *rest })? as i32, self.dialect).is_none() {
                p::varint(rest)?;
                return Ok(());
            }
        }
        if *none {
            self.out.name(field, self.dialect);
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
        rest: &mut &[u8],
    ) -> Done {
        self.out.name(field, self.dialect);
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
    #[inline(always)]
    fn value(&mut self, kind: Kind, rest: &mut &[u8]) -> Done {
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

/// The field with this tag, and its position, which is `next` or comes later.
#[inline]
fn following(
    table: &'static MessageTable,
    next: usize,
    key: u32,
) -> Result<(usize, &'static FieldTable), Fault> {
    match table.fields.get(next) {
        Some(field) if field.key() == key => Ok((next, field)),
        _ => later(table, next, key),
    }
}

fn later(
    table: &'static MessageTable,
    next: usize,
    key: u32,
) -> Result<(usize, &'static FieldTable), Fault> {
    let position = table.position(key >> 3).filter(|&p| p >= next).ok_or(Fault::Unsound)?;
    let field = table.fields.get(position).ok_or(Fault::Unsound)?;
    if accepts(field, key) { Ok((position, field)) } else { Err(Fault::Unsound) }
}

/// Whether a value with this tag, which has the number of the field, belongs to it.
#[inline]
fn accepts(field: &FieldTable, key: u32) -> bool {
    key == field.key() || field.label == Label::Repeated && key & 7 == WireType::Len as u32
}

/// Takes the next tag off if it is of the same field.
#[inline]
fn again(field: &FieldTable, rest: &mut &[u8]) -> Result<Option<u32>, Fault> {
    let mut after = *rest;
    if after.is_empty() {
        return Ok(None);
    }
    let key = p::key(&mut after)?;
    if key >> 3 != field.number {
        return Ok(None);
    }
    *rest = after;
    if accepts(field, key) { Ok(Some(key)) } else { Err(Fault::Unsound) }
}
