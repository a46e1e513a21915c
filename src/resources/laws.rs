//! The laws of resources as functions, for property tests and fuzz targets.
//!
//! ```
//! use mesos_types::resources::{Resources, laws};
//!
//! let [a, b, c] = ["cpus:1;ports:[1-5]", "cpus:2;mem:64", "ports:[3-9]"];
//! let [a, b, c]: [Resources; 3] = [a.parse()?, b.parse()?, c.parse()?];
//! laws::addition(&a, &b, &c)?;
//! laws::subtraction(&a, &b)?;
//! laws::containment(&a, &b, &c)?;
//! laws::printing(&a)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
// The laws compare values with themselves.
#![allow(clippy::eq_op)]

use std::collections::BTreeMap;

use super::{
    Attributes, DowngradeError, HasResources, Limits, Quantities, ReservationFormat, Resources,
    class,
};
use crate::laws::Violation;
use crate::offer::Operation;
use crate::resource::{ReservationInfo, disk_info, reservation_info};
use crate::value::{Range, Ranges, Scalar, Set};
use crate::{Labels, Resource, ResourceKind, Value};

type Outcome = Result<(), Violation>;

fn hold(law: &'static str, holds: bool, detail: impl FnOnce() -> String) -> Outcome {
    if holds {
        return Ok(());
    }
    Err(Violation { law, message: "mesos.v1.Resource", detail: detail() })
}

/// From here on a double no longer tells one thousandth from the next.
const INEXACT: f64 = (1_u64 << 41) as f64;

/// From here on 15 digits, as many as are printed, do not show thousandths.
const UNPRINTED: f64 = 1e12;

/// Whether thousandths of all scalars, also when they are added up, are exact.
fn is_exact(all: &[&Resources]) -> bool {
    let sums = all.iter().flat_map(|one| one.iter());
    sums.filter_map(Resource::as_scalar).sum::<f64>() < INEXACT
}

/// **Addition** is commutative and associative up to equivalence, and adding nothing changes
/// nothing.
///
/// Stated for amounts below 2⁴¹ together, up to which thousandths are exact in a double.
///
/// # Errors
/// The law is broken.
pub fn addition(a: &Resources, b: &Resources, c: &Resources) -> Outcome {
    const LAW: &str = "addition";
    hold(LAW, a == a, || format!("{a} is not equivalent to itself"))?;
    hold(LAW, a + Resources::new() == *a, || format!("{a} + {{}} is {}", a + Resources::new()))?;
    hold(LAW, Resources::new() + a == *a, || format!("{{}} + {a} is {}", Resources::new() + a))?;
    if !is_exact(&[a, b, c]) {
        return Ok(());
    }
    hold(LAW, a + b == b + a, || format!("{a} + {b} is {} or {}", a + b, b + a))?;
    let (left, right) = ((a + b) + c, a + (b + c));
    hold(LAW, left == right, || format!("{a} + {b} + {c} is {left} or {right}"))?;
    let list: Vec<Resource> = a.iter().chain(b).cloned().collect();
    let shared = list.iter().any(Resource::is_shared);
    let collected = Resources::from(list);
    hold(LAW, shared || collected == a + b, || format!("{a} + {b} is collected as {collected}"))
}

/// **Subtraction** undoes addition: `(a + b) - b` is equivalent to `a`; and where `a` contains
/// `b`, `(a - b) + b` is equivalent to `a`.
///
/// The first is not stated where ranges or sets of both have numbers or items in common, which
/// the sum has once; neither is stated for amounts of 2⁴¹ or more.
///
/// # Errors
/// The law is broken.
pub fn subtraction(a: &Resources, b: &Resources) -> Outcome {
    const LAW: &str = "subtraction";
    hold(LAW, (a - a).is_empty(), || format!("{a} less itself is {}", a - a))?;
    hold(LAW, a - Resources::new() == *a, || format!("{a} - {{}} is {}", a - Resources::new()))?;
    if !is_exact(&[a, b]) {
        return Ok(());
    }
    let overlap = a.iter().any(|left| b.iter().any(|right| overlap(left, right)));
    let back = (a + b) - b;
    hold(LAW, overlap || back == *a, || format!("({a} + {b}) - {b} is {back}"))?;
    if a.contains(b) {
        let whole = (a - b) + b;
        hold(LAW, whole == *a, || format!("({a} - {b}) + {b} is {whole}"))?;
    }
    Ok(())
}

