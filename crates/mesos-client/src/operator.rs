//! Operators: calls to masters and agents, the live picture of a cluster, and the streams of
//! containers.
//!
//! ```no_run
//! use mesos_client::operator::{MasterClient, Watched};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let master = MasterClient::new("10.0.0.1:5050")?;
//! println!("{} agents", master.get_agents().await?.agents.len());
//!
//! let mut watch = master.watch();
//! while let Some(event) = watch.next().await {
//!     if let Watched::Event(_) = event? {
//!         println!("{} tasks", watch.picture().tasks.len());
//!     }
//! }
//! # Ok(())
//! # }
//! ```

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_util::StreamExt as _;
use futures_util::future::BoxFuture;
use http::header::LOCATION;
use http::{Method, Request, StatusCode, Uri};
use mesos_protocol::v1::agent::{InputStream, OutputStream};
use mesos_protocol::v1::operator::{self as protocol, Output};
use mesos_protocol::v1::{Input, Lost, SubscribeError, Timing};
use mesos_types::http::{
    Api, ApiErrorKind, Body, MediaType, RedirectError, RequestHeadersError, ResponseError,
    read_response, redirect,
};
use mesos_types::operator::maintenance::Schedule;
use mesos_types::operator::quota::{QuotaConfig, QuotaRequest};
use mesos_types::operator::{agent, master};
use mesos_types::recordio::{self, RecordError};
use mesos_types::{
    AgentId, Codec, CommandInfo, ContainerId, ContainerInfo, DecodeError, Dialect, DurationInfo,
    FileInfo, FrameworkId, Image, MachineId, Resource, ResourceProviderId, ResourceProviderInfo,
    WeightInfo, json,
};
use tokio::sync::mpsc;

pub use mesos_protocol::v1::agent::Printed;
pub use mesos_protocol::v1::operator::Picture;

use crate::detect::{DetectError, Detector, Fixed};
use crate::net::{ByteStream, Connections, Transport, TransportError};
use crate::shell::{Command, Machine, Shell, Turn};

