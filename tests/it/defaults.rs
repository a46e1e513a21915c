//! `with_defaults` against the schema tables: every type that has a declared default writes it
//! out, and nothing else.

use std::collections::BTreeMap;

use mesos_types::registry;
use mesos_types::wire::primitive::{put_delimited, put_tag, put_varint};
use mesos_types::wire::{Default as Declared, FieldTable, Kind, Label, MessageTable};
use mesos_types::*;

/// Reads a message, writes its defaults out, and encodes it again.
type Fill = fn(&[u8]) -> Vec<u8>;

macro_rules! fills {
    ($($(#[$cfg:meta])* $t:ty,)*) => {
        BTreeMap::from([$($(#[$cfg])* (
            <$t>::FULL_NAME,
            (|bytes| <$t>::decode_exact(bytes).unwrap().with_defaults().encode_to_vec()) as Fill,
        ),)*])
    };
}

/// The types that have `with_defaults`, by name.
fn fills() -> BTreeMap<&'static str, Fill> {
    fills![
        acl::Entity,
        Acls,
        AgentInfo,
        CheckInfo,
        CommandInfo,
        command_info::Uri,
        container_info::DockerInfo,
        CsiPluginInfo,
        DrainConfig,
        environment::Variable,
        Filters,
        FrameworkInfo,
        HealthCheck,
        health_check::HttpCheckInfo,
        health_check::TcpCheckInfo,
        Image,
        LinuxInfo,
        network_info::IpAddress,
        #[cfg(feature = "internal")]
        internal::TaskHealthStatus,
        #[cfg(feature = "legacy")]
        legacy::v0_27::executor::event::Shutdown,
        #[cfg(feature = "operator")]
        operator::agent::call::ReadLog,
        #[cfg(feature = "operator")]
        operator::master::call::DrainAgent,
        #[cfg(feature = "operator")]
        operator::master::call::ReadLog,
        #[cfg(feature = "operator")]
        operator::quota::QuotaRequest,
        #[cfg(feature = "operator")]
        operator::v0::call::DrainAgent,
    ]
}

/// Whether a field has a default that is to be written out, and which.
fn filled(field: &FieldTable) -> Option<Declared> {
    field.default.filter(|_| field.label == Label::Optional && !field.deprecated)
}

/// Writes a message of which every field is set that `value` has something for, by number.
fn message(
    table: &'static MessageTable,
    value: impl Fn(&FieldTable) -> Option<Declared>,
) -> Vec<u8> {
    let mut out = Vec::new();
    for field in table.fields {
        if let Some(value) = value(field) {
            put_tag(&mut out, field.number, field.wire());
            put(&mut out, field, value);
        }
    }
    out
}

fn put(out: &mut Vec<u8>, field: &FieldTable, value: Declared) {
    match (field.kind, value) {
        (Kind::Double, Declared::Double(x)) => out.extend(x.to_le_bytes()),
        (Kind::Bool, Declared::Bool(b)) => put_varint(out, b.into()),
        (Kind::String, Declared::Text(text)) => {
            put_delimited(out, |out| out.extend(text.as_bytes()))
        }
        (Kind::Message(table), Declared::Text("")) => {
            put_delimited(out, |out| out.extend(message(table, required)));
        }
        (Kind::Enum(table), Declared::Name(name)) => {
            put_varint(out, i64::from(table.number_of(name).unwrap()) as u64);
        }
        (Kind::Int32 | Kind::Uint32 | Kind::Uint64 | Kind::Enum(_), Declared::Integer(n)) => {
            put_varint(out, n as u64)
        }
        (kind, value) => panic!("{}: {kind:?} has the default {value:?}", field.name),
    }
}

/// What stands in a required field: as little as possible.
fn required(field: &FieldTable) -> Option<Declared> {
    if field.label != Label::Required {
        return None;
    }
    Some(match field.kind {
        Kind::String | Kind::Message(_) => Declared::Text(""),
        Kind::Enum(_) | Kind::Uint32 => Declared::Integer(1),
        Kind::Bool => Declared::Bool(true),
        kind => panic!("{}: a required {kind:?}", field.name),
    })
}

/// Anything but the default.
fn other(default: Declared) -> Declared {
    match default {
        Declared::Bool(b) => Declared::Bool(!b),
        Declared::Integer(n) => Declared::Integer(n + 1),
        Declared::Double(x) => Declared::Double(x + 0.5),
        Declared::Text(_) => Declared::Text("other"),
        // A number without a name, too.
        Declared::Name(_) => Declared::Integer(99),
    }
}

#[test]
fn every_default_that_is_not_deprecated_is_written_out() {
    let mut fills = fills();
    let mut defaults = 0;
    for entry in registry::entries() {
        let table = entry.table();
        let declares = table.fields.iter().any(|field| filled(field).is_some());
        // Each type of the model once, whatever its names.
        if !declares || !entry.is_model() || entry.name() != table.name {
            continue;
        }
        let fill = fills.remove(table.name);
        let fill = fill.unwrap_or_else(|| panic!("{} has no with_defaults here", table.name));
        let empty = message(table, required);
        let full = message(table, |field| filled(field).or_else(|| required(field)));
        assert_eq!(fill(&empty), full, "{}", table.name);
        assert_eq!(fill(&full), full, "{} filled twice", table.name);
        defaults += table.fields.iter().filter(|f| filled(f).is_some()).count();
    }
    assert!(fills.is_empty(), "no default is declared for {:?}", fills.keys());
    println!("{defaults} defaults");
    assert!(defaults > 0);
}

#[test]
fn what_is_set_stays() {
    for (name, fill) in fills() {
        let table = registry::find(name).unwrap().table();
        let set = message(table, |field| filled(field).map(other).or_else(|| required(field)));
        assert_eq!(fill(&set), set, "{name}");
    }
}

#[test]
fn deprecated_defaults_and_messages_within_stay_unset() {
    assert_eq!(FrameworkInfo::new("u", "n").with_defaults().role, None);
    let check = HealthCheck::http(80, "/").with_defaults();
    assert_eq!(check.http, HealthCheck::http(80, "/").http);
    assert_eq!(check.grace_period_seconds, Some(10.0));
}

#[test]
fn what_differs_in_written_defaults_only_is_equal_with_defaults() {
    let [implicit, explicit] = [None, Some(true)].map(|shell| CommandInfo {
        shell,
        value: Some("run".into()),
        ..CommandInfo::default()
    });
    assert_ne!(implicit, explicit);
    assert_eq!(implicit.clone().with_defaults(), explicit);
    assert_eq!(explicit.clone().with_defaults(), explicit);
    assert!(implicit.equivalent(&explicit));
}
