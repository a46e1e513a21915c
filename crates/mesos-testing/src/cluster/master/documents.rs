//! The JSON endpoints.

use std::collections::BTreeSet;
use std::time::Instant;

use bytes::Bytes;
use http::header::LOCATION;
use http::{HeaderValue, Method, Request, Response, StatusCode};
use mesos_types::operator::master::call::StartMaintenance;
use mesos_types::operator::quota::QuotaRequest;
use mesos_types::resources::Resources;
use mesos_types::state::{self, Named, Number, Scalar};
use mesos_types::{Codec, Dialect, FrameworkId, Task, json};

use super::super::documents::{
    answer, attributes, count, framework, full, number, present, protobuf, resources, seconds,
    tasks, version,
};
use super::super::exchange::{bad_request, empty, query};
use super::Master;
use super::quota::Quota;
use super::records::{AgentRecord, FrameworkRecord};

/// How many tasks `/tasks` shows when nothing is said of it.
const TASKS: usize = 100;

/// The message that is posted to an endpoint, as JSON.
fn posted<T: Codec>(request: &Request<Bytes>) -> Result<T, Box<Response<Bytes>>> {
    if request.method() != Method::POST {
        return Err(super::super::exchange::not_allowed(request.method()).into());
    }
    json::from_mesos(request.body(), Dialect::V0)
        .map_err(|error| bad_request(format!("Failed to parse the body: {error}")).into())
}

impl Master {
    pub(super) fn document_request(
        &mut self,
        path: &str,
        request: &Request<Bytes>,
        now: Instant,
    ) -> Response<Bytes> {
        // Whether a server is there is nobody's secret.
        if path != "/health"
            && let Err(response) = self.principal(request, "mesos-master-readonly")
        {
            return *response;
        }
        match path {
            "/health" => empty(StatusCode::OK),
            "/version" => answer(request, &version(&self.config.version)),
            "/redirect" => {
                let mut response = empty(StatusCode::TEMPORARY_REDIRECT);
                let location = format!("//{}", self.config.address);
                if let Ok(value) = HeaderValue::from_str(&location) {
                    response.headers_mut().insert(LOCATION, value);
                }
                response
            }
            "/flags" => {
                let flags = Some(self.flag_document());
                answer(request, &state::Flags { flags, ..state::Flags::default() })
            }
            "/metrics/snapshot" => answer(request, &self.metrics()),
            "/state" => answer(request, &self.state_document()),
            "/state-summary" => answer(request, &self.summary_document()),
            "/slaves" => {
                let agents = self.agents.values().map(|agent| state::Agent {
                    reserved_resources_full: Some(
                        agent
                            .total
                            .by_reservation()
                            .iter()
                            .map(|(role, own)| (role.clone(), full(own)))
                            .collect(),
                    ),
                    unreserved_resources_full: full(&agent.total.unreserved()).into(),
                    used_resources_full: full(&agent.used).into(),
                    offered_resources_full: full(&self.offered(agent)).into(),
                    ..self.agent_document(agent)
                });
                let agents = state::Agents {
                    agents: agents.collect::<Vec<_>>().into(),
                    recovered_agents: Vec::new().into(),
                    ..state::Agents::default()
                };
                answer(request, &agents)
            }
            "/frameworks" => {
                let frameworks = state::Frameworks {
                    frameworks: self.framework_documents(self.frameworks.values()),
                    completed_frameworks: self.framework_documents(&self.completed),
                    unregistered_frameworks: Vec::new().into(),
                    ..state::Frameworks::default()
                };
                answer(request, &frameworks)
            }
            "/tasks" => answer(request, &self.task_documents(request)),
            "/roles" => answer(request, &self.role_documents()),
            "/weights" => {
                let weights = self.weights.iter().map(|(role, info)| state::Weight {
                    role: Some(role.clone()),
                    weight: number(info.weight),
                    ..state::Weight::default()
                });
                answer(request, &weights.collect::<Vec<_>>())
            }
            "/quota" => self.quota_request(request, now),
            "/maintenance/schedule" => self.schedule_request(request, now),
            "/maintenance/status" => answer(request, protobuf(&self.maintenance.status()).json()),
            "/machine/down" => self.machine_request(request, true, now),
            "/machine/up" => self.machine_request(request, false, now),
            "/teardown" => self.teardown_request(request, now),
            path => match path.strip_prefix("/quota/") {
                Some(role) if request.method() == Method::DELETE => {
                    self.remove_quota(role, now).unwrap_or_else(|response| *response)
                }
                _ => self.not_found(),
            },
        }
    }

