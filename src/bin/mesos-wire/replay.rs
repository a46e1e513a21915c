//! `replay`: an answer for each line.

use std::io::{self, BufWriter, Write as _};
use std::path::Path;
use std::process::ExitCode;

use data_encoding::HEXLOWER;
use mesos_types::registry::Entry;
use mesos_types::{DecodeError, DecodeOptions};
use serde::Serialize;

use crate::error::{Error, Result};
use crate::input;
use crate::line::Line;
use crate::names::Names;
use crate::progress::Progress;

/// What is said of a line; members in this order.
#[derive(Serialize)]
struct Answer {
    /// Whether the message is decoded exactly.
    ok: bool,
    /// Why it is not.
    error: Option<Refusal>,
    /// The encoding of what was decoded exactly.
    hex: Option<String>,
    /// The encoding of what was decoded as Mesos does.
    view_hex: Option<String>,
    /// How much of a captured message its type has no place for.
    #[serde(skip_serializing_if = "Option::is_none")]
    residue: Option<usize>,
}

/// Why a message is not decoded exactly.
#[derive(Serialize)]
struct Refusal {
    kind: &'static str,
    path: Option<String>,
    offset: Option<usize>,
}

impl Refusal {
    /// Of a line that does not come to a message.
    fn of_line(kind: &'static str) -> Self {
        Refusal { kind, path: None, offset: None }
    }

    fn of_message(error: &DecodeError, entry: Entry) -> Self {
        let path = error.path().display_in(entry.dialect()).to_string();
        Refusal { kind: error.kind().as_str(), path: Some(path), offset: error.offset() }
    }
}

/// Answers every line.
pub fn run(names: Names, captured: bool, file: &Path) -> Result {
    let unreadable = |e: io::Error| Error::unreadable(file, &e);
    let mut input = input::open(file).map_err(unreadable)?;
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let mut line = Vec::new();
    let mut progress = Progress::new();
    loop {
        // Whoever waits for an answer before the next line gets it.
        if !input.buffer().contains(&b'\n') {
            out.flush()?;
        }
        if !input::next_line(&mut input, &mut line).map_err(unreadable)? {
            break;
        }
        serde_json::to_writer(&mut out, &answer(names, &line, captured))
            .map_err(io::Error::from)?;
        out.write_all(b"\n")?;
        progress.tick();
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn answer(names: Names, line: &[u8], captured: bool) -> Answer {
    let refused = |refusal| Answer {
        ok: false,
        error: Some(refusal),
        hex: None,
        view_hex: None,
        residue: None,
    };
    let Ok(Line { name: Some(name), bytes }) = Line::parse(line) else {
        return refused(Refusal::of_line("bad_line"));
    };
    let Some(entry) = names.find(&name) else {
        return refused(Refusal::of_line("unknown_type"));
    };
    let options = DecodeOptions::default();
    let view = entry.decode(&bytes, &options).ok();
    let view_hex = view.map(|message| HEXLOWER.encode(&message.encode_to_vec()));
    let decoded = if captured {
        entry.capture(&bytes, &options).map(|c| (c.bytes, Some(c.residue_total)))
    } else {
        entry.decode_exact(&bytes, &options).map(|message| (message.encode_to_vec(), None))
    };
    match decoded {
        Ok((bytes, residue)) => {
            let hex = Some(HEXLOWER.encode(&bytes));
            Answer { ok: true, error: None, hex, view_hex, residue }
        }
        Err(e) => Answer { view_hex, ..refused(Refusal::of_message(&e, entry)) },
    }
}
