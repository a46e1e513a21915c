//! A server that says what a test tells it to say, byte for byte.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Asked {
    pub method: String,
    /// Path and query.
    pub target: String,
    /// The lines of the head, names in small letters.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    /// Host and port of the server that was asked.
    pub at: SocketAddr,
}

impl Asked {
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// A parameter of the query, decoded.
    pub fn query(&self, name: &str) -> Option<String> {
        let query = self.target.split_once('?')?.1;
        let pair = query.split('&').find_map(|pair| pair.strip_prefix(&format!("{name}=")))?;
        let (mut bytes, mut rest) = (Vec::new(), pair.as_bytes());
        while let Some((&byte, more)) = rest.split_first() {
            rest = more;
            if byte == b'%' {
                let hex = std::str::from_utf8(&rest[..2]).unwrap();
                bytes.push(u8::from_str_radix(hex, 16).unwrap());
                rest = &rest[2..];
            } else {
                bytes.push(if byte == b'+' { b' ' } else { byte });
            }
        }
        Some(String::from_utf8(bytes).unwrap())
    }
}

/// What the server does next.
#[derive(Clone, Debug)]
pub enum Step {
    Send(Vec<u8>),
    /// So many bytes of a pattern, made as they are sent.
    Fill(u64),
    Wait(Duration),
    /// Closes the connection.
    Close,
}

/// A whole answer.
pub fn answer(status: &str, kind: &str, body: impl AsRef<[u8]>) -> Vec<Step> {
    let body = body.as_ref();
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    vec![Step::Send([head.as_bytes(), body].concat())]
}

pub fn json(body: impl AsRef<[u8]>) -> Vec<Step> {
    answer("200 OK", "application/json", body)
}

pub fn redirect(location: &str) -> Vec<Step> {
    let head = format!(
        "HTTP/1.1 307 Temporary Redirect\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n"
    );
    vec![Step::Send(head.into_bytes())]
}

pub struct TestServer {
    pub address: SocketAddr,
    asked: Arc<Mutex<Vec<Asked>>>,
    connections: Arc<AtomicUsize>,
    task: JoinHandle<()>,
}

impl Drop for TestServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl TestServer {
    pub async fn start(handler: impl Fn(&Asked) -> Vec<Step> + Send + Sync + 'static) -> Self {
        Self::start_with(None, handler).await
    }

    /// With TLS if a configuration of it is given.
    pub async fn start_with(
        tls: Option<tokio_rustls::TlsAcceptor>,
        handler: impl Fn(&Asked) -> Vec<Step> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let asked: Arc<Mutex<Vec<Asked>>> = Arc::default();
        let connections: Arc<AtomicUsize> = Arc::default();
        let handler = Arc::new(handler);
        let (noted, counted) = (asked.clone(), connections.clone());
        let task = tokio::spawn(async move {
            // All that serves one server ends with it.
            let mut all = tokio::task::JoinSet::new();
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                counted.fetch_add(1, Ordering::SeqCst);
                let (handler, noted, tls) = (handler.clone(), noted.clone(), tls.clone());
                all.spawn(async move {
                    let handle = move |asked: &Asked| {
                        noted.lock().unwrap().push(asked.clone());
                        handler(asked)
                    };
                    match tls {
                        Some(tls) => {
                            if let Ok(stream) = tls.accept(stream).await {
                                serve(stream, address, handle).await;
                            }
                        }
                        None => serve(stream, address, handle).await,
                    }
                });
            }
        });
        TestServer { address, asked, connections, task }
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    pub fn url(&self, target: &str) -> String {
        format!("http://{}{target}", self.address)
    }
}

async fn serve<S: AsyncRead + AsyncWrite + Unpin>(
    mut stream: S,
    at: SocketAddr,
    handle: impl Fn(&Asked) -> Vec<Step>,
) {
    let mut buffer = Vec::new();
    while let Some(asked) = request(&mut stream, &mut buffer, at).await {
        for step in handle(&asked) {
            let done = match step {
                Step::Send(bytes) => stream.write_all(&bytes).await.is_ok(),
                Step::Fill(count) => fill(&mut stream, count).await,
                Step::Wait(time) => {
                    tokio::time::sleep(time).await;
                    true
                }
                Step::Close => false,
            };
            if !done {
                let _ = stream.shutdown().await;
                return;
            }
        }
        if stream.flush().await.is_err() {
            return;
        }
    }
}

async fn fill<S: AsyncWrite + Unpin>(stream: &mut S, mut count: u64) -> bool {
    let piece = vec![b'x'; 64 << 10];
    while count > 0 {
        let part = count.min(piece.len() as u64);
        if stream.write_all(&piece[..part as usize]).await.is_err() {
            return false;
        }
        count -= part;
    }
    true
}

async fn request<S: AsyncRead + Unpin>(
    stream: &mut S,
    buffer: &mut Vec<u8>,
    at: SocketAddr,
) -> Option<Asked> {
    let end = loop {
        if let Some(end) = buffer.windows(4).position(|w| w == b"\r\n\r\n") {
            break end;
        }
        more(stream, buffer).await?;
    };
    let head = String::from_utf8(buffer[..end].to_vec()).unwrap();
    buffer.drain(..end + 4);
    let mut lines = head.split("\r\n");
    let mut first = lines.next().unwrap().split(' ');
    let (method, target) = (first.next().unwrap().to_owned(), first.next().unwrap().to_owned());
    let headers: Vec<(String, String)> = lines
        .map(|line| {
            let (name, value) = line.split_once(':').unwrap();
            (name.to_ascii_lowercase(), value.trim().to_owned())
        })
        .collect();
    let mut asked = Asked { method, target, headers, body: Vec::new(), at };
    if asked.header("transfer-encoding").is_some_and(|value| value == "chunked") {
        loop {
            while !buffer.windows(2).any(|w| w == b"\r\n") {
                more(stream, buffer).await?;
            }
            let end = buffer.windows(2).position(|w| w == b"\r\n").unwrap();
            let size =
                usize::from_str_radix(std::str::from_utf8(&buffer[..end]).unwrap(), 16).unwrap();
            while buffer.len() < end + 2 + size + 2 {
                more(stream, buffer).await?;
            }
            asked.body.extend_from_slice(&buffer[end + 2..end + 2 + size]);
            buffer.drain(..end + 2 + size + 2);
            if size == 0 {
                break;
            }
        }
    } else if let Some(length) = asked.header("content-length") {
        let length: usize = length.parse().unwrap();
        while buffer.len() < length {
            more(stream, buffer).await?;
        }
        asked.body = buffer.drain(..length).collect();
    }
    Some(asked)
}

async fn more<S: AsyncRead + Unpin>(stream: &mut S, buffer: &mut Vec<u8>) -> Option<()> {
    let read = stream.read_buf(buffer).await.ok()?;
    (read > 0).then_some(())
}
