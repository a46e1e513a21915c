use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Request, Response, StatusCode};
use mesos_client::detect::Fixed;
use mesos_client::net::{ByteStream, Transport, TransportError};
use mesos_client::scheduler::{DriverConfig, DriverError, Scheduler, SchedulerDriver};
use mesos_types::libprocess::Upid;
use mesos_types::scheduler::{Call, CallKind, Event, event};
use mesos_types::{Codec as _, FrameworkId, FrameworkInfo, recordio};
use tokio::sync::mpsc;

use super::Record;

/// A driver whose master is the test: it records the calls of the scheduler, answers them as a
/// master does, and sends the events that the test gives it.
///
/// ```
/// use std::time::Duration;
/// use mesos_testing::mock::{MockDriver, MockScheduler, SchedulerCallback};
/// use mesos_types::FrameworkInfo;
/// use mesos_types::scheduler::CallKind;
///
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let scheduler = MockScheduler::new();
/// let mock = MockDriver::new(scheduler.clone(), FrameworkInfo::new("root", "test"))?;
/// mock.driver().start().await?;
///
/// let second = Duration::from_secs(1);
/// mock.calls().wait_for(second, |call| matches!(call.kind, CallKind::Subscribe(_))).await;
/// mock.subscribed("F");
/// let registered = SchedulerCallback::Registered("F".into());
/// assert!(scheduler.record().wait_for(second, |called| *called == registered).await.is_some());
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct MockDriver {
    driver: SchedulerDriver,
    master: Master,
}

impl MockDriver {
    /// A driver of this scheduler, which is not started.
    ///
    /// # Errors
    /// The framework is not one that a driver takes.
    pub fn new(scheduler: impl Scheduler, framework: FrameworkInfo) -> Result<Self, DriverError> {
        let master = Master::default();
        let address: Option<Upid> = "master@127.0.0.1:5050".parse().ok();
        let driver = SchedulerDriver::new(DriverConfig {
            scheduler: Box::new(scheduler),
            framework,
            master: "127.0.0.1:5050".to_owned(),
            transport: Some(Arc::new(master.clone())),
            detector: Some(Box::new(Fixed::new(address.into_iter().collect()))),
            ..DriverConfig::default()
        })?;
        Ok(MockDriver { driver, master })
    }

    /// The driver.
    pub fn driver(&self) -> &SchedulerDriver {
        &self.driver
    }

    /// The calls of the scheduler.
    pub fn calls(&self) -> &Record<Call> {
        &self.master.calls
    }

    /// Sends an event. It is lost while the driver is not subscribed.
    pub fn send(&self, event: &Event) {
        let mut record = Vec::new();
        recordio::encode_message(event, recordio::RecordEncoding::Protobuf, &mut record);
        let events = self.master.events.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(events) = &*events {
            // The driver may have ended its subscription.
            let _ = events.send(record.into());
        }
    }

    /// Sends that the framework is subscribed.
    pub fn subscribed(&self, id: impl Into<FrameworkId>) {
        self.send(&Event::Subscribed(event::Subscribed::new(id.into())));
    }

    /// Ends the stream of events. The driver subscribes again.
    pub fn disconnect(&self) {
        self.master.events.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    /// Answers calls with this status from now on, but not SUBSCRIBE. It is 202 at first.
    pub fn answer_with(&self, status: StatusCode) {
        *self.master.status.lock().unwrap_or_else(PoisonError::into_inner) = status;
    }
}

type Events = mpsc::UnboundedSender<Bytes>;

#[derive(Clone)]
struct Master {
    calls: Record<Call>,
    events: Arc<Mutex<Option<Events>>>,
    status: Arc<Mutex<StatusCode>>,
}

impl Default for Master {
    fn default() -> Self {
        Master {
            calls: Record::default(),
            events: Arc::default(),
            status: Arc::new(Mutex::new(StatusCode::ACCEPTED)),
        }
    }
}

impl fmt::Debug for Master {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Master").field("calls", &self.calls).finish_non_exhaustive()
    }
}

impl Transport for Master {
    fn call(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'static, Result<Response<Bytes>, TransportError>> {
        let mut status = *self.status.lock().unwrap_or_else(PoisonError::into_inner);
        match Call::decode(request.body()) {
            Ok(call) => {
                if matches!(call.kind, CallKind::UpdateFramework(_)) {
                    status = StatusCode::OK;
                }
                self.calls.push(call);
            }
            Err(_) => status = StatusCode::BAD_REQUEST,
        }
        let mut response = Response::new(Bytes::new());
        *response.status_mut() = status;
        Box::pin(async move { Ok(response) })
    }

    fn stream(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'static, Result<Response<ByteStream>, TransportError>> {
        let (sender, mut receiver) = mpsc::unbounded_channel();
        let master = self.clone();
        Box::pin(async move {
            let call = Call::decode(request.body())
                .map_err(|error| TransportError::Broken(format!("this is not a call: {error}")))?;
            *master.events.lock().unwrap_or_else(PoisonError::into_inner) = Some(sender);
            master.calls.push(call);
            let pieces = futures_util::stream::poll_fn(move |cx| {
                receiver.poll_recv(cx).map(|piece: Option<Bytes>| piece.map(Ok))
            });
            let mut response = Response::new(ByteStream::new(pieces));
            let headers = response.headers_mut();
            let protobuf = HeaderValue::from_static("application/x-protobuf");
            headers.insert(CONTENT_TYPE, protobuf);
            headers.insert("mesos-stream-id", HeaderValue::from_static("mock"));
            Ok(response)
        })
    }
}
