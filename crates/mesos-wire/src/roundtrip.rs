//! `roundtrip`: decodes messages, encodes them again and compares.

use std::fmt::Display;
use std::fs;
use std::io::{self, StdoutLock, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use data_encoding::HEXLOWER;
use mesos_types::DecodeOptions;
use mesos_types::recording::conversation::BodyEncoding;
use mesos_types::registry::Entry;
use mesos_types::wire::{self, DEFAULT_DEPTH};
use serde::Serialize;

use crate::error::{Error, Result};
use crate::item::{Body, Item, Outcome, describe};
use crate::output::{Printable, Remarks, json_line};
use crate::progress::Progress;
use crate::source::{Sources, check_exists};
use crate::{conversation, diff, document, inspect};

/// Looks at everything below the paths, and counts.
pub fn run(sources: &mut Sources, verbose: bool, json: bool, paths: &[PathBuf]) -> Result {
    paths.iter().try_for_each(|path| check_exists(path))?;
    let mut run = Run {
        verbose,
        json,
        out: io::stdout().lock(),
        passed: 0,
        failed: 0,
        without: 0,
        remarks: Remarks::default(),
        progress: Progress::new(),
    };
    match paths.iter().try_for_each(|path| run.path(sources, path)).and_then(|()| run.finish()) {
        // That nobody reads on does not undo a failure.
        Err(e) if !e.is_broken_pipe() || run.failed == 0 => Err(e),
        _ if run.failed > 0 || run.remarks.any() => Ok(ExitCode::FAILURE),
        Ok(()) if run.passed == 0 => {
            Err(Error::Refused("nothing was checked: no message of Mesos is there".to_owned()))
        }
        _ => Ok(ExitCode::SUCCESS),
    }
}

struct Run {
    verbose: bool,
    json: bool,
    out: StdoutLock<'static>,
    passed: u64,
    failed: u64,
    without: u64,
    remarks: Remarks,
    progress: Progress,
}

/// What `--json` prints of each message.
#[derive(Serialize)]
struct Line<'a> {
    file: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<u64>,
    #[serde(flatten)]
    place: conversation::Place<'a>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    name: Option<&'static str>,
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    kept_aside: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    not_canonical: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unknown: Vec<String>,
}

/// What `--json` prints at the end.
#[derive(Serialize)]
struct Counts {
    passed: u64,
    failed: u64,
    without: u64,
}

impl Run {
    /// A path of the command line.
    fn path(&mut self, sources: &mut Sources, path: &Path) -> Result<()> {
        if path.is_dir() {
            return self.folder(sources, path);
        }
        self.file(sources, path, false)
    }

    /// Everything in a folder, by name. Links are followed to files only: there is an end.
    fn folder(&mut self, sources: &mut Sources, path: &Path) -> Result<()> {
        let read = || fs::read_dir(path)?.collect::<io::Result<Vec<_>>>();
        let mut found = match read() {
            Ok(found) => found,
            Err(e) => return self.item(path, &of(Outcome::Failed(e.to_string()))),
        };
        found.sort_by_cached_key(fs::DirEntry::file_name);
        for entry in found {
            let path = entry.path();
            match (entry.file_type(), fs::metadata(&path)) {
                (Ok(kind), _) if kind.is_dir() => self.folder(sources, &path)?,
                (_, Ok(meta)) if !meta.is_file() => {
                    self.item(&path, &of(Outcome::Without(String::new())))?;
                }
                (_, Ok(_)) => self.file(sources, &path, true)?,
                (_, Err(e)) => self.item(&path, &of(Outcome::Failed(e.to_string())))?,
            }
        }
        Ok(())
    }

    fn file(&mut self, sources: &mut Sources, path: &Path, found: bool) -> Result<()> {
        sources.visit(path, found, &mut |item| self.item(path, &item)).map(drop)
    }

    fn item(&mut self, path: &Path, item: &Item) -> Result<()> {
        let mut line = Line {
            file: path.display().to_string(),
            number: item.number,
            place: conversation::Place::of(item),
            name: None,
            outcome: "",
            why: None,
            kept_aside: Vec::new(),
            not_canonical: None,
            unknown: Vec::new(),
        };
        match &item.content {
            Outcome::Message(body) => {
                self.progress.tick();
                line.name = Some(body.entry.name());
                match check(body) {
                    Ok(passed) => {
                        self.passed += 1;
                        line.outcome = "passed";
                        line.kept_aside = passed.aside;
                        line.not_canonical = passed.unusual;
                        line.unknown = passed.unknown;
                    }
                    Err(why) => {
                        self.failed += 1;
                        line.outcome = "failed";
                        line.why = Some(why);
                    }
                }
            }
            Outcome::Without(why) | Outcome::Unknown(why) => {
                self.without += 1;
                line.outcome = "without";
                line.why = Some(why.clone()).filter(|why| !why.is_empty());
            }
            Outcome::Failed(why) => {
                self.failed += 1;
                line.outcome = "failed";
                line.why = Some(why.clone());
            }
        }
        if let Outcome::Unknown(why) = &item.content {
            self.remarks.say(format_args!("{}: {why}", at(path, item)));
        }
        if self.json {
            json_line(&mut self.out, &line)?;
            return Ok(self.out.write_all(b"\n")?);
        }
        self.print(&at(path, item), &line)
    }

