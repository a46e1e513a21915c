//! Executors that are programs, over HTTP, and what they have in common with those of libprocess.

use std::time::{Duration, Instant};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{Request, Response, StatusCode};
use mesos_types::executor::{Call, CallKind, Event, call, event};
use mesos_types::internal::{
    FrameworkToExecutorMessage, KillTaskMessage, RunTaskMessage, ShutdownExecutorMessage,
    StatusUpdateAcknowledgementMessage,
};
use mesos_types::task_status::{Reason, Source};
use mesos_types::validate::Validate as _;
use mesos_types::{
    ExecutorId, FrameworkId, FrameworkInfo, TaskId, TaskInfo, TaskState, TaskStatus,
};

use super::super::container::{ContainerCommand, Ending};
use super::super::exchange::{
    Answer, ExchangeId, bad_request, empty, encode, read_call, text, wanted,
};
use super::records::{Kind, Link, Queued, TaskRecord};
use super::{Agent, Output};

type Key = (FrameworkId, ExecutorId);

impl Agent {
    pub(super) fn request(&mut self, id: ExchangeId, request: Request<Bytes>, now: Instant) {
        let path = request.uri().path();
        let path = path.strip_prefix("/slave(1)").filter(|rest| !rest.is_empty()).unwrap_or(path);
        let path = path.strip_suffix(".json").unwrap_or(path).to_owned();
        if path == "/api/v1/executor" {
            if let Err(response) = self.executor_call(id, &request, now) {
                self.answer(id, *response);
            }
            return;
        }
        self.document_request(id, &path, request, now);
    }

    fn executor_call(
        &mut self,
        id: ExchangeId,
        request: &Request<Bytes>,
        now: Instant,
    ) -> Result<(), Box<Response<Bytes>>> {
        let call: Call = read_call(request, "Call")?;
        if let Err(violations) = call.validate() {
            let message = format!("Failed to validate Executor::Call: {}", violations.first());
            return Err(bad_request(message).into());
        }
        if !self.frameworks.contains_key(&call.framework_id) {
            return Err(bad_request("Framework cannot be found").into());
        }
        let key = (call.framework_id, call.executor_id);
        let known = self.executors.get(&key).filter(|known| known.kind == Kind::Program);
        let Some(known) = known.filter(|known| !known.ending) else {
            return Err(bad_request("Executor cannot be found").into());
        };
        if let CallKind::Subscribe(body) = call.kind {
            let media = wanted(request)?;
            let mut head = Response::new(());
            head.headers_mut().insert(CONTENT_TYPE, media.to_header_value());
            self.out.push_back(Output::Answer(id, Answer::Open(head)));
            self.subscribe(&key, Link::Http(id, media), body, now);
            return Ok(());
        }
        if !matches!(known.link, Link::Http(..)) {
            return Err(text(StatusCode::FORBIDDEN, "Executor is not subscribed").into());
        }
        match call.kind {
            CallKind::Update(body) => self.executor_update(&key, body.status, now),
            CallKind::Message(body) => self.relay_to_framework(&key, body.data),
            CallKind::Heartbeat | CallKind::Subscribe(_) => {}
            CallKind::Bare(_) => return Err(empty(StatusCode::NOT_IMPLEMENTED).into()),
        }
        self.answer(id, empty(StatusCode::ACCEPTED));
        Ok(())
    }

    /// An executor has come, or come back.
    pub(super) fn subscribe(&mut self, key: &Key, link: Link, body: call::Subscribe, now: Instant) {
        self.unlink(key);
        match &link {
            Link::Http(id, _) => {
                self.streams.insert(*id, key.clone());
            }
            Link::Pid(pid) => {
                self.pids.insert(pid.clone(), key.clone());
            }
            Link::None => {}
        }
        let info = self.info();
        let framework = self.frameworks.get(&key.0).cloned();
        let Some(record) = self.executors.get_mut(key) else { return };
        record.link = link;
        record.register_by = None;
        let subscribed = event::Subscribed {
            container_id: Some(record.container.clone()),
            ..event::Subscribed::new(
                record.info.clone(),
                framework.unwrap_or_else(|| FrameworkInfo::new("", "")),
                info,
            )
        };
        // A task that the executor never got is sent again.
        let updated: Vec<&TaskId> =
            body.unacknowledged_updates.iter().map(|update| &update.status.task_id).collect();
        let had = |id: &TaskId| {
            body.unacknowledged_tasks.iter().any(|task| task.task_id == *id)
                || updated.contains(&id)
        };
        let again: Vec<TaskInfo> = record
            .tasks
            .values()
            .filter(|task| task.state == TaskState::Staging && !had(&task.info.task_id))
            .map(|task| task.info.clone())
            .collect();
        let queued = std::mem::take(&mut record.queued);
        self.send(key, Event::Subscribed(Box::new(subscribed)));
        for update in body.unacknowledged_updates {
            self.executor_update(key, update.status, now);
        }
        for task in again {
            self.send(key, Event::Launch(event::Launch::new(task)));
        }
        for queued in queued {
            self.deliver(key, queued);
        }
    }

