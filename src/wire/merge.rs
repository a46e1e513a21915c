//! Puts an edit into bytes that hold more than the edited value could.
//!
//! Three forms of one message meet: the original in its canonical form, the base (what the
//! value read from it writes), and the message now (what the edited value writes). Where
//! base and now agree the original stands, with all that the value had no place for; where
//! they differ the edit does.
//!
//! The three are gone through side by side, field by field in order of the numbers. Only the part
//! of a list or a map from its first difference on is indexed, by a few numbers for each element.
//!
//! All functions here are `#[inline]`, so that they are compiled only for programs that edit captured
//! messages.

use std::borrow::Cow;

use super::primitive::{self as p, Limit, WireError, WireType};
use super::table::{Dialect, FieldTable, Kind, Label, MessageTable};
use super::walk::{
    Finding, FindingKind, Form, Path, Segment, WalkError, default_memory, walk_within,
};

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
///
/// It takes no more memory than 32 MiB, or 32 times what the original and the message now take.
///
/// # Errors
/// [`WireError::Limit`]: it would take more.
#[inline]
pub fn merge(
    table: &'static MessageTable,
    original: &[u8],
    base: &[u8],
    now: &[u8],
) -> Result<Merged, WalkError> {
    let memory = default_memory(original.len().saturating_add(now.len()));
    merge_within(table, original, base, now, memory, true)
}

/// Merges an edit within a limit on memory; `lists` says whether it is told what was lost.
#[inline]
pub(crate) fn merge_within(
    table: &'static MessageTable,
    original: &[u8],
    base: &[u8],
    now: &[u8],
    memory: usize,
    lists: bool,
) -> Result<Merged, WalkError> {
    let mut m = Merger {
        base: original,
        path: Path::new(table),
        depth: super::DEFAULT_DEPTH,
        budget: memory,
        lists,
        lost: Vec::new(),
        total: 0,
        listing: original.len().saturating_add(1 << 20).min(memory),
    };
    let mut bytes = Vec::with_capacity(now.len());
    m.message(table, original, base, now, &mut bytes)?;
    Ok(Merged { bytes, lost: m.lost, lost_total: m.total })
}

struct Merger<'a> {
    base: &'a [u8],
    path: Path,
    /// How many more levels may be entered: deeper ones could overflow the stack.
    depth: u32,
    /// How many bytes of memory may still be taken.
    budget: usize,
    /// Whether what is lost is wanted.
    lists: bool,
    lost: Vec<Finding>,
    total: usize,
    /// How many bytes of memory the list may still take.
    listing: usize,
}

type Done = Result<(), WalkError>;

/// A field as it stands in a canonical message.
#[derive(Clone, Copy)]
struct Field<'a> {
    number: u32,
    wire: WireType,
    /// With its tag.
    raw: &'a [u8],
    /// How long the tag is.
    tag: usize,
}

impl<'a> Field<'a> {
    #[inline]
    fn value(&self) -> &'a [u8] {
        self.raw.get(self.tag..).unwrap_or_default()
    }

    #[inline]
    fn body(&self) -> &'a [u8] {
        p::delimited(&mut self.value()).unwrap_or_default()
    }
}

/// The fields of a message, up to where it is not protobuf.
#[derive(Clone, Copy)]
struct Fields<'a>(&'a [u8]);

impl<'a> Iterator for Fields<'a> {
    type Item = Field<'a>;

    #[inline]
    fn next(&mut self) -> Option<Field<'a>> {
        let start = self.0;
        let mut rest = start;
        let (number, wire) = p::tag(&mut rest).ok()?;
        let tag = start.len() - rest.len();
        p::skip(&mut rest, number, wire, super::DEFAULT_DEPTH).ok()?;
        self.0 = rest;
        let raw = start.get(..start.len() - rest.len()).unwrap_or_default();
        Some(Field { number, wire, raw, tag })
    }
}

impl<'a> Fields<'a> {
    /// Takes off what comes next of a field: all of a list, and one value of others. What the
    /// value has no place for stands behind all fields that it has a place for.
    #[inline]
    fn run(&mut self, field: &FieldTable) -> &'a [u8] {
        let start = self.0;
        let mut rest = *self;
        while rest.next().is_some_and(|f| f.number == field.number && field.accepts(f.wire)) {
            self.0 = rest.0;
            if !is_list(field) {
                break;
            }
        }
        start.get(..start.len() - self.0.len()).unwrap_or_default()
    }

    /// The first value of a field of this number.
    #[inline]
    fn first_of(mut self, number: u32) -> Option<Field<'a>> {
        self.find(|f| f.number == number)
    }
}

