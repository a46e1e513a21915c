//! The schema tables against the facts: what the descriptors of Mesos itself say of every
//! message, field, enum and value, in both packages.
//!
//! `tests/data/schema/facts.jsonl` has a line for each file, and after it one for each of its
//! messages and enums: `{"message", "fields": [[number, label, type, name, {default, …}], …]}`
//! in order of declaration, and under `removed` what only older releases had. It is made from
//! the long facts by [`compact`]; with `MESOS_TYPES_REFRESH=1` it is written anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use mesos_types::wire::{Default, Dialect, EnumTable, FieldTable, Kind, Label, MessageTable};
use mesos_types::{Status, registry};
use serde_json::{Map, Value, json};

use crate::support;

/// The files of Mesos of which every message and enum must be covered, whatever the features.
const COMPLETE: &[&str] = &[
    "mesos/mesos.proto",
    "mesos/v1/mesos.proto",
    "mesos/scheduler/scheduler.proto",
    "mesos/v1/scheduler/scheduler.proto",
    "mesos/executor/executor.proto",
    "mesos/v1/executor/executor.proto",
    "mesos/authorizer/acls.proto",
];

/// The same for feature `operator`.
const OPERATOR: &[&str] = &[
    "mesos/agent/agent.proto",
    "mesos/allocator/allocator.proto",
    "mesos/maintenance/maintenance.proto",
    "mesos/master/master.proto",
    "mesos/quota/quota.proto",
    "mesos/resource_provider/resource_provider.proto",
    "mesos/v1/agent/agent.proto",
    "mesos/v1/allocator/allocator.proto",
    "mesos/v1/maintenance/maintenance.proto",
    "mesos/v1/master/master.proto",
    "mesos/v1/quota/quota.proto",
    "mesos/v1/resource_provider/resource_provider.proto",
];
/// The same for feature `internal`.
const INTERNAL: &[&str] = &["messages/messages.proto", "mesos/authentication/authentication.proto"];

/// What need not be covered when the generated layer is there too: the vendor's schema of which
/// Mesos stores one message, and what was removed and re-shaped.
const PARTIAL: &[&str] = &["csi/v0/csi.proto", REMOVED];

fn must_be_complete(file: &str) -> bool {
    COMPLETE.contains(&file)
        || cfg!(feature = "operator") && OPERATOR.contains(&file)
        || cfg!(feature = "internal") && INTERNAL.contains(&file)
        || cfg!(feature = "proto") && !PARTIAL.contains(&file)
}

/// Where one table stands for two declarations that differ, of the two packages (the table
/// has the one of v1) or of one message in time (two names that are one in JSON).
fn excused(message: &str, field: &str, aspect: &str) -> bool {
    matches!(
        (message, field, aspect),
        ("mesos.scheduler.Response", "reconcile_operations", "deprecated")
            | ("mesos.scheduler.Response.ReconcileOperations", "operation_statuses", "deprecated")
            | ("mesos.quota.QuotaRequest" | "mesos.v1.quota.QuotaRequest", "force", "default")
            | ("mesos.slave.ContainerConfig", "executorInfo" | "taskInfo", "name")
    )
}

/// Fields of `mesos` that the table of both packages has, and `mesos.v1` has not.
fn only_v0(message: &str, field: &str) -> bool {
    (message, field) == ("mesos.v1.AgentInfo", "checkpoint")
}

/// Removed fields whose message had another shape then, and is a type of its own.
fn reshaped(message: &str, field: &str) -> bool {
    match message.replace("mesos.v1.", "mesos.").as_str() {
        "mesos.ResourceUsage" => {
            matches!(field, "executor_id" | "executor_name" | "task_id" | "statistics")
        }
        "mesos.scheduler.Event.Update" | "mesos.master.Event.TaskUpdated" => {
            field.starts_with("legacy_")
        }
        _ => false,
    }
}

/// What is said of a field: aspect → text. Facts and tables are both brought to this.
type Aspects = BTreeMap<String, String>;

