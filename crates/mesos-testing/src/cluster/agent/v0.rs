//! Executors over messages of libprocess.

use std::time::Instant;

use bytes::Bytes;
use mesos_types::executor::call;
use mesos_types::internal::{
    ExecutorRegisteredMessage, ExecutorReregisteredMessage, ExecutorToFrameworkMessage,
    FrameworkToExecutorMessage, RegisterExecutorMessage, ReregisterExecutorMessage,
    StatusUpdateMessage,
};
use mesos_types::libprocess::{Upid, message_name};
use mesos_types::{Codec, FrameworkInfo, TaskStatus};

use super::records::{Kind, Link};
use super::{Agent, Output};

impl Agent {
    pub(super) fn post<T: Codec>(&mut self, to: &Upid, message: &T) {
        self.out.push_back(Output::Message {
            to: to.clone(),
            name: message_name(T::table()),
            body: message.encode_to_vec().into(),
        });
    }

    pub(super) fn executor_message(
        &mut self,
        from: &Upid,
        name: &str,
        body: &Bytes,
        now: Instant,
    ) -> Option<()> {
        match name.rsplit('.').next()? {
            "RegisterExecutorMessage" => {
                let body = RegisterExecutorMessage::decode(body).ok()?;
                let key = (body.framework_id, body.executor_id);
                let known = self.executors.get(&key);
                let known = known.filter(|e| e.kind == Kind::Program && !e.ending)?;
                let framework = self.frameworks.get(&key.0).cloned();
                let message = ExecutorRegisteredMessage::new(
                    known.info.clone(),
                    key.0.clone(),
                    framework.unwrap_or_else(|| FrameworkInfo::new("", "")),
                    self.id.clone()?,
                    self.info(),
                );
                self.post(from, &message);
                let subscribe = call::Subscribe {
                    unacknowledged_tasks: vec![],
                    unacknowledged_updates: vec![],
                };
                self.subscribe(&key, Link::Pid(from.clone()), subscribe, now);
            }
            "ReregisterExecutorMessage" => {
                let body = ReregisterExecutorMessage::decode(body).ok()?;
                let key = (body.framework_id, body.executor_id);
                let known = self.executors.get(&key);
                known.filter(|e| e.kind == Kind::Program && !e.ending)?;
                let message = ExecutorReregisteredMessage::new(self.id.clone()?, self.info());
                self.post(from, &message);
                let updates = body.updates.into_iter().map(|update| {
                    let uuid = update.uuid.clone();
                    call::Update::new(TaskStatus { uuid, ..update.status })
                });
                let subscribe = call::Subscribe {
                    unacknowledged_tasks: body.tasks,
                    unacknowledged_updates: updates.collect(),
                };
                self.subscribe(&key, Link::Pid(from.clone()), subscribe, now);
            }
            "StatusUpdateMessage" => {
                let update = StatusUpdateMessage::decode(body).ok()?.update;
                let key = (update.framework_id, update.executor_id?);
                let status = TaskStatus {
                    uuid: update.uuid,
                    timestamp: Some(update.timestamp),
                    ..update.status
                };
                self.executor_update(&key, status, now);
            }
            "ExecutorToFrameworkMessage" => {
                let body = ExecutorToFrameworkMessage::decode(body).ok()?;
                self.relay_to_framework(&(body.framework_id, body.executor_id), body.data);
            }
            // A scheduler over libprocess may talk to the agent itself.
            "FrameworkToExecutorMessage" => {
                let body = FrameworkToExecutorMessage::decode(body).ok()?;
                self.relay_to_executor(&(body.framework_id, body.executor_id), body.data);
            }
            _ => return None,
        }
        Some(())
    }
}