/// Whether resources that add up have numbers or items in common.
fn overlap(left: &Resource, right: &Resource) -> bool {
    class::addable(left, right)
        && match (&left.kind, &right.kind) {
            (ResourceKind::Ranges(left), ResourceKind::Ranges(right)) => {
                (left.clone().coalesced() - right).size() < left.clone().coalesced().size()
            }
            (ResourceKind::Set(left), ResourceKind::Set(right)) => {
                (left - right).0.len() < left.0.len()
            }
            _ => false,
        }
}

/// **Containment** is a partial order up to equivalence: everything contains itself; what
/// contains each other is equivalent, and has the same amounts; what contains something contains
/// what that contains. A sum contains both sides.
///
/// # Errors
/// The law is broken.
pub fn containment(a: &Resources, b: &Resources, c: &Resources) -> Outcome {
    const LAW: &str = "containment";
    hold(LAW, a.contains(a), || format!("{a} does not contain itself"))?;
    hold(LAW, a.contains(&Resources::new()), || format!("{a} does not contain {{}}"))?;
    let mutual = a.contains(b) && b.contains(a);
    hold(LAW, mutual == (a == b), || format!("{a} and {b}: contained {mutual}"))?;
    if mutual {
        let same = a.quantities() == b.quantities() && a.len() == b.len();
        hold(LAW, same, || format!("{a} and {b} contain each other"))?;
    }
    let sum = a + b;
    for (one, other, three) in [(a, b, c), (&sum, a, b), (&(&sum + c), &sum, b)] {
        if one.contains(other) && other.contains(three) {
            hold(LAW, one.contains(three), || {
                format!("{one} contains {other}, which contains {three}")
            })?;
        }
    }
    if is_exact(&[a, b]) {
        hold(LAW, sum.contains(a) && sum.contains(b), || format!("{a} + {b} is {sum}"))?;
    }
    // In a list they are contained as they are added up.
    let list: Vec<Resource> = b.iter().cloned().collect();
    let plain = !b.iter().any(Resource::is_shared);
    hold(LAW, !plain || a.contains(&list) == a.contains(b), || {
        format!("{a} contains {b}, and not as a list, or the other way round")
    })
}

/// **Printing**: what is printed is read again as it was, as far as it is printed at all.
///
/// Stated for resources whose names, roles, IDs, labels and items are made of letters, digits
/// and `-`, `_`, `.`, `/`, that have nothing that is not printed, and amounts below 10¹², up to
/// which all thousandths are printed.
///
/// # Errors
/// The law is broken.
pub fn printing(a: &Resources) -> Outcome {
    const LAW: &str = "printing";
    let printed = a.to_string();
    let read = printed.parse::<Resources>();
    let exact = a.iter().filter_map(Resource::as_scalar).all(|amount| amount < UNPRINTED);
    let stated = a.iter().all(is_printed) && exact;
    hold(LAW, !stated || read.as_ref() == Ok(a), || format!("{printed} is read as {read:?}"))?;
    let flag = a.to_flag();
    let stated = a.iter().all(is_flag) && exact && one_type_each(a);
    hold(LAW, !stated || flag.is_ok(), || format!("{printed} has no text form"))?;
    if let Ok(text) = flag {
        let read = Resources::parse(&text, "*");
        hold(LAW, read.as_ref() == Ok(a), || format!("{printed} as {text} is read as {read:?}"))?;
    }
    Ok(())
}

fn is_tame(text: &str) -> bool {
    let tame = |b: u8| b.is_ascii_alphanumeric() || b"-_./".contains(&b);
    !text.is_empty() && text.bytes().all(tame)
}

fn is_tame_value(resource: &Resource) -> bool {
    resource.as_set().is_none_or(|items| items.iter().all(|item| is_tame(item)))
}

