//! All public readers, and what goes on from what they read.

use std::fmt::Write as _;
use std::str::FromStr;

use bytes::Bytes;
use mesos_types::libprocess::{self, RequestReader, Upid};
use mesos_types::operator::agent::Response;
use mesos_types::recording::conversation::{BodyEncoding, Call};
use mesos_types::recording::{Recording, http, pcap, records};
use mesos_types::resources::{Attributes, Limits, Quantities, Resources};
use mesos_types::scheduler::{Event, OfferConstraints};
use mesos_types::state::{self, Document};
use mesos_types::wire::{self, Form};
use mesos_types::{
    Captured, Codec, ContainerId, DecodeOptions, Dialect, DurationInfo, Release, TaskInfo,
    TaskStatus, constraints, json, recordio, registry,
};

use super::families as f;
use super::meter::{Family, Faults, Meter, Operation};

/// A message that is captured and edited.
trait Edited: Codec + serde::Serialize {
    /// An edit that leaves most as it is, and one that takes most away.
    fn edit(&mut self, much: bool);
    /// Whether Mesos takes both for the same, where it has a rule.
    fn is_equivalent(&self, other: &Self) -> bool {
        self == other
    }
}

impl Edited for ContainerId {
    fn edit(&mut self, much: bool) {
        match &mut self.parent {
            Some(parent) if much => **parent = ContainerId::new("p"),
            Some(parent) => parent.edit(much),
            None => self.value = "edited".into(),
        }
    }
}

impl Edited for Response {
    fn edit(&mut self, much: bool) {
        match self {
            Response::GetContainers(body) if much => body.containers.clear(),
            Response::GetContainers(body) => {
                body.containers.reverse();
                body.containers.pop();
            }
            _ => {}
        }
    }
}

impl Edited for TaskInfo {
    fn edit(&mut self, much: bool) {
        let resources = &mut self.resources;
        let labels = &mut self.labels.get_or_insert_default().0;
        let command = self.command.get_or_insert_default();
        if much {
            resources.clear();
            labels.clear();
            command.arguments.clear();
            command.uris.clear();
            self.limits.clear();
        } else {
            resources.reverse();
            labels.reverse();
            command.arguments.push("more".into());
            command.uris.swap_remove_first();
            for limit in self.limits.values_mut() {
                limit.0 += 1.0;
            }
        }
    }
    fn is_equivalent(&self, other: &Self) -> bool {
        self.equivalent(other)
    }
}

trait SwapRemoveFirst {
    fn swap_remove_first(&mut self);
}

impl<T> SwapRemoveFirst for Vec<T> {
    fn swap_remove_first(&mut self) {
        if !self.is_empty() {
            self.swap_remove(0);
        }
    }
}

impl Edited for TaskStatus {
    fn edit(&mut self, _: bool) {
        self.state = mesos_types::TaskState::Failed;
    }
    fn is_equivalent(&self, other: &Self) -> bool {
        self.equivalent(other)
    }
}

impl Edited for Event {
    fn edit(&mut self, much: bool) {
        match self {
            Event::Offers(offers) if much => offers.offers.clear(),
            Event::Offers(offers) => offers.offers.reverse(),
            _ => {}
        }
    }
}

/// Reading, printing and comparing.
fn read<T: Edited>(bytes: &[u8], options: &DecodeOptions, m: &mut Meter) {
    let entry = registry::find(T::FULL_NAME).unwrap();
    let shared = Bytes::copy_from_slice(bytes);
    let value = m.step("decode", || T::decode_with(bytes, options));
    if let Err(error) = &value {
        m.step("the error as text", || (format!("{error}"), format!("{error:?}")));
    }
    let _ = m.step("decode shared", || T::decode_with(&shared, options));
    let _ = m.step("decode_exact", || T::decode_exact_with(bytes, options));
    let lossy = options.clone().lossy_text(true);
    let _ = m.step("decode lossy", || T::decode_with(bytes, &lossy));
    let mesos = options.clone().as_mesos(true);
    let _ = m.step("decode as Mesos", || T::decode_with(bytes, &mesos));
    let _ = m.step("dynamic decode", || entry.decode(bytes, options));
    let _ = m.step("dynamic capture", || entry.capture(bytes, options));
    let Ok(value) = value else { return };
    m.step("clone and compare", || value.clone() == value);
    m.step("equivalent", || value.is_equivalent(&value));
}

