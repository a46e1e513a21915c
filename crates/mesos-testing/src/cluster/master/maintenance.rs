//! Machines that will be away for a while, and what frameworks are asked because of it.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use mesos_types::machine_info::Mode;
use mesos_types::operator::allocator::InverseOfferStatus;
use mesos_types::operator::allocator::inverse_offer_status::Status;
use mesos_types::operator::maintenance::cluster_status::DrainingMachine;
use mesos_types::operator::maintenance::{ClusterStatus, Schedule};
use mesos_types::scheduler::{Event, event};
use mesos_types::validate::{Context, Validate as _};
use mesos_types::{
    AgentId, AgentInfo, FrameworkId, InverseOffer, MachineId, MachineInfo, OfferId, Unavailability,
};

use http::StatusCode;

use super::super::exchange::{bad_request, empty};
use super::Master;
use super::allocate::url;
use super::drain::Outcome;
use super::records::AgentRecord;

/// Host name in lower case, and address.
type Key = (String, String);

fn key(id: &MachineId) -> Key {
    let hostname = id.hostname.clone().unwrap_or_default().to_ascii_lowercase();
    (hostname, id.ip.clone().unwrap_or_default())
}

/// The machine of an agent.
fn key_of(info: &AgentInfo, pid: &str) -> Key {
    let address = pid.split_once('@').map_or("", |(_, address)| address);
    let ip = address.rsplit_once(':').map_or(address, |(ip, _)| ip);
    (info.hostname.to_ascii_lowercase(), ip.to_owned())
}

/// What is planned.
#[derive(Clone, Debug, Default)]
pub struct Maintenance {
    schedule: Schedule,
    machines: BTreeMap<Key, MachineInfo>,
    /// What frameworks said of a machine.
    answers: BTreeMap<(Key, FrameworkId), InverseOfferStatus>,
}

/// What frameworks are asked.
#[derive(Debug, Default)]
pub struct Asked {
    open: BTreeMap<OfferId, (FrameworkId, AgentId, Option<Instant>)>,
    /// Until when a framework is not asked again for an agent.
    answered: BTreeMap<(FrameworkId, AgentId), Instant>,
}

impl Asked {
    pub fn next_timeout(&self) -> Option<Instant> {
        let open = self.open.values().filter_map(|(_, _, expires)| *expires);
        open.chain(self.answered.values().copied()).min()
    }
}

impl Maintenance {
    pub fn is_empty(&self) -> bool {
        self.machines.is_empty()
    }

    pub fn schedule(&self) -> Schedule {
        self.schedule.clone()
    }

    pub fn status(&self) -> ClusterStatus {
        let of_mode = |mode| {
            let machines = self.machines.iter();
            machines.filter(move |(_, info)| info.mode == Some(mode))
        };
        let draining = of_mode(Mode::Draining).map(|(key, info)| {
            let answers = self.answers.iter().filter(|((machine, _), _)| machine == key);
            DrainingMachine {
                statuses: answers.map(|(_, answer)| answer.clone()).collect(),
                ..DrainingMachine::new(info.id.clone())
            }
        });
        ClusterStatus {
            draining_machines: draining.collect(),
            down_machines: of_mode(Mode::Down).map(|(_, info)| info.id.clone()).collect(),
        }
    }

    fn machine(&self, info: &AgentInfo, pid: &str) -> Option<&MachineInfo> {
        if self.machines.is_empty() {
            return None;
        }
        self.machines.get(&key_of(info, pid))
    }

    /// What a framework said is of no use any more.
    pub fn forget(&mut self, id: &FrameworkId) {
        self.answers.retain(|(_, framework), _| framework != id);
    }

    /// Whether an agent belongs to a machine that is down.
    pub fn is_down(&self, info: &AgentInfo, pid: &str) -> bool {
        self.machine(info, pid).is_some_and(|machine| machine.mode == Some(Mode::Down))
    }

    /// When an agent will be away.
    pub fn unavailability(&self, agent: &AgentRecord) -> Option<Unavailability> {
        self.machine(&agent.info, &agent.pid)?.unavailability.clone()
    }
}

