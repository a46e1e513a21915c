use std::fmt;
use std::str::FromStr;

use ::http::header::{ACCEPT, CONTENT_TYPE};
use ::http::{HeaderMap, HeaderValue};

use super::{MESOS_STREAM_ID, MESSAGE_ACCEPT, MESSAGE_CONTENT_TYPE, MediaType};
use crate::ParseError;

/// One of the HTTP APIs; each has calls of its own, of which these functions take the type by
/// name: `"SUBSCRIBE"`.
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

/// Why a call has no headers with which it can be sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RequestHeadersError {
    /// The API has no call of this type.
    #[error("{api:?} has no call {call:?}")]
    UnknownCall {
        /// The API.
        api: Api,
        /// The type of the call.
        call: String,
    },
    /// It belongs to a subscription, but the id of its stream is missing.
    #[error("a call after SUBSCRIBE needs the id of the stream")]
    NoStreamId,
    /// It is a SUBSCRIBE or of an API without subscriptions, but has the id of a stream.
    #[error("the call does not go with the id of a stream")]
    StreamId,
    /// Its messages cannot be in this media type.
    #[error("a message cannot be {0}")]
    MediaType(MediaType),
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

    /// What the response to a call of a type holds; `None` if the API has no such call.
    ///
    /// The response to RECONCILE_OPERATIONS of a scheduler is a message in Mesos 1.6 and 1.7
    /// only, and the status 202 since: [`read_response`](super::read_response) tells them apart.
    ///
    /// ```
    /// use mesos_types::http::{Api, ResponseClass};
    ///
    /// assert_eq!(Api::Master.response_class("GET_STATE"), Some(ResponseClass::Single));
    /// assert_eq!(Api::Executor.response_class("GET_STATE"), None);
    /// ```
    pub fn response_class(self, call: &str) -> Option<ResponseClass> {
        use ResponseClass::{Empty, Single, Stream};
        Some(match (self, call) {
            (Api::Scheduler | Api::Executor | Api::ResourceProvider | Api::Master, "SUBSCRIBE") => {
                Stream
            }
            (Api::Scheduler, "RECONCILE_OPERATIONS") => Single,
            (
                Api::Scheduler,
                "TEARDOWN"
                | "ACCEPT"
                | "DECLINE"
                | "ACCEPT_INVERSE_OFFERS"
                | "DECLINE_INVERSE_OFFERS"
                | "REVIVE"
                | "KILL"
                | "SHUTDOWN"
                | "ACKNOWLEDGE"
                | "ACKNOWLEDGE_OPERATION_STATUS"
                | "RECONCILE"
                | "MESSAGE"
                | "REQUEST"
                | "SUPPRESS"
                | "UPDATE_FRAMEWORK",
            )
            | (Api::Executor, "UPDATE" | "MESSAGE" | "HEARTBEAT")
            | (
                Api::ResourceProvider,
                "UPDATE_OPERATION_STATUS" | "UPDATE_STATE" | "UPDATE_PUBLISH_RESOURCES_STATUS",
            ) => Empty,
            (
                Api::Master | Api::Agent,
                "GET_HEALTH" | "GET_FLAGS" | "GET_VERSION" | "GET_METRICS" | "GET_LOGGING_LEVEL"
                | "LIST_FILES" | "READ_FILE" | "GET_STATE" | "GET_FRAMEWORKS" | "GET_EXECUTORS"
                | "GET_OPERATIONS" | "GET_TASKS" | "READ_LOG",
            )
            | (
                Api::Master,
                "GET_AGENTS"
                | "GET_ROLES"
                | "GET_WEIGHTS"
                | "GET_MASTER"
                | "GET_MAINTENANCE_STATUS"
                | "GET_MAINTENANCE_SCHEDULE"
                | "GET_QUOTA",
            )
            | (
                Api::Agent,
                "GET_CONTAINERS"
                | "GET_AGENT"
                | "GET_RESOURCE_PROVIDERS"
                | "WAIT_CONTAINER"
                | "WAIT_NESTED_CONTAINER",
            ) => Single,
            (Api::Agent, "LAUNCH_NESTED_CONTAINER_SESSION" | "ATTACH_CONTAINER_OUTPUT") => Stream,
            (Api::Master | Api::Agent, "SET_LOGGING_LEVEL")
            | (
                Api::Master,
                "UPDATE_WEIGHTS"
                | "RESERVE_RESOURCES"
                | "UNRESERVE_RESOURCES"
                | "CREATE_VOLUMES"
                | "DESTROY_VOLUMES"
                | "GROW_VOLUME"
                | "SHRINK_VOLUME"
                | "UPDATE_MAINTENANCE_SCHEDULE"
                | "START_MAINTENANCE"
                | "STOP_MAINTENANCE"
                | "DRAIN_AGENT"
                | "DEACTIVATE_AGENT"
                | "REACTIVATE_AGENT"
                | "UPDATE_QUOTA"
                | "SET_QUOTA"
                | "REMOVE_QUOTA"
                | "TEARDOWN"
                | "MARK_AGENT_GONE",
            )
            | (
                Api::Agent,
                "LAUNCH_NESTED_CONTAINER"
                | "KILL_NESTED_CONTAINER"
                | "REMOVE_NESTED_CONTAINER"
                | "ATTACH_CONTAINER_INPUT"
                | "LAUNCH_CONTAINER"
                | "KILL_CONTAINER"
                | "REMOVE_CONTAINER"
                | "ADD_RESOURCE_PROVIDER_CONFIG"
                | "UPDATE_RESOURCE_PROVIDER_CONFIG"
                | "REMOVE_RESOURCE_PROVIDER_CONFIG"
                | "MARK_RESOURCE_PROVIDER_GONE"
                | "PRUNE_IMAGES"
                | "UPDATE_CONTAINER_MEMORY_LIMIT",
            ) => Empty,
            _ => return None,
        })
    }

    /// Whether the body of a call is itself a stream of messages: of ATTACH_CONTAINER_INPUT.
    pub fn sends_stream(self, call: &str) -> bool {
        (self, call) == (Api::Agent, "ATTACH_CONTAINER_INPUT")
    }

    /// The headers of a request: `Content-Type` and `Accept`, for streams of agents
    /// `Message-Content-Type` and `Message-Accept`, and `Mesos-Stream-Id`.
    ///
    /// The messages of the request are in media type `sent`, those of its response are wanted
    /// in media type `wanted`; Mesos lets the two differ.
    ///
    /// ```
    /// use mesos_types::http::{Api, MediaType};
    ///
    /// let call = "ATTACH_CONTAINER_OUTPUT";
    /// let headers = Api::Agent.request_headers(call, MediaType::Protobuf, MediaType::Json, None)?;
    /// assert_eq!(headers["content-type"], "application/x-protobuf");
    /// assert_eq!(headers["accept"], "application/recordio");
    /// assert_eq!(headers["message-accept"], "application/json");
    /// # Ok::<(), mesos_types::http::RequestHeadersError>(())
    /// ```
    ///
    /// # Errors
    /// The API has no such call, Mesos would refuse it with this stream id or without one, or
    /// one of the media types is not that of a message.
    pub fn request_headers(
        self,
        call: &str,
        sent: MediaType,
        wanted: MediaType,
        stream: Option<&StreamId>,
    ) -> Result<HeaderMap, RequestHeadersError> {
        let Some(class) = self.response_class(call) else {
            return Err(RequestHeadersError::UnknownCall { api: self, call: call.to_owned() });
        };
        if let Some(media) = [sent, wanted].into_iter().find(|m| *m == MediaType::RecordIo) {
            return Err(RequestHeadersError::MediaType(media));
        }
        let mut headers = HeaderMap::new();
        if self.sends_stream(call) {
            headers.insert(CONTENT_TYPE, MediaType::RecordIo.to_header_value());
            headers.insert(&MESSAGE_CONTENT_TYPE, sent.to_header_value());
        } else {
            headers.insert(CONTENT_TYPE, sent.to_header_value());
        }
        if self == Api::Agent && class == ResponseClass::Stream {
            headers.insert(ACCEPT, MediaType::RecordIo.to_header_value());
            headers.insert(&MESSAGE_ACCEPT, wanted.to_header_value());
        } else {
            headers.insert(ACCEPT, wanted.to_header_value());
        }
        match (self.has_stream_id() && call != "SUBSCRIBE", stream) {
            (true, Some(id)) => {
                headers.insert(&MESOS_STREAM_ID, id.to_header_value());
            }
            (true, None) => return Err(RequestHeadersError::NoStreamId),
            (false, Some(_)) => return Err(RequestHeadersError::StreamId),
            (false, None) => {}
        }
        Ok(headers)
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
