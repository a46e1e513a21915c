//! The two forms in which reservations are written.
//!
//! Before 1.4 a resource had one reservation at most: `role`, and `reservation` if it was
//! dynamic. Since then it has a stack of them, `reservations`. Mesos computes with the newer
//! form, and answers frameworks without the capability `RESERVATION_REFINEMENT` in the older.

use crate::resource::{ReservationInfo, reservation_info};
use crate::{ExecutorInfo, InverseOffer, Offer, Request, Resource, TaskGroupInfo, TaskInfo, offer};

/// Reservations that the form before 1.4 cannot express.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum DowngradeError {
    /// One reservation refines another.
    #[error("a refined reservation has no form before 1.4")]
    Refined,
    /// A static reservation has a principal or labels.
    #[error("a static reservation with a principal or labels has no form before 1.4")]
    StaticDetails,
    /// A reservation has no role, or neither of the two types.
    #[error("a reservation without a role or a known type has no form before 1.4")]
    Incomplete,
}

impl Resource {
    /// Brings the reservation into the form since 1.4: `reservations`, without `role` and
    /// `reservation`.
    ///
    /// ```
    /// use mesos_types::Resource;
    ///
    /// let mut cpus = Resource { role: Some("web".into()), ..Resource::cpus(1.0) };
    /// cpus.upgrade();
    /// assert_eq!(cpus.to_string(), "cpus(reservations: [(STATIC,web)]):1");
    /// ```
    pub fn upgrade(&mut self) {
        let role = self.role.take();
        let old = self.reservation.take();
        let Some(role) = role.filter(|role| role != "*" && self.reservations.is_empty()) else {
            return;
        };
        let kind = match old {
            Some(_) => reservation_info::Type::Dynamic,
            None => reservation_info::Type::Static,
        };
        let (principal, labels) = old.map(|old| (old.principal, old.labels)).unwrap_or_default();
        let (role, kind) = (Some(role), Some(kind));
        self.reservations.push(ReservationInfo { principal, labels, role, r#type: kind });
    }

    /// Brings the reservation into the form before 1.4: `role`, which is `*` for what is
    /// unreserved, and `reservation` for a dynamic one.
    ///
    /// # Errors
    /// That form cannot express the reservations. The resource stays as it is. Mesos itself
    /// drops the principal and the labels of a static reservation.
    pub fn downgrade(&mut self) -> Result<(), DowngradeError> {
        let downgradable = downgradable(&self.reservations)?;
        let Some(only) = self.reservations.pop() else {
            if self.role.is_none() {
                self.role = Some("*".to_owned());
            }
            return Ok(());
        };
        self.role = Some(downgradable);
        self.reservation = (only.r#type == Some(reservation_info::Type::Dynamic))
            .then(|| Box::new(old_reservation(&only)));
        Ok(())
    }

    /// Adds the form before 1.4 to that since 1.4, as the endpoints of Mesos print both. What
    /// the older form cannot express has the newer one alone.
    pub fn with_both_forms(mut self) -> Self {
        self.upgrade();
        if let Ok(role) = downgradable(&self.reservations) {
            self.role = Some(role);
            self.reservation = self
                .reservations
                .first()
                .filter(|only| only.r#type == Some(reservation_info::Type::Dynamic))
                .map(|only| Box::new(old_reservation(only)));
        }
        self
    }
}

/// The role in the form before 1.4.
fn downgradable(reservations: &[ReservationInfo]) -> Result<String, DowngradeError> {
    let only = match reservations {
        [] => return Ok("*".to_owned()),
        [only] => only,
        _ => return Err(DowngradeError::Refined),
    };
    match only.r#type {
        Some(reservation_info::Type::Dynamic) => {}
        Some(reservation_info::Type::Static) => {
            if only.principal.is_some() || only.labels.is_some() {
                return Err(DowngradeError::StaticDetails);
            }
        }
        _ => return Err(DowngradeError::Incomplete),
    }
    only.role.clone().ok_or(DowngradeError::Incomplete)
}

fn old_reservation(reservation: &ReservationInfo) -> ReservationInfo {
    ReservationInfo { role: None, r#type: None, ..reservation.clone() }
}

/// Values that hold resources, wherever in them, so that all of them can be brought into one
/// form.
pub trait ReservationFormat {
    /// Calls a function with every resource.
    fn each_resource(&mut self, f: &mut dyn FnMut(&mut Resource));

    /// Brings every resource into the form since 1.4; see [`Resource::upgrade`].
    fn upgrade_all(&mut self) {
        self.each_resource(&mut Resource::upgrade);
    }

    /// Brings every resource into the form before 1.4; see [`Resource::downgrade`].
    ///
    /// # Errors
    /// That form cannot express the reservations of some resource. Nothing changes then.
    fn downgrade_all(&mut self) -> Result<(), DowngradeError> {
        let mut outcome = Ok(());
        self.each_resource(&mut |resource| {
            if let Err(error) = downgradable(&resource.reservations) {
                outcome = Err(error);
            }
        });
        outcome?;
        self.each_resource(&mut |resource| {
            // Every resource was looked at before.
            let _ = resource.downgrade();
        });
        Ok(())
    }
}

impl ReservationFormat for Resource {
    fn each_resource(&mut self, f: &mut dyn FnMut(&mut Resource)) {
        f(self);
    }
}

impl<T: ReservationFormat> ReservationFormat for [T] {
    fn each_resource(&mut self, f: &mut dyn FnMut(&mut Resource)) {
        self.iter_mut().for_each(|value| value.each_resource(f));
    }
}

impl<T: ReservationFormat> ReservationFormat for Vec<T> {
    fn each_resource(&mut self, f: &mut dyn FnMut(&mut Resource)) {
        self.as_mut_slice().each_resource(f);
    }
}

impl<T: ReservationFormat + ?Sized> ReservationFormat for Box<T> {
    fn each_resource(&mut self, f: &mut dyn FnMut(&mut Resource)) {
        self.as_mut().each_resource(f);
    }
}

impl<T: ReservationFormat> ReservationFormat for Option<T> {
    fn each_resource(&mut self, f: &mut dyn FnMut(&mut Resource)) {
        self.iter_mut().for_each(|value| value.each_resource(f));
    }
}

macro_rules! formats {
    ($($T:ty: $($field:ident),+;)+) => {$(
        impl ReservationFormat for $T {
            fn each_resource(&mut self, f: &mut dyn FnMut(&mut Resource)) {
                $(self.$field.each_resource(f);)+
            }
        }
    )+};
}

formats! {
    Offer: resources;
    InverseOffer: resources;
    Request: resources;
    ExecutorInfo: resources;
    TaskInfo: resources, executor;
    TaskGroupInfo: tasks;
    crate::AgentInfo: resources;
    crate::Task: resources;
    offer::operation::Launch: task_infos;
    offer::operation::LaunchGroup: executor, task_group;
    offer::operation::Reserve: resources, source;
    offer::operation::Unreserve: resources;
    offer::operation::Create: volumes;
    offer::operation::Destroy: volumes;
    offer::operation::GrowVolume: volume, addition;
    offer::operation::ShrinkVolume: volume;
    offer::operation::CreateDisk: source;
    offer::operation::DestroyDisk: source;
    offer::operation::CreateVolume: source;
    offer::operation::DestroyVolume: volume;
    offer::operation::CreateBlock: source;
    offer::operation::DestroyBlock: block;
}

impl ReservationFormat for offer::Operation {
    fn each_resource(&mut self, f: &mut dyn FnMut(&mut Resource)) {
        use offer::OperationKind as Kind;
        match &mut self.kind {
            Kind::Launch(body) => body.each_resource(f),
            Kind::LaunchGroup(body) => body.each_resource(f),
            Kind::Reserve(body) => body.each_resource(f),
            Kind::Unreserve(body) => body.each_resource(f),
            Kind::Create(body) => body.each_resource(f),
            Kind::Destroy(body) => body.each_resource(f),
            Kind::GrowVolume(body) => body.each_resource(f),
            Kind::ShrinkVolume(body) => body.each_resource(f),
            Kind::CreateDisk(body) => body.each_resource(f),
            Kind::DestroyDisk(body) => body.each_resource(f),
            Kind::CreateVolume(body) => body.each_resource(f),
            Kind::DestroyVolume(body) => body.each_resource(f),
            Kind::CreateBlock(body) => body.each_resource(f),
            Kind::DestroyBlock(body) => body.each_resource(f),
            Kind::Bare(_) => {}
        }
    }
}
