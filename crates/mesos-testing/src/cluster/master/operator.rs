//! The operator API.

use std::collections::BTreeMap;
use std::time::Instant;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{Request, Response, StatusCode};
use mesos_types::http::MediaType;
use mesos_types::offer::Operation;
use mesos_types::operator::master::{self as api, Call, event, response};
use mesos_types::resources::Resources;
use mesos_types::validate::{Context, Validate as _};
use mesos_types::{AgentId, FrameworkId, Metric, Resource, Role, Task, VersionInfo};

use super::super::exchange::{
    Answer, ExchangeId, bad_request, document, empty, encode, read_call, text, wanted,
};
use super::drain::{Drain, Outcome};
use super::frameworks::record;
use super::records::{AgentRecord, FrameworkRecord, Stream};
use super::{Master, Output};

/// What an operator is answered.
enum Reply {
    Document(Box<api::Response>),
    Done(StatusCode),
    Whole(Response<Bytes>),
}

impl From<Outcome> for Reply {
    fn from(outcome: Outcome) -> Self {
        Reply::Whole(outcome.unwrap_or_else(|response| *response))
    }
}

impl Reply {
    fn of(response: api::Response) -> Self {
        Reply::Document(Box::new(response))
    }
}

impl Master {
    pub(super) fn operator_request(
        &mut self,
        id: ExchangeId,
        request: &Request<Bytes>,
        now: Instant,
    ) {
        if let Err(response) = self.operator_call(id, request, now) {
            self.answer(id, *response);
        }
    }

    fn operator_call(
        &mut self,
        id: ExchangeId,
        request: &Request<Bytes>,
        now: Instant,
    ) -> Result<(), Box<Response<Bytes>>> {
        let principal = self.principal(request, "mesos-master-readwrite")?;
        let call: Call = read_call(request, "Call")?;
        if let Err(violations) = call.validate_envelope(&Context::new()) {
            let message = format!("Failed to validate master::Call: {}", violations.first());
            return Err(bad_request(message).into());
        }
        let media = wanted(request)?;
        if matches!(call, Call::Subscribe) {
            self.watch(id, media);
            return Ok(());
        }
        let response = match self.operator_reply(call, principal.as_deref(), now) {
            Reply::Document(response) => document(media, encode(&*response, media)),
            Reply::Done(status) => empty(status),
            Reply::Whole(response) => response,
        };
        self.answer(id, response);
        Ok(())
    }

    /// Opens a stream of what happens to the cluster.
    fn watch(&mut self, id: ExchangeId, media: MediaType) {
        let stream = Stream { exchange: id, media };
        let mut head = Response::new(());
        head.headers_mut().insert(CONTENT_TYPE, media.to_header_value());
        self.out.push_back(Output::Answer(id, Answer::Open(head)));
        let subscribed = event::Subscribed {
            get_state: Some(Box::new(self.get_state())),
            heartbeat_interval_seconds: Some(self.config.heartbeat.as_secs_f64()),
        };
        for event in [api::Event::Subscribed(subscribed), api::Event::Heartbeat] {
            let chunk = record(&event, &stream);
            self.out.push_back(Output::Answer(id, Answer::Chunk(chunk)));
        }
        self.subscribers.insert(id, stream);
    }

    /// Whether anybody is told what happens.
    pub(super) fn is_watched(&self) -> bool {
        self.watched || !self.subscribers.is_empty()
    }

    /// Tells those who watch the cluster.
    pub(super) fn publish(&mut self, event: &api::Event) {
        if self.watched {
            self.out.push_back(Output::Event(Box::new(event.clone())));
        }
        for (id, stream) in &self.subscribers {
            self.out.push_back(Output::Answer(*id, Answer::Chunk(record(event, stream))));
        }
    }

    pub(super) fn publish_framework(&mut self, id: &FrameworkId, added: bool) {
        if !self.is_watched() {
            return;
        }
        let Some(framework) = self.frameworks.get(id) else { return };
        let framework = self.framework(framework);
        self.publish(&if added {
            api::Event::FrameworkAdded(Box::new(event::FrameworkAdded::new(framework)))
        } else {
            api::Event::FrameworkUpdated(Box::new(event::FrameworkUpdated::new(framework)))
        });
    }

    pub(super) fn publish_agent(&mut self, id: &AgentId) {
        let Some(agent) = self.agents.get(id) else { return };
        let body = event::AgentAdded::new(self.agent(agent));
        self.publish(&api::Event::AgentAdded(Box::new(body)));
    }

