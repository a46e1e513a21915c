//! Containers that operators start, within others or beside them, and what comes out of
//! containers and goes into them.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{HeaderValue, Request, Response, StatusCode};
use mesos_types::http::{MediaType, negotiate};
use mesos_types::operator::agent::call::AttachContainerInput;
use mesos_types::operator::agent::process_io::{self, ProcessIo};
use mesos_types::operator::agent::{Call, Response as Reply, response};
use mesos_types::recordio::{Decoder, Events, RecordEncoding, encode_message};
use mesos_types::validate::Validate as _;
use mesos_types::{
    CommandInfo, ContainerId, ContainerInfo, ContainerStatus, DecodeOptions, Dialect,
    FrameworkInfo, Resource, TaskInfo,
};

use super::super::container::{ContainerCommand, Ending, Launch, Printed};
use super::super::exchange::{
    Answer, ExchangeId, bad_request, document, empty, encode, header, not_allowed, text,
};
use super::{Agent, Output};

/// So many containers that have ended are remembered.
const MAX_ENDED: usize = 1000;

/// So many bytes may wait to be read by a container before no more of its input is taken.
const MAX_UNREAD: usize = 256 * 1024;

/// No record of an input is larger.
const MAX_RECORD: usize = 8 << 20;

/// So long a container waits for a reader of its output that does not read. Only what a session
/// runs waits without end, for nobody else reads it.
const PATIENCE: Duration = Duration::from_secs(10);

type Refusal = Box<Response<Bytes>>;

/// The form in which a stream is written.
#[derive(Clone, Copy, Debug)]
struct Format {
    content: MediaType,
    message: MediaType,
}

impl Format {
    /// The form that the caller wants.
    fn wanted(request: &Request<Bytes>) -> Result<Self, Refusal> {
        const MESSAGES: [MediaType; 2] = [MediaType::Json, MediaType::Protobuf];
        let refused = |why: &str| Box::new(text(StatusCode::NOT_ACCEPTABLE, why));
        let message = header(request.headers(), "message-accept");
        match negotiate(header(request.headers(), "accept"), &MediaType::PREFERENCE) {
            Some(MediaType::RecordIo) => {
                let message = negotiate(message, &MESSAGES).ok_or_else(|| {
                    refused(
                        "Expecting 'Message-Accept' to allow application/json or \
                         application/x-protobuf",
                    )
                })?;
                Ok(Format { content: MediaType::RecordIo, message })
            }
            Some(_) if message.is_some() => {
                Err(refused("Expecting 'Message-Accept' to be not set for non-streaming 'Accept'"))
            }
            Some(media) => Ok(Format { content: media, message: media }),
            None => Err(refused(
                "Expecting 'Accept' to allow application/json, application/x-protobuf or \
                 application/recordio",
            )),
        }
    }

    fn head(self) -> Response<()> {
        let mut head = Response::new(());
        let headers = head.headers_mut();
        headers.insert(http::header::CONTENT_TYPE, self.content.to_header_value());
        if self.content == MediaType::RecordIo {
            headers.insert("message-content-type", self.message.to_header_value());
        }
        head
    }

    fn record(self, message: &ProcessIo) -> Bytes {
        let mut framed = Vec::new();
        let encoding = self.message.encoding().unwrap_or(RecordEncoding::Protobuf);
        encode_message(message, encoding, &mut framed);
        framed.into()
    }
}

/// How far a container has come.
#[derive(Debug)]
enum Phase {
    /// The call waits for it to run.
    Launching(ExchangeId, Option<Format>),
    Running,
    Ended(Ending),
}

/// A container that was started by a call.
#[derive(Debug)]
struct Own {
    phase: Phase,
    /// The folder in which it runs; that of its parent if it is of a session.
    sandbox: String,
    pid: Option<u32>,
    /// The connection with which it ends.
    session: Option<ExchangeId>,
    /// Nobody will ask for it any more.
    orphan: bool,
}

/// Who is told what a container prints.
#[derive(Debug)]
struct Reader {
    container: ContainerId,
    format: Format,
    session: bool,
    /// The reader does not read, and how long it may go on like that.
    slow: Option<Option<Instant>>,
}