struct Message {
    file: String,
    fields: Vec<(u32, Aspects)>,
    removed: Vec<(u32, Aspects)>,
}

struct Enum {
    file: String,
    values: Vec<(i32, String)>,
    removed: Vec<(i32, String)>,
}

#[derive(std::default::Default)]
struct Facts {
    messages: BTreeMap<String, Message>,
    enums: BTreeMap<String, Enum>,
}

/// What stands where a message or enum of older releases would have its file.
const REMOVED: &str = "removed";

impl Facts {
    fn read(lines: &[Value]) -> Self {
        let mut facts = Facts::default();
        let mut file = String::new();
        for line in lines {
            let twice = if let Some(name) = line["message"].as_str() {
                let file = file.clone();
                let (fields, removed) = (fields(&line["fields"]), fields(&line["removed"]));
                facts.messages.insert(name.to_owned(), Message { file, fields, removed }).is_some()
            } else if let Some(name) = line["enum"].as_str() {
                let file = file.clone();
                let (values, removed) = (values(&line["values"]), values(&line["removed"]));
                facts.enums.insert(name.to_owned(), Enum { file, values, removed }).is_some()
            } else {
                file = line["file"].as_str().unwrap().to_owned();
                false
            };
            assert!(!twice, "{line} stands there twice");
        }
        facts
    }
}