impl Master {
    pub(super) fn update_schedule(&mut self, schedule: Schedule, now: Instant) -> Outcome {
        let machines: Vec<MachineInfo> = self.maintenance.machines.values().cloned().collect();
        if let Err(violations) = schedule.validate_in(&Context::new().machines(&machines)) {
            let why = format!("Failed to validate maintenance schedule: {}", violations.first());
            return Err(bad_request(why).into());
        }
        let before = std::mem::take(&mut self.maintenance.machines);
        for window in &schedule.windows {
            for id in &window.machine_ids {
                let down = before.get(&key(id)).is_some_and(|m| m.mode == Some(Mode::Down));
                let info = MachineInfo {
                    mode: Some(if down { Mode::Down } else { Mode::Draining }),
                    unavailability: Some(window.unavailability.clone()),
                    ..MachineInfo::new(id.clone())
                };
                self.maintenance.machines.insert(key(id), info);
            }
        }
        let machines = &self.maintenance.machines;
        self.maintenance.answers.retain(|(machine, _), _| machines.contains_key(machine));
        self.maintenance.schedule = schedule;
        // What was offered before said nothing of it, or something else.
        let agents: Vec<AgentId> = self
            .agents
            .iter()
            .filter(|(_, agent)| {
                let key = key_of(&agent.info, &agent.pid);
                let when = |info: &MachineInfo| info.unavailability.clone();
                before.get(&key).map(when) != machines.get(&key).map(when)
            })
            .map(|(id, _)| id.clone())
            .collect();
        for id in agents {
            self.forget_inverse_offers(|_, agent| *agent == id, true);
            self.asked.answered.retain(|(_, agent), _| *agent != id);
            let offers = self.agents.get(&id).map(|agent| agent.offers.clone());
            for offer in offers.unwrap_or_default() {
                self.rescind(&offer, now);
            }
        }
        self.allocate_soon(true, now);
        Ok(empty(StatusCode::OK))
    }

    /// The machines of a call, each of which must be in a mode.
    fn machines_in(&self, ids: &[MachineId], mode: Mode, why: &str) -> Result<Vec<Key>, String> {
        if ids.is_empty() {
            return Err("List of machines is empty".to_owned());
        }
        let mut keys: Vec<Key> = Vec::new();
        for id in ids {
            let key = key(id);
            if keys.contains(&key) {
                return Err(format!("Machine '{id}' is listed more than once"));
            }
            match self.maintenance.machines.get(&key) {
                None => {
                    return Err(format!("Machine '{id}' is not part of a maintenance schedule"));
                }
                Some(info) if info.mode != Some(mode) => {
                    return Err(format!(
                        "Machine '{id}' is not in {mode} mode and cannot be {why}"
                    ));
                }
                Some(_) => keys.push(key),
            }
        }
        Ok(keys)
    }

    pub(super) fn start_maintenance(&mut self, ids: &[MachineId], now: Instant) -> Outcome {
        let keys = self.machines_in(ids, Mode::Draining, "brought down");
        for key in keys.map_err(bad_request)? {
            if let Some(info) = self.maintenance.machines.get_mut(&key) {
                info.mode = Some(Mode::Down);
            }
            let on_it = |agent: &AgentRecord| key_of(&agent.info, &agent.pid) == key;
            let agents = self.agents.iter().filter(|(_, agent)| on_it(agent));
            for id in agents.map(|(id, _)| id.clone()).collect::<Vec<_>>() {
                self.take_down(&id, now);
            }
            self.maintenance.answers.retain(|(machine, _), _| *machine != key);
        }
        Ok(empty(StatusCode::OK))
    }

    pub(super) fn stop_maintenance(&mut self, ids: &[MachineId]) -> Outcome {
        let keys = self.machines_in(ids, Mode::Down, "brought up").map_err(bad_request)?;
        for key in keys {
            self.maintenance.machines.remove(&key);
            for window in &mut self.maintenance.schedule.windows {
                window.machine_ids.retain(|id| self::key(id) != key);
            }
        }
        self.maintenance.schedule.windows.retain(|window| !window.machine_ids.is_empty());
        Ok(empty(StatusCode::OK))
    }

