//! Puts an edit into bytes that hold more than the edited value could.
//!
//! Three forms of one message meet: the original in its canonical form, the base (what the
//! value read from it writes), and the message now (what the edited value writes). Where
//! base and now agree the original stands, with all that the value had no place for; where
//! they differ the edit does.

use std::collections::{HashMap, VecDeque};

use super::primitive::{self as p, WireType};
use super::table::{Dialect, FieldTable, Kind, Label, MessageTable};
use super::walk::{Finding, FindingKind, Form, Path, Segment, walk};

/// A message into which an edit was put.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What of the original was where something else is now, and has no other place: at most
    /// [`MAX_FINDINGS`](super::MAX_FINDINGS), and no more than take as much memory as the original
    /// and 1 MiB.
    pub lost: Vec<Finding>,
    /// How much was lost, listed or not.
    pub lost_total: usize,
}

/// Merges an edit into a message: where base and now agree
/// the original stands. All three are canonical.
pub fn merge(table: &'static MessageTable, original: &[u8], base: &[u8], now: &[u8]) -> Merged {
    let mut m = Merger {
        base: original,
        path: Path::new(table),
        depth: super::DEFAULT_DEPTH,
        lost: Vec::new(),
        total: 0,
        listing: original.len().saturating_add(1 << 20),
    };
    let mut bytes = Vec::with_capacity(now.len());
    m.message(table, original, base, now, &mut bytes);
    Merged { bytes, lost: m.lost, lost_total: m.total }
}

struct Merger<'a> {
    base: &'a [u8],
    path: Path,
    /// How many more levels may be entered: deeper ones could overflow the stack.
    depth: u32,
    lost: Vec<Finding>,
    total: usize,
    /// How many bytes of memory the list may still take.
    listing: usize,
}

/// A field as it stands in a canonical message.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Field<'a> {
    number: u32,
    /// With its tag.
    raw: &'a [u8],
    /// Without.
    value: &'a [u8],
}

impl<'a> Field<'a> {
    fn body(&self) -> &'a [u8] {
        p::delimited(&mut { self.value }).unwrap_or_default()
    }
}

/// The fields of a canonical message: the known ones, by number; then what the value has no
/// place for.
fn split<'a>(table: &'static MessageTable, message: &'a [u8]) -> (Vec<Field<'a>>, Vec<Field<'a>>) {
    let (mut known, mut aside) = (Vec::new(), Vec::new());
    let mut rest = message;
    let mut last = 0;
    while !rest.is_empty() {
        let start = rest;
        let Ok((number, wire)) = p::tag(&mut rest) else { break };
        let value = rest;
        if p::skip(&mut rest, number, wire, super::DEFAULT_DEPTH).is_err() {
            break;
        }
        let raw = start.get(..start.len() - rest.len()).unwrap_or_default();
        let value = value.get(..value.len() - rest.len()).unwrap_or_default();
        let field = Field { number, raw, value };
        let in_place = aside.is_empty()
            && table.field(number).is_some_and(|f| {
                f.accepts(wire) && (number > last || number == last && is_list(f))
            });
        if in_place {
            last = number;
            known.push(field);
        } else {
            aside.push(field);
        }
    }
    (known, aside)
}

fn is_list(field: &FieldTable) -> bool {
    matches!(field.label, Label::Repeated | Label::Map)
}

/// The part of a list of fields that has this number.
fn of<'f, 'a>(fields: &'f [Field<'a>], number: u32) -> &'f [Field<'a>] {
    let from = fields.partition_point(|f| f.number < number);
    let to = fields.partition_point(|f| f.number <= number);
    fields.get(from..to).unwrap_or_default()
}

