use std::time::Duration;

use bytes::Bytes;
use tokio::time::Instant;

use super::files::MOST;
use super::{ClusterError, Source, tail};

/// Where in a file to begin.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Start {
    /// At the first byte.
    #[default]
    Begin,
    /// Behind the last byte that is there now.
    End,
    /// At this byte.
    Offset(u64),
    /// With the last so many lines that are there now. An unfinished line counts.
    Lines(u64),
}

/// How a file is followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowOptions {
    /// Where to begin.
    pub start: Start,
    /// Whether to go on at the end of the file, and wait for more.
    pub follow: bool,
    /// How long to wait at the end before asking again. One second by default.
    pub pause: Duration,
    /// How long the server may be unable to answer before that is an error. 30 seconds by
    /// default.
    pub patience: Duration,
    /// How long the file may be missing before that is an error: while a log is renamed it is, for
    /// a moment. 3 seconds by default; at the beginning, none.
    pub missing: Duration,
}

impl Default for FollowOptions {
    fn default() -> Self {
        FollowOptions {
            start: Start::Begin,
            follow: false,
            pause: Duration::from_secs(1),
            patience: Duration::from_secs(30),
            missing: Duration::from_secs(3),
        }
    }
}

/// What comes of a file that is followed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Piece {
    /// The next bytes. A character of UTF-8 may be cut in two.
    Data {
        /// Where they begin in the file.
        offset: u64,
        /// The bytes; at least one.
        bytes: Bytes,
    },
    /// The file is shorter than what was read of it: it was emptied, or a new one took its place.
    /// It goes on from its first byte.
    Truncated {
        /// How far it was read.
        read: u64,
        /// Its size now.
        size: u64,
    },
}

/// Gives a file or a log piece by piece, and goes on while it grows: see
/// [`Files::follow`](super::Files::follow) and [`Source::follow`].
///
/// A file that was emptied and has grown beyond the old end since it was read last cannot be told
/// from one that went on.
///
/// Only one piece is in memory at a time. [`next`](Self::next) may be dropped while it waits; no
/// byte is lost by that.
#[derive(Debug)]
pub struct Follow {
    source: Source,
    options: FollowOptions,
    /// Where the next piece begins, once that is known.
    offset: Option<u64>,
    /// Since when the server has not answered.
    failing: Option<Instant>,
    /// Since when the file is missing.
    missing: Option<Instant>,
    /// When to ask again.
    wait: Option<Instant>,
    begun: bool,
}

impl Follow {
    pub(super) fn new(source: Source, options: FollowOptions) -> Self {
        Follow {
            source,
            options,
            offset: None,
            failing: None,
            missing: None,
            wait: None,
            begun: false,
        }
    }

    /// Where the next piece begins; `None` before the first was asked for.
    pub fn offset(&self) -> Option<u64> {
        self.offset
    }

    /// Ends at the end of the file from now on: what writes it has ended.
    pub fn stop_at_end(&mut self) {
        self.options.follow = false;
        self.wait = None;
    }

    /// The next piece; `None` at the end of a file that is not followed any further.
    ///
    /// # Errors
    /// The file is not there or has gone, or the server refuses or has not answered for too
    /// long.
    pub async fn next(&mut self) -> Result<Option<Piece>, ClusterError> {
        loop {
            if let Some(wait) = self.wait {
                tokio::time::sleep_until(wait).await;
                self.wait = None;
            }
            match self.ask().await {
                Ok(Some(piece)) => {
                    self.calm();
                    return Ok(Some(piece));
                }
                Ok(None) => {
                    self.calm();
                    if !self.options.follow {
                        return Ok(None);
                    }
                    self.pause(self.options.pause);
                }
                Err(error) => self.bear(error)?,
            }
        }
    }

    /// All is well.
    fn calm(&mut self) {
        self.failing = None;
        self.missing = None;
        self.begun = true;
    }

    fn pause(&mut self, time: Duration) {
        self.wait = Instant::now().checked_add(time);
    }

    /// Bears an error that may pass, and waits a little.
    fn bear(&mut self, error: ClusterError) -> Result<(), ClusterError> {
        let gone = matches!(error, ClusterError::NoFile { .. });
        let (since, limit) = if gone {
            (&mut self.missing, if self.begun { self.options.missing } else { Duration::ZERO })
        } else if error.is_temporary() {
            (&mut self.failing, self.options.patience)
        } else {
            return Err(error);
        };
        let since = *since.get_or_insert_with(Instant::now);
        let pause = self.options.pause.min(limit / 4).max(Duration::from_millis(10));
        if since.elapsed() + pause > limit {
            return Err(error);
        }
        tracing::debug!(path = self.source.path(), %error, "asking again");
        self.pause(pause);
        Ok(())
    }

    /// Asks once; `None` at the end of the file.
    async fn ask(&mut self) -> Result<Option<Piece>, ClusterError> {
        let offset = match self.offset {
            Some(offset) => offset,
            None => {
                let start = self.start().await?;
                *self.offset.insert(start)
            }
        };
        let chunk = self.source.read(offset, MOST).await?;
        if !chunk.bytes.is_empty() {
            self.offset = Some(offset.saturating_add(chunk.bytes.len() as u64));
            return Ok(Some(Piece::Data { offset, bytes: chunk.bytes }));
        }
        match chunk.size {
            Some(size) if size < offset => {
                self.offset = Some(0);
                Ok(Some(Piece::Truncated { read: offset, size }))
            }
            _ => Ok(None),
        }
    }

    async fn start(&self) -> Result<u64, ClusterError> {
        match self.options.start {
            Start::Begin => Ok(0),
            Start::Offset(offset) => Ok(offset),
            Start::End => self.source.size().await,
            Start::Lines(lines) => tail::offset(&self.source, lines).await,
        }
    }
}