fn array(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn fields(list: &Value) -> Vec<(u32, Aspects)> {
    let field = |f: &Value| {
        let mut aspects: Aspects = ["label", "type", "name"]
            .iter()
            .zip(&array(f)[1..])
            .map(|(a, v)| ((*a).to_owned(), text(v)))
            .collect();
        let more = f[4].as_object().into_iter().flatten();
        aspects.extend(more.map(|(a, v)| (a.clone(), text(v))));
        (u32::try_from(f[0].as_u64().unwrap()).unwrap(), aspects)
    };
    array(list).iter().map(field).collect()
}

fn values(list: &Value) -> Vec<(i32, String)> {
    array(list)
        .iter()
        .map(|v| (i32::try_from(v[0].as_i64().unwrap()).unwrap(), text(&v[1])))
        .collect()
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The long facts in short: the newest schema, the messages and fields removed before it
/// (the last form of each), and the enum values.
fn compact(dir: &Path) -> Vec<Value> {
    let mut facts = support::lines(&dir.join("facts-HEAD.jsonl"));
    // The fork has changed these files, and has them whole.
    let fork = support::lines(&dir.join("facts-clusterd.jsonl"));
    let changed: BTreeSet<&str> = fork.iter().filter_map(|fact| fact["file"].as_str()).collect();
    facts.retain(|fact| !changed.contains(fact["file"].as_str().unwrap_or_default()));
    facts.extend(fork);
    let of = |kind: &'static str| facts.iter().filter(move |f| f["kind"] == kind);
    let mut members: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    let oneofs: BTreeMap<&str, &[Value]> =
        of("message").map(|m| (m["message"].as_str().unwrap(), array(&m["oneofs"]))).collect();
    let entries: BTreeSet<&str> = of("message")
        .filter(|m| m["map_entry"] == true)
        .map(|m| m["message"].as_str().unwrap())
        .collect();
    for f in of("field") {
        let message = f["message"].as_str().unwrap();
        let target = f["type_name"].as_str().unwrap_or_else(|| f["type"].as_str().unwrap());
        let label = if entries.contains(target) { &json!("map") } else { &f["label"] };
        let mut more = Map::new();
        if !f["default"].is_null() {
            more.insert("default".to_owned(), f["default"].clone());
        }
        if let Some(position) = oneofs[message].iter().position(|o| *o == f["oneof"]) {
            more.insert("oneof".to_owned(), json!(position));
        }
        for flag in ["packed", "deprecated"] {
            if f[flag] == true {
                more.insert(flag.to_owned(), json!(true));
            }
        }
        let mut field = vec![f["number"].clone(), label.clone(), json!(target), f["field"].clone()];
        if !more.is_empty() {
            field.push(Value::Object(more));
        }
        members.entry(message).or_default().push(Value::Array(field));
    }
    for v in of("enum_value") {
        members
            .entry(v["enum"].as_str().unwrap())
            .or_default()
            .push(json!([v["number"], v["name"]]));
    }

    let delta: Value =
        serde_json::from_str(&fs::read_to_string(dir.join("superset-delta.json")).unwrap())
            .unwrap();
    let timeline = support::lines(&dir.join("field-timeline.jsonl"));
    let mut removed: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    for gone in array(&delta["legacy"]) {
        let (owner, number) = (gone[0].as_str().unwrap(), &gone[1]);
        let item = match gone[2].as_str().unwrap().strip_prefix("enum value ") {
            Some(name) => json!([number, name]),
            None => {
                let mut field = last_form(&timeline, owner, number);
                field[3] = gone[2].clone();
                // The message lives on, and later releases lack the field.
                if field[1] == "required" {
                    field[1] = json!("optional");
                }
                field
            }
        };
        removed.entry(owner).or_default().push(item);
    }

    let mut lines: Vec<Value> = Vec::new();
    let mut file = &Value::Null;
    for f in facts.iter().filter(|f| f["kind"] == "message" || f["kind"] == "enum") {
        if *file != f["file"] {
            file = &f["file"];
            lines.push(json!({ "file": file }));
        }
        let (kind, what) =
            if f["kind"] == "enum" { ("enum", "values") } else { ("message", "fields") };
        let name = f[kind].as_str().unwrap();
        let mut line = json!({ kind: name, what: members.remove(name).unwrap_or_default() });
        if let Some(gone) = removed.remove(name) {
            line["removed"] = Value::Array(gone);
        }
        lines.push(line);
    }
    lines.push(json!({ "file": REMOVED }));
    let values = support::lines(&dir.join("enum-timeline.jsonl"));
    let mut messages = BTreeSet::new();
    let mut enums = BTreeSet::new();
    messages.extend(timeline.iter().map(|t| t["message"].as_str().unwrap()));
    enums.extend(values.iter().map(|t| t["enum"].as_str().unwrap()));
    for added in array(&delta["added"]).iter().filter(|a| a[0] == "msg") {
        messages.insert(added[1].as_str().unwrap());
    }
    for f in &facts {
        messages.remove(f["message"].as_str().unwrap_or_default());
        enums.remove(f["enum"].as_str().unwrap_or_default());
    }
    lines.extend(messages.into_iter().map(|name| removed_message(&timeline, name)));
    lines.extend(enums.into_iter().map(|name| {
        let of = values.iter().filter(|t| t["enum"] == name);
        let of: Vec<Value> = of.map(|t| json!([t["number"], t["name"]])).collect();
        json!({ "enum": name, "removed": of })
    }));
    lines
}

/// A message that the newest schema lacks: each field in its last form, and required only if
/// every release that had the message required it.
fn removed_message(timeline: &[Value], name: &str) -> Value {
    let forms: Vec<&Value> = timeline.iter().filter(|t| t["message"] == name).collect();
    let versions = |form: &Value| {
        let text = form["versions"].as_str().unwrap();
        let (first, last) = text.split_once("..").unwrap_or((text, text));
        [first, last].map(|v| v.split('.').map(|n| n.parse().unwrap()).collect::<Vec<u32>>())
    };
    let first = forms.iter().map(|f| versions(f)[0].clone()).min();
    let last = forms.iter().map(|f| versions(f)[1].clone()).max();
    let numbers: BTreeSet<u64> = forms.iter().map(|f| f["number"].as_u64().unwrap()).collect();
    let fields = numbers.iter().map(|number| {
        let mut field = last_form(timeline, name, &json!(number));
        let always = forms.iter().filter(|f| f["number"] == *number).any(|f| {
            let [from, to] = versions(f);
            (Some(from), Some(to)) == (first.clone(), last.clone())
        });
        if field[1] == "required" && !always {
            field[1] = json!("optional");
        }
        field
    });
    json!({ "message": name, "removed": fields.collect::<Vec<_>>() })
}

/// `optional int32 port [default 8081]` of the timeline as a field of the short form.
fn last_form(timeline: &[Value], message: &str, number: &Value) -> Value {
    let form =
        timeline.iter().rfind(|t| t["message"] == message && t["number"] == *number).unwrap();
    let mut words = form["sig"].as_str().unwrap().splitn(4, ' ');
    let mut word = || words.next().unwrap();
    let mut field = json!([number, word(), word(), word()]);
    if let Some(default) = words.next().and_then(|w| w.strip_prefix("[default ")?.strip_suffix(']'))
    {
        field.as_array_mut().unwrap().push(json!({ "default": default }));
    }
    field
}

fn sample() -> Vec<Value> {
    support::lines(&support::samples().join("schema/facts.jsonl"))
}

/// A name of an enum in a dialect; enums have but one in their table.
fn enum_name(table: &EnumTable, dialect: Dialect) -> String {
    match (dialect, table.name.strip_prefix("mesos.v1.")) {
        (Dialect::V0, Some(rest)) => format!("mesos.{}", rest.replace("AgentInfo.", "SlaveInfo.")),
        _ => table.name.to_owned(),
    }
}

/// What a table says of a field.
fn aspects(field: &FieldTable, dialect: Dialect) -> Aspects {
    let label = match field.label {
        Label::Optional => "optional",
        Label::Required => "required",
        Label::Repeated => "repeated",
        Label::Map => "map",
    };
    let kind = match field.kind {
        Kind::Enum(e) => enum_name(e, dialect),
        Kind::Message(m) => m.name_in(dialect).to_owned(),
        scalar => format!("{scalar:?}").to_lowercase(),
    };
    let mut aspects = Aspects::new();
    let mut say = |aspect: &str, text: String| aspects.insert(aspect.to_owned(), text);
    say("name", field.name_in(dialect).to_owned());
    say("label", label.to_owned());
    say("type", kind);
    if let Some(default) = field.default {
        let text = match (default, field.kind) {
            (Default::Bool(v), Kind::Bool) => v.to_string(),
            (Default::Integer(v), Kind::Int32 | Kind::Int64 | Kind::Uint32 | Kind::Uint64) => {
                v.to_string()
            }
            (Default::Double(v), Kind::Double | Kind::Float) => v.to_string(),
            (Default::Text(v), Kind::String) => v.to_owned(),
            (Default::Name(v), Kind::Enum(e)) if e.number_of(v).is_some() => v.to_owned(),
            (other, kind) => format!("{other:?} of {kind:?}"),
        };
        say("default", text);
    }
    if let Some(position) = field.oneof {
        say("oneof", position.to_string());
    }
    for (flag, set) in [("packed", field.packed), ("deprecated", field.deprecated)] {
        if set {
            say(flag, "true".to_owned());
        }
    }
    aspects
}

/// Whether a message is one of an older release that today's schema has in another shape; its
/// package is this crate's own.
fn is_reshaped(name: &str) -> bool {
    name.starts_with("mesos.legacy.")
}

/// Every table under each of its names: those of the registry, and the entries of their maps.
fn tables() -> BTreeMap<&'static str, (Dialect, &'static MessageTable)> {
    let mut tables = BTreeMap::new();
    for entry in registry::entries().filter(|e| !is_reshaped(e.table().name)) {
        tables.insert(entry.name(), (entry.dialect(), entry.table()));
        for field in entry.table().fields {
            if let (Label::Map, Kind::Message(table)) = (field.label, field.kind) {
                tables.insert(table.name_in(entry.dialect()), (entry.dialect(), table));
            }
        }
    }
    tables
}

/// Every enum that a covered message holds, under each of its names: number → name.
fn enums() -> BTreeMap<String, Vec<(i32, String)>> {
    let mut enums = BTreeMap::new();
    for (dialect, table) in tables().into_values() {
        for field in table.fields {
            if let Kind::Enum(e) = field.kind {
                let in_v0 = |v0: &str| dialect == Dialect::V0 && !v0.is_empty();
                let values = e.values.iter().map(|&(number, name, v0)| {
                    (number, if in_v0(v0) { v0 } else { name }.to_owned())
                });
                enums.insert(enum_name(e, dialect), values.collect());
            }
        }
    }
    // No message holds this one.
    let status: Vec<_> = Status::ALL.iter().map(|s| (s.number(), s.to_string())).collect();
    enums.insert(Status::FULL_NAME.replace(".v1.", "."), status.clone());
    enums.insert(Status::FULL_NAME.to_owned(), status);
    enums
}

/// What is wrong with a table.
fn judge(
    facts: &Facts,
    name: &str,
    dialect: Dialect,
    table: &MessageTable,
    wrong: &mut Vec<String>,
) -> usize {
    let Some(message) = facts.messages.get(name) else {
        // Google's own duration occurs; of the messages within a removed one, those without a
        // field are known to nobody.
        let outer = name.match_indices('.').filter_map(|(i, _)| facts.messages.get(&name[..i]));
        let within_removed = outer.into_iter().any(|m| m.file == REMOVED);
        let unknown = within_removed && table.fields.is_empty();
        if !unknown && !name.starts_with("google.protobuf.") {
            wrong.push(format!("{name}: no release of Mesos has it"));
        }
        return 0;
    };
    let mut removed: BTreeMap<u32, (Dialect, &Aspects)> = BTreeMap::new();
    // One table has what was removed of either package.
    for (name, dialect) in [(table.v0_name, Dialect::V0), (name, dialect)] {
        let fields = facts.messages.get(name).map_or(&[][..], |m| &m.removed);
        removed.extend(
            fields
                .iter()
                .filter(|f| !reshaped(name, &f.1["name"]))
                .map(|(n, a)| (*n, (dialect, a))),
        );
    }
    let mut differ = |number, said: &Aspects, ours: &Aspects, but: &dyn Fn(&str) -> bool| {
        let all: BTreeSet<&String> = said.keys().chain(ours.keys()).collect();
        for aspect in all.into_iter().filter(|a| said.get(*a) != ours.get(*a) && !but(a)) {
            let [said, ours] = [said, ours].map(|of| of.get(aspect).map_or("none", String::as_str));
            wrong.push(format!("{name}, field {number}: {aspect} is {said}, not {ours}"));
        }
    };
    let nothing = Aspects::new();
    let ours =
        |number, dialect| table.field(number).map_or(nothing.clone(), |f| aspects(f, dialect));
    for (number, said) in &message.fields {
        differ(*number, said, &ours(*number, dialect), &|aspect| {
            excused(name, &said["name"], aspect)
        });
    }
    for (number, (dialect, said)) in &removed {
        // The other aspects of what is gone are known to nobody.
        differ(*number, said, &ours(*number, *dialect), &|aspect| {
            !matches!(aspect, "name" | "label" | "type" | "default")
                || excused(name, &said["name"], aspect)
        });
    }
    let current = |f: &FieldTable| message.fields.iter().any(|(n, _)| *n == f.number);
    for field in table.fields {
        if !current(field) && !removed.contains_key(&field.number) && !only_v0(name, field.name) {
            wrong.push(format!(
                "{name}: has {} = {}, which no release has",
                field.name, field.number
            ));
        }
    }
    let ours: Vec<u32> = table.declared().filter(|f| current(f)).map(|f| f.number).collect();
    let said: Vec<u32> = message.fields.iter().map(|(n, _)| *n).collect();
    if ours != said {
        wrong.push(format!("{name}: declared in the order {said:?}, not {ours:?}"));
    }
    message.fields.len() + removed.len()
}

#[test]
fn the_sample_of_the_facts_is_the_facts() {
    let schema = |dir: &std::path::PathBuf| dir.join("schema/field-timeline.jsonl").is_file();
    let Some(dir) = support::data().filter(schema) else {
        println!("no long data (MESOS_TYPES_DATA): the sample alone is used");
        return;
    };
    let made = compact(&dir.join("schema"));
    let path = support::samples().join("schema/facts.jsonl");
    if std::env::var_os("MESOS_TYPES_REFRESH").is_some_and(|v| v == "1") {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, made.iter().map(|line| format!("{line}\n")).collect::<String>()).unwrap();
    }
    let same = sample() == made;
    assert!(
        same,
        "refresh {} with MESOS_TYPES_REFRESH=1 cargo test --test it --features registry parity",
        path.display()
    );
}

