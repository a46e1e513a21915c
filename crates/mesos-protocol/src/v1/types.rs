//! What goes into a connection and what comes out of it, for all roles.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, Uri};
use mesos_types::http::{ApiError, RedirectError, RequestHeadersError, ResponseError};
use mesos_types::{DecodeError, recordio};

/// Names a call, so that its result finds its caller. The caller chooses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ticket(pub u64);

/// Names a request. The connection chooses it; no two requests of a connection have the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RequestId(pub(crate) u64);

/// A request to be sent by POST.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Where to.
    pub uri: Uri,
    /// The headers that the API needs. `Host`, `Content-Length` and credentials are added by the
    /// one who sends.
    pub headers: HeaderMap,
    /// The call, encoded.
    pub body: Bytes,
    /// How the answer is to be handed in.
    pub expect: Expect,
}

/// How an answer to a request is to be handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Expect {
    /// Whole, as [`Input::Answer`].
    Whole,
    /// An answer of status 200 piece by piece, as [`Input::Opened`] and [`Input::Chunk`], on a
    /// TCP connection of its own; another answer whole.
    Stream,
}

/// An answer to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body; empty where the answer is a stream.
    pub body: Bytes,
}

impl Answer {
    /// An answer without headers and body.
    pub fn new(status: StatusCode) -> Self {
        Answer { status, headers: HeaderMap::new(), body: Bytes::new() }
    }
}

/// What a connection is told. `C` is the type of its calls.
#[derive(Clone, Debug, PartialEq)]
pub enum Input<C> {
    /// Where the leading master, or the agent, is to be asked; several if it is not known which
    /// of them leads, none if there is none at the moment. The path is that of the API.
    Endpoints(Vec<Uri>),
    /// A call of the user.
    Call(Ticket, C),
    /// The whole answer to a request.
    Answer(RequestId, Answer),
    /// The head of an answer of status 200 to a request that expects a stream.
    Opened(RequestId, Answer),
    /// The next bytes of a stream.
    Chunk(RequestId, Bytes),
    /// The end of a stream, or of a request that was not answered; with the reason if it is not
    /// the regular end.
    Closed(RequestId, Option<String>),
    /// The user has dealt with the next of the events that came out, in their order. This is
    /// what acknowledges an update, unless that is left to the user.
    Handled,
    /// The time that [`next_timeout`](super::scheduler::Connection::next_timeout) named has come.
    /// It does no harm to be early.
    Timeout,
    /// The user wants no more. A scheduler that does not leave its tasks to a successor
    /// (`failover`) tells the master to end the framework first.
    Stop {
        /// Whether the framework stays, for another scheduler to take over.
        failover: bool,
    },
}

/// How often, and how long, a connection tries to subscribe without success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    /// How many attempts in a row may fail. `None`: any number.
    pub attempts: Option<u32>,
    /// How long attempts in a row may fail. `None`: for ever.
    pub within: Option<Duration>,
    /// The bound of the first wait between attempts; it doubles from wait to wait.
    pub first_wait: Duration,
    /// The longest wait.
    pub longest_wait: Duration,
}

/// Without limit; waits of up to half a second at first and 13 seconds at last.
impl Default for Retry {
    fn default() -> Self {
        Retry {
            attempts: None,
            within: None,
            first_wait: Duration::from_millis(500),
            longest_wait: Duration::from_secs(13),
        }
    }
}

/// How long a connection waits for its peer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timing {
    /// For the answer to SUBSCRIBE, and then for the first event. 15 seconds by default.
    pub subscribe: Duration,
    /// For the answer to any other call. One minute by default.
    pub call: Duration,
    /// So many intervals between heartbeats without a byte, and the stream counts as lost. Five
    /// by default.
    pub missed_heartbeats: u32,
    /// How often attempts to subscribe are repeated.
    pub retry: Retry,
}

impl Default for Timing {
    fn default() -> Self {
        Timing {
            subscribe: Duration::from_secs(15),
            call: Duration::from_secs(60),
            missed_heartbeats: 5,
            retry: Retry::default(),
        }
    }
}

