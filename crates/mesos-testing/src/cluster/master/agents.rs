//! How agents come, go and come back.

use std::time::Instant;

use mesos_types::internal::{
    ExitedExecutorMessage, ReconcileTasksMessage, RegisterSlaveMessage, ReregisterSlaveMessage,
    ShutdownFrameworkMessage, ShutdownMessage, SlaveRegisteredMessage, SlaveReregisteredMessage,
};
use mesos_types::operator::master as api;
use mesos_types::resources::{HasResources as _, Resources};
use mesos_types::scheduler::{Event, event};
use mesos_types::task_status::{Reason, Source};
use mesos_types::{
    AgentId, AgentInfo, ExecutorId, FrameworkId, OfferId, TaskId, TaskState, TaskStatus, agent_info,
};

use super::super::message::{ToAgent, ToMaster};
use super::records::{AgentRecord, FrameworkRecord};
use super::{Master, Output};

impl Master {
    pub(super) fn agent_message(&mut self, number: usize, message: ToMaster, now: Instant) {
        let id = self.numbers.get(&number).cloned();
        if let Some(agent) = id.as_ref().and_then(|id| self.agents.get_mut(id)) {
            agent.heard = now;
        }
        match (message, id) {
            (ToMaster::Register(pid, body), known) => {
                // An agent that registers as new has forgotten what it was.
                if let Some(known) = known {
                    let agent = self.agents.get(&known);
                    if agent
                        .is_some_and(|agent| agent.reregistered.is_none() && agent.tasks.is_empty())
                    {
                        let body = SlaveRegisteredMessage::new(known);
                        self.out.push_back(Output::Agent(number, ToAgent::Registered(body)));
                        if let Some(id) = self.numbers.get(&number)
                            && let Some(agent) = self.agents.get_mut(id)
                        {
                            agent.connected = true;
                        }
                        return;
                    }
                    self.lose_agent(&known, now);
                }
                self.register(number, pid, *body, now);
            }
            (ToMaster::Reregister(pid, body), _) => self.reregister(number, pid, *body, now),
            // Nothing else counts before the agent is registered.
            (_, None) => {}
            (ToMaster::Pong, _) => {}
            (ToMaster::Update(body), Some(id)) => self.status_update(&id, *body, now),
            (ToMaster::Operation(body), Some(id)) => self.operation_status(&id, *body),
            (ToMaster::ExecutorExited(body), Some(id)) => self.executor_exited(&id, &body, now),
            (ToMaster::Message(body), Some(_)) => {
                let framework = body.framework_id.clone();
                self.send(&framework, body.into());
            }
        }
    }

    /// The connection to an agent broke. The agent is expected to come back.
    pub(super) fn agent_exited(&mut self, number: usize, now: Instant) {
        let Some(id) = self.numbers.get(&number).cloned() else { return };
        let Some(agent) = self.agents.get_mut(&id) else { return };
        agent.connected = false;
        agent.heard = now;
        let offers: Vec<OfferId> = agent.offers.iter().cloned().collect();
        for offer in offers {
            self.rescind(&offer, now);
        }
    }

    fn register(&mut self, number: usize, pid: String, body: RegisterSlaveMessage, now: Instant) {
        if self.maintenance.is_down(&body.slave, &pid) {
            self.tell_to_end(number, "Machine is `DOWN`");
            return;
        }
        let id = AgentId::from(format!("{}-S{}", self.info.id, self.next_agent));
        self.next_agent += 1;
        let (version, capabilities) = (body.version, body.agent_capabilities);
        self.add_agent(number, pid, &id, body.slave, version, capabilities, now);
        let body = SlaveRegisteredMessage::new(id.clone());
        self.out.push_back(Output::Agent(number, ToAgent::Registered(body)));
        self.publish_agent(&id);
        self.allocate_soon(true, now);
    }

