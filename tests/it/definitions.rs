//! The definitions in `src/` against the tables and the registry: their documentation says
//! the truth about defaults, presence and enum types are those of the schema, and no message is
//! defined but not registered. (A unit test in `src/codec/described.rs` compares numbers and
//! types.) Large types stay as large as they
//! are.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use mesos_types::wire::{Default, Dialect, EnumTable, FieldTable, Kind, Label, MessageTable};
use mesos_types::{AgentId, Codec, TaskInfo, registry};

#[test]
fn every_message_is_found_by_each_of_its_names() {
    let mut names = BTreeSet::new();
    for entry in registry::entries() {
        let (name, table) = (entry.name(), entry.table());
        assert!(names.insert(name), "{name} stands there twice");
        let found = registry::find(name).unwrap();
        assert_eq!((found.name(), found.dialect()), (name, entry.dialect()));
        assert!(std::ptr::eq(found.table(), table), "{name}");
        assert_eq!(table.name_in(entry.dialect()), name);
        let spelt = if name.starts_with("mesos.v1.") { Dialect::V1 } else { Dialect::V0 };
        assert_eq!(entry.dialect(), spelt, "{name}");
        let both = [table.name, table.v0_name].into_iter().filter(|n| !n.is_empty());
        assert!(both.clone().all(|n| registry::find(n).is_some()), "{name}");
    }
    assert!(names.len() > 500, "only {} names", names.len());
    assert_eq!(AgentId::FULL_NAME, "mesos.v1.AgentID");
    let [v0, v1] = ["mesos.SlaveID", AgentId::FULL_NAME].map(|n| registry::find(n).unwrap());
    assert!(std::ptr::eq(v0.table(), v1.table()));
    assert!(std::ptr::eq(
        registry::find(TaskInfo::FULL_NAME).unwrap().table(),
        registry::find("mesos.TaskInfo").unwrap().table()
    ));
}

#[test]
fn no_message_is_found_by_another_name() {
    let others = [
        "",
        "mesos",
        "mesos.",
        "TaskInfo",
        "mesos.AgentID",
        "mesos.v1.SlaveID",
        ".mesos.v1.TaskInfo",
        "mesos.v1.taskinfo",
        "mesos.v1.TaskInfo ",
        "mesos.v2.TaskInfo",
        "mesos.v1.TaskInfo.LimitsEntry",
    ];
    for name in others {
        assert!(registry::find(name).is_none(), "{name:?} is found");
    }
}

/// A name of the schema and the path of its table are alike when both are brought to this.
fn plain(name: &str) -> String {
    name.strip_prefix("mesos.").unwrap_or(name).replace("::", ".").replace('_', "").to_lowercase()
}

/// One definition: `message! { pub struct Name = path { … } }` and its like.
struct Definition {
    at: String,
    how: &'static str,
    path: String,
    items: Vec<Item>,
}

/// A line of a definition, with the documentation above it.
struct Item {
    docs: Vec<String>,
    text: String,
}

const MACROS: [&str; 5] = ["message", "union", "oneof", "newtype", "open_enum"];

/// Every definition in a source file.
fn definitions(path: &Path, found: &mut Vec<Definition>) {
    let text = fs::read_to_string(path).unwrap();
    let mut lines = text.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let Some(how) = MACROS.into_iter().find(|m| line.trim().strip_suffix("! {") == Some(*m))
        else {
            continue;
        };
        let indent = &line[..line.len() - line.trim_start().len()];
        let mut definition = Definition {
            at: format!("{}:{}", path.display(), number + 1),
            how,
            path: String::new(),
            items: vec![],
        };
        let mut docs = Vec::new();
        for (_, line) in lines.by_ref() {
            if line.strip_prefix(indent) == Some("}") {
                break;
            }
            let line = line.trim();
            if let Some(doc) = line.strip_prefix("///") {
                docs.push(doc.trim().to_owned());
            } else if definition.path.is_empty() && line.starts_with("pub ") {
                let (head, path) = line.split_once(" = ").or(line.split_once(" in ")).unwrap();
                let path = path.split_whitespace().next().unwrap();
                let (path, field) = path.split_once('.').unwrap_or((path, ""));
                definition.path = plain(path);
                docs.clear();
                if how == "newtype" {
                    let (_, inner) = head.split_once("(pub ").unwrap();
                    let text = format!("pub {field}: {}", inner.strip_suffix(')').unwrap());
                    definition.items.push(Item { docs: vec![], text });
                }
            } else if !matches!(line, "" | "}")
                && !line.starts_with("#[")
                && !line.starts_with("// ")
            {
                let text =
                    line.strip_suffix(',').unwrap_or_else(|| panic!("{}: {line}", definition.at));
                definition
                    .items
                    .push(Item { docs: std::mem::take(&mut docs), text: text.to_owned() });
            }
        }
        assert!(!definition.path.is_empty(), "{}: of which message?", definition.at);
        found.push(definition);
    }
}

