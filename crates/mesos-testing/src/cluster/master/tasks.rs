//! How tasks are followed to their end.

use std::time::Instant;

use mesos_types::internal::{StatusUpdateAcknowledgementMessage, StatusUpdateMessage};
use mesos_types::operator::master as api;
use mesos_types::resources::HasResources as _;
use mesos_types::scheduler::call::{Acknowledge, reconcile};
use mesos_types::scheduler::{Event, event};
use mesos_types::task_status::{Reason, Source};
use mesos_types::{AgentId, FrameworkId, Task, TaskId, TaskState, TaskStatus};

use super::super::message::ToAgent;
use super::{Master, Output};

impl Master {
    /// An agent tells the status of a task.
    pub(super) fn status_update(
        &mut self,
        agent_id: &AgentId,
        message: StatusUpdateMessage,
        now: Instant,
    ) {
        let id = message.update.framework_id.clone();
        if !self.frameworks.contains_key(&id) {
            // The agent has missed that the framework is over, and would repeat it for ever.
            if let Some(number) = self.agents.get(agent_id).map(|agent| agent.number) {
                self.shut_down_if_over(number, Some(&id));
            }
            return;
        }
        self.counts.updates += 1;
        let update = &message.update;
        let latest = update.latest_state.unwrap_or(update.status.state);
        self.forward(&id, message.clone());
        self.set_state(&id, agent_id, &update.status, update.uuid.clone(), latest, now);
    }

    /// Passes an update on to the scheduler.
    fn forward(&mut self, id: &FrameworkId, message: StatusUpdateMessage) {
        match self.frameworks.get(id).map(|framework| &framework.link) {
            Some(super::records::Link::Pid(pid)) => {
                let pid = pid.clone();
                self.post(&pid, &message);
            }
            Some(super::records::Link::Http { .. }) => self.send(id, message.into()),
            _ => {}
        }
    }

    fn set_state(
        &mut self,
        id: &FrameworkId,
        agent_id: &AgentId,
        status: &TaskStatus,
        uuid: Option<bytes::Bytes>,
        latest: TaskState,
        now: Instant,
    ) {
        let Some(framework) = self.frameworks.get_mut(id) else { return };
        let Some(task) = framework.tasks.get_mut(&status.task_id) else { return };
        let ended = task.state.is_terminal();
        let changed = task.state != latest;
        if !ended {
            task.state = latest;
        }
        task.status_update_state = Some(status.state);
        task.status_update_uuid = uuid;
        let status = TaskStatus { data: None, ..status.clone() };
        match task.statuses.last_mut() {
            Some(last) if last.state == status.state => *last = status.clone(),
            _ => task.statuses.push(status.clone()),
        }
        if latest.is_terminal() && !ended {
            let resources = task.resources.to_resources();
            framework.used -= &resources;
            if let Some(agent) = self.agents.get_mut(agent_id) {
                agent.used -= &resources;
            }
            self.give_back(agent_id, &resources, None, now);
        }
        if changed {
            self.publish_task(id, &status, latest);
        }
    }

    pub(super) fn publish_task(&mut self, id: &FrameworkId, status: &TaskStatus, state: TaskState) {
        if !self.is_watched() {
            return;
        }
        let body = api::event::TaskUpdated::new(id.clone(), status.clone(), state);
        self.publish(&api::Event::TaskUpdated(Box::new(body)));
    }

    /// A scheduler has dealt with an update.
    pub(super) fn acknowledge(&mut self, id: &FrameworkId, body: Acknowledge, now: Instant) {
        let Some(agent) = self.agents.get(&body.agent_id).filter(|agent| agent.connected) else {
            return;
        };
        let number = agent.number;
        let task = self.task(id, &body.task_id);
        let before = self.frameworks.get(id).and_then(|f| f.acknowledged.get(&body.task_id));
        let fits = before != Some(&body.uuid)
            && task.is_some_and(|task| task.status_update_uuid.as_ref() == Some(&body.uuid));
        let state = task.and_then(|task| task.status_update_state);
        let over = fits && state.is_some_and(TaskState::is_terminal);
        if fits {
            self.counts.acknowledgements += 1;
        } else {
            self.counts.odd_acknowledgements += 1;
        }
        if over {
            self.remove_task(id, &body.task_id, now);
        } else if fits {
            // The next update comes with another uuid.
            if let Some(framework) = self.frameworks.get_mut(id) {
                framework.acknowledged.insert(body.task_id.clone(), body.uuid.clone());
            }
        }
        let message = StatusUpdateAcknowledgementMessage::new(
            body.agent_id,
            id.clone(),
            body.task_id,
            body.uuid,
        );
        self.out.push_back(Output::Agent(number, ToAgent::Acknowledge(message)));
    }

