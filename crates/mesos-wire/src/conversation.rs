//! `inspect` of a recording: a line for each message, for a person to read.

use std::io::{self, BufWriter, IsTerminal as _, Write};
use std::process::ExitCode;
use std::time::Duration;

use clap::Args;
use mesos_types::recording::conversation::{Encoding, Found};
use mesos_types::wire::{DEFAULT_DEPTH, Kind, MessageTable, primitive};
use mesos_types::{AgentId, Codec, DecodeOptions, FrameworkId, TaskId, json};

use crate::error::Result;
use crate::recordings::{Item, Outcome};

/// What of a recording is printed.
#[derive(Args)]
pub struct View {
    /// Of a recording: print the body of each message as JSON
    #[arg(long)]
    json: bool,

    /// Of a recording: only messages that mention the framework of this id
    #[arg(long, value_name = "ID")]
    framework: Option<String>,

    /// Of a recording: only messages that mention the task of this id
    #[arg(long, value_name = "ID")]
    task: Option<String>,

    /// Of a recording: only messages that mention the agent of this id
    #[arg(long, value_name = "ID")]
    agent: Option<String>,

    /// Of a recording: only messages with this in their names, such as Offer or SUBSCRIBE
    #[arg(long, value_name = "NAME")]
    message: Option<String>,
}

/// Prints what was recorded, in order.
pub fn run(view: &View, items: &[Item]) -> Result {
    let stdout = io::stdout().lock();
    let colours = stdout.is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let mut out = BufWriter::new(stdout);
    let start = items.iter().filter_map(|item| item.time).min();
    let mut failed = false;
    for item in items {
        let line = Line { item, start, colours };
        match &item.content {
            Outcome::Found(found) => {
                let bytes = match found.encoding {
                    Encoding::Protobuf => Ok(found.bytes.to_vec()),
                    Encoding::Json => json::mesos_to_wire(found.entry, &found.bytes),
                };
                let dialect = found.entry.dialect();
                let captured = bytes.and_then(|bytes| {
                    let captured = found.entry.capture(&bytes, &DecodeOptions::default())?;
                    Ok((captured, bytes))
                });
                match captured {
                    Ok((captured, bytes)) if view.shows(found, &bytes) => {
                        line.message(&mut out, found)?;
                        if view.json {
                            let document = captured.message.json(dialect);
                            serde_json::to_writer_pretty(&mut out, &document)
                                .map_err(io::Error::from)?;
                            writeln!(out)?;
                        }
                    }
                    Ok(_) => {}
                    Err(e) => {
                        failed = true;
                        line.failed(&mut out, e.display_in(dialect))?;
                    }
                }
            }
            Outcome::Without(why) if view.is_all() => line.without(&mut out, why)?,
            Outcome::Without(_) => {}
            Outcome::Failed(why) => {
                failed = true;
                line.failed(&mut out, why)?;
            }
        }
    }
    out.flush()?;
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

impl View {
    /// Whether nothing is left out.
    fn is_all(&self) -> bool {
        [&self.framework, &self.task, &self.agent, &self.message].iter().all(|f| f.is_none())
    }

    fn shows(&self, found: &Found, bytes: &[u8]) -> bool {
        let table = found.entry.table();
        let mentioned = |id: &Option<String>, of: &'static MessageTable| {
            id.as_ref().is_none_or(|id| mentions(table, bytes, of, id.as_bytes()))
        };
        let name = title(found).to_lowercase();
        self.message.as_ref().is_none_or(|text| name.contains(&text.to_lowercase()))
            && mentioned(&self.framework, FrameworkId::table())
            && mentioned(&self.task, TaskId::table())
            && mentioned(&self.agent, AgentId::table())
    }
}

/// `mesos.v1.scheduler.Call ACCEPT`
fn title(found: &Found) -> String {
    let name = found.entry.name();
    found.kind().map_or_else(|| name.to_owned(), |kind| format!("{name} {kind}"))
}

/// Whether a message has an identifier of this type in it, at any depth, with this value.
fn mentions(
    table: &'static MessageTable,
    message: &[u8],
    of: &'static MessageTable,
    id: &[u8],
) -> bool {
    let mut rest = message;
    while let Ok((number, wire)) = primitive::tag(&mut rest) {
        let mut value = rest;
        if primitive::skip(&mut rest, number, wire, DEFAULT_DEPTH).is_err() {
            return false;
        }
        let Some(field) = table.field(number).filter(|f| f.accepts(wire)) else { continue };
        let Ok(body) = primitive::delimited(&mut value) else { continue };
        let found = match field.kind {
            Kind::Message(inner) => mentions(inner, body, of, id),
            _ => table == of && number == 1 && body == id,
        };
        if found {
            return true;
        }
    }
    false
}

/// A line of the conversation.
struct Line<'a> {
    item: &'a Item,
    /// When the recording began.
    start: Option<Duration>,
    colours: bool,
}

/// How a piece of a line looks on a terminal.
#[derive(Clone, Copy)]
enum Look {
    Bold = 1,
    Dim = 2,
    Red = 31,
}

impl Line<'_> {
    fn coloured(&self, look: Look, text: impl std::fmt::Display) -> String {
        if self.colours { format!("\x1b[{}m{text}\x1b[0m", look as u8) } else { text.to_string() }
    }

    /// Seconds since the recording began, and the two ends.
    fn head(&self, out: &mut impl Write) -> io::Result<()> {
        if let (Some(time), Some(start)) = (self.item.time, self.start) {
            let seconds = time.saturating_sub(start).as_secs_f64();
            write!(out, "{} ", self.coloured(Look::Dim, format_args!("{seconds:10.4}")))?;
        }
        if let Some((from, to)) = &self.item.ends {
            write!(out, "{from} → {to} ")?;
        }
        Ok(())
    }

    fn message(&self, out: &mut impl Write, found: &Found) -> io::Result<()> {
        self.head(out)?;
        let title = self.coloured(Look::Bold, title(found));
        // The path of a message between processes repeats its name.
        let what = self.item.what.replacen(&format!("/{}", found.entry.name()), "", 1);
        writeln!(out, "{title} {}", self.coloured(Look::Dim, what))
    }

    fn without(&self, out: &mut impl Write, why: &str) -> io::Result<()> {
        self.head(out)?;
        let said = if self.item.what.is_empty() {
            why.to_owned()
        } else {
            format!("{}: {why}", self.item.what)
        };
        writeln!(out, "{}", self.coloured(Look::Dim, said))
    }

    fn failed(&self, out: &mut impl Write, why: impl std::fmt::Display) -> io::Result<()> {
        self.head(out)?;
        writeln!(out, "{}: {}", self.item.what, self.coloured(Look::Red, why))
    }
}
