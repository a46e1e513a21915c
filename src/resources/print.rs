//! Resources as text: as Mesos prints them, as mesos-go does, and as its flags are written.

use std::fmt::{self, Display, Formatter, Write as _};

use super::algebra::Resources;
use super::class::{self, Reservation};
use super::error::ResourceError;
use super::grammar::ParseResourcesError;
use crate::resource::{DiskInfo, disk_info, reservation_info};
use crate::value::{Range, Ranges};
use crate::volume::Mode;
use crate::{Labels, Resource, ResourceKind, Volume};

/// How a resource is printed.
#[derive(Clone, Copy, Debug)]
struct Style {
    /// The style of mesos-go, not of Mesos.
    compact: bool,
    /// Whether the role is printed to which a resource is allocated.
    allocations: bool,
}

const MESOS: Style = Style { compact: false, allocations: true };

/// As Mesos prints it: `cpus(allocated: web)(reservations: [(DYNAMIC,web,ops)])[…]{REV}:1.5`.
///
/// Parts that do not apply are left out. The part in brackets is the disk: source, ID of the
/// persistent volume, volume. What is printed does not say all: the provider is missing, and
/// numbers have three decimals.
impl Display for Resource {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        MESOS.resource(f, self)
    }
}

/// As Mesos prints them: the resources with `; ` between them, and `{}` if there are none. After
/// a shared resource stands how many copies there are: `<2>`.
impl Display for Resources {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return f.write_str("{}");
        }
        for (at, (resource, count)) in self.copies().enumerate() {
            if at > 0 {
                f.write_str("; ")?;
            }
            write!(f, "{resource}")?;
            if resource.is_shared() {
                write!(f, "<{count}>")?;
            }
        }
        Ok(())
    }
}

/// As Mesos prints them: `{rack: r1, spare}`.
impl Display for Labels {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        MESOS.labels(f, self)
    }
}

/// Resources as mesos-go prints them: `cpus:1.5;ports:[80,8000-8080];disks:{a,b}`, without
/// spaces, a number alone where a range has one, numbers as they are, and nothing for no
/// resources.
///
/// [`Resources::compact`] and [`Resource::compact`] make it.
#[derive(Clone, Debug)]
pub struct Compact<'a> {
    resources: Vec<&'a Resource>,
    style: Style,
}

impl Compact<'_> {
    /// Prints also to which role a resource is allocated.
    #[must_use]
    pub fn with_allocations(mut self) -> Self {
        self.style.allocations = true;
        self
    }
}

impl Display for Compact<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (at, resource) in self.resources.iter().enumerate() {
            if at > 0 {
                f.write_str(";")?;
            }
            self.style.resource(f, resource)?;
        }
        Ok(())
    }
}

impl<'a> FromIterator<&'a Resource> for Compact<'a> {
    fn from_iter<I: IntoIterator<Item = &'a Resource>>(resources: I) -> Self {
        let style = Style { compact: true, allocations: false };
        Compact { resources: resources.into_iter().collect(), style }
    }
}

impl Resource {
    /// The resource as mesos-go prints it.
    pub fn compact(&self) -> Compact<'_> {
        [self].into_iter().collect()
    }
}