/// Where a field stands in a definition.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Struct,
    /// A field of proto3: optional, but never absent in Rust.
    Implicit,
    Tag,
    Variant,
}

impl Item {
    /// The name and type of the field, and where it stands; none where there is no field: a
    /// union or oneof among the fields, a variant without a body.
    fn field(&self) -> Option<(&str, &str, Place)> {
        let pair = |start, place| {
            let (name, rest) = self.text.strip_prefix(start)?.split_once(": ")?;
            let r#type = rest.split_once(" = ").map_or(rest, |(r#type, _)| r#type);
            Some((name.trim_start_matches("r#"), r#type, place))
        };
        let variant = || {
            let (variant, rest) = self.text.split_once(" = ")?;
            let (name, _) = rest.split_once(" = ")?;
            let (_, inner) = variant.split_once('(')?;
            Some((name.trim_start_matches("r#"), inner.strip_suffix(')')?, Place::Variant))
        };
        let field = pair("pub ", Place::Struct)
            .or_else(|| pair("implicit ", Place::Implicit))
            .or_else(|| pair("tag ", Place::Tag))
            .or_else(variant);
        let part = ["union ", "oneof "].iter().any(|part| self.text.starts_with(part));
        let bare = self.text.chars().all(char::is_alphanumeric);
        assert!(field.is_some() || part || bare, "not understood: {}", self.text);
        field
    }
}

/// The folders whose types are registered with a feature, and whether it is on.
const FEATURES: [(&str, bool); 3] = [
    ("internal", cfg!(feature = "internal")),
    ("legacy", cfg!(feature = "legacy")),
    ("operator", cfg!(feature = "operator")),
];

fn sources(dir: &Path, found: &mut Vec<Definition>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if !FEATURES.iter().any(|(name, on)| path.ends_with(format!("src/{name}")) && !on) {
                sources(&path, found);
            }
        } else if path.extension().is_some_and(|e| e == "rs") {
            definitions(&path, found);
        }
    }
}

/// What is wrong with the documentation of a field: it must say the default that the schema
/// declares, once, and no other.
fn documentation_fault(field: &FieldTable, docs: &[String]) -> Option<String> {
    let default = match field.default {
        None => None,
        Some(Default::Bool(v)) => Some(format!("Default `{v}`.")),
        Some(Default::Integer(v)) => Some(format!("Default `{v}`.")),
        Some(Default::Double(v)) => Some(format!("Default `{v}`.")),
        Some(Default::Text(v)) => Some(format!("Default `{v:?}`.")),
        Some(Default::Name(v)) => Some(format!("Default `{v}`.")),
    };
    let said: Vec<&String> = docs.iter().filter(|d| d.starts_with("Default `")).collect();
    let truth: Vec<&String> = default.iter().collect();
    (said != truth).then(|| format!("the documentation says {said:?}, the schema {truth:?}"))
}

/// What is wrong with how often a field may occur by its type in Rust.
fn shape_faults(field: &FieldTable, r#type: &str, place: Place) -> Vec<String> {
    let mut faults = Vec::new();
    let label = match r#type.split_once('<') {
        Some(("Option", _)) => Label::Optional,
        Some(("Vec", _)) => Label::Repeated,
        Some(("BTreeMap", _)) => Label::Map,
        _ => Label::Required,
    };
    if field.implicit != (place == Place::Implicit) {
        faults.push("is implicit in one of the two only".to_owned());
    }
    // The bodies of unions and oneofs are optional fields, whatever their variants hold.
    let label = match place {
        Place::Variant | Place::Implicit => Label::Optional,
        Place::Struct | Place::Tag => label,
    };
    if field.label != label {
        faults.push(format!("is {:?} in the schema, {type} here", field.label));
    }
    faults
}

