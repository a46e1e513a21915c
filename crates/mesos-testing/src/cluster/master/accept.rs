//! What becomes of offers that are accepted.

use std::time::Instant;

use mesos_types::framework_info::capability::Type as Capability;
use mesos_types::internal::{RunTaskGroupMessage, RunTaskMessage};
use mesos_types::offer::{Operation, OperationKind, operation};
use mesos_types::operator::master as api;
use mesos_types::resource::AllocationInfo;
use mesos_types::resources::{HasResources as _, Resources};
use mesos_types::scheduler::call::Accept;
use mesos_types::scheduler::{Event, event};
use mesos_types::task_status::{Reason, Source};
use mesos_types::validate::{Context, Validate};
use mesos_types::{
    AgentId, ExecutorInfo, FrameworkId, Offer, Resource, Task, TaskInfo, TaskState, TaskStatus,
};

use super::super::message::ToAgent;
use super::calls::refusal;
use super::{Master, Output};

/// What was offered and is now to be used.
struct Bargain {
    framework: FrameworkId,
    agent: AgentId,
    role: String,
    left: Resources,
}

impl Master {
    pub(super) fn accept(&mut self, id: &FrameworkId, body: Accept, now: Instant) {
        let (offers, problem) = self.take_offers(id, &body);
        if let Some(problem) = problem {
            for offer in &offers {
                self.give_back(&offer.agent_id, &offer.resources.to_resources(), None, now);
            }
            for operation in body.operations {
                self.refuse_operation(id, operation, &problem, now);
            }
            return;
        }
        let Some(first) = offers.first() else { return };
        let mut bargain = Bargain {
            framework: id.clone(),
            agent: first.agent_id.clone(),
            role: first.role().unwrap_or("*").to_owned(),
            left: offers.iter().fold(Resources::new(), |sum, offer| sum + &offer.resources),
        };
        let offered = bargain.left.clone();
        for operation in body.operations {
            self.carry_out(&mut bargain, operation, now);
        }
        let time = refusal(body.filters.as_ref());
        let Bargain { agent, role, left, .. } = bargain;
        // What operations made of the offer is nothing that was refused.
        let made = left.clone() - &offered;
        let refused = left - &made;
        self.give_back(&agent, &made, None, now);
        self.give_back(&agent, &refused, Some((id, &role, time)), now);
    }

    /// Takes the offers of a call, and says what is wrong with them as a whole.
    fn take_offers(&mut self, id: &FrameworkId, body: &Accept) -> (Vec<Offer>, Option<String>) {
        let (mut offers, mut problem): (Vec<Offer>, _) = (Vec::new(), None);
        if body.offer_ids.is_empty() {
            return (offers, Some("No offers specified".to_owned()));
        }
        for offer_id in &body.offer_ids {
            if !self.owns(id, offer_id) {
                let repeated = offers.iter().any(|offer| offer.id == *offer_id);
                problem = Some(match repeated {
                    true => format!("Duplicate offer {offer_id} in offer list"),
                    false => format!("Offer {offer_id} is no longer valid"),
                });
                continue;
            }
            let Some(offer) = self.take_offer(offer_id) else { continue };
            if let Some(first) = offers.first() {
                if first.agent_id != offer.agent_id {
                    problem = Some(format!(
                        "Aggregated offers must belong to one single agent. Offer {offer_id} uses \
                         agent {} and agent {}",
                        offer.agent_id, first.agent_id
                    ));
                } else if first.role() != offer.role() {
                    problem = Some(format!(
                        "Aggregated offers must be allocated to the same role. Offer {offer_id} \
                         uses role '{}' but another is using role '{}'",
                        offer.role().unwrap_or("*"),
                        first.role().unwrap_or("*")
                    ));
                }
            }
            offers.push(offer);
        }
        (offers, problem)
    }

    /// Tells a framework that an operation of an acceptance came to nothing.
    fn refuse_operation(
        &mut self,
        id: &FrameworkId,
        operation: Operation,
        problem: &str,
        now: Instant,
    ) {
        let aware = self.is_aware(id);
        let state = if aware { TaskState::Dropped } else { TaskState::Lost };
        let tasks = match operation.kind {
            OperationKind::Launch(body) => body.task_infos,
            OperationKind::LaunchGroup(body) => body.task_group.tasks,
            kind => {
                let operation = Operation { kind, id: operation.id };
                self.operation_failed(
                    id,
                    &operation,
                    format!("Operation with invalid offers: {problem}"),
                );
                return;
            }
        };
        for task in tasks {
            let message = format!("Task launched with invalid offers: {problem}");
            self.reject(id, &task, state, Reason::InvalidOffers, message, now);
        }
    }

    pub(super) fn is_aware(&self, id: &FrameworkId) -> bool {
        self.frameworks.get(id).is_some_and(|known| known.can(Capability::PartitionAware))
    }

