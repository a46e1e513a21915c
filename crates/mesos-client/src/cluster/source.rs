use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use mesos_types::ContainerId;
use mesos_types::operator::{agent, master};
use mesos_types::state::Log;

use super::ask::Target;
use super::files::MOST;
use super::{Chunk, ClusterError, Files, Follow, FollowOptions};

/// Something that is read by offset: a file, or a log that a server gives by the call `READ_LOG`.
/// Clones share what they know of the server.
#[derive(Clone, Debug)]
pub struct Source(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    files: Files,
    path: String,
    log: Option<LogCall>,
}

/// What `READ_LOG` is to read.
#[derive(Debug)]
struct LogCall {
    target: Target,
    of: Of,
    /// The server does not know the call; its file is read instead, if it has one.
    unknown: AtomicBool,
}

#[derive(Debug)]
enum Of {
    Master,
    Agent,
    Container(ContainerId, Log),
}

/// An offset behind the end of whatever is not to be read.
const BEHIND: u64 = i64::MAX as u64;

impl Source {
    pub(super) fn file(files: Files, path: String) -> Self {
        Source(Arc::new(Inner { files, path, log: None }))
    }

    pub(super) fn master_log(files: Files, target: Target) -> Self {
        Self::log(files, "/master/log", target, Of::Master)
    }

    pub(super) fn agent_log(files: Files, target: Target) -> Self {
        Self::log(files, "/slave/log", target, Of::Agent)
    }

    pub(super) fn container_log(
        files: Files,
        target: Target,
        container: ContainerId,
        log: Log,
    ) -> Self {
        Self::log(files, "", target, Of::Container(container, log))
    }

    fn log(files: Files, path: &str, target: Target, of: Of) -> Self {
        let log = LogCall { target, of, unknown: AtomicBool::new(false) };
        Source(Arc::new(Inner { files, path: path.to_owned(), log: Some(log) }))
    }

    /// The path of the file; empty for a log that has none.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// Reads a piece: from an offset, at most so many bytes. The server may give less, and never
    /// gives more than 64 KiB.
    ///
    /// # Errors
    /// There is nothing to read, or the server does not answer.
    pub async fn read(&self, offset: u64, most: u64) -> Result<Chunk, ClusterError> {
        let inner = &*self.0;
        if let Some(log) = inner.call() {
            match log.read(offset, most.min(MOST)).await {
                Err(error) if inner.may_read_file(log, &error) => {}
                other => return other,
            }
        }
        inner.files.read(&inner.path, offset, most).await
    }

    /// The size in bytes.
    ///
    /// # Errors
    /// There is nothing to read, or the server does not answer.
    pub async fn size(&self) -> Result<u64, ClusterError> {
        let inner = &*self.0;
        if let Some(log) = inner.call() {
            match log.read(0, 0).await {
                Err(error) if inner.may_read_file(log, &error) => {}
                other => return other.map(|chunk| chunk.size.unwrap_or_default()),
            }
        }
        inner.files.size(&inner.path).await
    }

    /// Gives it piece by piece, and goes on while it grows.
    pub fn follow(&self, options: FollowOptions) -> Follow {
        Follow::new(self.clone(), options)
    }
}

impl Inner {
    /// The call that is to be made, if the server is not known to lack it.
    fn call(&self) -> Option<&LogCall> {
        self.log.as_ref().filter(|log| !log.unknown.load(Ordering::Relaxed))
    }

    /// Whether an error says that the server does not know the call, and there is a file to read
    /// instead: then the call is not made again.
    fn may_read_file(&self, log: &LogCall, error: &ClusterError) -> bool {
        // A server of before takes the call for one without a type.
        let unknown = matches!(error, ClusterError::Refused { why, .. }
            if matches!(why.status.as_u16(), 400 | 501));
        if unknown && !self.path.is_empty() {
            log.unknown.store(true, Ordering::Relaxed);
            return true;
        }
        false
    }
}

impl LogCall {
    async fn read(&self, offset: u64, most: u64) -> Result<Chunk, ClusterError> {
        let (size, bytes) = self.ask(offset, most).await?;
        Ok(Chunk { offset, bytes, size: Some(size) })
    }

    async fn ask(&self, offset: u64, most: u64) -> Result<(u64, Bytes), ClusterError> {
        let call = match &self.of {
            Of::Master => {
                let call = master::Call::read_log(offset, Some(most));
                return match self.target.call(&call).await? {
                    Some(master::Response::ReadLog(log)) => Ok((log.size, log.data)),
                    _ => Err(self.target.other(&call)),
                };
            }
            Of::Agent => agent::Call::read_log(offset, Some(most)),
            Of::Container(id, log) => {
                let (stdout, stderr) = match log {
                    Log::Stdout => (offset, BEHIND),
                    Log::Stderr => (BEHIND, offset),
                };
                agent::Call::read_container_log(id.clone(), stdout, stderr, Some(most))
            }
        };
        let Some(agent::Response::ReadLog(log)) = self.target.call(&call).await? else {
            return Err(self.target.other(&call));
        };
        let data = match &self.of {
            Of::Container(_, Log::Stderr) => log.stderr,
            _ => log.stdout,
        };
        let data = data.ok_or_else(|| self.target.other(&call))?;
        Ok((data.size, data.data))
    }
}