    fn operator_reply(&mut self, call: Call, principal: Option<&str>, now: Instant) -> Reply {
        use api::Response as R;
        match call {
            Call::GetHealth => Reply::of(R::GetHealth(response::GetHealth::new(true))),
            Call::GetFlags => {
                let flags = self.flags().into_iter().map(|(name, value)| {
                    let mut flag = mesos_types::Flag::new(name.to_owned());
                    flag.value = Some(value);
                    flag
                });
                Reply::of(R::GetFlags(response::GetFlags { flags: flags.collect() }))
            }
            Call::GetVersion => {
                let version = VersionInfo::new(self.config.version.clone());
                Reply::of(R::GetVersion(response::GetVersion::new(version)))
            }
            Call::GetMetrics(_) => {
                let metrics = self.metrics().into_iter().map(|(name, value)| {
                    let mut metric = Metric::new(name.to_owned());
                    metric.value = Some(value);
                    metric
                });
                Reply::of(R::GetMetrics(response::GetMetrics { metrics: metrics.collect() }))
            }
            Call::GetLoggingLevel => {
                let body = response::GetLoggingLevel::new(self.logging_level);
                Reply::of(R::GetLoggingLevel(body))
            }
            Call::SetLoggingLevel(body) => {
                self.logging_level = body.level;
                Reply::Done(StatusCode::OK)
            }
            Call::ListFiles(_) | Call::ReadFile(_) | Call::ReadLog(_) => {
                Reply::Whole(empty(StatusCode::NOT_FOUND))
            }
            Call::GetState => Reply::of(R::GetState(self.get_state())),
            Call::GetAgents => Reply::of(R::GetAgents(self.get_agents())),
            Call::GetFrameworks => Reply::of(R::GetFrameworks(self.get_frameworks())),
            Call::GetExecutors => Reply::of(R::GetExecutors(self.get_executors())),
            Call::GetOperations => {
                let operations = self.agents.values().flat_map(|agent| agent.operations.values());
                let operations = operations.map(|known| known.operation.clone()).collect();
                Reply::of(R::GetOperations(response::GetOperations { operations }))
            }
            Call::GetTasks => Reply::of(R::GetTasks(self.get_tasks())),
            Call::GetRoles => {
                Reply::of(R::GetRoles(response::GetRoles { roles: self.get_roles() }))
            }
            Call::GetWeights => {
                let weight_infos = self.weights.values().cloned().collect();
                let some = !self.weights.is_empty();
                Reply::of(R::GetWeights(some.then_some(response::GetWeights { weight_infos })))
            }
            Call::UpdateWeights(body) => {
                let odd = |weight: &f64| !weight.is_finite() || *weight <= 0.0;
                if body.weight_infos.iter().any(|info| odd(&info.weight)) {
                    return Reply::Whole(bad_request("Invalid weight: it must be positive"));
                }
                for weight in body.weight_infos {
                    let role = weight.role.clone().unwrap_or_else(|| "*".to_owned());
                    self.weights.insert(role, weight);
                }
                self.allocate_soon(false, now);
                Reply::Done(StatusCode::OK)
            }
            Call::GetMaster => Reply::of(R::GetMaster(response::GetMaster {
                master_info: Some(Box::new(self.info.clone())),
                start_time: Some(self.started),
                elected_time: Some(self.started),
            })),
            Call::ReserveResources(body) => self.operate_free(
                &body.agent_id,
                Operation::reserve(body.resources),
                principal,
                now,
            ),
            Call::UnreserveResources(body) => {
                let operation = Operation::unreserve(body.resources);
                self.operate_free(&body.agent_id, operation, principal, now)
            }
            Call::CreateVolumes(body) => {
                self.operate_free(&body.agent_id, Operation::create(body.volumes), principal, now)
            }
            Call::DestroyVolumes(body) => {
                self.operate_free(&body.agent_id, Operation::destroy(body.volumes), principal, now)
            }
            Call::GetMaintenanceStatus => {
                let body = response::GetMaintenanceStatus::new(self.maintenance.status());
                Reply::of(R::GetMaintenanceStatus(body))
            }
            Call::GetMaintenanceSchedule => {
                let body = response::GetMaintenanceSchedule::new(self.maintenance.schedule());
                Reply::of(R::GetMaintenanceSchedule(body))
            }
            Call::GetQuota => Reply::of(R::GetQuota(response::GetQuota::new(self.quota_status()))),
            Call::UpdateMaintenanceSchedule(body) => {
                self.update_schedule(body.schedule, now).into()
            }
            Call::StartMaintenance(body) => self.start_maintenance(&body.machines, now).into(),
            Call::StopMaintenance(body) => self.stop_maintenance(&body.machines).into(),
            Call::UpdateQuota(body) => {
                let force = body.force == Some(true);
                self.update_quota(body.quota_configs, force, principal, now).into()
            }
            Call::SetQuota(body) => self.set_quota(body.quota_request, principal, now).into(),
            Call::RemoveQuota(body) => self.remove_quota(&body.role, now).into(),
            Call::DeactivateAgent(body) => self.deactivate_agent(&body.agent_id, now).into(),
            Call::ReactivateAgent(body) => self.reactivate_agent(&body.agent_id, now).into(),
            Call::DrainAgent(body) => self.drain_agent(body, now).into(),
            Call::Teardown(body) => {
                if !self.frameworks.contains_key(&body.framework_id) {
                    return Reply::Whole(bad_request("No framework found with specified ID"));
                }
                self.remove_framework(&body.framework_id, now);
                Reply::Done(StatusCode::OK)
            }
            Call::MarkAgentGone(body) => match self.mark_gone(&body.agent_id, now) {
                true => Reply::Done(StatusCode::OK),
                false => Reply::Whole(text(StatusCode::NOT_FOUND, "Agent not found")),
            },
            // This master has no resource providers.
            _ => Reply::Whole(empty(StatusCode::NOT_IMPLEMENTED)),
        }
    }

