//! How tasks, executors and frameworks are ended on an agent.

use std::time::{Duration, Instant};

use mesos_types::framework_info::capability::Type as Capability;
use mesos_types::internal::KillTaskMessage;
use mesos_types::task_status::Reason;
use mesos_types::{
    DrainConfig, DurationInfo, ExecutorId, FrameworkId, KillPolicy, TaskId, TaskInfo, TaskState,
    TaskStatus, TimeInfo,
};

use super::super::container::ContainerCommand;
use super::super::framework::can;
use super::config::KILL_GRACE;
use super::records::{ExecutorRecord, Kind};
use super::{Agent, Output};

type Key = (FrameworkId, ExecutorId);

impl Agent {
    pub(super) fn kill(&mut self, body: &KillTaskMessage, now: Instant) {
        let Some(key) = self.find(&body.framework_id, &body.task_id) else {
            if self.updates.front(&body.framework_id, &body.task_id).is_none() {
                let message = "Cannot find executor";
                let reason = Reason::ExecutorTerminated;
                self.disown(&body.framework_id, &body.task_id, reason, message, now);
            }
            return;
        };
        let Some(record) = self.executors.get_mut(&key) else { return };
        if record.kind == Kind::Program {
            self.kill_in_program(&key, body, now);
            return;
        }
        let Some(task) = record.tasks.get(&body.task_id) else { return };
        let policy = body.kill_policy.as_ref().or(task.info.kill_policy.as_ref());
        let grace = policy.and_then(|policy| policy.grace_period()).unwrap_or(KILL_GRACE);
        self.kill_task(&key, &body.task_id, grace, now);
    }

    /// Ends all tasks, for an operator wants the agent empty.
    pub(super) fn drain(&mut self, config: DrainConfig, now: Instant) {
        let since = TimeInfo { nanoseconds: self.clock.whole_seconds(now) };
        let since = self.drain.take().map_or(since, |(_, since)| since);
        let most = config.max_grace_period();
        self.drain = Some((config, since));
        let keys: Vec<(FrameworkId, TaskId)> = self.tasks.keys().cloned().collect();
        for (framework, id) in keys {
            let mut body = KillTaskMessage::new(framework, id);
            if let Some(most) = most {
                let key = self.find(&body.framework_id, &body.task_id);
                let record = key.and_then(|key| self.executors.get(&key));
                let own = record.and_then(|record| {
                    let task = record.tasks.get(&body.task_id)?;
                    let policy = task.info.kill_policy.as_ref();
                    Some(policy.and_then(|policy| policy.grace_period()).unwrap_or(KILL_GRACE))
                });
                let grace = DurationInfo::try_from(own.unwrap_or(KILL_GRACE).min(most)).ok();
                body.kill_policy = Some(KillPolicy { grace_period: grace });
            }
            self.kill(&body, now);
        }
        self.check_drain();
    }

    /// Says that it is for the sake of a drain that a task ends.
    pub(super) fn explain(&self, status: &mut TaskStatus) {
        let Some((config, _)) = &self.drain else { return };
        if !matches!(status.state, TaskState::Killing | TaskState::Killed) {
            return;
        }
        status.reason = Some(Reason::AgentDraining);
        if status.state == TaskState::Killed && config.mark_gone() {
            status.state = TaskState::GoneByOperator;
        }
    }

    /// Takes no tasks while the agent drains.
    pub(super) fn refuses_work(
        &mut self,
        framework: &FrameworkId,
        tasks: &[TaskInfo],
        now: Instant,
    ) -> bool {
        if self.drain.is_none() {
            return false;
        }
        for task in tasks {
            let reason = Reason::AgentDraining;
            self.disown(framework, &task.task_id, reason, "The agent is draining", now);
        }
        self.forget_framework(framework);
        true
    }

    /// The agent has drained when nothing is left on it. What it is told then is new.
    pub(super) fn check_drain(&mut self) {
        if self.executors.is_empty() {
            self.drain = None;
        }
    }

    pub(super) fn kill_task(&mut self, key: &Key, id: &TaskId, grace: Duration, now: Instant) {
        let info = self.frameworks.get(&key.0);
        let tells = info.is_some_and(|info| can(info, Capability::TaskKillingState));
        let Some(task) = self.executors.get_mut(key).and_then(|e| e.tasks.get_mut(id)) else {
            return;
        };
        if task.over {
            return;
        }
        let first = !std::mem::replace(&mut task.killed, true);
        task.deadline = None;
        let container = task.container.clone();
        self.stop_looking(key, id);
        if first && tells {
            self.set_state(key, id, TaskState::Killing, None, None, now);
        }
        self.out.push_back(Output::Container(ContainerCommand::Kill { container, grace }));
    }

    pub(super) fn shut_down(&mut self, key: &Key, now: Instant) {
        let grace = self.config.executor_shutdown_grace_period;
        let Some(record) = self.executors.get_mut(key) else { return };
        if record.ending || record.shut_down_by.is_some() {
            return;
        }
        let grace = record.info.shutdown_grace_period().unwrap_or(grace);
        record.shut_down_by = Some(now + grace);
        self.timed.insert(key.clone());
        if record.kind == Kind::Program {
            self.shut_program_down(key);
            return;
        }
        let tasks: Vec<TaskId> = record.tasks.keys().cloned().collect();
        for task in tasks {
            self.kill_task(key, &task, KILL_GRACE, now);
        }
        self.check_executor(key, 0, now);
    }

    pub(super) fn shut_framework_down(&mut self, framework: &FrameworkId, now: Instant) {
        self.updates.forget(framework);
        let keys: Vec<Key> =
            self.executors.keys().filter(|(owner, _)| owner == framework).cloned().collect();
        for key in keys {
            if let Some(record) = self.executors.get_mut(&key) {
                record.silent = true;
            }
            self.shut_down(&key, now);
            self.forget_if_done(&key);
        }
        self.forget_framework(framework);
    }

    pub(super) fn executor_timeouts(&mut self, now: Instant) {
        let executors = &self.executors;
        let due = |key: &Key| executors.get(key).and_then(ExecutorRecord::next_timeout);
        self.timed.retain(|key| due(key).is_some());
        let keys: Vec<Key> =
            self.timed.iter().filter(|key| due(key).is_some_and(|at| at <= now)).cloned().collect();
        for key in keys {
            self.check_health(&key, now);
            let Some(record) = self.executors.get_mut(&key) else { continue };
            let overdue: Vec<TaskId> = record
                .tasks
                .iter()
                .filter(|(_, task)| task.deadline.is_some_and(|due| due <= now))
                .map(|(id, _)| id.clone())
                .collect();
            for id in overdue {
                if let Some(task) = record.tasks.get_mut(&id) {
                    task.killed_for = Some((
                        TaskState::Failed,
                        Reason::MaxCompletionTimeReached,
                        "Task did not complete within its maximum time".to_owned(),
                    ));
                }
            }
            let overdue: Vec<TaskId> = record
                .tasks
                .iter()
                .filter(|(_, task)| task.killed_for.is_some() && !task.over)
                .map(|(id, _)| id.clone())
                .collect();
            let late = record.register_by.take_if(|due| *due <= now).is_some();
            let stuck = record.shut_down_by.take_if(|due| *due <= now).is_some();
            let container = record.container.clone();
            let program = record.kind == Kind::Program;
            for id in overdue {
                self.kill_task(&key, &id, KILL_GRACE, now);
            }
            if program && (late || stuck) {
                let grace = Duration::ZERO;
                let command = ContainerCommand::Kill { container, grace };
                self.out.push_back(Output::Container(command));
            }
        }
    }
}