#[inline]
fn is_list(field: &FieldTable) -> bool {
    matches!(field.label, Label::Repeated | Label::Map)
}

/// No position.
const NONE: u32 = u32::MAX;

/// The elements of a list, by position.
struct Elements<'a> {
    run: &'a [u8],
    /// Where each begins.
    starts: Vec<u32>,
}

impl<'a> Elements<'a> {
    #[inline]
    fn len(&self) -> u32 {
        self.starts.len() as u32
    }

    /// An element with its tag.
    #[inline]
    fn raw(&self, i: u32) -> &'a [u8] {
        let start = self.starts.get(i as usize).map_or(self.run.len(), |at| *at as usize);
        let end = self.starts.get(i as usize + 1).map_or(self.run.len(), |at| *at as usize);
        self.run.get(start..end).unwrap_or_default()
    }

    #[inline]
    fn get(&self, i: u32) -> Option<Field<'a>> {
        Fields(self.raw(i)).next()
    }

    /// The positions in order of the elements; equal ones in order of the positions.
    #[inline]
    fn sorted(&self) -> Vec<u32> {
        let mut order: Vec<u32> = (0..self.len()).collect();
        order.sort_unstable_by(|x, y| self.raw(*x).cmp(self.raw(*y)).then(x.cmp(y)));
        order
    }
}

impl<'a> Merger<'a> {
    /// Takes memory; it is given back by [`release`](Self::release).
    #[inline]
    fn take(&mut self, bytes: usize) -> Done {
        match self.budget.checked_sub(bytes) {
            Some(left) => {
                self.budget = left;
                Ok(())
            }
            None => {
                let path = self.path.clone();
                Err(WalkError {
                    kind: WireError::Limit(Limit::Memory),
                    path,
                    offset: self.base.len(),
                })
            }
        }
    }

    #[inline]
    fn release(&mut self, bytes: usize) {
        self.budget += bytes;
    }

