//! Goes over raw bytes with a table.
//!
//! Parts of one sub-message may stand apart in its parent, so a message is walked as the
//! list of its parts: its fields are gathered, put in order of their numbers, and what
//! belongs together is merged, level by level. No tree is kept. The lists of fields are counted
//! before they are made, so that the limit on memory holds while the walk goes on.

use std::fmt;

use super::primitive::{self as p, Limit, WireError, WireType};
use super::table::{Dialect, FieldTable, Kind, Label, MessageTable};

/// What a walk wrote and found.
#[derive(Clone, Debug)]
pub struct Walk {
    /// The message in the form that was asked for.
    pub bytes: Vec<u8>,
    /// What is wrong or out of place: the first [`MAX_FINDINGS`] of it, and no more than take as
    /// much memory as the input and 1 MiB.
    pub findings: Vec<Finding>,
    /// How much there is in all.
    pub total: usize,
    /// Whether sub-messages, members of a oneof or fields of a map entry stood in parts.
    pub split: bool,
}

/// What a walk writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Form {
    /// All that is there: the canonical form.
    Canonical,
    /// Without what no value of the message's type can hold: unknown fields, and enum numbers
    /// that yield to another. (Bodies that their tags contradict are known fields; reading
    /// passes over them.)
    Sound,
    /// The sound form, with text that is not UTF-8 repaired: U+FFFD for what is not.
    Lossy,
}

/// How many oneofs a message may have; none of Mesos' has more than one.
const MAX_ONEOFS: usize = 4;

/// How many findings a walk lists.
pub const MAX_FINDINGS: usize = 4096;

/// Something in a message that is wrong, or that a value of its type cannot hold.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// What it is.
    pub kind: FindingKind,
    /// Where it is in the message.
    pub path: Path,
    /// Where it is in the bytes.
    pub offset: usize,
    /// The bytes of the field, with its tag; of a missing field, none.
    pub raw: Vec<u8>,
}

/// `TaskInfo.command: unknown field 42, varint 7`.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = &self.raw[..];
        let what = match (p::tag(&mut rest), self.path.segments().last()) {
            (Ok((_, WireType::Varint)), _) => {
                format!("varint {}", p::varint(&mut rest).unwrap_or_default())
            }
            (Ok((_, wire)), _) => format!("{wire:?}, {} bytes", rest.len()).to_lowercase(),
            (Err(_), _) => String::new(),
        };
        match (self.kind, self.path.segments().split_last()) {
            (FindingKind::UnknownField, Some((Segment::Unknown(number), _))) => {
                write!(f, "{}: unknown field {number}, {what}", self.path.parent())
            }
            (FindingKind::Missing, _) => write!(f, "{}: missing", self.path),
            (FindingKind::Utf8, _) => write!(f, "{}: text that is not UTF-8, {what}", self.path),
            (FindingKind::WireType, _) => write!(f, "{}: wrong wire type, {what}", self.path),
            (FindingKind::Union, _) => {
                write!(f, "{}: a body that contradicts its tag, {what}", self.path)
            }
            (FindingKind::Overwritten, _) => {
                write!(f, "{}: overwritten by a later value, {what}", self.path)
            }
            _ => write!(f, "{}: an enum number that yields to another, {what}", self.path),
        }
    }
}

impl fmt::Debug for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Finding")
            .field("kind", &self.kind)
            .field("path", &self.path)
            .field("offset", &self.offset)
            .field("raw", &format_args!("{} bytes", self.raw.len()))
            .finish()
    }
}

impl Finding {
    /// How many bytes of memory it takes.
    pub(crate) fn memory(&self) -> usize {
        size_of::<Self>()
            + self.path.segments.len() * size_of::<Segment>()
            + self.path.key_bytes
            + self.raw.len()
    }
}

/// What a [`Finding`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FindingKind {
    /// A required field is absent.
    Missing,
    /// A text field is not UTF-8.
    Utf8,
    /// No field has this number.
    UnknownField,
    /// The field is of another wire type.
    WireType,
    /// The body of a union beside another tag, or beside none.
    Union,
    /// An unrecognised enum number beside a value that has precedence.
    Enum,
    /// A value of a singular field that a later one of the same field replaces.
    Overwritten,
}

/// The way from a message to a place in it, outermost first.
#[derive(Clone, PartialEq, Eq)]
pub struct Path {
    message: &'static MessageTable,
    segments: Vec<Segment>,
    /// How long the keys of maps in it are.
    key_bytes: usize,
}