impl Resources {
    /// The resources as mesos-go prints them.
    ///
    /// ```
    /// use mesos_types::resources::Resources;
    ///
    /// let resources: Resources = "cpus:1.5;ports:[80-80,8000-8080]".parse()?;
    /// assert_eq!(resources.compact().to_string(), "cpus:1.5;ports:[80,8000-8080]");
    /// # Ok::<(), mesos_types::resources::ParseResourcesError>(())
    /// ```
    pub fn compact(&self) -> Compact<'_> {
        self.iter().collect()
    }

    /// The resources in the text form of Mesos' flag `--resources`, which
    /// [`parse`](Self::parse) reads: `cpus:4;disk(role):10;ports:[1-5]`.
    ///
    /// # Errors
    /// That form cannot express a resource: it is reserved in another way than by one static
    /// reservation without principal and labels, is allocated, revocable, shared, of a provider,
    /// a disk with properties; its number has more than three decimals; a name, role or item has
    /// characters that mean something else there; or one name has two types.
    ///
    /// ```
    /// use mesos_types::Resource;
    /// use mesos_types::resource::ReservationInfo;
    /// use mesos_types::resources::Resources;
    ///
    /// let disk = Resource::disk(10.0).reserved(ReservationInfo::fixed("web"));
    /// let resources: Resources = [Resource::cpus(4.0), disk].into();
    /// assert_eq!(resources.to_flag()?, "cpus:4;disk(web):10");
    /// # Ok::<(), mesos_types::resources::NotExpressibleError>(())
    /// ```
    pub fn to_flag(&self) -> Result<String, NotExpressibleError> {
        let mut text = String::new();
        for (index, resource) in self.iter().enumerate() {
            let error =
                || NotExpressibleError { index, name: crate::excerpt::excerpt(&resource.name) };
            if index > 0 {
                text.push(';');
            }
            let start = text.len();
            text.push_str(&resource.name);
            if let Some(reserved) = resource.reservation_role() {
                // Printing into a string cannot fail.
                let _ = write!(text, "({reserved})");
            }
            let _ = write!(text, ":");
            let _ = match &resource.kind {
                ResourceKind::Scalar(amount) => write!(text, "{amount}"),
                ResourceKind::Ranges(ranges) => write!(text, "{ranges}"),
                ResourceKind::Set(set) => write!(text, "{set}"),
                ResourceKind::Bare(_) => return Err(error()),
            };
            // Whether it says this resource is best judged by reading it.
            let mut plain = resource.clone();
            plain.upgrade();
            let read = text.get(start..).and_then(|text| Resources::parse(text, "*").ok());
            let same = read.is_some_and(|read| {
                let mut read = read.iter();
                match (read.next(), read.next()) {
                    (Some(one), None) => {
                        one.reservations == plain.reservations
                            && class::same_class(one, &plain)
                            && one.disk == plain.disk
                            && same_number(one, &plain)
                    }
                    _ => false,
                }
            });
            if !same {
                return Err(error());
            }
        }
        // Resources of one name may have several types here, and not there.
        match Resources::parse(&text, "*") {
            Ok(_) => Ok(text),
            Err(ParseResourcesError::Invalid(ResourceError {
                index: Some(index), name, ..
            })) => Err(NotExpressibleError { index, name }),
            Err(_) => Err(NotExpressibleError { index: 0, name: String::new() }),
        }
    }
}

/// Whether the values are the same, and not only to three decimals.
fn same_number(left: &Resource, right: &Resource) -> bool {
    match (&left.kind, &right.kind) {
        (ResourceKind::Scalar(left), ResourceKind::Scalar(right)) => left == right,
        (ResourceKind::Ranges(left), ResourceKind::Ranges(right)) => left.equivalent(right),
        (left, right) => left == right,
    }
}

/// A resource that the text form of Mesos' flags cannot express.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("resources[{index}] ({name:?}) cannot be written as name(role):value")]
pub struct NotExpressibleError {
    /// Which resource it is.
    pub index: usize,
    /// The beginning of its name.
    pub name: String,
}

impl Style {
    fn resource(self, f: &mut Formatter<'_>, resource: &Resource) -> fmt::Result {
        f.write_str(&resource.name)?;
        if let (true, Some(allocation)) = (self.allocations, &resource.allocation_info) {
            write!(f, "(allocated: {})", allocation.role.as_deref().unwrap_or_default())?;
        }
        self.reservations(f, resource)?;
        if let Some(disk) = &resource.disk {
            f.write_str("[")?;
            self.disk(f, disk)?;
            f.write_str("]")?;
        }
        if resource.is_revocable() {
            f.write_str("{REV}")?;
        }
        if resource.is_shared() {
            f.write_str("<SHARED>")?;
        }
        f.write_str(":")?;
        match &resource.kind {
            ResourceKind::Scalar(amount) if self.compact => write!(f, "{}", amount.0),
            ResourceKind::Scalar(amount) => amount.fmt(f),
            ResourceKind::Ranges(ranges) if self.compact => compact_ranges(f, ranges),
            ResourceKind::Ranges(ranges) => ranges.fmt(f),
            ResourceKind::Set(set) if self.compact => write!(f, "{{{}}}", set.0.join(",")),
            ResourceKind::Set(set) => set.fmt(f),
            ResourceKind::Bare(_) => Ok(()),
        }
    }