    /// Sends the status of a task that was not launched.
    fn reject(
        &mut self,
        id: &FrameworkId,
        task: &TaskInfo,
        state: TaskState,
        reason: Reason,
        message: String,
        now: Instant,
    ) {
        let status = TaskStatus {
            message: Some(message),
            agent_id: Some(task.agent_id.clone()),
            timestamp: Some(self.clock.seconds(now)),
            source: Some(Source::Master),
            reason: Some(reason),
            ..TaskStatus::new(task.task_id.clone(), state)
        };
        self.send(id, Event::Update(event::Update::new(status)));
    }

    fn carry_out(&mut self, bargain: &mut Bargain, mut operation: Operation, now: Instant) {
        allocate(&mut operation, &bargain.role);
        let Operation { kind, id } = operation;
        match kind {
            OperationKind::Launch(body) => {
                for task in body.task_infos {
                    self.launch(bargain, task, now);
                }
            }
            OperationKind::LaunchGroup(body) => self.launch_group(bargain, *body, now),
            kind => {
                let operation = Operation { kind, id };
                let left = std::mem::take(&mut bargain.left);
                let (framework, agent) = (bargain.framework.clone(), bargain.agent.clone());
                bargain.left = self.operate(Some(&framework), &agent, left, operation);
            }
        }
    }

    fn launch(&mut self, bargain: &mut Bargain, mut task: TaskInfo, now: Instant) {
        let id = bargain.framework.clone();
        if let Some(executor) = &mut task.executor {
            executor.framework_id.get_or_insert_with(|| id.clone());
        }
        let executor = task.executor.as_deref();
        let new = executor.filter(|executor| !self.runs(bargain, executor));
        let needed = new.map_or_else(Resources::new, |new| new.resources.to_resources());
        let needed = needed + &task.resources;
        if let Some(problem) = self.problem(bargain, &task, &needed) {
            self.reject(&id, &task, TaskState::Error, Reason::TaskInvalid, problem, now);
            return;
        }
        let Some(framework) = self.frameworks.get(&id) else { return };
        let info = framework.info.clone();
        let new = new.cloned();
        bargain.left -= &needed;
        let launches = task.executor.is_none() || new.is_some();
        self.add_task(bargain, &task, now);
        if let Some(executor) = new {
            self.add_executor(&bargain.agent, &id, executor);
        }
        let Some(agent) = self.agents.get(&bargain.agent) else { return };
        let message = RunTaskMessage {
            framework_id: Some(id),
            launch_executor: Some(launches),
            ..RunTaskMessage::new(info, task)
        };
        self.out.push_back(Output::Agent(agent.number, ToAgent::Run(Box::new(message))));
    }

    fn launch_group(&mut self, bargain: &mut Bargain, body: operation::LaunchGroup, now: Instant) {
        let id = bargain.framework.clone();
        let operation::LaunchGroup { mut executor, mut task_group } = body;
        executor.framework_id.get_or_insert_with(|| id.clone());
        let new = !self.runs(bargain, &executor);
        let mut needed = if new { executor.resources.to_resources() } else { Resources::new() };
        for task in &task_group.tasks {
            needed += &task.resources;
        }
        for task in &mut task_group.tasks {
            // The tasks of a group run in its executor.
            task.executor = Some(Box::new(executor.clone()));
        }
        let group = operation::LaunchGroup::new(executor.clone(), task_group.clone());
        let group = Operation::new(OperationKind::LaunchGroup(Box::new(group)));
        let twice = task_group.tasks.iter().find_map(|task| self.duplicate(&id, task));
        let problem = twice.or_else(|| self.violation(bargain, &group, Some(&executor)));
        let problem = problem
            .or_else(|| (!bargain.left.contains(&needed)).then(|| exceeds(&needed, &bargain.left)));
        if let Some(problem) = problem {
            for task in &task_group.tasks {
                let reason = Reason::TaskGroupInvalid;
                self.reject(&id, task, TaskState::Error, reason, problem.clone(), now);
            }
            return;
        }
        let Some(framework) = self.frameworks.get(&id) else { return };
        let info = framework.info.clone();
        bargain.left -= &needed;
        for task in &task_group.tasks {
            self.add_task(bargain, task, now);
        }
        if new {
            self.add_executor(&bargain.agent, &id, executor.clone());
        }
        let Some(agent) = self.agents.get(&bargain.agent) else { return };
        let message = RunTaskGroupMessage {
            launch_executor: Some(new),
            ..RunTaskGroupMessage::new(info, executor, task_group)
        };
        self.out.push_back(Output::Agent(agent.number, ToAgent::RunGroup(Box::new(message))));
    }

    fn runs(&self, bargain: &Bargain, executor: &ExecutorInfo) -> bool {
        let key = (bargain.framework.clone(), executor.executor_id.clone());
        self.agents.get(&bargain.agent).is_some_and(|agent| agent.executors.contains_key(&key))
    }

