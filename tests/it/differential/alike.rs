//! The law that an independent implementation of protobuf and this crate read every message
//! alike: prost-reflect, over `proto/` as protox compiles it. Shared by the test and the fuzz
//! target of the name.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use mesos_types::laws::{forge, harness};
use mesos_types::registry::{self, Entry};
use mesos_types::wire::{self, FindingKind, Form, MessageTable, Segment, WireType, primitive};
use mesos_types::{DecodeError, DecodeOptions, ErrorKind};
use prost_reflect::prost::{self, Message as _};
use prost_reflect::{
    Cardinality, DescriptorPool, DynamicMessage, Kind, MessageDescriptor, ReflectMessage as _,
    Value,
};

/// What became of a message, where both read it alike or differ as documented here.
pub type Outcome = Result<&'static str, String>;

pub const ALIKE: &str = "both read the same";
pub const REFUSED: &str = "both refuse";
pub const KEPT: &str = "refused here for what prost-reflect keeps, and the canonical form too";
pub const INCOMPLETE: &str = "refused here for a required field that prost-reflect misses too";

/// The law, on bytes of which the first two choose the type, as in `harness::any`: the others are
/// a message, and what another is forged out of.
pub fn any(data: &[u8]) -> Outcome {
    let Some((&choice, bytes)) = data.split_first_chunk() else { return Ok(REFUSED) };
    let choice = u16::from_le_bytes(choice);
    let entry = registry::entries()
        .min_by_key(|e| harness::choice_of(e.table()).wrapping_sub(choice))
        .unwrap();
    alike(&entry, &forge(entry.table(), bytes))?;
    alike(&entry, bytes)
}

/// The law: what one accepts the other accepts, and with the same content.
pub fn alike(entry: &Entry, bytes: &[u8]) -> Outcome {
    let table = entry.table();
    let message = schema().get_message_by_name(table.name).ok_or("not in the schema")?;
    let ours = entry.decode_exact(bytes, &DecodeOptions::default()).map(|m| m.encode_to_vec());
    let theirs = DynamicMessage::decode(message.clone(), bytes);
    let outcome = match (&ours, &theirs) {
        (Err(_), Err(_)) => Ok(REFUSED),
        (Ok(ours), Ok(theirs)) => accepted(table, ours, theirs).map(|()| ALIKE),
        (Err(ours), Ok(theirs)) => match () {
            () if beyond_a_limit(ours) => Ok("beyond_a_limit"),
            () if map_of_another_wire_type(&message, bytes) => Ok("map_of_another_wire_type"),
            () if padded(ours, bytes) => Ok("padded"),
            () if outranked(table, bytes) => Ok("outranked"),
            () => refused(table, bytes, ours, theirs),
        },
        (Ok(ours), Err(theirs)) => lossless(&message, table, bytes, ours).and_then(|()| match () {
            () if surplus_bits(theirs, bytes) => Ok("surplus_bits"),
            () if map_of_another_wire_type(&message, bytes) => Ok("map_of_another_wire_type"),
            () if displaced(theirs) => Ok("displaced"),
            () => Err("only prost-reflect refuses".to_owned()),
        }),
    };
    outcome.map_err(|what| {
        let hex = |bytes: &[u8]| bytes.iter().map(|b| format!("{b:02x}")).collect::<String>();
        let ours = ours.as_deref().map(hex);
        let theirs = theirs.map(|m| hex(&m.encode_to_vec()));
        format!("{}, {}: {what}; ours {ours:?}, theirs {theirs:?}", entry.name(), hex(bytes))
    })
}

fn accepted(
    table: &'static MessageTable,
    ours: &[u8],
    theirs: &DynamicMessage,
) -> Result<(), String> {
    if missing(theirs) {
        return Err("a required field is missing".to_owned());
    }
    match wire::canonical(table, &theirs.encode_to_vec(), wire::DEFAULT_DEPTH) {
        Ok(canonical) if canonical == ours => Ok(()),
        other => Err(format!("the content differs: theirs is {other:02x?}")),
    }
}