    /// Applies an operation to what is free on an agent, for which offers are withdrawn.
    fn operate_free(
        &mut self,
        id: &AgentId,
        operation: Operation,
        _principal: Option<&str>,
        now: Instant,
    ) -> Reply {
        let Some(agent) = self.agents.get(id) else {
            return Reply::Whole(bad_request("No agent found with specified ID"));
        };
        let offers: Vec<_> = agent.offers.iter().cloned().collect();
        for offer in offers {
            self.rescind(&offer, now);
        }
        let Some(agent) = self.agents.get_mut(id) else {
            return Reply::Whole(bad_request("No agent found with specified ID"));
        };
        let free = std::mem::take(&mut agent.free);
        let (after, reply) = match self.try_operate(None, id, &free, &operation) {
            Ok(after) => (after, Reply::Done(StatusCode::ACCEPTED)),
            Err(problem) => {
                let message = format!("Invalid operation: {problem}");
                (free, Reply::Whole(text(StatusCode::CONFLICT, message)))
            }
        };
        if let Some(agent) = self.agents.get_mut(id) {
            agent.free = after;
        }
        self.allocate_soon(false, now);
        reply
    }

    pub(super) fn flags(&self) -> BTreeMap<&'static str, String> {
        let seconds = |time: std::time::Duration| format!("{}secs", time.as_secs_f64());
        BTreeMap::from([
            ("agent_ping_timeout", seconds(self.config.ping_interval)),
            ("allocation_interval", seconds(self.config.allocation_interval)),
            ("authenticate_frameworks", self.config.principals.is_some().to_string()),
            ("authenticate_http_frameworks", self.config.principals.is_some().to_string()),
            ("hostname", self.config.hostname.clone()),
            ("ip", self.config.address.ip().to_string()),
            ("port", self.config.address.port().to_string()),
        ])
    }

    pub(super) fn metrics(&self) -> BTreeMap<&'static str, f64> {
        let active = self.agents.values().filter(|agent| agent.is_in_use());
        let connected = self.frameworks.values().filter(|known| known.is_connected());
        BTreeMap::from([
            ("master/elected", 1.0),
            ("master/slaves_active", active.count() as f64),
            ("master/slaves_connected", self.agents.len() as f64),
            ("master/frameworks_connected", connected.count() as f64),
            ("master/outstanding_offers", self.offers.len() as f64),
            ("master/tasks_launched", self.counts.launched as f64),
            ("master/messages_status_update", self.counts.updates as f64),
        ])
    }

    fn get_state(&self) -> response::GetState {
        response::GetState {
            get_tasks: Some(Box::new(self.get_tasks())),
            get_executors: Some(self.get_executors()),
            get_frameworks: Some(Box::new(self.get_frameworks())),
            get_agents: Some(self.get_agents()),
        }
    }

    fn get_agents(&self) -> response::GetAgents {
        let agents = self.agents.values().map(|agent| self.agent(agent)).collect();
        response::GetAgents { agents, recovered_agents: Vec::new() }
    }

    pub(super) fn offered(&self, agent: &AgentRecord) -> Resources {
        let offers = agent.offers.iter().filter_map(|id| self.offers.get(id));
        offers.fold(Resources::new(), |sum, known| sum + &known.offer.resources)
    }

    pub(super) fn drain_of(&self, agent: &AgentRecord) -> Option<&Drain> {
        self.out_of_use.drain(agent.info.id.as_ref()?)
    }

    fn agent(&self, agent: &AgentRecord) -> response::get_agents::Agent {
        let drain = self.drain_of(agent);
        response::get_agents::Agent {
            pid: Some(agent.pid.clone()),
            registered_time: Some(agent.registered.clone()),
            reregistered_time: agent.reregistered.clone(),
            total_resources: agent.total.clone().into(),
            allocated_resources: agent.used.clone().into(),
            offered_resources: self.offered(agent).into(),
            capabilities: agent.capabilities.clone(),
            deactivated: Some(agent.deactivated),
            drain_info: drain.map(|drain| drain.info.clone()),
            estimated_drain_start_time: drain.map(|drain| drain.since.clone()),
            ..response::get_agents::Agent::new(
                agent.info.clone(),
                agent.is_in_use(),
                agent.version.clone(),
            )
        }
    }

    fn framework(&self, framework: &FrameworkRecord) -> response::get_frameworks::Framework {
        let offers = framework.offers.iter().filter_map(|id| self.offers.get(id));
        let held = framework.used.clone() + &framework.offered;
        response::get_frameworks::Framework {
            registered_time: Some(framework.registered.clone()),
            // One that never came again came again when it came first.
            reregistered_time: framework
                .reregistered
                .clone()
                .or_else(|| Some(framework.registered.clone())),
            unregistered_time: framework.unregistered.clone(),
            offers: offers.map(|known| known.offer.clone()).collect(),
            allocated_resources: held.into(),
            offered_resources: framework.offered.clone().into(),
            offer_constraints: Some(framework.constraints.clone().unwrap_or_default()),
            ..response::get_frameworks::Framework::new(
                framework.info.clone(),
                framework.is_connected(),
                framework.is_connected(),
                framework.recovered,
            )
        }
    }

    fn get_frameworks(&self) -> response::GetFrameworks {
        response::GetFrameworks {
            frameworks: self.frameworks.values().map(|known| self.framework(known)).collect(),
            completed_frameworks: self.completed.iter().map(|f| self.framework(f)).collect(),
            recovered_frameworks: Vec::new(),
        }
    }

    fn get_executors(&self) -> response::GetExecutors {
        let executors = self.agents.iter().flat_map(|(id, agent)| {
            agent
                .executors
                .values()
                .map(|info| response::get_executors::Executor::new(info.clone(), id.clone()))
        });
        response::GetExecutors { executors: executors.collect(), orphan_executors: Vec::new() }
    }

    fn get_tasks(&self) -> response::GetTasks {
        let all = || self.frameworks.values().chain(&self.completed);
        let tasks = |of: fn(&FrameworkRecord) -> Vec<Task>| all().flat_map(of).collect();
        response::GetTasks {
            pending_tasks: Vec::new(),
            tasks: tasks(|known| known.tasks.values().cloned().collect()),
            completed_tasks: tasks(|known| known.completed.iter().cloned().collect()),
            orphan_tasks: Vec::new(),
            unreachable_tasks: tasks(|known| known.unreachable.values().cloned().collect()),
        }
    }

    /// The frameworks of every role that has any, a weight or a quota.
    pub(super) fn by_role(&self) -> BTreeMap<String, Vec<FrameworkId>> {
        let mut roles: BTreeMap<String, Vec<FrameworkId>> = BTreeMap::new();
        roles.extend(self.quotas.keys().map(|role| (role.clone(), Vec::new())));
        roles.extend(self.weights.keys().map(|role| (role.clone(), Vec::new())));
        for (id, framework) in &self.frameworks {
            for role in framework.roles() {
                roles.entry(role).or_default().push(id.clone());
            }
        }
        roles
    }

    pub(super) fn held_by_role(&self, role: &str) -> Resources {
        let mut held = Resources::new();
        for framework in self.frameworks.values() {
            held += &framework.used.allocated_to(role);
            held += &framework.offered.allocated_to(role);
        }
        held
    }

    fn get_roles(&self) -> Vec<Role> {
        let roles = self.by_role().into_iter();
        roles
            .map(|(name, frameworks)| {
                let weight = self.weights.get(&name).map_or(1.0, |info| info.weight);
                let resources: Vec<Resource> = self.held_by_role(&name).unallocate().into();
                Role { frameworks, resources, ..Role::new(name, weight) }
            })
            .collect()
    }
}