/// Writing takes what is written, not what was read.
fn write<T: Edited>(bytes: &[u8], _: &DecodeOptions, m: &mut Meter) {
    let Ok(value) = T::decode_with(bytes, &DecodeOptions::new().lossy_text(true)) else { return };
    m.step("encode", || value.encode_to_vec());
    m.step("json", || json::to_vec(&value, Dialect::V1));
    let _ = m.step("serde", || serde_json::to_vec(&value));
    m.step("Debug", || {
        let mut count = Count(0);
        write!(count, "{value:?}").unwrap();
        count.0
    });
}

/// Counts what is written.
struct Count(usize);

impl std::fmt::Write for Count {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.0 += text.len();
        Ok(())
    }
}

fn capture<T: Edited>(bytes: &[u8], options: &DecodeOptions, m: &mut Meter) {
    let captured = m.step("decode", || Captured::<T>::decode_with(bytes, options));
    let Ok(mut captured) = captured else { return };
    m.step("encode", || captured.encode_to_vec());
    m.step("residue", || captured.residue());
    m.step("is_canonical", || captured.is_canonical());
    for (much, [encode, lost]) in
        [(false, ["encode edited", "lost"]), (true, ["encode much edited", "much lost"])]
    {
        captured.value.edit(much);
        m.step(encode, || captured.encode_to_vec());
        m.step(lost, || captured.lost());
    }
}

/// What has no options.
fn walk<T: Edited>(bytes: &[u8], _: &DecodeOptions, m: &mut Meter) {
    let table = T::table();
    for (step, form) in [
        ("walk", Form::Canonical),
        ("walk to the sound form", Form::Sound),
        ("walk to the lossy form", Form::Lossy),
    ] {
        let _ = m.step(step, || wire::walk(table, bytes, 100, form));
    }
    let canonical = m.step("canonical", || wire::canonical(table, bytes, 10_000));
    let entry = registry::find(T::FULL_NAME).unwrap();
    let _ = m.step("to_mesos", || json::to_mesos(entry, bytes));
    let Ok(canonical) = canonical else { return };
    let Ok(mut value) = T::decode_with(bytes, &DecodeOptions::new().lossy_text(true)) else {
        return;
    };
    let base = value.encode_to_vec();
    value.edit(false);
    let now = value.encode_to_vec();
    let _ = m.step("merge", || wire::merge(table, &canonical, &base, &now));
    // What fits together by no means.
    let _ = m.step("merge with nothing", || wire::merge(table, bytes, &[], &now));
    let _ = m.step("merge with itself", || wire::merge(table, bytes, &now, bytes));
}

fn of_type<T: Edited>(faults: &mut Faults, families: &[Family]) {
    for family in families {
        for (name, has_options, run) in [
            ("reading", true, read::<T> as fn(&[u8], &DecodeOptions, &mut Meter)),
            ("capturing", true, capture::<T>),
            ("walking", false, walk::<T>),
            ("writing", false, write::<T>),
        ] {
            faults.judge(&Operation { name, has_options, run }, *family);
        }
    }
}

pub fn container_ids(faults: &mut Faults) {
    of_type::<ContainerId>(
        faults,
        &[
            ("unknown varints", f::unknown_varints),
            ("unknown before known", f::unknown_before_known),
            ("unknown groups", f::unknown_groups),
            ("wrong wire types", f::wrong_wire_types),
            ("overwritten", f::overwritten),
            ("parts", f::parts),
            ("deep parts", f::deep_parts),
            ("deep unknown", f::deep_unknown),
            ("deep overwritten", f::deep_overwritten),
            ("too deep", f::too_deep),
            ("bad text", f::bad_text),
            ("long text", f::long_text),
        ],
    );
}

