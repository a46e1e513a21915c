//! Files that were recorded: which of them belong together, by their names.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use mesos_types::recording::conversation::{BodyEncoding, Call, Role};
use mesos_types::recording::{Direction, Record, RecordContent, Recording, http, records};
use mesos_types::registry::{self, Entry};
use mesos_types::{DecodeOptions, json};

use crate::detect;
use crate::input::Limit;
use crate::item::{Body, Item, Outcome};
use crate::names::Names;

/// The types of the records of streams.
const STREAMS: [&str; 5] = [
    "mesos.v1.scheduler.Event",
    "mesos.v1.executor.Event",
    "mesos.v1.master.Event",
    "mesos.v1.agent.ProcessIO",
    "mesos.v1.resource_provider.Event",
];

/// How the files of recordings are read.
#[derive(Clone, Copy, Default)]
pub struct Files {
    /// Who is asked at `/api/v1`, if the command line says so.
    pub role: Option<Role>,
}

/// What is known of the conversations in folders.
pub struct Conversations {
    names: Names,
    limit: Limit,
    files: Files,
    /// The SUBSCRIBE requests of folders.
    subscriptions: HashMap<PathBuf, Option<Call>>,
}

impl Conversations {
    /// With the names of a release.
    pub fn new(names: Names, limit: Limit, files: Files) -> Self {
        Conversations { names, limit, files, subscriptions: HashMap::new() }
    }

    /// What is in a file, if it was recorded: by the end of its name, and by what is beside it.
    pub fn find(&mut self, path: &Path) -> io::Result<Option<Vec<Item>>> {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let (stem, end) = name.rsplit_once('.').unwrap_or((&name, ""));
        let items = |records: Vec<Record>| records.into_iter().map(Item::of_record).collect();
        Ok(Some(match end.to_ascii_lowercase().as_str() {
            "http" => items(self.http(path, stem)?),
            "pcap" | "pcapng" | "cap" => items(self.records(&Recording::Packets(self.all(path)?))),
            "recordio" => return self.stream_file(path, stem),
            "bin" if stem.ends_with("_opener") || stem.ends_with("_answer") => {
                items(self.direction(path, stem)?)
            }
            "pb" | "json" | "txt" => match self.body(path, stem) {
                Some(_) if end == "txt" => vec![nothing("an error page, or no body")],
                Some(entry) => {
                    let json = end == "json";
                    let encoding = if json { BodyEncoding::Json } else { BodyEncoding::Protobuf };
                    let body = Body { entry, encoding, bytes: self.all(path)? };
                    vec![item(Outcome::Message(body))]
                }
                None => return Ok(None),
            },
            _ => return Ok(None),
        }))
    }

    /// The file itself; a folder may hold pipes and devices that never end.
    fn all(&self, path: &Path) -> io::Result<Bytes> {
        let read = match fs::metadata(path)?.is_file() {
            true => self.limit.read_regular(path),
            false => self.limit.read(path),
        };
        read.map(Bytes::from)
    }

    /// A file beside it, if there is one that can be read.
    fn beside(&self, path: &Path) -> Option<Bytes> {
        self.limit.read_regular(path).ok().map(Bytes::from)
    }

    fn records(&self, recording: &Recording) -> Vec<Record> {
        records(recording, self.files.role)
    }

    /// The call in a file of one request.
    fn call(&self, path: &Path) -> Option<Call> {
        let (requests, _) = http::requests(&self.beside(path)?);
        let request = requests.first()?;
        let decoded = request.decoded(64 << 20).ok();
        Call::of(decoded.as_ref().unwrap_or(request), self.files.role)
    }