/// A step of a [`Path`].
#[derive(Clone)]
#[non_exhaustive]
pub enum Segment {
    /// Into a field.
    Field(&'static FieldTable),
    /// Into a field of a number that the schema lacks.
    Unknown(u32),
    /// Into an element of a list.
    Index(usize),
    /// Into an entry of a map.
    Key(String),
}

impl PartialEq for Segment {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Field(a), Self::Field(b)) => a.number == b.number && a.name == b.name,
            (Self::Unknown(a), Self::Unknown(b)) => a == b,
            (Self::Index(a), Self::Index(b)) => a == b,
            (Self::Key(a), Self::Key(b)) => a == b,
            _ => false,
        }
    }
}

impl Eq for Segment {}

/// How many characters of a key or of another text of the input stand in a message.
pub(crate) const SHOWN_TEXT: usize = 64;

/// A text of the input as messages show it: escaped, and cut if it is long.
pub(crate) struct Cut<'a>(pub &'a str);

impl fmt::Display for Cut<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.char_indices().nth(SHOWN_TEXT) {
            None => write!(f, "{:?}", self.0),
            Some((end, _)) => {
                let start = self.0.get(..end).unwrap_or_default();
                write!(f, "{start:?}… ({} bytes)", self.0.len())
            }
        }
    }
}

impl Segment {
    fn key_bytes(&self) -> usize {
        match self {
            Self::Key(key) => key.len(),
            _ => 0,
        }
    }

    fn write(&self, dialect: Dialect, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(field) => write!(f, ".{}", field.name_in(dialect)),
            Self::Unknown(number) => write!(f, ".{number}"),
            Self::Index(i) => write!(f, "[{i}]"),
            Self::Key(key) => write!(f, "[{}]", Cut(key)),
        }
    }
}

/// Shows the step as in a path: `.resources`, `[3]`, `["cpus"]`.
impl fmt::Display for Segment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(Dialect::V1, f)
    }
}

/// Shows the step as `Display` does.
impl fmt::Debug for Segment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(Dialect::V1, f)
    }
}

impl PartialEq for MessageTable {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for MessageTable {}

impl Path {
    /// The path to the message itself.
    pub fn new(message: &'static MessageTable) -> Self {
        Path { message, segments: Vec::new(), key_bytes: 0 }
    }

    /// The message that the path begins at.
    pub fn message(&self) -> &'static MessageTable {
        self.message
    }

    /// The steps, outermost first.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    pub(crate) fn push(&mut self, step: Segment) {
        self.key_bytes += step.key_bytes();
        self.segments.push(step);
    }

    pub(crate) fn pop(&mut self) {
        if let Some(step) = self.segments.pop() {
            self.key_bytes -= step.key_bytes();
        }
    }

    /// This path and a step more.
    fn with(&self, step: Option<Segment>) -> Path {
        let mut segments = Vec::with_capacity(self.segments.len() + 1);
        segments.extend(self.segments.iter().cloned());
        let mut path = Path { message: self.message, segments, key_bytes: self.key_bytes };
        if let Some(step) = step {
            path.push(step);
        }
        path
    }

    /// The path to what this one ends in.
    pub(crate) fn parent(&self) -> Path {
        let mut parent = self.clone();
        parent.pop();
        parent
    }

    /// This path, then the steps of one that begins where this ends.
    pub(crate) fn join(&self, rest: &Path) -> Path {
        let mut path = self.clone();
        rest.segments.iter().cloned().for_each(|step| path.push(step));
        path
    }

    /// The path in the names of a dialect.
    pub fn display_in(&self, dialect: Dialect) -> impl fmt::Display + '_ {
        struct In<'a>(&'a Path, Dialect);
        impl fmt::Display for In<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(without_package(self.0.message.name_in(self.1)))?;
                self.0.segments.iter().try_for_each(|s| s.write(self.1, f))
            }
        }
        In(self, dialect)
    }
}

/// `TaskInfo` of `mesos.v1.TaskInfo`; packages are in lower case, messages are not.
fn without_package(name: &str) -> &str {
    name.char_indices()
        .find(|&(i, c)| c.is_ascii_uppercase() && (i == 0 || name[..i].ends_with('.')))
        .map_or(name, |(i, _)| name.get(i..).unwrap_or(name))
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.display_in(Dialect::V1).fmt(f)
    }
}

/// Shows the path as `Display` does.
impl fmt::Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A walk that had to stop: the bytes are not protobuf, nest too deeply, or take more memory than
/// allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WalkError {
    /// [`Malformed`](WireError::Malformed), [`Truncated`](WireError::Truncated) or
    /// [`Limit`](WireError::Limit).
    pub kind: WireError,
    /// The message in which it is.
    pub path: Path,
    /// Where the faulty field begins in the bytes.
    pub offset: usize,
}

impl fmt::Display for WalkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} (at byte {})", self.path, self.kind, self.offset)
    }
}

impl std::error::Error for WalkError {}