/// Who writes to a container.
#[derive(Debug)]
struct Writer {
    events: Events<Call>,
    container: Option<ContainerId>,
}

/// Who waits for the end of a container.
#[derive(Debug)]
struct Waiter {
    container: ContainerId,
    media: MediaType,
    /// By the older of the two calls.
    nested: bool,
}

/// What operators do with containers.
#[derive(Debug, Default)]
pub struct Operated {
    own: BTreeMap<ContainerId, Own>,
    /// Those that have ended, in that order.
    ended: VecDeque<ContainerId>,
    readers: BTreeMap<ExchangeId, Reader>,
    writers: BTreeMap<ExchangeId, Writer>,
    waiters: BTreeMap<ExchangeId, Waiter>,
    /// How many bytes of their input containers have not read.
    unread: HashMap<ContainerId, usize>,
}

impl Operated {
    pub fn next_timeout(&self) -> Option<Instant> {
        self.readers.values().filter_map(|reader| reader.slow.flatten()).min()
    }
}

/// Whether a container is within another, at any depth.
fn is_within(id: &ContainerId, outer: &ContainerId) -> bool {
    let above = std::iter::successors(id.parent.as_deref(), |id| id.parent.as_deref());
    above.into_iter().any(|id| id == outer)
}

fn cannot_be_found(id: &ContainerId) -> Response<Bytes> {
    text(StatusCode::NOT_FOUND, format!("Container {id} cannot be found"))
}

/// Whether a call is about the containers of operators.
pub fn is_about_containers(call: &Call) -> bool {
    matches!(
        call,
        Call::LaunchNestedContainer(_)
            | Call::LaunchNestedContainerSession(_)
            | Call::LaunchContainer(_)
            | Call::WaitNestedContainer(_)
            | Call::WaitContainer(_)
            | Call::KillNestedContainer(_)
            | Call::KillContainer(_)
            | Call::RemoveNestedContainer(_)
            | Call::RemoveContainer(_)
            | Call::AttachContainerOutput(_)
            | Call::AttachContainerInput(_)
    )
}

impl Agent {
    /// Does what a call asks for. Without an answer it comes later.
    pub(super) fn container_call(
        &mut self,
        id: ExchangeId,
        call: Call,
        request: &Request<Bytes>,
    ) -> Result<Option<Response<Bytes>>, Refusal> {
        match call {
            Call::LaunchNestedContainerSession(body) => {
                let format = Format::wanted(request)?;
                let (command, container) = (body.command, body.container);
                self.launch_own(id, body.container_id, command, container, Vec::new(), Some(format))
            }
            Call::AttachContainerOutput(body) => {
                let format = Format::wanted(request)?;
                if !self.is_running(&body.container_id) {
                    return Err(Box::new(cannot_be_found(&body.container_id)));
                }
                self.read_from(id, body.container_id, format, false);
                Ok(None)
            }
            Call::AttachContainerInput(_) => Err(Box::new(text(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "Expecting 'Content-Type' of application/recordio for ATTACH_CONTAINER_INPUT call",
            ))),
            call => {
                let media = super::super::exchange::wanted(request)?;
                self.plain_container_call(id, call, media)
            }
        }
    }

    fn plain_container_call(
        &mut self,
        id: ExchangeId,
        call: Call,
        media: MediaType,
    ) -> Result<Option<Response<Bytes>>, Refusal> {
        match call {
            Call::LaunchNestedContainer(body) => {
                let (command, container) = (body.command, body.container);
                self.launch_own(id, body.container_id, command, container, Vec::new(), None)
            }
            Call::LaunchContainer(body) => {
                let (command, container) = (body.command, body.container);
                self.launch_own(id, body.container_id, command, container, body.resources, None)
            }
            Call::WaitNestedContainer(body) => {
                self.wait(id, Waiter { container: body.container_id, media, nested: true })
            }
            Call::WaitContainer(body) => {
                self.wait(id, Waiter { container: body.container_id, media, nested: false })
            }
            Call::KillNestedContainer(body) => {
                self.signal(&body.container_id, body.signal).map(Some)
            }
            Call::KillContainer(body) => self.signal(&body.container_id, body.signal).map(Some),
            Call::RemoveNestedContainer(body) => self.remove(&body.container_id).map(Some),
            Call::RemoveContainer(body) => self.remove(&body.container_id).map(Some),
            _ => Err(Box::new(empty(StatusCode::NOT_IMPLEMENTED))),
        }
    }