/// What prost-reflect refuses is in another form what both read the same.
fn lossless(
    message: &MessageDescriptor,
    table: &'static MessageTable,
    bytes: &[u8],
    ours: &[u8],
) -> Result<(), String> {
    match wire::canonical(table, bytes, wire::DEFAULT_DEPTH) {
        Ok(canonical) if canonical == ours => {}
        other => return Err(format!("ours is not the canonical form: {other:02x?}")),
    }
    let again = DynamicMessage::decode(message.clone(), ours)
        .map_err(|e| format!("nor does it read what we write: {e}"))?;
    accepted(table, ours, &again)
}

/// What the model has no place for is still in the canonical form: as in theirs.
fn refused(
    table: &'static MessageTable,
    bytes: &[u8],
    ours: &DecodeError,
    theirs: &DynamicMessage,
) -> Outcome {
    let incomplete = ours.kind() == ErrorKind::MissingRequired;
    if incomplete != missing(theirs) {
        return Err("a required field is missing for one only".to_owned());
    }
    match ours.kind() {
        _ if parts(table, bytes)? != parts(table, &theirs.encode_to_vec())? => {
            Err("the canonical forms differ".to_owned())
        }
        ErrorKind::MissingRequired => Ok(INCOMPLETE),
        ErrorKind::UnknownField | ErrorKind::Union => Ok(KEPT),
        // An exact reading refuses a singular field that stands twice; the last value is the same.
        ErrorKind::Overwritten => Ok("overwritten"),
        _ => Err("only we refuse".to_owned()),
    }
}

/// The message without its unknown fields, and these sorted by place: prost-reflect keeps the
/// order only of those that have one number. It drops those of map entries.
#[allow(clippy::type_complexity)]
fn parts(
    table: &'static MessageTable,
    bytes: &[u8],
) -> Result<(Vec<u8>, Vec<(String, Vec<u8>)>), String> {
    let walk = |bytes: &[u8], form| {
        wire::walk(table, bytes, wire::DEFAULT_DEPTH, form).map_err(|stop| format!("{stop:?}"))
    };
    let canonical = walk(bytes, Form::Canonical)?.bytes;
    let sound = walk(&canonical, Form::Sound)?;
    let mut unknown: Vec<_> = sound
        .findings
        .into_iter()
        .filter(|f| f.kind == FindingKind::UnknownField)
        .filter(|f| !matches!(f.path.segments(), [.., Segment::Key(_), _]))
        .map(|f| (f.path.to_string(), f.raw))
        .collect();
    unknown.sort_by(|a, b| a.0.cmp(&b.0));
    Ok((sound.bytes, unknown))
}

/// Whether a field is absent that the schema requires. prost-reflect itself does not ask.
fn missing(message: &DynamicMessage) -> bool {
    let nested = |value: &Value| value.as_message().is_some_and(missing);
    message
        .descriptor()
        .fields()
        .any(|f| f.cardinality() == Cardinality::Required && !message.has_field(&f))
        || message.fields().any(|(_, value)| match value {
            Value::List(list) => list.iter().any(nested),
            Value::Map(map) => map.values().any(nested),
            one => nested(one),
        })
}

/// The entry of a map is a level of nesting here, as with Google's parser, and memory is
/// limited too; prost-reflect counts the levels of messages and groups only.
fn beyond_a_limit(ours: &DecodeError) -> bool {
    matches!(ours.kind(), ErrorKind::Limit(_))
}

