//! `replay`: an answer for each line.

use std::io::{self, BufWriter, Write as _};
use std::path::Path;
use std::process::ExitCode;

use data_encoding::HEXLOWER;
use mesos_types::registry::Entry;
use mesos_types::{DecodeError, DecodeOptions, ErrorKind, json};
use serde::Serialize;

use crate::error::{Error, Result};
use crate::input::Limit;
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
    /// The exact form of the message as a document, if its type is one of the model.
    json: Option<String>,
    /// What Mesos prints of it, also where exact decoding refuses only what its type cannot
    /// hold.
    mesos_json: Option<String>,
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
    /// The answer to a line that does not come to a message.
    fn of_line(kind: &'static str) -> Self {
        Refusal { kind, path: None, offset: None }
    }

    fn of_message(error: &DecodeError, entry: Entry) -> Self {
        let path = error.path().display_in(entry.dialect()).to_string();
        Refusal { kind: error.kind().as_str(), path: Some(path), offset: error.offset() }
    }
}

/// Answers every line.
pub fn run(names: Names, limit: Limit, captured: bool, file: &Path) -> Result {
    let unreadable = |e: io::Error| Error::unreadable(file, &e);
    let mut input = limit.open(file).map_err(unreadable)?;
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let mut line = Vec::new();
    let mut progress = Progress::new();
    loop {
        // Whoever waits for an answer before the next line gets it.
        if !input.buffer().contains(&b'\n') {
            out.flush()?;
        }
        if !limit.next_line(&mut input, &mut line).map_err(unreadable)? {
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
        json: None,
        mesos_json: None,
        residue: None,
    };
    let Some((name, line)) =
        Line::parse(line).ok().and_then(|mut line| Some((line.name.take()?, line)))
    else {
        return refused(Refusal::of_line("bad_line"));
    };
    let Some(entry) = names.find(&name) else {
        return refused(Refusal::of_line("unknown_type"));
    };
    let bytes = match line.bytes(entry) {
        Ok(bytes) => bytes,
        Err(e) => return refused(Refusal::of_message(&e, entry)),
    };
    let options = DecodeOptions::default();
    let view = entry.decode(&bytes, &options).ok();
    let view_hex = view.map(|message| HEXLOWER.encode(&message.encode_to_vec()));
    let mesos_json = || {
        let printed = json::to_mesos(entry, &bytes).ok()?;
        Some(String::from_utf8_lossy(&printed).into_owned())
    };
    let decoded = if captured {
        entry
            .capture(&bytes, &options)
            .map(|c| (c.message, HEXLOWER.encode(&c.bytes), Some(c.residue_total)))
    } else {
        entry.decode_exact(&bytes, &options).map(|message| {
            let hex = HEXLOWER.encode(&message.encode_to_vec());
            (message, hex, None)
        })
    };
    match decoded {
        Ok((message, hex, residue)) => Answer {
            ok: true,
            error: None,
            hex: Some(hex),
            view_hex,
            json: entry
                .is_model()
                .then(|| serde_json::to_string(&message.json(entry.dialect())).ok())
                .flatten(),
            mesos_json: mesos_json(),
            residue,
        },
        Err(e) => {
            let mesos_json = mesos_json().filter(|_| is_residue(e.kind()));
            let refusal = Refusal::of_message(&e, entry);
            Answer { view_hex, mesos_json, ..refused(refusal) }
        }
    }
}

/// Whether an error is of what is there and has no place in the type.
fn is_residue(kind: ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::UnknownField | ErrorKind::WireType | ErrorKind::Union | ErrorKind::Enum
    )
}
