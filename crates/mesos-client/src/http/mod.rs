//! HTTP as the servers of Mesos speak it: one request at a time to one server, or to whichever of
//! several masters leads.
//!
//! [`Http`] sends a request and gives the head of the answer with a body that comes in pieces. It
//! keeps connections for later requests, sets limits to times and sizes, speaks TLS, and adds
//! credentials, which nothing here prints. [`Masters`] sends a request to the leading master of a
//! list, and follows the redirects by which others name it.
//!
//! ```no_run
//! use mesos_client::http::{Config, Credentials, Http, Masters, Servers};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let http = Http::new(Config {
//!     credentials: Some(Credentials::basic("ops", "secret")?),
//!     ..Config::default()
//! })?;
//! let masters = Masters::new(http, Servers::parse("a.example:5050,b.example:5050")?);
//! let request = http::Request::get("/metrics/snapshot").body(bytes::Bytes::new())?;
//! let response = masters.send(request).await?;
//! println!("{} from {}", response.status, response.server);
//! let text = response.body.collect().await?;
//! # Ok(())
//! # }
//! ```
//!
//! Every future may be dropped at any time: what was asked for is given up, and its connection is
//! closed unless the answer had come whole.

mod body;
mod client;
mod config;
mod credentials;
mod error;
mod gunzip;
mod masters;
mod server;
mod tls;

pub use body::{Body, BodyError, RequestBody};
pub use client::{Http, Response};
pub use config::{Config, Limits};
pub use credentials::{Credentials, CredentialsError};
pub use error::{Attempt, HttpError, Phase, TlsError};
pub use masters::Masters;
pub use server::{Server, ServerError, Servers};
pub use tls::{Connector, Roots};
