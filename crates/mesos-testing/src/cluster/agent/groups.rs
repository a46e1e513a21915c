//! Groups of tasks, and operations on resources.

use std::time::{Duration, Instant};

use mesos_types::internal::{
    ApplyOperationMessage, RunTaskGroupMessage, UpdateOperationStatusMessage,
};
use mesos_types::{ExecutorId, FrameworkId, OperationState, OperationStatus, TaskId, Uuid};

use super::super::clock::uuid_bytes;
use super::super::message::ToMaster;
use super::Agent;
use super::config::KILL_GRACE;
use super::records::{AppliedOperation, Kind, Queued};

const LONGEST: Duration = Duration::from_secs(600);

impl Agent {
    pub(super) fn run_group(&mut self, body: RunTaskGroupMessage, now: Instant) {
        let Some(id) = body.framework.id.clone() else { return };
        let group = body.task_group;
        if group.tasks.iter().any(|task| self.find(&id, &task.task_id).is_some()) {
            // The message came twice.
            return;
        }
        self.frameworks.insert(id.clone(), body.framework);
        if self.refuses_work(&id, &group.tasks, now) {
            return;
        }
        let kind = self.kind(&body.executor);
        let key = self.executor(&id, body.executor, kind, now);
        for task in &group.tasks {
            self.tasks.insert((id.clone(), task.task_id.clone()), key.1.clone());
        }
        if kind == Kind::Program {
            self.deliver(&key, Queued::Group(group));
            return;
        }
        let number = self.random.u64(..);
        for task in group.tasks {
            self.start(&key, task, number, now);
        }
    }

    /// The tasks of a group fail together.
    pub(super) fn kill_group(&mut self, key: &(FrameworkId, ExecutorId), group: u64, now: Instant) {
        let Some(record) = self.executors.get(key) else { return };
        if record.kind != Kind::Default {
            return;
        }
        let others: Vec<TaskId> = record
            .tasks
            .iter()
            .filter(|(_, task)| task.group == group && !task.over)
            .map(|(id, _)| id.clone())
            .collect();
        for id in others {
            self.kill_task(key, &id, KILL_GRACE, now);
        }
    }

    /// Applies an operation that the master has checked.
    pub(super) fn apply(&mut self, body: ApplyOperationMessage, now: Instant) {
        if self.operations.contains_key(&body.operation_uuid) {
            return;
        }
        let steps = body.operation_info.conversions(&[]);
        let mut total = self.total.clone();
        let done = steps.map_err(|error| error.to_string()).and_then(|steps| {
            for step in steps {
                let consumed = step.consumed.unallocate();
                if !total.contains(&consumed) {
                    return Err(format!("The agent does not have {consumed}"));
                }
                total -= &consumed;
                total += &step.converted.unallocate();
            }
            Ok(())
        });
        let (state, message) = match done {
            Ok(()) => (OperationState::Finished, None),
            Err(message) => (OperationState::Failed, Some(message)),
        };
        if message.is_none() {
            self.total = total;
        }
        let status = OperationStatus {
            operation_id: body.operation_info.id.clone(),
            message,
            uuid: Some(Uuid(uuid_bytes(&mut self.random))),
            agent_id: self.id.clone(),
            ..OperationStatus::new(state)
        };
        let message = UpdateOperationStatusMessage {
            framework_id: body.framework_id,
            slave_id: self.id.clone(),
            operation_uuid: Some(body.operation_uuid.clone()),
            ..UpdateOperationStatusMessage::new(status)
        };
        let wait = self.config.update_retry;
        let applied = AppliedOperation { message, due: now, wait };
        self.operations.insert(body.operation_uuid, applied);
    }

    pub(super) fn repeat_operations(&mut self, now: Instant) {
        let mut messages = Vec::new();
        for known in self.operations.values_mut().filter(|known| known.due <= now) {
            known.due = now + known.wait;
            known.wait = (known.wait * 2).min(LONGEST);
            messages.push(known.message.clone());
        }
        for message in messages {
            self.tell(ToMaster::Operation(Box::new(message)));
        }
    }
}
