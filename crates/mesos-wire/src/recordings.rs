//! Files that were recorded: HTTP messages, streams of records, connections, packets.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use bytes::Bytes;
use mesos_types::recording::conversation::{self, Call, Content, Encoding, Found, Role};
use mesos_types::recording::http::{self, Message, Rest};
use mesos_types::recording::pcap::{self, Connection, Flow, Piece};

use crate::detect;
use crate::input;
use crate::names::Names;

/// A message that was recorded, or what is none.
pub struct Item {
    /// When it was, since 1970, if that is known.
    pub time: Option<Duration>,
    /// Who said it to whom, as far as that is known.
    pub ends: Option<(String, String)>,
    /// The first line of the HTTP message, and which record of its body.
    pub what: String,
    /// It itself.
    pub content: Outcome,
}

/// What an item is.
pub enum Outcome {
    /// A message of Mesos.
    Found(Found),
    /// None, and why.
    Without(String),
    /// It cannot be read, and why.
    Failed(String),
}

/// What is known of the conversations in a folder.
#[derive(Default)]
pub struct Recordings {
    /// Who answers at `/api/v1`, if the command line says so.
    pub role: Option<Role>,
    names: Names,
    /// The SUBSCRIBE requests of folders.
    subscriptions: HashMap<PathBuf, Option<Call>>,
}

impl Recordings {
    /// With the names of a release.
    pub fn new(names: Names, role: Option<Role>) -> Self {
        Recordings { role, names, subscriptions: HashMap::new() }
    }

    /// What is in a file, if it was recorded: by the end of its name, and by what is beside it.
    pub fn read(&mut self, path: &Path) -> io::Result<Option<Vec<Item>>> {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let (stem, end) = name.rsplit_once('.').unwrap_or((&name, ""));
        let all = || input::read(path).map(Bytes::from);
        Ok(Some(match end.to_ascii_lowercase().as_str() {
            "http" => self.http(path, stem, all()?),
            "pcap" | "pcapng" | "cap" => self.packets(&all()?),
            "recordio" => match self.stream(path, stem) {
                Some(call) => records(path, stem, call, all()?),
                None => vec![nothing("a stream whose request is not there")],
            },
            "bin" if stem.ends_with("_opener") || stem.ends_with("_answer") => {
                self.direction(path, stem, all()?)
            }
            "pb" | "json" | "txt" => match self.body(path, stem) {
                Some(_) if end == "txt" => vec![nothing("an error page, or no body")],
                Some((entry, what)) => {
                    let encoding = if end == "json" { Encoding::Json } else { Encoding::Protobuf };
                    vec![Item {
                        time: None,
                        ends: None,
                        what,
                        content: Outcome::Found(Found { entry, encoding, bytes: all()?, at: 0 }),
                    }]
                }
                None => return Ok(None),
            },
            _ => return Ok(None),
        }))
    }

    /// The call in a file of one request.
    fn call(&self, path: &Path) -> Option<Call> {
        let (requests, _) = http::requests(&Bytes::from(fs::read(path).ok()?));
        Call::of(requests.first()?, self.role)
    }

    /// The call that the bodies in a folder answer to: its SUBSCRIBE, whatever its number.
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

    /// The subscription that a file is a piece of by its name, or the type that the name says.
    fn stream(&mut self, path: &Path, stem: &str) -> Option<Call> {
        let own = path.with_file_name(format!("{stem}.request.http"));
        self.call(&own).or_else(|| self.subscription(path.parent()?))
    }

    /// The type of a bare body beside its conversation, and what it is.
    fn body(&mut self, path: &Path, stem: &str) -> Option<(mesos_types::registry::Entry, String)> {
        let request = |of: &str| path.with_file_name(format!("{of}.request.http"));
        if let Some(of) = stem.strip_suffix(".request.body") {
            return Some((self.call(&request(of))?.entry(), "request".to_owned()));
        }
        if let Some(of) = stem.strip_suffix(".response.body") {
            return Some((self.call(&request(of))?.answer()?.entry, "response".to_owned()));
        }
        // A file that says its type needs no conversation.
        if !stem.starts_with("event_") || detect::of_name(self.names, stem).is_some() {
            return None;
        }
        Some((self.subscription(path.parent()?)?.answer()?.entry, "event".to_owned()))
    }

