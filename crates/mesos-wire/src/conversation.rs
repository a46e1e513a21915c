//! How messages are shown: a line for each, for a person or for a program.

use std::io::{self, Write};
use std::time::Duration;

use clap::Args;
use mesos_types::recording::http::Start;
use mesos_types::recording::{Direction, Record};
use mesos_types::wire::{DEFAULT_DEPTH, Kind, MessageTable, primitive};
use mesos_types::{AgentId, Codec, FrameworkId, TaskId};
use serde::Serialize;

use crate::item::{Body, Item};
use crate::output::Printable;
use crate::secrets::Tree;

/// Which messages are printed.
#[derive(Args)]
pub struct Filter {
    /// Only messages that mention the framework of this id
    #[arg(long, value_name = "ID")]
    framework: Option<String>,

    /// Only messages that mention the task of this id
    #[arg(long, value_name = "ID")]
    task: Option<String>,

    /// Only messages that mention the agent of this id
    #[arg(long, value_name = "ID")]
    agent: Option<String>,

    /// Only messages with this in their names, such as Offer or SUBSCRIBE
    #[arg(long, value_name = "NAME")]
    message: Option<String>,
}

impl Filter {
    /// Whether nothing is left out.
    pub fn is_all(&self) -> bool {
        [&self.framework, &self.task, &self.agent, &self.message].iter().all(|f| f.is_none())
    }

    /// Whether a message is to be printed.
    pub fn shows(&self, body: &Body, bytes: &[u8]) -> bool {
        let table = body.entry.table();
        let mentioned = |id: &Option<String>, of: &'static MessageTable| {
            id.as_ref().is_none_or(|id| mentions(table, bytes, of, id.as_bytes(), DEFAULT_DEPTH))
        };
        let name = title(body).to_lowercase();
        self.message.as_ref().is_none_or(|text| name.contains(&text.to_lowercase()))
            && mentioned(&self.framework, FrameworkId::table())
            && mentioned(&self.task, TaskId::table())
            && mentioned(&self.agent, AgentId::table())
    }
}

/// `mesos.v1.scheduler.Call ACCEPT`
pub fn title(body: &Body) -> String {
    let name = body.entry.name();
    body.kind().map_or_else(|| name.to_owned(), |kind| format!("{name} {kind}"))
}

/// Whether a message has an identifier of this type in it, at any depth, with this value.
fn mentions(
    table: &'static MessageTable,
    message: &[u8],
    of: &'static MessageTable,
    id: &[u8],
    depth: u32,
) -> bool {
    let Some(deeper) = depth.checked_sub(1) else { return false };
    let mut rest = message;
    while let Ok((number, wire)) = primitive::tag(&mut rest) {
        let mut value = rest;
        if primitive::skip(&mut rest, number, wire, DEFAULT_DEPTH).is_err() {
            return false;
        }
        let Some(field) = table.field(number).filter(|f| f.accepts(wire)) else { continue };
        let Ok(body) = primitive::delimited(&mut value) else { continue };
        let found = match field.kind {
            Kind::Message(inner) => mentions(inner, body, of, id, deeper),
            _ => table == of && number == 1 && body == id,
        };
        if found {
            return true;
        }
    }
    false
}

/// `response 307 to POST /api/v1, record 2`, or what the first line of a request says; empty if
/// there is no HTTP message.
pub fn carrier_title(record: &Record) -> String {
    let carrier = &record.carrier;
    let mut title = match (&carrier.start, carrier.direction) {
        (Some(start @ Start::Request { .. }), _) => start.to_string(),
        (Some(start), _) => format!("response {start}"),
        (None, Some(Direction::Response)) if record.index.is_some() => "stream".to_owned(),
        (None, _) => String::new(),
    };
    if let Some(request) = &carrier.request {
        title = format!("{title} to {request}");
    }
    if let Some(sender) = &carrier.sender {
        title = format!("{title} from {sender}");
    }
    if let Some(location) = &carrier.location {
        title = format!("{title}, see {location}");
    }
    if let Some(index) = record.index {
        title = format!("{title}, record {index}");
    }
    title
}

