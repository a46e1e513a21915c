//! How an agent deals with tasks, and with the executors that run them.

use std::time::Instant;

use bytes::Bytes;
use mesos_types::framework_info::capability::Type as Capability;
use mesos_types::internal::{
    ExitedExecutorMessage, RunTaskMessage, StatusUpdate, StatusUpdateMessage,
    UpdateFrameworkMessage,
};
use mesos_types::task_status::{Reason, Source};
use mesos_types::{
    ContainerId, ContainerStatus, ExecutorId, ExecutorInfo, FrameworkId, FrameworkInfo,
    NetworkInfo, Task, TaskId, TaskInfo, TaskState, TaskStatus, executor_info, network_info,
};

use super::super::clock::{uuid, uuid_bytes};
use super::super::container::{ContainerCommand, ContainerEvent, Ending, Launch};
use super::super::framework::can;
use super::super::message::{ToAgent, ToMaster};
use super::health::Health;
use super::records::{Completed, ExecutorRecord, Kind, Link, Queued, TaskRecord};
use super::updates::Acknowledged;
use super::{Agent, Output};

type Key = (FrameworkId, ExecutorId);

impl Agent {
    pub(super) fn master_message(&mut self, message: ToAgent, now: Instant) {
        match message {
            ToAgent::Registered(body) => {
                // Another ID than the known one is that of a lost answer.
                self.id.get_or_insert(body.slave_id);
                self.registered(now);
            }
            ToAgent::Reregistered(body) => {
                self.registered(now);
                for list in body.reconciliations {
                    for status in list.statuses {
                        self.reconcile(&list.framework_id, &status.task_id, now);
                    }
                }
            }
            ToAgent::Ping => self.tell(ToMaster::Pong),
            ToAgent::Run(body) => self.run(*body, now),
            ToAgent::RunGroup(body) => self.run_group(*body, now),
            ToAgent::Kill(body) => self.kill(&body, now),
            ToAgent::Acknowledge(body) => {
                let (framework, task) = (&body.framework_id, &body.task_id);
                let done = self.updates.acknowledge(framework, task, &body.uuid, now);
                if done == Acknowledged::Task {
                    self.finish(framework, task);
                }
            }
            ToAgent::UpdateFramework(body) => self.update_framework(body, now),
            ToAgent::ShutdownFramework(body) => self.shut_framework_down(&body.framework_id, now),
            ToAgent::ShutdownExecutor(body) => {
                if let (Some(framework), Some(executor)) = (body.framework_id, body.executor_id) {
                    self.shut_down(&(framework, executor), now);
                }
            }
            ToAgent::Message(body) => {
                self.relay_to_executor(&(body.framework_id, body.executor_id), body.data);
            }
            ToAgent::Apply(body) => self.apply(*body, now),
            ToAgent::AcknowledgeOperation(body) => {
                self.operations.remove(&body.operation_uuid);
            }
            ToAgent::Drain(body) => self.drain(body.config, now),
            ToAgent::Shutdown(_) => {
                let frameworks: Vec<FrameworkId> = self.frameworks.keys().cloned().collect();
                for framework in frameworks {
                    self.shut_framework_down(&framework, now);
                }
                self.registration.set_leader(false, now);
                self.out.push_back(Output::Ended);
            }
        }
    }

    fn registered(&mut self, now: Instant) {
        self.registration.done();
        self.updates.restart(now);
        for operation in self.operations.values_mut() {
            operation.due = now;
        }
    }

    fn update_framework(&mut self, body: UpdateFrameworkMessage, now: Instant) {
        let Some(known) = self.frameworks.get_mut(&body.framework_id) else { return };
        if let Some(info) = body.framework_info {
            *known = *info;
        }
        // What was sent to the scheduler before may be lost.
        self.updates.restart_of(&body.framework_id, now);
    }

    /// The master knows of a task that never came here.
    fn reconcile(&mut self, framework: &FrameworkId, task: &TaskId, now: Instant) {
        if self.find(framework, task).is_none() && self.updates.front(framework, task).is_none() {
            let message = "Reconciliation: Task is unknown to the agent";
            self.disown(framework, task, Reason::Reconciliation, message, now);
        }
    }

