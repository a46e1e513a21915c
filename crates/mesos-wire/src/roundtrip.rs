//! `roundtrip`: decodes messages, encodes them again and compares.

use std::fmt::Display;
use std::fs;
use std::io::{self, StdoutLock, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use data_encoding::HEXLOWER;
use mesos_types::DecodeOptions;
use mesos_types::recording::conversation::{Encoding, Found};
use mesos_types::registry::Entry;
use mesos_types::wire::{self, DEFAULT_DEPTH};

use crate::error::{Error, Result};
use crate::line::{Input, Line};
use crate::names::Names;
use crate::progress::Progress;
use crate::recordings::{Item, Outcome, Recordings};
use crate::{detect, diff, document, input, inspect};

/// Looks at everything below the paths, and counts.
pub fn run(
    recordings: Recordings,
    names: Names,
    entry: Option<Entry>,
    verbose: bool,
    paths: &[PathBuf],
) -> Result {
    for path in paths.iter().filter(|path| !input::is_stdin(path)) {
        fs::metadata(path).map_err(|e| Error::unreadable(path, &e))?;
    }
    let out = io::stdout().lock();
    let mut run = Run {
        recordings,
        names,
        entry,
        verbose,
        out,
        passed: 0,
        failed: 0,
        without: 0,
        progress: Progress::new(),
    };
    match paths.iter().try_for_each(|path| run.given(path)).and_then(|()| run.finish()) {
        // That nobody reads on does not undo a failure.
        Err(e) if !e.is_broken_pipe() || run.failed == 0 => Err(e),
        _ if run.failed > 0 => Ok(ExitCode::FAILURE),
        _ => Ok(ExitCode::SUCCESS),
    }
}

struct Run {
    recordings: Recordings,
    names: Names,
    /// The type that the command line says.
    entry: Option<Entry>,
    verbose: bool,
    out: StdoutLock<'static>,
    passed: u64,
    failed: u64,
    without: u64,
    progress: Progress,
}

impl Run {
    /// A path of the command line.
    fn given(&mut self, path: &Path) -> Result<()> {
        if input::is_stdin(path) {
            return self.file(path, self.entry);
        }
        if path.is_dir() {
            return self.folder(path);
        }
        self.any_file(path)
    }

    /// Everything in a folder, by name. Links are followed to files only: there is an end.
    fn folder(&mut self, path: &Path) -> Result<()> {
        let read = || fs::read_dir(path)?.collect::<io::Result<Vec<_>>>();
        let mut found = match read() {
            Ok(found) => found,
            Err(e) => return self.fail(path.display(), e),
        };
        found.sort_by_cached_key(fs::DirEntry::file_name);
        for entry in found {
            let path = entry.path();
            match (entry.file_type(), fs::metadata(&path)) {
                (Ok(kind), _) if kind.is_dir() => self.folder(&path)?,
                (_, Ok(meta)) if !meta.is_file() => {
                    self.without(path.display(), "")?;
                }
                (_, Ok(_)) => self.any_file(&path)?,
                (_, Err(e)) => self.fail(path.display(), e)?,
            }
        }
        Ok(())
    }

    /// A file by what its name and what is beside it say.
    fn any_file(&mut self, path: &Path) -> Result<()> {
        if self.entry.is_none() {
            match self.recordings.read(path) {
                Ok(Some(items)) => {
                    return items.into_iter().try_for_each(|item| self.item(path, item));
                }
                Ok(None) => {}
                Err(e) => return self.fail(path.display(), e),
            }
        }
        self.file(path, self.entry.or_else(|| detect::of_path(self.names, path)))
    }

    /// What was recorded.
    fn item(&mut self, path: &Path, item: Item) -> Result<()> {
        let mut at = path.display().to_string();
        if let Some((from, to)) = item.ends {
            at = format!("{at}: {from} → {to}");
        }
        if !item.what.is_empty() {
            at = format!("{at}: {}", item.what);
        }
        match item.content {
            Outcome::Found(Found { entry, encoding: Encoding::Json, bytes, .. }) => {
                self.document(at, entry, &bytes)
            }
            Outcome::Found(Found { entry, bytes, .. }) => self.message(at, entry, &bytes),
            Outcome::Without(why) => self.without(at, &format!(": {why}")),
            Outcome::Failed(why) => self.fail(at, why),
        }
    }

    /// A file of one message of this type, or of lines that may say another.
    fn file(&mut self, path: &Path, entry: Option<Entry>) -> Result<()> {
        if has_extension(path, &["jsonl"]) {
            return self.lines(path, entry);
        }
        let Some(entry) = entry else {
            return self.without(path.display(), "");
        };
        match input::read(path) {
            Ok(bytes) if has_extension(path, &["json"]) => {
                self.document(path.display(), entry, &bytes)
            }
            Ok(bytes) => self.message(path.display(), entry, &bytes),
            Err(e) => self.fail(path.display(), e),
        }
    }

    fn lines(&mut self, path: &Path, entry: Option<Entry>) -> Result<()> {
        let mut input = match input::open(path) {
            Ok(input) => input,
            Err(e) => return self.fail(path.display(), e),
        };
        let mut buffer = Vec::new();
        for number in 1u64.. {
            let at = format!("{}:{number}", path.display());
            match input::next_line(&mut input, &mut buffer) {
                Ok(true) => {}
                Ok(false) => break,
                Err(e) => return self.fail(at, e),
            }
            let line = match Line::parse(&buffer) {
                Ok(line) => line,
                Err(e) => {
                    self.fail(at, format_args!("bad line: {e}"))?;
                    continue;
                }
            };
            match (line.name.as_deref().map(|name| (name, self.names.find(name))), entry) {
                (Some((_, Some(entry))), _) | (None, Some(entry)) => match line.input {
                    Input::Bytes(bytes) => self.message(at, entry, &bytes)?,
                    Input::Json(document) => self.document(at, entry, document.as_bytes())?,
                },
                (Some((name, None)), _) => {
                    self.without(at, &format!(": unknown type {name:?}"))?;
                }
                (None, None) => self.without(at, ": no type")?,
            }
        }
        Ok(())
    }

    fn document(&mut self, at: impl Display, entry: Entry, document: &[u8]) -> Result<()> {
        match document::read(entry, document) {
            Ok(read) => {
                if self.verbose {
                    for path in read.unknown {
                        writeln!(self.out, "unknown: {at}: {}", path.trim_start_matches('.'))?;
                    }
                }
                self.message(at, entry, &read.bytes)
            }
            Err(e) => self.fail(at, e),
        }
    }

    fn message(&mut self, at: impl Display, entry: Entry, bytes: &[u8]) -> Result<()> {
        self.progress.tick();
        match check(entry, bytes) {
            Ok(Passed { aside, unusual }) => {
                self.passed += 1;
                if self.verbose {
                    for what in aside {
                        writeln!(self.out, "kept aside: {at}: {what}")?;
                    }
                    if let Some(path) = unusual {
                        writeln!(self.out, "not canonical: {at}: {path}")?;
                    }
                }
                Ok(())
            }
            Err(e) => self.fail(at, e),
        }
    }

    fn fail(&mut self, at: impl Display, why: impl Display) -> Result<()> {
        self.failed += 1;
        Ok(writeln!(self.out, "failed: {at}: {why}")?)
    }

    fn without(&mut self, at: impl Display, why: &str) -> Result<()> {
        self.without += 1;
        if self.verbose {
            writeln!(self.out, "without a Mesos message: {at}{why}")?;
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<()> {
        let Run { passed, failed, without, .. } = self;
        writeln!(self.out, "{passed} passed, {failed} failed, {without} without a Mesos message")?;
        Ok(self.out.flush()?)
    }
}

/// What is to be said of a message that passed.
struct Passed {
    /// What its type has no place for.
    aside: Vec<String>,
    /// Where the input departs from its canonical form.
    unusual: Option<String>,
}

/// Holds a message to its canonical form: all of it, and what its type holds of it alone where
/// that is all.
fn check(entry: Entry, bytes: &[u8]) -> std::result::Result<Passed, String> {
    let dialect = entry.dialect();
    let captured = entry
        .capture(bytes, &DecodeOptions::default())
        .map_err(|e| e.display_in(dialect).to_string())?;
    let canonical = wire::canonical(entry.table(), bytes, DEFAULT_DEPTH).map_err(|stop| {
        format!("{}: no canonical form (at byte {})", stop.path.display_in(dialect), stop.offset)
    })?;
    let exact = (captured.residue_total == 0).then(|| captured.message.encode_to_vec());
    for encoded in [Some(captured.bytes), exact].into_iter().flatten() {
        if let Some(d) = diff::first(entry, &canonical, &encoded) {
            let hex = |side: Option<&[u8]>| side.map_or("absent".into(), |b| HEXLOWER.encode(b));
            return Err(format!("{}: canonical {}, encoded {}", d.path, hex(d.left), hex(d.right)));
        }
    }
    Ok(Passed {
        aside: captured.residue.iter().map(|f| inspect::describe(f, dialect)).collect(),
        unusual: diff::first(entry, bytes, &canonical).map(|d| d.path),
    })
}

fn has_extension(path: &Path, any: &[&str]) -> bool {
    path.extension().is_some_and(|end| any.iter().any(|known| end.eq_ignore_ascii_case(known)))
}
