//! The layer of HTTP: limits, faults, connections, TLS, credentials, masters.

use std::io::Write as _;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{Request, StatusCode};
use mesos_client::http::{
    Config, Credentials, CredentialsError, Http, HttpError, Limits, Masters, Phase, RequestBody,
    Server, ServerError, Servers,
};
#[cfg(feature = "tls")]
use mesos_client::http::{Roots, TlsError};

use crate::server::{Asked, Step, TestServer, answer, json, redirect};

fn limits() -> Limits {
    let short = Duration::from_secs(1);
    Limits { connect: short, head: short, idle: short, ..Limits::default() }
}

fn client() -> Http {
    Http::new(Config::default()).unwrap()
}

/// For what must be found to take too long.
fn hasty() -> Http {
    Http::new(Config { limits: limits(), ..Config::default() }).unwrap()
}

fn get(url: impl AsRef<str>) -> Request<Bytes> {
    Request::get(url.as_ref()).body(Bytes::new()).unwrap()
}

async fn text(http: &Http, url: String) -> Result<Bytes, HttpError> {
    http.send(get(url)).await?.body.collect().await
}

#[tokio::test]
async fn connections_are_used_again() {
    let server = TestServer::start(|_| json("[1]")).await;
    let http = client();
    for _ in 0..5 {
        assert_eq!(text(&http, server.url("/a")).await.unwrap(), "[1]");
    }
    // A clone shares them.
    assert_eq!(text(&http.clone(), server.url("/a")).await.unwrap(), "[1]");
    assert_eq!((server.asked().len(), server.connections()), (6, 1));
    let agent = server.asked()[0].header("user-agent").unwrap().to_owned();
    assert!(agent.starts_with("mesos-client/"), "{agent}");
}