/// Whether the printed form says all of a resource.
fn is_printed(resource: &Resource) -> bool {
    let tame = |text: &Option<String>| text.as_ref().is_none_or(|text| is_tame(text));
    let source = |source: &disk_info::Source| {
        let (parts, root) = match &source.kind {
            disk_info::SourceKind::Path(Some(path)) => {
                (false, tame(&path.root) && path.root.is_some())
            }
            disk_info::SourceKind::Mount(Some(mount)) => {
                (false, tame(&mount.root) && mount.root.is_some())
            }
            _ => (true, true),
        };
        let details = [&source.id, &source.profile, &source.vendor];
        let shown = source.id.is_some() || source.profile.is_some();
        root && source.metadata.is_none()
            && details.iter().all(|text| tame(text))
            && if shown { parts } else { source.vendor.is_none() }
    };
    let disk = resource.disk.as_ref().is_none_or(|disk| {
        let sources = ["PATH", "MOUNT", "BLOCK", "RAW"];
        let id = disk.persistence.as_ref().map(|persistence| persistence.id.as_str());
        id.is_none_or(|id| is_tame(id) && !sources.contains(&id))
            && disk
                .source
                .as_ref()
                .is_none_or(|one| source(one) && (id.is_some() || disk.volume.is_none()))
    });
    let reservation = |reservation: &ReservationInfo| {
        tame(&reservation.role)
            && tame(&reservation.principal)
            && reservation
                .labels
                .iter()
                .flatten()
                .all(|label| is_tame(&label.key) && tame(&label.value))
    };
    is_tame(&resource.name)
        && is_tame_value(resource)
        && disk
        && resource.allocation_info.as_ref().is_none_or(|info| tame(&info.role))
        && resource.reservation_stack().iter().all(reservation)
        && resource.provider_id.is_none()
}

/// Whether the text form of flags can say a resource.
fn is_flag(resource: &Resource) -> bool {
    let exact = |amount: f64| Scalar::from_thousandths(Scalar(amount).thousandths()).0 == amount;
    let plain = match resource.reservation_stack().as_ref() {
        [] => true,
        [only] => {
            only.r#type == Some(reservation_info::Type::Static)
                && only.principal.is_none()
                && only.labels.is_none()
                && only.role.as_deref().is_some_and(is_tame)
        }
        _ => false,
    };
    is_tame(&resource.name)
        && is_tame_value(resource)
        && plain
        && resource.as_scalar().is_none_or(exact)
        && resource.allocation_info.is_none()
        && resource.disk.is_none()
        && resource.provider_id.is_none()
        && !resource.is_revocable()
        && !resource.is_shared()
}

fn one_type_each(a: &Resources) -> bool {
    let mut types = BTreeMap::new();
    a.iter().all(|resource| {
        let kind = std::mem::discriminant(&resource.kind);
        *types.entry(resource.name.as_str()).or_insert(kind) == kind
    })
}

/// **Formats**: to bring resources into the form before 1.4 and back changes nothing, where the
/// older form can express them; and in each form they are equivalent.
///
/// # Errors
/// The law is broken.
pub fn formats(a: &Resources) -> Outcome {
    const LAW: &str = "formats";
    let new = a.upgrade();
    hold(LAW, new == *a, || format!("{a} is {new} in the newer form"))?;
    for resource in &new {
        let mut other = resource.clone();
        let outcome = other.downgrade();
        hold(LAW, class::same_class(&other, resource), || {
            format!("{resource} is {other} in the older form")
        })?;
        let mut back = other.clone();
        back.upgrade();
        let same = match outcome {
            Ok(()) => back == *resource,
            Err(DowngradeError::Refined) => resource.is_refined() && other == *resource,
            Err(_) => other == *resource,
        };
        hold(LAW, same, || format!("{resource} comes back as {back}"))?;
        let both = resource.clone().with_both_forms();
        hold(LAW, both.check().is_ok(), || format!("both forms of {resource}: {both:?}"))?;
    }
    let mut list = Vec::from(new.clone());
    // A list has each shared resource once, however many copies there are.
    let once = list.to_resources();
    if list.downgrade_all().is_ok() {
        hold(LAW, list.to_resources() == once, || format!("{a} becomes {list:?}"))?;
        list.upgrade_all();
    }
    hold(LAW, list == Vec::from(new), || format!("{a} comes back as {list:?}"))
}