/// Why a subscription is over, though another one may follow.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Lost {
    /// The stream of events ended.
    #[error("the stream of events ended")]
    Ended,
    /// The stream of events broke off.
    #[error("the stream of events broke off: {0}")]
    Broken(String),
    /// Too many heartbeats were missed.
    #[error("nothing was heard for {0:?}")]
    Silent(Duration),
    /// The stream of events is not RecordIO.
    #[error("the stream of events: {0}")]
    Framing(#[from] recordio::StreamError),
    /// The first event was not SUBSCRIBED.
    #[error("the first event was not SUBSCRIBED")]
    NotSubscribed,
    /// A call was refused because there is no subscription, or because another master leads.
    #[error("a call was refused: {0}")]
    Refused(#[from] ApiError),
    /// Another master leads now.
    #[error("another master leads")]
    Moved,
    /// There is no leading master at the moment.
    #[error("there is no leading master")]
    NoMaster,
}

/// Why there is no subscription.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SubscribeError {
    /// The call was refused.
    #[error("the subscription was refused: {0}")]
    Api(#[from] ApiError),
    /// The answer is not of the form that the API has.
    #[error("the subscription was answered oddly: {0}")]
    Response(#[from] ResponseError),
    /// The answer says success with a status other than 200.
    #[error("the subscription was answered with status {0}")]
    Status(StatusCode),
    /// The answer does not name the stream.
    #[error("the answer to the subscription has no Mesos-Stream-Id")]
    NoStreamId,
    /// The answer names another master, but not in a form that can be followed.
    #[error("the subscription was redirected: {0}")]
    Redirect(#[from] RedirectError),
    /// The call could not be sent, or its answer was lost.
    #[error("the subscription failed: {0}")]
    Transport(String),
    /// No answer came in time.
    #[error("the subscription was not answered in time")]
    Timeout,
    /// The subscription was lost before it was complete.
    #[error("the subscription was lost: {0}")]
    Lost(#[from] Lost),
    /// The peer ended the subscription for good, by an event ERROR with this text.
    #[error("the framework or executor was refused: {0}")]
    Error(String),
    /// The call cannot be written.
    #[error(transparent)]
    Request(#[from] RequestHeadersError),
}

/// Why a call failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CallError {
    /// There is no subscription, so nothing was sent.
    #[error("there is no subscription")]
    NotSubscribed,
    /// There is a subscription already, so SUBSCRIBE was not sent.
    #[error("there is a subscription already")]
    AlreadySubscribed,
    /// The subscription that the call wanted did not come about.
    #[error(transparent)]
    Subscribe(#[from] SubscribeError),
    /// The call cannot be sent as it is.
    #[error(transparent)]
    Request(#[from] RequestHeadersError),
    /// The call was refused.
    #[error("the call was refused: {0}")]
    Api(#[from] ApiError),
    /// The answer is not of the form that the API has.
    #[error("the call was answered oddly: {0}")]
    Response(#[from] ResponseError),
    /// The answer does not hold the message that it should.
    #[error("the answer to the call is malformed: {0}")]
    Decode(#[from] DecodeError),
    /// The call could not be sent, or its answer was lost. It may have had its effect.
    #[error("the call failed: {0}")]
    Transport(String),
    /// No answer came in time. The call may have had its effect.
    #[error("the call was not answered in time")]
    Timeout,
    /// No update with this uuid waits for an acknowledgement: none came, it was acknowledged
    /// before, or acknowledgements are not left to the user.
    #[error("no update with this uuid waits for an acknowledgement")]
    NothingToAcknowledge,
    /// An update lacks what the agent requires: this field.
    #[error("the update has no {0}")]
    Incomplete(&'static str),
    /// The connection was stopped.
    #[error("the connection is stopped")]
    Stopped,
}

/// The uuid of an update. One of 16 bytes, which all are that Mesos makes, is held here, so that
/// it does not keep the piece of the stream in which it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum UpdateId {
    Uuid([u8; 16]),
    Other(Bytes),
}

impl From<&Bytes> for UpdateId {
    fn from(bytes: &Bytes) -> Self {
        match <[u8; 16]>::try_from(&bytes[..]) {
            Ok(uuid) => UpdateId::Uuid(uuid),
            // What comes from a peer may be a small part of a large piece.
            Err(_) => UpdateId::Other(Bytes::copy_from_slice(bytes)),
        }
    }
}