    /// Asks the frameworks that use agents which will be away to leave them. Says whether some
    /// are to be asked again later.
    pub(super) fn ask_back(&mut self, now: Instant) -> bool {
        if self.maintenance.is_empty() {
            return false;
        }
        let mut made: BTreeMap<FrameworkId, Vec<InverseOffer>> = BTreeMap::new();
        let mut later = false;
        for (agent_id, agent) in &self.agents {
            let Some(unavailability) = self.maintenance.unavailability(agent) else { continue };
            let users = agent.tasks.iter().map(|(framework, _)| framework);
            let users = users.chain(agent.executors.keys().map(|(framework, _)| framework));
            let users: std::collections::BTreeSet<&FrameworkId> = users.collect();
            for framework in users {
                let known = self.frameworks.get(framework);
                if !agent.connected || !known.is_some_and(|known| known.is_connected()) {
                    continue;
                }
                let pair = (framework.clone(), agent_id.clone());
                let open = self.asked.open.values();
                if open.clone().any(|(asked, agent, _)| asked == framework && agent == agent_id) {
                    continue;
                }
                if self.asked.answered.get(&pair).is_some_and(|until| *until > now) {
                    later = true;
                    continue;
                }
                let id = OfferId::from(format!("{}-O{}", self.info.id, self.next_offer));
                self.next_offer += 1;
                let expires = self.config.offer_timeout.map(|timeout| now + timeout);
                self.asked.open.insert(id.clone(), (pair.0.clone(), pair.1, expires));
                let offer = InverseOffer {
                    agent_id: Some(agent_id.clone()),
                    url: Some(Box::new(url(agent))),
                    ..InverseOffer::new(id, framework.clone(), unavailability.clone())
                };
                made.entry(pair.0).or_default().push(offer);
            }
        }
        for (framework, offers) in made {
            let body = event::InverseOffers { inverse_offers: offers };
            self.send(&framework, Event::InverseOffers(body));
        }
        later
    }

    /// A framework answers inverse offers.
    pub(super) fn answer_inverse_offers(
        &mut self,
        id: &FrameworkId,
        offers: &[OfferId],
        status: Status,
        refusal: Duration,
        now: Instant,
    ) {
        for offer in offers {
            if self.asked.open.get(offer).is_none_or(|(asked, ..)| asked != id) {
                continue;
            }
            let Some((_, agent_id, _)) = self.asked.open.remove(offer) else { continue };
            let until = now.checked_add(refusal);
            self.asked.answered.extend(until.map(|until| ((id.clone(), agent_id.clone()), until)));
            let Some(agent) = self.agents.get(&agent_id) else { continue };
            let key = (key_of(&agent.info, &agent.pid), id.clone());
            let time = self.clock.time_info(now);
            let answer = InverseOfferStatus::new(status, id.clone(), time);
            self.maintenance.answers.insert(key, answer);
            self.allocate_soon(false, now);
        }
    }

    /// Withdraws inverse offers, and says so if it is wanted.
    pub(super) fn forget_inverse_offers(
        &mut self,
        which: impl Fn(&FrameworkId, &AgentId) -> bool,
        tell: bool,
    ) {
        let mut gone = Vec::new();
        self.asked.open.retain(|offer, (framework, agent, _)| {
            let goes = which(framework, agent);
            if goes {
                gone.push((framework.clone(), offer.clone()));
            }
            !goes
        });
        for (framework, offer) in gone.into_iter().filter(|_| tell) {
            let body = event::RescindInverseOffer::new(offer);
            self.send(&framework, Event::RescindInverseOffer(body));
        }
    }

    pub(super) fn maintenance_timeouts(&mut self, now: Instant) {
        if self.asked.next_timeout().is_none_or(|due| due > now) {
            return;
        }
        let over: Vec<(FrameworkId, AgentId)> = self
            .asked
            .open
            .values()
            .filter(|(_, _, expires)| expires.is_some_and(|at| at <= now))
            .map(|(framework, agent, _)| (framework.clone(), agent.clone()))
            .collect();
        for (framework, agent) in over {
            self.forget_inverse_offers(|f, a| *f == framework && *a == agent, true);
        }
        self.asked.answered.retain(|_, until| *until > now);
        self.allocate_soon(false, now);
    }
}
