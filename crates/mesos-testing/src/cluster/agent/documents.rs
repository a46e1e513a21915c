//! The JSON endpoints of an agent.

use std::time::Instant;

use bytes::Bytes;
use http::{Request, StatusCode};

use super::super::exchange::{ExchangeId, empty, text};
use super::{Agent, Output};

impl Agent {
    pub(super) fn document_request(
        &mut self,
        id: ExchangeId,
        path: &str,
        request: Request<Bytes>,
        _now: Instant,
    ) {
        let response = match path {
            "/health" => empty(StatusCode::OK),
            "/files/read" | "/files/browse" | "/files/download" => {
                self.out.push_back(Output::File(id, request));
                return;
            }
            _ => text(StatusCode::NOT_FOUND, "404 Not Found."),
        };
        self.answer(id, response);
    }
}
