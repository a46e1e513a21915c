use std::fmt;

use ::http::header::CONTENT_TYPE;
use ::http::{HeaderMap, StatusCode};

use super::{MESSAGE_CONTENT_TYPE, MediaType};

/// How much of a body is kept as [details](ApiError::details).
const MAX_DETAILS: usize = 4 << 10;

/// A call that Mesos refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiError {
    /// The status of the response.
    pub status: StatusCode,
    /// What Mesos says of it: the first 4 KiB of the body, what is not UTF-8 replaced.
    pub details: String,
}

/// What a status other than success means in the HTTP APIs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ApiErrorKind {
    /// 307: another master leads; `Location` says which.
    #[error("this master does not lead")]
    NotLeading,
    /// 400: the request is malformed, invalid, or of another stream or unknown framework.
    #[error("the request is malformed")]
    Malformed,
    /// 401: credentials are missing or wrong.
    #[error("the caller is not authenticated")]
    NotAuthenticated,
    /// 403: the framework is not subscribed, or the principal may not do this.
    #[error("there is no subscription, or no permission")]
    NotSubscribed,
    /// 404: there is no such endpoint, or no such thing.
    #[error("nothing is there")]
    NotFound,
    /// 405: the request is not a POST.
    #[error("the method is not POST")]
    Method,
    /// 406: none of the media types on offer is accepted.
    #[error("no media type on offer is accepted")]
    NotAcceptable,
    /// 409: the call is not compatible with the state or the version of the API.
    #[error("the call is in conflict")]
    Conflict,
    /// 415: the media type of the request is not read.
    #[error("the media type is not read")]
    MediaType,
    /// 429: too many calls.
    #[error("there are too many calls")]
    TooMany,
    /// 501: the call is not implemented.
    #[error("the call is not implemented")]
    NotImplemented,
    /// 503: Mesos has not recovered yet, or does not know the leader.
    #[error("Mesos is not available")]
    Unavailable,
    /// Any other status, 2xx without a meaning included.
    #[error("the status is not one of the API")]
    Other,
}

impl ApiError {
    /// The error in a response; `None` for the statuses of success, 200 and 202.
    pub fn of(status: StatusCode, body: &[u8]) -> Option<Self> {
        if matches!(status, StatusCode::OK | StatusCode::ACCEPTED) {
            return None;
        }
        let details = String::from_utf8_lossy(body.get(..MAX_DETAILS).unwrap_or(body));
        Some(ApiError { status, details: details.into_owned() })
    }

    /// What the status means.
    pub fn kind(&self) -> ApiErrorKind {
        match self.status.as_u16() {
            307 => ApiErrorKind::NotLeading,
            400 => ApiErrorKind::Malformed,
            401 => ApiErrorKind::NotAuthenticated,
            403 => ApiErrorKind::NotSubscribed,
            404 => ApiErrorKind::NotFound,
            405 => ApiErrorKind::Method,
            406 => ApiErrorKind::NotAcceptable,
            409 => ApiErrorKind::Conflict,
            415 => ApiErrorKind::MediaType,
            429 => ApiErrorKind::TooMany,
            501 => ApiErrorKind::NotImplemented,
            503 => ApiErrorKind::Unavailable,
            _ => ApiErrorKind::Other,
        }
    }

    /// Whether a framework, executor or resource provider has to subscribe before it calls again.
    /// A redirect or an end of the stream of events loses the subscription, too; in the operator
    /// APIs this is but a missing permission.
    pub fn is_subscription_lost(&self) -> bool {
        self.kind() == ApiErrorKind::NotSubscribed
    }

    /// Whether the same call may succeed later.
    pub fn is_temporary(&self) -> bool {
        matches!(self.kind(), ApiErrorKind::TooMany | ApiErrorKind::Unavailable)
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.kind(), self.status.as_u16())?;
        if self.details.is_empty() { Ok(()) } else { write!(f, ": {}", self.details) }
    }
}

impl std::error::Error for ApiError {}

/// What is in the body of a response, by its headers.
///
/// Whether a message in JSON or protobuf stands alone or is one of a stream, in RecordIO, the
/// headers do not say: [`ApiCall::response_class`](super::ApiCall::response_class) does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Body {
    /// Nothing.
    Empty,
    /// A message, or a stream of messages, in this media type.
    Message(MediaType),
    /// A stream, declared as such, of messages in this media type.
    Records(MediaType),
}

/// Why a response is not a success, or not of the form that the API has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ResponseError {
    /// The call was refused.
    #[error(transparent)]
    Api(#[from] ApiError),
    /// The media type of the body is none of the API.
    #[error("the content type {0:?} is none of the API")]
    ContentType(String),
    /// The media type of the records is missing, or not that of a message.
    #[error("the content type {0:?} of the messages is none of the API")]
    MessageContentType(String),
}

/// What a response holds, by its status and headers; the body itself matters only where the
/// call was refused. Content types are read in any case, with or without parameters.
///
/// # Errors
/// As [`ResponseError`] says. Of a success, 202 is never one of these, whatever the headers.
pub fn read_response(
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Body, ResponseError> {
    if let Some(error) = ApiError::of(status, body) {
        return Err(error.into());
    }
    let text = |name| headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()));
    let Some(content) = text(&CONTENT_TYPE).filter(|_| status == StatusCode::OK) else {
        return Ok(Body::Empty);
    };
    match MediaType::from_content_type(&content) {
        Ok(MediaType::RecordIo) => {
            let message = text(&MESSAGE_CONTENT_TYPE).unwrap_or_default();
            match MediaType::from_content_type(&message) {
                Ok(media @ (MediaType::Protobuf | MediaType::Json)) => Ok(Body::Records(media)),
                _ => Err(ResponseError::MessageContentType(message.into_owned())),
            }
        }
        Ok(media) => Ok(Body::Message(media)),
        Err(_) => Err(ResponseError::ContentType(content.into_owned())),
    }
}