    fn unlink(&mut self, key: &Key) {
        let Some(record) = self.executors.get_mut(key) else { return };
        match std::mem::replace(&mut record.link, Link::None) {
            Link::None => {}
            Link::Http(id, _) => {
                self.streams.remove(&id);
                self.out.push_back(Output::Answer(id, Answer::End));
            }
            Link::Pid(pid) => {
                self.pids.remove(&pid);
            }
        }
    }

    /// Hands tasks to an executor that is a program, now or when it has registered.
    pub(super) fn deliver(&mut self, key: &Key, queued: Queued) {
        let group = self.random.u64(..);
        let Some(record) = self.executors.get_mut(key) else { return };
        if matches!(record.link, Link::None) {
            record.queued.push(queued);
            return;
        }
        let tasks = match &queued {
            Queued::Task(task) => std::slice::from_ref(&**task),
            Queued::Group(group) => &group.tasks,
        };
        for task in tasks {
            let own = TaskRecord {
                info: task.clone(),
                container: record.container.clone(),
                group,
                state: TaskState::Staging,
                statuses: Vec::new(),
                pid: None,
                killed: false,
                killed_for: None,
                deadline: None,
                health: None,
                over: false,
            };
            record.tasks.insert(task.task_id.clone(), own);
        }
        let event = match queued {
            Queued::Task(task) => Event::Launch(event::Launch::new(*task)),
            Queued::Group(group) => Event::LaunchGroup(event::LaunchGroup::new(group)),
        };
        self.send(key, event);
    }

    /// Sends an event to an executor, in the form of its API.
    pub(super) fn send(&mut self, key: &Key, event: Event) {
        let Some(record) = self.executors.get(key) else { return };
        match &record.link {
            Link::None => {}
            Link::Http(id, media) => {
                let mut framed = Vec::new();
                mesos_types::recordio::encode(&encode(&event, *media), &mut framed);
                self.out.push_back(Output::Answer(*id, Answer::Chunk(framed.into())));
            }
            Link::Pid(pid) => {
                let pid = pid.clone();
                self.send_message(&pid, key, event);
            }
        }
    }

    fn send_message(&mut self, to: &mesos_types::libprocess::Upid, key: &Key, event: Event) {
        let framework =
            self.frameworks.get(&key.0).cloned().unwrap_or_else(|| FrameworkInfo::new("", ""));
        let run = |task: TaskInfo| RunTaskMessage {
            framework_id: Some(key.0.clone()),
            pid: Some(String::new()),
            ..RunTaskMessage::new(framework.clone(), task)
        };
        match event {
            Event::Launch(body) => self.post(to, &run(body.task)),
            Event::LaunchGroup(body) => {
                for task in body.task_group.tasks {
                    self.post(to, &run(task));
                }
            }
            Event::Kill(body) => {
                let message = KillTaskMessage {
                    kill_policy: body.kill_policy,
                    ..KillTaskMessage::new(key.0.clone(), body.task_id)
                };
                self.post(to, &message);
            }
            Event::Acknowledged(body) => {
                let Some(agent) = self.id.clone() else { return };
                let message = StatusUpdateAcknowledgementMessage::new(
                    agent,
                    key.0.clone(),
                    body.task_id,
                    body.uuid,
                );
                self.post(to, &message);
            }
            Event::Message(body) => {
                let Some(agent) = self.id.clone() else { return };
                let message =
                    FrameworkToExecutorMessage::new(agent, key.0.clone(), key.1.clone(), body.data);
                self.post(to, &message);
            }
            Event::Shutdown => {
                let message = ShutdownExecutorMessage { executor_id: None, framework_id: None };
                self.post(to, &message);
            }
            // A registration is answered where it is taken in.
            Event::Subscribed(_) | Event::Error(_) | Event::Heartbeat | Event::Bare(_) => {}
        }
    }