    /// The elements of a list; memory is taken for them.
    #[inline]
    fn elements<'e>(&mut self, run: &'e [u8]) -> Result<Elements<'e>, WalkError> {
        let count = Fields(run).count();
        self.take(count * size_of::<u32>())?;
        if u32::try_from(run.len()).is_err() {
            self.take(usize::MAX)?;
        }
        let mut starts = Vec::with_capacity(count);
        let mut fields = Fields(run);
        for _ in 0..count {
            starts.push((run.len() - fields.0.len()) as u32);
            fields.next();
        }
        Ok(Elements { run, starts })
    }

    #[inline]
    fn message(
        &mut self,
        table: &'static MessageTable,
        original: &'a [u8],
        base: &[u8],
        now: &[u8],
        out: &mut Vec<u8>,
    ) -> Done {
        if base == now {
            out.extend_from_slice(original);
            return Ok(());
        }
        let Some(depth) = self.depth.checked_sub(1) else {
            // No value is as deep.
            out.extend_from_slice(now);
            return Ok(());
        };
        self.depth = depth;
        let tag = table.union.and_then(|union| {
            let tag = Fields(now).first_of(union.tag)?;
            p::varint(&mut tag.value()).ok().map(|v| v as i32)
        });
        let (mut in_o, mut in_b, mut in_n) = (Fields(original), Fields(base), Fields(now));
        for field in table.fields {
            let (o, b, n) = (in_o.run(field), in_b.run(field), in_n.run(field));
            if o.is_empty() && n.is_empty() {
                continue;
            }
            self.path.push(Segment::Field(field));
            if b == n {
                // A body that contradicted its tag stays, unless the tag is now its own.
                let own = table.union.is_some_and(|union| {
                    union.bodies.iter().any(|&(of, body)| body == field.number && tag == Some(of))
                });
                if b.is_empty() && own {
                    self.lose_all(FindingKind::Union, o);
                } else {
                    out.extend_from_slice(o);
                }
            } else {
                self.field(field, o, b, n, out)?;
            }
            self.path.pop();
        }
        // For each number of an enum whether what was put aside stays there.
        let mut judged: Vec<(u32, bool)> = Vec::new();
        for f in in_o {
            let yields = f.wire == WireType::Varint
                && table
                    .field(f.number)
                    .is_some_and(|field| matches!(field.kind, Kind::Enum(_)) && !is_list(field));
            let stays = match judged.iter().find(|(number, _)| *number == f.number) {
                _ if !yields => true,
                Some((_, stays)) => *stays,
                None => {
                    let stays = still_aside(table, f.number, base, now);
                    judged.push((f.number, stays));
                    stays
                }
            };
            if stays {
                out.extend_from_slice(f.raw);
            } else if let Some(field) = table.field(f.number) {
                self.path.push(Segment::Field(field));
                self.lose_all(FindingKind::Enum, f.raw);
                self.path.pop();
            }
        }
        self.depth += 1;
        Ok(())
    }

    #[inline]
    fn field(
        &mut self,
        field: &'static FieldTable,
        o: &'a [u8],
        b: &[u8],
        n: &[u8],
        out: &mut Vec<u8>,
    ) -> Done {
        match (field.label, field.kind) {
            (Label::Map, Kind::Message(entry)) => return self.map(entry, o, b, n, out),
            (Label::Repeated, kind) => return self.list(kind, o, b, n, out),
            (_, Kind::Message(table)) => {
                if let (Some(o), Some(b), Some(n)) =
                    (Fields(o).next(), Fields(b).next(), Fields(n).next())
                {
                    return self.nested(table, &o, &b, &n, out);
                }
            }
            _ => {}
        }
        self.lose(field.kind, o, b)?;
        out.extend_from_slice(n);
        Ok(())
    }

    #[inline]
    fn nested(
        &mut self,
        table: &'static MessageTable,
        o: &Field<'a>,
        b: &Field<'_>,
        n: &Field<'_>,
        out: &mut Vec<u8>,
    ) -> Done {
        p::put_tag(out, n.number, WireType::Len);
        let mut done = Ok(());
        p::put_delimited(out, |out| {
            done = self.message(table, o.body(), b.body(), n.body(), out);
        });
        done
    }

    /// The elements of the original are those of the base, one for one. Those of the message
    /// now are found among them by equality, then by what identifies them, then by position
    /// if as many are left.
    #[inline]
    fn list(&mut self, kind: Kind, o: &'a [u8], b: &[u8], n: &[u8], out: &mut Vec<u8>) -> Done {
        let (mut o, mut b, mut n) = (Fields(o), Fields(b), Fields(n));
        let mut equal = 0;
        loop {
            let (mut next_o, mut next_b, mut next_n) = (o, b, n);
            match (next_o.next(), next_b.next(), next_n.next()) {
                (Some(o), Some(b), Some(n)) if b.raw == n.raw => out.extend_from_slice(o.raw),
                _ => break,
            }
            (o, b, n) = (next_o, next_b, next_n);
            equal += 1;
        }
        let before = self.budget;
        let (o, b, n) = (self.elements(o.0)?, self.elements(b.0)?, self.elements(n.0)?);
        self.take(b.starts.len() + n.starts.len() * size_of::<u32>())?;
        let mut pairs =
            Pairs { origin: vec![NONE; n.starts.len()], free: vec![true; b.starts.len()] };
        let taken = (b.starts.len() + n.starts.len()) * size_of::<u32>();
        self.take(taken)?;
        pairs.equal(&b, &n);
        self.release(taken);
        if let Some(id) = identity(kind) {
            let taken = pairs.left() * size_of::<Identity>();
            self.take(taken)?;
            pairs.identified(id, &b, &n);
            self.release(taken);
        }
        pairs.by_position();

        for (i, _) in (0..).zip(&pairs.free).filter(|(_, free)| **free) {
            self.path.push(Segment::Index(equal + i as usize));
            self.lose(kind, o.raw(i), b.raw(i))?;
            self.path.pop();
        }
        for (j, i) in (0..).zip(pairs.origin) {
            let (Some(o), Some(b), Some(n)) = (o.get(i), b.get(i), n.get(j)) else {
                out.extend_from_slice(n.raw(j));
                continue;
            };
            if b.raw == n.raw {
                out.extend_from_slice(o.raw);
                continue;
            }
            self.path.push(Segment::Index(equal + i as usize));
            match kind {
                Kind::Message(table) => self.nested(table, &o, &b, &n, out)?,
                kind => {
                    self.lose(kind, o.raw, b.raw)?;
                    out.extend_from_slice(n.raw);
                }
            }
            self.path.pop();
        }
        self.budget = before;
        Ok(())
    }

    /// Entries are found by key; a key that is not UTF-8 is the one that it is read as. Of keys
    /// that are read alike the last stands for them all. Those of base and now stand in order.
    #[inline]
    fn map(
        &mut self,
        entry: &'static MessageTable,
        o: &'a [u8],
        b: &[u8],
        n: &[u8],
        out: &mut Vec<u8>,
    ) -> Done {
        let before = self.budget;
        let (o, b, n) = (self.elements(o)?, self.elements(b)?, self.elements(n)?);
        self.take(o.starts.len() * size_of::<(Cow<'_, str>, u32, Twins)>() + n.starts.len())?;
        let mut names = Vec::with_capacity(o.starts.len());
        for i in 0..o.len() {
            let name = String::from_utf8_lossy(key(o.raw(i)));
            if let Cow::Owned(name) = &name {
                self.take(name.capacity())?;
            }
            names.push((name, i));
        }
        names.sort_unstable();
        let mut twins = vec![Twins::Hidden; o.starts.len()];
        let mut placed = vec![false; n.starts.len()];
        let (mut at_b, mut at_n) = (0, 0);
        for alike in names.chunk_by(|x, y| x.0 == y.0) {
            let Some((name, i)) = alike.last() else { continue };
            let b = seek(&b, &mut at_b, name);
            let n = seek(&n, &mut at_n, name);
            if let Some(placed) = n.and_then(|n| placed.get_mut(n as usize)) {
                *placed = true;
            }
            if let Some(twins) = twins.get_mut(*i as usize) {
                *twins = Twins::Found(b, n);
            }
        }
        drop(names);

        let mut new = (0..n.len()).zip(placed).filter(|(_, placed)| !placed).map(|(j, _)| j);
        let mut next = new.next();
        for (i, twins) in (0..o.len()).zip(twins) {
            let Some(of_o) = o.get(i) else { continue };
            // Entries stand in order of their keys.
            while let Some(j) = next.filter(|j| key(n.raw(*j)) < key(of_o.raw)) {
                out.extend_from_slice(n.raw(j));
                next = new.next();
            }
            let (b, n) = match twins {
                Twins::Hidden => {
                    out.extend_from_slice(of_o.raw);
                    continue;
                }
                Twins::Found(at_b, at_n) => {
                    (at_b.and_then(|i| b.get(i)), at_n.and_then(|j| n.get(j)))
                }
            };
            match (b, n) {
                (Some(b), Some(n)) if b.raw == n.raw => out.extend_from_slice(of_o.raw),
                (b, n) => {
                    let name = String::from_utf8_lossy(key(of_o.raw)).into_owned();
                    self.path.push(Segment::Key(name));
                    match (b, n) {
                        (Some(b), Some(n)) => self.entry(entry, &of_o, &b, &n, out)?,
                        (b, n) => {
                            let b = b.map_or(&[][..], |b| b.raw);
                            self.lose(Kind::Message(entry), of_o.raw, b)?;
                            out.extend_from_slice(n.map_or(&[], |n| n.raw));
                        }
                    }
                    self.path.pop();
                }
            }
        }
        for j in next.into_iter().chain(new) {
            out.extend_from_slice(n.raw(j));
        }
        self.budget = before;
        Ok(())
    }

    /// The key stays as it was written.
    #[inline]
    fn entry(
        &mut self,
        entry: &'static MessageTable,
        o: &Field<'a>,
        b: &Field<'_>,
        n: &Field<'_>,
        out: &mut Vec<u8>,
    ) -> Done {
        let (mut of_o, mut of_b, mut of_n) = (Fields(o.body()), Fields(b.body()), Fields(n.body()));
        let mut done = Ok(());
        p::put_tag(out, n.number, WireType::Len);
        p::put_delimited(out, |out| {
            for field in entry.fields {
                let (o, b, n) = (of_o.run(field), of_b.run(field), of_n.run(field));
                if b == n || field.number == 1 {
                    out.extend_from_slice(o);
                } else if done.is_ok() {
                    done = self.field(field, o, b, n, out);
                }
            }
            out.extend_from_slice(of_o.0);
        });
        done
    }

    /// Notes what of the original has no place: what its base lacks.
    #[inline]
    fn lose(&mut self, kind: Kind, o: &'a [u8], b: &[u8]) -> Done {
        if !self.lists {
            return Ok(());
        }
        for f in Fields(o) {
            match kind {
                Kind::Message(table) if !b.is_empty() => {
                    let (body, form) = (f.body(), Form::Canonical);
                    let found = walk_within(table, body, super::DEFAULT_DEPTH, self.budget, form);
                    let found = match found {
                        Ok(found) => found,
                        Err(e) if e.kind == WireError::Limit(Limit::Memory) => return Err(e),
                        // Not a canonical message.
                        Err(_) => continue,
                    };
                    let at = self.offset(body);
                    self.total += found.total - found.findings.len();
                    for mut finding in found.findings {
                        if self.is_full() {
                            self.total += 1;
                            continue;
                        }
                        finding.offset += at;
                        finding.path = self.path.join(&finding.path);
                        self.note(finding);
                    }
                }
                _ if Fields(b).any(|b| b.value() == f.value()) => {}
                Kind::String => self.lose_all(FindingKind::Utf8, f.raw),
                _ => self.lose_all(FindingKind::Union, f.raw),
            }
        }
        Ok(())
    }

    #[inline]
    fn lose_all(&mut self, kind: FindingKind, o: &'a [u8]) {
        if !self.lists {
            return;
        }
        for f in Fields(o) {
            if self.is_full() {
                self.total += 1;
                continue;
            }
            let offset = self.offset(f.raw);
            let path = self.path.clone();
            self.note(Finding { kind, path, offset, raw: f.raw.to_vec() });
        }
    }

    /// Whether nothing more is listed.
    #[inline]
    fn is_full(&self) -> bool {
        self.listing == 0 || self.lost.len() >= super::MAX_FINDINGS
    }

    #[inline]
    fn note(&mut self, finding: Finding) {
        self.total += 1;
        match self.listing.checked_sub(finding.memory()) {
            Some(left) => {
                self.listing = left;
                self.lost.push(finding);
            }
            None => self.listing = 0,
        }
    }

    #[inline]
    fn offset(&self, at: &[u8]) -> usize {
        (at.as_ptr() as usize).wrapping_sub(self.base.as_ptr() as usize)
    }
}

/// Whether a number of an enum that was put aside would be passed over again if it stood where
/// it stood: it yields only to a named value.
#[inline]
fn still_aside(table: &'static MessageTable, number: u32, b: &[u8], n: &[u8]) -> bool {
    let Some(field) = table.field(number) else { return true };
    let Kind::Enum(e) = field.kind else { return true };
    let is_rival = |f: &Field<'_>| {
        f.number == number
            || field.oneof.is_some()
                && table.field(f.number).is_some_and(|rival| rival.oneof == field.oneof)
    };
    let rivals = |message| Fields(message).filter(is_rival).map(|f: Field<'_>| f.raw);
    let named = |f: Field<'_>| {
        f.number != number
            || p::varint(&mut f.value()).is_ok_and(|v| e.name_of(v as i32, Dialect::V1).is_some())
    };
    rivals(b).eq(rivals(n)) || Fields(n).filter(is_rival).any(named)
}