pub fn tasks(faults: &mut Faults) {
    of_type::<TaskInfo>(
        faults,
        &[
            ("labels", f::labels),
            ("odd labels", f::odd_labels),
            ("bad labels", f::bad_labels),
            ("arguments", f::arguments),
            ("bad arguments", f::bad_arguments),
            ("uris", f::uris),
            ("resources", f::resources),
            ("split resources", f::split_resources),
            ("ranges", f::ranges),
            ("empty entries", f::empty_entries),
            ("entries", f::entries),
            ("odd entries", f::odd_entries),
            ("shuffled", f::shuffled),
        ],
    );
}

pub fn events_and_responses(faults: &mut Faults) {
    of_type::<TaskStatus>(faults, &[("yielding enums", f::yielding_enums)]);
    of_type::<Event>(
        faults,
        &[("offers", f::offers), ("odd offers", f::odd_offers), ("bad offers", f::bad_offers)],
    );
    of_type::<Response>(
        faults,
        &[
            ("deep containers", f::deep_containers),
            ("alike containers", f::alike_containers),
            ("many containers", f::many_containers),
            ("contradictions", f::contradictions),
        ],
    );
}

fn read_json<T: Edited + serde::de::DeserializeOwned>(
    text: &[u8],
    options: &DecodeOptions,
    m: &mut Meter,
) {
    for dialect in [Dialect::V1, Dialect::V0] {
        let strict = m.step("from_slice", || json::from_slice_with::<T>(text, dialect, options));
        if let Err(error) = strict {
            m.step("the error as text", || format!("{error} {error:?}"));
        }
        let _ = m.step("from_mesos", || json::from_mesos_with::<T>(text, dialect, options));
    }
    // JSON in records is read within the limits of the stream.
    let mut stream = Vec::new();
    recordio::encode(text, &mut stream);
    let decoder = recordio::Decoder::with_max_record(2_000_000);
    let encoding = recordio::RecordEncoding::Json(Dialect::V1);
    let mut events = recordio::Events::<T>::with(decoder, encoding, options.clone());
    events.push(&stream[..]);
    let _ = m.step("events", || events.next_event().map(|event| event.map(|e| e.is_ok())));
}

fn read_json_plainly<T: Edited + serde::de::DeserializeOwned>(
    text: &[u8],
    _: &DecodeOptions,
    m: &mut Meter,
) {
    let entry = registry::find(T::FULL_NAME).unwrap();
    let _ = m.step("to_wire", || json::to_wire(entry, text));
    let _ = m.step("mesos_to_wire", || json::mesos_to_wire(entry, text));
    let _ = m.step("serde", || serde_json::from_slice::<T>(text));
}