    /// An executor tells the status of a task.
    pub(super) fn executor_update(&mut self, key: &Key, status: TaskStatus, now: Instant) {
        let (task_id, uuid) = (status.task_id.clone(), status.uuid.clone());
        let status = TaskStatus { source: Some(Source::Executor), ..status };
        self.send_update(&key.0, Some(&key.1), status, now);
        if let Some(uuid) = uuid {
            self.send(key, Event::Acknowledged(event::Acknowledged::new(task_id, uuid)));
        }
    }

    /// Passes data of an executor on to its framework.
    pub(super) fn relay_to_framework(&mut self, key: &Key, data: Bytes) {
        let Some(agent) = self.id.clone() else { return };
        let message = mesos_types::internal::ExecutorToFrameworkMessage::new(
            agent,
            key.0.clone(),
            key.1.clone(),
            data,
        );
        self.tell(super::super::message::ToMaster::Message(message));
    }

    /// Passes data of a framework on to an executor.
    pub(super) fn relay_to_executor(&mut self, key: &Key, data: Bytes) {
        self.send(key, Event::Message(event::Message::new(data)));
    }

    pub(super) fn kill_in_program(&mut self, key: &Key, body: &KillTaskMessage, now: Instant) {
        let Some(record) = self.executors.get_mut(key) else { return };
        let waits = |queued: &Queued| match queued {
            Queued::Task(task) => task.task_id == body.task_id,
            Queued::Group(group) => group.tasks.iter().any(|task| task.task_id == body.task_id),
        };
        let at = record.queued.iter().position(waits);
        let Some(queued) = at.map(|at| record.queued.remove(at)) else {
            let kill = event::Kill {
                kill_policy: body.kill_policy.clone(),
                ..event::Kill::new(body.task_id.clone())
            };
            self.send(key, Event::Kill(kill));
            return;
        };
        let tasks = match queued {
            Queued::Task(task) => vec![*task],
            Queued::Group(group) => group.tasks,
        };
        for task in tasks {
            let status = TaskStatus {
                message: Some("Killed before delivery to the executor".to_owned()),
                source: Some(Source::Agent),
                reason: Some(Reason::TaskKilledDuringLaunch),
                ..TaskStatus::new(task.task_id, TaskState::Killed)
            };
            self.send_update(&key.0, Some(&key.1), status, now);
        }
    }

    pub(super) fn shut_program_down(&mut self, key: &Key) {
        self.send(key, Event::Shutdown);
        let Some(record) = self.executors.get(key) else { return };
        if matches!(record.link, Link::None) {
            // There is nobody to be asked.
            let (container, grace) = (record.container.clone(), Duration::from_secs(1));
            self.out.push_back(Output::Container(ContainerCommand::Kill { container, grace }));
        }
    }

    /// The program of an executor is over, and with it its tasks.
    pub(super) fn program_ended(&mut self, key: &Key, ending: &Ending, now: Instant) {
        self.unlink(key);
        let Some(record) = self.executors.get_mut(key) else { return };
        record.ending = true;
        (record.register_by, record.shut_down_by) = (None, None);
        let queued: Vec<TaskInfo> = record
            .queued
            .drain(..)
            .flat_map(|queued| match queued {
                Queued::Task(task) => vec![*task],
                Queued::Group(group) => group.tasks,
            })
            .collect();
        let open: Vec<TaskId> = record
            .tasks
            .iter()
            .filter(|(_, task)| !task.state.is_terminal())
            .map(|(id, _)| id.clone())
            .chain(queued.iter().map(|task| task.task_id.clone()))
            .collect();
        let reason = match ending.reason {
            Some(Reason::ContainerLaunchFailed) => Reason::ContainerLaunchFailed,
            _ => Reason::ExecutorTerminated,
        };
        let message = match &ending.message {
            Some(message) => format!("Executor terminated: {message}"),
            None => "Executor terminated".to_owned(),
        };
        for id in open {
            let status = TaskStatus {
                message: Some(message.clone()),
                source: Some(Source::Agent),
                reason: Some(reason),
                ..TaskStatus::new(id, TaskState::Failed)
            };
            self.send_update(&key.0, Some(&key.1), status, now);
        }
        self.executor_ended(key, ending.wait_status.unwrap_or(0), now);
    }

    pub(super) fn executor_gone_from(&mut self, id: ExchangeId, _now: Instant) {
        if let Some(key) = self.streams.remove(&id)
            && let Some(record) = self.executors.get_mut(&key)
        {
            record.link = Link::None;
        }
    }

    pub(super) fn executor_exited_from(
        &mut self,
        pid: &mesos_types::libprocess::Upid,
        _now: Instant,
    ) {
        if let Some(key) = self.pids.remove(pid)
            && let Some(record) = self.executors.get_mut(&key)
        {
            record.link = Link::None;
        }
    }
}