/// Which elements of a list are those that stood in it before.
struct Pairs {
    /// For each element now its position before.
    origin: Vec<u32>,
    /// For each element before whether it is none of those now.
    free: Vec<bool>,
}

/// An element and where in the list its identifier stands.
struct Identity {
    element: u32,
    start: u32,
    end: u32,
}

impl Identity {
    #[inline]
    fn text<'e>(&self, list: &Elements<'e>) -> &'e [u8] {
        list.run.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

impl Pairs {
    #[inline]
    fn put(&mut self, i: u32, j: u32) {
        if let (Some(origin), Some(free)) =
            (self.origin.get_mut(j as usize), self.free.get_mut(i as usize))
        {
            (*origin, *free) = (i, false);
        }
    }

    /// How many are in no pair, before and now.
    #[inline]
    fn left(&self) -> usize {
        let new = self.origin.iter().filter(|i| **i == NONE).count();
        new + self.free.iter().filter(|free| **free).count()
    }

    /// Pairs equal elements: the first of them with the first.
    #[inline]
    fn equal(&mut self, b: &Elements<'_>, n: &Elements<'_>) {
        let (before, now) = (b.sorted(), n.sorted());
        let (mut before, mut now) = (before.into_iter().peekable(), now.into_iter().peekable());
        while let (Some(&i), Some(&j)) = (before.peek(), now.peek()) {
            let order = b.raw(i).cmp(n.raw(j));
            if order.is_eq() {
                self.put(i, j);
            }
            if order.is_le() {
                before.next();
            }
            if order.is_ge() {
                now.next();
            }
        }
    }