#[test]
fn every_field_is_as_mesos_declares_it() {
    let facts = Facts::read(&sample());
    let tables = tables();
    let mut wrong = Vec::new();
    let mut judged = 0;
    for (name, (dialect, table)) in &tables {
        assert!(
            table.fields.windows(2).all(|w| w[0].number < w[1].number),
            "{name}: not by number"
        );
        assert_eq!(table.declared().count(), table.fields.len(), "{name}");
        judged += judge(&facts, name, *dialect, table, &mut wrong);
    }
    println!("{judged} fields of {} names judged", tables.len());
    assert!(wrong.is_empty(), "{} mistakes: {wrong:#?}", wrong.len());
    assert!(judged > 1000, "only {judged} fields were judged");
}

#[test]
fn every_enum_value_is_as_mesos_declares_it() {
    let facts = Facts::read(&sample());
    let enums = enums();
    let mut wrong = Vec::new();
    for (name, ours) in &enums {
        let Some(said) = facts.enums.get(name) else {
            wrong.push(format!("{name}: no release of Mesos has it"));
            continue;
        };
        let (removed, current): (Vec<_>, Vec<_>) = ours
            .iter()
            .cloned()
            .partition(|v| said.removed.contains(v) && !said.values.contains(v));
        if current != said.values || removed.len() != said.removed.len() {
            wrong.push(format!(
                "{name}: {:?} and removed {:?}, not {ours:?}",
                said.values, said.removed
            ));
        }
    }
    println!("{} names of enums judged", enums.len());
    assert!(wrong.is_empty(), "{} mistakes: {wrong:#?}", wrong.len());
    assert!(enums.len() > 50, "only {} enums were judged", enums.len());
}

