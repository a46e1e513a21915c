//! What a detector is.

use std::fmt;
use std::path::PathBuf;

use futures_util::future::BoxFuture;
use mesos_protocol::master::MasterSpecError;
use mesos_types::libprocess::Upid;

/// Masters to be asked: the leader, if it is known; several, of whom one knows it; or none.
pub type Masters = Vec<Upid>;

/// Why there is nothing to be found out about the leader.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DetectError {
    /// The text does not say where masters are.
    #[error(transparent)]
    Spec(#[from] MasterSpecError),
    /// A file that says where masters are cannot be read.
    #[error("the file {path} cannot be read: {reason}")]
    File {
        /// Its path.
        path: PathBuf,
        /// Why not.
        reason: String,
    },
    /// ZooKeeper refused what it was asked, and will do so again.
    #[error("ZooKeeper: {0}")]
    ZooKeeper(String),
    /// The feature `zookeeper` is off.
    #[error("this program was built without ZooKeeper")]
    NoZooKeeper,
}

/// Finds out where the leading master is, and goes on doing so.
pub trait Detector: Send + fmt::Debug {
    /// The masters to be asked, when there is news of them. Once there will be none it does not
    /// return. Dropping the future loses nothing.
    fn next(&mut self) -> BoxFuture<'_, Result<Masters, DetectError>>;
}