/// **Reservations**: what is pushed is popped again.
///
/// # Errors
/// The law is broken.
pub fn reservations(a: &Resources, reservation: &ReservationInfo) -> Outcome {
    const LAW: &str = "reservations";
    if let Ok(pushed) = a.push_reservation(reservation.clone()) {
        let popped = pushed.pop_reservation();
        hold(LAW, popped.as_ref() == Ok(a), || format!("{a} as {pushed} becomes {popped:?}"))?;
        let role = reservation.role.as_deref().unwrap_or_default();
        hold(LAW, pushed.reserved_for(role) == pushed, || format!("{pushed} is not for {role}"))?;
    }
    let flat = a.to_unreserved();
    hold(LAW, flat.unreserved() == flat, || format!("{a} without reservations is {flat}"))?;
    if is_exact(&[a]) {
        // Copies of a shared volume that were reserved in two ways are counted once.
        let same = flat.quantities() == a.quantities() || a.iter().any(Resource::is_shared);
        hold(LAW, same, || format!("{a} without reservations is {flat}"))?;
        let parts = a.reserved() + a.unreserved();
        hold(LAW, parts == *a, || format!("the parts of {a} are {parts}"))?;
        let parts = a.by_reservation().values().sum::<Resources>() + a.unreserved();
        hold(LAW, parts == *a, || format!("the parts of {a} by role are {parts}"))?;
    }
    Ok(())
}

/// **Finding**: what is found is there, and is what was wanted but for its reservations.
///
/// # Errors
/// The law is broken.
pub fn finding(a: &Resources, wanted: &Resources) -> Outcome {
    const LAW: &str = "finding";
    if !is_exact(&[a, wanted]) {
        return Ok(());
    }
    if let Some(found) = a.find(wanted) {
        hold(LAW, a.contains(&found), || format!("{wanted} in {a} is found as {found}"))?;
        let (left, right) = (found.to_unreserved(), wanted.to_unreserved());
        // Ports that are wanted twice, of two roles, are found twice if they are there twice.
        let amounts = left.quantities() == right.quantities() && left.contains(&right);
        hold(LAW, amounts, || format!("{wanted} in {a} is found as {found}"))?;
    }
    let own = a.find(a);
    hold(LAW, own.is_some(), || format!("{a} is not found in itself"))
}

/// **Sums**: amounts of a sum are sums of amounts, and what contains something has its amounts.
///
/// # Errors
/// The law is broken.
pub fn sums(a: &Resources, b: &Resources) -> Outcome {
    const LAW: &str = "sums";
    if !is_exact(&[a, b]) {
        return Ok(());
    }
    let (left, right) = (a.quantities(), b.quantities());
    let shared = a.iter().chain(b).any(Resource::is_shared);
    let sum = (a + b).quantities();
    hold(LAW, shared || sum == &left + &right, || format!("{a} + {b} has {sum}"))?;
    hold(LAW, !a.contains(b) || left.contains(&right), || format!("{a} contains {b}"))?;
    let back = (&left + &right) - &right;
    hold(LAW, back == left, || format!("({left} + {right}) - {right} is {back}"))?;
    let read = left.to_string().parse::<Quantities>();
    let stated = left.iter().all(|(name, amount)| is_tame(name) && amount.0 < UNPRINTED);
    hold(LAW, !stated || read.as_ref() == Ok(&left), || format!("{left} is read as {read:?}"))
}