    pub(super) fn disown(
        &mut self,
        framework: &FrameworkId,
        task: &TaskId,
        reason: Reason,
        message: &str,
        now: Instant,
    ) {
        let info = self.frameworks.get(framework);
        let aware = info.is_some_and(|info| can(info, Capability::PartitionAware));
        let state = if aware { TaskState::Dropped } else { TaskState::Lost };
        let status = TaskStatus {
            message: Some(message.to_owned()),
            source: Some(Source::Agent),
            reason: Some(reason),
            ..TaskStatus::new(task.clone(), state)
        };
        self.send_update(framework, None, status, now);
    }

    /// The executor of a task.
    pub(super) fn find(&self, framework: &FrameworkId, task: &TaskId) -> Option<Key> {
        let executor = self.tasks.get(&(framework.clone(), task.clone()))?;
        Some((framework.clone(), executor.clone()))
    }

    fn run(&mut self, body: RunTaskMessage, now: Instant) {
        let (framework, task) = (body.framework, body.task);
        let Some(id) = framework.id.clone().or(body.framework_id) else { return };
        if self.find(&id, &task.task_id).is_some() {
            // The message came twice.
            return;
        }
        self.frameworks.insert(id.clone(), framework);
        if self.refuses_work(&id, std::slice::from_ref(&task), now) {
            return;
        }
        let (info, kind) = match &task.executor {
            Some(executor) => ((**executor).clone(), self.kind(executor)),
            None => {
                let info = ExecutorInfo {
                    framework_id: Some(id.clone()),
                    command: task.command.clone(),
                    name: Some(format!("Command Executor (Task: {})", task.task_id)),
                    source: Some(task.task_id.0.clone()),
                    ..ExecutorInfo::new(task.task_id.0.clone())
                };
                (info, Kind::Command)
            }
        };
        let key = self.executor(&id, info, kind, now);
        self.tasks.insert((id, task.task_id.clone()), key.1.clone());
        match kind {
            Kind::Program => self.deliver(&key, Queued::Task(Box::new(task))),
            _ => {
                let group = self.random.u64(..);
                self.start(&key, task, group, now);
            }
        }
    }