    fn http(&mut self, path: &Path, stem: &str, bytes: Bytes) -> Vec<Item> {
        if !bytes.starts_with(b"HTTP/") {
            let flow = Flow { pieces: vec![Piece::new(bytes, Duration::ZERO)] };
            return untimed(self.exchanges(&flow, &Flow::default(), None, false));
        }
        let call = match stem.strip_suffix(".response") {
            Some(of) if of == "stream" || of.starts_with("stream.") || of.starts_with("event_") => {
                self.stream(path, of)
            }
            Some(of) => self.call(&path.with_file_name(format!("{of}.request.http"))),
            None => None,
        };
        let (answers, rest) = http::answers(&bytes, &[]);
        let mut items = Vec::new();
        for answer in &answers {
            self.answer(call.as_ref(), answer, &mut items);
        }
        items.extend(rest.map(|rest| remains(rest, false)));
        items
    }

    /// One direction of a connection; what was asked stands in the file before.
    fn direction(&mut self, path: &Path, stem: &str, bytes: Bytes) -> Vec<Item> {
        let flow = |bytes| Flow { pieces: vec![Piece::new(bytes, Duration::ZERO)] };
        if stem.ends_with("_opener") {
            return untimed(self.exchanges(&flow(bytes), &Flow::default(), None, true));
        }
        let opener = opener(path, stem).and_then(|path| fs::read(path).ok());
        let asked = opener.is_some();
        let requests = flow(Bytes::from(opener.unwrap_or_default()));
        let items = self.exchanges(&requests, &flow(bytes), None, true);
        // The requests are the other file's.
        let mut answers: Vec<Item> = untimed(items).into_iter().filter(Item::is_answer).collect();
        if !asked {
            for item in &mut answers {
                item.what.push_str(", whose connection is not there");
            }
        }
        answers
    }

    fn packets(&mut self, file: &[u8]) -> Vec<Item> {
        let recording = match pcap::read(file) {
            Ok(recording) => recording,
            Err(e) => return vec![failed(e.to_string())],
        };
        let mut items = Vec::new();
        for connection in &recording.connections {
            let Connection { client, server, requests, answers } = connection;
            let ends = (client.to_string(), server.to_string());
            items.extend(self.exchanges(requests, answers, Some(&ends), true));
        }
        items.sort_by_key(|item| item.time);
        if recording.cut {
            items.push(nothing("the file ends inside a packet"));
        }
        items
    }

    /// The requests of a connection and their answers, each with what it holds. A connection
    /// may have been recorded from its middle, or not to its end.
    fn exchanges(
        &mut self,
        requests: &Flow,
        answers: &Flow,
        ends: Option<&(String, String)>,
        open: bool,
    ) -> Vec<Item> {
        let mut items = Vec::new();
        let mut asked: Vec<Message> = Vec::new();
        for (n, piece) in requests.pieces.iter().enumerate() {
            let (found, rest) = http::requests(&piece.bytes);
            for request in &found {
                let from = items.len();
                self.request(request, &mut items);
                locate(items.get_mut(from..), piece, request, ends.cloned());
            }
            let rest = rest.map(|rest| (rest, remains_of(rest, n, open)));
            items.extend(rest.map(|(rest, item)| at(item, piece, rest.at(), ends.cloned())));
            // What follows a gap cannot be told to be the next request.
            if n == 0 {
                asked = found;
            }
        }
        let back = ends.map(|(client, server)| (server.clone(), client.clone()));
        let methods: Vec<&str> = asked.iter().filter_map(Message::method).collect();
        for (n, piece) in answers.pieces.iter().enumerate() {
            let (found, rest) = http::answers(&piece.bytes, if n == 0 { &methods } else { &[] });
            for (i, answer) in found.iter().enumerate() {
                let request = asked.get(i).filter(|_| n == 0);
                let call = request.and_then(|request| Call::of(request, self.role));
                let from = items.len();
                match request {
                    Some(_) => self.answer_to(request, call.as_ref(), answer, &mut items),
                    None => self.answer(None, answer, &mut items),
                }
                locate(items.get_mut(from..), piece, answer, back.clone());
            }
            let rest = rest.map(|rest| (rest, remains_of(rest, n, open)));
            items.extend(rest.map(|(rest, item)| at(item, piece, rest.at(), back.clone())));
        }
        items
    }

    fn request(&self, request: &Message, items: &mut Vec<Item>) {
        let sender = request.header("Libprocess-From");
        let what = match sender {
            Some(sender) => format!("{} from {sender}", request.start),
            None => request.start.to_string(),
        };
        put(&what, conversation::request(request, self.role), items);
    }

    /// An answer to a request that is no call has no message in it, whatever it is.
    fn answer_to(
        &self,
        request: Option<&Message>,
        call: Option<&Call>,
        answer: &Message,
        items: &mut Vec<Item>,
    ) {
        match (request, call) {
            (Some(request), None) => {
                let what = format!("answer {}", answer.start);
                let why = format!("an answer to {}", request.start);
                items.push(Item { time: None, ends: None, what, content: Outcome::Without(why) });
            }
            _ => self.answer(call, answer, items),
        }
    }

