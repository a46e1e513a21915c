use std::fmt;

use bytes::Bytes;
use mesos_types::libprocess::{Upid, message_name};
use mesos_types::{Codec, Status};

/// Names a message that is to be sent, so that its fate finds its way back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SendId(pub(crate) u64);

/// A message that is to be sent. `Debug` does not show its body, which may hold the answer to a
/// challenge.
#[derive(Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// Names this message.
    pub id: SendId,
    /// The process that sends it.
    pub from: Upid,
    /// The process that is to get it.
    pub to: Upid,
    /// Its name: `mesos.internal.KillTaskMessage`.
    pub name: &'static str,
    /// The message, encoded.
    pub body: Bytes,
}

impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Outgoing { id, from, to, name, body } = self;
        write!(f, "Outgoing({id:?}, {from} -> {to}, {name}, {} bytes)", body.len())
    }
}

/// Numbers the messages of a driver.
#[derive(Clone, Debug, Default)]
pub(crate) struct Outbox {
    last: u64,
}

impl Outbox {
    pub fn message<T: Codec>(&mut self, from: &Upid, to: &Upid, message: &T) -> Outgoing {
        self.named(from, to, message_name(T::table()), message)
    }

    pub fn named<T: Codec>(
        &mut self,
        from: &Upid,
        to: &Upid,
        name: &'static str,
        message: &T,
    ) -> Outgoing {
        self.last += 1;
        let body = message.encode_to_vec().into();
        Outgoing { id: SendId(self.last), from: from.clone(), to: to.clone(), name, body }
    }
}

/// A call of a driver that did nothing, or not what it should.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{call}: {kind}")]
pub struct DriverError {
    /// The name of the call.
    pub call: &'static str,
    /// The state of the driver after it.
    pub status: Status,
    /// What is wrong.
    pub kind: DriverErrorKind,
}

/// What is wrong with a call of a driver.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DriverErrorKind {
    /// The driver is not in the state that the call needs.
    #[error("the driver is in the wrong state")]
    State,
    /// The driver was started before.
    #[error("the driver was started before")]
    Started,
    /// The scheduler is not connected to a master.
    #[error("disconnected from the master")]
    Disconnected,
    /// An executor may not say that a task is about to be launched. The driver is aborted.
    #[error("an executor may not send TASK_STAGING")]
    Staging,
    /// A message could not be sent.
    #[error("a message could not be sent: {0}")]
    Send(String),
}
