//! Who is offered what.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use mesos_types::framework_info::capability::Type as Capability;
use mesos_types::resource::AllocationInfo;
use mesos_types::resources::{HasResources as _, Resources};
use mesos_types::scheduler::{Event, event};
use mesos_types::{Address, AgentId, FrameworkId, Offer, OfferId, Url};

use super::Master;
use super::records::{AgentRecord, FrameworkRecord, OfferRecord, Refusal};

/// A framework that takes offers, for one of its roles.
struct Candidate {
    /// The role was guaranteed more than it has.
    owed: bool,
    weight: f64,
    /// The share of the cluster, by weight.
    share: f64,
    /// The one that got less comes first among those with the same share.
    got: u64,
    framework: FrameworkId,
    role: String,
}

impl Master {
    /// Offers what is free: the whole of an agent to the framework that has the smallest share
    /// of the cluster and wants it.
    pub(super) fn allocate(&mut self, now: Instant) {
        self.next_allocation = None;
        let mut left = self.ask_back(now);
        let mut total = Resources::new();
        for agent in self.agents.values() {
            total += &agent.total;
        }
        let (cpus, mem) = (total.cpus().max(1e-9), total.mem().max(1e-9));
        let mut candidates: Vec<Candidate> = Vec::new();
        for (id, framework) in &self.frameworks {
            if !framework.is_connected() {
                continue;
            }
            let share = |held: &Resources| (held.cpus() / cpus).max(held.mem() / mem);
            let share = share(&framework.used) + share(&framework.offered);
            let roles = framework.roles().into_iter();
            let wanted = roles.filter(|role| !framework.suppressed.contains(role));
            let got = framework.got;
            candidates.extend(wanted.map(|role| {
                let (owed, framework) = (self.is_owed(&role), id.clone());
                let weight = self.weights.get(&role).map_or(1.0, |info| info.weight);
                Candidate { owed, weight, share: share / weight, got, framework, role }
            }));
        }
        if candidates.is_empty() {
            if left {
                self.allocate_soon(false, now);
            }
            return;
        }
        let mut made: BTreeMap<FrameworkId, Vec<Offer>> = BTreeMap::new();
        let ids: Vec<AgentId> = self.agents.keys().cloned().collect();
        for id in ids {
            candidates.sort_by(|a, b| {
                // Whoever was promised more than it has comes first.
                let by_share =
                    b.owed.cmp(&a.owed).then(a.share.total_cmp(&b.share)).then(a.got.cmp(&b.got));
                by_share.then_with(|| a.framework.cmp(&b.framework))
            });
            for candidate in &mut candidates {
                let Some(offer) = self.offer(&id, candidate, now) else { continue };
                let offered = offer.resources.to_resources();
                candidate.got += 1;
                let share = (offered.cpus() / cpus).max(offered.mem() / mem);
                candidate.share += share / candidate.weight;
                candidate.owed = self.is_owed(&candidate.role);
                made.entry(candidate.framework.clone()).or_default().push(offer);
            }
            left |= self.agents.get(&id).is_some_and(|agent| !agent.free.is_empty());
        }
        for (framework, offers) in made {
            self.counts.offers += offers.len() as u64;
            let body = event::Offers { offers, inverse_offers: Vec::new() };
            self.send(&framework, Event::Offers(body));
        }
        if left {
            self.allocate_soon(false, now);
        }
    }

    fn offer(&mut self, agent_id: &AgentId, to: &Candidate, now: Instant) -> Option<Offer> {
        let agent = self.agents.get(agent_id)?;
        let framework = self.frameworks.get(&to.framework)?;
        let excluded = framework.excludes.excludes(&to.role, &agent.info);
        if excluded || !agent.is_in_use() || agent.free.is_empty() {
            return None;
        }
        let resources = self.within_quota(wanted(agent, framework, &to.role), &to.role);
        if !is_allocatable(&resources, framework, &to.role)
            || is_refused(framework, agent_id, &to.role, &resources, now)
        {
            return None;
        }
        let unavailability = self.maintenance.unavailability(agent);
        let agent = self.agents.get_mut(agent_id)?;
        let framework = self.frameworks.get_mut(&to.framework)?;
        agent.free -= &resources;
        let resources = resources.allocate(&to.role);
        let id = OfferId::from(format!("{}-O{}", self.info.id, self.next_offer));
        self.next_offer += 1;
        let running = agent.executors.keys().filter(|(owner, _)| *owner == to.framework);
        let offer = Offer {
            resources: resources.clone().into(),
            executor_ids: running.map(|(_, executor)| executor.clone()).collect(),
            attributes: agent.info.attributes.clone(),
            url: Some(Box::new(url(agent))),
            allocation_info: Some(AllocationInfo { role: Some(to.role.clone()) }),
            domain: agent.info.domain.clone(),
            unavailability,
            ..Offer::new(
                id.clone(),
                to.framework.clone(),
                agent_id.clone(),
                agent.info.hostname.clone(),
            )
        };
        framework.offered += &resources;
        framework.got += 1;
        framework.offers.insert(id.clone());
        agent.offers.insert(id.clone());
        let expires = self.config.offer_timeout.map(|timeout| now + timeout);
        let told = as_told(&offer, framework);
        self.offers.insert(id, OfferRecord { offer, expires });
        Some(told)
    }

