//! What roles are guaranteed, and what they may have at most.

use std::collections::BTreeMap;
use std::time::Instant;

use http::StatusCode;
use mesos_types::operator::quota::{QuotaConfig, QuotaInfo, QuotaRequest, QuotaStatus};
use mesos_types::resources::role::is_subrole;
use mesos_types::resources::{HasResources as _, Limits, Quantities, Resources};
use mesos_types::validate::{Context, Validate as _};
use mesos_types::value::Scalar;
use mesos_types::{OfferId, Resource};

use super::super::exchange::{bad_request, empty, text};
use super::Master;
use super::drain::Outcome;

/// What is set for a role.
#[derive(Clone, Debug)]
pub struct Quota {
    pub config: QuotaConfig,
    principal: Option<String>,
}

pub type Quotas = BTreeMap<String, Quota>;

impl Quota {
    fn guarantees(&self) -> Quantities {
        let pairs = self.config.guarantees.iter();
        pairs.map(|(name, amount)| (name.clone(), amount.clone())).collect()
    }

    fn limits(&self) -> Limits {
        let mut limits = Limits::new();
        for (name, limit) in &self.config.limits {
            limits.set(name.clone(), limit);
        }
        limits
    }

    pub fn guarantee(&self) -> Resources {
        let pairs = self.config.guarantees.iter();
        pairs.map(|(name, amount)| Resource::scalar(name.clone(), amount.0)).collect()
    }

    pub fn limit(&self) -> Resources {
        let pairs = self.config.limits.iter();
        pairs.map(|(name, amount)| Resource::scalar(name.clone(), amount.0)).collect()
    }
}

/// What counts against quotas: what every role may use.
fn counts(resource: &Resource) -> bool {
    !resource.is_revocable()
}

impl Master {
    pub(super) fn quota_status(&self) -> QuotaStatus {
        let guaranteed = self.quotas.values().filter(|quota| !quota.config.guarantees.is_empty());
        let infos = guaranteed.map(|quota| QuotaInfo {
            role: Some(quota.config.role.clone()),
            principal: quota.principal.clone(),
            guarantee: quota.guarantee().into(),
        });
        QuotaStatus {
            infos: infos.collect(),
            configs: self.quotas.values().map(|quota| quota.config.clone()).collect(),
        }
    }

    pub(super) fn update_quota(
        &mut self,
        configs: Vec<QuotaConfig>,
        force: bool,
        principal: Option<&str>,
        now: Instant,
    ) -> Outcome {
        for config in &configs {
            if let Err(violations) = config.validate_in(&Context::new()) {
                let why = format!("Invalid QuotaConfig: {}", violations.first());
                return Err(bad_request(why).into());
            }
        }
        let mut quotas = self.quotas.clone();
        for config in configs {
            if config.guarantees.is_empty() && config.limits.is_empty() {
                quotas.remove(&config.role);
            } else {
                let quota = Quota { principal: principal.map(str::to_owned), config };
                quotas.insert(quota.config.role.clone(), quota);
            }
        }
        if !force && !self.can_carry(&quotas) {
            let why = "Not enough available cluster capacity to reasonably satisfy quota \
                       guarantees; the force flag can be used to override this check";
            return Err(text(StatusCode::CONFLICT, why).into());
        }
        self.quotas = quotas;
        // What is offered may be more than what is right now.
        let offers: Vec<OfferId> = self.offers.keys().cloned().collect();
        for offer in offers {
            self.rescind(&offer, now);
        }
        self.allocate_soon(true, now);
        Ok(empty(StatusCode::OK))
    }

    /// Whether the agents have what is guaranteed. A role above another one is guaranteed at
    /// least what that one is.
    fn can_carry(&self, quotas: &Quotas) -> bool {
        let mut all = Resources::new();
        for agent in self.agents.values() {
            all += &agent.total.filter(counts);
        }
        let top = quotas
            .keys()
            .filter(|role| !quotas.keys().any(|other| other != *role && is_subrole(role, other)));
        let top = top.filter_map(|role| quotas.get(role));
        let needed = top.fold(Quantities::new(), |sum, quota| sum + &quota.guarantees());
        all.quantities().contains(&needed)
    }