pub fn json_of_messages(faults: &mut Faults) {
    const TASK: &str = r#"{"name":"t","task_id":{"value":"1"},"agent_id":{"value":"S"},"#;
    let families: &[Family] = &[
        ("empty objects that are unknown", |n| f::json(r#"{"x":[0"#, r#",{"":0}"#, "]}", n)),
        ("names that are unknown", |n| f::json("{", r#""":0,"#, r#""x":0}"#, n)),
        ("names that are long", |n| f::json("{\"", "x", "\":0}", n)),
        ("objects in objects", |n| f::json("{", r#""a":{"#, "", n)),
        ("lists in lists", |n| f::json(r#"{"resources":"#, "[", "", n)),
        ("labels", |n| {
            f::json(
                &format!(r#"{TASK}"labels":{{"labels":["#),
                r#"{"key":""},"#,
                r#"{"key":""}]}}"#,
                n,
            )
        }),
        ("labels that are not whole", |n| {
            f::json(&format!(r#"{TASK}"labels":{{"labels":["#), "{},", "{}]}}", n)
        }),
        ("arguments", |n| {
            f::json(&format!(r#"{TASK}"command":{{"arguments":["#), r#""","#, r#"""]}}"#, n)
        }),
        ("nulls in a list", |n| f::json(&format!(r#"{TASK}"resources":["#), "null,", "null]}", n)),
        ("lists in a list", |n| f::json(&format!(r#"{TASK}"resources":["#), "[],", "[]]}", n)),
        ("one name again and again", |n| f::json("{", r#""name":"t","#, r#""name":"t"}"#, n)),
        ("entries", |n| {
            f::numbered(
                &format!(r#"{TASK}"limits":{{"z":{{"value":1}}"#),
                |i| format!(r#","{i:x}":{{"value":1}}"#),
                "}}",
                n,
            )
        }),
        ("entries of one key", |n| {
            f::json(&format!(r#"{TASK}"limits":{{"#), r#""":{},"#, r#""z":{"value":1}}}"#, n)
        }),
        ("entries that are null", |n| {
            f::numbered(
                &format!(r#"{TASK}"limits":{{"z":null"#),
                |i| format!(r#","{i:x}":null"#),
                "}}",
                n,
            )
        }),
        ("enum names that are long", |n| {
            f::json(&format!(r#"{TASK}"resources":[{{"name":"c","type":""#), "X", r#""}]}"#, n)
        }),
        ("enum names that are unknown", |n| {
            f::json(&format!(r#"{TASK}"resources":["#), r#"{"type":"X"},"#, "{}]}", n)
        }),
        ("escapes", |n| f::json(r#"{"name":""#, r"\u0041", r#""}"#, n)),
        ("quotes without end", |n| f::json(r#"{"name":""#, r#"\""#, "", n)),
        ("base64", |n| f::json(&format!(r#"{TASK}"data":""#), "AAAA", r#""}"#, n)),
        ("white space", |n| f::json(TASK, " ", r#""data":""}"#, n)),
        ("digits", |n| {
            f::json(
                &format!(r#"{TASK}"resources":[{{"name":"c","type":"SCALAR","scalar":{{"value":1"#),
                "0",
                "}}]}",
                n,
            )
        }),
    ];
    for family in families {
        let name = "reading JSON";
        let run = read_json::<TaskInfo>;
        faults.judge(&Operation { name, has_options: true, run }, *family);
        let run = read_json_plainly::<TaskInfo>;
        faults.judge(&Operation { name, has_options: false, run }, *family);
    }
}

/// Readers without options, over families of their own.
fn plain(
    faults: &mut Faults,
    name: &'static str,
    run: fn(&[u8], &DecodeOptions, &mut Meter),
    families: &[Family],
) {
    for family in families {
        faults.judge(&Operation { name, has_options: false, run }, *family);
    }
}

pub fn documents_of_state(faults: &mut Faults) {
    fn run(text: &[u8], _: &DecodeOptions, m: &mut Meter) {
        let _ = m.step("master", || state::from_slice::<state::MasterState>(text));
        let _ = m.step("agent", || state::from_slice::<state::AgentState>(text));
        if let Ok(document) = m.step("detect", || Document::detect(text)) {
            m.step("write", || document.to_vec());
        }
        m.step("jsonp", || state::without_jsonp(text).len());
    }
    plain(
        faults,
        "documents",
        run,
        &[
            ("frameworks", |n| f::json(r#"{"frameworks":["#, "{},", "{}]}", n)),
            ("slaves", |n| f::json(r#"{"slaves":["#, "{},", "{}]}", n)),
            ("tasks", |n| f::json(r#"{"frameworks":[{"tasks":["#, "{},", "{}]}]}", n)),
            ("offers", |n| f::json(r#"{"frameworks":[{"offers":["#, "{},", "{}]}]}", n)),
            ("statuses", |n| {
                f::json(r#"{"frameworks":[{"tasks":[{"statuses":["#, "{},", "{}]}]}]}", n)
            }),
            ("executors", |n| f::json(r#"{"frameworks":[{"executors":["#, "{},", "{}]}]}", n)),
            ("unknown lists", |n| f::json(r#"{"frameworks":[],"x":["#, "[],", "[]]}", n)),
            ("unknown objects", |n| f::json(r#"{"frameworks":[],"x":["#, r#"{"":0},"#, "{}]}", n)),
            ("unknown members", |n| {
                f::numbered(r#"{"frameworks":[]"#, |i| format!(r#","{i:x}":0"#), "}", n)
            }),
            ("null members", |n| f::json(r#"{"frameworks":["#, r#"{"id":null},"#, "{}]}", n)),
            ("flags", |n| {
                f::numbered(r#"{"flags":{"":"""#, |i| format!(r#","{i:x}":"""#), "}}", n)
            }),
            ("objects in objects", |n| f::json("", r#"{"x":"#, "", n)),
            ("lists in lists", |n| f::json("", "[", "", n)),
        ],
    );
}

pub fn texts(faults: &mut Faults) {
    fn run(text: &[u8], _: &DecodeOptions, m: &mut Meter) {
        let text = std::str::from_utf8(text).unwrap();
        fn error<T, E: std::fmt::Display>(result: Result<T, E>) -> Option<String> {
            result.err().map(|e| e.to_string())
        }
        m.step("resources", || error(Resources::parse(text, "*")));
        let resources = Resources::parse(text, "*").unwrap_or_default();
        m.step("resources twice", || (resources.clone() + &resources).len());
        m.step("attributes", || error(Attributes::from_str(text)));
        m.step("quantities", || error(Quantities::from_str(text)));
        m.step("limits", || error(Limits::from_str(text)));
        m.step("duration", || error(DurationInfo::from_str(text)));
        m.step("upid", || error(Upid::from_str(text)));
        m.step("release", || error(Release::from_str(text)));
        m.step("container id", || error(ContainerId::from_str(text)));
        m.step("schedule", || error(state::chronos::validate_schedule(text)));
        m.step("route", || libprocess::route(text).map(|r| r.0));
        m.step("regex", || error(constraints::check_regex(text, &constraints::RegexLimits::new())));
        m.step("media", || {
            mesos_types::http::accepts(Some(text), mesos_types::http::MediaType::Json)
        });
    }
    plain(
        faults,
        "texts",
        run,
        &[
            ("resources", |n| f::json("", "a:1;", "a:1", n)),
            ("resources of many names", |n| f::numbered("", |i| format!("{i:x}:1;"), "a:1", n)),
            ("resources of many roles", |n| f::numbered("", |i| format!("a({i:x}):1;"), "a:1", n)),
            ("empty sets", |n| f::json("", "a:{};", "a:{}", n)),
            ("one set", |n| f::numbered("a:{", |i| format!("{i:x},"), "z}", n)),
            ("ranges", |n| f::numbered("p:[", |i| format!("{0}-{0},", 2 * i), "0-0]", n)),
            ("ranges backwards", |n| {
                f::numbered("p:[", |i| format!("{0}-{0},", 9_000_000 - 2 * i), "0-0]", n)
            }),
            ("resources as JSON", |n| {
                f::json("[", r#"{"name":"a","type":"SCALAR","scalar":{"value":1}},"#, "{}]", n)
            }),
            ("objects as JSON", |n| f::json("[", "{},", "{}]", n)),
            ("empty elements", |n| f::json("[", ",", "]", n)),
            ("semicolons", |n| f::json("", ";", "", n)),
            ("colons", |n| f::json("", ":", "", n)),
            ("digits", |n| f::json("", "1", "secs", n)),
            ("dots", |n| f::json("a", ".", "", n)),
            ("brackets", |n| f::json("", "(", "", n)),
            ("stars", |n| f::json("a", "*", "", n)),
            ("slashes", |n| f::json("", "/", "", n)),
            ("alternatives", |n| f::json("", "a|", "", n)),
            ("media ranges", |n| f::json("", "*/*;q=0,", "", n)),
        ],
    );
}

pub fn streams(faults: &mut Faults) {
    fn run(bytes: &[u8], _: &DecodeOptions, m: &mut Meter) {
        m.step("in one piece", || {
            let mut decoder = recordio::Decoder::new();
            decoder.push(bytes);
            while let Ok(Some(_)) = decoder.next_record() {}
            decoder.finish().is_ok()
        });
        m.step("byte by byte", || {
            let mut decoder = recordio::Decoder::new();
            for byte in bytes.chunks(1) {
                decoder.push(byte);
                while let Ok(Some(_)) = decoder.next_record() {}
            }
            decoder.finish().is_ok()
        });
        m.step("byte by byte, then read", || {
            let mut decoder = recordio::Decoder::new();
            bytes.chunks(1).for_each(|byte| decoder.push(byte));
            while let Ok(Some(_)) = decoder.next_record() {}
            decoder.finish().is_ok()
        });
        m.step("requests in one piece", || {
            let mut reader = RequestReader::new();
            reader.push(bytes);
            while let Ok(Some(_)) = reader.next_request() {}
            reader.finish().is_ok()
        });
        m.step("requests byte by byte", || {
            let mut reader = RequestReader::new();
            for byte in bytes.chunks(1) {
                reader.push(byte);
                while let Ok(Some(_)) = reader.next_request() {}
            }
            reader.finish().is_ok()
        });
    }
    plain(
        faults,
        "streams",
        run,
        &[
            ("empty records", |n| f::json("", "0\n", "", n)),
            ("records of one byte", |n| f::json("", "1\nx", "", n)),
            ("one record", |n| f::json(&format!("{n}\n"), "x", "", n)),
            ("a record that is only claimed", |n| f::json("200000000\n", "x", "", n)),
            ("digits", |n| f::json("", "0", "", n)),
            ("requests", |n| f::json("", "GET / HTTP/1.1\r\n\r\n", "", n)),
            ("short requests", |n| f::json("", "G / HTTP/1.1\n\n", "", n)),
            ("headers", |n| f::json("G / HTTP/1.1\n", "x:\n", "\n", n)),
            ("requests with headers", |n| {
                f::json("", &format!("G / HTTP/1.1\n{}\n", "x:\n".repeat(60)), "", n)
            }),
            ("empty lines", |n| f::json("", "\r\n", "", n)),
            ("chunks of one byte", |n| {
                f::json(
                    "P / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n",
                    "1\r\nx\r\n",
                    "0\r\n\r\n",
                    n,
                )
            }),
            ("a long extension", |n| {
                f::json("P / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1;", "x", "\r\n", n)
            }),
            ("a long trailer", |n| {
                f::json(
                    "P / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n",
                    "x:y\r\n",
                    "\r\n",
                    n,
                )
            }),
            ("a long target", |n| f::json("G /", "x", " HTTP/1.1\r\n\r\n", n)),
        ],
    );
}

/// Packets of TCP in a file of libpcap.
fn packets(size: usize, each: impl Fn(u32) -> (u16, u32, &'static [u8])) -> Vec<u8> {
    let mut file =
        vec![0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 101, 0, 0, 0];
    for i in 0.. {
        let (port, sequence, payload) = each(i);
        let length = 40 + payload.len();
        if file.len() + 16 + length > size {
            break;
        }
        file.extend(i.to_le_bytes());
        file.extend([0; 4]);
        file.extend((length as u32).to_le_bytes());
        file.extend((length as u32).to_le_bytes());
        file.extend([0x45, 0]);
        file.extend((length as u16).to_be_bytes());
        file.extend([0, 0, 0, 0, 64, 6, 0, 0, 10, 0]);
        file.extend((i as u16 / 251).to_be_bytes());
        file.extend([10, 0, 0, 1]);
        file.extend(port.to_be_bytes());
        file.extend(5050u16.to_be_bytes());
        file.extend(sequence.to_be_bytes());
        file.extend([0, 0, 0, 0, 0x50, 0x10, 0xff, 0xff, 0, 0, 0, 0]);
        file.extend(payload);
    }
    file
}

pub fn recordings(faults: &mut Faults) {
    fn run(bytes: &[u8], _: &DecodeOptions, m: &mut Meter) {
        let bytes = Bytes::copy_from_slice(bytes);
        let _ = m.step("packets", || pcap::read(&bytes));
        let call = http::requests(&bytes).0.first().and_then(|request| Call::of(request, None));
        let entry = registry::find("mesos.v1.scheduler.Event").unwrap();
        m.step("requests", || http::requests(&bytes));
        m.step("responses", || http::responses(&bytes, &[]));
        for (step, recording) in [
            ("packets to messages", Recording::Packets(bytes.clone())),
            (
                "a connection without responses",
                Recording::Connection {
                    requests: bytes.clone(),
                    responses: Bytes::new(),
                    closed: true,
                },
            ),
            (
                "a connection without requests",
                Recording::Connection {
                    requests: Bytes::new(),
                    responses: bytes.clone(),
                    closed: true,
                },
            ),
            ("responses to a call", Recording::Responses { call, bytes: bytes.clone() }),
            (
                "a stream",
                Recording::Stream { entry, encoding: BodyEncoding::Protobuf, bytes: bytes.clone() },
            ),
        ] {
            m.step(step, || records(&recording, None));
        }
    }
    fn gzip(size: usize) -> Vec<u8> {
        use std::io::Write as _;
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
        encoder.write_all(&vec![b'0'; size * 1000]).unwrap();
        encoder.finish().unwrap()
    }
    plain(
        faults,
        "recordings",
        run,
        &[
            ("connections", |n| packets(n, |i| (i as u16, 0, b"x"))),
            ("segments", |n| packets(n, |i| (1, i, b"x"))),
            ("segments backwards", |n| packets(n, |i| (1, 1_000_000 - i, b"x"))),
            ("segments with gaps", |n| packets(n, |i| (1, 2 * i, b"x"))),
            ("the same segment", |n| packets(n, |_| (1, 0, b"xxxxxxxx"))),
            ("requests in packets", |n| packets(n, |i| (1, 14 * i, b"G / HTTP/1.1\n\n"))),
            ("requests", |n| f::json("", "G / HTTP/1.1\n\n", "", n)),
            ("calls", |n| {
                f::json(
                    "",
                    "POST /api/v1/scheduler HTTP/1.1\nContent-Type: application/json\nContent-Length: 2\n\n{}",
                    "",
                    n,
                )
            }),
            ("requests with headers", |n| {
                f::json("", &format!("G / HTTP/1.1\n{}\n", "x:\n".repeat(60)), "", n)
            }),
            ("responses", |n| f::json("", "HTTP/1.1 200 \n\n", "", n)),
            ("responses without a body", |n| f::json("", "HTTP/1.1 204 \n\n", "", n)),
            ("chunks", |n| {
                f::json(
                    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                    "1\r\nx\r\n",
                    "0\r\n\r\n",
                    n,
                )
            }),
            ("records", |n| f::json("", "0\n", "", n)),
            ("a bomb", |n| {
                let body = gzip(n);
                let head = format!(
                    "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n",
                    body.len()
                );
                [head.as_bytes(), &body].concat()
            }),
        ],
    );
}

pub fn offer_constraints(faults: &mut Faults) {
    fn run(bytes: &[u8], _: &DecodeOptions, m: &mut Meter) {
        let Ok(wanted) = OfferConstraints::decode(bytes) else { return };
        let _ = m.step("new", || constraints::OfferFilter::new(&wanted).is_ok());
    }
    plain(
        faults,
        "constraints",
        run,
        &[
            ("groups", |n| {
                // A group of one constraint: an attribute exists.
                let constraint = f::len(
                    1,
                    &[&f::len(1, &f::len(2, b"a"))[..], &f::len(2, &f::len(1, b""))].concat(),
                );
                let group = f::len(1, &constraint);
                let role =
                    [&f::len(1, b"r")[..], &f::len(2, &f::repeat(b"", &group, b"", n))].concat();
                f::len(1, &role)
            }),
            ("expressions", |n| {
                let test = f::len(2, &f::len(5, &f::len(1, b"[a-z]{1,20}")));
                let constraint = f::len(1, &[&f::len(1, &f::len(2, b"a"))[..], &test].concat());
                let group = f::len(1, &constraint);
                let role =
                    [&f::len(1, b"r")[..], &f::len(2, &f::repeat(b"", &group, b"", n / 100))]
                        .concat();
                f::len(1, &role)
            }),
        ],
    );
}