/// Why a call of an operator failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OperatorError {
    /// The address is not one of a host.
    #[error("{0:?} is not the address of a host")]
    Address(String),
    /// The call cannot be sent as it is.
    #[error(transparent)]
    Request(#[from] RequestHeadersError),
    /// The call could not be sent, or its answer was lost. It may have had its effect.
    #[error("the call failed: {0}")]
    Transport(#[from] TransportError),
    /// No answer came in time. The call may have had its effect.
    #[error("the call was not answered in time")]
    Timeout,
    /// The call was refused, or the answer is not of the form that the API has.
    #[error(transparent)]
    Response(#[from] ResponseError),
    /// Another master leads, but its address cannot be followed.
    #[error(transparent)]
    Redirect(#[from] RedirectError),
    /// The answer does not hold a message.
    #[error("the answer is malformed: {0}")]
    Decode(#[from] DecodeError),
    /// The answer is one to another call, or empty.
    #[error("the answer does not belong to the call {0}")]
    Other(&'static str),
    /// The stream is not RecordIO, or breaks off inside a record.
    #[error("the stream: {0}")]
    Framing(#[from] recordio::StreamError),
}

/// How often an answer may name another master.
const REDIRECTS: usize = 5;

/// The part that calls to masters and agents have in common.
#[derive(Clone)]
struct Caller {
    transport: Arc<dyn Transport>,
    endpoint: Arc<Mutex<Uri>>,
    media: MediaType,
    timeout: Duration,
    api: Api,
}

impl fmt::Debug for Caller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Caller")
            .field("endpoint", &self.endpoint())
            .field("media", &self.media)
            .finish_non_exhaustive()
    }
}

/// An address with or without a scheme.
fn endpoint(address: &str, path: &str) -> Result<Uri, OperatorError> {
    let error = || OperatorError::Address(address.to_owned());
    let (scheme, authority) = address.split_once("://").unwrap_or(("http", address));
    let authority = authority.trim_end_matches('/');
    if authority.is_empty() || authority.contains(['/', '@']) {
        return Err(error());
    }
    let uri = Uri::builder().scheme(scheme).authority(authority).path_and_query(path);
    uri.build().map_err(|_| error())
}

impl Caller {
    fn new(api: Api, address: &str) -> Result<Self, OperatorError> {
        Ok(Caller {
            transport: Arc::new(Connections::default()),
            endpoint: Arc::new(Mutex::new(endpoint(address, api.path())?)),
            media: MediaType::Protobuf,
            timeout: Duration::from_secs(60),
            api,
        })
    }

    fn endpoint(&self) -> Uri {
        self.endpoint.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn encode<T: Codec>(&self, call: &T) -> Bytes {
        match self.media {
            MediaType::Json => json::to_vec(call, Dialect::V1).into(),
            _ => call.encode_to_vec().into(),
        }
    }

    fn request<B>(&self, kind: &str, uri: Uri, body: B) -> Result<Request<B>, OperatorError> {
        let mut request = Request::new(body);
        *request.method_mut() = Method::POST;
        *request.uri_mut() = uri;
        *request.headers_mut() = self.api.request_headers(kind, self.media, self.media, None)?;
        Ok(request)
    }

    /// Sends a call, to the leading master wherever it is.
    async fn call<C: Codec, R: Codec>(
        &self,
        kind: &str,
        call: &C,
    ) -> Result<Option<R>, OperatorError> {
        let body = self.encode(call);
        for _ in 0..REDIRECTS {
            let asked = self.endpoint();
            let request = self.request(kind, asked.clone(), body.clone())?;
            let answer = tokio::time::timeout(self.timeout, self.transport.call(request));
            let answer = answer.await.map_err(|_| OperatorError::Timeout)??;
            let (parts, body) = answer.into_parts();
            match read_response(parts.status, &parts.headers, &body) {
                Err(ResponseError::Api(error)) if error.kind() == ApiErrorKind::NotLeading => {
                    let location = parts.headers.get(LOCATION).and_then(|v| v.to_str().ok());
                    let leader = redirect(&asked, location.unwrap_or_default())?;
                    *self.endpoint.lock().unwrap_or_else(PoisonError::into_inner) = leader;
                }
                Err(error) => return Err(error.into()),
                Ok(Body::Message(media)) if !body.is_empty() => {
                    return Ok(Some(match media {
                        MediaType::Json => json::from_mesos(&body, Dialect::V1)?,
                        _ => R::decode(&body)?,
                    }));
                }
                Ok(_) => return Ok(None),
            }
        }
        Err(OperatorError::Other("of a leading master"))
    }

    /// Sends a call that is answered by a stream.
    async fn stream<C: Codec>(
        &self,
        kind: &str,
        call: &C,
    ) -> Result<(MediaType, ByteStream), OperatorError> {
        let request = self.request(kind, self.endpoint(), self.encode(call).into())?;
        self.open(request).await
    }

    async fn open(
        &self,
        request: Request<ByteStream>,
    ) -> Result<(MediaType, ByteStream), OperatorError> {
        let answer = tokio::time::timeout(self.timeout, self.transport.stream(request));
        let (parts, body) = answer.await.map_err(|_| OperatorError::Timeout)??.into_parts();
        if parts.status == StatusCode::OK {
            return match read_response(parts.status, &parts.headers, &[])? {
                Body::Message(media) | Body::Records(media) => Ok((media, body)),
                Body::Empty => Ok((self.media, body)),
            };
        }
        let text = tokio::time::timeout(self.timeout, body.collect(4096)).await;
        let text = text.map_err(|_| OperatorError::Timeout)??;
        read_response(parts.status, &parts.headers, &text)?;
        Err(OperatorError::Other("for a stream"))
    }
}

/// Settings that both clients have.
macro_rules! settings {
    ($Client:ident) => {
        impl $Client {
            /// Sends requests so, in place of over TCP without credentials.
            #[must_use]
            pub fn with_transport(mut self, transport: impl Transport) -> Self {
                self.caller.transport = Arc::new(transport);
                self
            }

            /// Writes calls and wants answers in this media type: protobuf unless set to JSON.
            #[must_use]
            pub fn with_media(mut self, media: MediaType) -> Self {
                self.caller.media = media;
                self
            }

            /// Waits so long for an answer; one minute by default.
            #[must_use]
            pub fn with_timeout(mut self, timeout: Duration) -> Self {
                self.caller.timeout = timeout;
                self
            }

            /// Where calls go.
            pub fn endpoint(&self) -> Uri {
                self.caller.endpoint()
            }
        }
    };
}

/// Methods of calls: those that are answered by a message, then those that are not.
macro_rules! methods {
    (
        $Client:ident $api:ident
        queries { $($(#[$qmeta:meta])* $query:ident($($qa:ident: $qt:ty),*) -> $Variant:ident($Answer:ty);)* }
        commands { $($(#[$cmeta:meta])* $command:ident($($ca:ident: $ct:ty),*);)* }
    ) => {
        impl $Client {
            $(
                $(#[$qmeta])*
                ///
                /// # Errors
                /// As [`OperatorError`] says.
                pub async fn $query(&self, $($qa: $qt),*) -> Result<$Answer, OperatorError> {
                    match self.call(&$api::Call::$query($($qa),*)).await? {
                        Some($api::Response::$Variant(body)) => Ok(body.into()),
                        _ => Err(OperatorError::Other(stringify!($query))),
                    }
                }
            )*
            $(
                $(#[$cmeta])*
                ///
                /// # Errors
                /// As [`OperatorError`] says.
                pub async fn $command(&self, $($ca: $ct),*) -> Result<(), OperatorError> {
                    self.call(&$api::Call::$command($($ca),*)).await.map(drop)
                }
            )*

            /// Sends any call that is not answered by a stream.
            ///
            /// # Errors
            /// As [`OperatorError`] says.
            pub async fn call(
                &self,
                call: &$api::Call,
            ) -> Result<Option<$api::Response>, OperatorError> {
                let kind = call.tag().and_then(|tag| tag.as_str()).unwrap_or("UNKNOWN");
                self.caller.call(kind, call).await
            }
        }
    };
}

/// Calls of an operator to the leading master. Clones share their connection and what they know
/// of the leader.
#[derive(Clone, Debug)]
pub struct MasterClient {
    caller: Caller,
}

settings!(MasterClient);

methods! {
    MasterClient master
    queries {
        /// Whether the master is healthy.
        get_health() -> GetHealth(master::response::GetHealth);
        /// The flags that the master was started with.
        get_flags() -> GetFlags(master::response::GetFlags);
        /// The release that the master runs.
        get_version() -> GetVersion(master::response::GetVersion);
        /// Measured values. Those that take longer than the time are left out.
        get_metrics(timeout: Option<DurationInfo>) -> GetMetrics(master::response::GetMetrics);
        /// How much the master logs.
        get_logging_level() -> GetLoggingLevel(master::response::GetLoggingLevel);
        /// The files in a folder of the master.
        list_files(path: &str) -> ListFiles(master::response::ListFiles);
        /// A part of a file of the master.
        read_file(path: &str, offset: u64, length: Option<u64>)
            -> ReadFile(master::response::ReadFile);
        /// A part of the master's log; with ClusterD only.
        read_log(offset: u64, length: Option<u64>) -> ReadLog(master::response::ReadLog);
        /// The whole cluster.
        get_state() -> GetState(master::response::GetState);
        /// The agents.
        get_agents() -> GetAgents(master::response::GetAgents);
        /// The frameworks.
        get_frameworks() -> GetFrameworks(master::response::GetFrameworks);
        /// The executors.
        get_executors() -> GetExecutors(master::response::GetExecutors);
        /// Operations on resources.
        get_operations() -> GetOperations(master::response::GetOperations);
        /// The tasks.
        get_tasks() -> GetTasks(master::response::GetTasks);
        /// The roles.
        get_roles() -> GetRoles(master::response::GetRoles);
        /// The leading master.
        get_master() -> GetMaster(master::response::GetMaster);
        /// Machines and how it stands with their maintenance.
        get_maintenance_status() -> GetMaintenanceStatus(master::response::GetMaintenanceStatus);
        /// The schedule of maintenance.
        get_maintenance_schedule()
            -> GetMaintenanceSchedule(master::response::GetMaintenanceSchedule);
        /// The quota of the roles.
        get_quota() -> GetQuota(master::response::GetQuota);
    }
    commands {
        /// Logs more or less, for a time.
        set_logging_level(level: u32, duration: DurationInfo);
        /// Sets the weights of roles.
        update_weights(weights: Vec<WeightInfo>);
        /// Reserves resources of an agent.
        reserve_resources(agent_id: AgentId, resources: Vec<Resource>);
        /// Gives reserved resources of an agent back.
        unreserve_resources(agent_id: AgentId, resources: Vec<Resource>);
        /// Makes persistent volumes on an agent.
        create_volumes(agent_id: AgentId, volumes: Vec<Resource>);
        /// Destroys persistent volumes on an agent.
        destroy_volumes(agent_id: AgentId, volumes: Vec<Resource>);
        /// Makes a volume larger.
        grow_volume(agent_id: AgentId, volume: Resource, addition: Resource);
        /// Makes a volume smaller, by so many megabytes.
        shrink_volume(agent_id: AgentId, volume: Resource, megabytes: f64);
        /// Replaces the schedule of maintenance.
        update_maintenance_schedule(schedule: Schedule);
        /// Takes machines out of the cluster.
        start_maintenance(machines: Vec<MachineId>);
        /// Takes machines into the cluster again.
        stop_maintenance(machines: Vec<MachineId>);
        /// Ends all tasks of an agent, and offers it no more.
        drain_agent(
            agent_id: AgentId,
            max_grace_period: Option<mesos_types::operator::Duration>,
            mark_gone: bool
        );
        /// Offers an agent no more.
        deactivate_agent(agent_id: AgentId);
        /// Offers an agent again.
        reactivate_agent(agent_id: AgentId);
        /// Sets the quota of roles.
        update_quota(configs: Vec<QuotaConfig>, force: bool);
        /// Sets the quota of a role, in the older way.
        set_quota(request: QuotaRequest);
        /// Removes the quota of a role, in the older way.
        remove_quota(role: &str);
        /// Ends a framework, with all its tasks.
        teardown(framework_id: FrameworkId);
        /// Gives an agent up for good.
        mark_agent_gone(agent_id: AgentId);
    }
}

impl MasterClient {
    /// Calls to the master at an address: `host:port`, or `https://host:port` with a transport
    /// that is able to do so. A master that does not lead names the one who does.
    ///
    /// # Errors
    /// The address is not one of a host.
    pub fn new(address: &str) -> Result<Self, OperatorError> {
        Ok(MasterClient { caller: Caller::new(Api::Master, address)? })
    }

    /// The weights of the roles, other than the default.
    ///
    /// # Errors
    /// As [`OperatorError`] says.
    pub async fn get_weights(&self) -> Result<Vec<WeightInfo>, OperatorError> {
        match self.call(&master::Call::get_weights()).await? {
            Some(master::Response::GetWeights(body)) => {
                Ok(body.map(|body| body.weight_infos).unwrap_or_default())
            }
            _ => Err(OperatorError::Other("get_weights")),
        }
    }

    /// Watches the cluster. The stream is resumed when it breaks, also with another master.
    /// Needs a runtime of tokio.
    pub fn watch(&self) -> Watch {
        let authority = self.endpoint().authority().map(ToString::to_string).unwrap_or_default();
        let masters = format!("master@{authority}").parse().into_iter().collect();
        self.watch_with(Box::new(Fixed::new(masters)), Timing::default())
    }

    /// Watches the cluster whose leading master is found so.
    pub fn watch_with(&self, detector: Box<dyn Detector>, timing: Timing) -> Watch {
        let now = tokio::time::Instant::now().into_std();
        let machine = protocol::Connection::new(self.caller.media, timing, fastrand::u64(..), now);
        let (commands, queue) = mpsc::unbounded_channel();
        let (notices, batches) = mpsc::channel(4);
        let secure = self.endpoint().scheme_str() == Some("https");
        let shell = Shell {
            machine,
            transport: self.caller.transport.clone(),
            detector,
            scheme: if secure { "https" } else { "http" },
            path: Api::Master.path().to_owned(),
            commands: queue,
            notices,
        };
        tokio::spawn(shell.run());
        Watch { commands, batches, batch: Vec::new().into_iter(), picture: Picture::default() }
    }
}

impl Machine for protocol::Connection {
    type Call = master::Call;
    type Answer = ();
    type Notice = Result<Watched, Option<SubscribeError>>;

    fn handle(&mut self, input: Input<master::Call>, now: Instant) {
        protocol::Connection::handle(self, input, now);
    }

    fn poll(&mut self) -> Option<Turn<(), Self::Notice>> {
        loop {
            return Some(match protocol::Connection::poll(self)? {
                Output::Send(id, request) => Turn::Send(id, request),
                Output::Cancel(id) => Turn::Cancel(id),
                Output::Connected => continue,
                Output::Disconnected(lost) => Turn::Tell(Ok(Watched::Disconnected(lost))),
                Output::Event(event) => Turn::Tell(Ok(Watched::Event(event))),
                Output::Skipped(error) => Turn::Tell(Ok(Watched::Skipped(error))),
                Output::Done(ticket, result) => Turn::Done(ticket, result),
                Output::Ended(result) => Turn::End(Err(result.err())),
            });
        }
    }

    fn next_timeout(&self) -> Option<Instant> {
        protocol::Connection::next_timeout(self)
    }
}

/// What one who watches a cluster is told.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Watched {
    /// An event; the picture has it already.
    Event(Box<master::Event>),
    /// The stream is lost, and resumed as soon as can be. What happens meanwhile is told by the
    /// next SUBSCRIBED, as the whole state.
    Disconnected(Lost),
    /// A record of the stream that is not an event. The picture is not exact until the next
    /// SUBSCRIBED.
    Skipped(RecordError),
}

/// Events of a cluster, and its picture as of the last of them. It ends when it is dropped.
#[derive(Debug)]
pub struct Watch {
    commands: mpsc::UnboundedSender<Command<master::Call, ()>>,
    batches: mpsc::Receiver<Vec<Result<Watched, Option<SubscribeError>>>>,
    batch: std::vec::IntoIter<Result<Watched, Option<SubscribeError>>>,
    picture: Picture,
}

impl Watch {
    /// The cluster as the last event told it.
    pub fn picture(&self) -> &Picture {
        &self.picture
    }

    /// The next event; an error when there will be no more because the master refuses to tell;
    /// `None` after that.
    ///
    /// It is safe to drop the future.
    pub async fn next(&mut self) -> Option<Result<Watched, SubscribeError>> {
        loop {
            match self.batch.next() {
                Some(Ok(watched)) => {
                    if let Watched::Event(event) = &watched {
                        self.picture.apply(event);
                    }
                    return Some(Ok(watched));
                }
                Some(Err(error)) => return error.map(Err),
                None => self.batch = self.batches.recv().await?.into_iter(),
            }
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.commands.send(Command::Stop { failover: true });
    }
}

/// Calls of an operator to an agent. Clones share their connection.
#[derive(Clone, Debug)]
pub struct AgentClient {
    caller: Caller,
}

settings!(AgentClient);

methods! {
    AgentClient agent
    queries {
        /// Whether the agent is healthy.
        get_health() -> GetHealth(agent::response::GetHealth);
        /// The flags that the agent was started with.
        get_flags() -> GetFlags(agent::response::GetFlags);
        /// The release that the agent runs.
        get_version() -> GetVersion(agent::response::GetVersion);
        /// Measured values. Those that take longer than the time are left out.
        get_metrics(timeout: Option<DurationInfo>) -> GetMetrics(agent::response::GetMetrics);
        /// How much the agent logs.
        get_logging_level() -> GetLoggingLevel(agent::response::GetLoggingLevel);
        /// A part of a file of the agent.
        read_file(path: &str, offset: u64, length: Option<u64>)
            -> ReadFile(agent::response::ReadFile);
        /// A part of the agent's log; with ClusterD only.
        read_log(offset: u64, length: Option<u64>) -> ReadLog(agent::response::ReadLog);
        /// All of the agent.
        get_state() -> GetState(agent::response::GetState);
        /// The containers, nested and standalone ones if they are wanted.
        get_containers(show_nested: bool, show_standalone: bool)
            -> GetContainers(agent::response::GetContainers);
        /// The frameworks.
        get_frameworks() -> GetFrameworks(agent::response::GetFrameworks);
        /// The executors.
        get_executors() -> GetExecutors(agent::response::GetExecutors);
        /// Operations on resources.
        get_operations() -> GetOperations(agent::response::GetOperations);
        /// The tasks.
        get_tasks() -> GetTasks(agent::response::GetTasks);
        /// The agent as it is registered.
        get_agent() -> GetAgent(agent::response::GetAgent);
        /// The resource providers.
        get_resource_providers() -> GetResourceProviders(agent::response::GetResourceProviders);
        /// Waits until a container has ended, and tells how. The wait is bounded by the
        /// client's [time](Self::with_timeout).
        wait_container(container_id: ContainerId) -> WaitContainer(agent::response::WaitContainer);
        /// Waits until a nested container has ended, in the older way.
        wait_nested_container(container_id: ContainerId)
            -> WaitNestedContainer(agent::response::WaitNestedContainer);
    }
    commands {
        /// Logs more or less, for a time.
        set_logging_level(level: u32, duration: DurationInfo);
        /// Starts a nested container, in the older way.
        launch_nested_container(
            container_id: ContainerId,
            command: Option<CommandInfo>,
            container: Option<ContainerInfo>
        );
        /// Kills a nested container, in the older way.
        kill_nested_container(container_id: ContainerId, signal: Option<i32>);
        /// Removes what is left of a nested container, in the older way.
        remove_nested_container(container_id: ContainerId);
        /// Kills a container.
        kill_container(container_id: ContainerId, signal: Option<i32>);
        /// Changes how much memory a container may take, in megabytes; with ClusterD only.
        update_container_memory_limit(container_id: ContainerId, megabytes: f64);
        /// Removes what is left of a container.
        remove_container(container_id: ContainerId);
        /// Adds a resource provider.
        add_resource_provider_config(info: ResourceProviderInfo);
        /// Changes a resource provider.
        update_resource_provider_config(info: ResourceProviderInfo);
        /// Gives a resource provider up for good.
        mark_resource_provider_gone(id: ResourceProviderId);
        /// Removes images that nothing uses, but for these.
        prune_images(excluded: Vec<Image>);
    }
}

impl AgentClient {
    /// Calls to the agent at an address: `host:port`, or `https://host:port` with a transport
    /// that is able to do so.
    ///
    /// # Errors
    /// The address is not one of a host.
    pub fn new(address: &str) -> Result<Self, OperatorError> {
        Ok(AgentClient { caller: Caller::new(Api::Agent, address)? })
    }

    /// The files in a folder of the agent.
    ///
    /// # Errors
    /// As [`OperatorError`] says.
    pub async fn list_files(&self, path: &str) -> Result<Vec<FileInfo>, OperatorError> {
        match self.call(&agent::Call::list_files(path)).await? {
            Some(agent::Response::ListFiles(body)) => Ok(body.file_infos),
            _ => Err(OperatorError::Other("list_files")),
        }
    }

    /// A part of what a container printed, from these bytes of its output and its error output
    /// on; with ClusterD only.
    ///
    /// # Errors
    /// As [`OperatorError`] says.
    pub async fn read_container_log(
        &self,
        container_id: ContainerId,
        stdout_offset: u64,
        stderr_offset: u64,
        length: Option<u64>,
    ) -> Result<agent::response::ReadLog, OperatorError> {
        let call =
            agent::Call::read_container_log(container_id, stdout_offset, stderr_offset, length);
        match self.call(&call).await? {
            Some(agent::Response::ReadLog(body)) => Ok(body),
            _ => Err(OperatorError::Other("read_container_log")),
        }
    }

    /// Starts a container of its own, or a nested one.
    ///
    /// # Errors
    /// As [`OperatorError`] says.
    pub async fn launch_container(
        &self,
        body: agent::call::LaunchContainer,
    ) -> Result<(), OperatorError> {
        self.call(&agent::Call::LaunchContainer(body)).await.map(drop)
    }

    /// Removes a resource provider.
    ///
    /// # Errors
    /// As [`OperatorError`] says.
    pub async fn remove_resource_provider_config(
        &self,
        body: agent::call::RemoveResourceProviderConfig,
    ) -> Result<(), OperatorError> {
        self.call(&agent::Call::RemoveResourceProviderConfig(body)).await.map(drop)
    }

    /// Starts a command in a container within another one, and reads what it prints. The command
    /// ends when the stream is dropped.
    ///
    /// # Errors
    /// As [`OperatorError`] says.
    pub async fn launch_nested_container_session(
        &self,
        container_id: ContainerId,
        command: Option<CommandInfo>,
        container: Option<ContainerInfo>,
    ) -> Result<ContainerOutput, OperatorError> {
        let call = agent::Call::launch_nested_container_session(container_id, command, container);
        self.output("LAUNCH_NESTED_CONTAINER_SESSION", &call).await
    }

    /// Reads what a container prints from now on.
    ///
    /// # Errors
    /// As [`OperatorError`] says.
    pub async fn attach_container_output(
        &self,
        container_id: ContainerId,
    ) -> Result<ContainerOutput, OperatorError> {
        let call = agent::Call::attach_container_output(container_id);
        self.output("ATTACH_CONTAINER_OUTPUT", &call).await
    }

    async fn output(
        &self,
        kind: &str,
        call: &agent::Call,
    ) -> Result<ContainerOutput, OperatorError> {
        let (media, body) = self.caller.stream(kind, call).await?;
        Ok(ContainerOutput { body, stream: OutputStream::new(media), ended: false })
    }

    /// Writes to a container that was started with input or a terminal. The connection lasts
    /// until the [`ContainerInput`] is closed or dropped.
    ///
    /// # Errors
    /// The endpoint is not one that can be connected to. Other errors come when the input is
    /// closed.
    pub fn attach_container_input(
        &self,
        container_id: ContainerId,
    ) -> Result<ContainerInput, OperatorError> {
        let (stream, first) = InputStream::new(container_id, self.caller.media);
        let (pieces, mut queue) = mpsc::channel::<Bytes>(16);
        let body = futures_util::stream::poll_fn(move |cx| queue.poll_recv(cx).map(|p| p.map(Ok)));
        let body = futures_util::stream::iter([Ok(first)]).chain(body);
        let body = ByteStream::new(body);
        let request = self.caller.request("ATTACH_CONTAINER_INPUT", self.endpoint(), body)?;
        let caller = self.caller.clone();
        // What is written goes on while nobody waits for the answer.
        let answer = tokio::spawn(async move {
            // There is no limit to how long a user may write.
            let answer = caller.transport.stream(request).await?;
            let (parts, body) = answer.into_parts();
            let text = body.collect(4096).await.unwrap_or_default();
            read_response(parts.status, &parts.headers, &text)?;
            Ok(())
        });
        Ok(ContainerInput { stream, pieces, answer })
    }
}

/// What a container prints.
#[derive(Debug)]
pub struct ContainerOutput {
    body: ByteStream,
    stream: OutputStream,
    ended: bool,
}

/// So many signs of life may be missed.
const MISSED: u32 = 5;

impl ContainerOutput {
    /// What is printed next; `None` when the container has ended, or closed its output.
    ///
    /// It is safe to drop the future.
    ///
    /// # Errors
    /// The stream breaks off, or nothing was heard of the agent for too long.
    pub async fn next(&mut self) -> Option<Result<Printed, OperatorError>> {
        loop {
            match self.stream.next() {
                Ok(Some(Ok(printed))) => return Some(Ok(printed)),
                Ok(Some(Err(error))) => return Some(Err(error.source.into())),
                Ok(None) if self.ended => return None,
                Ok(None) => {}
                Err(error) => {
                    self.ended = true;
                    return Some(Err(error.into()));
                }
            }
            let piece = tokio::select! {
                piece = self.body.next() => piece,
                () = crate::shell::sleep(self.stream.lost_at(MISSED)) => {
                    self.ended = true;
                    return Some(Err(OperatorError::Timeout));
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
    stream: InputStream,
    pieces: mpsc::Sender<Bytes>,
    answer: tokio::task::JoinHandle<Result<(), OperatorError>>,
}

impl ContainerInput {
    async fn send(&mut self, piece: Bytes) -> Result<(), OperatorError> {
        self.pieces.send(piece).await.map_err(|_| TransportError::Closed.into())
    }

    /// Writes bytes to the standard input.
    ///
    /// # Errors
    /// The connection is closed.
    pub async fn write(&mut self, bytes: impl Into<Bytes>) -> Result<(), OperatorError> {
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
    pub async fn window_size(&mut self, rows: u32, columns: u32) -> Result<(), OperatorError> {
        let piece = self.stream.window_size(rows, columns);
        self.send(piece).await
    }

    /// Gives a sign of life, with the time after which the next one comes. Connections without
    /// any for long may be closed on the way.
    ///
    /// # Errors
    /// The connection is closed.
    pub async fn heartbeat(&mut self, interval: Duration) -> Result<(), OperatorError> {
        let piece = self.stream.heartbeat(interval);
        self.send(piece).await
    }

    /// Closes the standard input, and waits for the agent's answer.
    ///
    /// # Errors
    /// The agent refused the input, or the connection broke.
    pub async fn close(mut self) -> Result<(), OperatorError> {
        let end = self.stream.end();
        // If the other side has closed already, its answer says why.
        let _ = self.send(end).await;
        let ContainerInput { pieces, answer, .. } = self;
        drop(pieces);
        answer.await.unwrap_or(Err(TransportError::Closed.into()))
    }
}

/// A client of the leading master, wherever masters are.
///
/// # Errors
/// It is not known where masters are, or the leader's address is not one of a host.
pub fn leader(
    mut detector: Box<dyn Detector>,
) -> BoxFuture<'static, Result<MasterClient, LeaderError>> {
    Box::pin(async move {
        loop {
            let masters = detector.next().await?;
            if let Some(master) = masters.first() {
                return Ok(MasterClient::new(master.authority())?);
            }
        }
    })
}

/// Why there is no client of the leading master.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LeaderError {
    /// It is not known where masters are.
    #[error(transparent)]
    Detect(#[from] DetectError),
    /// The leader's address is not one of a host.
    #[error(transparent)]
    Operator(#[from] OperatorError),
}