    #[allow(clippy::too_many_arguments)]
    fn add_agent(
        &mut self,
        number: usize,
        pid: String,
        id: &AgentId,
        info: AgentInfo,
        version: Option<String>,
        capabilities: Vec<agent_info::Capability>,
        now: Instant,
    ) {
        self.numbers.insert(number, id.clone());
        let total = info.resources.to_resources();
        let record = AgentRecord {
            number,
            pid,
            info: AgentInfo { id: Some(id.clone()), ..info },
            version: version.unwrap_or_default(),
            capabilities,
            connected: true,
            deactivated: self.out_of_use.contains(id),
            free: total.clone(),
            total,
            used: Resources::new(),
            tasks: Default::default(),
            executors: Default::default(),
            operations: Default::default(),
            offers: Default::default(),
            registered: self.clock.time_info(now),
            reregistered: None,
            heard: now,
        };
        self.agents.insert(id.clone(), record);
    }

    fn reregister(
        &mut self,
        number: usize,
        pid: String,
        body: ReregisterSlaveMessage,
        now: Instant,
    ) {
        if self.maintenance.is_down(&body.slave, &pid) {
            self.tell_to_end(number, "Machine is `DOWN`");
            return;
        }
        let Some(id) = body.slave_id.clone().or_else(|| body.slave.id.clone()) else { return };
        if self.gone.contains(&id) {
            self.tell_to_end(number, "Agent has been marked gone");
            return;
        }
        self.recovered.remove(&id);
        let returned = self.unreachable.remove(&id).is_some();
        let reconciliations = if self.agents.contains_key(&id) {
            self.compare(&id, number, &body, now)
        } else {
            self.readmit(&id, (number, pid), body, returned, now);
            Vec::new()
        };
        let body = SlaveReregisteredMessage {
            reconciliations,
            ..SlaveReregisteredMessage::new(id.clone())
        };
        self.out.push_back(Output::Agent(number, ToAgent::Reregistered(body)));
        self.tell_to_drain(&id);
        self.allocate_soon(true, now);
    }

    /// An agent that the master knows is back: what it lacks of its tasks is asked of it.
    fn compare(
        &mut self,
        id: &AgentId,
        number: usize,
        body: &ReregisterSlaveMessage,
        now: Instant,
    ) -> Vec<ReconcileTasksMessage> {
        self.numbers.insert(number, id.clone());
        let Some(agent) = self.agents.get_mut(id) else { return Vec::new() };
        agent.number = number;
        agent.connected = true;
        agent.heard = now;
        agent.reregistered = Some(self.clock.time_info(now));
        let missing: Vec<(FrameworkId, TaskId)> = agent
            .tasks
            .iter()
            .filter(|(framework, task)| {
                !body
                    .tasks
                    .iter()
                    .any(|known| known.framework_id == *framework && known.task_id == *task)
            })
            .cloned()
            .collect();
        let executors: Vec<(FrameworkId, ExecutorId)> = agent
            .executors
            .keys()
            .filter(|(framework, executor)| {
                !body.executor_infos.iter().any(|known| {
                    known.executor_id == *executor && known.framework_id.as_ref() == Some(framework)
                })
            })
            .cloned()
            .collect();
        let mut asked: std::collections::BTreeMap<FrameworkId, Vec<TaskStatus>> =
            std::collections::BTreeMap::new();
        for (framework, task) in missing {
            let known = self.task(&framework, &task);
            if known.is_some_and(|task| task.state.is_terminal()) {
                // The agent was told that the end of the task was acknowledged.
                continue;
            }
            let status = TaskStatus {
                agent_id: Some(id.clone()),
                ..TaskStatus::new(task, TaskState::Staging)
            };
            asked.entry(framework).or_default().push(status);
        }
        for (framework, executor) in executors {
            // One that is still to be launched is known by its tasks alone.
            let waits = asked.contains_key(&framework);
            if !waits {
                self.remove_executor(id, &framework, &executor, now);
            }
        }
        for framework in &body.frameworks {
            self.shut_down_if_over(number, framework.id.as_ref());
        }
        asked
            .into_iter()
            .map(|(framework, statuses)| ReconcileTasksMessage {
                statuses,
                ..ReconcileTasksMessage::new(framework)
            })
            .collect()
    }