/// The canonical form of a message: fields by number, what belongs together merged, numbers
/// in their shortest form, unknown fields last in order of arrival.
///
/// # Errors
/// The bytes are not protobuf, nest deeper than `depth`, or take more memory than [`walk`] allows.
pub fn canonical(
    table: &'static MessageTable,
    bytes: &[u8],
    depth: u32,
) -> Result<Vec<u8>, WalkError> {
    canonical_within(table, bytes, depth, default_memory(bytes.len()))
}

/// The canonical form of a message, within a limit on memory.
pub(crate) fn canonical_within(
    table: &'static MessageTable,
    bytes: &[u8],
    depth: u32,
    memory: usize,
) -> Result<Vec<u8>, WalkError> {
    let mut walker = Walker::new(table, bytes, memory, Form::Canonical);
    walker.quiet = 1;
    walker.walk(table, depth).map(|w| w.bytes)
}

/// Walks over a message. It takes no more memory than 32 MiB or 32 times the input, whichever is
/// larger, and follows at most [`DEFAULT_DEPTH`](super::DEFAULT_DEPTH) levels, whatever `depth`
/// says.
///
/// # Errors
/// The bytes are not protobuf, nest deeper than `depth`, or take more memory than that.
pub fn walk(
    table: &'static MessageTable,
    bytes: &[u8],
    depth: u32,
    form: Form,
) -> Result<Walk, WalkError> {
    walk_within(table, bytes, depth, default_memory(bytes.len()), form)
}

/// Walks over a message within a limit on memory.
pub(crate) fn walk_within(
    table: &'static MessageTable,
    bytes: &[u8],
    depth: u32,
    memory: usize,
    form: Form,
) -> Result<Walk, WalkError> {
    Walker::new(table, bytes, memory, form).walk(table, depth)
}

/// How a message is walked over before a value is read from it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Check {
    pub depth: u32,
    pub memory: usize,
    pub form: Form,
    /// Whether an unrecognised number in a required enum is as good as none, as for Mesos.
    pub as_mesos: bool,
    /// Whether the value is read without a limit: then the walk estimates what it will take.
    pub unlimited: bool,
}

/// Walks over a message from which a value is to be read.
pub(crate) fn check(
    table: &'static MessageTable,
    bytes: &[u8],
    how: Check,
) -> Result<Walk, WalkError> {
    let mut walker = Walker::new(table, bytes, how.memory, how.form);
    walker.mesos = how.as_mesos;
    if how.unlimited {
        walker.value = how.memory;
    }
    walker.walk(table, how.depth)
}

/// So many times the size of its input is what a walk takes at most: per two bytes a field, and for
/// each field its part of a message or its place in a map.
pub(crate) const WALK_MEMORY: usize = 32;

/// The memory that reading may take unless told otherwise.
pub(crate) fn default_memory(len: usize) -> usize {
    len.saturating_mul(32).max(32 << 20)
}

struct Walker<'a> {
    base: &'a [u8],
    form: Form,
    path: Path,
    /// In how many displaced occurrences the walk is; nothing is found there.
    quiet: u32,
    /// How many bytes of memory the walk may still take.
    budget: usize,
    /// How many bytes of memory the list of findings may still take.
    listing: usize,
    /// How many bytes of memory a value that is read from the message may still take.
    value: usize,
    /// Whether an unrecognised number in a required enum is as good as none, as for Mesos.
    mesos: bool,
    result: Walk,
}

/// How many bytes of memory the findings of a walk may take beside the size of the input.
const LISTING: usize = 1 << 20;

/// How many bytes a text takes in a value, beside its characters.
const WORDS: usize = 24;

/// A field as it stands on the wire.
#[derive(Clone, Copy)]
struct Occurrence<'a> {
    /// Tag and value.
    raw: &'a [u8],
    number: u32,
    wire: WireType,
    /// How long the tag is.
    tag: u8,
    /// Known to the table, of a wire type that belongs to it, and not put aside.
    known: bool,
}

impl<'a> Occurrence<'a> {
    fn value(&self) -> &'a [u8] {
        self.raw.get(usize::from(self.tag)..).unwrap_or_default()
    }

    fn body(&self) -> &'a [u8] {
        p::delimited(&mut self.value()).unwrap_or_default()
    }

    fn number_value(&self) -> u64 {
        p::varint(&mut self.value()).unwrap_or_default()
    }
}

type Done = Result<(), WalkError>;

impl<'a> Walker<'a> {
    fn new(table: &'static MessageTable, bytes: &'a [u8], memory: usize, form: Form) -> Self {
        Walker {
            base: bytes,
            form,
            path: Path::new(table),
            quiet: 0,
            budget: memory,
            listing: bytes.len().saturating_add(LISTING).min(memory),
            value: usize::MAX,
            mesos: false,
            result: Walk { bytes: Vec::new(), findings: Vec::new(), total: 0, split: false },
        }
    }

