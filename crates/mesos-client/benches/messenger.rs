//! Messages between processes: the ten benchmarks of mesos-go's messenger, beside a bare
//! keep-alive client of the same HTTP library in the same run.
//!
//! `Send` goes to a server that only counts; `SendRecv` to a process that decodes. Serial: one
//! request in flight. Four senders: four in flight. Pipelined: all of them.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_util::future::join_all;
use http_body_util::{BodyExt as _, Full};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use mesos_client::v0::{Binding, Incoming, Peer, Process};
use mesos_types::Codec;
use mesos_types::internal::authentication::AuthenticationMechanismsMessage as Numbers;
use mesos_types::libprocess::Upid;
use tokio::net::{TcpListener, TcpStream};

const NAME: &str = "mesos.internal.AuthenticationMechanismsMessage";
const COUNT: usize = 10_000;

/// So many strings of so many bytes.
fn message(strings: usize, bytes: usize) -> Bytes {
    let mechanisms = (0..strings).map(|_| (0..bytes).map(|_| fastrand::alphanumeric()).collect());
    Numbers { mechanisms: mechanisms.collect() }.encode_to_vec().into()
}

fn messages(name: &str) -> Vec<Bytes> {
    let sizes = [("Small", 3, 5), ("Medium", 10, 10), ("Big", 20, 20), ("Large", 30, 30)];
    let of = |(_, s, b): (&str, usize, usize), n: usize| (0..n).map(move |_| message(s, b));
    match sizes.into_iter().find(|size| size.0 == name) {
        Some(size) => of(size, 1000).collect(),
        None => {
            let mut all: Vec<Bytes> = sizes.into_iter().flat_map(|size| of(size, 1000)).collect();
            fastrand::shuffle(&mut all);
            all
        }
    }
}

/// A server that answers 202 and counts.
async fn counting() -> (Upid, Arc<AtomicU64>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let count = Arc::new(AtomicU64::new(0));
    let counter = count.clone();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            stream.set_nodelay(true).unwrap();
            let counter = counter.clone();
            tokio::spawn(async move {
                let service = service_fn(move |request: http::Request<hyper::body::Incoming>| {
                    let counter = counter.clone();
                    async move {
                        let _ = request.into_body().collect().await;
                        counter.fetch_add(1, Ordering::Relaxed);
                        let answer = http::Response::builder().status(202);
                        Ok::<_, Infallible>(answer.body(Full::new(Bytes::new())).unwrap())
                    }
                });
                let _ = hyper::server::conn::http1::Builder::new()
                    .pipeline_flush(true)
                    .serve_connection(TokioIo::new(stream), service)
                    .await;
            });
        }
    });
    (format!("master@{address}").parse().unwrap(), count)
}

/// The bare client: the same requests, one after another.
async fn bare(to: &Upid, from: &Upid, messages: &[Bytes]) -> Duration {
    let stream = TcpStream::connect(to.authority()).await.unwrap();
    stream.set_nodelay(true).unwrap();
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    let start = Instant::now();
    for body in messages.iter().cycle().take(COUNT) {
        let request = http::Request::post(format!("/{}/{NAME}", to.id()))
            .header("host", to.authority())
            .header("libprocess-from", from.as_str())
            .header("connection", "Keep-Alive")
            .header("content-type", "application/x-protobuf")
            .body(Full::new(body.clone()))
            .unwrap();
        sender.ready().await.unwrap();
        let answer = sender.send_request(request).await.unwrap();
        answer.into_body().collect().await.unwrap();
    }
    start.elapsed()
}

async fn serial(process: &Process, to: &Upid, messages: &[Bytes]) {
    for body in messages.iter().cycle().take(COUNT) {
        process.send(to, NAME, body.clone()).await.unwrap();
    }
}

async fn four(process: &Process, to: &Upid, messages: &[Bytes]) {
    let senders = (0..4).map(|n| async move {
        for body in messages.iter().cycle().skip(n).take(COUNT / 4) {
            process.send(to, NAME, body.clone()).await.unwrap();
        }
    });
    join_all(senders).await;
}

async fn pipelined(process: &Process, to: &Upid, messages: &[Bytes]) {
    let sends: Vec<_> =
        messages.iter().cycle().take(COUNT).map(|b| process.send(to, NAME, b.clone())).collect();
    for send in sends {
        send.await.unwrap();
    }
}

/// Takes and decodes so many messages.
async fn take(process: &mut Process) {
    let mut count = 0;
    while count < COUNT {
        if let Incoming::Message(message) = process.next().await {
            Numbers::decode(message.body()).unwrap();
            count += 1;
        }
    }
}

async fn run() {
    let local = Binding { address: Some([127, 0, 0, 1].into()), ..Binding::default() };
    let sender = Peer::bind(&local).await.unwrap().process("sender").unwrap();
    let receiver = Peer::bind(&local).await.unwrap();
    let mut receiver = receiver.process("receiver").unwrap();
    let (server, count) = counting().await;
    let micros = |time: Duration| time.as_secs_f64() * 1e6 / COUNT as f64;
    println!("µs per message            bare   serial  (of bare)  4 senders  pipelined");
    for name in ["Small", "Medium", "Big", "Large", "Mixed"] {
        let messages = messages(name);
        let mut best = [Duration::MAX; 7];
        for _ in 0..3 {
            let mut note = |place: usize, time: Duration| best[place] = best[place].min(time);
            note(0, bare(&server, sender.pid(), &messages).await);
            let start = Instant::now();
            serial(&sender, &server, &messages).await;
            note(1, start.elapsed());
            let start = Instant::now();
            four(&sender, &server, &messages).await;
            note(2, start.elapsed());
            let start = Instant::now();
            pipelined(&sender, &server, &messages).await;
            note(3, start.elapsed());
            let to = receiver.pid().clone();
            let start = Instant::now();
            tokio::join!(serial(&sender, &to, &messages), take(&mut receiver));
            note(4, start.elapsed());
            let start = Instant::now();
            tokio::join!(four(&sender, &to, &messages), take(&mut receiver));
            note(5, start.elapsed());
            let start = Instant::now();
            tokio::join!(pipelined(&sender, &to, &messages), take(&mut receiver));
            note(6, start.elapsed());
        }
        let [bare, one, four, all, one_recv, four_recv, all_recv] = best.map(micros);
        let line = |kind: &str, one: f64, four: f64, all: f64| {
            let ratio = one / bare;
            println!(
                "{:<22} {bare:>7.1} {one:>8.1} {ratio:>10.2} {four:>10.1} {all:>10.1}",
                format!("{kind}{name}")
            );
        };
        line("Send", one, four, all);
        line("SendRecv", one_recv, four_recv, all_recv);
    }
    assert!(count.load(Ordering::Relaxed) > 0);
}

fn main() {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap().block_on(run());
}