    /// The call that the bodies in a folder are responses to: its SUBSCRIBE, whatever its
    /// number.
    fn subscription(&mut self, folder: &Path) -> Option<Call> {
        if let Some(known) = self.subscriptions.get(folder) {
            return *known;
        }
        let mut files: Vec<PathBuf> = fs::read_dir(folder)
            .into_iter()
            .flatten()
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.to_string_lossy().ends_with(".request.http"))
            .collect();
        files.sort();
        let call = files.iter().filter_map(|file| self.call(file)).find(Call::is_subscription);
        self.subscriptions.insert(folder.to_owned(), call);
        call
    }

    /// The call whose response is in a file, or a piece of it, by its name.
    fn stream_call(&mut self, path: &Path, stem: &str) -> Option<Call> {
        let own = path.with_file_name(format!("{stem}.request.http"));
        self.call(&own).or_else(|| self.subscription(path.parent()?))
    }

    /// The type of a bare body beside its conversation.
    fn body(&mut self, path: &Path, stem: &str) -> Option<Entry> {
        let request = |of: &str| path.with_file_name(format!("{of}.request.http"));
        if let Some(of) = stem.strip_suffix(".request.body") {
            return Some(self.call(&request(of))?.entry());
        }
        if let Some(of) = stem.strip_suffix(".response.body") {
            return Some(self.call(&request(of))?.response()?.entry);
        }
        // A file that says its type needs no conversation.
        if !stem.starts_with("event_") || detect::of_name(self.names, stem).is_some() {
            return None;
        }
        Some(self.subscription(path.parent()?)?.response()?.entry)
    }

    fn http(&mut self, path: &Path, stem: &str) -> io::Result<Vec<Record>> {
        let bytes = self.all(path)?;
        if !bytes.starts_with(b"HTTP/") {
            let connection =
                Recording::Connection { requests: bytes, responses: Bytes::new(), closed: true };
            return Ok(self.records(&connection));
        }
        let call = match stem.strip_suffix(".response") {
            Some(of) if of == "stream" || of.starts_with("stream.") || of.starts_with("event_") => {
                self.stream_call(path, of)
            }
            Some(of) => self.call(&path.with_file_name(format!("{of}.request.http"))),
            None => None,
        };
        Ok(self.records(&Recording::Responses { call, bytes }))
    }

    /// One direction of a connection; what was asked stands in the file before.
    fn direction(&mut self, path: &Path, stem: &str) -> io::Result<Vec<Record>> {
        let bytes = self.all(path)?;
        let (wanted, requests, responses) = match opener(path, stem) {
            None if stem.ends_with("_opener") => (Direction::Request, bytes, Bytes::new()),
            opener => {
                let requests = opener.and_then(|path| self.beside(&path)).unwrap_or_default();
                (Direction::Response, requests, bytes)
            }
        };
        let connection = Recording::Connection { requests, responses, closed: false };
        let mut records = self.records(&connection);
        // The other direction is the other file's.
        records.retain(|record| record.carrier.direction == Some(wanted));
        Ok(records)
    }

    /// The events in a stream that HTTP no longer frames. What they are is known from the
    /// request beside it, from the name of the file, or from the records themselves.
    fn stream_file(&mut self, path: &Path, stem: &str) -> io::Result<Option<Vec<Item>>> {
        let (entry, encoding) = match self.stream_call(path, stem) {
            Some(call) => match call.response() {
                Some(response) => (Some(response.entry), self.encoding_beside(path, stem)),
                None => {
                    let why = "a stream of a call whose response holds no message";
                    return Ok(Some(vec![nothing(why)]));
                }
            },
            None => (detect::of_path(self.names, path), None),
        };
        let bytes = self.all(path)?;
        let Some(entry) = entry.or_else(|| guess(&bytes)) else {
            let why = "a stream of records whose type does not show: say --type";
            return Ok(Some(vec![item(Outcome::Unknown(why.to_owned()))]));
        };
        let records = match encoding {
            Some(encoding) => self.records(&Recording::Stream { entry, encoding, bytes }),
            None => stream(entry, bytes),
        };
        Ok(Some(records.into_iter().map(Item::of_record).collect()))
    }

    /// How the records of a stream are encoded, as the head of its response says that stands
    /// beside it.
    fn encoding_beside(&self, path: &Path, stem: &str) -> Option<BodyEncoding> {
        let head = self.beside(&path.with_file_name(format!("{stem}.response.http")))?;
        let (responses, _) = http::responses(&head, &[]);
        let response = responses.first()?;
        let media = response.header("Message-Content-Type").or(response.header("Content-Type"))?;
        let json = media.to_ascii_lowercase().starts_with("application/json");
        Some(if json { BodyEncoding::Json } else { BodyEncoding::Protobuf })
    }
}

/// The one type of streams of which all records are, exactly.
fn guess(bytes: &Bytes) -> Option<Entry> {
    let fits = |entry: &Entry| {
        let records = stream(*entry, bytes.clone());
        let mut messages = records.iter().filter_map(|record| match &record.content {
            RecordContent::Message(found) => Some(found),
            _ => None,
        });
        let exact = |found: &mesos_types::recording::conversation::Found| {
            let bytes = match found.encoding {
                BodyEncoding::Protobuf => found.bytes.to_vec(),
                BodyEncoding::Json => match json::mesos_to_wire(*entry, &found.bytes) {
                    Ok(bytes) => bytes,
                    Err(_) => return false,
                },
            };
            found.kind().is_some_and(|kind| kind != "UNKNOWN")
                && entry.decode_exact(&bytes, &DecodeOptions::default()).is_ok()
                && (found.encoding == BodyEncoding::Protobuf
                    || crate::document::read(*entry, &found.bytes)
                        .is_ok_and(|read| read.unknown.is_empty()))
        };
        messages.next().is_some_and(exact) && messages.all(exact)
    };
    let mut fitting = STREAMS.iter().filter_map(|name| registry::find(name)).filter(fits);
    let first = fitting.next();
    first.filter(|_| fitting.next().is_none())
}

fn item(content: Outcome) -> Item {
    Item { number: None, record: None, content }
}

fn nothing(why: &str) -> Item {
    item(Outcome::Without(why.to_owned()))
}

/// `012_a-to-b_opener.bin` of `013_b-to-a_answer.bin`.
fn opener(path: &Path, stem: &str) -> Option<PathBuf> {
    let (number, rest) = stem.strip_suffix("_answer")?.split_once('_')?;
    let (from, to) = rest.split_once("-to-")?;
    let before = number.parse::<u32>().ok()?.checked_sub(1)?;
    let width = number.len();
    Some(path.with_file_name(format!("{before:0width$}_{to}-to-{from}_opener.bin")))
}

/// The records of a stream of this type, in the encoding that the first of them shows.
pub fn stream(entry: Entry, bytes: Bytes) -> Vec<Record> {
    use mesos_types::recording::Recording;
    // After the length of the first record.
    let json = bytes.split(|&b| b == b'\n').nth(1).is_some_and(|text| text.starts_with(b"{"));
    let encoding = if json { BodyEncoding::Json } else { BodyEncoding::Protobuf };
    records(&Recording::Stream { entry, encoding, bytes }, None)
}