    /// Tells an agent that a framework is over, if it is.
    pub(super) fn shut_down_if_over(
        &mut self,
        number: usize,
        framework: Option<&FrameworkId>,
    ) -> bool {
        let over = framework.is_some_and(|id| {
            self.completed.iter().any(|completed| completed.info.id.as_ref() == Some(id))
        });
        if let Some(id) = framework.filter(|_| over) {
            let message = ShutdownFrameworkMessage::new(id.clone());
            self.out.push_back(Output::Agent(number, ToAgent::ShutdownFramework(message)));
        }
        over
    }

    /// An agent that another master knew, or that was given up, is taken in with its tasks.
    fn readmit(
        &mut self,
        id: &AgentId,
        (number, pid): (usize, String),
        body: ReregisterSlaveMessage,
        returned: bool,
        now: Instant,
    ) {
        let (version, capabilities) = (body.version, body.agent_capabilities);
        self.add_agent(number, pid, id, body.slave, version, capabilities, now);
        let time = self.clock.time_info(now);
        if let Some(agent) = self.agents.get_mut(id) {
            agent.reregistered = Some(time.clone());
        }
        for info in body.frameworks {
            let Some(framework) = info.id.clone() else { continue };
            if self.shut_down_if_over(number, Some(&framework)) {
                continue;
            }
            if !self.frameworks.contains_key(&framework) {
                let failover = info.failover_timeout().unwrap_or_default();
                let record = FrameworkRecord {
                    recovered: true,
                    failover_at: now.checked_add(failover.max(self.config.agent_timeout)),
                    ..FrameworkRecord::new(info, time.clone())
                };
                self.frameworks.insert(framework, record);
            }
        }
        for executor in body.executor_infos {
            let Some(framework) = executor.framework_id.clone() else { continue };
            if self.frameworks.contains_key(&framework) {
                let resources = executor.resources.to_resources().unallocate();
                self.add_executor(id, &framework, executor);
                self.take_free(id, &resources);
            }
        }
        for task in body.tasks {
            let framework_id = task.framework_id.clone();
            let Some(framework) = self.frameworks.get_mut(&framework_id) else { continue };
            framework.unreachable.remove(&task.task_id);
            framework.completed.retain(|known| known.task_id != task.task_id);
            if !task.state.is_terminal() {
                let resources = task.resources.to_resources().unallocate();
                self.take_free(id, &resources);
            }
            let (task_id, state) = (task.task_id.clone(), task.state);
            self.insert_task(task, now);
            if returned && !state.is_terminal() {
                let status = TaskStatus {
                    agent_id: Some(id.clone()),
                    timestamp: Some(self.clock.seconds(now)),
                    source: Some(Source::Master),
                    reason: Some(Reason::AgentReregistered),
                    message: Some("Unreachable agent reregistered".to_owned()),
                    ..TaskStatus::new(task_id, state)
                };
                self.send(&framework_id, Event::Update(event::Update::new(status)));
            }
        }
        self.publish_agent(id);
    }

    fn take_free(&mut self, id: &AgentId, resources: &Resources) {
        if let Some(agent) = self.agents.get_mut(id) {
            agent.free -= resources;
        }
    }

    /// Gives an agent up: its tasks are lost, or unreachable.
    pub(super) fn lose_agent(&mut self, id: &AgentId, now: Instant) {
        self.unreachable.insert(id.clone(), self.clock.time_info(now));
        let reason = "health check timed out";
        self.remove_agent(id, TaskState::Unreachable, Reason::AgentRemoved, reason, now);
    }

    /// An operator says that an agent will not come back.
    pub(super) fn mark_gone(&mut self, id: &AgentId, now: Instant) -> bool {
        let known = self.agents.get(id).map(|agent| agent.number);
        let recovered = self.recovered.remove(id).is_some();
        if known.is_none() && !recovered && !self.unreachable.contains_key(id) {
            return self.gone.contains(id);
        }
        self.unreachable.remove(id);
        self.out_of_use.remove(id);
        self.gone.insert(id.clone());
        if let Some(number) = known {
            self.tell_to_end(number, "Agent has been marked gone");
        }
        let reason = "agent has been marked gone";
        self.remove_agent(
            id,
            TaskState::GoneByOperator,
            Reason::AgentRemovedByOperator,
            reason,
            now,
        );
        true
    }

