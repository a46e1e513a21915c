//! Compiles `proto/` into the generated layer when feature `codegen` is on.
//!
//! The result is checked in: prost types and descriptors under `src/proto/`, schema tables under
//! `src/schema/`, and the list of types that only the generated layer has in `src/registry/`. So
//! a dependant needs neither this nor `protoc`. With `MESOS_TYPES_REFRESH=1` the checked-in files
//! are written anew; without it they are written to `OUT_DIR`, where `tests/it/generated.rs`
//! compares the two.

// The crate itself must not touch files (`.ci/purity`); its build may.
#![allow(clippy::disallowed_methods, clippy::disallowed_types)]

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "codegen")]
    codegen::run();
}

#[cfg(feature = "codegen")]
mod codegen {
    use std::collections::{BTreeMap, BTreeSet};
    use std::fmt::Write as _;
    use std::path::{Path, PathBuf};
    use std::{env, fs};

    use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
    use prost_types::field_descriptor_proto::{Label, Type};
    use prost_types::source_code_info::Location;
    use prost_types::{
        DescriptorProto, EnumDescriptorProto, FieldDescriptorProto, FileDescriptorSet,
    };

    /// Sub-messages larger than this many bytes are boxed in the generated layer.
    const BOX_OVER: usize = 64;

    /// Messages that Mesos dispatches on an enum field: its body is the field that is named
    /// as the tag's value. Tag values and fields are matched by name, so only the message and
    /// the name of its tag stand here.
    const UNIONS: &[(&str, &str)] = &[
        ("mesos.v1.Value", "type"),
        ("mesos.v1.Attribute", "type"),
        ("mesos.v1.Resource", "type"),
        ("mesos.v1.Resource.DiskInfo.Source", "type"),
        ("mesos.v1.Offer.Operation", "type"),
        ("mesos.v1.CheckStatusInfo", "type"),
        ("mesos.v1.ContainerInfo", "type"),
        ("mesos.v1.Image", "type"),
        ("mesos.v1.Secret", "type"),
        ("mesos.v1.Volume.Source", "type"),
        ("mesos.v1.scheduler.Event", "type"),
        ("mesos.v1.scheduler.Call", "type"),
        ("mesos.v1.scheduler.Response", "type"),
        ("mesos.scheduler.Call", "type"),
        ("mesos.v1.executor.Event", "type"),
        ("mesos.v1.executor.Call", "type"),
        ("mesos.v1.master.Call", "type"),
        ("mesos.master.Call", "type"),
        ("mesos.v1.master.Response", "type"),
        ("mesos.v1.master.Event", "type"),
        ("mesos.v1.agent.Call", "type"),
        ("mesos.v1.agent.Call.AttachContainerInput", "type"),
        ("mesos.v1.agent.Response", "type"),
        ("mesos.v1.agent.ProcessIO", "type"),
        ("mesos.v1.agent.ProcessIO.Control", "type"),
        ("mesos.v1.resource_provider.Event", "type"),
        ("mesos.v1.resource_provider.Call", "type"),
        ("mesos.legacy.v0_20.scheduler.Event", "type"),
        ("mesos.legacy.v0_20.scheduler.Call", "type"),
        ("mesos.legacy.v0_23.executor.Event", "type"),
        ("mesos.legacy.v0_23.executor.Call", "type"),
        ("mesos.legacy.v0_27.executor.Event", "type"),
        ("mesos.legacy.v1_0.master.Call", "type"),
        ("mesos.legacy.v1_0.master.Response", "type"),
        ("mesos.legacy.v1_0.master.Event", "type"),
        ("mesos.legacy.v1_0.agent.Call", "type"),
        ("mesos.legacy.v1_0.agent.Response", "type"),
        ("mesos.legacy.v1_1.master.Response", "type"),
        ("mesos.legacy.v1_1.master.Event", "type"),
        ("mesos.legacy.v1_4.resource_provider.Event", "type"),
        ("mesos.legacy.v1_4.resource_provider.Call", "type"),
    ];

    /// The body that is not named as the tag's value, and that value.
    const NAMED_APART: (&str, &str) = ("get_file_contents", "READ_FILE");