    /// Why a task cannot be launched.
    fn problem(&self, bargain: &Bargain, task: &TaskInfo, needed: &Resources) -> Option<String> {
        self.duplicate(&bargain.framework, task)
            .or_else(|| self.violation(bargain, task, task.executor.as_deref()))
            .or_else(|| (!bargain.left.contains(needed)).then(|| exceeds(needed, &bargain.left)))
    }

    fn duplicate(&self, id: &FrameworkId, task: &TaskInfo) -> Option<String> {
        let framework = self.frameworks.get(id)?;
        let known = framework.tasks.contains_key(&task.task_id)
            || framework.unreachable.contains_key(&task.task_id);
        known.then(|| format!("Task has duplicate ID: {}", task.task_id))
    }

    /// The first rule that a task or a group of tasks breaks.
    fn violation<T: Validate>(
        &self,
        bargain: &Bargain,
        what: &T,
        executor: Option<&ExecutorInfo>,
    ) -> Option<String> {
        let framework = self.frameworks.get(&bargain.framework)?;
        let agent = self.agents.get(&bargain.agent)?;
        let executors: Vec<ExecutorInfo> = match executor {
            Some(executor) => {
                let key = (bargain.framework.clone(), executor.executor_id.clone());
                agent.executors.get(&key).cloned().into_iter().collect()
            }
            None => Vec::new(),
        };
        let context = Context::new()
            .framework(&framework.info)
            .agent(&bargain.agent)
            .agent_capabilities(&agent.capabilities)
            .executors(&executors);
        what.validate_in(&context).err().map(|violations| violations.first().to_string())
    }

    fn add_task(&mut self, bargain: &Bargain, info: &TaskInfo, now: Instant) {
        let task = Task {
            executor_id: info.executor.as_ref().map(|executor| executor.executor_id.clone()),
            resources: info.resources.clone(),
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
                bargain.framework.clone(),
                bargain.agent.clone(),
                TaskState::Staging,
            )
        };
        self.counts.launched += 1;
        self.insert_task(task, now);
    }

    /// Adds a task that runs or will run on an agent, and whose resources are not free.
    pub(super) fn insert_task(&mut self, task: Task, _now: Instant) {
        if let Some(agent) = self.agents.get_mut(&task.agent_id) {
            agent.tasks.insert((task.framework_id.clone(), task.task_id.clone()));
            if !task.state.is_terminal() {
                agent.used += &task.resources;
            }
        }
        let added = self.is_watched().then(|| api::event::TaskAdded::new(task.clone()));
        if let Some(framework) = self.frameworks.get_mut(&task.framework_id) {
            if !task.state.is_terminal() {
                framework.used += &task.resources;
            }
            framework.tasks.insert(task.task_id.clone(), task);
        }
        if let Some(body) = added {
            self.publish(&api::Event::TaskAdded(Box::new(body)));
        }
    }

    pub(super) fn add_executor(
        &mut self,
        agent_id: &AgentId,
        id: &FrameworkId,
        executor: ExecutorInfo,
    ) {
        if let Some(framework) = self.frameworks.get_mut(id) {
            framework.used += &executor.resources;
        }
        if let Some(agent) = self.agents.get_mut(agent_id) {
            agent.used += &executor.resources;
            agent.executors.insert((id.clone(), executor.executor_id.clone()), executor);
        }
    }
}

fn exceeds(needed: &Resources, left: &Resources) -> String {
    format!("Task uses more resources {needed} than available {left}")
}

/// Fills in for which role resources are used, where a scheduler left it out.
fn allocate(operation: &mut Operation, role: &str) {
    let fill = |resources: &mut [Resource]| {
        for resource in resources {
            // A framework that does not know refined reservations writes them the old way.
            resource.upgrade();
            resource
                .allocation_info
                .get_or_insert_with(|| AllocationInfo { role: Some(role.to_owned()) });
        }
    };
    let task = |task: &mut TaskInfo| {
        fill(&mut task.resources);
        if let Some(executor) = &mut task.executor {
            fill(&mut executor.resources);
        }
    };
    match &mut operation.kind {
        OperationKind::Launch(body) => body.task_infos.iter_mut().for_each(task),
        OperationKind::LaunchGroup(body) => {
            fill(&mut body.executor.resources);
            body.task_group.tasks.iter_mut().for_each(task);
        }
        OperationKind::Reserve(body) => {
            fill(&mut body.resources);
            fill(&mut body.source);
        }
        OperationKind::Unreserve(body) => fill(&mut body.resources),
        OperationKind::Create(body) => fill(&mut body.volumes),
        OperationKind::Destroy(body) => fill(&mut body.volumes),
        OperationKind::GrowVolume(body) => {
            fill(std::slice::from_mut(&mut body.volume));
            fill(std::slice::from_mut(&mut body.addition));
        }
        OperationKind::ShrinkVolume(body) => fill(std::slice::from_mut(&mut body.volume)),
        OperationKind::CreateDisk(body) => fill(std::slice::from_mut(&mut body.source)),
        OperationKind::DestroyDisk(body) => fill(std::slice::from_mut(&mut body.source)),
        _ => {}
    }
}
