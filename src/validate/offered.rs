//! What operations take from offers.

use super::checker::Checker;
use super::rule::Rule;
use crate::offer::{Operation, OperationKind};
use crate::resource::AllocationInfo;
use crate::resources::Resources;
use crate::{Offer, Resource};

/// What is left of offers after some operations.
#[derive(Debug)]
pub(super) struct Offered<'a> {
    left: Resources,
    /// The role that the offers are allocated to, which the master fills in.
    role: Option<&'a str>,
}

impl<'a> Offered<'a> {
    pub(super) fn new(role: Option<&'a str>) -> Self {
        Offered { left: Resources::new(), role }
    }

    pub(super) fn add(&mut self, offer: &Offer) {
        self.left += offer;
    }

    fn allocated(&self, resource: &Resource) -> Resource {
        let mut resource = resource.clone();
        self.allocate(std::slice::from_mut(&mut resource));
        resource
    }

    fn allocate(&self, resources: &mut [Resource]) {
        let Some(role) = self.role else { return };
        for resource in resources.iter_mut().filter(|r| r.allocation_info.is_none()) {
            resource.allocation_info = Some(AllocationInfo { role: Some(role.to_owned()) });
        }
    }

    /// Takes what a task and perhaps its executor need. Shared resources stay for other tasks.
    pub(super) fn launch<'r>(
        &mut self,
        cx: &mut Checker<'_>,
        needed: impl IntoIterator<Item = &'r Resource>,
    ) {
        let needed: Resources = needed.into_iter().map(|r| self.allocated(r)).collect();
        if self.left.contains(&needed) {
            self.left -= &needed.non_shared();
        } else {
            cx.field("resources", |cx| {
                cx.breaks_with(Rule::ResourcesNotOffered, &needed.to_string());
            });
        }
    }

    /// Takes what a group of tasks needs.
    pub(super) fn launch_group<'r>(
        &mut self,
        cx: &mut Checker<'_>,
        needed: impl IntoIterator<Item = &'r Resource>,
    ) {
        cx.field("executor", |cx| self.launch(cx, needed));
    }

    /// Takes what an operation consumes, and adds what it makes of that.
    pub(super) fn apply(&mut self, cx: &mut Checker<'_>, operation: &Operation) {
        if matches!(operation.kind, OperationKind::Launch(_) | OperationKind::LaunchGroup(_)) {
            return;
        }
        let mut operation = operation.clone();
        let lists: [&mut [Resource]; 2] = match &mut operation.kind {
            OperationKind::Reserve(body) => [&mut body.resources, &mut body.source],
            OperationKind::Unreserve(body) => [&mut body.resources, &mut []],
            OperationKind::Create(body) => [&mut body.volumes, &mut []],
            OperationKind::Destroy(body) => [&mut body.volumes, &mut []],
            OperationKind::GrowVolume(body) => {
                let body = &mut **body;
                [std::slice::from_mut(&mut body.volume), std::slice::from_mut(&mut body.addition)]
            }
            OperationKind::ShrinkVolume(body) => [std::slice::from_mut(&mut body.volume), &mut []],
            OperationKind::CreateDisk(body) => [std::slice::from_mut(&mut body.source), &mut []],
            OperationKind::DestroyDisk(body) => [std::slice::from_mut(&mut body.source), &mut []],
            _ => return,
        };
        lists.into_iter().for_each(|list| self.allocate(list));
        // What a disk becomes is not known before its provider says so.
        let whole = match &operation.kind {
            OperationKind::CreateDisk(body) => Some(&body.source),
            OperationKind::DestroyDisk(body) => Some(&body.source),
            _ => None,
        };
        if let Some(disk) = whole {
            match self.left.contains(disk) {
                true => self.left -= disk,
                false => cx.breaks_with(Rule::ResourcesNotOffered, &disk.to_string()),
            }
            return;
        }
        // What is not valid by itself is reported elsewhere.
        for step in operation.conversions(&[]).unwrap_or_default() {
            if !self.left.contains(&step.consumed) {
                cx.breaks_with(Rule::ResourcesNotOffered, &step.consumed.to_string());
                return;
            }
            self.left -= &step.consumed;
            self.left += &step.converted;
        }
    }
}
