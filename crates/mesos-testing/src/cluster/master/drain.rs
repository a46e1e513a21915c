//! Agents that operators take out of use: at once, or when their tasks have ended.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use bytes::Bytes;
use http::{Response, StatusCode};
use mesos_types::internal::DrainSlaveMessage;
use mesos_types::operator::master::call::DrainAgent;
use mesos_types::{AgentId, DrainConfig, DrainInfo, DrainState, DurationInfo, OfferId, TimeInfo};

use super::super::exchange::{bad_request, empty, text};
use super::super::message::ToAgent;
use super::{Master, Output};

/// How an operator is answered.
pub type Outcome = Result<Response<Bytes>, Box<Response<Bytes>>>;

/// A drain, and when it began.
#[derive(Clone, Debug)]
pub struct Drain {
    pub info: DrainInfo,
    pub since: TimeInfo,
}

/// The agents that are not in use, though they may be there.
#[derive(Clone, Debug, Default)]
pub struct OutOfUse {
    deactivated: BTreeSet<AgentId>,
    draining: BTreeMap<AgentId, Drain>,
}

impl OutOfUse {
    pub fn contains(&self, id: &AgentId) -> bool {
        self.deactivated.contains(id)
    }

    pub fn drain(&self, id: &AgentId) -> Option<&Drain> {
        self.draining.get(id)
    }

    pub fn remove(&mut self, id: &AgentId) {
        self.deactivated.remove(id);
        self.draining.remove(id);
    }
}

impl Master {
    fn is_known(&self, id: &AgentId) -> bool {
        self.agents.contains_key(id)
            || self.recovered.contains_key(id)
            || self.unreachable.contains_key(id)
    }

    pub(super) fn deactivate_agent(&mut self, id: &AgentId, now: Instant) -> Outcome {
        if !self.is_known(id) {
            return Err(text(StatusCode::NOT_FOUND, "Agent not found").into());
        }
        self.out_of_use.deactivated.insert(id.clone());
        let offers = self.agents.get_mut(id).map(|agent| {
            agent.deactivated = true;
            agent.offers.iter().cloned().collect::<Vec<OfferId>>()
        });
        for offer in offers.unwrap_or_default() {
            self.rescind(&offer, now);
        }
        Ok(empty(StatusCode::OK))
    }

    pub(super) fn reactivate_agent(&mut self, id: &AgentId, now: Instant) -> Outcome {
        if !self.is_known(id) {
            return Err(text(StatusCode::NOT_FOUND, "Agent not found").into());
        }
        let drain = self.out_of_use.drain(id);
        if drain.is_some_and(|drain| drain.info.state == DrainState::Draining) {
            return Err(bad_request("Agent is still in the DRAINING state").into());
        }
        self.out_of_use.remove(id);
        if let Some(agent) = self.agents.get_mut(id) {
            agent.deactivated = false;
        }
        self.allocate_soon(true, now);
        Ok(empty(StatusCode::OK))
    }

    /// Begins to drain an agent, or goes on in another way.
    pub(super) fn drain_agent(&mut self, body: DrainAgent, now: Instant) -> Outcome {
        let max_grace_period = match body.max_grace_period.map(DurationInfo::try_from) {
            Some(Err(error)) => {
                return Err(bad_request(format!("'max_grace_period': {error}")).into());
            }
            Some(Ok(span)) if span.nanoseconds < 0 => {
                return Err(bad_request("'max_grace_period' is negative").into());
            }
            Some(Ok(span)) => Some(span),
            None => None,
        };
        let id = body.agent_id;
        self.deactivate_agent(&id, now)?;
        let config = DrainConfig { max_grace_period, mark_gone: body.mark_gone };
        let info = DrainInfo::new(DrainState::Draining, config);
        // Seconds are enough for when it began.
        let since = TimeInfo { nanoseconds: self.clock.whole_seconds(now) };
        self.out_of_use.draining.insert(id.clone(), Drain { info, since });
        self.tell_to_drain(&id);
        Ok(empty(StatusCode::OK))
    }

    /// Tells an agent that it drains, if it does.
    pub(super) fn tell_to_drain(&mut self, id: &AgentId) {
        let Some(drain) = self.out_of_use.drain(id) else { return };
        if drain.info.state != DrainState::Draining {
            return;
        }
        let message = DrainSlaveMessage::new(drain.info.config.clone());
        if let Some(agent) = self.agents.get(id) {
            self.out.push_back(Output::Agent(agent.number, ToAgent::Drain(message)));
        }
    }

    /// Looks which agents have nothing left to do.
    pub(super) fn check_drains(&mut self, now: Instant) {
        let idle = |id: &AgentId| {
            self.agents
                .get(id)
                .is_some_and(|agent| agent.tasks.is_empty() && agent.operations.is_empty())
        };
        let draining = self.out_of_use.draining.iter();
        let drained: Vec<AgentId> = draining
            .filter(|(id, drain)| drain.info.state == DrainState::Draining && idle(id))
            .map(|(id, _)| id.clone())
            .collect();
        for id in drained {
            let Some(drain) = self.out_of_use.draining.get_mut(&id) else { continue };
            drain.info.state = DrainState::Drained;
            if drain.info.config.mark_gone() {
                self.mark_gone(&id, now);
            }
        }
    }
}
