use std::fmt;
use std::str::FromStr;

use ::http::{HeaderMap, HeaderValue};

use super::MESOS_STREAM_ID;
use crate::ParseError;

/// One of the HTTP APIs. Each has calls of its own, which know it: see
/// [`ApiCall`](super::ApiCall).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Api {
    /// Schedulers call the master: `mesos.v1.scheduler.Call`.
    Scheduler,
    /// Executors call their agent: `mesos.v1.executor.Call`.
    Executor,
    /// Operators call the master: `mesos.v1.master.Call`.
    Master,
    /// Operators call an agent: `mesos.v1.agent.Call`.
    Agent,
    /// Resource providers call their agent: `mesos.v1.resource_provider.Call`.
    ResourceProvider,
}

/// What the response to a call holds if the call succeeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ResponseClass {
    /// A status alone: 202, or 200 and an empty body.
    Empty,
    /// One message.
    Single,
    /// A stream of messages, in RecordIO.
    Stream,
}

impl Api {
    /// The path of its requests. Of an agent it may stand after the id of its process, as in
    /// `/slave(1)/api/v1`.
    pub fn path(self) -> &'static str {
        match self {
            Api::Scheduler => "/api/v1/scheduler",
            Api::Executor => "/api/v1/executor",
            Api::Master | Api::Agent => "/api/v1",
            Api::ResourceProvider => "/api/v1/resource_provider",
        }
    }

    /// The full name of the message that its calls are.
    pub fn call_name(self) -> &'static str {
        match self {
            Api::Scheduler => "mesos.v1.scheduler.Call",
            Api::Executor => "mesos.v1.executor.Call",
            Api::Master => "mesos.v1.master.Call",
            Api::Agent => "mesos.v1.agent.Call",
            Api::ResourceProvider => "mesos.v1.resource_provider.Call",
        }
    }

    /// The full name of the message in a response, or of those in its stream; `None` if no call
    /// of the API has a response of this class.
    pub fn response_name(self, class: ResponseClass) -> Option<&'static str> {
        use ResponseClass::{Single, Stream};
        match (self, class) {
            (Api::Scheduler, Single) => Some("mesos.v1.scheduler.Response"),
            (Api::Scheduler, Stream) => Some("mesos.v1.scheduler.Event"),
            (Api::Executor, Stream) => Some("mesos.v1.executor.Event"),
            (Api::Master, Single) => Some("mesos.v1.master.Response"),
            (Api::Master, Stream) => Some("mesos.v1.master.Event"),
            (Api::Agent, Single) => Some("mesos.v1.agent.Response"),
            (Api::Agent, Stream) => Some("mesos.v1.agent.ProcessIO"),
            (Api::ResourceProvider, Stream) => Some("mesos.v1.resource_provider.Event"),
            _ => None,
        }
    }

    /// Whether calls after SUBSCRIBE name the stream that it opened.
    pub fn has_stream_id(self) -> bool {
        matches!(self, Api::Scheduler | Api::ResourceProvider)
    }
}

/// The id of the stream that a SUBSCRIBE opened: a UUID as text, for Mesos.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StreamId(HeaderValue);

impl StreamId {
    /// The id in the response to SUBSCRIBE, if there is one that is text and not empty.
    pub fn of(headers: &HeaderMap) -> Option<Self> {
        headers.get(&MESOS_STREAM_ID)?.to_str().ok()?.parse().ok()
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        // It was made of text.
        self.0.to_str().unwrap_or_default()
    }

    /// The value of the header.
    pub fn to_header_value(&self) -> HeaderValue {
        self.0.clone()
    }
}

impl FromStr for StreamId {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let visible = !text.is_empty() && text.bytes().all(|b| b.is_ascii_graphic());
        let value = HeaderValue::from_str(text).ok().filter(|_| visible);
        value.map(StreamId).ok_or_else(|| ParseError::new("the id of a stream", text))
    }
}

impl fmt::Display for StreamId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
