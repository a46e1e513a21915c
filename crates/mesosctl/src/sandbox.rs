//! `mesosctl ls`, `cat` and `cp`: the files in a sandbox.

use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressStyle};
use mesos_client::cluster::Files;
use mesos_types::state::{File, Number};
use tokio::io::AsyncWriteExt;

use crate::app::{App, within};
use crate::args::Task as TaskArgs;
use crate::error::{Error, Result};
use crate::screen::{Ink, Pour, clean, line};
use crate::table::{Cell, Column, Table};
use crate::units::{size, time};

/// Files as a table.
pub fn table(files: &[File]) -> Table<()> {
    let mut table = Table::new([
        Column::word("MODE"),
        Column::text("OWNER"),
        Column::number("SIZE"),
        Column::word("CHANGED"),
        Column::id("NAME"),
    ]);
    for file in files {
        let folder = file.is_folder();
        let name = format!("{}{}", file.name(), if folder { "/" } else { "" });
        let changed = file.mtime.map(Number::as_f64);
        let cells = [
            Cell::text(crate::rows::text(&file.mode)),
            Cell::text(crate::rows::text(&file.uid)),
            size(file.size),
            // Without the seconds.
            Cell::number(
                changed.map_or_else(|| "-".to_owned(), |t| time(t).chars().take(16).collect()),
                changed.unwrap_or(0.0),
            ),
            Cell::text(name).ink(if folder { Ink::Bold } else { Ink::Plain }),
        ];
        table.push(cells, ());
    }
    table
}

pub async fn ls(app: &App, task: &TaskArgs, path: &str, json: bool) -> Result<()> {
    let found = app.find(task).await?;
    let folder = within(&found.sandbox().await?, path);
    let files = found.agent.files().list(&folder).await?;
    if json {
        return Ok(line(&serde_json::to_string_pretty(&files)?)?);
    }
    for text in table(&files).lines(&app.screen(), false) {
        line(&text)?;
    }
    Ok(())
}

pub async fn cat(app: &App, task: &TaskArgs, path: &str, raw: bool) -> Result<()> {
    let found = app.find(task).await?;
    let path = within(&found.sandbox().await?, path);
    let mut body = found.agent.files().load(&path).await?;
    let mut pour = Pour::new(&app.screen(), raw);
    let mut out = tokio::io::stdout();
    while let Some(bytes) = body.chunk().await {
        out.write_all(&pour.piece(&bytes?)).await?;
    }
    out.write_all(pour.end()).await?;
    Ok(out.flush().await?)
}

pub async fn cp(
    app: &App,
    task: &TaskArgs,
    path: &str,
    to: &Path,
    recursive: bool,
    quiet: bool,
) -> Result<()> {
    let found = app.find(task).await?;
    let sandbox = found.sandbox().await?;
    let from = within(&sandbox, path);
    let name = from.rsplit('/').next().unwrap_or_default().to_owned();
    let into = if to.is_dir() { to.join(safe(&name)?) } else { to.to_owned() };
    let copy = Copy { files: found.agent.files(), bar: !quiet && std::io::stderr().is_terminal() };
    let mut waiting = vec![(from.clone(), into)];
    if !recursive {
        // A folder can be listed, a file cannot.
        let parent = from.rsplit_once('/').map_or("/", |(parent, _)| parent);
        let known = copy.files.list(parent).await.unwrap_or_default();
        if known.iter().any(|file| file.name() == name && file.is_folder()) {
            return Err(Error::new(format!("{path} is a folder; -r copies it with all in it")));
        }
        let Some((from, into)) = waiting.pop() else { return Ok(()) };
        return copy.file(&from, &into).await;
    }
    let mut first = true;
    while let Some((from, into)) = waiting.pop() {
        let listed = copy.files.list(&from).await;
        let files = match listed {
            Ok(files) => files,
            // It is a file.
            Err(_) if first => return copy.file(&from, &into).await,
            Err(error) => return Err(error.into()),
        };
        first = false;
        std::fs::create_dir_all(&into).map_err(|error| wrong(&into, &error))?;
        for file in files {
            // Names are the server's: none may lead out of the folder.
            let name = safe(file.name())?.to_owned();
            let (from, into) = (format!("{from}/{name}"), into.join(&name));
            if file.is_folder() {
                waiting.push((from, into));
            } else if file.mode.as_deref().is_none_or(|mode| mode.starts_with('-')) {
                copy.file(&from, &into).await?;
            }
        }
    }
    Ok(())
}

fn wrong(path: &Path, error: &std::io::Error) -> Error {
    Error::new(format!("{}: {error}", path.display()))
}

/// A name that is one part of a path and no more.
fn safe(name: &str) -> Result<&str> {
    let bad = name.is_empty() || name == "." || name == ".." || name.contains(['/', '\\', '\0']);
    if bad { Err(Error::new(format!("{name:?} is not a name of a file"))) } else { Ok(name) }
}

struct Copy {
    files: Files,
    /// Whether progress is shown.
    bar: bool,
}

impl Copy {
    /// Copies a file. It appears under its name once it is whole.
    async fn file(&self, from: &str, into: &Path) -> Result<()> {
        let mut body = self.files.load(from).await?;
        let part = part(into);
        let file = std::fs::File::create(&part);
        let mut file = file.map_err(|error| wrong(&part, &error))?;
        let bar = self.bar(into, body.size());
        let copied = async {
            while let Some(bytes) = body.chunk().await {
                let bytes = bytes?;
                file.write_all(&bytes).map_err(|error| wrong(&part, &error))?;
                bar.inc(bytes.len() as u64);
            }
            Ok(())
        }
        .await;
        bar.finish_and_clear();
        drop(file);
        let moved =
            copied.and_then(|()| std::fs::rename(&part, into).map_err(|error| wrong(into, &error)));
        if moved.is_err() {
            let _ = std::fs::remove_file(&part);
        }
        moved
    }

    fn bar(&self, into: &Path, size: Option<u64>) -> ProgressBar {
        if !self.bar {
            return ProgressBar::hidden();
        }
        let name = into.file_name().unwrap_or_default().to_string_lossy();
        let bar = size.map_or_else(ProgressBar::no_length, ProgressBar::new);
        let template = match size {
            Some(_) => "{msg} [{bar:30}] {bytes}/{total_bytes} {bytes_per_sec} {eta}",
            None => "{msg} {bytes} {bytes_per_sec}",
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar.with_message(clean(&name).into_owned())
    }
}

/// The name of a file while it is copied.
fn part(into: &Path) -> PathBuf {
    let mut name = into.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    into.with_file_name(name)
}
