//! The JSON endpoints.

use std::time::Instant;

use bytes::Bytes;
use http::{Request, Response};

use super::Master;

impl Master {
    pub(super) fn document_request(
        &mut self,
        path: &str,
        _request: &Request<Bytes>,
        _now: Instant,
    ) -> Response<Bytes> {
        match path {
            "/health" => self.ok(),
            _ => self.not_found(),
        }
    }
}