    /// Pairs elements whose identifier stands once on either side.
    #[inline]
    fn identified(&mut self, id: &FieldTable, b: &Elements<'_>, n: &Elements<'_>) {
        let of_b = identities(id, b, |i| self.free.get(i as usize) == Some(&true));
        let of_n = identities(id, n, |j| self.origin.get(j as usize) == Some(&NONE));
        let mut before = of_b.chunk_by(|x, y| x.text(b) == y.text(b)).peekable();
        let mut now = of_n.chunk_by(|x, y| x.text(n) == y.text(n)).peekable();
        while let (Some([i, more_i @ ..]), Some([j, more_j @ ..])) = (before.peek(), now.peek()) {
            let order = i.text(b).cmp(j.text(n));
            if order.is_eq() && more_i.is_empty() && more_j.is_empty() {
                self.put(i.element, j.element);
            }
            if order.is_le() {
                before.next();
            }
            if order.is_ge() {
                now.next();
            }
        }
    }

    /// Pairs what is left in order, if as many are left on either side.
    #[inline]
    fn by_position(&mut self) {
        let new = self.origin.iter().filter(|i| **i == NONE).count();
        if self.left() != 2 * new {
            return;
        }
        let free = (0..).zip(&mut self.free).filter(|(_, free)| **free);
        for ((i, free), origin) in free.zip(self.origin.iter_mut().filter(|i| **i == NONE)) {
            (*origin, *free) = (i, false);
        }
    }
}

