//! The JSON endpoints of an agent.

use std::collections::BTreeMap;
use std::time::Instant;

use bytes::Bytes;
use http::{Request, StatusCode};
use mesos_types::FrameworkId;
use mesos_types::resources::HasResources as _;
use mesos_types::state;

use super::super::documents::{
    answer, attributes, executor, framework, number, protobuf, resources, seconds, tasks, version,
};
use super::super::exchange::{ExchangeId, empty, text};
use super::operator::Answered;
use super::records::{Completed, ExecutorRecord};
use super::{Agent, Output};

impl Agent {
    pub(super) fn document_request(
        &mut self,
        id: ExchangeId,
        path: &str,
        request: Request<Bytes>,
        _now: Instant,
    ) {
        let response = match path {
            "/health" => empty(StatusCode::OK),
            "/files/read" | "/files/browse" | "/files/download" => {
                self.out.push_back(Output::File(id, request));
                return;
            }
            "/api/v1" => match self.operator_call(id, &request) {
                Ok(Answered::Now(response)) => response,
                Ok(Answered::ByFile) => {
                    self.out.push_back(Output::File(id, request));
                    return;
                }
                Ok(Answered::Later) => return,
                Err(response) => *response,
            },
            "/version" => answer(&request, &version(&self.config.version)),
            "/state" => answer(&request, &self.state_document()),
            "/containers" | "/monitor/statistics" => answer(&request, &self.container_documents()),
            "/metrics/snapshot" => {
                let running = BTreeMap::from([("slave/tasks_running", self.running())]);
                answer(&request, &running)
            }
            _ => text(StatusCode::NOT_FOUND, "404 Not Found."),
        };
        self.answer(id, response);
    }

    fn executor_document(
        &self,
        framework: &FrameworkId,
        known: &ExecutorRecord,
    ) -> state::Executor {
        state::Executor {
            container: Some(known.container.value.clone()),
            directory: Some(known.sandbox.clone()),
            tasks: tasks(&self.tasks_of(framework, known, false)),
            queued_tasks: Vec::new().into(),
            completed_tasks: tasks(&self.tasks_of(framework, known, true)),
            ..executor(&known.info)
        }
    }

    fn state_document(&self) -> state::AgentState {
        // What is done with, by framework and container.
        let mut done: BTreeMap<&FrameworkId, BTreeMap<&str, Vec<&Completed>>> = BTreeMap::new();
        for completed in &self.completed {
            let containers = done.entry(&completed.framework).or_default();
            containers.entry(&completed.container.value).or_default().push(completed);
        }
        let executors_done = |id: &FrameworkId| {
            let containers = done.get(id).into_iter().flat_map(BTreeMap::values);
            let documents = containers.filter_map(|list| {
                let first = list.first()?;
                Some(state::Executor {
                    container: Some(first.container.value.clone()),
                    directory: Some(first.sandbox.clone()),
                    tasks: Vec::new().into(),
                    queued_tasks: Vec::new().into(),
                    completed_tasks: tasks(list.iter().map(|done| &done.task)),
                    ..executor(&first.executor)
                })
            });
            documents.collect::<Vec<_>>()
        };
        let frameworks = self.frameworks.iter().map(|(id, info)| {
            let own = self.executors.iter().filter(|((owner, _), _)| owner == id);
            let own: Vec<_> = own.map(|(_, known)| self.executor_document(id, known)).collect();
            state::Framework {
                executors: own.into(),
                completed_executors: executors_done(id).into(),
                ..framework(info)
            }
        });
        let over = done.keys().filter(|id| !self.frameworks.contains_key(**id));
        let over = over.map(|id| state::Framework {
            id: Some(id.0.clone()),
            executors: Vec::new().into(),
            completed_executors: executors_done(id).into(),
            ..state::Framework::default()
        });
        let capabilities = self.capabilities().into_iter().filter_map(|known| known.r#type);
        state::AgentState {
            version: Some(self.config.version.clone()),
            start_time: number(self.started),
            id: self.id.as_ref().map(|id| id.0.clone()),
            pid: Some(self.pid()),
            hostname: Some(self.config.hostname.clone()),
            capabilities: capabilities.map(|kind| kind.to_string()).collect::<Vec<_>>().into(),
            resources: Some(resources(&self.total)),
            reserved_resources: Some(
                self.total
                    .by_reservation()
                    .iter()
                    .map(|(role, own)| (role.clone(), resources(own)))
                    .collect(),
            ),
            unreserved_resources: Some(resources(&self.total.unreserved())),
            attributes: Some(attributes(&self.config.attributes)),
            flags: Some(Default::default()),
            drain_config: self.drain.as_ref().map(|(config, _)| protobuf(config)),
            estimated_drain_start_time_seconds: self
                .drain
                .as_ref()
                .and_then(|(_, since)| seconds(since)),
            frameworks: frameworks.collect::<Vec<_>>().into(),
            completed_frameworks: over.collect::<Vec<_>>().into(),
            ..state::AgentState::default()
        }
    }

    fn container_documents(&self) -> Vec<serde_json::Value> {
        let containers = self.executors.iter().filter(|(_, known)| !known.ending);
        containers
            .map(|((framework, executor), known)| {
                let mut all = known.info.resources.to_resources();
                for task in known.tasks.values() {
                    all += &task.info.resources;
                }
                serde_json::json!({
                    "container_id": known.container.value,
                    "executor_id": executor.0,
                    "executor_name": known.info.name.clone().unwrap_or_default(),
                    "framework_id": framework.0,
                    "source": known.info.source.clone().unwrap_or_default(),
                    "statistics": {
                        "timestamp": self.started,
                        "cpus_limit": all.cpus(),
                        "mem_limit_bytes": (all.mem() * 1024.0 * 1024.0) as u64,
                    },
                    "status": { "container_id": { "value": known.container.value } },
                })
            })
            .collect()
    }
}