    /// Messages of `mesos.v1` whose `mesos` twin has another layout, or that have none.
    const WITHOUT_V0: &[&str] = &[
        "mesos.v1.scheduler.APIResult",
        "mesos.v1.scheduler.Call",
        "mesos.v1.scheduler.Call.Subscribe",
        "mesos.v1.master.Call",
        "mesos.v1.master.Call.DrainAgent",
    ];

    /// Defaults that Mesos' JSON does not show for unset fields of every name: those of fields
    /// that only package `mesos` declares so, or that the newest schema lacks.
    const SHOWN: &[(&str, &str)] = &[
        ("mesos.v1.AgentInfo.checkpoint", "InV0"),
        ("mesos.v1.AgentInfo.webui_port", "Never"),
        ("mesos.v1.quota.QuotaRequest.force", "InV0"),
    ];

    pub fn run() {
        println!("cargo::rerun-if-changed=proto");
        println!("cargo::rerun-if-env-changed=MESOS_TYPES_REFRESH");
        let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap());
        let proto = root.join("proto");
        let refresh = env::var_os("MESOS_TYPES_REFRESH").is_some_and(|v| v == "1");
        let out = PathBuf::from(env::var_os("OUT_DIR").unwrap());
        let [types, schema_folder, tables, registry, stock] =
            ["src/proto", "src/schema", "src/schema/tables", "src/registry", "benches/stock"].map(
                |folder| {
                    let folder = if refresh { root.join(folder) } else { out.join(folder) };
                    if !refresh {
                        // What an earlier build left is not a result of this one.
                        let _ = fs::remove_dir_all(&folder);
                    }
                    fs::create_dir_all(&folder).unwrap();
                    folder
                },
            );

        let mut files = Vec::new();
        proto_files(&proto, &mut files);
        files.sort();
        // For users who bring their own reflection: all files, without comments.
        let mut compiler = protox::Compiler::new([&proto]).unwrap();
        compiler.include_imports(true).include_source_info(false);
        compiler.open_files(&files).unwrap_or_else(|e| panic!("{e:?}"));
        fs::write(types.join("descriptor.bin"), compiler.encode_file_descriptor_set()).unwrap();

        // A front only imports others, for a dependant's own files.
        files.retain(|file| !fs::read_to_string(file).unwrap().contains("import public "));
        let set = protox::compile(&files, [&proto]).unwrap_or_else(|e| panic!("{e:?}"));
        let schema = Schema::new(&set);

        for room in ROOMS {
            fs::write(tables.join(format!("{room}.rs")), room_tables(&schema, room)).unwrap();
        }
        fs::write(schema_folder.join("paths.rs"), paths(&schema)).unwrap();
        let defined = definitions(&root.join("src"));
        fs::write(registry.join("layer.rs"), layer(&schema, &defined)).unwrap();
        fs::write(types.join("modules.rs"), modules(&set)).unwrap();

        // The generated layer keeps presence: see `exact`.
        let mut config = prost_build::Config::new();
        // Their `Debug` is in `src/proto/hidden.rs`: it shows no secret.
        config.skip_debug([
            ".mesos.v1.Credential",
            ".mesos.v1.Secret.Value",
            ".mesos.v1.Environment.Variable",
            ".mesos.URI",
            ".docker.spec.Config.Auth",
            ".mesos.legacy.v0_20.Credential",
        ]);
        // The path of a message stands for its enums too.
        config.type_attribute(".mesos.v1.Environment.Variable.Type", "#[derive(Debug)]");
        config.out_dir(&types).bytes(["."]).compile_well_known_types().enable_type_names();
        let mut shapes = String::from(
            "# Fields of the generated layer that are not as prost-build would make them.\n",
        );
        let exact = exact(&set, &schema, &mut config, &mut shapes);
        config.compile_fds(exact).unwrap();
        fs::write(types.join("shapes.txt"), shapes).unwrap();