/// The identifiers of those elements that have one, in their order.
#[inline]
fn identities(
    id: &FieldTable,
    list: &Elements<'_>,
    is_wanted: impl Fn(u32) -> bool,
) -> Vec<Identity> {
    let wanted = (0..list.len()).filter(|i| is_wanted(*i));
    let mut found = Vec::with_capacity(wanted.clone().count());
    for element in wanted {
        let Some(field) = list.get(element) else { continue };
        let Some(value) = Fields(field.body()).first_of(id.number).map(|f| f.value()) else {
            continue;
        };
        let start = (value.as_ptr() as usize).wrapping_sub(list.run.as_ptr() as usize);
        found.push(Identity { element, start: start as u32, end: (start + value.len()) as u32 });
    }
    found.sort_unstable_by(|x, y| x.text(list).cmp(y.text(list)).then(x.element.cmp(&y.element)));
    found
}

/// What identifies the elements of a list: their required identifier, else their first required
/// text.
#[inline]
fn identity(kind: Kind) -> Option<&'static FieldTable> {
    let Kind::Message(table) = kind else { return None };
    let required = || table.fields.iter().filter(|f| f.label == Label::Required);
    required()
        .find(|f| matches!(f.kind, Kind::Message(m) if m.name.ends_with("ID")))
        .or_else(|| required().find(|f| matches!(f.kind, Kind::String)))
}

/// Where the entry of the same key stands, of an entry of a map.
#[derive(Clone, Copy)]
enum Twins {
    /// Another entry stands for this key in the value.
    Hidden,
    /// In base and now.
    Found(Option<u32>, Option<u32>),
}

/// The key of an entry.
#[inline]
fn key(raw: &[u8]) -> &[u8] {
    let entry = Fields(raw).next().map(|f| f.body()).unwrap_or_default();
    Fields(entry).first_of(1).map(|f| f.body()).unwrap_or_default()
}

/// The next entry with this key, if it comes next; those with lower keys are passed over.
#[inline]
fn seek(entries: &Elements<'_>, at: &mut u32, name: &str) -> Option<u32> {
    while *at < entries.len() {
        match key(entries.raw(*at)).cmp(name.as_bytes()) {
            std::cmp::Ordering::Less => *at += 1,
            std::cmp::Ordering::Equal => return Some(*at),
            std::cmp::Ordering::Greater => return None,
        }
    }
    None
}
