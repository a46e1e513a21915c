//! The calls of a scheduler that is subscribed, whichever API it uses.

use std::time::{Duration, Instant};

use http::StatusCode;
use mesos_types::internal::{FrameworkToExecutorMessage, KillTaskMessage, ShutdownExecutorMessage};
use mesos_types::operator::allocator::inverse_offer_status::Status;
use mesos_types::resources::HasResources as _;
use mesos_types::scheduler::CallKind;
use mesos_types::scheduler::call::{Decline, Kill, Message, UpdateFramework};
use mesos_types::{Filters, FrameworkId, OfferId};

use super::super::message::ToAgent;
use super::{Master, Output};

/// How long resources are refused.
pub(super) fn refusal(filters: Option<&Filters>) -> Duration {
    filters.map_or_else(|| Filters { refuse_seconds: None }.refuse(), Filters::refuse)
}

impl Master {
    /// Does what a scheduler asks for, and says with which status it is answered.
    pub(super) fn call(
        &mut self,
        id: &FrameworkId,
        kind: CallKind,
        now: Instant,
    ) -> Result<StatusCode, String> {
        match kind {
            CallKind::Teardown => self.remove_framework(id, now),
            CallKind::Accept(body) => self.accept(id, body, now),
            CallKind::Decline(body) => self.decline(id, &body, now),
            CallKind::Revive(body) => {
                self.revive(id, &body.map(|body| body.roles).unwrap_or_default(), now);
            }
            CallKind::Suppress(body) => {
                self.suppress(id, body.map(|body| body.roles).unwrap_or_default());
            }
            CallKind::Kill(body) => self.kill(id, &body, now),
            CallKind::Shutdown(body) => {
                if let Some(agent) = self.agents.get(&body.agent_id) {
                    let message = ShutdownExecutorMessage {
                        executor_id: Some(body.executor_id),
                        framework_id: Some(id.clone()),
                    };
                    let message = ToAgent::ShutdownExecutor(message);
                    self.out.push_back(Output::Agent(agent.number, message));
                }
            }
            CallKind::Acknowledge(body) => self.acknowledge(id, body, now),
            CallKind::AcknowledgeOperationStatus(body) => self.acknowledge_operation(body),
            CallKind::Reconcile(body) => self.reconcile(id, &body.tasks, now),
            CallKind::ReconcileOperations(body) => {
                self.reconcile_operations(id, &body.operations);
            }
            CallKind::Message(body) => self.relay_to_executor(id, body),
            CallKind::UpdateFramework(body) => {
                self.update_framework(id, body, now)?;
                return Ok(StatusCode::OK);
            }
            CallKind::AcceptInverseOffers(body) => {
                let (offers, time) = (&body.inverse_offer_ids, refusal(body.filters.as_ref()));
                self.answer_inverse_offers(id, offers, Status::Accept, time, now);
            }
            CallKind::DeclineInverseOffers(body) => {
                let (offers, time) = (&body.inverse_offer_ids, refusal(body.filters.as_ref()));
                self.answer_inverse_offers(id, offers, Status::Decline, time, now);
            }
            // The allocator takes no requests.
            CallKind::Request(_) => {}
            CallKind::Subscribe(_) => return Err("Framework is subscribed".to_owned()),
            CallKind::Bare(_) => return Ok(StatusCode::NOT_IMPLEMENTED),
        }
        Ok(StatusCode::ACCEPTED)
    }

    fn decline(&mut self, id: &FrameworkId, body: &Decline, now: Instant) {
        let time = refusal(body.filters.as_ref());
        for offer in &body.offer_ids {
            if !self.owns(id, offer) {
                continue;
            }
            if let Some(offer) = self.take_offer(offer) {
                let role = offer.role().unwrap_or("*").to_owned();
                let resources = offer.resources.to_resources();
                self.give_back(&offer.agent_id, &resources, Some((id, &role, time)), now);
            }
        }
    }

    pub(super) fn owns(&self, id: &FrameworkId, offer: &OfferId) -> bool {
        self.offers.get(offer).is_some_and(|known| known.offer.framework_id == *id)
    }

    fn revive(&mut self, id: &FrameworkId, roles: &[String], now: Instant) {
        let Some(framework) = self.frameworks.get_mut(id) else { return };
        if roles.is_empty() {
            framework.suppressed.clear();
            framework.refusals.clear();
        } else {
            framework.suppressed.retain(|role| !roles.contains(role));
            for refusals in framework.refusals.values_mut() {
                refusals.retain(|(role, _)| !roles.contains(role));
            }
        }
        self.allocate_soon(true, now);
    }

    fn suppress(&mut self, id: &FrameworkId, roles: Vec<String>) {
        let Some(framework) = self.frameworks.get_mut(id) else { return };
        let roles = if roles.is_empty() { framework.roles() } else { roles };
        framework.suppressed.extend(roles);
    }

    fn kill(&mut self, id: &FrameworkId, body: &Kill, now: Instant) {
        let known = self.task(id, &body.task_id).map(|task| task.agent_id.clone());
        let Some(agent) = known.and_then(|agent| self.agents.get(&agent)) else {
            // The scheduler is told what the master knows of it.
            let asked = mesos_types::scheduler::call::reconcile::Task {
                agent_id: body.agent_id.clone(),
                ..mesos_types::scheduler::call::reconcile::Task::new(body.task_id.clone())
            };
            self.reconcile(id, &[asked], now);
            return;
        };
        if !agent.connected {
            return;
        }
        let message = KillTaskMessage {
            kill_policy: body.kill_policy.clone(),
            ..KillTaskMessage::new(id.clone(), body.task_id.clone())
        };
        self.out.push_back(Output::Agent(agent.number, ToAgent::Kill(message)));
    }

    pub(super) fn relay_to_executor(&mut self, id: &FrameworkId, body: Message) {
        let Some(agent) = self.agents.get(&body.agent_id).filter(|agent| agent.connected) else {
            return;
        };
        let message =
            FrameworkToExecutorMessage::new(body.agent_id, id.clone(), body.executor_id, body.data);
        self.out.push_back(Output::Agent(agent.number, ToAgent::Message(message)));
    }

    fn update_framework(
        &mut self,
        id: &FrameworkId,
        body: UpdateFramework,
        now: Instant,
    ) -> Result<(), String> {
        let principal =
            self.frameworks.get(id).and_then(|framework| framework.info.principal.clone());
        if let Some(reason) =
            self.refuse(&body.framework_info, body.offer_constraints.as_ref(), principal.as_deref())
        {
            return Err(reason);
        }
        let Some(framework) = self.frameworks.get_mut(id) else { return Ok(()) };
        framework.info = body.framework_info;
        framework.suppressed = body.suppressed_roles.into_iter().collect();
        framework.constrain(body.offer_constraints);
        let roles = framework.roles();
        let offers: Vec<OfferId> = framework.offers.iter().cloned().collect();
        // What was offered to a role that the framework left is withdrawn.
        for offer in offers {
            let role = self.offers.get(&offer).and_then(|known| known.offer.role());
            if role.is_some_and(|role| !roles.iter().any(|known| known == role)) {
                self.rescind(&offer, now);
            }
        }
        self.tell_agents_of(id);
        self.publish_framework(id, false);
        self.allocate_soon(true, now);
        Ok(())
    }
}