/// Where a message was, for a program to read.
#[derive(Serialize)]
pub struct Place<'a> {
    /// Seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    direction: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sender: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<usize>,
}

impl<'a> Place<'a> {
    /// Where an item was.
    pub fn of(item: &'a Item) -> Self {
        let record = item.record.as_ref();
        let carrier = record.map(|record| &record.carrier);
        Place {
            time: record.and_then(|record| record.time).map(|time| time.as_secs_f64()),
            from: carrier.and_then(|c| c.from).map(|from| from.to_string()),
            to: carrier.and_then(|c| c.to).map(|to| to.to_string()),
            direction: carrier.and_then(|c| c.direction).map(|direction| match direction {
                Direction::Request => "request",
                Direction::Response => "response",
            }),
            start: carrier.and_then(|c| c.start.as_ref()).map(ToString::to_string),
            request: carrier.and_then(|c| c.request.as_ref()).map(ToString::to_string),
            sender: carrier.and_then(|c| c.sender.as_deref()),
            location: carrier.and_then(|c| c.location.as_deref()),
            record: record.and_then(|record| record.index),
        }
    }
}

/// What `inspect --json` prints of each message.
#[derive(Serialize)]
pub struct JsonLine<'a> {
    pub file: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<u64>,
    #[serde(flatten)]
    pub place: Place<'a>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub name: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<Tree>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_held: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub without: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

/// A line of the conversation.
pub struct Line<'a> {
    /// The recorded message.
    pub record: &'a Record,
    /// When the recording began.
    pub start: Option<Duration>,
    /// Whether to use colours.
    pub colours: bool,
}

/// How a piece of a line looks on a terminal.
#[derive(Clone, Copy)]
enum Look {
    Bold = 1,
    Dim = 2,
    Red = 31,
}

impl Line<'_> {
    fn coloured(&self, look: Look, text: &str) -> String {
        let text = Printable(text);
        if self.colours { format!("\x1b[{}m{text}\x1b[0m", look as u8) } else { text.to_string() }
    }

    /// Seconds since the recording began, and the two ends.
    fn head(&self, out: &mut impl Write) -> io::Result<()> {
        if let (Some(time), Some(start)) = (self.record.time, self.start) {
            let seconds = format!("{:10.4}", time.saturating_sub(start).as_secs_f64());
            write!(out, "{} ", self.coloured(Look::Dim, &seconds))?;
        }
        let carrier = &self.record.carrier;
        if let (Some(from), Some(to)) = (carrier.from, carrier.to) {
            write!(out, "{from} → {to} ")?;
        }
        Ok(())
    }

    /// The line of a message.
    pub fn message(&self, out: &mut impl Write, body: &Body) -> io::Result<()> {
        self.head(out)?;
        let title = self.coloured(Look::Bold, &title(body));
        // The path of a message between processes repeats its name.
        let carrier = carrier_title(self.record);
        let carrier = carrier.replacen(&format!("/{}", body.entry.name()), "", 1);
        writeln!(out, "{title} {}", self.coloured(Look::Dim, &carrier))
    }

    /// The line of what is not a message.
    pub fn without(&self, out: &mut impl Write, why: &str) -> io::Result<()> {
        self.head(out)?;
        let title = carrier_title(self.record);
        let said = if title.is_empty() { why.to_owned() } else { format!("{title}: {why}") };
        writeln!(out, "{}", self.coloured(Look::Dim, &said))
    }

    /// The line of what cannot be read.
    pub fn failed(&self, out: &mut impl Write, why: &str) -> io::Result<()> {
        self.head(out)?;
        let title = carrier_title(self.record);
        let separator = if title.is_empty() { "" } else { ": " };
        let why = self.coloured(Look::Red, why);
        writeln!(out, "{}{separator}{why}", Printable(&title))
    }
}