    /// The sandbox of a container that runs.
    fn sandbox_of(&self, id: &ContainerId) -> Option<&str> {
        if let Some((framework, executor, _)) = self.containers.get(id) {
            let record = self.executors.get(&(framework.clone(), executor.clone()))?;
            return (!record.ending).then_some(record.sandbox.as_str());
        }
        let own = self.operated.own.get(id)?;
        matches!(own.phase, Phase::Running).then_some(own.sandbox.as_str())
    }

    fn is_running(&self, id: &ContainerId) -> bool {
        self.sandbox_of(id).is_some()
    }

    #[allow(clippy::too_many_arguments)]
    fn launch_own(
        &mut self,
        exchange: ExchangeId,
        id: ContainerId,
        command: Option<Box<CommandInfo>>,
        container: Option<Box<ContainerInfo>>,
        resources: Vec<Resource>,
        session: Option<Format>,
    ) -> Result<Option<Response<Bytes>>, Refusal> {
        if self.containers.contains_key(&id) || self.operated.own.contains_key(&id) {
            return Ok(Some(empty(StatusCode::ACCEPTED)));
        }
        if container.as_ref().is_some_and(|info| info.tty_info.is_some()) {
            let why = "The provided ContainerInfo is not supported: no container of this agent \
                       has a terminal";
            return Err(Box::new(bad_request(why)));
        }
        let sandbox = match &id.parent {
            None => format!("{}/containers/{}", self.config.work_dir, id.value),
            Some(parent) => match self.sandbox_of(parent) {
                Some(sandbox) if session.is_some() => sandbox.to_owned(),
                Some(sandbox) => format!("{sandbox}/containers/{}", id.value),
                None => {
                    let why = format!("Parent container {parent} does not exist");
                    return Err(Box::new(bad_request(why)));
                }
            },
        };
        let agent = self.id.clone().unwrap_or_else(|| "".into());
        let name = id.value.clone();
        let task =
            TaskInfo { command, container, resources, ..TaskInfo::new(name.clone(), name, agent) };
        let own = Own {
            phase: Phase::Launching(exchange, session),
            sandbox: sandbox.clone(),
            pid: None,
            session: session.map(|_| exchange),
            orphan: false,
        };
        self.operated.own.insert(id.clone(), own);
        let launch = Launch {
            container: id,
            framework: FrameworkInfo::new("", ""),
            executor: None,
            task: Some(task),
            sandbox,
            keeps: session.is_none(),
            interactive: session.is_some(),
            watched: session.is_some(),
            environment: Vec::new(),
        };
        self.command(ContainerCommand::Launch(Box::new(launch)));
        Ok(None)
    }

    fn command(&mut self, command: ContainerCommand) {
        self.out.push_back(Output::Container(command));
    }

    fn read_from(&mut self, exchange: ExchangeId, id: ContainerId, format: Format, session: bool) {
        self.out.push_back(Output::Answer(exchange, Answer::Open(format.head())));
        let first = !self.operated.readers.values().any(|reader| reader.container == id);
        if first && !session {
            self.command(ContainerCommand::Watch { container: id.clone(), watched: true });
        }
        let reader = Reader { container: id, format, session, slow: None };
        self.operated.readers.insert(exchange, reader);
    }

    /// A container of a call runs.
    pub(super) fn own_started(&mut self, id: &ContainerId, pid: Option<u32>) {
        let Some(own) = self.operated.own.get_mut(id) else { return };
        own.pid = pid;
        if let Phase::Launching(exchange, session) = own.phase {
            own.phase = Phase::Running;
            match session {
                Some(format) => self.read_from(exchange, id.clone(), format, true),
                None => self.answer(exchange, empty(StatusCode::OK)),
            }
        }
    }