fn raws<'f>(fields: &'f [Field<'_>]) -> impl Iterator<Item = &'f [u8]> {
    fields.iter().map(|f| f.raw)
}

impl<'a> Merger<'a> {
    fn message(
        &mut self,
        table: &'static MessageTable,
        original: &'a [u8],
        base: &[u8],
        now: &[u8],
        out: &mut Vec<u8>,
    ) {
        if base == now {
            out.extend_from_slice(original);
            return;
        }
        let Some(depth) = self.depth.checked_sub(1) else {
            // No value is as deep.
            out.extend_from_slice(now);
            return;
        };
        self.depth = depth;
        let (o, aside) = split(table, original);
        let ((b, _), (n, _)) = (split(table, base), split(table, now));
        let tag = table.union.and_then(|union| {
            let tag = of(&n, union.tag).first()?;
            p::varint(&mut { tag.value }).ok().map(|v| v as i32)
        });
        for field in table.fields {
            let number = field.number;
            let (o, b, n) = (of(&o, number), of(&b, number), of(&n, number));
            if o.is_empty() && n.is_empty() {
                continue;
            }
            self.path.push(Segment::Field(field));
            if raws(b).eq(raws(n)) {
                // A body that contradicted its tag stays, unless the tag is now its own.
                let own = table.union.is_some_and(|union| {
                    union.bodies.iter().any(|&(of, body)| body == number && tag == Some(of))
                });
                if b.is_empty() && own {
                    self.lose_all(FindingKind::Union, o);
                } else {
                    o.iter().for_each(|f| out.extend_from_slice(f.raw));
                }
            } else {
                self.field(field, o, b, n, out);
            }
            self.path.pop();
        }
        for f in aside {
            if self.still_aside(table, &f, &b, &n) {
                out.extend_from_slice(f.raw);
            } else if let Some(field) = table.field(f.number) {
                self.path.push(Segment::Field(field));
                self.lose_all(FindingKind::Enum, &[f]);
                self.path.pop();
            }
        }
        self.depth += 1;
    }

    /// Whether something put aside would be passed over again if it stood where it stood: an
    /// enum number yields only to a named value.
    fn still_aside(
        &self,
        table: &'static MessageTable,
        f: &Field<'_>,
        b: &[Field<'_>],
        n: &[Field<'_>],
    ) -> bool {
        let Some(field) = table.field(f.number) else { return true };
        let Kind::Enum(e) = field.kind else { return true };
        let mut key = f.raw;
        if is_list(field) || !matches!(p::tag(&mut key), Ok((_, WireType::Varint))) {
            return true;
        }
        let rivals = |fields: &[Field<'_>]| -> Vec<Vec<u8>> {
            table
                .fields
                .iter()
                .filter(|r| r.number == f.number || r.oneof.is_some() && r.oneof == field.oneof)
                .flat_map(|r| of(fields, r.number))
                .map(|r| r.raw.to_vec())
                .collect()
        };
        let named = |r: &Field<'_>| {
            r.number != f.number
                || p::varint(&mut { r.value })
                    .is_ok_and(|v| e.name_of(v as i32, Dialect::V1).is_some())
        };
        rivals(b) == rivals(n)
            || table
                .fields
                .iter()
                .filter(|r| r.number == f.number || r.oneof.is_some() && r.oneof == field.oneof)
                .flat_map(|r| of(n, r.number))
                .any(named)
    }

    fn field(
        &mut self,
        field: &'static FieldTable,
        o: &[Field<'a>],
        b: &[Field<'_>],
        n: &[Field<'_>],
        out: &mut Vec<u8>,
    ) {
        match (field.label, field.kind) {
            (Label::Map, Kind::Message(entry)) => self.map(entry, o, b, n, out),
            (Label::Repeated, kind) => self.list(kind, o, b, n, out),
            (_, Kind::Message(table)) => match (o, b, n) {
                ([o], [b], [n]) => self.nested(table, o, b, n, out),
                _ => {
                    self.lose(Kind::Message(table), o, b);
                    n.iter().for_each(|f| out.extend_from_slice(f.raw));
                }
            },
            (_, kind) => {
                self.lose(kind, o, b);
                n.iter().for_each(|f| out.extend_from_slice(f.raw));
            }
        }
    }

    fn nested(
        &mut self,
        table: &'static MessageTable,
        o: &Field<'a>,
        b: &Field<'_>,
        n: &Field<'_>,
        out: &mut Vec<u8>,
    ) {
        p::put_tag(out, n.number, WireType::Len);
        p::put_delimited(out, |out| self.message(table, o.body(), b.body(), n.body(), out));
    }

    /// The elements of the original are those of the base, one for one. Those of the message
    /// now are found among them by equality, then by what identifies them, then by position
    /// if as many are left.
    fn list(
        &mut self,
        kind: Kind,
        o: &[Field<'a>],
        b: &[Field<'_>],
        n: &[Field<'_>],
        out: &mut Vec<u8>,
    ) {
        let mut origin: Vec<Option<usize>> = vec![None; n.len()];
        let mut free = vec![true; b.len()];
        let identity = |f: &Field<'_>| match kind {
            Kind::Message(table) => identifier(table, f.body()),
            _ => None,
        };
        align(b, n, &mut origin, &mut free, true, |f| Some(f.value.to_vec()));
        align(b, n, &mut origin, &mut free, false, identity);
        let left: Vec<usize> = (0..b.len()).filter(|&i| free.get(i) == Some(&true)).collect();
        let new: Vec<usize> = (0..n.len()).filter(|&j| origin.get(j) == Some(&None)).collect();
        if left.len() == new.len() {
            for (&i, &j) in left.iter().zip(&new) {
                if let (Some(origin), Some(free)) = (origin.get_mut(j), free.get_mut(i)) {
                    (*origin, *free) = (Some(i), false);
                }
            }
        }
        for (i, (o, b)) in o.iter().zip(b).enumerate() {
            if free.get(i) == Some(&true) {
                self.path.push(Segment::Index(i));
                self.lose(kind, &[*o], &[*b]);
                self.path.pop();
            }
        }
        for (n, origin) in n.iter().zip(origin) {
            let from = origin.and_then(|i| Some((i, o.get(i)?, b.get(i)?)));
            match (from, kind) {
                (Some((_, o, b)), _) if b.value == n.value => out.extend_from_slice(o.raw),
                (Some((i, o, b)), Kind::Message(table)) => {
                    self.path.push(Segment::Index(i));
                    self.nested(table, o, b, n, out);
                    self.path.pop();
                }
                (Some((i, o, b)), kind) => {
                    self.path.push(Segment::Index(i));
                    self.lose(kind, &[*o], &[*b]);
                    self.path.pop();
                    out.extend_from_slice(n.raw);
                }
                (None, _) => out.extend_from_slice(n.raw),
            }
        }
    }

    /// Entries are found by key; a key that is not UTF-8 is the one that it is read as.
    fn map(
        &mut self,
        entry: &'static MessageTable,
        o: &[Field<'a>],
        b: &[Field<'_>],
        n: &[Field<'_>],
        out: &mut Vec<u8>,
    ) {
        let key = |f: &Field<'_>| {
            let (fields, _) = split(entry, f.body());
            let raw = fields.iter().find(|f| f.number == 1).map_or(&[][..], Field::body);
            String::from_utf8_lossy(raw).into_owned()
        };
        let index = |fields: &[Field<'_>]| -> HashMap<String, usize> {
            // The last of all keys that are read alike stands for them.
            fields.iter().enumerate().map(|(i, f)| (key(f), i)).collect()
        };
        let (in_b, in_n) = (index(b), index(n));
        let mut merged: Vec<(Vec<u8>, Vec<u8>)> = Vec::new();
        let mut placed = vec![false; n.len()];
        let last = index(o);
        for (i, o) in o.iter().enumerate() {
            let name = key(o);
            let b = in_b.get(&name).and_then(|&i| b.get(i));
            let n_at = in_n.get(&name).copied();
            let n = n_at.and_then(|j| n.get(j));
            let raw_key = raw_key(entry, o);
            self.path.push(Segment::Key(name.clone()));
            match (b, n) {
                // Another entry stands for this key in the value.
                _ if last.get(&name) != Some(&i) => merged.push((raw_key, o.raw.to_vec())),
                (Some(b), Some(n)) => {
                    let mut bytes = Vec::new();
                    if b.value == n.value {
                        bytes.extend_from_slice(o.raw);
                    } else {
                        p::put_tag(&mut bytes, n.number, WireType::Len);
                        p::put_delimited(&mut bytes, |out| {
                            self.entry(entry, o.body(), b.body(), n.body(), out);
                        });
                    }
                    merged.push((raw_key, bytes));
                }
                _ => self.lose(Kind::Message(entry), &[*o], &[]),
            }
            self.path.pop();
            if let Some(placed) = n_at.and_then(|j| placed.get_mut(j)) {
                *placed = true;
            }
        }
        for (n, placed) in n.iter().zip(placed) {
            if !placed {
                merged.push((raw_key(entry, n), n.raw.to_vec()));
            }
        }
        merged.sort_by(|a, b| a.0.cmp(&b.0));
        merged.iter().for_each(|(_, raw)| out.extend_from_slice(raw));
    }

    /// The key stays as it was written.
    fn entry(
        &mut self,
        entry: &'static MessageTable,
        o: &'a [u8],
        b: &[u8],
        n: &[u8],
        out: &mut Vec<u8>,
    ) {
        let (of_o, aside) = split(entry, o);
        let ((of_b, _), (of_n, _)) = (split(entry, b), split(entry, n));
        of(&of_o, 1).iter().for_each(|f| out.extend_from_slice(f.raw));
        if let Some(field) = entry.field(2) {
            let (o, b, n) = (of(&of_o, 2), of(&of_b, 2), of(&of_n, 2));
            if raws(b).eq(raws(n)) {
                o.iter().for_each(|f| out.extend_from_slice(f.raw));
            } else {
                self.field(field, o, b, n, out);
            }
        }
        aside.iter().for_each(|f| out.extend_from_slice(f.raw));
    }

    /// Notes what of the original has no place: what its base lacks.
    fn lose(&mut self, kind: Kind, o: &[Field<'a>], b: &[Field<'_>]) {
        for f in o {
            match kind {
                Kind::Message(table) if !b.is_empty() => {
                    let body = f.body();
                    let Ok(found) = walk(table, body, super::DEFAULT_DEPTH, Form::Canonical) else {
                        continue;
                    };
                    let at = self.offset(body);
                    self.total += found.total - found.findings.len();
                    for mut finding in found.findings {
                        finding.offset += at;
                        finding.path = self.path.join(&finding.path);
                        self.note(finding);
                    }
                }
                _ if b.iter().any(|b| b.value == f.value) => {}
                Kind::String => self.lose_all(FindingKind::Utf8, &[*f]),
                _ => self.lose_all(FindingKind::Union, &[*f]),
            }
        }
    }

    fn lose_all(&mut self, kind: FindingKind, o: &[Field<'a>]) {
        for f in o {
            let offset = self.offset(f.raw);
            let path = self.path.clone();
            self.note(Finding { kind, path, offset, raw: f.raw.to_vec() });
        }
    }

    fn note(&mut self, finding: Finding) {
        self.total += 1;
        let left = self.listing.checked_sub(finding.memory());
        match left.filter(|_| self.lost.len() < super::MAX_FINDINGS) {
            Some(left) => {
                self.listing = left;
                self.lost.push(finding);
            }
            None => self.listing = 0,
        }
    }

    fn offset(&self, at: &[u8]) -> usize {
        (at.as_ptr() as usize).wrapping_sub(self.base.as_ptr() as usize)
    }
}

fn raw_key(entry: &'static MessageTable, f: &Field<'_>) -> Vec<u8> {
    let (fields, _) = split(entry, f.body());
    fields.iter().find(|f| f.number == 1).map_or_else(Vec::new, |f| f.body().to_vec())
}

/// Pairs elements that have one key: the first with the first of `many`, or only where the
/// key stands once on each side.
fn align(
    b: &[Field<'_>],
    n: &[Field<'_>],
    origin: &mut [Option<usize>],
    free: &mut [bool],
    many: bool,
    key: impl Fn(&Field<'_>) -> Option<Vec<u8>>,
) {
    let mut places: HashMap<Vec<u8>, VecDeque<usize>> = HashMap::new();
    for (i, f) in b.iter().enumerate() {
        if let Some(key) = key(f).filter(|_| free.get(i) == Some(&true)) {
            places.entry(key).or_default().push_back(i);
        }
    }
    let mut wanted: HashMap<Vec<u8>, usize> = HashMap::new();
    let keys: Vec<Option<Vec<u8>>> = n
        .iter()
        .zip(origin.iter())
        .map(|(f, origin)| if origin.is_none() { key(f) } else { None })
        .collect();
    for key in keys.iter().flatten() {
        *wanted.entry(key.clone()).or_default() += 1;
    }
    for (key, origin) in keys.iter().zip(origin.iter_mut()) {
        let Some(key) = key else { continue };
        let Some(queue) = places.get_mut(key) else { continue };
        if !many && (queue.len() != 1 || wanted.get(key) != Some(&1)) {
            continue;
        }
        if let Some(i) = queue.pop_front() {
            *origin = Some(i);
            if let Some(free) = free.get_mut(i) {
                *free = false;
            }
        }
    }
}

/// What identifies an element of a list: its required identifier, else its first required
/// text.
fn identifier(table: &'static MessageTable, body: &[u8]) -> Option<Vec<u8>> {
    let required = || table.fields.iter().filter(|f| f.label == Label::Required);
    let id = required()
        .find(|f| matches!(f.kind, Kind::Message(m) if m.name.ends_with("ID")))
        .or_else(|| required().find(|f| matches!(f.kind, Kind::String)))?;
    let (fields, _) = split(table, body);
    of(&fields, id.number).first().map(|f| f.value.to_vec())
}
