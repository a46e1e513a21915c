//! The HTTP APIs of Mesos, version 1: what goes into headers, and what a response means.
//!
//! All of this is functions of values; who sends the requests is another's choice. [`ApiCall`]
//! says what a call is sent with and what its response holds, [`Api`] where it goes,
//! [`read_response`] what came back, [`redirect`] where else to ask.
//!
//! ```
//! use mesos_types::FrameworkInfo;
//! use mesos_types::http::{ApiCall, Body, MediaType, StreamId, read_response};
//! use mesos_types::scheduler::Call;
//!
//! let json = MediaType::Json;
//! let call = Call::subscribe(FrameworkInfo::new("root", "example"));
//! let headers = call.request_headers(json, json, None)?;
//! assert_eq!(headers["accept"], "application/json");
//!
//! // The master's response:
//! let mut response = http::HeaderMap::new();
//! response.insert("content-type", http::HeaderValue::from_static("application/json"));
//! response.insert("mesos-stream-id", http::HeaderValue::from_static("8f06e929"));
//! let body = read_response(http::StatusCode::OK, &response, b"")?;
//! assert_eq!(body, Body::Message(MediaType::Json));
//! let id = StreamId::of(&response);
//!
//! let headers = Call::teardown("F".into()).request_headers(json, json, id.as_ref())?;
//! assert_eq!(headers["mesos-stream-id"], "8f06e929");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod api;
mod authenticate;
mod call;
mod media;
mod redirect;
mod status;

pub use api::{Api, ResponseClass, StreamId};
pub use authenticate::Basic;
#[cfg(feature = "recording")]
pub(crate) use call::class_of;
pub use call::{ApiCall, RequestHeadersError};
pub use media::{MediaType, accepts, negotiate};
pub use redirect::{RedirectError, redirect};
pub use status::{ApiError, ApiErrorKind, Body, ResponseError, read_response};

use ::http::HeaderName;

/// Names the subscription that a call belongs to.
pub static MESOS_STREAM_ID: HeaderName = HeaderName::from_static("mesos-stream-id");

/// In which media types the records of the response may be, where that is a stream in
/// [`MediaType::RecordIo`].
pub static MESSAGE_ACCEPT: HeaderName = HeaderName::from_static("message-accept");

/// The media type of the records of a body in [`MediaType::RecordIo`].
pub static MESSAGE_CONTENT_TYPE: HeaderName = HeaderName::from_static("message-content-type");