    /// A container of a call has printed something, or one that is attached to.
    pub(super) fn printed(&mut self, id: &ContainerId, to: Printed, data: &Bytes) {
        let message = match to {
            Printed::Stdout => ProcessIo::stdout(data.clone()),
            Printed::Stderr => ProcessIo::stderr(data.clone()),
        };
        for (exchange, reader) in &self.operated.readers {
            if reader.container == *id {
                let chunk = Answer::Chunk(reader.format.record(&message));
                self.out.push_back(Output::Answer(*exchange, chunk));
            }
        }
    }

    /// A container has read some of its input.
    pub(super) fn input_read(&mut self, id: &ContainerId, count: usize) {
        let Some(unread) = self.operated.unread.get_mut(id) else { return };
        let was_full = *unread > MAX_UNREAD;
        *unread = unread.saturating_sub(count);
        if was_full && *unread <= MAX_UNREAD {
            for (exchange, writer) in &self.operated.writers {
                if writer.container.as_ref() == Some(id) {
                    self.out.push_back(Output::Hold(*exchange, false));
                }
            }
        }
    }

    /// A container is over, whoever it belongs to.
    pub(super) fn container_over(&mut self, id: &ContainerId, ending: &Ending) {
        let operated = &mut self.operated;
        operated.unread.remove(id);
        let of = |container: &ContainerId| container == id;
        let readers: Vec<ExchangeId> =
            operated.readers.iter().filter(|(_, r)| of(&r.container)).map(|(id, _)| *id).collect();
        for exchange in readers {
            operated.readers.remove(&exchange);
            self.out.push_back(Output::Answer(exchange, Answer::End));
        }
        let writers = operated.writers.iter().filter(|(_, w)| w.container.as_ref().is_some_and(of));
        let writers: Vec<ExchangeId> = writers.map(|(id, _)| *id).collect();
        for exchange in writers {
            operated.writers.remove(&exchange);
            let done = Answer::Whole(empty(StatusCode::OK));
            self.out.push_back(Output::Answer(exchange, done));
        }
        let waiters: Vec<ExchangeId> =
            operated.waiters.iter().filter(|(_, w)| of(&w.container)).map(|(id, _)| *id).collect();
        for exchange in waiters {
            if let Some(waiter) = operated.waiters.remove(&exchange) {
                let done = Answer::Whole(waiter.answer(ending));
                self.out.push_back(Output::Answer(exchange, done));
            }
        }
        let within: Vec<ContainerId> =
            operated.own.keys().filter(|known| is_within(known, id)).cloned().collect();
        for inner in within {
            let Some(own) = operated.own.get_mut(&inner) else { continue };
            own.orphan = true;
            if matches!(own.phase, Phase::Ended(_)) {
                operated.own.remove(&inner);
                operated.ended.retain(|known| *known != inner);
            } else {
                let command = ContainerCommand::Signal { container: inner, signal: 9 };
                self.out.push_back(Output::Container(command));
            }
        }
    }

    /// A container of a call is over. Says whether it was one.
    pub(super) fn own_ended(&mut self, id: &ContainerId, ending: &Ending) -> bool {
        let Some(own) = self.operated.own.get_mut(id) else { return false };
        let ended = Phase::Ended(ending.clone());
        let kept = id.parent.is_some() && !own.orphan;
        match std::mem::replace(&mut own.phase, ended) {
            Phase::Launching(exchange, _) => {
                self.operated.own.remove(id);
                let why = ending.message.as_deref().unwrap_or("Failed to launch container");
                self.answer(exchange, bad_request(why));
            }
            _ if kept => {
                self.operated.ended.push_back(id.clone());
                if self.operated.ended.len() > MAX_ENDED
                    && let Some(oldest) = self.operated.ended.pop_front()
                {
                    self.operated.own.remove(&oldest);
                }
            }
            _ => drop(self.operated.own.remove(id)),
        }
        self.container_over(id, ending);
        true
    }