    pub(super) fn kind(&self, executor: &ExecutorInfo) -> Kind {
        match executor.r#type {
            Some(executor_info::Type::Default) => Kind::Default,
            _ if self.config.runs_executors => Kind::Program,
            _ => Kind::Simulated,
        }
    }

    /// An executor, which is started if it does not run.
    pub(super) fn executor(
        &mut self,
        framework: &FrameworkId,
        info: ExecutorInfo,
        kind: Kind,
        now: Instant,
    ) -> Key {
        let key = (framework.clone(), info.executor_id.clone());
        if self.executors.get(&key).is_some_and(|known| !known.ending) {
            return key;
        }
        let container = ContainerId::new(uuid(&mut self.random));
        let sandbox = format!(
            "{}/slaves/{}/frameworks/{framework}/executors/{}/runs/{}",
            self.config.work_dir,
            self.id.as_ref().map_or("", |id| id.0.as_str()),
            info.executor_id,
            container.value
        );
        self.containers.insert(container.clone(), (key.0.clone(), key.1.clone(), None));
        // The tasks of an earlier run whose end was not acknowledged stay where they are.
        let tasks = self.executors.remove(&key).map(|known| known.tasks).unwrap_or_default();
        let program = kind == Kind::Program;
        let record = ExecutorRecord {
            info,
            kind,
            container,
            sandbox,
            link: Link::None,
            tasks,
            queued: Vec::new(),
            register_by: program.then(|| now + self.config.executor_registration_timeout),
            shut_down_by: None,
            ending: false,
            silent: false,
        };
        if program {
            self.timed.insert(key.clone());
            self.launch_program(&record, framework);
        }
        self.executors.insert(key.clone(), record);
        key
    }

    fn launch_program(&mut self, record: &ExecutorRecord, framework: &FrameworkId) {
        let Some(info) = self.frameworks.get(framework) else { return };
        let launch = Launch {
            container: record.container.clone(),
            framework: info.clone(),
            executor: Some(record.info.clone()),
            task: None,
            sandbox: record.sandbox.clone(),
            keeps: true,
            interactive: false,
            watched: false,
            environment: self.environment(record, info),
        };
        self.out.push_back(Output::Container(ContainerCommand::Launch(Box::new(launch))));
    }

    /// What an executor is told in its environment.
    fn environment(
        &self,
        record: &ExecutorRecord,
        framework: &FrameworkInfo,
    ) -> Vec<(String, String)> {
        let grace = record.info.shutdown_grace_period();
        let grace = grace.unwrap_or(self.config.executor_shutdown_grace_period);
        let id = |id: Option<&FrameworkId>| id.map(|id| id.0.clone()).unwrap_or_default();
        let mut variables = vec![
            ("MESOS_FRAMEWORK_ID", id(framework.id.as_ref())),
            ("MESOS_EXECUTOR_ID", record.info.executor_id.0.clone()),
            ("MESOS_DIRECTORY", record.sandbox.clone()),
            ("MESOS_SANDBOX", record.sandbox.clone()),
            ("MESOS_AGENT_ENDPOINT", self.config.address.to_string()),
            ("MESOS_SLAVE_PID", self.pid()),
            ("MESOS_SLAVE_ID", self.id.as_ref().map(|id| id.0.clone()).unwrap_or_default()),
            ("MESOS_EXECUTOR_SHUTDOWN_GRACE_PERIOD", format!("{}ms", grace.as_millis())),
            ("MESOS_HTTP_COMMAND_EXECUTOR", "0".to_owned()),
            ("LIBPROCESS_PORT", "0".to_owned()),
            ("LIBPROCESS_IP", self.config.address.ip().to_string()),
            ("MESOS_CHECKPOINT", u8::from(framework.checkpoint()).to_string()),
        ];
        if framework.checkpoint() {
            variables.push(("MESOS_RECOVERY_TIMEOUT", "15mins".to_owned()));
            variables.push(("MESOS_SUBSCRIPTION_BACKOFF_MAX", "2secs".to_owned()));
        }
        variables.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }

    /// Starts a task that the agent runs itself.
    pub(super) fn start(&mut self, key: &Key, task: TaskInfo, group: u64, now: Instant) {
        let nested = uuid(&mut self.random);
        let Some(record) = self.executors.get_mut(key) else { return };
        let container = match record.kind {
            Kind::Command => record.container.clone(),
            _ => ContainerId {
                parent: Some(Box::new(record.container.clone())),
                ..ContainerId::new(nested)
            },
        };
        let id = task.task_id.clone();
        let owner = (key.0.clone(), key.1.clone(), Some(id.clone()));
        self.containers.insert(container.clone(), owner);
        let own = TaskRecord {
            info: task.clone(),
            container: container.clone(),
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
        record.tasks.insert(id.clone(), own);
        let launch = Launch {
            container,
            framework: self
                .frameworks
                .get(&key.0)
                .cloned()
                .unwrap_or_else(|| FrameworkInfo::new("", "")),
            executor: None,
            task: Some(task),
            sandbox: record.sandbox.clone(),
            keeps: true,
            interactive: false,
            watched: false,
            environment: Vec::new(),
        };
        // Executors of frameworks seldom say that a task starts.
        if self.executors.get(key).is_some_and(|record| record.kind != Kind::Simulated) {
            self.set_state(key, &id, TaskState::Starting, None, None, now);
        }
        self.out.push_back(Output::Container(ContainerCommand::Launch(Box::new(launch))));
    }

    pub(super) fn container_event(&mut self, event: ContainerEvent, now: Instant) {
        match event {
            ContainerEvent::Started { container, pid } => self.started(&container, pid, now),
            ContainerEvent::Ended { container, ending } => {
                let other = self.probe_ended(&container, &ending, now)
                    || self.own_ended(&container, &ending);
                if !other {
                    self.ended(&container, ending, now);
                }
            }
            ContainerEvent::Printed { container, to, data } => self.printed(&container, to, &data),
            ContainerEvent::Read { container, count } => self.input_read(&container, count),
        }
    }

    fn task_of(&self, container: &ContainerId) -> Option<(Key, TaskId)> {
        let (framework, executor, task) = self.containers.get(container)?;
        Some(((framework.clone(), executor.clone()), task.clone()?))
    }

    fn started(&mut self, container: &ContainerId, pid: Option<u32>, now: Instant) {
        let Some((key, id)) = self.task_of(container) else {
            self.own_started(container, pid);
            return;
        };
        let Some(task) = self.executors.get_mut(&key).and_then(|e| e.tasks.get_mut(&id)) else {
            return;
        };
        task.pid = pid;
        if task.over || task.killed {
            return;
        }
        task.deadline = task.info.max_completion_time().and_then(|time| now.checked_add(time));
        task.health = Health::new(&task.info, now);
        if task.deadline.is_some() || task.health.is_some() {
            self.timed.insert(key.clone());
        }
        self.set_state(&key, &id, TaskState::Running, None, None, now);
    }

    fn ended(&mut self, container: &ContainerId, ending: Ending, now: Instant) {
        let Some((framework, executor, _)) = self.containers.get(container).cloned() else {
            return;
        };
        let key = (framework, executor);
        let program = self
            .executors
            .get(&key)
            .is_some_and(|known| known.kind == Kind::Program && known.container == *container);
        if program {
            self.program_ended(&key, &ending, now);
            return;
        }
        let Some((key, id)) = self.task_of(container) else {
            self.containers.remove(container);
            self.container_over(container, &ending);
            return;
        };
        self.containers.remove(container);
        self.container_over(container, &ending);
        self.stop_looking(&key, &id);
        let Some(task) = self.executors.get_mut(&key).and_then(|e| e.tasks.get_mut(&id)) else {
            return;
        };
        task.over = true;
        task.deadline = None;
        let (killed, group) = (task.killed, task.group);
        let (state, reason, message) = match task.killed_for.take() {
            Some((state, reason, message)) => (state, Some(reason), Some(message)),
            None if killed => (TaskState::Killed, None, ending.message.clone()),
            None => (ending.state, ending.reason, ending.message.clone()),
        };
        // The executor of a framework says nothing of commands.
        let simulated =
            self.executors.get(&key).is_some_and(|record| record.kind == Kind::Simulated);
        let message = message.filter(|_| !simulated || state != TaskState::Finished);
        self.set_state(&key, &id, state, reason, message, now);
        if !killed && state != TaskState::Finished {
            self.kill_group(&key, group, now);
        }
        self.check_executor(&key, ending.wait_status.unwrap_or(0), now);
    }

    /// Ends an executor that the agent is itself, if it has nothing left to do.
    pub(super) fn check_executor(&mut self, key: &Key, status: i32, now: Instant) {
        let Some(record) = self.executors.get_mut(key) else { return };
        let idle = record.tasks.values().all(|task| task.over);
        let ends = match record.kind {
            Kind::Command | Kind::Default => true,
            Kind::Simulated => record.shut_down_by.is_some() || record.silent,
            Kind::Program => false,
        };
        if idle && ends && !record.ending {
            record.ending = true;
            record.shut_down_by = None;
            let status = if record.kind == Kind::Command { status } else { 0 };
            self.executor_ended(key, status, now);
        }
    }

    /// Tells the master that an executor is over, and forgets it once its tasks are done with.
    pub(super) fn executor_ended(&mut self, key: &Key, status: i32, now: Instant) {
        // The master is told of tasks before their executor.
        self.send_updates(now);
        let Some(record) = self.executors.get(key) else { return };
        let container = record.container.clone();
        self.containers.remove(&container);
        let ending = Ending { wait_status: Some(status), ..Ending::exited(0) };
        self.container_over(&container, &ending);
        let Some(record) = self.executors.get(key) else { return };
        if let (Some(agent), false) = (self.id.clone(), record.silent) {
            let message = ExitedExecutorMessage::new(agent, key.0.clone(), key.1.clone(), status);
            self.tell(ToMaster::ExecutorExited(message));
        }
        self.forget_if_done(key);
    }

    pub(super) fn forget_if_done(&mut self, key: &Key) {
        let Some(record) = self.executors.get(key) else { return };
        if record.ending && (record.tasks.is_empty() || record.silent) {
            // Those whose end nobody acknowledges any more.
            for task in record.tasks.keys().cloned().collect::<Vec<_>>() {
                self.complete(key, &task);
            }
            self.executors.remove(key);
            self.check_drain();
        }
        self.forget_framework(&key.0);
    }

    /// Forgets a framework of which nothing is left.
    pub(super) fn forget_framework(&mut self, id: &FrameworkId) {
        let first = (id.clone(), ExecutorId::from(""));
        let left = self.executors.range(first..).next();
        if left.is_none_or(|((framework, _), _)| framework != id) {
            self.frameworks.remove(id);
            self.tasks.retain(|(framework, _), _| framework != id);
        }
    }

    /// The end of a task was acknowledged.
    fn finish(&mut self, framework: &FrameworkId, task: &TaskId) {
        let Some(executor) = self.tasks.get(&(framework.clone(), task.clone())) else { return };
        let key = (framework.clone(), executor.clone());
        self.complete(&key, task);
        self.forget_if_done(&key);
    }

    /// Moves a task to those that are over.
    fn complete(&mut self, key: &Key, task: &TaskId) {
        self.tasks.remove(&(key.0.clone(), task.clone()));
        let Some(record) = self.executors.get(key) else { return };
        let Some(own) = record.tasks.get(task) else { return };
        let completed = Completed {
            framework: key.0.clone(),
            executor: record.info.clone(),
            container: record.container.clone(),
            sandbox: record.sandbox.clone(),
            task: self.task(&key.0, record, own),
        };
        self.completed.push_back(completed);
        while self.completed.len() > self.config.max_completed_tasks {
            self.completed.pop_front();
        }
        if let Some(record) = self.executors.get_mut(key) {
            record.tasks.remove(task);
        }
    }

    /// A task as it is told of.
    pub(super) fn task(
        &self,
        framework: &FrameworkId,
        executor: &ExecutorRecord,
        task: &TaskRecord,
    ) -> Task {
        let listed = !executor.is_command();
        let info = &task.info;
        Task {
            executor_id: listed.then(|| executor.info.executor_id.clone()),
            resources: info.resources.clone(),
            statuses: task.statuses.clone(),
            labels: info.labels.clone(),
            discovery: info.discovery.clone(),
            container: info.container.clone(),
            user: info.command.as_ref().and_then(|command| command.user.clone()),
            health_check: info.health_check.clone(),
            kill_policy: info.kill_policy.clone(),
            limits: info.limits.clone(),
            ..Task::new(
                info.name.clone(),
                info.task_id.clone(),
                framework.clone(),
                info.agent_id.clone(),
                task.state,
            )
        }
    }

    /// Sets the state of a task that the agent runs, and tells the scheduler.
    pub(super) fn set_state(
        &mut self,
        key: &Key,
        id: &TaskId,
        state: TaskState,
        reason: Option<Reason>,
        message: Option<String>,
        now: Instant,
    ) {
        let status = TaskStatus {
            message,
            reason,
            source: Some(Source::Executor),
            ..TaskStatus::new(id.clone(), state)
        };
        self.send_update(&key.0, Some(&key.1), status, now);
    }

    /// Adds what an agent adds to a status, and sends it until it is acknowledged.
    pub(super) fn send_update(
        &mut self,
        framework: &FrameworkId,
        executor: Option<&ExecutorId>,
        mut status: TaskStatus,
        now: Instant,
    ) {
        let time = self.clock.seconds(now);
        self.explain(&mut status);
        status.timestamp.get_or_insert(time);
        status.agent_id.clone_from(&self.id);
        status.executor_id = executor.cloned();
        let uuid: Bytes = status.uuid.take().unwrap_or_else(|| uuid_bytes(&mut self.random));
        status.uuid = Some(uuid.clone());
        let ip = self.config.address.ip().to_string();
        let key = executor.map(|executor| (framework.clone(), executor.clone()));
        if let Some(record) = key.and_then(|key| self.executors.get_mut(&key)) {
            if record.silent {
                return;
            }
            let container = record.container.clone();
            if let Some(task) = record.tasks.get_mut(&status.task_id) {
                if status.container_status.is_none() {
                    let container = match record.kind {
                        Kind::Program => container,
                        _ => task.container.clone(),
                    };
                    status.container_status = Some(Box::new(ContainerStatus {
                        network_infos: vec![network(&ip)],
                        cgroup_info: None,
                        executor_pid: task.pid,
                        container_id: Some(container),
                    }));
                }
                if task.state.is_terminal() {
                    return;
                }
                if let (Some(health), None) = (&task.health, status.healthy) {
                    status.healthy = health.healthy;
                }
                task.state = status.state;
                task.over |= record.kind == Kind::Program && status.state.is_terminal();
                task.statuses.push(TaskStatus { data: None, ..status.clone() });
            }
        }
        let update = StatusUpdate {
            executor_id: executor.cloned(),
            slave_id: self.id.clone(),
            uuid: Some(uuid),
            ..StatusUpdate::new(framework.clone(), status, time)
        };
        self.updates.add(update, now);
    }

    pub(super) fn tell_update(&mut self, update: StatusUpdate) {
        let message =
            StatusUpdateMessage { pid: Some(self.pid()), ..StatusUpdateMessage::new(update) };
        self.tell(ToMaster::Update(Box::new(message)));
    }
}

fn network(ip: &str) -> NetworkInfo {
    let address = network_info::IpAddress {
        protocol: Some(network_info::Protocol::Ipv4),
        ip_address: Some(ip.to_owned()),
    };
    NetworkInfo { ip_addresses: vec![address], ..NetworkInfo::default() }
}
