//! How frameworks come, go and come back.

use std::time::{Duration, Instant};

use mesos_types::constraints::OfferFilter;
use mesos_types::internal::{ShutdownFrameworkMessage, UpdateFrameworkMessage};
use mesos_types::operator::master as api;
use mesos_types::resources::HasResources as _;
use mesos_types::scheduler::call::Subscribe;
use mesos_types::scheduler::{Event, OfferConstraints, event};
use mesos_types::validate::{Context, Validate as _};
use mesos_types::{FrameworkId, FrameworkInfo, OfferId, TaskState};

use super::super::exchange::{Answer, encode};
use super::super::message::ToAgent;
use super::records::{FrameworkRecord, Link, Stream};
use super::{MAX_COMPLETED_FRAMEWORKS, Master, Output};

/// How a framework was taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subscribed {
    New,
    Again,
}

impl Master {
    /// What stands against a subscription.
    pub(super) fn refuse(
        &self,
        info: &FrameworkInfo,
        constraints: Option<&OfferConstraints>,
        principal: Option<&str>,
    ) -> Option<String> {
        if let Some(Err(error)) = constraints.map(OfferFilter::new) {
            return Some(format!("Offer constraints are not valid: {error}"));
        }
        let known = info.id.as_ref().and_then(|id| self.frameworks.get(id));
        let mut context = Context::new().root_submissions(true);
        if self.config.principals.is_some() {
            context = context.principal(principal);
        }
        if let Some(known) = known.filter(|known| !known.recovered) {
            context = context.framework(&known.info);
        }
        if let Err(violations) = info.validate_in(&context) {
            return Some(violations.first().to_string());
        }
        let removed =
            |id: &FrameworkId| self.completed.iter().any(|c| c.info.id.as_ref() == Some(id));
        if info.id.as_ref().is_some_and(removed) {
            return Some("Framework has been removed".to_owned());
        }
        None
    }

    /// Takes a framework in, which `refuse` has nothing against.
    pub(super) fn subscribe(&mut self, body: Subscribe, link: Link, now: Instant) -> Subscribed {
        let mut info = body.framework_info;
        let time = self.clock.time_info(now);
        let id = match info.id.clone().filter(|id| !id.as_ref().is_empty()) {
            Some(id) => id,
            None => {
                let id = FrameworkId::from(format!("{}-{:04}", self.info.id, self.next_framework));
                self.next_framework += 1;
                id
            }
        };
        info.id = Some(id.clone());
        let known = self.frameworks.contains_key(&id);
        if known {
            // The scheduler that was there before is told that it is over.
            self.unlink(&id, Some("Framework failed over"));
            self.drop_offers(&id, now);
        }
        match &link {
            Link::Http { stream, .. } => {
                self.streams.insert(stream.exchange, id.clone());
            }
            Link::Pid(pid) => {
                self.pids.insert(pid.clone(), id.clone());
            }
            Link::None => {}
        }
        let framework = self
            .frameworks
            .entry(id.clone())
            .or_insert_with(|| FrameworkRecord::new(info.clone(), time.clone()));
        if known {
            framework.reregistered = Some(time);
        }
        framework.info = info;
        framework.link = link;
        framework.recovered = false;
        framework.failover_at = None;
        framework.suppressed = body.suppressed_roles.into_iter().collect();
        framework.constrain(body.offer_constraints);
        framework.refusals.clear();
        let subscribed = event::Subscribed {
            heartbeat_interval_seconds: Some(self.config.heartbeat.as_secs_f64()),
            master_info: Some(Box::new(self.info.clone())),
            ..event::Subscribed::new(id.clone())
        };
        if matches!(framework.link, Link::Http { .. }) {
            self.send(&id, Event::Subscribed(subscribed));
            self.send(&id, Event::Heartbeat);
        }
        if known {
            self.tell_agents_of(&id);
        }
        self.publish_framework(&id, !known);
        self.allocate_soon(true, now);
        if known { Subscribed::Again } else { Subscribed::New }
    }

    /// Tells all agents what a framework is now. They send its updates again.
    pub(super) fn tell_agents_of(&mut self, id: &FrameworkId) {
        let Some(framework) = self.frameworks.get(id) else { return };
        let pid = match &framework.link {
            Link::Pid(pid) => pid.to_string(),
            Link::Http { .. } | Link::None => String::new(),
        };
        let message = UpdateFrameworkMessage {
            pid: Some(pid),
            framework_info: Some(Box::new(framework.info.clone())),
            ..UpdateFrameworkMessage::new(id.clone())
        };
        for agent in self.agents.values().filter(|agent| agent.connected) {
            let message = ToAgent::UpdateFramework(message.clone());
            self.out.push_back(Output::Agent(agent.number, message));
        }
    }