/// **Operations** that undo each other: `RESERVE` and `UNRESERVE`, `CREATE` and `DESTROY`,
/// `GROW_VOLUME` and `SHRINK_VOLUME`. Amounts stay the same.
///
/// Not stated where ranges or sets that are reserved already have something in common with those
/// that are to be reserved.
///
/// # Errors
/// The law is broken.
pub fn operations(a: &Resources, b: &Resources) -> Outcome {
    const LAW: &str = "operations";
    // What is reserved a second time, or freed while it is free, would be there once.
    let twice = a.iter().any(|left| {
        let free = left.clone().unreserved();
        b.iter().any(|right| overlap(left, right) || overlap(&free, &right.clone().unreserved()))
            && left.is_reserved()
    });
    if twice || !is_exact(&[a, b]) {
        return Ok(());
    }
    let list = || Vec::from(b.clone());
    let volumes = || {
        let volume = |(at, disk): (usize, Resource)| disk.persistent(format!("v{at}"), "path");
        list().into_iter().enumerate().map(volume).collect::<Vec<_>>()
    };
    let pairs = [
        (Operation::reserve(list()), Operation::unreserve(list())),
        (Operation::create(volumes()), Operation::destroy(volumes())),
    ];
    for (there, back) in pairs {
        let Ok(after) = a.apply(&there) else { continue };
        // Copies of a shared volume that are reserved in two ways are counted for each.
        let same = after.quantities() == a.quantities() || a.iter().any(Resource::is_shared);
        hold(LAW, same, || format!("{a} becomes {after} by {there:?}"))?;
        let before = after.apply(&back);
        hold(LAW, before.as_ref() == Ok(a), || format!("{a} comes back as {before:?}"))?;
    }
    for volume in &a.persistent_volumes() {
        let addition = Resource {
            kind: ResourceKind::Scalar(Scalar(0.5)),
            ..volume.clone().without_persistence()
        };
        let all = a + &addition;
        let Ok(after) = all.apply(&Operation::grow_volume(volume.clone(), addition)) else {
            continue;
        };
        let mut grown = volume.clone();
        if let ResourceKind::Scalar(size) = &mut grown.kind {
            *size += Scalar(0.5);
        }
        hold(LAW, after.contains(&grown), || format!("{volume} in {all} grows to {after}"))?;
        let before = after.apply(&Operation::shrink_volume(grown, 0.5));
        hold(LAW, before.as_ref() == Ok(&all), || format!("{all} comes back as {before:?}"))?;
    }
    Ok(())
}

/// **Values**: coalescing is idempotent and keeps the numbers; sums and differences of ranges
/// and sets are those of sets.
///
/// # Errors
/// The law is broken.
pub fn values(a: &Ranges, b: &Ranges) -> Outcome {
    const LAW: &str = "values";
    let once = a.clone().coalesced();
    hold(LAW, once.clone().coalesced() == once, || format!("{a} is coalesced to {once}"))?;
    hold(LAW, once.includes(a) && a.includes(&once), || format!("{a} is coalesced to {once}"))?;
    let (sum, difference) = (a + b, (a - b).coalesced());
    hold(LAW, sum.includes(a) && sum.includes(b), || format!("{a} + {b} is {sum}"))?;
    hold(LAW, sum == b + a, || format!("{a} + {b} is {sum} or {}", b + a))?;
    let ends = a.0.iter().chain(&b.0).flat_map(|range| {
        [range.begin.wrapping_sub(1), range.begin, range.end, range.end.wrapping_add(1)]
    });
    for number in ends {
        let (left, right) = (a.contains(number), b.contains(number));
        hold(LAW, sum.contains(number) == (left || right), || format!("{number} in {a} + {b}"))?;
        let kept = difference.contains(number) == (left && !right);
        hold(LAW, kept, || format!("{number} in {a} - {b}, which is {difference}"))?;
        let parted = a.partition(number);
        let right = match &parted {
            None => !left,
            Some(parted) => left && !parted.contains(number),
        };
        hold(LAW, right, || format!("{a} without {number} is {parted:?}"))?;
    }
    Ok(())
}

/// All laws on collections and ranges that are [made](make) out of the bytes.
///
/// # Errors
/// A law is broken.
pub fn any(data: &[u8]) -> Outcome {
    let mut entropy = Entropy::new(data);
    let [a, b, c] = [(); 3].map(|()| Resources::from(entropy.resources()));
    let reservation = entropy.reservation(None);
    addition(&a, &b, &c)?;
    subtraction(&a, &b)?;
    subtraction(&(&a + &c), &a)?;
    containment(&a, &b, &c)?;
    for one in [&a, &b, &(&a + &b)] {
        printing(one)?;
        formats(one)?;
        reservations(one, &reservation)?;
    }
    finding(&a, &b)?;
    finding(&(&a + &c), &a.to_unreserved())?;
    sums(&a, &b)?;
    operations(&a, &b)?;
    // What the list `b` takes is there before.
    let before = b.iter().filter_map(|resource| {
        let mut before = resource.clone();
        before.reservations.pop();
        before.check().is_ok().then_some(before)
    });
    operations(&(&a + before.collect::<Resources>()), &b)?;
    values(&entropy.ranges(), &entropy.ranges())
}

