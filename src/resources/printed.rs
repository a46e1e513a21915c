//! Reads what `Display` prints.

use super::algebra::Resources;
use super::grammar::{ParseResourcesError, error, kind, trim};
use crate::resource::{DiskInfo, ReservationInfo, disk_info, reservation_info};
use crate::volume::Mode;
use crate::{Label, Labels, Resource, Volume};

const FORM: &str = "a resource as Mesos prints it";

/// Whether a text has a part that only printed resources have.
pub(super) fn looks_printed(text: &str) -> bool {
    ["(allocated: ", "(reservations: ", "{REV}", "<SHARED>"].iter().any(|part| text.contains(part))
        || text.contains("disk[")
}

/// Resources with `; ` between them, or `{}`.
pub(super) fn resources(text: &str) -> Result<Resources, ParseResourcesError> {
    let mut all = Resources::new();
    if trim(text) == "{}" {
        return Ok(all);
    }
    for (index, part) in text.split("; ").enumerate() {
        let (resource, count) = resource(part)?;
        resource.check().map_err(|error| super::ResourceError { index: Some(index), ..error })?;
        all.add_valid(resource, count);
    }
    Ok(all)
}

/// One resource, and how many copies of it.
pub(super) fn resource(text: &str) -> Result<(Resource, usize), ParseResourcesError> {
    let mut rest = Rest(trim(text));
    read(&mut rest).ok_or_else(|| error(FORM, text).into())
}

/// What is still to be read.
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    fn take(&mut self, text: &str) -> bool {
        let found = self.0.strip_prefix(text);
        self.0 = found.unwrap_or(self.0);
        found.is_some()
    }

    /// Everything before one of these characters, which stays.
    fn until(&mut self, ends: &[char]) -> &'a str {
        let (before, rest) = self.0.split_at(self.0.find(ends).unwrap_or(self.0.len()));
        self.0 = rest;
        before
    }

    /// Everything before a text, which is taken too.
    fn through(&mut self, end: &str) -> Option<&'a str> {
        let (before, rest) = self.0.split_once(end)?;
        self.0 = rest;
        Some(before)
    }
}

fn read(rest: &mut Rest<'_>) -> Option<(Resource, usize)> {
    let name = rest.until(&['(', '[', '{', '<', ':']).to_owned();
    let allocation = if rest.take("(allocated: ") { Some(rest.through(")")?) } else { None };
    let mut reservations = Vec::new();
    if rest.take("(reservations: [") {
        loop {
            reservations.push(reservation(rest)?);
            if rest.take("])") {
                break;
            }
            rest.take(",").then_some(())?;
        }
    }
    let disk = if rest.take("[") { Some(disk(rest.through("]")?)?) } else { None };
    let revocable = rest.take("{REV}");
    let shared = rest.take("<SHARED>");
    rest.take(":").then_some(())?;
    let (value, count) = match rest.0.strip_suffix('>').and_then(|text| text.rsplit_once('<')) {
        // A short text does not stand for endless copies.
        Some((value, count)) if shared => (value, count.parse::<u16>().ok()?.into()),
        _ => (rest.0, 1),
    };
    let mut resource = Resource::new(name, kind(value.parse().ok()?)?);
    if let Some(role) = allocation {
        resource = resource.allocated_to(role);
    }
    resource.reservations = reservations;
    resource.disk = disk.map(Box::new);
    if revocable {
        resource = resource.revocable();
    }
    if shared {
        resource = resource.shared();
    }
    Some((resource, count))
}

/// `(DYNAMIC,role,principal,{k: v, k2})`, of which principal and labels may be missing.
fn reservation(rest: &mut Rest<'_>) -> Option<ReservationInfo> {
    rest.take("(").then_some(())?;
    let kind = match rest.through(",")? {
        "STATIC" => reservation_info::Type::Static,
        "DYNAMIC" => reservation_info::Type::Dynamic,
        _ => return None,
    };
    let role = rest.until(&[',', ')']).to_owned();
    let mut reservation =
        ReservationInfo { role: Some(role), r#type: Some(kind), ..ReservationInfo::default() };
    if rest.0.starts_with(',') && !rest.0.starts_with(",{") {
        rest.take(",");
        reservation.principal = Some(rest.until(&[',', ')']).to_owned());
    }
    if rest.take(",{") {
        reservation.labels = Some(labels(rest.through("}")?));
    }
    rest.take(")").then_some(reservation)
}

fn labels(text: &str) -> Labels {
    if text.is_empty() {
        return Labels::default();
    }
    let label = |text: &str| match text.split_once(": ") {
        Some((key, value)) => Label { key: key.to_owned(), value: Some(value.to_owned()) },
        None => Label { key: text.to_owned(), value: None },
    };
    text.split(", ").map(label).collect()
}

/// `MOUNT:/mnt,id:path`: source, ID of the persistent volume and volume, of which each may be
/// missing.
fn disk(text: &str) -> Option<DiskInfo> {
    let mut disk = DiskInfo::default();
    let mut rest = Rest(text);
    let is_source = ["PATH", "MOUNT", "BLOCK", "RAW"].iter().any(|name| {
        let after = text.strip_prefix(name);
        after.is_some_and(|after| after.is_empty() || after.starts_with([':', ',', '(']))
    });
    if is_source {
        disk.source = Some(Box::new(source(&mut rest)?));
        if !rest.take(",") {
            return rest.0.is_empty().then_some(disk);
        }
    }
    let id = rest.until(&[':']);
    if !id.is_empty() {
        disk.persistence = Some(disk_info::Persistence::new(id));
    }
    if rest.take(":") {
        disk.volume = Some(Box::new(volume(rest.0)?));
    }
    Some(disk)
}

fn source(rest: &mut Rest<'_>) -> Option<disk_info::Source> {
    let name = rest.until(&[':', ',', '(']);
    let mut root = None;
    let mut parts = None;
    if rest.take("(") {
        let mut texts = rest.through(")")?.splitn(3, ',');
        let mut text = || Some(texts.next()?).map(|text| text.to_owned());
        parts = Some((text()?, text()?, text()?));
    } else if rest.take(":") {
        root = Some(rest.until(&[',']).to_owned());
    }
    let mut source = disk_info::Source::new(match (name, root) {
        ("PATH", root) => disk_info::SourceKind::Path(
            root.map(|root| disk_info::source::Path { root: Some(root) }),
        ),
        ("MOUNT", root) => disk_info::SourceKind::Mount(
            root.map(|root| disk_info::source::Mount { root: Some(root) }),
        ),
        ("BLOCK", None) => disk_info::SourceKind::Block,
        ("RAW", None) => disk_info::SourceKind::Raw,
        _ => return None,
    });
    if let Some((vendor, id, profile)) = parts {
        let set = |text: String| (!text.is_empty()).then_some(text);
        (source.vendor, source.id, source.profile) = (set(vendor), set(id), set(profile));
    }
    Some(source)
}

/// `path`, or `host:path:rw`.
fn volume(text: &str) -> Option<Volume> {
    let parts: Vec<&str> = text.split(':').collect();
    match parts.as_slice() {
        [path] => Some(Volume::new(*path, Mode::Rw)),
        [host, path, "rw"] => Some(Volume::host(*path, *host, Mode::Rw)),
        [host, path, "ro"] => Some(Volume::host(*path, *host, Mode::Ro)),
        _ => None,
    }
}
