//! The streams of containers: what goes into a process and what comes out of it.
//!
//! LAUNCH_NESTED_CONTAINER_SESSION and ATTACH_CONTAINER_OUTPUT are answered by an
//! [`OutputStream`]; the body of ATTACH_CONTAINER_INPUT is an [`InputStream`].

use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use mesos_types::http::MediaType;
use mesos_types::operator::agent::Call;
use mesos_types::operator::agent::process_io::{self, Control, Data, ProcessIo};
use mesos_types::recordio::{self, Events, RecordEncoding, RecordError, encode_message};
use mesos_types::{ContainerId, DurationInfo, TtyInfo, tty_info};

/// What a container printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Printed {
    /// To its standard output; of a container with a terminal all that it prints.
    Stdout(Bytes),
    /// To its standard error.
    Stderr(Bytes),
}

/// Reads what a container prints from the answer to LAUNCH_NESTED_CONTAINER_SESSION or
/// ATTACH_CONTAINER_OUTPUT.
///
/// ```
/// use std::time::Instant;
/// use mesos_protocol::v1::agent::{OutputStream, Printed};
/// use mesos_types::http::MediaType;
/// use mesos_types::operator::agent::ProcessIo;
/// use mesos_types::recordio::{RecordEncoding, encode_message};
///
/// let mut bytes = Vec::new();
/// encode_message(&ProcessIo::stdout("hello"), RecordEncoding::Protobuf, &mut bytes);
/// let mut stream = OutputStream::new(MediaType::Protobuf);
/// stream.push(bytes.into(), Instant::now());
/// assert_eq!(stream.next()?, Some(Ok(Printed::Stdout("hello".into()))));
/// assert_eq!(stream.next()?, None);
/// # Ok::<(), mesos_types::recordio::StreamError>(())
/// ```
#[derive(Debug)]
pub struct OutputStream {
    events: Events<ProcessIo>,
    heard: Option<Instant>,
    interval: Option<Duration>,
}

impl OutputStream {
    /// The begin of a stream of messages in a media type.
    pub fn new(media: MediaType) -> Self {
        let encoding = media.encoding().unwrap_or(RecordEncoding::Protobuf);
        OutputStream { events: Events::new(encoding), heard: None, interval: None }
    }

    /// Adds the next bytes.
    pub fn push(&mut self, bytes: Bytes, now: Instant) {
        self.heard = Some(now);
        self.events.push(bytes);
    }

    /// What was printed next; within, a record that is not a message, after which one can read
    /// on. Signs of life are taken in.
    ///
    /// # Errors
    /// The stream is not RecordIO.
    #[allow(clippy::should_implement_trait)]
    pub fn next(&mut self) -> Result<Option<Result<Printed, RecordError>>, recordio::StreamError> {
        loop {
            let message = match self.events.next_event()? {
                None => return Ok(None),
                Some(Err(error)) => return Ok(Some(Err(error))),
                Some(Ok(message)) => message,
            };
            match message {
                ProcessIo::Data(Data { r#type, data }) => {
                    let data = data.unwrap_or_default();
                    match r#type {
                        Some(process_io::data::Type::Stdout) => {
                            return Ok(Some(Ok(Printed::Stdout(data))));
                        }
                        Some(process_io::data::Type::Stderr) => {
                            return Ok(Some(Ok(Printed::Stderr(data))));
                        }
                        _ => {}
                    }
                }
                ProcessIo::Control(Control::Heartbeat(Some(heartbeat))) => {
                    self.interval = heartbeat.interval.and_then(|i| Duration::try_from(i).ok());
                }
                _ => {}
            }
        }
    }

    /// How long so many intervals between signs of life are. `None` if the agent did not tell the
    /// interval.
    pub fn patience(&self, missed: u32) -> Option<Duration> {
        self.interval.filter(|interval| !interval.is_zero())?.checked_mul(missed)
    }

    /// When the stream counts as lost, should nothing be heard until then: after so many
    /// intervals between signs of life. `None` if the agent did not tell the interval.
    pub fn lost_at(&self, missed: u32) -> Option<Instant> {
        self.heard?.checked_add(self.patience(missed)?)
    }

    /// Ends the stream.
    ///
    /// # Errors
    /// The stream ends inside a record.
    pub fn finish(self) -> Result<(), recordio::StreamError> {
        self.events.finish()
    }
}

/// Writes the body of ATTACH_CONTAINER_INPUT: which container, and then what goes into it.
///
/// ```
/// use mesos_protocol::v1::agent::InputStream;
/// use mesos_types::ContainerId;
/// use mesos_types::http::MediaType;
///
/// let (stream, first) = InputStream::new(ContainerId::new("C"), MediaType::Protobuf);
/// let body = [first, stream.data("ls\n".into()), stream.end()].concat();
/// # assert!(body.starts_with(b"11\n"), "{body:?}");
/// ```
#[derive(Clone, Debug)]
pub struct InputStream {
    encoding: RecordEncoding,
}

impl InputStream {
    /// The begin of a stream, with its first record.
    pub fn new(container: ContainerId, media: MediaType) -> (Self, Bytes) {
        let encoding = media.encoding().unwrap_or(RecordEncoding::Protobuf);
        let stream = InputStream { encoding };
        let first = stream.record(&Call::attach_container_input(container));
        (stream, first)
    }

    fn record(&self, call: &Call) -> Bytes {
        let mut out = BytesMut::new();
        encode_message(call, self.encoding, &mut out);
        out.freeze()
    }

    /// A record with bytes for the standard input; see [`end`](Self::end) for none.
    pub fn data(&self, bytes: Bytes) -> Bytes {
        self.record(&Call::attach_container_input_data(bytes))
    }

    /// A record that closes the standard input.
    pub fn end(&self) -> Bytes {
        self.record(&Call::attach_container_input_data(Bytes::new()))
    }

    /// A record that tells the size of the terminal, in characters.
    pub fn window_size(&self, rows: u32, columns: u32) -> Bytes {
        let size = tty_info::WindowSize { rows, columns };
        self.record(&Call::attach_container_input_tty(TtyInfo { window_size: Some(size) }))
    }

    /// A sign of life, with the time after which the next one comes.
    pub fn heartbeat(&self, interval: Duration) -> Bytes {
        let interval = DurationInfo::try_from(interval).ok();
        self.record(&Call::attach_container_input_heartbeat(interval))
    }
}