#[test]
fn the_files_that_must_be_complete_are() {
    let facts = Facts::read(&sample());
    let (tables, enums) = (tables(), enums());
    let entries: BTreeSet<&String> = facts
        .messages
        .values()
        .flat_map(|m| &m.fields)
        .filter(|f| f.1["label"] == "map")
        .map(|f| &f.1["type"])
        .collect();
    let messages = facts
        .messages
        .iter()
        .filter(|(name, _)| !entries.contains(name))
        .map(|(name, m)| (name, &m.file, tables.contains_key(name.as_str())));
    let all = messages
        .chain(facts.enums.iter().map(|(name, e)| (name, &e.file, enums.contains_key(name))));
    let (mut covered, mut total, mut missing) = (0, 0, Vec::new());
    let mut open: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let mut files = BTreeSet::new();
    for (name, file, has) in all {
        files.insert(file.as_str());
        total += 1;
        covered += usize::from(has);
        if has {
            continue;
        }
        // Packages are lower case, types are not.
        let end = name
            .match_indices('.')
            .map(|(i, _)| i)
            .find(|i| name[i + 1..].starts_with(char::is_uppercase));
        let (package, rest) = name.split_at(end.unwrap());
        open.entry(package.to_owned()).or_default().push(rest.trim_start_matches('.'));
        if must_be_complete(file) {
            missing.push(name);
        }
    }
    for (package, names) in &open {
        println!("{package}: {} not covered: {}", names.len(), names.join(" "));
    }
    println!("{covered}/{total} messages and enums covered");
    assert!(
        COMPLETE.iter().all(|f| files.contains(f)),
        "of a file that must be complete nothing is known"
    );
    assert!(missing.is_empty(), "not covered: {missing:#?}");
}