    fn wait(
        &mut self,
        exchange: ExchangeId,
        waiter: Waiter,
    ) -> Result<Option<Response<Bytes>>, Refusal> {
        if let Some(own) = self.operated.own.get(&waiter.container) {
            if let Phase::Ended(ending) = &own.phase {
                return Ok(Some(waiter.answer(ending)));
            }
        } else if !self.containers.contains_key(&waiter.container) {
            return Err(Box::new(cannot_be_found(&waiter.container)));
        }
        self.operated.waiters.insert(exchange, waiter);
        Ok(None)
    }

    fn signal(
        &mut self,
        id: &ContainerId,
        signal: Option<i32>,
    ) -> Result<Response<Bytes>, Refusal> {
        if !self.is_running(id) {
            let why = format!("Container {id} cannot be found (or is already killed)");
            return Err(Box::new(text(StatusCode::NOT_FOUND, why)));
        }
        let signal = signal.unwrap_or(9);
        if self.config.runs_executors && !matches!(signal, 9 | 15) {
            let why = format!("Signal {signal} cannot be sent, only SIGTERM and SIGKILL");
            return Err(Box::new(bad_request(why)));
        }
        if !(1..=64).contains(&signal) {
            return Err(Box::new(bad_request(format!("{signal} is not the number of a signal"))));
        }
        self.command(ContainerCommand::Signal { container: id.clone(), signal });
        Ok(empty(StatusCode::OK))
    }

    fn remove(&mut self, id: &ContainerId) -> Result<Response<Bytes>, Refusal> {
        let failed = |why: String| Box::new(text(StatusCode::INTERNAL_SERVER_ERROR, why));
        let sandbox = match (self.operated.own.get(id), &id.parent) {
            (Some(Own { phase: Phase::Ended(_), sandbox, session, .. }), _) => {
                session.is_none().then(|| sandbox.clone())
            }
            (Some(_), _) => {
                return Err(failed(format!("Container {id} has not terminated yet")));
            }
            // What has ended and stood alone left its sandbox.
            (None, None) if !self.containers.contains_key(id) => {
                Some(format!("{}/containers/{}", self.config.work_dir, id.value))
            }
            (None, Some(_)) if !self.containers.contains_key(id) => {
                let mut above =
                    std::iter::successors(id.parent.as_deref(), |id| id.parent.as_deref());
                if !above.any(|id| self.is_running(id)) {
                    return Err(failed(format!("Unknown container {id}")));
                }
                None
            }
            _ => return Err(failed(format!("Container {id} has not terminated yet"))),
        };
        self.operated.own.remove(id);
        self.operated.ended.retain(|known| known != id);
        if let Some(sandbox) = sandbox {
            self.command(ContainerCommand::Remove { sandbox });
        }
        Ok(empty(StatusCode::OK))
    }

    /// The peer of an exchange has gone.
    pub(super) fn operator_gone(&mut self, exchange: ExchangeId) {
        self.operated.waiters.remove(&exchange);
        self.operated.writers.remove(&exchange);
        if let Some(reader) = self.operated.readers.remove(&exchange) {
            self.unwatch(&reader);
        }
        let session = self.operated.own.iter().find(|(_, own)| {
            own.session == Some(exchange) && !matches!(own.phase, Phase::Ended(_))
        });
        if let Some((id, _)) = session {
            let command = ContainerCommand::Signal { container: id.clone(), signal: 9 };
            self.command(command);
        }
    }

    /// A reader of a container is no more.
    fn unwatch(&mut self, gone: &Reader) {
        let id = &gone.container;
        let mut others = self.operated.readers.values().filter(|reader| reader.container == *id);
        let none = others.clone().next().is_none();
        let held = others.any(|reader| reader.slow.is_some());
        if gone.slow.is_some() && !held {
            self.command(ContainerCommand::Hold { container: id.clone(), held: false });
        }
        if none {
            self.command(ContainerCommand::Watch { container: id.clone(), watched: false });
        }
    }