    fn print(&mut self, at: &str, line: &Line<'_>) -> Result<()> {
        let why = line.why.as_deref();
        match line.outcome {
            "failed" => self.say(format_args!("failed: {at}: {}", why.unwrap_or_default()))?,
            _ if !self.verbose => {}
            "passed" => {
                for path in &line.unknown {
                    self.say(format_args!("unknown: {at}: {path}"))?;
                }
                for what in &line.kept_aside {
                    self.say(format_args!("kept aside: {at}: {what}"))?;
                }
                if let Some(path) = &line.not_canonical {
                    self.say(format_args!("not canonical: {at}: {path}"))?;
                }
            }
            _ => {
                let why = why.map(|why| format!(": {why}")).unwrap_or_default();
                self.say(format_args!("without a Mesos message: {at}{why}"))?;
            }
        }
        Ok(())
    }

    fn say(&mut self, what: impl Display) -> io::Result<()> {
        writeln!(self.out, "{}", Printable(&what.to_string()))
    }

    fn finish(&mut self) -> Result<()> {
        let Run { passed, failed, without, .. } = *self;
        if self.json {
            json_line(&mut self.out, &Counts { passed, failed, without })?;
            writeln!(self.out)?;
        } else {
            writeln!(
                self.out,
                "{passed} passed, {failed} failed, {without} without a Mesos message"
            )?;
        }
        self.out.flush()?;
        self.remarks.finish();
        Ok(())
    }
}

fn of(content: Outcome) -> Item {
    Item { number: None, record: None, content }
}

/// Where an item is: the file, the line, and the recorded message.
fn at(path: &Path, item: &Item) -> String {
    let mut at = path.display().to_string();
    if let Some(number) = item.number {
        at = format!("{at}:{number}");
    }
    if let Some(record) = &item.record {
        if let (Some(from), Some(to)) = (record.carrier.from, record.carrier.to) {
            at = format!("{at}: {from} → {to}");
        }
        let title = conversation::carrier_title(record);
        // What is said of the whole recording has no title.
        if !title.is_empty() {
            at = format!("{at}: {title}");
        }
    }
    at
}

/// What is to be said of a message that passed.
struct Passed {
    /// What its type has no place for.
    aside: Vec<String>,
    /// Where the input departs from its canonical form.
    unusual: Option<String>,
    /// Members of the document that the schema has no name for.
    unknown: Vec<String>,
}

/// Holds a document to what is printed of it, and its message, or one in protobuf, to its
/// canonical form.
fn check(body: &Body) -> std::result::Result<Passed, String> {
    match body.encoding {
        BodyEncoding::Protobuf => check_bytes(body.entry, &body.bytes),
        BodyEncoding::Json => {
            let read = document::read(body.entry, &body.bytes)?;
            read.check_some_known()?;
            let passed = check_bytes(body.entry, &read.bytes)?;
            Ok(Passed { unknown: read.unknown, ..passed })
        }
    }
}

/// Holds a message to its canonical form: all of it, and what its type holds of it alone where
/// that is all.
fn check_bytes(entry: Entry, bytes: &[u8]) -> std::result::Result<Passed, String> {
    let dialect = entry.dialect();
    let captured =
        entry.capture(bytes, &DecodeOptions::default()).map_err(|e| describe(&e, entry))?;
    let canonical = wire::canonical(entry.table(), bytes, DEFAULT_DEPTH).map_err(|stop| {
        format!("{}: no canonical form (at byte {})", stop.path.display_in(dialect), stop.offset)
    })?;
    let exact = (captured.residue_total == 0).then(|| captured.message.encode_to_vec());
    for encoded in [Some(captured.bytes), exact].into_iter().flatten() {
        if let Some(d) = diff::first(entry, &canonical, &encoded) {
            let hex = |side: Option<&[u8]>| match side {
                None => "absent".to_owned(),
                // The bytes of a secret, or of a message that may hold one, are not printed.
                Some(bytes) if d.is_private => format!("{} bytes", bytes.len()),
                Some(bytes) => HEXLOWER.encode(bytes),
            };
            return Err(format!("{}: canonical {}, encoded {}", d.path, hex(d.left), hex(d.right)));
        }
    }
    Ok(Passed {
        aside: captured.residue.iter().map(|f| inspect::describe(f, dialect)).collect(),
        unusual: diff::first(entry, bytes, &canonical).map(|d| d.path),
        unknown: Vec::new(),
    })
}