#[test]
fn documentation_presence_and_enums_are_those_of_the_schema() {
    let mut messages: BTreeMap<String, &MessageTable> = BTreeMap::new();
    let mut enums: BTreeMap<String, &EnumTable> = BTreeMap::new();
    for entry in registry::entries().filter(|e| e.is_model()) {
        let table = entry.table();
        let other = messages.insert(plain(table.name), table);
        assert!(
            other.is_none_or(|o| std::ptr::eq(o, table)),
            "{} has no path of its own",
            table.name
        );
        for field in table.fields {
            if let Kind::Enum(e) = field.kind {
                enums.insert(plain(e.name), e);
            }
        }
    }
    let mut found = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    for how in MACROS {
        assert!(found.iter().any(|d| d.how == how), "no {how}! was found");
    }

    let mut wrong = Vec::new();
    let mut defined: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
    for Definition { at, how, path, items } in &found {
        if *how == "open_enum" {
            match enums.get(path) {
                Some(table) => {
                    wrong.extend(enum_fault(table, items).map(|fault| format!("{at}: {fault}")))
                }
                // No message holds this one.
                None if path == "v1.status" => {}
                None => wrong.push(format!("{at}: no registered message holds {path}")),
            }
            continue;
        }
        let Some(table) = messages.get(path) else {
            wrong.push(format!("{at}: {path} is not in the registry"));
            continue;
        };
        let numbers = defined.entry(path).or_default();
        for item in items {
            let Some((name, r#type, place)) = item.field() else { continue };
            let Some(field) = table.fields.iter().find(|f| f.ident == name) else {
                wrong.push(format!("{at}: {name} is not a field of {}", table.name));
                continue;
            };
            if !numbers.insert(field.number) {
                wrong.push(format!("{at}: {name} is defined twice"));
            }
            let mut faults = shape_faults(field, r#type, place);
            // The documentation of a newtype is made by its macro; a tag has none.
            if *how != "newtype" && place != Place::Tag {
                faults.extend(documentation_fault(field, &item.docs));
            }
            wrong.extend(faults.iter().map(|fault| format!("{at}: {name}: {fault}")));
        }
    }
    for (path, table) in &messages {
        let all: BTreeSet<u32> = table.fields.iter().map(|f| f.number).collect();
        let ours = defined.get(path.as_str()).cloned().unwrap_or_default();
        if !defined.contains_key(path.as_str()) || ours != all {
            wrong.push(format!("{}: {ours:?} of {all:?} were found in its definition", table.name));
        }
    }
    let fields: usize = defined.values().map(BTreeSet::len).sum();
    println!("{fields} fields of {} messages in {} definitions", messages.len(), found.len());
    assert!(wrong.is_empty(), "{} mistakes: {wrong:#?}", wrong.len());
    assert!(fields > 1000, "only {fields} fields were found");
}

/// What is wrong with `Variant = number "NAME" | "NAME_IN_V0"` lines.
fn enum_fault(table: &EnumTable, items: &[Item]) -> Option<String> {
    let ours = items.iter().map(|item| {
        let (_, value) = item.text.split_once(" = ").unwrap();
        let (number, names) = value.split_once(' ').unwrap();
        let mut names = names.split(" | ").map(|n| n.trim_matches('"'));
        (number.parse().unwrap(), names.next().unwrap(), names.next().unwrap_or_default())
    });
    let ours: Vec<(i32, &str, &str)> = ours.collect();
    (ours != table.values).then(|| format!("{} is {:?}, not {ours:?}", table.name, table.values))
}

/// A value moves and lies in vectors at its full size; growth must be meant.
#[cfg(target_pointer_width = "64")]
#[test]
fn large_types_stay_as_small_as_they_are() {
    use mesos_types::{
        CommandInfo, ContainerInfo, ExecutorInfo, FrameworkInfo, Offer, PerformanceStatistics,
        Resource, ResourceStatistics, TaskStatus, executor, scheduler,
    };
    macro_rules! at_most {
        ($($T:ty: $bytes:literal,)*) => {
            [$((stringify!($T), size_of::<$T>(), $bytes),)*]
        };
    }
    let sizes = at_most! {
        TaskInfo: 288,
        Resource: 176,
        Offer: 272,
        TaskStatus: 288,
        FrameworkInfo: 288,
        ExecutorInfo: 224,
        ContainerInfo: 232,
        CommandInfo: 176,
        scheduler::Event: 288,
        scheduler::Call: 376,
        executor::Event: 256,
        executor::Call: 384,
        ResourceStatistics: 864,
        PerformanceStatistics: 832,
    };
    #[cfg(feature = "operator")]
    let sizes = {
        use mesos_types::operator::{agent, master};
        let more = at_most! {
            master::Call: 72,
            master::Response: 160,
            master::Event: 32,
            agent::Call: 136,
            agent::Response: 160,
            agent::ProcessIo: 40,
        };
        [&sizes[..], &more].concat()
    };
    for (name, size, _) in &sizes {
        println!("{name}: {size} bytes");
    }
    let grown: Vec<_> = sizes.iter().filter(|(_, size, bound)| size > bound).collect();
    assert!(grown.is_empty(), "larger than allowed: {grown:?}");
}