    /// A peer does not read what was sent to it, or has read it after all.
    pub(super) fn slow(&mut self, exchange: ExchangeId, slow: bool, now: Instant) {
        let Some(reader) = self.operated.readers.get_mut(&exchange) else { return };
        let patience = (!reader.session).then(|| now + PATIENCE);
        reader.slow = slow.then_some(patience);
        let id = reader.container.clone();
        let mut readers = self.operated.readers.values();
        let held = readers.any(|reader| reader.container == id && reader.slow.is_some());
        self.command(ContainerCommand::Hold { container: id, held });
    }

    pub(super) fn operator_timeouts(&mut self, now: Instant) {
        if self.operated.next_timeout().is_none_or(|due| due > now) {
            return;
        }
        let late = |reader: &Reader| reader.slow.flatten().is_some_and(|due| due <= now);
        let readers = self.operated.readers.iter().filter(|(_, reader)| late(reader));
        let readers: Vec<ExchangeId> = readers.map(|(id, _)| *id).collect();
        for exchange in readers {
            self.out.push_back(Output::Answer(exchange, Answer::Abort));
            if let Some(reader) = self.operated.readers.remove(&exchange) {
                self.unwatch(&reader);
            }
        }
    }

    // The input.

    /// A request has come whose body comes in pieces.
    pub(super) fn input_opened(&mut self, id: ExchangeId, request: &Request<()>) {
        match input_encoding(request) {
            Ok(encoding) => {
                let decoder = Decoder::with_max_record(MAX_RECORD);
                let events = Events::with(decoder, encoding, DecodeOptions::default());
                self.operated.writers.insert(id, Writer { events, container: None });
            }
            Err(response) => self.answer(id, *response),
        }
    }

    /// A piece of a body has come, or its end.
    pub(super) fn input_piece(&mut self, id: ExchangeId, piece: Option<Bytes>) {
        let Some(writer) = self.operated.writers.get_mut(&id) else { return };
        let Some(piece) = piece else {
            let response = match writer.container {
                Some(_) => empty(StatusCode::OK),
                None => bad_request("The request ended before its first record"),
            };
            self.operated.writers.remove(&id);
            self.answer(id, response);
            return;
        };
        writer.events.push(piece);
        loop {
            let Some(writer) = self.operated.writers.get_mut(&id) else { return };
            let done = match writer.events.next_event() {
                Ok(None) => return,
                Ok(Some(Ok(call))) => self.input_record(id, call),
                Ok(Some(Err(error))) => {
                    Err(bad_request(format!("Failed to parse a record: {error}")).into())
                }
                Err(error) => Err(bad_request(format!("Failed to read a record: {error}")).into()),
            };
            if let Err(response) = done {
                self.operated.writers.remove(&id);
                self.answer(id, *response);
                return;
            }
        }
    }

    fn input_record(&mut self, id: ExchangeId, call: Call) -> Result<(), Refusal> {
        if let Err(violations) = call.validate() {
            let message = format!("Failed to validate agent::Call: {}", violations.first());
            return Err(bad_request(message).into());
        }
        let Call::AttachContainerInput(body) = call else {
            let why = "Streaming 'Content-Type' application/recordio is for ATTACH_CONTAINER_INPUT";
            return Err(text(StatusCode::UNSUPPORTED_MEDIA_TYPE, why).into());
        };
        let known = self.operated.writers.get(&id).and_then(|writer| writer.container.clone());
        match (body, known) {
            (AttachContainerInput::ContainerId(container), None) => self.write_to(id, container),
            (AttachContainerInput::ProcessIo(message), Some(container)) => {
                self.input_message(id, container, message)
            }
            (_, None) => Err(bad_request("Expecting 'container_id' in the first record").into()),
            (_, Some(_)) => {
                Err(bad_request("Expecting 'process_io' after the first record").into())
            }
        }
    }