    /// Forgets a task, but for the list of those that have ended.
    pub(super) fn remove_task(&mut self, id: &FrameworkId, task_id: &TaskId, now: Instant) {
        let Some(framework) = self.frameworks.get_mut(id) else { return };
        framework.acknowledged.remove(task_id);
        let Some(task) = framework.tasks.remove(task_id) else { return };
        let agent_id = task.agent_id.clone();
        let mut freed = None;
        if let Some(agent) = self.agents.get_mut(&agent_id) {
            agent.tasks.remove(&(id.clone(), task_id.clone()));
            // The resources of a task that ended by itself were given back then.
            let by_itself = task.status_update_state.is_some_and(TaskState::is_terminal)
                || task.statuses.last().is_some_and(|status| status.state.is_terminal());
            if !by_itself {
                let resources = task.resources.to_resources();
                agent.used -= &resources;
                framework.used -= &resources;
                freed = Some(resources);
            }
        }
        framework.complete(task, self.config.max_completed_tasks);
        if let Some(freed) = freed {
            self.give_back(&agent_id, &freed, None, now);
        }
    }

    /// Tells a scheduler what the master knows of tasks: of those that it names, or of all.
    pub(super) fn reconcile(&mut self, id: &FrameworkId, asked: &[reconcile::Task], now: Instant) {
        let Some(framework) = self.frameworks.get(id) else { return };
        let time = self.clock.seconds(now);
        let mut statuses: Vec<TaskStatus> = Vec::new();
        if asked.is_empty() {
            statuses.extend(framework.tasks.values().map(|task| latest(task, time)));
        }
        let aware = self.is_aware(id);
        for asked in asked {
            if let Some(task) = framework.tasks.get(&asked.task_id) {
                statuses.push(latest(task, time));
                continue;
            }
            let agent = asked.agent_id.as_ref();
            // What an agent of an earlier master knows may still come.
            if !self.recovered.is_empty()
                && agent.is_none_or(|agent| self.recovered.contains_key(agent))
            {
                continue;
            }
            let unreachable = framework.unreachable.get(&asked.task_id);
            let since = unreachable
                .map(|task| &task.agent_id)
                .or(agent)
                .and_then(|agent| self.unreachable.get(agent))
                .cloned();
            let (exact, message) = if agent.is_some_and(|agent| self.gone.contains(agent)) {
                (TaskState::GoneByOperator, "Reconciliation: Task is gone by operator")
            } else if since.is_some() {
                (TaskState::Unreachable, "Reconciliation: Task is unreachable")
            } else if agent.is_some_and(|agent| self.agents.contains_key(agent)) {
                (TaskState::Gone, "Reconciliation: Task is gone")
            } else {
                (TaskState::Unknown, "Reconciliation: Task is unknown")
            };
            let state = if aware { exact } else { TaskState::Lost };
            statuses.push(TaskStatus {
                message: Some(message.to_owned()),
                agent_id: agent.cloned(),
                timestamp: Some(time),
                source: Some(Source::Master),
                reason: Some(Reason::Reconciliation),
                unreachable_time: since,
                ..TaskStatus::new(asked.task_id.clone(), state)
            });
        }
        for status in statuses {
            self.send(id, Event::Update(event::Update::new(status)));
        }
    }
}

/// The status of a task in answer to a question.
fn latest(task: &Task, time: f64) -> TaskStatus {
    let last = task.statuses.last();
    TaskStatus {
        message: Some("Reconciliation: Latest task state".to_owned()),
        agent_id: Some(task.agent_id.clone()),
        timestamp: Some(time),
        executor_id: task.executor_id.clone(),
        healthy: last.and_then(|status| status.healthy),
        source: Some(Source::Master),
        reason: Some(Reason::Reconciliation),
        container_status: last.and_then(|status| status.container_status.clone()),
        check_status: last.and_then(|status| status.check_status.clone()),
        ..TaskStatus::new(task.task_id.clone(), task.status_update_state.unwrap_or(task.state))
    }
}
