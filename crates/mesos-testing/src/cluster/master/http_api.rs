//! The scheduler API over HTTP.

use std::time::Instant;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Request, Response, StatusCode};
use mesos_types::FrameworkId;
use mesos_types::scheduler::call::Subscribe;
use mesos_types::scheduler::{Call, CallKind, Event, event};
use mesos_types::validate::{Context, Validate as _};

use super::super::clock::uuid;
use super::super::exchange::{
    Answer, ExchangeId, bad_request, empty, header, read_call, text, wanted,
};
use super::frameworks::record;
use super::records::{Link, Stream};
use super::{Master, Output};

const STREAM_ID: &str = "mesos-stream-id";

impl Master {
    pub(super) fn scheduler_request(
        &mut self,
        id: ExchangeId,
        request: &Request<Bytes>,
        now: Instant,
    ) {
        if let Err(response) = self.scheduler_call(id, request, now) {
            self.answer(id, *response);
        }
    }

    fn scheduler_call(
        &mut self,
        id: ExchangeId,
        request: &Request<Bytes>,
        now: Instant,
    ) -> Result<(), Box<Response<Bytes>>> {
        let principal = self.principal(request, "mesos-master-scheduler")?;
        let call: Call = read_call(request, "Call")?;
        let context = match &principal {
            Some(principal) => Context::new().principal(Some(principal)),
            None => Context::new(),
        };
        if let Err(violations) = call.validate_envelope(&context) {
            let message = format!("Failed to validate scheduler::Call: {}", violations.first());
            return Err(bad_request(message).into());
        }
        let stream_id = header(request.headers(), STREAM_ID);
        let framework = match (call.kind, call.framework_id) {
            (CallKind::Subscribe(body), _) => {
                if stream_id.is_some() {
                    let message = "Subscribe calls should not include the 'Mesos-Stream-Id' header";
                    return Err(bad_request(message).into());
                }
                let media = wanted(request)?;
                self.open(id, Stream { exchange: id, media }, body, principal.as_deref(), now);
                return Ok(());
            }
            (kind, Some(framework)) => {
                self.check_stream(&framework, stream_id)?;
                self.call(&framework, kind, now).map(|status| (framework, status))
            }
            (_, None) => return Err(bad_request("Framework ID is missing").into()),
        };
        match framework {
            Ok((_, status)) => self.answer(id, empty(status)),
            Err(message) => self.answer(id, bad_request(message)),
        }
        Ok(())
    }

    fn check_stream(
        &self,
        id: &FrameworkId,
        stream_id: Option<&str>,
    ) -> Result<(), Box<Response<Bytes>>> {
        let forbidden = |message: &str| Box::new(text(StatusCode::FORBIDDEN, message));
        let Some(framework) = self.frameworks.get(id) else {
            return Err(bad_request("Framework cannot be found").into());
        };
        let Link::Http { id: expected, .. } = &framework.link else {
            return Err(match framework.link {
                Link::Pid(_) => forbidden("Framework is not connected via HTTP"),
                _ => forbidden("Framework is not subscribed"),
            });
        };
        match stream_id {
            None => Err(bad_request(
                "All non-subscribe calls should include the 'Mesos-Stream-Id' header",
            )
            .into()),
            Some(given) if given != expected => Err(bad_request(format!(
                "The stream ID '{given}' included in this request didn't match the stream ID \
                 currently associated with framework ID {id}"
            ))
            .into()),
            Some(_) => Ok(()),
        }
    }

    /// Opens a stream of events: of a framework that is taken in, or with nothing but an error.
    fn open(
        &mut self,
        id: ExchangeId,
        stream: Stream,
        body: Subscribe,
        principal: Option<&str>,
        now: Instant,
    ) {
        let name = uuid(&mut self.random);
        let mut head = Response::new(());
        head.headers_mut().insert(CONTENT_TYPE, stream.media.to_header_value());
        if let Ok(value) = HeaderValue::from_str(&name) {
            head.headers_mut().insert(STREAM_ID, value);
        }
        self.out.push_back(Output::Answer(id, Answer::Open(head)));
        let constraints = body.offer_constraints.as_ref();
        if let Some(reason) = self.refuse(&body.framework_info, constraints, principal) {
            let error = Event::Error(event::Error::new(reason));
            let chunk = record(&error, &stream);
            self.out.push_back(Output::Answer(id, Answer::Chunk(chunk)));
            self.out.push_back(Output::Answer(id, Answer::End));
            return;
        }
        self.subscribe(body, Link::Http { stream, id: name }, now);
    }
}