    fn walk(mut self, table: &'static MessageTable, depth: u32) -> Result<Walk, WalkError> {
        let mut out = Vec::with_capacity(self.base.len());
        // Deeper levels could overflow the stack.
        let depth = depth.min(super::DEFAULT_DEPTH);
        self.message(table, &[self.base], depth, &mut out)?;
        self.result.bytes = out;
        Ok(self.result)
    }

    fn stop<T>(&self, kind: WireError, at: &[u8]) -> Result<T, WalkError> {
        Err(WalkError { kind, path: self.path.clone(), offset: self.offset(at) })
    }

    /// Takes memory; it is given back by [`release`](Self::release).
    fn take(&mut self, bytes: usize, at: &[u8]) -> Done {
        match self.budget.checked_sub(bytes) {
            Some(left) => self.budget = left,
            None => return self.stop(WireError::Limit(Limit::Memory), at),
        }
        Ok(())
    }

    /// Takes memory of the value.
    fn estimate(&mut self, bytes: usize, at: &[u8]) -> Done {
        match self.value.checked_sub(bytes) {
            Some(left) => self.value = left,
            None => return self.stop(WireError::Limit(Limit::Memory), at),
        }
        Ok(())
    }

    fn release(&mut self, bytes: usize) {
        self.budget += bytes;
    }

    fn offset(&self, at: &[u8]) -> usize {
        (at.as_ptr() as usize).wrapping_sub(self.base.as_ptr() as usize)
    }

    fn find(&mut self, kind: FindingKind, step: Option<Segment>, at: &[u8], raw: &[u8]) {
        if self.quiet > 0 {
            return;
        }
        self.result.total += 1;
        if self.result.findings.len() >= MAX_FINDINGS {
            return;
        }
        let size = (self.path.segments.len() + 1) * size_of::<Segment>()
            + self.path.key_bytes
            + size_of::<Finding>()
            + raw.len();
        let Some(left) = self.listing.checked_sub(size) else {
            // What comes later and is smaller is not listed either.
            self.listing = 0;
            return;
        };
        self.listing = left;
        let path = self.path.with(step);
        let offset = self.offset(at);
        self.result.findings.push(Finding { kind, path, offset, raw: raw.to_vec() });
    }

    /// All but the last of several values.
    fn overwritten<'o>(&mut self, values: impl Iterator<Item = &'o Occurrence<'a>>)
    where
        'a: 'o,
    {
        let mut values = values.peekable();
        while let Some(o) = values.next() {
            if values.peek().is_some() {
                self.find(FindingKind::Overwritten, None, o.raw, o.raw);
            }
        }
    }

