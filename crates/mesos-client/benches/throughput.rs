//! Events through a scheduler's stream and callbacks, beside RecordIO decoding alone, in one run.
//!
//! The transport hands over memory, so that the network does not count. Each figure is the best
//! of five: time on the clock, for which other work on the machine counts, and time of processors.
//!
//! A stream that is read in a task runs on the thread of the connection most of the time. The main
//! thread of a runtime with several threads is never that one: there every event is freed on
//! another thread than it was made on.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::{Request, Response};
use mesos_client::net::{ByteStream, Transport, TransportError};
use mesos_client::scheduler::{self, Config, DriverConfig, Event, Scheduler, SchedulerDriver};
use mesos_types::recordio::{Events, RecordEncoding, encode_message};
use mesos_types::scheduler::{self as model, event};
use mesos_types::{FrameworkInfo, TaskState, TaskStatus};
use rustix::time::{ClockId, clock_gettime};

const EVENTS: u64 = 100_000;

/// Updates of a task, with a uuid or, as in answers to reconciliation, without.
fn stream(acknowledged: bool) -> Vec<Bytes> {
    let mut bytes = Vec::new();
    let subscribed = model::Event::Subscribed(event::Subscribed::new("F"));
    encode_message(&subscribed, RecordEncoding::Protobuf, &mut bytes);
    for n in 0..EVENTS {
        let status = TaskStatus {
            agent_id: Some("d4ad5c98-bc13-46f7-8025-48ab5505813d-S0".into()),
            executor_id: Some("default".into()),
            uuid: acknowledged.then(|| u128::from(n + 1).to_be_bytes().to_vec().into()),
            timestamp: Some(1_700_000_000.0),
            message: Some("Command exited with status 0".to_owned()),
            ..TaskStatus::new(format!("task-{n}").as_str(), TaskState::Running)
        };
        let update = model::Event::Update(event::Update::new(status));
        encode_message(&update, RecordEncoding::Protobuf, &mut bytes);
    }
    let bytes = Bytes::from(bytes);
    (0..bytes.len())
        .step_by(64 << 10)
        .map(|at| bytes.slice(at..bytes.len().min(at + (64 << 10))))
        .collect()
}

#[derive(Debug)]
struct Memory {
    chunks: Vec<Bytes>,
    calls: AtomicU64,
}

impl Transport for Memory {
    fn call(
        &self,
        _: Request<Bytes>,
    ) -> BoxFuture<'static, Result<Response<Bytes>, TransportError>> {
        self.calls.fetch_add(1, Ordering::Relaxed);
        let mut answer = Response::new(Bytes::new());
        *answer.status_mut() = http::StatusCode::ACCEPTED;
        Box::pin(std::future::ready(Ok(answer)))
    }

    fn stream(
        &self,
        _: Request<Bytes>,
    ) -> BoxFuture<'static, Result<Response<ByteStream>, TransportError>> {
        let chunks = self.chunks.clone();
        let body = futures_util::stream::iter(chunks.into_iter().map(Ok));
        let body = futures_util::StreamExt::chain(body, futures_util::stream::pending());
        let answer = Response::builder()
            .header("content-type", "application/x-protobuf")
            .header("mesos-stream-id", "id")
            .body(ByteStream::new(body))
            .unwrap();
        Box::pin(std::future::ready(Ok(answer)))
    }
}

fn decode(chunks: &[Bytes]) -> Duration {
    let start = Instant::now();
    let mut events = Events::<model::Event>::new(RecordEncoding::Protobuf);
    let mut count = 0;
    for chunk in chunks {
        events.push(chunk.clone());
        while let Some(event) = events.next_event().unwrap() {
            event.unwrap();
            count += 1;
        }
    }
    assert_eq!(count, EVENTS + 1);
    start.elapsed()
}

fn memory(chunks: &[Bytes]) -> Arc<Memory> {
    Arc::new(Memory { chunks: chunks.to_vec(), calls: AtomicU64::new(0) })
}

async fn as_stream(chunks: &[Bytes]) -> Duration {
    let config = Config {
        transport: memory(chunks),
        ..Config::new("127.0.0.1:5050", FrameworkInfo::new("u", "n"))
    };
    let start = Instant::now();
    let (_handle, mut events) = scheduler::connect(config).await.unwrap();
    let mut count = 0;
    while count < EVENTS {
        if let Event::Update(_) = events.next().await.unwrap().unwrap() {
            count += 1;
        }
    }
    start.elapsed()
}

struct Counter(u64);

impl Scheduler for Counter {
    fn status_update(&mut self, driver: &SchedulerDriver, _: &TaskStatus) {
        self.0 += 1;
        if self.0 == EVENTS {
            driver.stop(true).unwrap();
        }
    }
}

async fn as_callbacks(chunks: &[Bytes]) -> Duration {
    let start = Instant::now();
    let driver = SchedulerDriver::new(DriverConfig {
        scheduler: Box::new(Counter(0)),
        framework: FrameworkInfo::new("u", "n"),
        master: "127.0.0.1:5050".to_owned(),
        transport: Some(memory(chunks)),
        ..DriverConfig::default()
    });
    driver.unwrap().run().await.unwrap();
    start.elapsed()
}

/// Time of all processors that this process has used.
fn processors() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let one_thread = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for (name, acknowledged) in
        [("without acknowledgements", false), ("with acknowledgements", true)]
    {
        let chunks = stream(acknowledged);
        let mut best = [(Duration::MAX, Duration::MAX); 6];
        for _ in 0..5 {
            for (which, best) in best.iter_mut().enumerate() {
                let before = processors();
                let time = match which {
                    0 => decode(&chunks),
                    1 => runtime.block_on(as_stream(&chunks)),
                    2 => {
                        let chunks = chunks.clone();
                        let task = async move { as_stream(&chunks).await };
                        runtime.block_on(runtime.spawn(task)).unwrap()
                    }
                    3 => one_thread.block_on(as_stream(&chunks)),
                    4 => runtime.block_on(as_callbacks(&chunks)),
                    _ => one_thread.block_on(as_callbacks(&chunks)),
                };
                *best = (best.0.min(time), best.1.min(processors() - before));
            }
        }
        println!("{name}: {EVENTS} updates");
        let nanos = |time: Duration| time.as_nanos() as f64 / EVENTS as f64;
        let names = [
            "RecordIO alone",
            "stream, main thread",
            "stream, a task",
            "stream, one thread",
            "callbacks",
            "callbacks, one thread",
        ];
        for (what, (time, work)) in names.iter().zip(best) {
            println!(
                "  {what:<22} {:>6.0} ns/event {:>5.2} of RecordIO alone  {:>6.0} ns of processors {:>5.2}",
                nanos(time),
                best[0].0.as_secs_f64() / time.as_secs_f64(),
                nanos(work),
                best[0].1.as_secs_f64() / work.as_secs_f64(),
            );
        }
    }
}
