//! Resources and what belongs to them, built in one expression.

use crate::resource::{
    AllocationInfo, ReservationInfo, RevocableInfo, SharedInfo, disk_info, reservation_info,
};
use crate::volume::Mode;
use crate::{Labels, Resource, ResourceProviderId, Volume};

/// Steps that add a property to a resource:
///
/// ```
/// use mesos_types::Resource;
/// use mesos_types::resource::ReservationInfo;
///
/// let volume = Resource::disk(64.0)
///     .reserved(ReservationInfo::dynamic("web").with_principal("ops"))
///     .persistent("db", "data")
///     .shared();
/// assert_eq!(
///     volume.to_string(),
///     "disk(reservations: [(DYNAMIC,web,ops)])[db:data]<SHARED>:64"
/// );
/// volume.check()?;
/// # Ok::<(), mesos_types::resources::ResourceError>(())
/// ```
impl Resource {
    /// Reserves the resource, or refines its reservation. A role alone, as text, makes a
    /// dynamic reservation without a principal.
    ///
    /// What is reserved in the form before 1.4 is brought into the newer form first.
    ///
    /// ```
    /// use mesos_types::Resource;
    /// use mesos_types::resource::ReservationInfo;
    ///
    /// let cpus = Resource::cpus(2.0).reserved(ReservationInfo::fixed("eng")).reserved("eng/web");
    /// assert_eq!(cpus.to_string(), "cpus(reservations: [(STATIC,eng),(DYNAMIC,eng/web)]):2");
    /// ```
    #[must_use]
    pub fn reserved(mut self, reservation: impl Into<ReservationInfo>) -> Self {
        self.upgrade();
        self.reservations.push(reservation.into());
        self
    }

    /// Allocates the resource to a role, as the master does with what it offers.
    #[must_use]
    pub fn allocated_to(mut self, role: impl Into<String>) -> Self {
        self.allocation_info = Some(AllocationInfo { role: Some(role.into()) });
        self
    }

    /// Removes the allocation.
    #[must_use]
    pub fn unallocated(mut self) -> Self {
        self.allocation_info = None;
        self
    }

    /// Removes all reservations, of either form.
    #[must_use]
    pub fn unreserved(mut self) -> Self {
        (self.role, self.reservation) = (None, None);
        self.reservations.clear();
        self
    }

    /// Makes the resource revocable.
    #[must_use]
    pub fn revocable(mut self) -> Self {
        self.revocable = Some(RevocableInfo::default());
        self
    }

    /// Makes a persistent volume shared.
    #[must_use]
    pub fn shared(mut self) -> Self {
        self.shared = Some(SharedInfo::default());
        self
    }

    /// Makes the disk a persistent volume with this ID, which appears in the container for
    /// reading and writing at a path that is relative to the sandbox.
    #[must_use]
    pub fn persistent(self, id: impl Into<String>, container_path: impl Into<String>) -> Self {
        self.with_persistence(
            disk_info::Persistence::new(id),
            Volume::new(container_path, Mode::Rw),
        )
    }

    /// Makes the disk a persistent volume. The principal that creates the volume belongs into
    /// `persistence`.
    #[must_use]
    pub fn with_persistence(mut self, persistence: disk_info::Persistence, volume: Volume) -> Self {
        let disk = self.disk.get_or_insert_default();
        disk.persistence = Some(persistence);
        disk.volume = Some(Box::new(volume));
        self
    }

    /// Says where the space of a disk comes from.
    #[must_use]
    pub fn with_source(mut self, source: disk_info::Source) -> Self {
        self.disk.get_or_insert_default().source = Some(Box::new(source));
        self
    }

    /// Says which resource provider the resource comes from.
    #[must_use]
    pub fn with_provider(mut self, provider: impl Into<ResourceProviderId>) -> Self {
        self.provider_id = Some(provider.into());
        self
    }

    /// Makes an ordinary disk of a persistent volume: without `persistence`, `volume` and
    /// `shared`; without `disk` altogether unless it has a source. This is what `CREATE` takes
    /// and what `DESTROY` gives back.
    #[must_use]
    pub fn without_persistence(mut self) -> Self {
        self.shared = None;
        if let Some(disk) = &mut self.disk {
            disk.persistence = None;
            disk.volume = None;
            if disk.source.is_none() {
                self.disk = None;
            }
        }
        self
    }
}

impl ReservationInfo {
    /// A reservation that is made at run time, with `RESERVE`.
    pub fn dynamic(role: impl Into<String>) -> Self {
        Self::of(reservation_info::Type::Dynamic, role)
    }

    /// A reservation that the operator makes with the agent's flag `--resources`: a static one.
    #[doc(alias = "static")]
    pub fn fixed(role: impl Into<String>) -> Self {
        Self::of(reservation_info::Type::Static, role)
    }

    fn of(kind: reservation_info::Type, role: impl Into<String>) -> Self {
        let (kind, role) = (Some(kind), Some(role.into()));
        ReservationInfo { r#type: kind, role, ..ReservationInfo::default() }
    }

    /// Names who makes the reservation.
    #[must_use]
    pub fn with_principal(mut self, principal: impl Into<String>) -> Self {
        self.principal = Some(principal.into());
        self
    }

    /// Attaches labels to the reservation.
    #[must_use]
    pub fn with_labels<K: Into<String>, V: Into<String>>(
        mut self,
        labels: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        self.labels = Some(labels.into_iter().collect::<Labels>());
        self
    }
}

/// A dynamic reservation for the role, without a principal.
impl From<&str> for ReservationInfo {
    fn from(role: &str) -> Self {
        Self::dynamic(role)
    }
}

/// A dynamic reservation for the role, without a principal.
impl From<String> for ReservationInfo {
    fn from(role: String) -> Self {
        Self::dynamic(role)
    }
}

impl disk_info::Source {
    /// A directory that can be split between users.
    pub fn path(root: impl Into<String>) -> Self {
        let path = disk_info::source::Path { root: Some(root.into()) };
        Self::new(disk_info::SourceKind::Path(Some(path)))
    }

    /// A mounted file system, used as a whole.
    pub fn mount(root: impl Into<String>) -> Self {
        let mount = disk_info::source::Mount { root: Some(root.into()) };
        Self::new(disk_info::SourceKind::Mount(Some(mount)))
    }

    /// A block device, used as a whole.
    pub fn block() -> Self {
        Self::new(disk_info::SourceKind::Block)
    }

    /// Space that `CREATE_DISK` makes a usable disk of.
    pub fn raw() -> Self {
        Self::new(disk_info::SourceKind::Raw)
    }

    /// Names the CSI volume. With an ID, a `RAW` disk is used as a whole.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Names the set of storage parameters.
    #[must_use]
    pub fn with_profile(mut self, profile: impl Into<String>) -> Self {
        self.profile = Some(profile.into());
        self
    }

    /// Names the storage backend.
    #[must_use]
    pub fn with_vendor(mut self, vendor: impl Into<String>) -> Self {
        self.vendor = Some(vendor.into());
        self
    }
}