/// **Grammar**: whatever the text, reading it ends with a value or an error; and a value that was
/// read is printed so that it is read as the same.
///
/// # Errors
/// The law is broken.
pub fn grammar(data: &[u8]) -> Outcome {
    const LAW: &str = "grammar";
    let text = String::from_utf8_lossy(data);
    if let Ok(value) = text.parse::<Value>() {
        let printed = value.to_string();
        let again = printed.parse::<Value>();
        let same = match (&value, &again) {
            (Value::Scalar(one), Ok(Value::Scalar(other))) => one.compare(other).is_eq(),
            (one, Ok(other)) => one == other,
            (_, Err(_)) => false,
        };
        hold(LAW, same, || format!("{text:?} is {value:?}, and printed read as {again:?}"))?;
    }
    for role in ["*", "web"] {
        if let Ok(resources) = Resources::parse(&text, role) {
            hold(LAW, resources.iter().all(|one| one.check().is_ok()), || {
                format!("{text:?} is read as {resources}")
            })?;
            printing(&resources)?;
            formats(&resources)?;
        }
    }
    if let Ok(resources) = text.parse::<Resources>() {
        printing(&resources)?;
        addition(&resources, &resources, &resources)?;
        subtraction(&resources, &resources)?;
    }
    let _ = text.parse::<Resource>();
    if let Ok(attributes) = text.parse::<Attributes>() {
        let valid = attributes.into_iter().all(|attribute| attribute.check().is_ok());
        hold(LAW, valid, || format!("{text:?} is read as {attributes}"))?;
    }
    if let Ok(quantities) = text.parse::<Quantities>() {
        let again = quantities.to_string().parse::<Quantities>();
        let tame = quantities.iter().all(|(name, amount)| is_tame(name) && amount.0 < UNPRINTED);
        hold(LAW, !tame || again.as_ref() == Ok(&quantities), || {
            format!("{text:?} is {quantities}, and printed read as {again:?}")
        })?;
    }
    if let Ok(limits) = text.parse::<Limits>() {
        let again = limits.to_string().parse::<Limits>();
        let tame = limits.iter().all(|(name, amount)| is_tame(name) && amount.0 < UNPRINTED);
        hold(LAW, !tame || again.as_ref() == Ok(&limits), || {
            format!("{text:?} is {limits}, and printed read as {again:?}")
        })?;
    }
    Ok(())
}

/// Resources made out of bytes, mostly valid ones that have much in common, so that they merge,
/// contain and refine each other. Fewer bytes make fewer resources.
pub fn make(data: &[u8]) -> Vec<Resource> {
    Entropy::new(data).resources()
}

/// Bytes that decide what is made. Once they are used up everything is zero.
struct Entropy<'a>(std::slice::Iter<'a, u8>);

impl<'a> Entropy<'a> {
    fn new(data: &'a [u8]) -> Self {
        Entropy(data.iter())
    }

    fn byte(&mut self) -> u8 {
        self.0.next().copied().unwrap_or(0)
    }

    fn one_in(&mut self, n: u8) -> bool {
        let byte = self.byte();
        byte != 0 && byte % n == 0
    }

    fn pick<T: Copy>(&mut self, first: T, others: &[T]) -> T {
        match usize::from(self.byte()) % (others.len() + 1) {
            0 => first,
            other => others.get(other - 1).copied().unwrap_or(first),
        }
    }

    fn resources(&mut self) -> Vec<Resource> {
        let count = match self.byte() {
            // Enough for an index.
            250.. => 40,
            count => count % 8,
        };
        (0..count).map(|_| self.resource()).collect()
    }