/// prost-reflect does not look at the wire type of a map field: of any it reads a length and
/// an entry. Here it is a field of the wrong wire type, as it is to Google's parser; where
/// another value displaces it, nothing more is asked of it.
fn map_of_another_wire_type(message: &MessageDescriptor, mut bytes: &[u8]) -> bool {
    while let Ok((number, wire)) = primitive::tag(&mut bytes) {
        let value = bytes;
        let field = message.get_field(number);
        if field.as_ref().is_some_and(|f| f.is_map()) && wire != WireType::Len {
            return true;
        }
        if primitive::skip(&mut bytes, number, wire, wire::DEFAULT_DEPTH).is_err() {
            return false;
        }
        if let (Some(Kind::Message(inner)), WireType::Len) = (field.map(|f| f.kind()), wire) {
            let body = primitive::delimited(&mut &*value).unwrap_or_default();
            if map_of_another_wire_type(&inner, body) {
                return true;
            }
        }
    }
    false
}

/// A tag or a length takes five bytes at most here, as with Google's parser; prost reads the
/// ten of any varint.
fn padded(ours: &DecodeError, bytes: &[u8]) -> bool {
    let long = |rest: &mut &[u8]| {
        let before = rest.len();
        let value = primitive::varint(rest).ok()?;
        Some((value, before - rest.len() > 5))
    };
    // The field at fault; if it is a group, to its end.
    let field = |mut rest: &[u8]| {
        let mut groups = 0;
        loop {
            let (key, padded) = long(&mut rest)?;
            let (n, padded) = match key & 7 {
                _ if padded => return Some(()),
                0 => primitive::varint(&mut rest).ok().map(|_| (0, false))?,
                1 => (8, false),
                2 => long(&mut rest)?,
                3 => {
                    groups += 1;
                    (0, false)
                }
                4 => {
                    groups -= 1;
                    (0, false)
                }
                5 => (4, false),
                _ => return None,
            };
            if padded {
                return Some(());
            }
            rest = rest.get(usize::try_from(n).ok()?..)?;
            if groups <= 0 {
                return None;
            }
        }
    };
    ours.kind() == ErrorKind::Malformed
        && ours.offset().and_then(|at| field(&bytes[at..])).is_some()
}

/// If one enum has a recognised and an unrecognised number, the recognised one stays, wherever
/// it stands, as with Google's parser; to prost-reflect the last one stays.
fn outranked(table: &'static MessageTable, bytes: &[u8]) -> bool {
    wire::walk(table, bytes, wire::DEFAULT_DEPTH, Form::Canonical)
        .is_ok_and(|w| w.findings.iter().any(|f| f.kind == FindingKind::Enum))
}

/// The bits above the 64th of a varint of ten bytes, and above the 32nd of a tag, are dropped
/// here, as by Google's parser; prost refuses them.
fn surplus_bits(theirs: &prost::DecodeError, bytes: &[u8]) -> bool {
    let what = theirs.to_string();
    let varint = |n: usize, last: std::ops::Range<u8>| {
        bytes.windows(n).any(|w| w[..n - 1].iter().all(|&b| b >= 0x80) && last.contains(&w[n - 1]))
    };
    what.ends_with(": invalid varint") && varint(10, 0x02..0x80)
        || what.contains(": invalid key value: ") && varint(5, 0x10..0x80)
}

/// A value that another one displaces (a text that stands twice, the earlier entry of a key,
/// another member of a oneof) has to be protobuf here, and no more, as with Google's parser;
/// prost reads it as its type. What nothing displaces is in the canonical form, and so in ours.
fn displaced(theirs: &prost::DecodeError) -> bool {
    let what = theirs.to_string();
    what.contains(": invalid string value: ") || what.contains(": invalid wire type: ")
}

fn schema() -> &'static DescriptorPool {
    static SCHEMA: OnceLock<DescriptorPool> = OnceLock::new();
    SCHEMA.get_or_init(|| {
        let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
        let proto = above.map(|dir| dir.join("proto")).find(|dir| dir.is_dir()).unwrap();
        let mut files = Vec::new();
        proto_files(&proto, &mut files);
        let set = protox::compile(&files, [&proto]).unwrap();
        DescriptorPool::from_file_descriptor_set(set).unwrap()
    })
}

fn proto_files(dir: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            proto_files(&path, files);
        } else if path.extension().is_some_and(|e| e == "proto") {
            files.push(path);
        }
    }
}