    /// Takes an offer back from its framework. Its resources belong to nobody then.
    pub(super) fn take_offer(&mut self, id: &OfferId) -> Option<Offer> {
        let offer = self.offers.remove(id)?.offer;
        if let Some(framework) = self.frameworks.get_mut(&offer.framework_id) {
            framework.offered -= &offer.resources;
            framework.offers.remove(id);
        }
        if let Some(agent) = self.agents.get_mut(&offer.agent_id) {
            agent.offers.remove(id);
        }
        Some(offer)
    }

    /// Gives resources back to their agent, to be offered again. With a refusal, not to this
    /// framework for a while.
    pub(super) fn give_back(
        &mut self,
        agent_id: &AgentId,
        resources: &Resources,
        refused: Option<(&FrameworkId, &str, Duration)>,
        now: Instant,
    ) {
        if resources.is_empty() {
            return;
        }
        let resources = resources.unallocate();
        let Some(agent) = self.agents.get_mut(agent_id) else { return };
        agent.free += &resources;
        if let Some((framework, role, time)) = refused.filter(|(_, _, time)| !time.is_zero())
            && let Some(framework) = self.frameworks.get_mut(framework)
        {
            // A shorter refusal could be over before the resources can be offered at all.
            let time = time.max(self.config.allocation_interval);
            let list = framework.refusals.entry(agent_id.clone()).or_default();
            list.retain(|(_, refusal)| refusal.until > now);
            list.push((role.to_owned(), Refusal { until: now + time, resources }));
        }
        self.allocate_soon(false, now);
    }

    /// Withdraws an offer.
    pub(super) fn rescind(&mut self, id: &OfferId, now: Instant) {
        let Some(offer) = self.take_offer(id) else { return };
        self.send(&offer.framework_id, Event::Rescind(event::Rescind::new(id.clone())));
        self.give_back(&offer.agent_id, &offer.resources.to_resources(), None, now);
    }
}

/// What of the free resources of an agent a framework may be offered for a role.
fn wanted(agent: &AgentRecord, framework: &FrameworkRecord, role: &str) -> Resources {
    let gpus = framework.can(Capability::GpuResources);
    if !gpus && agent.total.gpus() > 0.0 {
        return Resources::new();
    }
    let revocable = framework.can(Capability::RevocableResources);
    let shared = framework.can(Capability::SharedResources);
    let refined = framework.can(Capability::ReservationRefinement);
    agent.free.filter(|resource| {
        resource.is_allocatable_to(role)
            && (revocable || !resource.is_revocable())
            && (shared || !resource.is_shared())
            && (refined || !resource.is_refined())
    })
}

/// An offer in the form that the framework understands: without allocations for one that has a
/// single role, and with reservations as they were written before they could be refined.
fn as_told(offer: &Offer, framework: &FrameworkRecord) -> Offer {
    let mut told = offer.clone();
    if !framework.can(Capability::MultiRole) {
        told.allocation_info = None;
        for resource in &mut told.resources {
            resource.allocation_info = None;
        }
    }
    if !framework.can(Capability::ReservationRefinement) {
        for resource in &mut told.resources {
            // What cannot be written so was not offered.
            let _ = resource.downgrade();
        }
    }
    told
}

/// Whether there is enough to be worth an offer: by default 0.01 CPUs or 32 MB.
fn is_allocatable(resources: &Resources, framework: &FrameworkRecord, role: &str) -> bool {
    let filters = framework.info.offer_filters.get(role);
    match filters.and_then(|filters| filters.min_allocatable_resources.as_ref()) {
        Some(least) if !least.quantities.is_empty() => {
            let quantities = resources.quantities();
            least.quantities.iter().any(|wanted| {
                let mut wanted = wanted.quantities.iter();
                wanted.all(|(name, amount)| {
                    quantities.get(name).thousandths() >= amount.thousandths()
                })
            })
        }
        Some(_) => !resources.is_empty(),
        None => resources.cpus() >= 0.01 || resources.mem() >= 32.0,
    }
}

fn is_refused(
    framework: &FrameworkRecord,
    agent: &AgentId,
    role: &str,
    resources: &Resources,
    now: Instant,
) -> bool {
    framework.refusals.get(agent).is_some_and(|refusals| {
        refusals.iter().any(|(for_role, refusal)| {
            for_role == role && refusal.until > now && refusal.resources.contains(resources)
        })
    })
}

/// Where the endpoints of an agent are.
pub(super) fn url(agent: &AgentRecord) -> Url {
    let (process, address) = agent.pid.split_once('@').unwrap_or(("slave(1)", ""));
    let ip = address.rsplit_once(':').map(|(ip, _)| ip.to_owned());
    let address = Address {
        hostname: Some(agent.info.hostname.clone()),
        ip,
        ..Address::new(agent.info.port())
    };
    Url { path: Some(format!("/{process}")), ..Url::new("http".to_owned(), address) }
}