#[tokio::test]
async fn a_connection_that_the_server_closed_is_replaced() {
    let server = TestServer::start(|_| {
        let mut steps = json("1");
        steps.push(Step::Close);
        steps
    })
    .await;
    let http = client();
    for _ in 0..3 {
        assert_eq!(text(&http, server.url("/")).await.unwrap(), "1");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn every_wait_has_a_limit() {
    let wait = || Step::Wait(Duration::from_secs(20));
    let head = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello".to_vec();
    let server = TestServer::start(move |asked| match asked.path() {
        "/silent" => vec![wait()],
        "/half" => vec![Step::Send(head.clone()), wait()],
        // Slow, but never for long.
        "/slow" => {
            let mut steps =
                vec![Step::Send(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n".to_vec())];
            for _ in 0..10 {
                steps.extend([Step::Wait(Duration::from_millis(80)), Step::Send(b"x".to_vec())]);
            }
            steps
        }
        other => panic!("{other}"),
    })
    .await;
    let http = hasty();
    let begin = Instant::now();
    let error = text(&http, server.url("/silent")).await.unwrap_err();
    assert!(matches!(error, HttpError::Timeout { phase: Phase::Head, .. }), "{error}");
    assert!(error.is_temporary());
    let error = text(&http, server.url("/half")).await.unwrap_err();
    assert!(matches!(error, HttpError::Timeout { phase: Phase::Body, .. }), "{error}");
    assert!(begin.elapsed() < Duration::from_secs(10));
    assert_eq!(text(&http, server.url("/slow")).await.unwrap(), "x".repeat(10));
    // A limit of one body alone.
    let mut response = http.send(get(server.url("/slow"))).await.unwrap();
    response.body.set_idle(Duration::from_millis(20));
    assert!(response.body.collect().await.is_err());
    // And none at all.
    let patient = http.with_limits(Limits { idle: Duration::MAX, head: Duration::MAX, ..limits() });
    assert_eq!(text(&patient, server.url("/slow")).await.unwrap().len(), 10);
}

#[tokio::test]
async fn a_server_that_cannot_be_reached_is_named() {
    let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let error = text(&client(), format!("http://{unused}/state")).await.unwrap_err();
    assert!(matches!(error, HttpError::Connect { .. }) && error.is_unsent(), "{error}");
    assert!(error.to_string().contains(&unused.to_string()), "{error}");
    assert!(error.to_string().contains("refused"), "{error}");
    let error = text(&client(), "http://nosuch.invalid:5050/".to_owned()).await.unwrap_err();
    assert!(matches!(error, HttpError::Connect { .. } | HttpError::Timeout { .. }), "{error}");
    for url in ["/relative", "ftp://host/", "http://user:pw@host/"] {
        let error = text(&client(), url.to_owned()).await.unwrap_err();
        assert!(matches!(error, HttpError::Address(_)), "{error}");
        assert!(!format!("{error} {error:?}").contains("pw"), "{error}");
    }
}

#[tokio::test]
async fn what_breaks_off_is_an_error() {
    let server = TestServer::start(|asked| {
        let bytes: &[u8] = match asked.path() {
            "/length" => b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf",
            "/chunk" => b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\nhalf",
            "/chunks" => b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n",
            "/head" => b"HTTP/1.1 200 OK\r\nContent-",
            "/nothing" => b"",
            "/ssh" => b"SSH-2.0-OpenSSH_9\r\n\r\n",
            "/long" => b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
            // This is how an answer without a length ends.
            "/closed" => b"HTTP/1.1 200 OK\r\n\r\nall of it",
            other => panic!("{other}"),
        };
        vec![Step::Send(bytes.to_vec()), Step::Close]
    })
    .await;
    let http = client();
    for path in ["/length", "/chunk", "/chunks", "/head", "/nothing"] {
        let error = text(&http, server.url(path)).await.unwrap_err();
        assert!(
            matches!(error, HttpError::Broken { .. }) && error.is_temporary(),
            "{path}: {error:?}"
        );
    }
    for path in ["/ssh", "/long"] {
        let error = text(&http, server.url(path)).await.unwrap_err();
        assert!(matches!(error, HttpError::Protocol { .. }), "{path}: {error:?}");
    }
    assert_eq!(text(&http, server.url("/closed")).await.unwrap(), "all of it");
}

#[tokio::test]
async fn long_bodies_come_in_pieces_and_are_not_collected_beyond_the_limit() {
    const SIZE: u64 = 100 << 20;
    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {SIZE}\r\n\r\n");
    let server = TestServer::start(move |asked| {
        let head = match asked.path() {
            "/length" => head.clone(),
            _ => "HTTP/1.1 200 OK\r\n\r\n".to_owned(),
        };
        vec![Step::Send(head.into_bytes()), Step::Fill(SIZE), Step::Close]
    })
    .await;
    let http = client().with_limits(Limits { body: 1 << 20, ..Limits::default() });
    for path in ["/length", "/unknown"] {
        let error = text(&http, server.url(path)).await.unwrap_err();
        assert!(matches!(error, HttpError::TooLarge { limit: 1_048_576, .. }), "{error}");
        let mut response = http.send(get(server.url(path))).await.unwrap();
        assert_eq!(response.body.size(), (path == "/length").then_some(SIZE));
        let mut size = 0;
        while let Some(piece) = response.body.chunk().await {
            size += piece.unwrap().len() as u64;
        }
        assert_eq!(size, SIZE);
        assert!(response.body.chunk().await.is_none());
    }
}

#[tokio::test]
async fn compressed_bodies_are_decompressed() {
    fn gzip(text: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(text).unwrap();
        encoder.finish().unwrap()
    }
    fn encoded(encoding: &str, body: &[u8]) -> Vec<Step> {
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Encoding: {encoding}\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        vec![Step::Send([head.as_bytes(), body].concat())]
    }
    let long = gzip(&vec![b'a'; 50 << 20]);
    let server = TestServer::start(move |asked| {
        assert_eq!(asked.header("accept-encoding"), Some("gzip"));
        let short = gzip(b"hello");
        match asked.path() {
            "/short" => encoded("gzip", &short),
            "/empty" => encoded("gzip", b""),
            "/long" => encoded("x-gzip", &long),
            "/cut" => encoded("gzip", &short[..short.len() - 3]),
            "/more" => encoded("gzip", &[&short[..], b"more"].concat()),
            "/not" => encoded("gzip", b"hello"),
            "/other" => encoded("br", b"hello"),
            "/none" => encoded("identity", b"hello"),
            other => panic!("{other}"),
        }
    })
    .await;
    let http = client();
    assert_eq!(text(&http, server.url("/short")).await.unwrap(), "hello");
    assert_eq!(text(&http, server.url("/none")).await.unwrap(), "hello");
    assert_eq!(text(&http, server.url("/empty")).await.unwrap(), "");
    assert_eq!(text(&http, server.url("/long")).await.unwrap().len(), 50 << 20);
    for path in ["/cut", "/more", "/not", "/other"] {
        let error = text(&http, server.url(path)).await.unwrap_err();
        assert!(matches!(error, HttpError::Encoding { .. }), "{path}: {error:?}");
    }
    // The limit is one of the text, not of what is sent.
    let small = http.with_limits(Limits { body: 1 << 20, ..Limits::default() });
    assert!(matches!(text(&small, server.url("/long")).await, Err(HttpError::TooLarge { .. })));
}

#[tokio::test]
async fn bodies_of_requests_may_come_in_pieces() {
    let server = TestServer::start(|asked| json(&asked.body)).await;
    let http = client();
    let body = RequestBody::from(Bytes::from_static(b"whole"));
    let request = Request::post(server.url("/")).body(body).unwrap();
    assert_eq!(http.send(request).await.unwrap().body.collect().await.unwrap(), "whole");
    let (sender, receiver) = tokio::sync::mpsc::channel::<Bytes>(1);
    let pieces = Pieces(receiver, None);
    let request = Request::post(server.url("/")).body(RequestBody::stream(pieces)).unwrap();
    tokio::spawn(async move {
        for piece in ["in ", "", "pieces"] {
            sender.send(Bytes::from_static(piece.as_bytes())).await.unwrap();
        }
    });
    assert_eq!(http.send(request).await.unwrap().body.collect().await.unwrap(), "in pieces");
    // One that breaks off gives the request up.
    let (sender, receiver) = tokio::sync::mpsc::channel::<Bytes>(1);
    drop(sender);
    let pieces = Pieces(receiver, Some("no more"));
    let request = Request::post(server.url("/")).body(RequestBody::stream(pieces)).unwrap();
    let error = http.send(request).await.unwrap_err();
    assert!(matches!(&error, HttpError::Request(_)), "{error:?}");
}

/// The pieces of a channel, and an error after them.
struct Pieces(tokio::sync::mpsc::Receiver<Bytes>, Option<&'static str>);

impl futures_core::Stream for Pieces {
    type Item = Result<Bytes, mesos_client::http::BodyError>;
    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        self.0.poll_recv(cx).map(|piece| match piece {
            Some(piece) => Some(Ok(piece)),
            None => self.1.take().map(|error| Err(error.into())),
        })
    }
}

#[tokio::test]
async fn a_dropped_request_closes_its_connection() {
    let server = TestServer::start(|asked| match asked.path() {
        "/stream" => {
            let mut steps = vec![Step::Send(b"HTTP/1.1 200 OK\r\n\r\n".to_vec())];
            // More than any buffer holds: the sender notices that nobody reads.
            steps.push(Step::Fill(1 << 40));
            steps
        }
        _ => vec![Step::Wait(Duration::from_secs(60))],
    })
    .await;
    let http = client().with_limits(Limits::default());
    let waiting = http.send(get(server.url("/silent")));
    assert!(tokio::time::timeout(Duration::from_millis(50), waiting).await.is_err());
    let mut response = http.send(get(server.url("/stream"))).await.unwrap();
    response.body.chunk().await.unwrap().unwrap();
    drop(response);
    // A new request does not wait for either.
    let waiting = http.send(get(server.url("/stream")));
    assert!(tokio::time::timeout(Duration::from_secs(2), waiting).await.is_ok());
    assert_eq!(server.connections(), 3);
}

/// A certificate for this machine, and the PEM text of its root.
#[cfg(feature = "tls")]
fn certificate() -> (tokio_rustls::TlsAcceptor, String) {
    use tokio_rustls::rustls::{self, pki_types::PrivateKeyDer};
    let names = vec!["localhost".to_owned(), "127.0.0.1".to_owned()];
    let made = rcgen::generate_simple_self_signed(names).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    (tokio_rustls::TlsAcceptor::from(Arc::new(config)), made.cert.pem())
}

#[cfg(feature = "tls")]
#[tokio::test]
async fn tls_trusts_the_given_roots_and_no_others() {
    let (tls, pem) = certificate();
    let server = TestServer::start_with(Some(tls), |_| json("{}")).await;
    let url = format!("https://localhost:{}/", server.address.port());
    let trusting = |roots| Http::new(Config { roots, ..Config::default() });
    let http = trusting(Roots::Pem(pem.clone().into_bytes())).unwrap();
    assert_eq!(text(&http, url.clone()).await.unwrap(), "{}");
    assert_eq!(text(&http, format!("https://{}/", server.address)).await.unwrap(), "{}");
    // From a file.
    let path = std::env::temp_dir().join(format!("mesos-client-{}.pem", std::process::id()));
    std::fs::write(&path, &pem).unwrap();
    let http = trusting(Roots::file(&path)).unwrap();
    assert_eq!(text(&http, url.clone()).await.unwrap(), "{}");
    std::fs::remove_file(&path).unwrap();
    // The system does not know the certificate, and neither does who has another root.
    for roots in [Roots::System, Roots::Pem(certificate().1.into_bytes())] {
        let error = text(&trusting(roots).unwrap(), url.clone()).await.unwrap_err();
        assert!(matches!(error, HttpError::Connect { .. }), "{error:?}");
        assert!(error.to_string().contains("certificate"), "{error}");
    }
    // A server without TLS.
    let plain = TestServer::start(|_| json("{}")).await;
    let error =
        text(&http.with_limits(limits()), format!("https://{}/", plain.address)).await.unwrap_err();
    assert!(matches!(error, HttpError::Connect { .. } | HttpError::Timeout { .. }), "{error:?}");
    // A file that is not a certificate.
    assert!(matches!(trusting(Roots::file("/nosuch.pem")), Err(TlsError::File { .. })));
    for pem in ["", "hello", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"] {
        let error = trusting(Roots::Pem(pem.into())).unwrap_err();
        assert!(matches!(error, TlsError::Certificate { .. }), "{error}");
    }
}

#[tokio::test]
async fn credentials_are_sent_and_never_shown() {
    // Whatever is logged, at the finest level.
    Log::begin();
    let server = TestServer::start(|asked| match asked.header("authorization") {
        Some("Basic b3BzOnMzY3JldA==" | "Bearer t0k.en") => json("\"in\""),
        _ => answer("401 Unauthorized", "text/plain", ""),
    })
    .await;
    let basic = Credentials::basic("ops", "s3cret").unwrap();
    let bearer = Credentials::bearer("t0k.en").unwrap();
    for credentials in [&basic, &bearer] {
        let config = Config {
            credentials: Some(credentials.clone()),
            limits: limits(),
            ..Config::default()
        };
        let shown = format!("{credentials:?} {config:?}");
        let http = Http::new(config).unwrap();
        let response = http.send(get(server.url("/"))).await.unwrap();
        let shown = format!(
            "{shown} {http:?} {response:?} {:?}",
            Masters::new(http.clone(), Servers::parse("a").unwrap())
        );
        for secret in ["s3cret", "b3BzOn", "t0k.en"] {
            assert!(!shown.contains(secret), "{shown}");
        }
        assert_eq!(response.body.collect().await.unwrap(), "\"in\"");
        // A header of the request's own stands.
        let mut request = get(server.url("/"));
        request.headers_mut().insert("authorization", "Basic other".parse().unwrap());
        assert_eq!(http.send(request).await.unwrap().status, StatusCode::UNAUTHORIZED);
    }
    assert_eq!(client().send(get(server.url("/"))).await.unwrap().status, StatusCode::UNAUTHORIZED);
    let logged = Log::text();
    assert!(logged.contains("answer"), "nothing was logged: {logged}");
    for secret in ["s3cret", "b3BzOn", "t0k.en", "Basic"] {
        assert!(!logged.contains(secret), "{logged}");
    }
    assert_eq!(Credentials::basic("a:b", "x"), Err(CredentialsError::Principal));
    for token in ["", "a b", "a\nb", "é"] {
        assert_eq!(Credentials::bearer(token), Err(CredentialsError::Token), "{token:?}");
    }
}

thread_local! {
    /// What is logged by this thread, once that is wanted.
    static LOGGED: std::cell::RefCell<Option<String>> = const { std::cell::RefCell::new(None) };
}

/// Notes what is logged, at the finest level.
struct Log;

impl Log {
    fn begin() {
        // Whichever test is first sets it for all.
        let _ = tracing::subscriber::set_global_default(Log);
        LOGGED.set(Some(String::new()));
    }

    fn text() -> String {
        LOGGED.take().unwrap()
    }
}

impl tracing::field::Visit for Log {
    fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn std::fmt::Debug) {
        LOGGED.with_borrow_mut(|text| {
            if let Some(text) = text {
                text.push_str(&format!("{field}={value:?} "));
            }
        });
    }
}

impl tracing::Subscriber for Log {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, attributes: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        attributes.record(&mut Log);
        tracing::span::Id::from_u64(1)
    }
    fn record(&self, _: &tracing::span::Id, values: &tracing::span::Record<'_>) {
        values.record(&mut Log);
    }
    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}
    fn event(&self, event: &tracing::Event<'_>) {
        event.record(&mut Log);
    }
    fn enter(&self, _: &tracing::span::Id) {}
    fn exit(&self, _: &tracing::span::Id) {}
}

/// Three masters of which the last leads, or none.
async fn masters(leads: bool) -> (Vec<TestServer>, Masters) {
    let leader = TestServer::start(move |asked| match leads {
        true => json(format!("{{\"leader\":\"{}\"}}", asked.at)),
        false => answer("503 Service Unavailable", "text/plain", "no leader"),
    })
    .await;
    let location = format!("//{}", leader.address);
    let follower = TestServer::start(move |_| redirect(&location)).await;
    let alone = TestServer::start(|_| answer("503 Service Unavailable", "text/plain", "")).await;
    let list = [&alone, &follower].map(|server| server.address.to_string()).join(",");
    let masters = Masters::new(client(), Servers::parse(&list).unwrap());
    (vec![alone, follower, leader], masters)
}

fn asks(path: &str) -> Request<Bytes> {
    Request::get(path).body(Bytes::new()).unwrap()
}

#[tokio::test]
async fn the_leading_master_is_found_and_remembered() {
    let (servers, masters) = masters(true).await;
    assert_eq!(masters.leader(), None);
    for _ in 0..3 {
        let response = masters.send(asks("/master/state?a=%20b")).await.unwrap();
        assert_eq!(response.status, StatusCode::OK);
        assert_eq!(response.server.authority().as_str(), servers[2].address.to_string());
    }
    let counts: Vec<_> = servers.iter().map(|server| server.asked().len()).collect();
    assert_eq!(counts, [1, 1, 3]);
    assert_eq!(servers[2].asked()[0].target, "/master/state?a=%20b");
    // The body of a request goes along.
    masters.set_leader(None);
    let request = Request::post("/api/v1").body(Bytes::from_static(b"{}")).unwrap();
    masters.send(request).await.unwrap();
    let last: Asked = servers[2].asked().pop().unwrap();
    assert_eq!((last.method.as_str(), &last.body[..]), ("POST", &b"{}"[..]));
}

#[tokio::test]
async fn without_a_leader_the_answer_says_so() {
    let (_servers, masters) = masters(false).await;
    let response = masters.send(asks("/state")).await.unwrap();
    assert_eq!(response.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(masters.leader(), None);
}

#[tokio::test]
async fn when_the_leader_dies_the_others_are_asked() {
    let (mut servers, masters) = masters(true).await;
    masters.send(asks("/state")).await.unwrap();
    drop(servers.pop());
    // Those that are left do not know it yet.
    let result = masters.send(asks("/state")).await;
    assert_eq!(result.unwrap().status, StatusCode::SERVICE_UNAVAILABLE);
    drop(servers);
    let error = masters.send(asks("/state")).await.unwrap_err();
    let HttpError::NoMaster(attempts) = &error else { panic!("{error}") };
    assert_eq!(attempts.len(), 2);
    assert!(error.is_temporary());
}

#[tokio::test]
async fn redirects_in_a_circle_end() {
    let addresses: Arc<Mutex<Vec<String>>> = Arc::default();
    let known = addresses.clone();
    let handler = move |asked: &Asked| {
        let known = known.lock().unwrap();
        let own = known.iter().position(|a| *a == asked.at.to_string()).unwrap();
        redirect(&format!("//{}", known[(own + 1) % known.len()]))
    };
    let (a, b) = (TestServer::start(handler.clone()).await, TestServer::start(handler).await);
    *addresses.lock().unwrap() = vec![a.address.to_string(), b.address.to_string()];
    let masters = Masters::new(client(), Servers::parse(&a.address.to_string()).unwrap());
    let error = masters.send(asks("/state")).await.unwrap_err();
    assert!(matches!(error, HttpError::RedirectLoop { .. }), "{error}");
    assert_eq!(a.asked().len() + b.asked().len(), 2);
    // One that leads nowhere.
    let lost = TestServer::start(|_| redirect("/state")).await;
    let masters = Masters::new(client(), Servers::parse(&lost.address.to_string()).unwrap());
    let error = masters.send(asks("/state")).await.unwrap_err();
    assert!(matches!(error, HttpError::Redirect { .. }), "{error}");
}

#[tokio::test]
async fn a_call_that_may_have_been_carried_out_is_not_sent_twice() {
    let broken = || TestServer::start(|_| vec![Step::Close]);
    let (a, b) = (broken().await, broken().await);
    let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let list = format!("{unused},{},{}", a.address, b.address);
    let masters = Masters::new(client(), Servers::parse(&list).unwrap());
    let request = Request::post("/api/v1").body(Bytes::from_static(b"{}")).unwrap();
    let error = masters.send(request).await.unwrap_err();
    assert!(matches!(error, HttpError::Broken { .. }), "{error:?}");
    assert_eq!((a.asked().len(), b.asked().len()), (1, 0));
    let error = masters.send(asks("/state")).await.unwrap_err();
    assert!(matches!(&error, HttpError::NoMaster(attempts) if attempts.len() == 3), "{error:?}");
}

#[test]
fn servers_are_read_from_text() {
    let parse = |text| Server::parse(text, 5051).map(|server| server.to_string());
    for (text, expected) in [
        ("a", "http://a:5051"),
        (" a.example ", "http://a.example:5051"),
        ("a:80", "http://a:80"),
        ("http://a", "http://a:5051"),
        ("HTTPS://a:1/path?q#f", "https://a:1"),
        ("10.0.0.1:5050", "http://10.0.0.1:5050"),
        ("[::1]:5050", "http://[::1]:5050"),
        ("::1", "http://[::1]:5051"),
        ("https://[::1]", "https://[::1]:5051"),
    ] {
        assert_eq!(parse(text).unwrap(), expected, "{text}");
    }
    for text in ["", ":5050", "a:b", "a:99999", "a:", "a b", "http://", "[::1", "a:1:2"] {
        assert!(matches!(parse(text), Err(ServerError::Malformed(_))), "{text}");
    }
    let error = parse("http://user:s3cret@a").unwrap_err();
    assert_eq!(error, ServerError::UserInfo);
    assert_eq!(parse("zk://a/mesos"), Err(ServerError::Scheme("zk".to_owned())));
    assert_eq!(
        Server::of_pid("slave(1)@10.0.0.7:5051", false).unwrap().to_string(),
        "http://10.0.0.7:5051"
    );
    for pid in ["", "slave", "a@b@c:1", "slave(1)@", "slave(1)@host"] {
        assert!(Server::of_pid(pid, false).is_err(), "{pid}");
    }
    let list =
        |text| Servers::parse(text).map(|s| s.iter().map(ToString::to_string).collect::<Vec<_>>());
    assert_eq!(list("a, b:1 ,").unwrap(), ["http://a:5050", "http://b:1"]);
    assert_eq!(list("https://a,b").unwrap(), ["https://a:5050", "https://b:5050"]);
    assert_eq!(list(" , "), Err(ServerError::Empty));
}

#[cfg(feature = "tls")]
#[tokio::test]
async fn calls_in_a_line_and_streams_have_credentials_and_tls() {
    use mesos_client::net::{Transport as _, TransportError};

    let (tls, pem) = certificate();
    let server = TestServer::start_with(Some(tls), |asked| json(asked.target.clone())).await;
    let config = Config {
        credentials: Some(Credentials::basic("ops", "s3cret").unwrap()),
        roots: Roots::Pem(pem.into_bytes()),
        user_agent: Some("test/1".to_owned()),
        ..Config::default()
    };
    let http = Http::new(config).unwrap();
    let url = |path: &str| format!("https://{}{path}", server.address);
    // They are in their line when this returns, whenever they are awaited.
    let calls: Vec<_> = (0..20).map(|n| http.call(get(url(&format!("/{n}"))))).collect();
    for (n, call) in calls.into_iter().enumerate().rev() {
        assert_eq!(call.await.unwrap().into_body(), format!("/{n}"));
    }
    let stream = http.stream(get(url("/stream"))).await.unwrap().into_body();
    assert_eq!(stream.collect(100).await.unwrap(), "/stream");
    let asked = server.asked();
    let order: Vec<_> = asked.iter().map(|asked| asked.target.clone()).collect();
    let expected: Vec<_> = (0..20).map(|n| format!("/{n}")).chain(["/stream".to_owned()]).collect();
    assert_eq!(order, expected);
    assert_eq!(server.connections(), 2);
    for asked in asked {
        assert_eq!(asked.header("authorization"), Some("Basic b3BzOnMzY3JldA=="));
        assert_eq!(asked.header("user-agent"), Some("test/1"));
    }
    // Nobody is there, or nobody who is trusted.
    let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for (http, url) in [(http, format!("http://{unused}/")), (client(), url("/"))] {
        let error = http.call(get(&url)).await.unwrap_err();
        assert!(matches!(error, TransportError::Connect(_)), "{error}");
        let error = http.stream(get(&url)).await.unwrap_err();
        assert!(matches!(error, TransportError::Connect(_)), "{error}");
    }
    let error = client().stream(get("/relative")).await.unwrap_err();
    assert!(matches!(error, TransportError::Address(_)), "{error}");
}