    fn quota_request(&mut self, request: &Request<Bytes>, now: Instant) -> Response<Bytes> {
        if request.method() == Method::GET {
            return answer(request, protobuf(&self.quota_status()).json());
        }
        let principal = self.principal(request, "mesos-master-readwrite");
        let outcome = principal.and_then(|principal| {
            let body: QuotaRequest = posted(request)?;
            self.set_quota(body, principal.as_deref(), now)
        });
        outcome.unwrap_or_else(|response| *response)
    }

    fn schedule_request(&mut self, request: &Request<Bytes>, now: Instant) -> Response<Bytes> {
        if request.method() == Method::GET {
            return answer(request, protobuf(&self.maintenance.schedule()).json());
        }
        let outcome = posted(request).and_then(|schedule| self.update_schedule(schedule, now));
        outcome.unwrap_or_else(|response| *response)
    }

    fn machine_request(
        &mut self,
        request: &Request<Bytes>,
        down: bool,
        now: Instant,
    ) -> Response<Bytes> {
        // The list stands alone, and as a member it is that of a call.
        let body = [br#"{"machines":"#, &request.body()[..], b"}"].concat();
        let list = request.clone().map(|_| Bytes::from(body));
        let outcome = posted(&list).and_then(|call: StartMaintenance| match down {
            true => self.start_maintenance(&call.machines, now),
            false => self.stop_maintenance(&call.machines),
        });
        outcome.unwrap_or_else(|response| *response)
    }

    fn teardown_request(&mut self, request: &Request<Bytes>, now: Instant) -> Response<Bytes> {
        if request.method() != Method::POST {
            return super::super::exchange::not_allowed(request.method());
        }
        let body = String::from_utf8_lossy(request.body());
        let id = body.split('&').find_map(|pair| pair.strip_prefix("frameworkId="));
        let Some(id) = id.map(|id| FrameworkId::from(id.trim())) else {
            return bad_request("Missing 'frameworkId' query parameter");
        };
        if !self.frameworks.contains_key(&id) {
            return bad_request("No framework found with specified ID");
        }
        self.remove_framework(&id, now);
        empty(StatusCode::OK)
    }

    fn flag_document(&self) -> Named<Scalar> {
        let flags = self.flags().into_iter();
        flags.map(|(name, value)| (name.to_owned(), Scalar::Text(value))).collect()
    }

    fn agent_document(&self, agent: &AgentRecord) -> state::Agent {
        let reserved = agent.total.by_reservation();
        let drain = self.drain_of(agent);
        let capabilities = agent.capabilities.iter().filter_map(|known| known.r#type);
        state::Agent {
            id: agent.info.id.as_ref().map(|id| id.0.clone()),
            hostname: Some(agent.info.hostname.clone()),
            port: Some(Number::from(u32::try_from(agent.info.port()).unwrap_or_default())),
            pid: Some(agent.pid.clone()),
            attributes: Some(attributes(&agent.info.attributes)),
            registered_time: seconds(&agent.registered),
            reregistered_time: agent.reregistered.as_ref().and_then(seconds),
            resources: Some(resources(&agent.total)),
            used_resources: Some(resources(&agent.used)),
            offered_resources: Some(resources(&self.offered(agent))),
            reserved_resources: Some(
                reserved.iter().map(|(role, own)| (role.clone(), resources(own))).collect(),
            ),
            unreserved_resources: Some(resources(&agent.total.unreserved())),
            active: Some(agent.is_in_use()),
            deactivated: Some(agent.deactivated),
            drain_info: drain.map(|drain| protobuf(&drain.info)),
            estimated_drain_start_time_seconds: drain.and_then(|drain| seconds(&drain.since)),
            version: Some(agent.version.clone()),
            capabilities: capabilities.map(|kind| kind.to_string()).collect::<Vec<_>>().into(),
            ..state::Agent::default()
        }
    }

    fn framework_document(&self, known: &FrameworkRecord) -> state::Framework {
        let held = known.used.clone() + &known.offered;
        let offers = known.offers.iter().filter_map(|id| self.offers.get(id));
        let offers = offers.map(|known| state::Offer {
            id: Some(known.offer.id.0.clone()),
            framework_id: Some(known.offer.framework_id.0.clone()),
            agent_id: Some(known.offer.agent_id.0.clone()),
            allocation_info: known.offer.allocation_info.as_ref().map(protobuf),
            resources: Some(super::super::documents::of_list(&known.offer.resources)),
            ..state::Offer::default()
        });
        let pid = match &known.link {
            super::records::Link::Pid(pid) => Some(pid.to_string()),
            _ => None,
        };
        state::Framework {
            pid,
            active: Some(known.is_connected()),
            connected: Some(known.is_connected()),
            recovered: Some(known.recovered),
            registered_time: seconds(&known.registered),
            reregistered_time: known.reregistered.as_ref().and_then(seconds),
            unregistered_time: known.unregistered.as_ref().map_or(number(0.0), seconds),
            resources: Some(resources(&held)),
            used_resources: Some(resources(&known.used)),
            offered_resources: Some(resources(&known.offered)),
            tasks: tasks(known.tasks.values()),
            unreachable_tasks: tasks(known.unreachable.values()),
            completed_tasks: tasks(&known.completed),
            offers: offers.collect::<Vec<_>>().into(),
            executors: Vec::new().into(),
            offer_constraints: Some(match &known.constraints {
                Some(constraints) => protobuf(constraints).json().clone(),
                None => serde_json::json!({}),
            }),
            ..framework(&known.info)
        }
    }

    fn framework_documents<'a>(
        &self,
        all: impl IntoIterator<Item = &'a FrameworkRecord>,
    ) -> state::List<state::Framework> {
        all.into_iter().map(|known| self.framework_document(known)).collect::<Vec<_>>().into()
    }

    fn state_document(&self) -> state::MasterState {
        let text = |text: &Option<String>| text.clone();
        let (active, inactive): (Vec<&AgentRecord>, Vec<&AgentRecord>) =
            self.agents.values().partition(|agent| agent.is_in_use());
        let agents = self.agents.values().map(|agent| self.agent_document(agent));
        let capabilities = self.info.capabilities.iter().filter_map(|known| known.r#type);
        state::MasterState {
            version: text(&self.info.version),
            start_time: number(self.started),
            elected_time: number(self.started),
            id: Some(self.info.id.clone()),
            pid: text(&self.info.pid),
            hostname: text(&self.info.hostname),
            capabilities: capabilities.map(|kind| kind.to_string()).collect::<Vec<_>>().into(),
            activated_agents: number(active.len() as f64),
            deactivated_agents: number(inactive.len() as f64),
            unreachable_agents: number(self.unreachable.len() as f64),
            leader: text(&self.info.pid),
            leader_info: Some(state::LeaderInfo {
                id: Some(self.info.id.clone()),
                pid: text(&self.info.pid),
                port: Some(Number::from(self.info.port)),
                hostname: text(&self.info.hostname),
                ..state::LeaderInfo::default()
            }),
            flags: Some(self.flag_document()),
            agents: agents.collect::<Vec<_>>().into(),
            recovered_agents: Vec::new().into(),
            frameworks: self.framework_documents(self.frameworks.values()),
            completed_frameworks: self.framework_documents(&self.completed),
            orphan_tasks: Vec::new().into(),
            unregistered_frameworks: Vec::new().into(),
            ..state::MasterState::default()
        }
    }

    fn summary_document(&self) -> state::StateSummary {
        let all: Vec<&Task> = self
            .frameworks
            .values()
            .flat_map(|known| {
                known.tasks.values().chain(known.unreachable.values()).chain(&known.completed)
            })
            .collect();
        let agents = self.agents.iter().map(|(id, agent)| {
            let own = || all.iter().copied().filter(|task| task.agent_id == *id);
            let frameworks: BTreeSet<&str> =
                agent.tasks.iter().map(|(framework, _)| framework.0.as_str()).collect();
            let frameworks: Vec<String> = frameworks.into_iter().map(str::to_owned).collect();
            state::Agent {
                framework_ids: frameworks.into(),
                task_counts: count(own()),
                ..self.agent_document(agent)
            }
        });
        let frameworks = self.frameworks.iter().map(|(id, known)| {
            let own = || all.iter().copied().filter(|task| task.framework_id == *id);
            let agents: BTreeSet<&str> =
                known.tasks.values().map(|task| task.agent_id.0.as_str()).collect();
            let agents: Vec<String> = agents.into_iter().map(str::to_owned).collect();
            state::Framework {
                agent_ids: agents.into(),
                task_counts: count(own()),
                tasks: state::List::default(),
                unreachable_tasks: state::List::default(),
                completed_tasks: state::List::default(),
                offers: state::List::default(),
                executors: state::List::default(),
                offer_constraints: None,
                ..self.framework_document(known)
            }
        });
        state::StateSummary {
            hostname: Some(self.config.hostname.clone()),
            agents: agents.collect::<Vec<_>>().into(),
            frameworks: frameworks.collect::<Vec<_>>().into(),
            ..state::StateSummary::default()
        }
    }

    fn task_documents(&self, request: &Request<Bytes>) -> state::Tasks {
        let pairs = query(request);
        let get = |name: &str| pairs.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str());
        let number = |name: &str| get(name).and_then(|text| text.parse::<usize>().ok());
        let limit = number("limit").unwrap_or(TASKS);
        let offset = number("offset").unwrap_or(0);
        let (framework, task_id) = (get("framework_id"), get("task_id"));
        let mut all: Vec<&Task> = self
            .frameworks
            .values()
            .chain(&self.completed)
            .flat_map(|known| {
                known.tasks.values().chain(known.unreachable.values()).chain(&known.completed)
            })
            .filter(|task| framework.is_none_or(|id| task.framework_id.0 == id))
            .filter(|task| task_id.is_none_or(|id| task.task_id.0 == id))
            .collect();
        let since = |task: &Task| {
            task.statuses.first().and_then(|status| status.timestamp).unwrap_or_default()
        };
        all.sort_by(|a, b| since(b).total_cmp(&since(a)));
        if get("order") == Some("asc") {
            all.reverse();
        }
        let page = all.into_iter().skip(offset).take(limit);
        state::Tasks { tasks: tasks(page), ..state::Tasks::default() }
    }

    fn role_documents(&self) -> state::Roles {
        let roles = self.by_role().into_iter().map(|(name, frameworks)| {
            let held = self.held_by_role(&name);
            let quota = self.quotas.get(&name);
            let of_quota = |part: fn(&Quota) -> Resources| {
                quota.map_or_else(state::Resources::default, |quota| present(&part(quota)))
            };
            let mut offered = Resources::new();
            for known in self.frameworks.values() {
                offered += &known.offered.allocated_to(&name);
            }
            let mut reserved = Resources::new();
            for agent in self.agents.values() {
                reserved += &agent.total.reserved_for(&name);
            }
            let frameworks: Vec<String> = frameworks.into_iter().map(|id| id.0).collect();
            state::Role {
                weight: number(self.weights.get(&name).map_or(1.0, |info| info.weight)),
                resources: Some(present(&held)),
                quota: Some(state::RoleQuota {
                    role: Some(name.clone()),
                    guarantee: Some(of_quota(Quota::guarantee)),
                    limit: Some(of_quota(Quota::limit)),
                    consumed: Some(present(&match quota {
                        Some(_) => self.consumed(&name),
                        None => held.clone() - &offered,
                    })),
                    ..state::RoleQuota::default()
                }),
                allocated: Some(present(&(held.clone() - &offered))),
                offered: Some(present(&offered)),
                reserved: Some(present(&reserved)),
                frameworks: frameworks.into(),
                name: Some(name),
                ..state::Role::default()
            }
        });
        state::Roles { roles: roles.collect::<Vec<_>>().into(), ..state::Roles::default() }
    }
}
