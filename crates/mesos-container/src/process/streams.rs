//! The streams of a task, passed on piece by piece.

use std::sync::atomic::{AtomicU64, Ordering};

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

use crate::Note;
use crate::driver::{Input, Output};

/// How much is passed on at a time: what a pipe holds.
const PIECE: usize = 64 << 10;

/// Passes on what a task writes, to its end. If the taker fails, the rest is thrown away, so
/// that the task can go on.
pub(super) async fn pump(
    name: &'static str,
    reader: Option<impl AsyncRead + Unpin>,
    writer: Option<Output>,
    progress: &AtomicU64,
) -> Option<Note> {
    let (Some(mut reader), Some(mut writer)) = (reader, writer) else { return None };
    let cut = |why: std::io::Error| Some(Note::StreamCut { stream: name, why: why.to_string() });
    let mut note = None;
    let mut piece = vec![0; PIECE];
    loop {
        let length = match reader.read(&mut piece).await {
            Ok(0) => break,
            Ok(length) => length,
            Err(why) => return note.or(cut(why)),
        };
        progress.fetch_add(1, Ordering::Relaxed);
        let Some(read) = piece.get(..length) else { break };
        if note.is_none()
            && let Err(why) = writer.write_all(read).await
        {
            note = cut(why);
        }
    }
    if note.is_none()
        && let Err(why) = writer.flush().await
    {
        note = cut(why);
    }
    note
}

/// Passes input on to a task, to the end of either. A task need not read all of it.
pub(super) async fn feed(
    input: Option<Input>,
    stdin: Option<impl AsyncWrite + Unpin>,
) -> Option<Note> {
    let (Some(mut input), Some(mut stdin)) = (input, stdin) else { return None };
    let mut piece = vec![0; PIECE];
    loop {
        let length = match input.read(&mut piece).await {
            Ok(0) => return None,
            Ok(length) => length,
            Err(why) => return Some(Note::StreamCut { stream: "stdin", why: why.to_string() }),
        };
        let read = piece.get(..length)?;
        // The task has closed its end.
        stdin.write_all(read).await.ok()?;
    }
}
