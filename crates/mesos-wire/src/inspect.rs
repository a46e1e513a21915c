//! `inspect`: messages for a person to read, or for a program.

use std::io::{self, BufWriter, IsTerminal as _, StdoutLock, Write as _};
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use clap::Args;
use mesos_types::dynamic::DynamicCapture;
use mesos_types::wire::{Finding, Segment};
use mesos_types::{DecodeOptions, Dialect, ErrorKind};

use crate::conversation::{Filter, JsonLine, Line, Place};
use crate::error::{Error, Result};
use crate::item::{Body, Item, Outcome, describe as describe_error};
use crate::output::{Printable, json_line, json_pretty};
use crate::secrets::Tree;
use crate::source::{Sources, check_exists};

/// What is printed.
#[derive(Args)]
pub struct View {
    /// Print only what the type cannot hold
    #[arg(long)]
    residue: bool,

    /// Below each line of a recording, print the body of the message as JSON
    #[arg(long)]
    bodies: bool,

    /// Print each message as a line of JSON, for a program to read
    #[arg(long)]
    json: bool,

    /// Print secrets, too: else `<hidden>` stands for passwords, secrets by value and what is
    /// said in authentication
    #[arg(long)]
    show_secrets: bool,

    #[command(flatten)]
    filter: Filter,
}

/// Prints what is in a file.
pub fn run(sources: &mut Sources, view: &View, file: &Path) -> Result {
    check_exists(file)?;
    if file.is_dir() {
        return Err(Error::Misuse(format!("{}: is a folder", file.display())));
    }
    let mut items = Vec::new();
    let mut print = Print::new(view, file);
    // A recording is sorted already, and its begin is that of its first message; other files are
    // printed while they are read.
    let recorded = sources.visit(file, false, &mut |item| {
        if item.record.is_some() {
            items.push(item);
            return Ok(());
        }
        print.item(&item)
    })?;
    print.start = items.iter().filter_map(|item| item.record.as_ref()?.time).min();
    print.recorded = recorded;
    items.iter().try_for_each(|item| print.item(item))?;
    print.finish()
}

struct Print<'a> {
    view: &'a View,
    file: &'a Path,
    out: BufWriter<StdoutLock<'static>>,
    colours: bool,
    /// When the recording began.
    start: Option<Duration>,
    recorded: bool,
    messages: u64,
    failed: bool,
    /// Why there is no message where one was wanted.
    unknown: Option<String>,
}

impl<'a> Print<'a> {
    fn new(view: &'a View, file: &'a Path) -> Self {
        let stdout = io::stdout().lock();
        let colours = stdout.is_terminal() && std::env::var_os("NO_COLOR").is_none();
        Print {
            view,
            file,
            out: BufWriter::new(stdout),
            colours,
            start: None,
            recorded: false,
            messages: 0,
            failed: false,
            unknown: None,
        }
    }

    fn item(&mut self, item: &Item) -> Result<()> {
        match &item.content {
            Outcome::Message(body) => {
                self.messages += 1;
                let bytes = match body.to_wire() {
                    Ok(bytes) => bytes,
                    Err(e) => return self.failed(item, &describe_error(&e, body.entry)),
                };
                let options = DecodeOptions::default();
                match body.entry.capture(&bytes, &options) {
                    Ok(captured) if self.view.filter.shows(body, &bytes) => {
                        self.message(item, body, &captured)
                    }
                    Ok(_) => Ok(()),
                    Err(e) => self.failed(item, &describe_error(&e, body.entry)),
                }
            }
            Outcome::Without(why) => self.without(item, why),
            Outcome::Unknown(why) => {
                self.failed = true;
                let why = self.at(item, why);
                self.unknown.get_or_insert(why);
                Ok(())
            }
            Outcome::Failed(why) => self.failed(item, why),
        }
    }

    /// What is wrong, and where.
    fn at(&self, item: &Item, why: &str) -> String {
        let file = self.file.display();
        match item.number {
            Some(number) => format!("{file}:{number}: {why}"),
            None => format!("{file}: {why}"),
        }
    }