    /// Ends the connection to a scheduler, with a reason if it is to be told one.
    pub(super) fn unlink(&mut self, id: &FrameworkId, reason: Option<&str>) {
        if let Some(reason) = reason {
            self.send(id, Event::Error(event::Error::new(reason.to_owned())));
        }
        let Some(framework) = self.frameworks.get_mut(id) else { return };
        match std::mem::replace(&mut framework.link, Link::None) {
            Link::Http { stream, .. } => {
                self.streams.remove(&stream.exchange);
                self.out.push_back(Output::Answer(stream.exchange, Answer::End));
            }
            Link::Pid(pid) => {
                self.pids.remove(&pid);
            }
            Link::None => {}
        }
    }

    /// A scheduler is gone; it may come back.
    pub(super) fn disconnect(&mut self, id: &FrameworkId, now: Instant) {
        self.unlink(id, None);
        self.drop_offers(id, now);
        let Some(framework) = self.frameworks.get_mut(id) else { return };
        let timeout = framework.info.failover_timeout().unwrap_or(Duration::ZERO);
        framework.failover_at = now.checked_add(timeout);
        self.publish_framework(id, false);
    }

    fn drop_offers(&mut self, id: &FrameworkId, now: Instant) {
        self.forget_inverse_offers(|framework, _| framework == id, false);
        let Some(framework) = self.frameworks.get(id) else { return };
        let offers: Vec<OfferId> = framework.offers.iter().cloned().collect();
        for offer in offers {
            if let Some(offer) = self.take_offer(&offer) {
                self.give_back(&offer.agent_id, &offer.resources.to_resources(), None, now);
            }
        }
    }

    /// Ends a framework with its tasks and executors.
    pub(super) fn remove_framework(&mut self, id: &FrameworkId, now: Instant) {
        self.drop_offers(id, now);
        self.unlink(id, None);
        let Some(framework) = self.frameworks.get_mut(id) else { return };
        for task in framework.tasks.values_mut() {
            if !task.state.is_terminal() {
                task.state = TaskState::Killed;
            }
        }
        let tasks: Vec<_> = framework.tasks.keys().cloned().collect();
        for task in tasks {
            self.remove_task(id, &task, now);
        }
        let agents: Vec<_> = self.agents.keys().cloned().collect();
        for agent_id in agents {
            let Some(agent) = self.agents.get_mut(&agent_id) else { continue };
            let message = ShutdownFrameworkMessage::new(id.clone());
            self.out.push_back(Output::Agent(agent.number, ToAgent::ShutdownFramework(message)));
            let executors: Vec<_> =
                agent.executors.keys().filter(|(owner, _)| owner == id).cloned().collect();
            for (_, executor) in executors {
                self.remove_executor(&agent_id, id, &executor, now);
            }
        }
        self.maintenance.forget(id);
        let Some(mut framework) = self.frameworks.remove(id) else { return };
        framework.unregistered = Some(self.clock.time_info(now));
        let info = framework.info.clone();
        if self.completed.len() >= MAX_COMPLETED_FRAMEWORKS {
            self.completed.pop_front();
        }
        self.completed.push_back(framework);
        let body = api::event::FrameworkRemoved::new(info);
        self.publish(&api::Event::FrameworkRemoved(Box::new(body)));
    }

    /// Sends an event to a scheduler, in the form of its API.
    pub(super) fn send(&mut self, id: &FrameworkId, event: Event) {
        let Some(framework) = self.frameworks.get(id) else { return };
        match &framework.link {
            Link::None => {}
            Link::Http { stream, .. } => {
                let chunk = record(&event, stream);
                self.out.push_back(Output::Answer(stream.exchange, Answer::Chunk(chunk)));
            }
            Link::Pid(pid) => {
                let pid = pid.clone();
                self.send_message(&pid, id, event);
            }
        }
    }
}

/// A message as a record of a stream.
pub(super) fn record<T: mesos_types::Codec>(message: &T, stream: &Stream) -> bytes::Bytes {
    let mut framed = Vec::new();
    mesos_types::recordio::encode(&encode(message, stream.media), &mut framed);
    framed.into()
}