    fn tell_to_end(&mut self, number: usize, why: &str) {
        let message = ShutdownMessage { message: Some(why.to_owned()) };
        self.out.push_back(Output::Agent(number, ToAgent::Shutdown(message)));
    }

    /// The machine of an agent is taken down, and the agent with it.
    pub(super) fn take_down(&mut self, id: &AgentId, now: Instant) {
        if let Some(number) = self.agents.get(id).map(|agent| agent.number) {
            self.tell_to_end(number, "Operator initiated 'Machine DOWN'");
        }
        let reason = Reason::AgentRemoved;
        self.remove_agent(id, TaskState::Gone, reason, "machine taken down", now);
    }

    fn remove_agent(
        &mut self,
        id: &AgentId,
        aware: TaskState,
        reason: Reason,
        why: &str,
        now: Instant,
    ) {
        let Some(agent) = self.agents.get(id) else { return };
        let hostname = agent.info.hostname.clone();
        let offers: Vec<OfferId> = agent.offers.iter().cloned().collect();
        for offer in offers {
            self.rescind(&offer, now);
        }
        self.forget_inverse_offers(|_, agent| agent == id, true);
        let Some(agent) = self.agents.remove(id) else { return };
        self.numbers.retain(|_, known| known != id);
        for ((framework, _), executor) in agent.executors {
            if let Some(framework) = self.frameworks.get_mut(&framework) {
                framework.used -= &executor.resources;
            }
        }
        let since = self.unreachable.get(id).cloned();
        for (framework_id, task_id) in agent.tasks {
            let exact = self.is_aware(&framework_id);
            let Some(framework) = self.frameworks.get_mut(&framework_id) else { continue };
            framework.acknowledged.remove(&task_id);
            let Some(mut task) = framework.tasks.remove(&task_id) else { continue };
            let was_over = task.state.is_terminal();
            if !was_over {
                framework.used -= &task.resources;
            }
            let state = if exact { aware } else { TaskState::Lost };
            let status = TaskStatus {
                message: Some(format!("Agent {hostname} removed: {why}")),
                agent_id: Some(id.clone()),
                timestamp: Some(self.clock.seconds(now)),
                source: Some(Source::Master),
                reason: Some(reason),
                unreachable_time: since.clone(),
                ..TaskStatus::new(task_id.clone(), if was_over { task.state } else { state })
            };
            if !was_over {
                task.state = state;
                task.statuses.push(status.clone());
            }
            if state == TaskState::Unreachable && !was_over {
                framework.unreachable.insert(task_id, task);
            } else {
                framework.complete(task, self.config.max_completed_tasks);
            }
            let state = status.state;
            self.send(&framework_id, Event::Update(event::Update::new(status.clone())));
            self.publish_task(&framework_id, &status, state);
        }
        let frameworks: Vec<FrameworkId> = self.frameworks.keys().cloned().collect();
        for framework in frameworks {
            let failure =
                event::Failure { agent_id: Some(id.clone()), executor_id: None, status: None };
            self.send(&framework, Event::Failure(failure));
        }
        self.publish(&api::Event::AgentRemoved(api::event::AgentRemoved::new(id.clone())));
    }

    fn executor_exited(&mut self, id: &AgentId, body: &ExitedExecutorMessage, now: Instant) {
        if !self.remove_executor(id, &body.framework_id, &body.executor_id, now) {
            return;
        }
        let failure = event::Failure {
            agent_id: Some(id.clone()),
            executor_id: Some(body.executor_id.clone()),
            status: Some(body.status),
        };
        self.send(&body.framework_id, Event::Failure(failure));
    }

    /// Forgets an executor. Says whether it was known.
    pub(super) fn remove_executor(
        &mut self,
        id: &AgentId,
        framework: &FrameworkId,
        executor: &ExecutorId,
        now: Instant,
    ) -> bool {
        let Some(agent) = self.agents.get_mut(id) else { return false };
        let key = (framework.clone(), executor.clone());
        let Some(info) = agent.executors.remove(&key) else { return false };
        let resources = info.resources.to_resources();
        agent.used -= &resources;
        if let Some(framework) = self.frameworks.get_mut(framework) {
            framework.used -= &resources;
        }
        self.give_back(id, &resources, None, now);
        true
    }
}
