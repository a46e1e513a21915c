//! What containers print, and what goes into them.

use std::time::Duration;

use bytes::Bytes;
use futures_util::StreamExt as _;
use mesos_protocol::v1::agent::{InputStream, OutputStream, Printed};
use mesos_types::operator::agent::Call;
use mesos_types::{CommandInfo, ContainerId, ContainerInfo};
use tokio::sync::mpsc;

use super::{Agent, ClusterError};
use crate::http::{Body, HttpError, Phase, RequestBody, Server};

impl Agent {
    /// Starts a command in a container within another one, and reads what it prints. The command
    /// ends when the stream is dropped.
    ///
    /// # Errors
    /// There is no answer, or the call is refused.
    pub async fn launch_nested_container_session(
        &self,
        container_id: ContainerId,
        command: Option<CommandInfo>,
        container: Option<ContainerInfo>,
    ) -> Result<ContainerOutput, ClusterError> {
        self.output(&Call::launch_nested_container_session(container_id, command, container)).await
    }

    /// Reads what a container prints from now on.
    ///
    /// # Errors
    /// There is no answer, or the call is refused.
    pub async fn attach_container_output(
        &self,
        container_id: ContainerId,
    ) -> Result<ContainerOutput, ClusterError> {
        self.output(&Call::attach_container_output(container_id)).await
    }

    async fn output(&self, call: &Call) -> Result<ContainerOutput, ClusterError> {
        let (media, body) = self.target.stream(call).await?;
        let (server, stream) = (self.server().clone(), OutputStream::new(media));
        Ok(ContainerOutput { server, body, stream, ended: false })
    }

    /// Writes to a container that was started with input or a terminal. The connection lasts
    /// until the [`ContainerInput`] is closed or dropped. Needs a runtime of tokio.
    ///
    /// # Errors
    /// The agent refused the input in the beginning; other errors come when it is closed.
    pub fn attach_container_input(
        &self,
        container_id: ContainerId,
    ) -> Result<ContainerInput, ClusterError> {
        let (stream, first) = InputStream::new(container_id.clone(), self.target.media());
        let (pieces, mut queue) = mpsc::channel::<Bytes>(16);
        let body = futures_util::stream::poll_fn(move |cx| queue.poll_recv(cx).map(|p| p.map(Ok)));
        let body = futures_util::stream::iter([Ok(first)]).chain(body);
        let call = Call::attach_container_input(container_id);
        let request = self.target.request(&call, RequestBody::stream(body))?;
        // There is no limit to how long a user may write.
        let target = self.target.patient();
        let server = self.server().clone();
        // What is written goes on while nobody waits for the answer.
        let answer = tokio::spawn(async move { target.accept(request).await });
        Ok(ContainerInput { server, stream, pieces, answer })
    }
}

/// What a container prints.
#[derive(Debug)]
pub struct ContainerOutput {
    server: Server,
    body: Body,
    stream: OutputStream,
    ended: bool,
}

/// So many signs of life may be missed.
const MISSED: u32 = 5;

impl ContainerOutput {
    fn broken(&self, error: &dyn std::error::Error) -> ClusterError {
        let why = error.to_string();
        HttpError::Protocol { server: self.server.clone(), why }.into()
    }

    /// What is printed next; `None` when the container has ended, or closed its output.
    ///
    /// It is safe to drop the future.
    ///
    /// # Errors
    /// The stream breaks off, or nothing was heard of the agent for too long.
    pub async fn next(&mut self) -> Option<Result<Printed, ClusterError>> {
        loop {
            match self.stream.next() {
                Ok(Some(Ok(printed))) => return Some(Ok(printed)),
                Ok(Some(Err(error))) => {
                    return Some(Err(self.broken(&error.source)));
                }
                Ok(None) if self.ended => return None,
                Ok(None) => {}
                Err(error) => {
                    self.ended = true;
                    return Some(Err(self.broken(&error)));
                }
            }
            let piece = tokio::select! {
                piece = self.body.next() => piece,
                () = crate::shell::sleep(self.stream.lost_at(MISSED)) => {
                    self.ended = true;
                    let error = HttpError::Timeout {
                        server: self.server.clone(),
                        phase: Phase::Body,
                        after: self.stream.patience(MISSED).unwrap_or_default(),
                    };
                    return Some(Err(error.into()));
                }
            };
            match piece {
                Some(Ok(bytes)) => {
                    self.stream.push(bytes, tokio::time::Instant::now().into_std());
                }
                Some(Err(error)) => {
                    self.ended = true;
                    return Some(Err(error.into()));
                }
                None => self.ended = true,
            }
        }
    }
}

/// The input of a container.
#[derive(Debug)]
pub struct ContainerInput {
    server: Server,
    stream: InputStream,
    pieces: mpsc::Sender<Bytes>,
    answer: tokio::task::JoinHandle<Result<(), ClusterError>>,
}

impl ContainerInput {
    async fn send(&mut self, piece: Bytes) -> Result<(), ClusterError> {
        let closed = |_| closed(&self.server);
        self.pieces.send(piece).await.map_err(closed)
    }

    /// Writes bytes to the standard input.
    ///
    /// # Errors
    /// The connection is closed.
    pub async fn write(&mut self, bytes: impl Into<Bytes>) -> Result<(), ClusterError> {
        let bytes = bytes.into();
        if bytes.is_empty() {
            // No bytes would close the input.
            return Ok(());
        }
        let piece = self.stream.data(bytes);
        self.send(piece).await
    }

    /// Tells the size of the terminal, in characters.
    ///
    /// # Errors
    /// The connection is closed.
    pub async fn window_size(&mut self, rows: u32, columns: u32) -> Result<(), ClusterError> {
        let piece = self.stream.window_size(rows, columns);
        self.send(piece).await
    }

    /// Gives a sign of life, with the time after which the next one comes. Connections without
    /// any for long may be closed on the way.
    ///
    /// # Errors
    /// The connection is closed.
    pub async fn heartbeat(&mut self, interval: Duration) -> Result<(), ClusterError> {
        let piece = self.stream.heartbeat(interval);
        self.send(piece).await
    }

    /// Closes the standard input, and waits for the agent's answer.
    ///
    /// # Errors
    /// The agent refused the input, or the connection broke.
    pub async fn close(mut self) -> Result<(), ClusterError> {
        let end = self.stream.end();
        // If the other side has closed already, its answer says why.
        let _ = self.send(end).await;
        let ContainerInput { server, pieces, answer, .. } = self;
        drop(pieces);
        answer.await.unwrap_or_else(|_| Err(closed(&server)))
    }
}

fn closed(server: &Server) -> ClusterError {
    let why = "the container takes no more".to_owned();
    HttpError::Broken { server: server.clone(), why }.into()
}