    pub(super) fn set_quota(
        &mut self,
        request: QuotaRequest,
        principal: Option<&str>,
        now: Instant,
    ) -> Outcome {
        if let Err(violations) = request.validate_in(&Context::new()) {
            let why = format!("Failed to validate set quota request: {}", violations.first());
            return Err(bad_request(why).into());
        }
        let role = request.role.clone().unwrap_or_default();
        if self.quotas.contains_key(&role) {
            let why = format!("Failed to validate set quota request: role '{role}' has a quota");
            return Err(bad_request(why).into());
        }
        let scalars = request
            .guarantee
            .iter()
            .filter_map(|resource| Some((resource.name.clone(), Scalar(resource.as_scalar()?))));
        let guarantees: BTreeMap<_, _> = scalars.collect();
        let config = QuotaConfig { limits: guarantees.clone(), guarantees, role };
        self.update_quota(vec![config], request.force(), principal, now)
    }

    pub(super) fn remove_quota(&mut self, role: &str, now: Instant) -> Outcome {
        if self.quotas.remove(role).is_none() {
            let why = format!("Failed to remove quota: role '{role}' has no quota");
            return Err(bad_request(why).into());
        }
        self.allocate_soon(true, now);
        Ok(empty(StatusCode::OK))
    }

    /// What counts against the quota of a role: what it and those below it hold, and what is
    /// reserved for them.
    pub(super) fn consumed(&self, role: &str) -> Resources {
        let held = |resource: &Resource| {
            counts(resource) && resource.allocation_role().is_some_and(|own| is_subrole(own, role))
        };
        let mut all = Resources::new();
        for framework in self.frameworks.values() {
            all += &framework.used.filter(held).unallocate();
            all += &framework.offered.filter(held).unallocate();
        }
        let reserved = |resource: &Resource| {
            counts(resource) && resource.reservation_role().is_some_and(|own| is_subrole(own, role))
        };
        for agent in self.agents.values() {
            all += &agent.free.filter(reserved);
        }
        all
    }

    /// What roles lack of their guarantees.
    fn unmet(&self, quota: &Quota) -> Quantities {
        quota.guarantees() - &self.consumed(&quota.config.role).quantities()
    }

    /// Whether a role, or one above it, lacks something of its guarantee.
    pub(super) fn is_owed(&self, role: &str) -> bool {
        let mut above = self.quotas.iter().filter(|(upper, _)| is_subrole(role, upper));
        above.any(|(_, quota)| !self.unmet(quota).is_empty())
    }

    /// What of free resources a role may be offered, for the sake of its limits and of what
    /// others are guaranteed.
    pub(super) fn within_quota(&self, resources: Resources, role: &str) -> Resources {
        if self.quotas.is_empty() {
            return resources;
        }
        // The most of each resource.
        let mut most = Limits::new();
        let mut lower = |name: &str, amount: Scalar| {
            let known = most.get(name);
            if known.is_none_or(|known| known.thousandths() > amount.thousandths()) {
                most.set(name, &amount);
            }
        };
        for (_, quota) in self.quotas.iter().filter(|(upper, _)| is_subrole(role, upper)) {
            let consumed = self.consumed(&quota.config.role).quantities();
            for (name, limit) in quota.limits().iter() {
                let left = limit.thousandths().saturating_sub(consumed.get(name).thousandths());
                lower(name, Scalar::from_thousandths(left.max(0)));
            }
        }
        let others = self.quotas.iter().filter(|(other, _)| !is_subrole(role, other));
        let owed = others.fold(Quantities::new(), |sum, (_, quota)| sum + &self.unmet(quota));
        if !owed.is_empty() {
            let mut free = Resources::new();
            for agent in self.agents.values().filter(|agent| agent.is_in_use()) {
                free += &agent.free.filter(|resource| counts(resource) && resource.is_unreserved());
            }
            let free = free.quantities();
            for (name, amount) in owed.iter() {
                let left = free.get(name).thousandths().saturating_sub(amount.thousandths());
                lower(name, Scalar::from_thousandths(left.max(0)));
            }
        }
        cut(resources, most)
    }
}

/// Resources of which no more is left than so much. What is reserved counts already.
fn cut(resources: Resources, mut most: Limits) -> Resources {
    let mut kept = Vec::new();
    for mut resource in Vec::<Resource>::from(resources) {
        let limit = most.get(&resource.name).filter(|_| {
            counts(&resource) && resource.is_unreserved() && resource.as_scalar().is_some()
        });
        let Some(limit) = limit else {
            kept.push(resource);
            continue;
        };
        if limit.thousandths() <= 0 || !resource.shrink_to(limit.clone()) {
            continue;
        }
        let taken = resource.as_scalar().map_or(0, |amount| Scalar(amount).thousandths());
        let left = Scalar::from_thousandths(limit.thousandths() - taken);
        most.set(resource.name.clone(), &left);
        kept.push(resource);
    }
    kept.into_iter().collect()
}