    /// The fields of a message; their memory is taken, and released by the caller.
    fn scan(&mut self, parts: &[&'a [u8]], depth: u32) -> Result<Vec<Occurrence<'a>>, WalkError> {
        let mut count = 0;
        for part in parts {
            let mut rest = *part;
            while !rest.is_empty() {
                let start = rest;
                let skipped = p::tag(&mut rest)
                    .and_then(|(number, wire)| p::skip(&mut rest, number, wire, depth));
                if let Err(kind) = skipped {
                    return self.stop(kind, start);
                }
                count += 1;
            }
        }
        let at = parts.first().copied().unwrap_or_default();
        self.take(count * size_of::<Occurrence<'_>>(), at)?;
        let mut found = Vec::with_capacity(count);
        for part in parts {
            let mut rest = *part;
            while !rest.is_empty() {
                let start = rest;
                let Ok((number, wire)) = p::tag(&mut rest) else { break };
                let tag = (start.len() - rest.len()) as u8;
                if p::skip(&mut rest, number, wire, depth).is_err() {
                    break;
                }
                let raw = start.get(..start.len() - rest.len()).unwrap_or_default();
                found.push(Occurrence { raw, number, wire, tag, known: false });
            }
        }
        Ok(found)
    }

    fn message(
        &mut self,
        table: &'static MessageTable,
        parts: &[&'a [u8]],
        depth: u32,
        out: &mut Vec<u8>,
    ) -> Done {
        let at = parts.first().copied().unwrap_or_default();
        // A value takes three words, as a text or a list does, for each field that it could have.
        self.estimate(table.fields.len() * WORDS, at)?;
        let mut found = self.scan(parts, depth)?;
        let taken = found.len() * size_of::<Occurrence<'_>>();
        for o in &mut found {
            let field = table.field(o.number);
            o.known = field.is_some_and(|f| f.accepts(o.wire));
            if !o.known {
                let (kind, step) = match field {
                    Some(f) => (FindingKind::WireType, Segment::Field(f)),
                    None => (FindingKind::UnknownField, Segment::Unknown(o.number)),
                };
                self.find(kind, Some(step), o.raw, o.raw);
            }
        }
        self.settle_oneofs(table, &mut found, depth)?;
        self.settle_enums(table, &mut found);

        // Known fields by number, in order of arrival where equal; then the others. Mostly
        // they are in order already.
        let key = |o: &Occurrence<'_>| if o.known { o.number } else { u32::MAX };
        if !found.is_sorted_by_key(key) {
            // All stand in one input, so that their places tell the order of arrival.
            found.sort_unstable_by_key(|o| (key(o), o.raw.as_ptr() as usize));
        }
        self.check_required(table, &found, parts);
        self.check_union(table, &found);
        if self.form != Form::Canonical {
            found.retain(|o| o.known);
        }

        for group in found.chunk_by(|a, b| a.known && b.known && a.number == b.number) {
            match group {
                [o, ..] if o.known => {
                    if let Some(field) = table.field(o.number) {
                        self.path.push(Segment::Field(field));
                        self.field(field, group, depth, out)?;
                        self.path.pop();
                    }
                }
                _ => group.iter().for_each(|o| put_unknown(out, o.raw)),
            }
        }
        self.release(taken);
        Ok(())
    }

    /// The last member of a oneof stays, with those of its parts that follow every other
    /// member. An unrecognised enum number yields to any other member.
    fn settle_oneofs(
        &mut self,
        table: &'static MessageTable,
        found: &mut Vec<Occurrence<'a>>,
        depth: u32,
    ) -> Done {
        if table.fields.iter().all(|f| f.oneof.is_none()) {
            return Ok(());
        }
        let oneof = |o: &Occurrence<'_>| {
            let field = table.field(o.number).filter(|_| o.known)?;
            field.oneof.map(|group| (usize::from(group), field))
        };
        let recognised = |o: &Occurrence<'_>, f: &FieldTable| match f.kind {
            Kind::Enum(e) => e.name_of(o.number_value() as i32, Dialect::V1).is_some(),
            _ => true,
        };
        // For each oneof how many members stand on the wire, and whether one is recognised.
        let mut seen = [(0u32, false); MAX_ONEOFS];
        for o in found.iter() {
            let Some((group, field)) = oneof(o) else { continue };
            if let Some((count, some)) = seen.get_mut(group) {
                *count += 1;
                *some |= recognised(o, field);
            }
        }
        if seen.iter().all(|s| s.0 < 2) {
            return Ok(());
        }
        self.result.split = true;
        for o in found.iter_mut() {
            let Some((group, field)) = oneof(o) else { continue };
            if seen.get(group).is_some_and(|s| s.1) && !recognised(o, field) {
                self.find(FindingKind::Enum, Some(Segment::Field(field)), o.raw, o.raw);
                o.known = false;
            }
        }
        // From the end: the last member, its parts, and from the first other one back nothing.
        let mut last = [None; MAX_ONEOFS];
        let keep: Vec<bool> = found
            .iter()
            .rev()
            .map(|o| match oneof(o).and_then(|(group, _)| last.get_mut(group)) {
                None => true,
                Some(slot) => {
                    let member = *slot.get_or_insert(o.number);
                    if member != o.number {
                        *slot = Some(0);
                    }
                    *slot == Some(o.number)
                }
            })
            .collect();
        for (o, _) in found.iter().zip(keep.iter().rev()).filter(|(_, keep)| !**keep) {
            if let Some(FieldTable { kind: Kind::Message(table), .. }) = table.field(o.number) {
                self.displaced(|w, out| w.nested(o.number, table, &[o.body()], depth, out))?;
            }
        }
        let mut keep = keep.into_iter().rev();
        found.retain(|_| keep.next().unwrap_or(true));
        Ok(())
    }

    /// Walks over what another occurrence displaces. It must be protobuf; nothing else is asked of it.
    fn displaced(&mut self, walk: impl FnOnce(&mut Self, &mut Vec<u8>) -> Done) -> Done {
        self.quiet += 1;
        walk(self, &mut Vec::new())?;
        self.quiet -= 1;
        Ok(())
    }

    /// A recognised value of an enum field has precedence over unrecognised ones, and the
    /// first of these over the others; what yields is put aside. Enums of proto3 are open: of
    /// their numbers the last one counts, whichever it is.
    fn settle_enums(&mut self, table: &'static MessageTable, found: &mut [Occurrence<'a>]) {
        for field in table.fields {
            let Kind::Enum(e) = field.kind else { continue };
            if field.label == Label::Repeated || field.implicit {
                continue;
            }
            let mine = |o: &Occurrence<'_>| o.known && o.number == field.number;
            if found.iter().filter(|o| mine(o)).nth(1).is_none() {
                continue;
            }
            let known =
                |o: &Occurrence<'_>| e.name_of(o.number_value() as i32, Dialect::V1).is_some();
            let some_known = found.iter().any(|o| mine(o) && known(o));
            let first = found.iter().position(&mine);
            for (i, o) in found.iter_mut().enumerate() {
                if mine(o) && !known(o) && (some_known || Some(i) != first) {
                    o.known = false;
                    self.find(FindingKind::Enum, Some(Segment::Field(field)), o.raw, o.raw);
                }
            }
        }
    }

    fn check_required(
        &mut self,
        table: &'static MessageTable,
        found: &[Occurrence<'a>],
        parts: &[&'a [u8]],
    ) {
        // Both are in order of their numbers.
        let mut rest = found;
        for field in table.fields.iter().filter(|f| f.label == Label::Required) {
            rest = rest
                .iter()
                .position(|o| !o.known || o.number >= field.number)
                .map_or(&[], |i| rest.get(i..).unwrap_or_default());
            let there = |o: &&Occurrence<'_>| o.known && o.number == field.number;
            let counts = |o: &Occurrence<'_>| match field.kind {
                Kind::Enum(e) if self.mesos => {
                    e.name_of(o.number_value() as i32, Dialect::V1).is_some()
                }
                _ => true,
            };
            // The last of several values counts.
            if !rest.iter().take_while(there).last().is_some_and(counts) {
                let at = parts.first().copied().unwrap_or(self.base);
                self.find(FindingKind::Missing, Some(Segment::Field(field)), at, &[]);
            }
        }
    }

    fn check_union(&mut self, table: &'static MessageTable, found: &[Occurrence<'a>]) {
        let Some(union) = table.union else { return };
        let tag = found
            .iter()
            .rfind(|o| o.known && o.number == union.tag)
            .map(|o| o.number_value() as i32);
        for o in found {
            let Some((value, _)) =
                union.bodies.iter().find(|(_, body)| o.known && *body == o.number)
            else {
                continue;
            };
            if let Some(field) = table.field(o.number).filter(|_| tag != Some(*value)) {
                self.find(FindingKind::Union, Some(Segment::Field(field)), o.raw, o.raw);
            }
        }
    }

    fn field(
        &mut self,
        field: &'static FieldTable,
        group: &[Occurrence<'a>],
        depth: u32,
        out: &mut Vec<u8>,
    ) -> Done {
        match (field.label, field.kind) {
            (Label::Map, Kind::Message(entry)) => self.map(field, entry, group, depth, out),
            (Label::Repeated, Kind::Message(table)) => {
                for (i, o) in group.iter().enumerate() {
                    self.path.push(Segment::Index(i));
                    self.nested(field.number, table, &[o.body()], depth, out)?;
                    self.path.pop();
                }
                Ok(())
            }
            (Label::Repeated, _) => self.repeated(field, group, out),
            (_, Kind::Message(table)) => {
                self.result.split |= group.len() > 1;
                let taken = size_of_val(group);
                self.take(taken, group.first().map_or(&[], |o| o.raw))?;
                let parts: Vec<&[u8]> = group.iter().map(Occurrence::body).collect();
                self.nested(field.number, table, &parts, depth, out)?;
                self.release(taken);
                Ok(())
            }
            _ => {
                if let [earlier @ .., o] = group {
                    // The last member of a oneof counts, as the schema says.
                    for e in earlier.iter().filter(|_| field.oneof.is_none()) {
                        self.find(FindingKind::Overwritten, None, e.raw, e.raw);
                    }
                    self.scalar(field, o.value(), o.raw, out)?;
                }
                Ok(())
            }
        }
    }

    fn nested(
        &mut self,
        number: u32,
        table: &'static MessageTable,
        parts: &[&'a [u8]],
        depth: u32,
        out: &mut Vec<u8>,
    ) -> Done {
        let Some(depth) = depth.checked_sub(1) else {
            return self
                .stop(WireError::Limit(Limit::Depth), parts.first().copied().unwrap_or_default());
        };
        p::put_tag(out, number, WireType::Len);
        let mut done = Ok(());
        p::put_delimited(out, |out| done = self.message(table, parts, depth, out));
        done
    }

    fn repeated(
        &mut self,
        field: &'static FieldTable,
        group: &[Occurrence<'a>],
        out: &mut Vec<u8>,
    ) -> Done {
        // A list grows by doubling.
        let (size, count) = match field.wire() {
            WireType::Len => (2 * WORDS, group.len()),
            _ => (16, group.iter().map(|o| o.raw.len()).sum()),
        };
        self.estimate(size * count, group.first().map_or(&[], |o| o.raw))?;
        if field.packed && field.wire() != WireType::Len {
            let mut packed = Vec::new();
            self.each(field, group, |_, value, _| {
                put_number(&mut packed, field.kind, value);
                Ok(())
            })?;
            if !packed.is_empty() {
                p::put_tag(out, field.number, WireType::Len);
                p::put_bytes(out, &packed);
            }
            return Ok(());
        }
        let mut index = 0;
        self.each(field, group, |w, value, raw| {
            w.path.push(Segment::Index(index));
            w.scalar(field, value, raw, out)?;
            w.path.pop();
            index += 1;
            Ok(())
        })
    }

    /// Each number of a list, packed or not.
    fn each(
        &mut self,
        field: &'static FieldTable,
        group: &[Occurrence<'a>],
        mut take: impl FnMut(&mut Self, &'a [u8], &'a [u8]) -> Done,
    ) -> Done {
        for o in group {
            if o.wire == field.wire() {
                take(self, o.value(), o.raw)?;
                continue;
            }
            let mut rest = o.body();
            while !rest.is_empty() {
                let start = rest;
                if let Err(kind) = p::skip(&mut rest, field.number, field.wire(), 0) {
                    return self.stop(kind, start);
                }
                take(self, start, o.raw)?;
            }
        }
        Ok(())
    }

    fn scalar(
        &mut self,
        field: &'static FieldTable,
        value: &'a [u8],
        raw: &'a [u8],
        out: &mut Vec<u8>,
    ) -> Done {
        if field.implicit && is_zero(field.kind, value) {
            return Ok(());
        }
        p::put_tag(out, field.number, field.wire());
        match field.kind {
            Kind::String | Kind::Bytes => {
                let text = p::delimited(&mut &*value).unwrap_or_default();
                if matches!(field.kind, Kind::String) && std::str::from_utf8(text).is_err() {
                    self.find(FindingKind::Utf8, None, raw, raw);
                }
                self.put_text(field.kind, text, out)?;
            }
            kind => put_number(out, kind, value),
        }
        Ok(())
    }

    fn put_text(&mut self, kind: Kind, text: &'a [u8], out: &mut Vec<u8>) -> Done {
        let is_repaired = matches!(kind, Kind::String)
            && self.form == Form::Lossy
            && std::str::from_utf8(text).is_err();
        if !is_repaired {
            p::put_bytes(out, text);
            return Ok(());
        }
        let len = p::lossy_len(text);
        // It stays taken, as what is written stays.
        self.take(len.saturating_sub(text.len()), text)?;
        p::put_varint(out, len as u64);
        out.reserve_exact(len);
        p::lossy(text).for_each(|part| out.extend_from_slice(part.as_bytes()));
        Ok(())
    }

    /// The last of several entries with one key stays. Entries are written by key, with both fields.
    fn map(
        &mut self,
        field: &'static FieldTable,
        entry: &'static MessageTable,
        group: &[Occurrence<'a>],
        depth: u32,
        out: &mut Vec<u8>,
    ) -> Done {
        let Some(depth) = depth.checked_sub(1) else {
            return self.stop(WireError::Limit(Limit::Depth), group.first().map_or(&[], |o| o.raw));
        };
        let taken = group.len() * size_of::<(&[u8], &[u8])>();
        self.take(taken, group.first().map_or(&[], |o| o.raw))?;
        // The nodes of a tree are half full at worst.
        self.estimate(group.len() * 4 * WORDS, group.first().map_or(&[], |o| o.raw))?;
        let mut entries: Vec<(&[u8], &[u8])> = Vec::with_capacity(group.len());
        for o in group {
            entries.push((self.key_of(o.body(), depth)?, o.body()));
        }
        entries.sort_unstable_by_key(|(key, body)| (*key, body.as_ptr() as usize));
        let mut entries = entries.into_iter().peekable();
        while let Some((key, body)) = entries.next() {
            let found = self.scan(&[body], depth)?;
            if entries.peek().is_some_and(|next| next.0 == key) {
                self.displaced(|w, out| w.entry(entry, key, &found, depth, out))?;
            } else {
                p::put_tag(out, field.number, WireType::Len);
                let mut done = Ok(());
                p::put_delimited(out, |out| done = self.entry(entry, key, &found, depth, out));
                done?;
            }
            self.release(found.len() * size_of::<Occurrence<'_>>());
        }
        self.release(taken);
        Ok(())
    }

    /// The key of an entry, the last one if there are several; empty if there is none.
    fn key_of(&self, body: &'a [u8], depth: u32) -> Result<&'a [u8], WalkError> {
        let (mut rest, mut key) = (body, &[][..]);
        while !rest.is_empty() {
            let start = rest;
            let field = p::tag(&mut rest).and_then(|(number, wire)| {
                let mut value = rest;
                p::skip(&mut rest, number, wire, depth)?;
                if (number, wire) == (1, WireType::Len) {
                    key = p::delimited(&mut value)?;
                }
                Ok(())
            });
            if let Err(kind) = field {
                return self.stop(kind, start);
            }
        }
        Ok(key)
    }

    fn entry(
        &mut self,
        entry: &'static MessageTable,
        key: &'a [u8],
        found: &[Occurrence<'a>],
        depth: u32,
        out: &mut Vec<u8>,
    ) -> Done {
        self.path.push(Segment::Key(String::from_utf8_lossy(key).into_owned()));
        let keys = found.iter().filter(|o| o.number == 1 && o.wire == WireType::Len);
        self.overwritten(keys.clone());
        if let Some(raw) = { keys }.next_back().filter(|_| std::str::from_utf8(key).is_err()) {
            self.find(FindingKind::Utf8, None, raw.raw, raw.raw);
        }
        p::put_tag(out, 1, WireType::Len);
        self.put_text(Kind::String, key, out)?;
        if let Some(value) = entry.field(2) {
            let mine: Vec<_> =
                found.iter().filter(|o| o.number == 2 && o.wire == value.wire()).copied().collect();
            match value.kind {
                Kind::Message(table) => {
                    self.result.split |= mine.len() > 1;
                    let parts: Vec<&[u8]> = mine.iter().map(Occurrence::body).collect();
                    self.nested(2, table, &parts, depth, out)?;
                }
                _ => match mine.last() {
                    Some(o) => {
                        self.overwritten(mine.iter());
                        self.scalar(value, o.value(), o.raw, out)?;
                    }
                    None => {
                        p::put_tag(out, 2, value.wire());
                        let zeros = match value.wire() {
                            WireType::Fixed64 => 8,
                            WireType::Fixed32 => 4,
                            _ => 1,
                        };
                        out.extend(std::iter::repeat_n(0, zeros));
                    }
                },
            }
        }
        for o in found {
            let field = entry.field(o.number);
            if !field.is_some_and(|f| f.wire() == o.wire) {
                let (kind, step) = match field {
                    Some(f) => (FindingKind::WireType, Segment::Field(f)),
                    None => (FindingKind::UnknownField, Segment::Unknown(o.number)),
                };
                self.find(kind, Some(step), o.raw, o.raw);
                if self.form == Form::Canonical {
                    put_unknown(out, o.raw);
                }
            }
        }
        self.path.pop();
        Ok(())
    }
}

/// Whether a value is what absence means: zero or empty.
pub(crate) fn is_zero(kind: Kind, value: &[u8]) -> bool {
    match kind {
        Kind::Double | Kind::Float => value.iter().all(|&b| b == 0),
        _ => {
            let mut number = Vec::new();
            put_number(&mut number, kind, value);
            number == [0]
        }
    }
}

/// Writes one number of a field without its tag, as its type would hold it.
fn put_number(out: &mut Vec<u8>, kind: Kind, value: &[u8]) {
    let raw = match kind {
        Kind::Double => return out.extend_from_slice(value.get(..8).unwrap_or_default()),
        Kind::Float => return out.extend_from_slice(value.get(..4).unwrap_or_default()),
        _ => p::varint(&mut &*value).unwrap_or_default(),
    };
    p::put_varint(
        out,
        match kind {
            Kind::Int32 | Kind::Enum(_) => raw as i32 as u64,
            Kind::Uint32 => u64::from(raw as u32),
            Kind::Bool => u64::from(raw != 0),
            _ => raw,
        },
    );
}

/// Writes an unknown field, its numbers in their shortest form.
fn put_unknown(out: &mut Vec<u8>, raw: &[u8]) {
    let mut rest = raw;
    let Ok((number, wire)) = p::tag(&mut rest) else { return };
    p::put_tag(out, number, wire);
    match wire {
        WireType::Varint => p::put_varint(out, p::varint(&mut rest).unwrap_or_default()),
        WireType::Len => {
            let body = p::delimited(&mut rest).unwrap_or_default();
            p::put_bytes(out, body);
        }
        WireType::GroupStart => {
            while !rest.is_empty() {
                let start = rest;
                match p::tag(&mut rest) {
                    Ok((end, WireType::GroupEnd)) => {
                        p::put_tag(out, end, WireType::GroupEnd);
                        return;
                    }
                    Ok((inner, wire)) => {
                        // The scan has been here: it nests no deeper than allowed.
                        if p::skip(&mut rest, inner, wire, u32::MAX).is_err() {
                            return;
                        }
                        put_unknown(out, start.get(..start.len() - rest.len()).unwrap_or_default());
                    }
                    Err(_) => return,
                }
            }
        }
        _ => out.extend_from_slice(rest),
    }
}