    fn answer(&self, call: Option<&Call>, answer: &Message, items: &mut Vec<Item>) {
        put(&format!("answer {}", answer.start), conversation::answer(call, answer), items);
    }
}

impl Item {
    fn is_answer(&self) -> bool {
        self.what.starts_with("answer ")
    }
}

/// Puts what a body holds.
fn put(what: &str, content: Result<Content, conversation::Fault>, items: &mut Vec<Item>) {
    let mut item = |what: String, content| {
        items.push(Item { time: None, ends: None, what, content });
    };
    match content {
        Ok(Content::Without(why)) => item(what.to_owned(), Outcome::Without(why.to_string())),
        Ok(Content::Messages(found)) => {
            let stream = found.len() != 1;
            if found.is_empty() {
                item(what.to_owned(), Outcome::Without("a stream without a record".to_owned()));
            }
            for (i, found) in found.into_iter().enumerate() {
                let what = if stream { format!("{what}, record {i}") } else { what.to_owned() };
                item(what, Outcome::Found(found));
            }
        }
        Err(e) => item(what.to_owned(), Outcome::Failed(e.to_string())),
    }
}

/// Says when and between whom the items of an HTTP message were.
fn locate(
    items: Option<&mut [Item]>,
    piece: &Piece,
    message: &Message,
    ends: Option<(String, String)>,
) {
    for item in items.into_iter().flatten() {
        // A message begins with its head, a record with itself.
        let place = match &item.content {
            Outcome::Found(found) if found.at > 0 => message.body.place(found.at),
            _ => message.at,
        };
        item.time = Some(piece.time(place));
        item.ends.clone_from(&ends);
    }
}

fn at(item: Item, piece: &Piece, place: usize, ends: Option<(String, String)>) -> Item {
    Item { time: Some(piece.time(place)), ends, ..item }
}

fn untimed(mut items: Vec<Item>) -> Vec<Item> {
    items.iter_mut().for_each(|item| item.time = None);
    items
}

fn nothing(why: &str) -> Item {
    let content = Outcome::Without(why.to_owned());
    Item { time: None, ends: None, what: String::new(), content }
}

fn failed(why: String) -> Item {
    Item { time: None, ends: None, what: String::new(), content: Outcome::Failed(why) }
}

/// What follows the last message: in a recording that may end anywhere, what it ends inside is
/// no message yet.
fn remains(rest: Rest, open: bool) -> Item {
    match rest {
        Rest::Cut { .. } if open => nothing(&rest.to_string()),
        _ => failed(rest.to_string()),
    }
}

/// The same of a piece of a connection: what is not HTTP from its begin is another protocol, or
/// the rest of what was missing.
fn remains_of(rest: Rest, piece: usize, open: bool) -> Item {
    match rest {
        Rest::NotHttp { at: 0 } if piece == 0 && open => nothing("a connection that is not HTTP"),
        Rest::NotHttp { at: 0 } if piece > 0 => {
            nothing("bytes before it are missing from the recording")
        }
        _ => remains(rest, open),
    }
}

/// `012_a-to-b_opener.bin` of `013_b-to-a_answer.bin`.
fn opener(path: &Path, stem: &str) -> Option<PathBuf> {
    let (number, rest) = stem.strip_suffix("_answer")?.split_once('_')?;
    let (from, to) = rest.split_once("-to-")?;
    let before = number.parse::<u32>().ok()?.checked_sub(1)?;
    let width = number.len();
    Some(path.with_file_name(format!("{before:0width$}_{to}-to-{from}_opener.bin")))
}

/// The events in a stream that HTTP no longer frames. Beside it may stand the head of its
/// answer, which says how they are encoded; or it shows.
fn records(path: &Path, stem: &str, call: Call, bytes: Bytes) -> Vec<Item> {
    let Some(answer) = call.answer() else {
        return vec![nothing("a stream of a call that is answered without one")];
    };
    let head = fs::read(path.with_file_name(format!("{stem}.response.http"))).ok();
    let head = head.map(|bytes| http::answers(&Bytes::from(bytes), &[]).0);
    let media = head.as_ref().and_then(|answers| {
        let answer = answers.first()?;
        answer.header("Message-Content-Type").or(answer.header("Content-Type"))
    });
    let json = match media {
        Some(media) => media.starts_with("application/json"),
        // After the length of the first record.
        None => bytes.split(|&b| b == b'\n').nth(1).is_some_and(|text| text.starts_with(b"{")),
    };
    let encoding = if json { Encoding::Json } else { Encoding::Protobuf };
    let mut items = Vec::new();
    put("stream", conversation::records(answer.entry, encoding, &bytes, true), &mut items);
    items
}