    fn reservations(self, f: &mut Formatter<'_>, resource: &Resource) -> fmt::Result {
        let mut reservations = class::reservations(resource).peekable();
        if reservations.peek().is_none() {
            return Ok(());
        }
        f.write_str("(reservations: [")?;
        while let Some(reservation) = reservations.next() {
            self.reservation(f, reservation)?;
            if reservations.peek().is_some() {
                f.write_str(",")?;
            }
        }
        f.write_str("])")
    }

    fn reservation(self, f: &mut Formatter<'_>, reservation: Reservation<'_>) -> fmt::Result {
        let kind = reservation.kind.unwrap_or(reservation_info::Type::Unknown);
        write!(f, "({kind},{}", reservation.role.unwrap_or_default())?;
        if let Some(principal) = reservation.principal {
            write!(f, ",{principal}")?;
        }
        if let Some(labels) = reservation.labels {
            f.write_str(",")?;
            self.labels(f, labels)?;
        }
        f.write_str(")")
    }

    fn labels(self, f: &mut Formatter<'_>, labels: &Labels) -> fmt::Result {
        let (comma, equals) = if self.compact { (",", "=") } else { (", ", ": ") };
        f.write_str("{")?;
        for (at, label) in labels.0.iter().enumerate() {
            if at > 0 {
                f.write_str(comma)?;
            }
            f.write_str(&label.key)?;
            match &label.value {
                Some(value) if !(self.compact && value.is_empty()) => write!(f, "{equals}{value}")?,
                _ => {}
            }
        }
        f.write_str("}")
    }

    fn disk(self, f: &mut Formatter<'_>, disk: &DiskInfo) -> fmt::Result {
        if let Some(source) = &disk.source {
            self.source(f, source)?;
        }
        if let Some(persistence) = &disk.persistence {
            let comma = if disk.source.is_some() { "," } else { "" };
            write!(f, "{comma}{}", persistence.id)?;
        }
        match &disk.volume {
            Some(volume) => {
                f.write_str(":")?;
                self.volume(f, volume)
            }
            None => Ok(()),
        }
    }

    fn source(self, f: &mut Formatter<'_>, source: &disk_info::Source) -> fmt::Result {
        let (name, root) = match &source.kind {
            disk_info::SourceKind::Path(path) => {
                ("PATH", path.as_ref().and_then(|path| path.root.as_deref()))
            }
            disk_info::SourceKind::Mount(mount) => {
                ("MOUNT", mount.as_ref().and_then(|mount| mount.root.as_deref()))
            }
            disk_info::SourceKind::Block => ("BLOCK", None),
            disk_info::SourceKind::Raw => ("RAW", None),
            disk_info::SourceKind::Bare(_) => ("UNKNOWN", None),
        };
        f.write_str(name)?;
        if source.id.is_some() || source.profile.is_some() {
            let text = |text: &'_ Option<String>| text.clone().unwrap_or_default();
            let (vendor, id) = (text(&source.vendor), text(&source.id));
            return write!(f, "({vendor},{id},{})", text(&source.profile));
        }
        root.map_or(Ok(()), |root| write!(f, ":{root}"))
    }

    fn volume(self, f: &mut Formatter<'_>, volume: &Volume) -> fmt::Result {
        let Some(host_path) = &volume.host_path else {
            return f.write_str(&volume.container_path);
        };
        let mode = if volume.mode == Mode::Ro { "ro" } else { "rw" };
        write!(f, "{host_path}:{}:{mode}", volume.container_path)
    }
}

fn compact_ranges(f: &mut Formatter<'_>, ranges: &Ranges) -> fmt::Result {
    f.write_str("[")?;
    for (at, Range { begin, end }) in ranges.0.iter().enumerate() {
        if at > 0 {
            f.write_str(",")?;
        }
        if begin == end {
            write!(f, "{begin}")?;
        } else {
            write!(f, "{begin}-{end}")?;
        }
    }
    f.write_str("]")
}

impl Labels {
    /// The labels as mesos-go prints them: `rack=r1,spare`, without `=` where the value is
    /// missing or empty.
    pub fn compact(&self) -> String {
        let label = |label: &crate::Label| match label.value.as_deref() {
            None | Some("") => label.key.clone(),
            Some(value) => format!("{}={value}", label.key),
        };
        self.0.iter().map(label).collect::<Vec<_>>().join(",")
    }
}
