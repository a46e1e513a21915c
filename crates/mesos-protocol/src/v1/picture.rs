use std::collections::{HashMap, VecDeque};

use mesos_types::operator::master::Event;
use mesos_types::operator::master::response::GetState;
use mesos_types::operator::master::response::get_agents::Agent;
use mesos_types::operator::master::response::get_executors::Executor;
use mesos_types::operator::master::response::get_frameworks::Framework;
use mesos_types::{AgentId, FrameworkId, Task, TaskId};

/// How many tasks and frameworks that ended are remembered.
const COMPLETED: usize = 1000;

/// The state of a cluster as the events of the master tell it.
///
/// SUBSCRIBED replaces it as a whole; each other event changes a part of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// The agents that are registered.
    pub agents: HashMap<AgentId, Agent>,
    /// The frameworks that are registered.
    pub frameworks: HashMap<FrameworkId, Framework>,
    /// The tasks that have not ended, those out of reach among them. A task id is unique only
    /// within its framework.
    pub tasks: HashMap<(FrameworkId, TaskId), Task>,
    /// The executors that were there at the last SUBSCRIBED; no event tells of later ones.
    pub executors: Vec<Executor>,
    /// The last tasks that ended, at most 1000, the oldest first.
    pub completed_tasks: VecDeque<Task>,
    /// The last frameworks that ended, at most 1000, the oldest first.
    pub completed_frameworks: VecDeque<Framework>,
}

impl Picture {
    /// Takes in an event. Tells whether the picture may have changed.
    pub fn apply(&mut self, event: &Event) -> bool {
        match event {
            Event::Subscribed(body) => {
                *self = body.get_state.as_deref().map(Self::from).unwrap_or_default();
            }
            Event::TaskAdded(body) => self.put(body.task.clone()),
            Event::TaskUpdated(body) => {
                let key = (body.framework_id.clone(), body.status.task_id.clone());
                let Some(task) = self.tasks.get_mut(&key) else { return false };
                task.state = body.state;
                task.status_update_state = Some(body.status.state);
                task.status_update_uuid.clone_from(&body.status.uuid);
                // The master keeps one status of each state in a row, without its data.
                let mut status = body.status.clone();
                status.data = None;
                if task.statuses.last().is_some_and(|last| last.state == status.state) {
                    task.statuses.pop();
                }
                task.statuses.push(status);
                if body.state.is_terminal() {
                    if let Some(task) = self.tasks.remove(&key) {
                        remember(&mut self.completed_tasks, task);
                    }
                }
            }
            Event::AgentAdded(body) => {
                let Some(id) = body.agent.agent_info.id.clone() else { return false };
                self.agents.insert(id, body.agent.clone());
            }
            Event::AgentRemoved(body) => {
                self.executors.retain(|executor| executor.agent_id != body.agent_id);
                return self.agents.remove(&body.agent_id).is_some();
            }
            Event::FrameworkAdded(body) => return self.put_framework(body.framework.clone()),
            Event::FrameworkUpdated(body) => return self.put_framework(body.framework.clone()),
            Event::FrameworkRemoved(body) => {
                let Some(id) = &body.framework_info.id else { return false };
                // The last state of the tasks may not have been told.
                let tasks: Vec<_> = self.tasks.keys().filter(|k| k.0 == *id).cloned().collect();
                for key in tasks {
                    if let Some(task) = self.tasks.remove(&key) {
                        remember(&mut self.completed_tasks, task);
                    }
                }
                if let Some(framework) = self.frameworks.remove(id) {
                    remember(&mut self.completed_frameworks, framework);
                }
            }
            _ => return false,
        }
        true
    }

    fn put(&mut self, task: Task) {
        if task.state.is_terminal() {
            remember(&mut self.completed_tasks, task);
        } else {
            self.tasks.insert((task.framework_id.clone(), task.task_id.clone()), task);
        }
    }

    fn put_framework(&mut self, framework: Framework) -> bool {
        let Some(id) = framework.framework_info.id.clone() else { return false };
        self.frameworks.insert(id, framework);
        true
    }
}

fn remember<T>(list: &mut VecDeque<T>, value: T) {
    if list.len() == COMPLETED {
        list.pop_front();
    }
    list.push_back(value);
}

impl From<&GetState> for Picture {
    fn from(state: &GetState) -> Self {
        let mut picture = Picture::default();
        if let Some(agents) = &state.get_agents {
            for agent in &agents.agents {
                if let Some(id) = agent.agent_info.id.clone() {
                    picture.agents.insert(id, agent.clone());
                }
            }
        }
        if let Some(frameworks) = &state.get_frameworks {
            for framework in &frameworks.frameworks {
                picture.put_framework(framework.clone());
            }
            for framework in &frameworks.completed_frameworks {
                remember(&mut picture.completed_frameworks, framework.clone());
            }
        }
        if let Some(executors) = &state.get_executors {
            let (known, orphans) = (&executors.executors, &executors.orphan_executors);
            picture.executors = known.iter().chain(orphans).cloned().collect();
        }
        if let Some(tasks) = &state.get_tasks {
            for task in &tasks.completed_tasks {
                remember(&mut picture.completed_tasks, task.clone());
            }
            let known = [&tasks.pending_tasks, &tasks.tasks, &tasks.orphan_tasks];
            for task in known.into_iter().chain([&tasks.unreachable_tasks]).flatten() {
                picture.put(task.clone());
            }
        }
        picture
    }
}