    fn ranges(&mut self) -> Ranges {
        let count = self.byte() % 6;
        let mut ranges = Vec::new();
        for _ in 0..count {
            let begin = match self.byte() {
                255 => u64::MAX - u64::from(self.byte() % 8),
                254 => u64::from(self.byte()) << 8,
                byte => u64::from(byte % 24),
            };
            let end = begin.saturating_add(u64::from(self.byte() % 7));
            let back = self.one_in(50);
            ranges.push(match back {
                true => Range { begin: end, end: begin },
                false => Range { begin, end },
            });
        }
        Ranges(ranges)
    }

    fn resource(&mut self) -> Resource {
        let mut resource = match self.byte() % 8 {
            0 | 1 => self.scalar("cpus"),
            2 => self.scalar("mem"),
            3..6 => self.scalar("disk"),
            6 => Resource::new("ports", ResourceKind::Ranges(self.ranges())),
            _ => {
                let items = (0..self.byte() % 4).map(|_| self.pick("a", &["b", "c", "d", "e-f"]));
                Resource::set("s", Set(items.map(str::to_owned).collect()).0)
            }
        };
        if self.one_in(2) {
            let mut role: Option<String> = None;
            for _ in 0..=self.byte() % 2 {
                let reservation = self.reservation(role.as_deref());
                role.clone_from(&reservation.role);
                resource.reservations.push(reservation);
            }
        } else if self.one_in(6) {
            resource.role = Some(self.pick("*", &["web", "ops"]).to_owned());
            if resource.role() != "*" && self.one_in(2) {
                let labels = self.labels();
                let old = ReservationInfo { labels, ..ReservationInfo::default() };
                resource.reservation = Some(Box::new(old));
            }
        }
        if resource.name == "disk" {
            resource = self.disk(resource);
        }
        if self.one_in(6) {
            resource = resource.revocable();
        }
        if self.one_in(3) {
            let role = self.pick("web", &["ops"]);
            resource = resource.allocated_to(role);
        }
        if self.one_in(12) {
            resource = resource.with_provider("provider");
        }
        resource
    }

    fn scalar(&mut self, name: &str) -> Resource {
        let amount = match self.byte() {
            255 => 1e300,
            254 => 9e15,
            253 => 1e12,
            252 => -1.0,
            251 => 0.0004,
            250 => 1.0005,
            byte => f64::from(byte % 64) / 8.0,
        };
        Resource::scalar(name, amount)
    }

    fn reservation(&mut self, below: Option<&str>) -> ReservationInfo {
        let mut reservation = match below {
            None if self.one_in(2) => ReservationInfo::fixed(self.pick("web", &["ops", "a/b"])),
            None => ReservationInfo::dynamic(self.pick("web", &["ops", "a/b"])),
            Some(role) => ReservationInfo::dynamic(format!("{role}/{}", self.pick("x", &["y"]))),
        };
        if self.one_in(3) {
            reservation.principal = Some(self.pick("p", &["q"]).to_owned());
        }
        reservation.labels = self.labels();
        reservation
    }

    fn labels(&mut self) -> Option<Labels> {
        if !self.one_in(5) {
            return None;
        }
        let count = self.byte() % 4;
        Some((0..count).map(|_| (self.pick("k", &["l"]), self.pick("v", &["w"]))).collect())
    }

    fn disk(&mut self, mut disk: Resource) -> Resource {
        use disk_info::Source;
        let source = match self.byte() % 10 {
            1 => Some(Source::path(self.pick("/p", &["/q"]))),
            2 => Some(Source::mount(self.pick("/m", &["/n"]))),
            3 => Some(Source::block().with_id("b")),
            4 => Some(Source::block()),
            5 => Some(Source::raw().with_profile("fast")),
            6 => Some(Source::raw().with_id(self.pick("r", &["t"])).with_vendor("v")),
            7 => Some(Source { metadata: self.labels(), ..Source::raw() }),
            _ => None,
        };
        if let Some(source) = source {
            disk = disk.with_source(source);
        }
        if self.one_in(2) {
            disk = disk.persistent(self.pick("v1", &["v2"]), "data");
            if self.one_in(2) {
                disk = disk.shared();
            }
        }
        disk
    }
}
