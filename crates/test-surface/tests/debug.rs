//! Every public type prints itself, and the text ends: within 2 kB for a small value, compact and
//! over several lines. A type that printed the tables of the schema, which name one another in
//! circles, would not end at all.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::fs;
use std::path::Path;
use std::time::Duration;

use bytes::Bytes;
use mesos_types::generate::Entropy;
use mesos_types::recording::{conversation, http as heads, pcap};
use mesos_types::wire::{self, Form, Kind};
use mesos_types::{
    Bare, Captured, Codec, DecodeOptions, Dialect, Input, Release, TaskId, TaskInfo, TaskState,
    http, json, laws, libprocess, recordio, registry, scheduler,
};

/// How long a value may be when it is printed; one with empty fields only may be longer if each
/// stands on a line of its own.
const MOST: usize = 2048;
const MOST_LINES: usize = 100;

/// The values that were printed, by the names of their types.
#[derive(Default)]
struct Printed(BTreeSet<&'static str>);

impl Printed {
    fn print<T: Debug>(&mut self, value: &T) {
        let name = std::any::type_name::<T>();
        short(name, value);
        let name = name.split('<').next().unwrap();
        self.0.insert(name.rsplit("::").next().unwrap());
    }
}

fn short(name: &str, value: &dyn Debug) {
    for text in [format!("{value:?}"), format!("{value:#?}")] {
        let short = text.len() < MOST || text.lines().count() < MOST_LINES;
        assert!(short, "{name}: {} bytes: {text:.300}", text.len());
    }
}

#[test]
fn values_of_every_message() {
    let mut types = 0;
    for entry in registry::entries() {
        let name = entry.name();
        short(name, &entry);
        short(name, &entry.table());
        for field in entry.table().fields {
            short(name, field);
            match field.kind {
                Kind::Message(table) => short(name, &table),
                Kind::Enum(table) => short(name, &table),
                _ => {}
            }
        }
        if let Some(value) = entry.generate(&mut Entropy::new(&[])) {
            short(name, &value);
            let bytes = value.encode_to_vec();
            let options = DecodeOptions::default();
            short(name, &entry.capture(&bytes, &options));
            // A message that is odd: what is found there is printed with its paths.
            let odd = [&bytes[..], b"\xf8\xff\xff\xff\x0f\x07"].concat();
            short(name, &entry.capture(&odd, &options));
            short(name, &entry.decode_exact(&odd, &options));
            short(name, &wire::walk(entry.table(), &odd, 100, Form::Canonical));
        }
        types += 1;
    }
    println!("{types} names");
    assert!(types > 500);
}

#[test]
fn values_of_every_other_type() {
    let mut printed = Printed::default();

    // The codec.
    let odd = b"\x0a\x01t\x50\x07";
    printed.print(&TaskId::decode_exact(odd).unwrap_err());
    printed.print(&TaskId::decode_exact(odd).unwrap_err().kind());
    printed.print(&Input::from(odd));
    printed.print(&DecodeOptions::default());
    printed.print(&Captured::<TaskId>::decode(odd).unwrap());
    let scheduler::CallKind::Bare(bare) = scheduler::CallKind::bare(None) else { panic!() };
    printed.print::<Bare<_>>(&bare);
    let TaskState::Unrecognized(number) = TaskState::from_number(99) else { panic!() };
    printed.print(&number);
    printed.print(&"x".parse::<TaskState>().unwrap_err());

    // The wire.
    let table = TaskInfo::table();
    printed.print(table);
    printed.print(&table.fields[0]);
    printed.print(&table.fields[0].label);
    printed.print(&table.fields[0].kind);
    printed.print(&table.fields[0].shown);
    printed.print(scheduler::Call::table().union.unwrap());
    printed.print(&wire::Default::Bool(true));
    printed.print(&Dialect::V1);
    let Some(Kind::Enum(values)) = scheduler::Call::table().field(2).map(|f| f.kind) else {
        panic!()
    };
    printed.print(values);
    let walk = wire::walk(TaskId::table(), odd, 100, Form::Canonical).unwrap();
    printed.print(&walk.findings[0]);
    printed.print(&walk.findings[0].kind);
    printed.print(&walk.findings[0].path);
    printed.print(&walk.findings[0].path.segments()[0]);
    printed.print(&walk);
    printed.print(&Form::Canonical);
    printed.print(&wire::WireType::Len);
    let error = wire::walk(TaskId::table(), b"\xff", 100, Form::Canonical).unwrap_err();
    printed.print(&error);
    printed.print(&wire::primitive::tag(&mut &b"\xff"[..]).unwrap_err());
    printed.print(&wire::merge(TaskId::table(), odd, b"", b"\x0a\x01u").unwrap());
    printed.print(&wire::Limit::Depth);

    // Types known when the program runs.
    let entry = registry::find("mesos.v1.TaskID").unwrap();
    printed.print(&entry);
    printed.print(&entry.decode(odd, &DecodeOptions::default()).unwrap());
    printed.print(&entry.capture(odd, &DecodeOptions::default()).unwrap());
    printed.print(&Release::new(1, 11, 0));
    printed.print(&Entropy::new(&[0; 9000]));
    printed.print(&laws::harness::family(&["none"], b"\0\0\0").unwrap_err());
    let message = entry.decode(odd, &DecodeOptions::default()).unwrap();
    printed.print(&message.json(Dialect::V1));

    // Framings: whoever holds much data says how much.
    let mut decoder = recordio::Decoder::new();
    decoder.push(&[b'9'; 9000][..]);
    printed.print(&decoder);
    let error = decoder.next_record().unwrap_err();
    printed.print(&error);
    printed.print(&error.kind);
    let mut events = recordio::Events::<scheduler::Event>::new(recordio::RecordEncoding::Protobuf);
    events.push(b"1\n\xff");
    printed.print(&events);
    printed.print(&recordio::RecordEncoding::Protobuf);
    printed.print(&events.next_event().unwrap().unwrap().unwrap_err());
    let mut reader = libprocess::RequestReader::new();
    reader.push(&[b'x'; 9000]);
    printed.print(&reader);
    let mut reader = libprocess::RequestReader::new();
    reader.push(b"no\r\n\r\n");
    let error = reader.next_request().unwrap_err();
    printed.print(&error);
    printed.print(&error.kind);
    let upid: libprocess::Upid = "master@127.0.0.1:5050".parse().unwrap();
    printed.print(&upid);
    let error = "x".parse::<libprocess::Upid>().unwrap_err();
    printed.print(&error);
    printed.print(&error.kind);
    let message = libprocess::ProcessMessage::of(upid.clone(), &upid, &TaskId::from("t")).unwrap();
    printed.print(&message);
    printed.print(&libprocess::ProcessMessageError::NoSender);

    // The HTTP APIs.
    printed.print(&http::Api::Scheduler);
    printed.print(&http::ResponseClass::Empty);
    printed.print(&http::MediaType::Json);
    printed.print(&http::Body::Message(http::MediaType::Json));
    printed.print(&"a-b".parse::<http::StreamId>().unwrap());
    printed.print(&http::Basic::new("user", "hidden").unwrap());

    // Recordings.
    let bytes = Bytes::from_static(
        b"POST /api/v1 HTTP/1.1\r\nContent-Type: application/json\r\n\
        Content-Length: 21\r\n\r\n{\"type\":\"GET_HEALTH\"}x",
    );
    let (requests, rest) = heads::requests(&bytes);
    printed.print(&requests[0]);
    printed.print(&requests[0].start);
    printed.print(&requests[0].body);
    printed.print(&rest);
    printed.print(&pcap::Piece::new(bytes, Duration::ZERO));
    printed.print(&pcap::read(b"no file of packets").unwrap_err());
    printed.print(&conversation::Role::Master);
    let found = conversation::request(&requests[0], Some(conversation::Role::Master));
    printed.print(&found);
    let call = conversation::Call::of(&requests[0], Some(conversation::Role::Master)).unwrap();
    printed.print(&call);
    printed.print(&call.response());
    short("json", &json::from_slice::<TaskId>(b"{", Dialect::V1));

    let unseen: Vec<_> = public_types()
        .difference(&printed.0.iter().map(|n| (*n).to_owned()).collect())
        .filter(|name| !EASY.contains(&name.as_str()))
        .cloned()
        .collect();
    println!("{} types printed; not printed here: {unseen:?}", printed.0.len());
}

/// Enums without data, or whose data are texts and numbers: their derived `Debug` ends.
const EASY: &[&str] = &["ErrorKind", "FindingKind", "PcapError", "RedirectError", "ResponseError"];

/// The names of the types of the rooms that are not written by the definition macros.
fn public_types() -> BTreeSet<String> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src");
    let mut names = BTreeSet::new();
    for room in [
        "captured.rs",
        "dynamic",
        "generate.rs",
        "http",
        "libprocess",
        "recording",
        "recordio.rs",
        "registry",
        "release.rs",
        "wire",
    ] {
        sources(&src.join(room), &mut |text| {
            for line in text.lines() {
                let rest = line.strip_prefix("pub struct ").or(line.strip_prefix("pub enum "));
                let Some(rest) = rest else { continue };
                names.insert(rest.split(|c: char| !c.is_alphanumeric()).next().unwrap().to_owned());
            }
        });
    }
    names
}

fn sources(path: &Path, read: &mut impl FnMut(&str)) {
    if path.is_dir() {
        for entry in fs::read_dir(path).unwrap() {
            sources(&entry.unwrap().path(), read);
        }
    } else {
        read(&fs::read_to_string(path).unwrap());
    }
}