    fn write_to(&mut self, id: ExchangeId, container: ContainerId) -> Result<(), Refusal> {
        if !self.is_running(&container) {
            return Err(cannot_be_found(&container).into());
        }
        let session = self.operated.own.get(&container).and_then(|own| own.session);
        if session.is_none() {
            let why = format!("Container {container} was started without an input");
            return Err(bad_request(why).into());
        }
        let mut writers = self.operated.writers.values();
        if writers.any(|writer| writer.container.as_ref() == Some(&container)) {
            let why = "Multiple input connections are not allowed";
            return Err(text(StatusCode::CONFLICT, why).into());
        }
        if let Some(writer) = self.operated.writers.get_mut(&id) {
            writer.container = Some(container);
        }
        Ok(())
    }

    fn input_message(
        &mut self,
        id: ExchangeId,
        container: ContainerId,
        message: ProcessIo,
    ) -> Result<(), Refusal> {
        let data = match message {
            ProcessIo::Data(body) if body.r#type == Some(process_io::data::Type::Stdin) => {
                body.data.unwrap_or_default()
            }
            // There is no terminal that could have a size, and a sign of life needs no answer.
            ProcessIo::Control(_) => return Ok(()),
            _ => return Err(bad_request("Expecting data for the standard input").into()),
        };
        let unread = self.operated.unread.entry(container.clone()).or_default();
        *unread += data.len();
        if *unread > MAX_UNREAD {
            self.out.push_back(Output::Hold(id, true));
        }
        self.command(ContainerCommand::Input { container, data });
        Ok(())
    }

    /// The containers of calls, as operators are told of them.
    pub(super) fn own_containers(
        &self,
        nested: bool,
        standalone: bool,
    ) -> Vec<response::get_containers::Container> {
        let running = self.operated.own.iter().filter(|(id, own)| {
            let wanted = if id.parent.is_some() { nested } else { standalone };
            wanted && matches!(own.phase, Phase::Running)
        });
        let own = running.map(|(id, own)| (id, own.pid));
        // The containers of tasks within those of their executors.
        let tasks = self.containers.iter().filter(|(id, _)| nested && id.parent.is_some());
        let mut tasks: Vec<&ContainerId> = tasks.map(|(id, _)| id).collect();
        tasks.sort();
        let all = tasks.into_iter().map(|id| (id, None)).chain(own);
        all.map(|(id, pid)| {
            let status = ContainerStatus {
                container_id: Some(id.clone()),
                executor_pid: pid,
                ..ContainerStatus::default()
            };
            response::get_containers::Container {
                container_status: Some(Box::new(status)),
                // The parent is left out here, as real agents do.
                ..response::get_containers::Container::new(ContainerId::new(id.value.clone()))
            }
        })
        .collect()
    }
}

impl Waiter {
    fn answer(&self, ending: &Ending) -> Response<Bytes> {
        let exit_status = ending.wait_status;
        let reply = if self.nested {
            let body = response::WaitNestedContainer { exit_status, ..Default::default() };
            Reply::WaitNestedContainer(body)
        } else {
            Reply::WaitContainer(response::WaitContainer { exit_status, ..Default::default() })
        };
        document(self.media, encode(&reply, self.media))
    }
}

/// How the records of an input are written.
fn input_encoding(request: &Request<()>) -> Result<RecordEncoding, Refusal> {
    if request.method() != http::Method::POST {
        return Err(not_allowed(request.method()).into());
    }
    let path = request.uri().path();
    if path != "/api/v1" && path != "/slave(1)/api/v1" {
        let why = "Streaming 'Content-Type' application/recordio is not supported here";
        return Err(text(StatusCode::UNSUPPORTED_MEDIA_TYPE, why).into());
    }
    let kind = request.headers().get("message-content-type").map(HeaderValue::to_str);
    match kind {
        Some(Ok("application/json")) => Ok(RecordEncoding::Json(Dialect::V1)),
        Some(Ok("application/x-protobuf")) => Ok(RecordEncoding::Protobuf),
        Some(_) => Err(text(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "Expecting 'Message-Content-Type' of application/json or application/x-protobuf",
        )
        .into()),
        None => {
            let why = "Expecting 'Message-Content-Type' to be set for streaming requests";
            Err(bad_request(why).into())
        }
    }
}