    fn line<'b>(&self, item: &'b Item) -> Option<Line<'b>> {
        let record = item.record.as_ref()?;
        Some(Line { record, start: self.start, colours: self.colours })
    }

    fn json_line<'b>(&self, item: &'b Item) -> JsonLine<'b> {
        JsonLine {
            file: self.file.display().to_string(),
            number: item.number,
            place: Place::of(item),
            name: None,
            kind: None,
            message: None,
            not_held: Vec::new(),
            without: None,
            error: None,
        }
    }

    fn write_json(&mut self, line: &JsonLine<'_>) -> Result<()> {
        json_line(&mut self.out, line)?;
        Ok(self.out.write_all(b"\n")?)
    }

    fn message(&mut self, item: &Item, body: &Body, captured: &DynamicCapture) -> Result<()> {
        let dialect = body.entry.dialect();
        let document = captured.message.json(dialect);
        let table = body.entry.table();
        let tree = || Tree::of(&document, table, dialect, self.view.show_secrets);
        if self.view.json {
            let mut line = self.json_line(item);
            line.name = Some(body.entry.name());
            line.kind = body.kind();
            line.message = if self.view.residue { None } else { Some(tree()?) };
            line.not_held = captured.residue.iter().map(|f| describe(f, dialect)).collect();
            return self.write_json(&line);
        }
        let line = self.line(item);
        if let Some(line) = &line {
            line.message(&mut self.out, body)?;
        }
        if !self.view.residue && (line.is_none() || self.view.bodies) {
            let tree = Tree::of(&document, table, dialect, self.view.show_secrets)?;
            json_pretty(&mut self.out, &tree)?;
            writeln!(self.out)?;
            if !captured.residue.is_empty() {
                writeln!(self.out, "\nnot held:")?;
            }
        }
        if line.is_none() || self.view.bodies || self.view.residue {
            self.residue(captured, dialect)?;
        }
        Ok(())
    }

    fn residue(&mut self, captured: &DynamicCapture, dialect: Dialect) -> Result<()> {
        for finding in &captured.residue {
            let what = describe(finding, dialect);
            writeln!(self.out, "{} (at byte {})", Printable(&what), finding.offset)?;
        }
        match captured.residue_total.saturating_sub(captured.residue.len()) {
            0 => Ok(()),
            more => Ok(writeln!(self.out, "and {more} more")?),
        }
    }

    fn without(&mut self, item: &Item, why: &str) -> Result<()> {
        if !self.view.filter.is_all() {
            return Ok(());
        }
        if self.view.json {
            let mut line = self.json_line(item);
            line.without = Some(why);
            return self.write_json(&line);
        }
        match self.line(item) {
            Some(line) => Ok(line.without(&mut self.out, why)?),
            None => {
                self.unknown.get_or_insert_with(|| {
                    let why = if why.is_empty() { "which type? say --type" } else { why };
                    format!("{}: {why}", self.file.display())
                });
                Ok(())
            }
        }
    }

    fn failed(&mut self, item: &Item, why: &str) -> Result<()> {
        self.failed = true;
        if self.view.json {
            let mut line = self.json_line(item);
            line.error = Some(why.to_owned());
            return self.write_json(&line);
        }
        match self.line(item) {
            Some(line) => Ok(line.failed(&mut self.out, why)?),
            None => {
                crate::output::say(self.at(item, why));
                Ok(())
            }
        }
    }

    fn finish(mut self) -> Result {
        self.out.flush()?;
        if let Some(why) = self.unknown {
            // The command line may say the type.
            return Err(if self.messages == 0 && !self.recorded {
                Error::Misuse(why)
            } else {
                Error::Refused(why)
            });
        }
        if self.failed {
            return Ok(ExitCode::FAILURE);
        }
        if self.messages == 0 {
            let file = self.file.display();
            return Err(Error::Refused(format!("{file}: no message of Mesos is there")));
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// `TaskInfo.command: unknown field 42`.
pub fn describe(finding: &Finding, dialect: Dialect) -> String {
    let path = finding.path.display_in(dialect).to_string();
    let kind = ErrorKind::from(finding.kind);
    match finding.path.segments().last() {
        Some(Segment::Unknown(number)) => {
            let message = path.strip_suffix(&format!(".{number}")).unwrap_or(&path);
            format!("{message}: {kind} {number}")
        }
        _ => format!("{path}: {kind}"),
    }
}