        // What anyone gets who compiles the same files with stock settings: for the benches.
        let mut bare = set.clone();
        for file in &mut bare.file {
            file.source_code_info = None;
        }
        bare.file.retain(|f| ["mesos.v1", "mesos.v1.scheduler"].contains(&f.package()));
        prost_build::Config::new().out_dir(&stock).compile_fds(bare).unwrap();
    }

    fn proto_files(dir: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                proto_files(&path, files);
            } else if path.extension().is_some_and(|e| e == "proto") {
                files.push(path);
            }
        }
    }

    /// Every message and enum by full name, in order of declaration.
    struct Schema<'a> {
        messages: Vec<(String, &'a DescriptorProto, String)>,
        /// Those whose absent numbers and texts are zero and empty, and not written so.
        implicit: BTreeSet<String>,
        enums: Vec<(String, &'a EnumDescriptorProto, String)>,
        by_name: BTreeMap<String, &'a DescriptorProto>,
    }

    impl<'a> Schema<'a> {
        fn new(set: &'a FileDescriptorSet) -> Self {
            let mut s = Schema {
                messages: vec![],
                implicit: BTreeSet::new(),
                enums: vec![],
                by_name: BTreeMap::new(),
            };
            for file in &set.file {
                let module = file.package().split('.').collect::<Vec<_>>().join("::");
                let before = s.messages.len();
                for e in &file.enum_type {
                    s.enums.push((format!("{}.{}", file.package(), e.name()), e, module.clone()));
                }
                for m in &file.message_type {
                    s.add(file.package(), m, &module);
                }
                if file.syntax() == "proto3" {
                    let names = s.messages[before..].iter().map(|m| m.0.clone());
                    s.implicit.extend(names.collect::<Vec<_>>());
                }
            }
            s
        }

        fn add(&mut self, scope: &str, m: &'a DescriptorProto, module: &str) {
            let name = format!("{scope}.{}", m.name());
            self.messages.push((name.clone(), m, module.to_owned()));
            self.by_name.insert(name.clone(), m);
            let module = format!("{module}::{}", m.name().to_snake_case());
            for e in &m.enum_type {
                self.enums.push((format!("{name}.{}", e.name()), e, module.clone()));
            }
            for nested in &m.nested_type {
                self.add(&name, nested, &module);
            }
        }

        fn is_map_entry(&self, name: &str) -> bool {
            self.by_name[name].options.as_ref().is_some_and(|o| o.map_entry())
        }

        /// The size of the generated struct, as rustc lays it out on 64-bit.
        fn size(&self, name: &str, boxed: &BTreeSet<String>) -> usize {
            let m = self.by_name[name];
            let mut total = 0;
            for f in &m.field {
                total += self.field_size(name, f, boxed);
            }
            total.next_multiple_of(8)
        }

        fn field_size(
            &self,
            owner: &str,
            f: &FieldDescriptorProto,
            boxed: &BTreeSet<String>,
        ) -> usize {
            if f.label() == Label::Repeated {
                return 24;
            }
            match f.r#type() {
                Type::String => 24,
                Type::Bytes => 32,
                Type::Bool => 1,
                Type::Message => {
                    let path = format!("{owner}.{}", f.name());
                    let target = f.type_name().trim_start_matches('.');
                    if boxed.contains(&path) || target == owner {
                        8
                    } else {
                        self.size(target, boxed).max(1)
                    }
                }
                Type::Double | Type::Int64 | Type::Uint64 => 16,
                _ => 8,
            }
        }
    }

    /// The descriptors as the generated layer wants them: required fields optional and those
    /// of proto3 explicit, so that
    /// absence shows; maps as the entries on the wire, so that none is merged or completed;
    /// large sub-messages in boxes.
    fn exact(
        set: &FileDescriptorSet,
        schema: &Schema<'_>,
        config: &mut prost_build::Config,
        shapes: &mut String,
    ) -> FileDescriptorSet {
        let mut boxed = BTreeSet::new();
        for (name, ..) in &schema.messages {
            choose_boxes(schema, name, &mut boxed, &mut BTreeSet::new());
        }
        for path in &boxed {
            config.boxed(format!(".{path}"));
        }
        let mut exact = set.clone();
        for file in &mut exact.file {
            let package = file.package().to_owned();
            // Presence shows in proto3 messages too.
            file.syntax = None;
            let info = file.source_code_info.get_or_insert_default();
            for (i, m) in file.message_type.iter_mut().enumerate() {
                rewrite(m, &package, schema, &boxed, shapes);
                locate_entries(m, vec![4, i as i32], &mut info.location);
            }
        }
        exact
    }

    fn choose_boxes(
        schema: &Schema<'_>,
        name: &str,
        boxed: &mut BTreeSet<String>,
        done: &mut BTreeSet<String>,
    ) {
        if !done.insert(name.to_owned()) {
            return;
        }
        for f in &schema.by_name[name].field {
            if f.r#type() != Type::Message || f.label() == Label::Repeated {
                continue;
            }
            let target = f.type_name().trim_start_matches('.').to_owned();
            choose_boxes(schema, &target, boxed, done);
            if target == name || schema.size(&target, boxed) > BOX_OVER {
                boxed.insert(format!("{name}.{}", f.name()));
            }
        }
    }

    fn rewrite(
        m: &mut DescriptorProto,
        scope: &str,
        schema: &Schema<'_>,
        boxed: &BTreeSet<String>,
        shapes: &mut String,
    ) {
        let name = format!("{scope}.{}", m.name());
        if schema.is_map_entry(&name) {
            m.options.as_mut().unwrap().map_entry = None;
        }
        for f in &mut m.field {
            let path = format!("{name}.{}", f.name());
            let mut how = vec![];
            if f.label() == Label::Required {
                f.set_label(Label::Optional);
                how.push("optional");
            }
            if f.r#type() == Type::Message
                && schema.is_map_entry(f.type_name().trim_start_matches('.'))
            {
                how.push("entries");
            }
            if boxed.contains(&path) {
                how.push("boxed");
            }
            if !how.is_empty() {
                writeln!(shapes, "{path} {}", how.join(" ")).unwrap();
            }
        }
        for nested in &mut m.nested_type {
            rewrite(nested, &name, schema, boxed, shapes);
        }
    }

    /// Map entries have no place in the source; prost-build wants one of every message.
    fn locate_entries(m: &DescriptorProto, path: Vec<i32>, locations: &mut Vec<Location>) {
        let at = |more: &[i32]| Location { path: [&path[..], more].concat(), ..Default::default() };
        if !locations.iter().any(|l| l.path == path) {
            locations.push(at(&[]));
            locations.extend((0..m.field.len()).map(|k| at(&[2, k as i32])));
        }
        for (j, nested) in m.nested_type.iter().enumerate() {
            locate_entries(nested, [&path[..], &[3, j as i32]].concat(), locations);
        }
    }

    fn ident(full: &str) -> String {
        full.split('.').map(|part| part.to_shouty_snake_case()).collect::<Vec<_>>().join("__")
    }

    fn v0_name(name: &str) -> Option<String> {
        if WITHOUT_V0.contains(&name) {
            return None;
        }
        let rest = name.strip_prefix("mesos.v1.")?;
        Some(format!(
            "mesos.{}",
            rest.replace("AgentInfo", "SlaveInfo").replace("AgentID", "SlaveID")
        ))
    }

    fn v0_field(message: &str, field: &str) -> Option<&'static str> {
        match (message, field) {
            ("mesos.v1.master.Event.AgentRemoved", _) => None,
            (_, "agent_id") => Some("slave_id"),
            (
                "mesos.v1.agent.Response.GetAgent" | "mesos.v1.executor.Event.Subscribed",
                "agent_info",
            ) => Some("slave_info"),
            _ => None,
        }
    }

    fn v0_value(value: &str) -> Option<String> {
        (value.starts_with("REASON_AGENT_") || value == "SOURCE_AGENT")
            .then(|| value.replace("AGENT", "SLAVE"))
    }

    /// The packages of a room are there with its feature; `model` is always there. A room uses
    /// the rooms before it.
    const ROOMS: [&str; 4] = ["model", "operator", "internal", "legacy"];

    /// The room of a package, or of a message by its full name.
    fn room(name: &str) -> usize {
        const OPERATOR: [&str; 6] = [
            "mesos.v1.master.",
            "mesos.v1.agent.",
            "mesos.v1.maintenance.",
            "mesos.v1.quota.",
            "mesos.v1.allocator.",
            "mesos.v1.resource_provider.",
        ];
        let name = format!("{name}.");
        // Packages end before the first name in upper case.
        let package = name.find(|c: char| c.is_ascii_uppercase()).map_or(&*name, |i| &name[..i]);
        if package.starts_with("mesos.legacy.") {
            3
        } else if OPERATOR.contains(&package)
            || package == "mesos.master."
            || package.starts_with("google.")
        {
            1
        } else if package == "mesos."
            || package == "mesos.scheduler."
            || package.starts_with("mesos.v1.")
        {
            0
        } else {
            2
        }
    }

    /// The attribute that switches a room on.
    fn switch(room: usize) -> String {
        match room {
            0 => String::new(),
            room => format!("#[cfg(feature = {:?})]\n", ROOMS[room]),
        }
    }

    /// The packages as modules. Each has the types that prost-build made.
    fn modules(set: &FileDescriptorSet) -> String {
        #[derive(Default)]
        struct Package {
            name: Option<String>,
            inner: BTreeMap<String, Package>,
        }
        /// The first room that has anything of it.
        fn first_room(package: &Package) -> usize {
            let own = package.name.iter().map(|name| room(name));
            own.chain(package.inner.values().map(first_room)).min().unwrap_or_default()
        }
        fn write(package: &Package, t: &mut String) {
            if let Some(name) = &package.name {
                writeln!(t, "{}include!(\"{name}.rs\");", switch(room(name))).unwrap();
            }
            for (module, inner) in &package.inner {
                writeln!(t, "{}pub mod {module} {{", switch(first_room(inner))).unwrap();
                write(inner, t);
                writeln!(t, "}}").unwrap();
            }
        }
        let mut root = Package::default();
        for file in &set.file {
            let parts = file.package().split('.');
            let package =
                parts.fold(&mut root, |p, part| p.inner.entry(part.to_owned()).or_default());
            package.name = Some(file.package().to_owned());
        }
        let mut t = String::from("// Written by build.rs from proto/. Do not edit.\n");
        write(&root, &mut t);
        t
    }

    /// The paths of all messages that the model defines: `v1::TaskInfo`.
    fn definitions(src: &Path) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for entry in fs::read_dir(src).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                found.extend(definitions(&path));
            } else if path.extension().is_some_and(|e| e == "rs") {
                println!("cargo::rerun-if-changed={}", path.display());
                for line in fs::read_to_string(&path).unwrap().lines() {
                    let line = line.trim();
                    let Some((head, rest)) = line.split_once(" = ") else { continue };
                    if head.starts_with("pub struct ") || head.starts_with("pub enum ") {
                        let end = rest.find([' ', '.']).unwrap_or(rest.len());
                        found.insert(rest[..end].to_owned());
                    }
                }
            }
        }
        found
    }

    fn room_tables(schema: &Schema<'_>, room_name: &str) -> String {
        let here = ROOMS.iter().position(|r| *r == room_name).unwrap();
        let mut t = String::from(
            "// Written by build.rs from proto/. Do not edit.\n\
             use crate::wire::{Default, EnumTable, FieldTable, Kind, Label, MessageTable, Shown, UnionTable};\n",
        );
        for before in &ROOMS[..here] {
            writeln!(t, "use super::{before}::*;").unwrap();
        }
        t.push('\n');
        let enums = schema.enums.iter().filter(|e| room(&e.0) == here);
        let messages = schema.messages.iter().filter(|m| room(&m.0) == here);
        for (name, e, _) in enums {
            let values: Vec<String> = e
                .value
                .iter()
                .map(|v| {
                    format!(
                        "({}, {:?}, {:?})",
                        v.number(),
                        v.name(),
                        v0_value(v.name()).unwrap_or_default()
                    )
                })
                .collect();
            writeln!(
                t,
                "pub static {}: EnumTable = EnumTable {{ name: {name:?}, values: &[{}] }};",
                ident(name),
                values.join(", ")
            )
            .unwrap();
        }
        for (name, m, _) in messages.clone() {
            let mut order: Vec<usize> = (0..m.field.len()).collect();
            order.sort_by_key(|&i| m.field[i].number());
            let (mut fields, mut shows_defaults) = (String::new(), false);
            for &i in &order {
                let f = &m.field[i];
                let target = f.type_name().trim_start_matches('.');
                let kind = match f.r#type() {
                    Type::Message => format!("Kind::Message(&{})", ident(target)),
                    Type::Enum => format!("Kind::Enum(&{})", ident(target)),
                    other => format!("Kind::{}", format!("{other:?}").to_upper_camel_case()),
                };
                let map = f.r#type() == Type::Message && schema.is_map_entry(target);
                let label = match f.label() {
                    _ if map => "Map",
                    Label::Optional => "Optional",
                    Label::Required => "Required",
                    Label::Repeated => "Repeated",
                };
                let default = f.default_value.as_deref().map_or("None".to_owned(), |d| {
                    let value = match f.r#type() {
                        Type::Bool => format!("Bool({d})"),
                        Type::String => format!("Text({d:?})"),
                        Type::Enum => format!("Name({d:?})"),
                        Type::Double => format!("Double({:?})", d.parse::<f64>().unwrap()),
                        _ => format!("Integer({d})"),
                    };
                    format!("Some(Default::{value})")
                });
                let oneof = f.oneof_index.map_or("None".to_owned(), |o| format!("Some({o})"));
                let snake = f.name().to_snake_case();
                let deprecated = f.options.as_ref().is_some_and(|o| o.deprecated());
                let path = format!("{name}.{}", f.name());
                let shown = match SHOWN.iter().find(|(shown, _)| *shown == path) {
                    Some((_, shown)) => *shown,
                    None if f.default_value.is_some() && !deprecated => "Always",
                    None => "Never",
                };
                writeln!(
                    fields,
                    "    FieldTable {{ implicit: {}, number: {}, rank: {i}, name: {:?}, v0_name: {:?}, keys: [{:?}, {:?}], ident: {:?}, label: Label::{label}, kind: {kind}, packed: {}, deprecated: {}, default: {default}, shown: Shown::{}, oneof: {oneof} }},",
                    schema.implicit.contains(name)
                        && !schema.is_map_entry(name)
                        && f.oneof_index.is_none()
                        && f.label() == Label::Optional
                        && f.r#type() != Type::Message,
                    f.number(),
                    f.name(),
                    v0_field(name, f.name()).unwrap_or_default(),
                    format!(",\"{}\":", v0_field(name, f.name()).unwrap_or(f.name())),
                    format!(",\"{}\":", f.name()),
                    snake,
                    f.options.as_ref().is_some_and(|o| o.packed()),
                    deprecated,
                    shown,
                )
                .unwrap();
                shows_defaults |= f.default_value.is_some() && shown != "Never";
            }
            assert!(order.len() <= 64, "{name}: JSON takes a bit for each field");
            let mut declared = vec![0; order.len()];
            for (position, &i) in order.iter().enumerate() {
                declared[i] = position;
            }
            let required = m.field.iter().filter(|f| f.label() == Label::Required);
            let required = required.fold(0u64, |all, f| {
                all | 1u64
                    .checked_shl(f.number() as u32)
                    .expect("a required field of a large number")
            });
            writeln!(
                t,
                "pub static {}: MessageTable = MessageTable {{ name: {name:?}, v0_name: {:?}, map_entry: {}, union: {}, required: {required:#x}, declared: &{declared:?}, in_order: {}, shows_defaults: {shows_defaults}, fields: &[\n{fields}] }};",
                ident(name),
                v0_name(name).unwrap_or_default(),
                schema.is_map_entry(name),
                union(schema, name, m),
                declared.is_sorted(),
            )
            .unwrap();
        }
        writeln!(t, "\n/// Every message of the room, in order of declaration.\n#[cfg(feature = \"legacy\")]\npub static MESSAGES: &[&MessageTable] = &[").unwrap();
        for (name, ..) in messages {
            writeln!(t, "    &{},", ident(name)).unwrap();
        }
        writeln!(t, "];").unwrap();
        t
    }

    /// The tables by the paths of the generated types, so that one path names both.
    fn paths(schema: &Schema<'_>) -> String {
        let mut t = String::from("// Written by build.rs from proto/. Do not edit.\n");
        let mut tree = Module::default();
        let mut add = |module: &str, rust: &str, kind, name: &str| {
            let module = match module.strip_prefix("mesos") {
                Some(rest) => rest.trim_start_matches("::"),
                None if module.starts_with("google") => module,
                None => return,
            };
            let room = room(name);
            let target = format!("{}::{}", ROOMS[room], ident(name));
            let at = tree.at(module);
            at.items.push((rust.to_upper_camel_case(), kind, target, room));
        };
        for (name, m, module) in &schema.messages {
            add(module, m.name(), "MessageTable", name);
        }
        for (name, e, module) in &schema.enums {
            add(module, e.name(), "EnumTable", name);
        }
        tree.write(&mut t);
        t
    }

    /// The messages that the model does not define, room by room.
    fn layer(schema: &Schema<'_>, defined: &BTreeSet<String>) -> String {
        let mut t = String::from(
            "// Written by build.rs from proto/. Do not edit.\n\
             /// The messages that the model does not define.\n\
             pub(super) static LAYER: &[&[Layer]] = &[\n",
        );
        for (here, name_of_room) in ROOMS.iter().enumerate() {
            writeln!(t, "{}&[", switch(here)).unwrap();
            for (name, m, module) in schema.messages.iter().filter(|m| room(&m.0) == here) {
                let rust = m.name().to_upper_camel_case();
                let path = format!("{module}::{rust}");
                let short = path.strip_prefix("mesos::").unwrap_or(&path);
                if !schema.is_map_entry(name) && !defined.contains(short) {
                    let table = format!("{name_of_room}::{}", ident(name));
                    writeln!(t, "    layer!({path}, {table}),").unwrap();
                }
            }
            writeln!(t, "],").unwrap();
        }
        t.push_str("];\n");
        t
    }

    fn union(schema: &Schema<'_>, name: &str, m: &DescriptorProto) -> String {
        let Some((_, tag)) = UNIONS.iter().find(|(n, _)| *n == name) else {
            return "None".to_owned();
        };
        let tag = m.field.iter().find(|f| f.name() == *tag).unwrap();
        let target = tag.type_name().trim_start_matches('.');
        let (_, e, _) = schema.enums.iter().find(|(n, ..)| n == target).unwrap();
        let bodies: Vec<String> = e
            .value
            .iter()
            .filter_map(|v| {
                let is_body = |f: &&FieldDescriptorProto| {
                    f.name() == v.name().to_lowercase() || (f.name(), v.name()) == NAMED_APART
                };
                let body = m.field.iter().find(is_body)?;
                Some(format!("({}, {})", v.number(), body.number()))
            })
            .collect();
        format!("Some(&UnionTable {{ tag: {}, bodies: &[{}] }})", tag.number(), bodies.join(", "))
    }

    #[derive(Default)]
    struct Module {
        /// The name in Rust, the kind of table, its path, its room.
        items: Vec<(String, &'static str, String, usize)>,
        inner: BTreeMap<String, Module>,
    }

    impl Module {
        fn at(&mut self, path: &str) -> &mut Module {
            let parts = path.split("::").filter(|part| !part.is_empty());
            parts.fold(self, |m, s| m.inner.entry(s.to_owned()).or_default())
        }

        /// The first room that has anything of it.
        fn room(&self) -> usize {
            let items = self.items.iter().map(|item| item.3);
            items.chain(self.inner.values().map(Self::room)).min().unwrap_or_default()
        }

        fn write(&self, t: &mut String) {
            for (name, kind, target, room) in &self.items {
                let switch = switch(*room);
                writeln!(
                    t,
                    "{switch}pub const {name}: &crate::wire::{kind} = &crate::schema::tables::{target};"
                )
                .unwrap();
            }
            for (name, inner) in &self.inner {
                writeln!(t, "{}pub mod {name} {{", switch(inner.room())).unwrap();
                inner.write(t);
                writeln!(t, "}}").unwrap();
            }
        }
    }
}
