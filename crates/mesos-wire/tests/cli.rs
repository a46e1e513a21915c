//! The command `mesos-wire`, as it is called.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;

use mesos_types::registry;
use serde_json::{Value, json};

/// `TaskID { value: "a" }`.
const TASK_ID: &[u8] = b"\x0a\x01a";

fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mesos-wire"));
    command.args(args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(args: &[&str]) -> Output {
    command(args).output().unwrap()
}

fn run_with(args: &[&str], input: &[u8]) -> Output {
    let mut child = command(args).stdin(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = thread::spawn(move || {
        // The command may end before it has read everything.
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn out(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn err(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

fn last(output: &Output) -> &str {
    out(output).lines().last().unwrap_or_default()
}

/// The outcome of `roundtrip`: the exit code and the last line. Where nothing was checked, or it is
/// not known of which type something is, that is said.
fn roundtrip(args: &[&str]) -> (i32, String) {
    let output = run(&[&["roundtrip"], args].concat());
    let nothing = last(&output).starts_with("0 passed, 0 failed, ");
    let said = err(&output);
    assert!(!nothing || said.contains("nothing was checked") || said.contains("type"), "{said}");
    assert!(nothing || said.is_empty() || said.contains("type"), "{args:?}: {said}");
    (code(&output), last(&output).to_owned())
}

fn counts(passed: u32, failed: u32, without: u32) -> (i32, String) {
    let line = format!("{passed} passed, {failed} failed, {without} without a Mesos message");
    (i32::from(failed > 0 || passed == 0), line)
}

/// An empty folder of a test.
fn folder(test: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli").join(test);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

/// Writes a file below a folder, and gives its path as an argument.
fn file(folder: &Path, name: &str, bytes: impl AsRef<[u8]>) -> String {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, bytes).unwrap();
    text(&path).to_owned()
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// The answers of `replay`, each on its line.
fn replay(input: &[u8]) -> Vec<String> {
    let output = run_with(&["replay", "-"], input);
    assert_eq!((code(&output), err(&output)), (0, ""));
    assert!(output.stdout.is_empty() || output.stdout.ends_with(b"\n"));
    out(&output).lines().map(str::to_owned).collect()
}

fn refused(kind: &str) -> String {
    format!(
        r#"{{"ok":false,"error":{{"kind":"{kind}","path":null,"offset":null}},"hex":null,"view_hex":null,"json":null,"mesos_json":null}}"#
    )
}

#[test]
fn types_lists_every_name_sorted() {
    let output = run(&["types"]);
    assert_eq!((code(&output), err(&output)), (0, ""));
    let mut names: Vec<_> = registry::entries().map(|entry| entry.name()).collect();
    names.sort();
    assert_eq!(out(&output).lines().collect::<Vec<_>>(), names);
    assert!(names.contains(&"mesos.SlaveID") && names.contains(&"mesos.v1.AgentID"));
}

#[test]
fn help_and_version() {
    for args in [&["--help"][..], &["-h"], &["help"], &["roundtrip", "--help"], &["replay", "-h"]] {
        let output = run(args);
        assert_eq!((code(&output), err(&output)), (0, ""), "{args:?}");
        assert!(out(&output).contains("Usage: mesos-wire"), "{args:?}");
    }
    let output = run(&["--version"]);
    assert_eq!(code(&output), 0);
    assert_eq!(out(&output), format!("mesos-wire {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn misuse_exits_with_two() {
    let dir = folder("misuse");
    let (none, task) = (file(&dir, "x", TASK_ID), file(&dir, "mesos.TaskID.pb", TASK_ID));
    let dir = text(&dir);
    for args in [
        &[][..],
        &["nonsense"],
        &["types", "x", "y"],
        &["inspect"],
        &["inspect", &none],
        &["inspect", "--type", "mesos.Nonsense", &task],
        &["inspect", "--type", "mesos.TaskID", "/no/such/file"],
        &["inspect", "--type", "mesos.TaskID", dir],
        &["roundtrip"],
        &["roundtrip", "--nonsense", &task],
        &["roundtrip", "--type", "mesos.taskid", &task],
        &["roundtrip", &task, "/no/such/file"],
        &["roundtrip", "--release", "new", &task],
        &["roundtrip", "--release", "1.12.0", &task],
        &["roundtrip", "--max-size", "much", &task],
        &["inspect", "--release", "0.20", "--type", "mesos.v1.TaskID", &task],
        &["convert", &none],
        &["convert", "-o", &none, &task, &task],
        &["inspect", "--release", "0.22", "--type", "mesos.Nonsense", &task],
        &["replay"],
        &["replay", "/no/such/file"],
        &["replay", dir],
    ] {
        let output = run(args);
        assert_eq!(code(&output), 2, "{args:?}");
        assert_eq!(out(&output), "", "{args:?}");
        let message = err(&output);
        assert!(
            message.starts_with("mesos-wire: ") && message.ends_with('\n'),
            "{args:?}: {message}"
        );
        assert!(!message.contains("error:"), "{args:?}: {message}");
    }
}

#[test]
fn inspect_prints_the_value() {
    let file = file(&folder("inspect"), "x", b"\x0a\x01n\x12\x03\x0a\x01a\x1a\x03\x0a\x01s");
    let output = run(&["inspect", "--type", "mesos.TaskInfo", &file]);
    assert_eq!((code(&output), err(&output)), (0, ""));
    let printed = out(&output);
    let value: Value = serde_json::from_str(printed).unwrap();
    let id = |text: &str| json!({ "value": text });
    assert_eq!(value, json!({"name": "n", "task_id": id("a"), "slave_id": id("s")}));
    assert!(printed.starts_with("{\n  \"name\": \"n\",\n"), "{printed}");
}

#[test]
fn inspect_reads_standard_input() {
    let output = run_with(&["inspect", "--type", "mesos.v1.TaskID", "-"], TASK_ID);
    assert_eq!((code(&output), err(&output)), (0, ""));
    assert!(out(&output).contains("\"a\""));
}

#[test]
fn inspect_names_what_is_not_held() {
    // command = 7 { value = 3, 42: 1 }, and 99 beside it.
    let task =
        b"\x0a\x01n\x12\x03\x0a\x01a\x1a\x03\x0a\x01s\x3a\x06\x1a\x01x\xd0\x02\x01\x98\x06\x02";
    let output = run_with(&["inspect", "--type", "mesos.TaskInfo", "-"], task);
    assert_eq!((code(&output), err(&output)), (0, ""));
    let printed = out(&output);
    assert!(printed.starts_with("{\n"), "{printed}");
    let (_, below) = printed.split_once("\n}\n").unwrap();
    assert!(below.contains("TaskInfo.command: unknown field 42 (at byte 18)\n"), "{below}");
    assert!(below.contains("TaskInfo: unknown field 99 (at byte 21)\n"), "{below}");

    // slave_id of the wrong wire type, beside a good one.
    let task = b"\x18\x01\x0a\x01n\x12\x03\x0a\x01a\x1a\x03\x0a\x01s";
    for (name, field) in [("mesos.TaskInfo", "slave_id"), ("mesos.v1.TaskInfo", "agent_id")] {
        let output = run_with(&["inspect", "--type", name, "-"], task);
        let expected = format!("TaskInfo.{field}: wrong wire type (at byte 0)\n");
        assert!(out(&output).ends_with(&expected), "{}", out(&output));
    }
}

#[test]
fn inspect_says_where_it_fails() {
    for (bytes, expected) in [
        (
            &b"\x0a\x01n\x12\x00\x1a\x03\x0a\x01s"[..],
            "TaskInfo.task_id.value: a required field is missing (at byte 5)",
        ),
        (
            b"\x0a\x01n\x12\x03\x0a\x05a",
            "TaskInfo.task_id: the bytes end inside a field (at byte 5)",
        ),
        (b"\x0a\x01n\x07", "TaskInfo: malformed bytes (at byte 3)"),
    ] {
        let output = run_with(&["inspect", "--type", "mesos.TaskInfo", "-"], bytes);
        assert_eq!((code(&output), out(&output)), (1, ""), "{expected}");
        assert_eq!(err(&output), format!("mesos-wire: -: {expected}\n"));
    }
}

#[test]
fn inspect_shows_text_that_is_not_utf8_repaired() {
    let bytes = b"\x0a\x01\xff\x12\x03\x0a\x01a\x1a\x03\x0a\x01s";
    let residue = "TaskInfo.name: the text is not UTF-8 (at byte 0)\n";
    let output = run_with(&["inspect", "--type", "mesos.TaskInfo", "-"], bytes);
    assert!(out(&output).contains("\"name\": \"\u{fffd}\"") && out(&output).ends_with(residue));
    let output = run_with(&["inspect", "--residue", "--type", "mesos.TaskInfo", "-"], bytes);
    assert_eq!((code(&output), out(&output)), (0, residue));
}

#[test]
fn what_a_type_has_no_place_for_is_kept_aside() {
    // A task id and unknown field 42.
    let bytes = b"\x0a\x01a\xd0\x02\x07";
    let dir = folder("aside");
    let path = file(&dir, "mesos.TaskID.pb", bytes);
    let output = run(&["roundtrip", "-v", &path]);
    let expected = format!(
        "kept aside: {path}: TaskID: unknown field 42\n1 passed, 0 failed, 0 without a Mesos message\n"
    );
    assert_eq!((code(&output), out(&output)), (0, expected.as_str()));

    let line = b"{\"type\":\"mesos.TaskID\",\"hex\":\"0a0161d00207\"}\n";
    let output = run_with(&["replay", "--captured", "-"], line);
    let expected = "{\"ok\":true,\"error\":null,\"hex\":\"0a0161d00207\",\"view_hex\":\"0a0161\",\"json\":\"{\\\"value\\\":\\\"a\\\"}\",\"mesos_json\":\"{\\\"value\\\":\\\"a\\\"}\",\"residue\":1}\n";
    assert_eq!((code(&output), out(&output)), (0, expected));
}

#[test]
fn roundtrip_counts_and_exits_by_the_count() {
    let dir = folder("counts");
    let good = file(&dir, "mesos.TaskID.pb", TASK_ID);
    let bad = file(&dir, "mesos.v1.TaskID.pb", b"\x0a\x05a");
    let none = file(&dir, "notes.txt", "text");
    assert_eq!(roundtrip(&[&good]), counts(1, 0, 0));
    assert_eq!(roundtrip(&[&good, &good]), counts(2, 0, 0));
    assert_eq!(roundtrip(&[&none]), counts(0, 0, 1));
    assert_eq!(roundtrip(&[&bad, &good]), counts(1, 1, 0));
    assert_eq!(roundtrip(&[text(&dir)]), counts(1, 1, 1));
    assert_eq!(roundtrip(&[text(&folder("counts/empty"))]), counts(0, 0, 0));

    let output = run(&["roundtrip", text(&dir)]);
    let expected =
        format!("failed: {bad}: TaskID: the bytes end inside a field (at byte 0)\n1 passed, ");
    assert!(out(&output).starts_with(&expected), "{}", out(&output));
    let output = run(&["roundtrip", "-v", text(&dir)]);
    assert!(out(&output).contains(&format!("without a Mesos message: {none}\n")));
}

#[test]
fn roundtrip_tells_types_by_names() {
    let dir = folder("names");
    for name in [
        "mesos.TaskID",
        "0001_mesos.TaskID_to-master.pb",
        "a-mesos.v1.TaskID.body.bin",
        "mesos.v1.TaskID/1",
        "mesos.v1.TaskID/deeper/2.pb",
        // The innermost folder, and the file before it.
        "mesos.Offer/mesos.TaskID/1",
        "mesos.Offer/mesos.TaskID.pb",
        // The longer of the two.
        "mesos.ACLs_mesos.TaskID.pb",
    ] {
        file(&dir, name, TASK_ID);
    }
    assert_eq!(roundtrip(&[text(&dir)]), counts(8, 0, 0));

    let dir = folder("names-longest");
    // A scalar, which lacks what a value requires.
    file(&dir, "mesos.Value.Scalar.pb", b"\x09\0\0\0\0\0\0\0\0");
    assert_eq!(roundtrip(&[text(&dir)]), counts(1, 0, 0));
    fs::rename(dir.join("mesos.Value.Scalar.pb"), dir.join("mesos.Value.Scalar-1")).unwrap();
    assert_eq!(roundtrip(&[text(&dir)]), counts(0, 1, 0));

    let dir = folder("names-not");
    for name in [
        "mesos.TaskID-1.pb",
        "mesos.TaskIDs",
        "xmesos.TaskID",
        "1mesos.TaskID",
        "org.mesos.TaskID",
        "mesos.taskid",
    ] {
        file(&dir, name, TASK_ID);
    }
    assert_eq!(roundtrip(&[text(&dir)]), counts(0, 0, 6));
    assert_eq!(roundtrip(&["--type", "mesos.TaskID", text(&dir)]), counts(6, 0, 0));
}

#[test]
fn roundtrip_sees_the_folder_it_is_called_in() {
    let dir = folder("mesos.TaskID");
    file(&dir, "1", TASK_ID);
    for path in [".", "1", "./1", "../mesos.TaskID"] {
        let output = command(&["roundtrip", path]).current_dir(&dir).output().unwrap();
        assert_eq!((code(&output), last(&output).to_owned()), counts(1, 0, 0), "{path}");
    }
}

#[test]
fn roundtrip_goes_in_order_of_names() {
    let dir = folder("order");
    for name in ["b", "a/2", "a/1", "c/x", "B"] {
        file(&dir, name, "");
    }
    let output = run(&["roundtrip", "-v", text(&dir)]);
    let start = format!("without a Mesos message: {}/", text(&dir));
    let order: Vec<_> = out(&output).lines().filter_map(|line| line.strip_prefix(&start)).collect();
    assert_eq!(order, ["B", "a/1", "a/2", "b", "c/x"]);
}

#[test]
fn roundtrip_takes_the_type_that_is_given() {
    let dir = folder("given");
    let http = file(&dir, "mesos.Offer.http", TASK_ID);
    // Neither HTTP nor packets, for all that their names say; and a stream nobody asked for.
    file(&dir, "mesos.TaskID.recordio", TASK_ID);
    file(&dir, "mesos.TaskID.pcap", TASK_ID);
    file(&dir, "mesos.TaskID.HTTP", TASK_ID);
    assert_eq!(roundtrip(&[text(&dir)]), counts(0, 4, 0));
    assert_eq!(roundtrip(&[&http]), counts(0, 1, 0));
    assert_eq!(roundtrip(&["--type", "mesos.TaskID", &http]), counts(1, 0, 0));
    let other = file(&dir, "mesos.Offer.pb", TASK_ID);
    assert_eq!(roundtrip(&[&other]), counts(0, 1, 0));
    assert_eq!(roundtrip(&["--type", "mesos.TaskID", &other]), counts(1, 0, 0));
}

#[test]
fn roundtrip_reads_standard_input() {
    let output = run_with(&["roundtrip", "--type", "mesos.TaskID", "-"], TASK_ID);
    assert_eq!((code(&output), last(&output).to_owned()), counts(1, 0, 0));
    let output = run_with(&["roundtrip", "--type", "mesos.TaskID", "-"], b"\xff");
    assert_eq!((code(&output), last(&output).to_owned()), counts(0, 1, 0));
    let output = run_with(&["roundtrip", "-"], TASK_ID);
    assert_eq!((code(&output), last(&output).to_owned()), counts(0, 0, 1));
}

#[test]
fn an_empty_file_is_an_empty_message() {
    let dir = folder("empty");
    let labels = file(&dir, "mesos.Labels.pb", "");
    assert_eq!(roundtrip(&[&labels]), counts(1, 0, 0));
    let task = file(&dir, "mesos.TaskID.pb", "");
    assert_eq!(roundtrip(&[&task]), counts(0, 1, 0));
    let nothing = file(&dir, "nothing", "");
    assert_eq!(roundtrip(&[&nothing]), counts(0, 0, 1));
    let lines = file(&dir, "x.jsonl", "");
    assert_eq!(roundtrip(&[&lines]), counts(0, 0, 0));
}

#[test]
fn roundtrip_names_input_that_is_not_canonical_on_demand() {
    let dir = folder("canonical");
    // slave_id before name.
    let task = file(&dir, "mesos.TaskInfo.pb", b"\x1a\x03\x0a\x01s\x0a\x01n\x12\x03\x0a\x01a");
    let long = file(&dir, "mesos.TaskID.pb", b"\x0a\x81\x00a");
    assert_eq!(
        out(&run(&["roundtrip", &task, &long])),
        "2 passed, 0 failed, 0 without a Mesos message\n"
    );
    let output = run(&["roundtrip", "--verbose", &task, &long]);
    assert_eq!(
        out(&output),
        format!(
            "not canonical: {task}: TaskInfo.name\nnot canonical: {long}: TaskID.value\n\
             2 passed, 0 failed, 0 without a Mesos message\n"
        )
    );
}

#[test]
fn roundtrip_reads_lines() {
    let dir = folder("lines");
    let lines = [
        r#"{"type": "mesos.TaskID", "hex": "0a0161"}"#,
        r#"{"type": "mesos.TaskID", "hex": "0A0161", "json": {"value": "other"}, "more": []}"#,
        r#"{"type": "mesos.Nonsense", "hex": "00"}"#,
        r#"{"type": "mesos.TaskID", "json": {"value": "a"}}"#,
        r#"{"hex": "0a0161"}"#,
        r#"{"type": "mesos.TaskID", "hex": "0a016"}"#,
        "",
        "nonsense",
        r#"{"type": "mesos.TaskID", "hex": "0a05"}"#,
        r#"{"type": "mesos.TaskID", "hex": "0a0162"}"#,
    ];
    let path = file(&dir, "x.jsonl", lines.join("\n"));
    let output = run(&["roundtrip", "-v", &path]);
    let said: Vec<_> = out(&output).lines().map(|line| line.replace(&path, "x")).collect();
    assert_eq!(
        said,
        [
            "without a Mesos message: x:3: unknown type \"mesos.Nonsense\"",
            "without a Mesos message: x:5: no type",
            "failed: x:6: bad line: `hex`: invalid length at 4",
            "failed: x:7: bad line: not a JSON object",
            "failed: x:8: bad line: not a JSON object",
            "failed: x:9: TaskID: the bytes end inside a field (at byte 0)",
            "4 passed, 4 failed, 2 without a Mesos message",
        ]
    );
    assert_eq!(code(&output), 1);
    // A type from elsewhere serves the lines that say none.
    assert_eq!(roundtrip(&["--type", "mesos.TaskID", &path]), counts(5, 4, 1));
    let named = file(&dir, "mesos.TaskID.jsonl", lines.join("\r\n"));
    assert_eq!(roundtrip(&[&named]), counts(5, 4, 1));
}

#[cfg(unix)]
#[test]
fn roundtrip_ends_in_folders_that_hold_themselves() {
    use std::os::unix::fs::symlink;
    let dir = folder("links");
    let task = file(&dir, "mesos.TaskID.pb", TASK_ID);
    symlink(&dir, dir.join("again")).unwrap();
    symlink(&task, dir.join("mesos.v1.TaskID")).unwrap();
    symlink(dir.join("nowhere"), dir.join("broken")).unwrap();
    assert_eq!(roundtrip(&[text(&dir)]), counts(2, 1, 1));
}

#[test]
fn replay_answers_in_order() {
    let input = concat!(
        r#"{"type": "mesos.TaskID", "hex": "0a0161"}"#,
        "\n",
        r#"{"hex": "0A0161", "type": "mesos.v1.TaskID", "id": 7, "mesos_json": {"a": [1]}}"#,
        "\n",
        r#"{"type": "mesos.TaskID", "hex": "10010a0161"}"#,
        "\n",
        r#"{"type": "mesos.TaskID", "hex": ""}"#,
        "\n",
        r#"{"type": "mesos.TaskID", "hex": "0a05"}"#,
        "\n",
        r#"{"type": "mesos.Labels", "hex": ""}"#,
    );
    assert_eq!(
        replay(input.as_bytes()),
        [
            r#"{"ok":true,"error":null,"hex":"0a0161","view_hex":"0a0161","json":"{\"value\":\"a\"}","mesos_json":"{\"value\":\"a\"}"}"#,
            r#"{"ok":true,"error":null,"hex":"0a0161","view_hex":"0a0161","json":"{\"value\":\"a\"}","mesos_json":"{\"value\":\"a\"}"}"#,
            r#"{"ok":false,"error":{"kind":"unknown_field","path":"TaskID.2","offset":0},"hex":null,"view_hex":"0a0161","json":null,"mesos_json":"{\"value\":\"a\"}"}"#,
            r#"{"ok":false,"error":{"kind":"missing_required","path":"TaskID.value","offset":0},"hex":null,"view_hex":null,"json":null,"mesos_json":null}"#,
            r#"{"ok":false,"error":{"kind":"truncated","path":"TaskID","offset":0},"hex":null,"view_hex":null,"json":null,"mesos_json":null}"#,
            r#"{"ok":true,"error":null,"hex":"","view_hex":"","json":"{}","mesos_json":"{}"}"#,
        ]
    );
}

#[test]
fn replay_takes_documents() {
    let lines = [
        // A string that holds a document, or the document itself.
        r#"{"type": "mesos.SlaveID", "json": "{\"value\": \"a\"}"}"#,
        r#"{"type": "mesos.SlaveID", "json": {"value": "a", "more": [1]}}"#,
        // The bytes count, whatever else there is.
        r#"{"type": "mesos.SlaveID", "hex": "0a0162", "json": "{"}"#,
        r#"{"type": "mesos.SlaveID", "json": "{"}"#,
        r#"{"type": "mesos.SlaveID", "json": {"value": 1}}"#,
        r#"{"type": "mesos.SlaveID", "json": {}}"#,
        // A type that the model does not have; and a body that contradicts its tag.
        r#"{"type": "mesos.URI", "json": {"scheme": "http", "path": "/"}}"#,
        r#"{"type": "mesos.v1.Value", "json": {"type": "SCALAR", "text": {"value": "x"}}}"#,
        r#"{"type": "mesos.v1.CommandInfo", "json": {"value": "ls"}}"#,
    ];
    let answers: Vec<Value> = replay(lines.join("\n").as_bytes())
        .iter()
        .map(|answer| serde_json::from_str(answer).unwrap())
        .collect();
    for (answer, hex) in answers.iter().zip(["0a0161", "0a0161", "0a0162"]) {
        assert_eq!((&answer["ok"], &answer["hex"]), (&json!(true), &json!(hex)), "{answer}");
        assert_eq!(answer["json"], answer["mesos_json"], "{answer}");
    }
    let error = |i: usize| (&answers[i]["error"]["kind"], &answers[i]["error"]["path"]);
    assert_eq!(error(3), (&json!("json"), &json!("SlaveID")));
    assert_eq!(error(4), (&json!("json"), &json!("SlaveID.value")));
    assert_eq!(error(5), (&json!("missing_required"), &json!("SlaveID.value")));
    assert_eq!(answers[6]["json"], Value::Null);
    assert_eq!(answers[6]["mesos_json"], r#"{"scheme":"http","path":"/"}"#);
    assert_eq!(error(7), (&json!("union"), &json!("Value.text")));
    assert_eq!(answers[7]["mesos_json"], r#"{"type":"SCALAR","text":{"value":"x"}}"#);
    assert_eq!(answers[8]["json"], r#"{"value":"ls"}"#);
    assert_eq!(answers[8]["mesos_json"], r#"{"shell":true,"value":"ls"}"#);
}

#[test]
fn roundtrip_holds_documents_to_what_is_printed() {
    let dir = folder("documents");
    let document = |name: &str, text: &str| file(&dir, name, text);
    let good = document("mesos.CommandInfo.json", r#"{"value": "ls", "user": null}"#);
    assert_eq!(roundtrip(&[&good]), counts(1, 0, 0));
    let bad = document("mesos.TaskID.json", r#"{"value": 1}"#);
    assert_eq!(roundtrip(&[&bad]), counts(0, 1, 0));
    let unknown = document("mesos.v1.TaskID.json", r#"{"value": "a", "more": {"x": []}}"#);
    let output = run(&["roundtrip", "-v", &unknown]);
    assert_eq!(
        out(&output),
        format!("unknown: {unknown}: more\n1 passed, 0 failed, 0 without a Mesos message\n")
    );
    let other = document("mesos.v1.Labels.json", r#"{"value": "a"}"#);
    assert_eq!(roundtrip(&[&other]), counts(0, 1, 0));
    // One of two members of a oneof is lost.
    let oneof = document(
        "mesos.v1.scheduler.AttributeConstraint.Predicate.json",
        r#"{"exists": {}, "not_exists": {}}"#,
    );
    assert_eq!(roundtrip(&[&oneof]), counts(0, 1, 0));
    assert_eq!(roundtrip(&[&document("x.json", "{}")]), counts(0, 0, 1));
}

#[test]
fn convert_goes_both_ways() {
    let dir = folder("convert");
    let status = r#"{"task_id": {"value": "t"}, "state": "TASK_LOST", "agent_id": {"value": "s"}}"#;
    let document = file(&dir, "document", status);
    let convert = |args: &[&str]| {
        let output = run(&[&["convert", "--type", "mesos.v1.TaskStatus"], args].concat());
        assert_eq!((code(&output), err(&output)), (0, ""), "{args:?}");
        output.stdout
    };
    let bytes = convert(&["--from", "json", "--to", "protobuf", &document]);
    assert_eq!(bytes, b"\x0a\x03\x0a\x01t\x10\x05\x2a\x03\x0a\x01s");
    let bytes = file(&dir, "bytes", bytes);
    let json = |args: &[&str]| {
        String::from_utf8(convert(&[&["--from", "protobuf", "--to", "json"], args].concat()))
            .unwrap()
    };
    let v0 = r#"{"task_id":{"value":"t"},"state":"TASK_LOST","slave_id":{"value":"s"}}"#;
    assert_eq!(json(&[&bytes]), format!("{}\n", v0.replace("slave", "agent")));
    assert_eq!(json(&["--dialect", "v0", &bytes]), format!("{v0}\n"));
    let command = file(&dir, "command", b"\x1a\x02ls");
    let from = ["convert", "--type", "mesos.CommandInfo", "--from", "protobuf", "--to", "json"];
    let output = run(&[&from[..], &["--as-mesos", &command]].concat());
    assert_eq!(out(&output), "{\"shell\":true,\"value\":\"ls\"}\n");
}

#[test]
fn convert_loses_nothing_without_a_word() {
    let dir = folder("convert_refuses");
    let unknown = file(&dir, "unknown", b"\x0a\x01a\x10\x01");
    let from = ["convert", "--type", "mesos.TaskID", "--from", "protobuf", "--to"];
    let output = run(&[&from[..], &["json", &unknown]].concat());
    assert_eq!((code(&output), out(&output)), (1, ""));
    assert!(err(&output).contains("TaskID.2: unknown field"), "{}", err(&output));
    let output = run(&[&from[..], &["protobuf", "--as-mesos", &unknown]].concat());
    assert_eq!((code(&output), out(&output)), (2, ""));
    let call = ["convert", "--type", "mesos.v1.scheduler.Call", "--from", "json", "--to", "json"];
    let output = run(&[&call[..], &["--dialect", "v0", &unknown]].concat());
    assert_eq!((code(&output), out(&output)), (2, ""));
}

#[test]
fn replay_uses_the_names_of_the_dialect() {
    let lines = ["mesos.TaskInfo", "mesos.v1.TaskInfo"]
        .map(|name| json!({"type": name, "hex": "0a016e12030a01611a00"}).to_string());
    let answers = replay(lines.join("\n").as_bytes());
    assert!(answers[0].contains(r#""path":"TaskInfo.slave_id.value""#), "{answers:?}");
    assert!(answers[1].contains(r#""path":"TaskInfo.agent_id.value""#), "{answers:?}");
}

#[test]
fn replay_never_stops() {
    let odd: [&[u8]; 17] = [
        b"",
        b"   ",
        b"\r",
        b"nonsense",
        b"null",
        b"{",
        b"{}",
        b"[\"mesos.TaskID\", \"0a0161\"]",
        b"{\"type\": \"mesos.TaskID\"}",
        b"{\"hex\": \"0a0161\"}",
        b"{\"type\": 1, \"hex\": \"0a0161\"}",
        b"{\"type\": \"mesos.TaskID\", \"hex\": 1}",
        b"{\"type\": \"mesos.TaskID\", \"hex\": \"0a016\"}",
        b"{\"type\": \"mesos.TaskID\", \"hex\": \"0a 01 61\"}",
        b"{\"type\": \"mesos.TaskID\", \"hex\": \"0a0161\", \"x\": \"\xff\"}",
        b"{\"type\": \"mesos.TaskID\", \"hex\": \"0a0161\"} more",
        b"\0\xff\xfe",
    ];
    let good = br#"{"type":"mesos.TaskID","hex":"0a0161"}"#;
    for line in odd {
        let answers = replay(&[line, good].join(&b'\n'));
        let line = String::from_utf8_lossy(line);
        assert_eq!(answers.len(), 2, "{line:?}");
        assert_eq!(answers[0], refused("bad_line"), "{line:?}");
        assert!(answers[1].starts_with(r#"{"ok":true"#), "{line:?}");
    }
    assert_eq!(
        replay(b"{\"type\":\"mesos.Nonsense\",\"hex\":\"00\"}\n"),
        [refused("unknown_type")]
    );
    assert_eq!(replay(b""), [""; 0]);
    assert_eq!(replay(b"\n\n"), [refused("bad_line"), refused("bad_line")]);
}

#[test]
fn replay_takes_long_and_deep_lines() {
    let value = "61".repeat(1 << 20);
    let long = json!({"type": "mesos.TaskID", "hex": format!("0a808040{value}")}).to_string();
    let deep = format!(
        r#"{{"type":"mesos.TaskID","hex":"0a0161","x":{}{}}}"#,
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    let nonsense = "x".repeat(1 << 22);
    let answers = replay([long, deep, nonsense].join("\n").as_bytes());
    assert_eq!(answers.len(), 3);
    assert!(answers[0].starts_with(r#"{"ok":true,"error":null,"hex":"0a80804061"#));
    assert!(answers[1].starts_with(r#"{"ok":"#));
    assert_eq!(answers[2], refused("bad_line"));
}

#[test]
fn replay_answers_whoever_waits() {
    let mut child = command(&["replay", "-"]).stdin(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    for _ in 0..3 {
        stdin.write_all(b"{\"type\":\"mesos.TaskID\",\"hex\":\"0a0161\"}\n").unwrap();
        let mut answer = String::new();
        stdout.read_line(&mut answer).unwrap();
        assert!(answer.starts_with(r#"{"ok":true"#), "{answer}");
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_broken_pipe_ends_quietly() {
    let line = b"{\"type\":\"mesos.TaskID\",\"hex\":\"0a0161\"}\n";
    let lines = file(&folder("pipe"), "x.jsonl", line.repeat(100_000));
    for args in [&["replay", &lines][..], &["types"], &["roundtrip", &lines]] {
        let mut child = command(args).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!((code(&output), err(&output)), (0, ""), "{args:?}");
    }
}

#[test]
fn the_samples_make_the_round_trip() {
    let samples = mesos_test_data::samples();
    let captures = samples.join("captures");
    let coherent = samples.join("corpus/coherent.jsonl");
    let output = run(&["roundtrip", "-v", text(&captures), text(&coherent)]);
    assert_eq!((code(&output), err(&output)), (0, ""), "{}", out(&output));
    assert!(last(&output).contains(" passed, 0 failed, "), "{}", last(&output));
    assert!(!last(&output).starts_with("0 "));
    // What holds no message is named, and is what holds none.
    let without = out(&output).lines().filter(|line| line.starts_with("without a Mesos message: "));
    for line in without.clone() {
        let none = [
            "no body",
            "an error page",
            "no path of messages",
            "a response to a request that is not a call",
            "the connection was still open when the recording ended",
            ".txt",
        ];
        assert!(none.iter().any(|none| line.ends_with(none)), "{line}");
    }
    let count = format!(" {} without a Mesos message", without.count());
    assert!(last(&output).ends_with(&count), "{}", last(&output));
}

#[test]
fn recorded_conversations_make_the_round_trip() {
    for folder in
        ["captures/v1-scheduler", "captures/v1-operator", "captures/v0-libprocess", "captures/pcap"]
    {
        let Some(folder) =
            mesos_test_data::data().map(|data| data.join(folder)).filter(|f| f.is_dir())
        else {
            println!("no {folder}");
            continue;
        };
        let output = run(&["roundtrip", text(&folder)]);
        assert_eq!((code(&output), err(&output)), (0, ""), "{}", out(&output));
        println!("{}: {}", folder.display(), last(&output));
    }
}

#[test]
fn bodies_take_their_types_from_their_conversation() {
    let recorded = mesos_test_data::samples().join("captures/recorded");
    let dir = folder("conversation");
    let take = |name: &str| {
        file(&dir, name, std::fs::read(recorded.join("v1-scheduler").join(name)).unwrap())
    };
    let event = take("event_00_SUBSCRIBED.json");
    let stream = take("stream.recordio");
    // Nobody says yet what the one is; the other fits one stream of events only.
    assert_eq!(roundtrip(&[&event]), counts(0, 0, 1));
    assert_eq!(roundtrip(&[&stream]), counts(4, 0, 0));
    let subscribe = take("01_CALL_SUBSCRIBE.request.http");
    assert_eq!(roundtrip(&[&subscribe]), counts(1, 0, 0));
    assert_eq!(roundtrip(&[&event]), counts(1, 0, 0));
    assert_eq!(roundtrip(&[&stream]), counts(4, 0, 0));
    // A stream that ends inside a record, and a connection that ends inside a message.
    let bytes = std::fs::read(&stream).unwrap();
    std::fs::write(&stream, &bytes[..bytes.len() - 1]).unwrap();
    assert_eq!(roundtrip(&[&stream]), counts(3, 1, 0));
    let bytes = std::fs::read(&subscribe).unwrap();
    std::fs::write(&subscribe, &bytes[..bytes.len() - 1]).unwrap();
    assert_eq!(roundtrip(&[&subscribe]), counts(0, 1, 0));
}

#[test]
fn roles_are_told_by_path_and_port_or_said() {
    let dir = folder("roles");
    let request = |name: &str, path: &str, port: u16, call: &str| {
        let head =
            format!("POST {path} HTTP/1.1\r\nHost: h:{port}\r\nContent-Type: application/json");
        file(&dir, name, format!("{head}\r\nContent-Length: {}\r\n\r\n{call}", call.len()))
    };
    let shown = |args: &[&str]| out(&run(&[&["inspect"], args].concat())).to_owned();
    // Only agents have the one call, only masters the other.
    let agent = request("agent.request.http", "/api/v1", 5051, r#"{"type":"GET_CONTAINERS"}"#);
    assert!(shown(&[&agent]).contains("mesos.v1.agent.Call GET_CONTAINERS"));
    let by_path =
        request("path.request.http", "/slave(1)/api/v1", 80, r#"{"type":"GET_CONTAINERS"}"#);
    assert!(shown(&[&by_path]).contains("mesos.v1.agent.Call GET_CONTAINERS"));
    let master = request("master.request.http", "/api/v1", 80, r#"{"type":"GET_AGENTS"}"#);
    assert!(shown(&[&master]).contains("mesos.v1.master.Call GET_AGENTS"));
    let other = request("other.request.http", "/api/v1", 80, r#"{"type":"GET_CONTAINERS"}"#);
    assert!(shown(&["--role", "agent", &other]).contains("mesos.v1.agent.Call GET_CONTAINERS"));
}

#[test]
fn inspect_prints_the_conversation() {
    let pcap = mesos_test_data::samples().join("captures/recorded/v0-cram-start.pcap");
    let lines = |args: &[&str]| {
        let output = run(&[&["inspect", text(&pcap)], args].concat());
        assert_eq!((code(&output), err(&output)), (0, ""), "{args:?}");
        out(&output).lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let all = lines(&[]);
    assert!(all[0].starts_with("    0.0000 127.0.0.1:"), "{}", all[0]);
    assert!(all.iter().all(|line| line.contains(" → ") && !line.contains('\x1b')));
    let registered = lines(&["--message", "RegisterSlave"]);
    assert!(registered.len() == 1 && registered[0].contains("mesos.internal.RegisterSlaveMessage"));
    let subscribe = lines(&["--message", "call subscribe", "--bodies"]).join("\n");
    assert!(subscribe.contains("\n  \"type\": \"SUBSCRIBE\""), "{subscribe}");
    let json = lines(&["--json"]);
    assert_eq!(json.len(), all.len());
    for (line, shown) in json.iter().zip(&all) {
        let record: Value = serde_json::from_str(line).unwrap();
        assert!(record["time"].is_f64() && record["from"].is_string(), "{line}");
        let why = ["message", "without", "error"].iter().filter(|m| !record[**m].is_null());
        assert_eq!(why.count(), 1, "{line}");
        let name = record["type"].as_str().or(record["without"].as_str()).unwrap();
        assert!(shown.contains(name), "{line}: {shown}");
    }
    let none = lines(&["--task", "no such task"]);
    assert_eq!(none, [""; 0]);
    let with = lines(&["--message", "StatusUpdateMessage"]);
    assert!(!with.is_empty() && with.len() < all.len());
}

#[test]
fn the_adversarial_corpus_is_answered_line_by_line() {
    for path in mesos_test_data::files("corpus", "adversarial.jsonl") {
        let output = run(&["replay", text(&path)]);
        assert_eq!((code(&output), err(&output)), (0, ""));
        let lines = mesos_test_data::lines(&path);
        let answers: Vec<Value> =
            out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(answers.len(), lines.len());
        for (line, answer) in lines.iter().zip(&answers) {
            let ok = answer["ok"].as_bool().unwrap();
            assert_eq!(ok, answer["error"].is_null(), "{line}: {answer}");
            assert_eq!(ok, answer["hex"].is_string(), "{line}: {answer}");
            assert!(!ok || answer["hex"] == answer["view_hex"], "{line}: {answer}");
            let known = registry::find(line["type"].as_str().unwrap()).is_some();
            assert_eq!(known, answer["error"]["kind"] != "unknown_type", "{line}: {answer}");
        }
        println!("{}: {} answers", path.display(), answers.len());
    }
}

#[test]
fn the_coherent_corpus_comes_back() {
    for path in mesos_test_data::files("corpus", "coherent.jsonl") {
        let output = run(&["replay", text(&path)]);
        assert_eq!((code(&output), err(&output)), (0, ""));
        let lines = mesos_test_data::lines(&path);
        assert_eq!(out(&output).lines().count(), lines.len());
        let mut known = 0;
        for (line, answer) in lines.iter().zip(out(&output).lines()) {
            if registry::find(line["type"].as_str().unwrap()).is_some() {
                let answer: Value = serde_json::from_str(answer).unwrap();
                assert_eq!(answer["hex"], line["hex"], "{line}: {answer}");
                assert!(answer["json"].is_string() || answer["json"].is_null());
                assert_eq!(answer["mesos_json"], line["mesos_json"], "{line}: {answer}");
                known += 1;
            }
        }
        assert!(known > 0);
        println!("{}: {known} of {} lines came back", path.display(), lines.len());
    }
}

#[test]
fn documents_are_read_by_the_documented_rules() {
    let dir = folder("rules");
    for (i, (name, text)) in [
        // Text for a truth value, and numbers in quotes, with a fraction or zeros before.
        ("mesos.CommandInfo", r#"{"shell": "true", "value": "ls"}"#),
        ("mesos.Value.Range", r#"{"begin": "007", "end": 8.9}"#),
        ("mesos.Value.Scalar", r#"{"value": "1."}"#),
        ("mesos.Value.Scalar", r#"{"value": "Infinity"}"#),
        // Numbers of enums.
        ("mesos.TaskStatus", r#"{"task_id": {"value": "t"}, "state": 1}"#),
        ("mesos.TaskStatus", r#"{"task_id": {"value": "t"}, "state": 1234}"#),
        // Base64 with line feeds, without padding, and with something after it.
        (
            "mesos.TaskStatus",
            "{\"task_id\": {\"value\": \"t\"}, \"state\": 1, \"data\": \"YW\\nJj\"}",
        ),
        ("mesos.TaskStatus", r#"{"task_id": {"value": "t"}, "state": 1, "data": "YQ"}"#),
        ("mesos.TaskStatus", r#"{"task_id": {"value": "t"}, "state": 1, "data": "YQ=x"}"#),
        // One value for a list, lists in lists, nothing in a list.
        ("mesos.Value.Set", r#"{"item": "a"}"#),
        ("mesos.Value.Set", r#"{"item": [["a", null], "b"]}"#),
        ("mesos.Labels", r#"{"labels": {"key": "k"}}"#),
        ("mesos.Labels", r#"{"labels": null}"#),
        // Lists of objects for a map.
        (
            "mesos.FrameworkInfo",
            r#"{"user": "u", "name": "n", "offer_filters": [{"r": {}}, {"s": {}}]}"#,
        ),
    ]
    .into_iter()
    .enumerate()
    {
        let path = file(&dir, &format!("{i}/{name}.json"), text);
        let output = run(&["roundtrip", &path]);
        assert_eq!(code(&output), 0, "{name} {text}: {}", out(&output));
    }
    // A number that is another in print.
    let path = file(&dir, "mesos.Value.Set.json", r#"{"item": ["a", 1]}"#);
    assert_eq!(roundtrip(&[&path]), counts(0, 1, 0));
}

#[test]
fn nothing_checked_is_not_success() {
    let dir = folder("honest");
    let none = file(&dir, "notes.txt", "text");
    let output = run(&["roundtrip", &none]);
    assert_eq!(
        (code(&output), last(&output)),
        (1, "0 passed, 0 failed, 1 without a Mesos message")
    );
    assert!(err(&output).starts_with("mesos-wire: nothing was checked"), "{}", err(&output));
    // A line of an unknown type beside a good one.
    let good = r#"{"type": "mesos.TaskID", "hex": "0a0161"}"#;
    let bad = r#"{"type": "mesos.TaskId", "hex": "0a0161"}"#;
    let lines = file(&dir, "x.jsonl", format!("{good}\n{bad}\n"));
    let output = run(&["roundtrip", &lines]);
    assert_eq!(
        (code(&output), last(&output)),
        (1, "1 passed, 0 failed, 1 without a Mesos message")
    );
    assert!(err(&output).contains(":2: unknown type \"mesos.TaskId\", did you mean mesos.TaskID"));
    // Nor is it success to see no message where one was to be inspected.
    let error = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n";
    let http = file(&dir, "x.response.http", error);
    let output = run(&["inspect", &http]);
    assert_eq!((code(&output), out(&output)), (1, "response 403: an error page\n"));
    assert!(err(&output).contains("no message of Mesos"), "{}", err(&output));
    // Many remarks are cut.
    let many = file(&dir, "many.jsonl", format!("{bad}\n").repeat(1000));
    let output = run(&["roundtrip", &many]);
    assert_eq!(err(&output).lines().count(), 11, "{}", err(&output));
}

#[test]
fn files_that_are_cut_are_read_to_there() {
    let dir = folder("cut");
    let recorded = mesos_test_data::samples().join("captures/recorded");
    let pcap = fs::read(recorded.join("v0-cram-start.pcap")).unwrap();
    let whole = file(&dir, "whole.pcap", &pcap);
    let cut = file(&dir, "cut.pcap", &pcap[..pcap.len() - 1]);
    let passed = |args: &[&str]| {
        let output = run(&[&["roundtrip"], args].concat());
        let passed = last(&output).split(' ').next().unwrap().parse::<u32>().unwrap();
        (code(&output), passed, out(&output).to_owned())
    };
    let (code_of_whole, all, _) = passed(&[&whole]);
    assert_eq!(code_of_whole, 0);
    let (code_of_cut, some, said) = passed(&[&cut]);
    assert!(code_of_cut == 1 && some > 0 && some <= all, "{said}");
    assert!(said.contains("the file ends inside a packet"), "{said}");
}

#[test]
fn records_documents_and_lines_are_read_by_themselves() {
    let dir = folder("alone");
    let recorded = mesos_test_data::samples().join("captures/recorded/v1-scheduler");
    let stream = fs::read(recorded.join("stream.recordio")).unwrap();
    let named = file(&dir, "mesos.v1.scheduler.Event.recordio", &stream);
    let other = file(&dir, "x.recordio", &stream);
    assert_eq!(roundtrip(&[&named]), counts(4, 0, 0));
    assert_eq!(roundtrip(&["--type", "mesos.v1.scheduler.Event", &other]), counts(4, 0, 0));
    assert_eq!(roundtrip(&[&file(&dir, "empty.recordio", "")]), counts(0, 0, 1));

    let documents = "{\"value\": \"a\"}\n\n{\n\"value\": \"b\"\n} {\"value\":\"c\"}";
    let path = file(&dir, "mesos.TaskID.json", documents);
    assert_eq!(roundtrip(&[&path]), counts(3, 0, 0));
    let lines = "{\"value\":\"a\"}\n{\"value\":1}\n{\"type\":\"mesos.v1.Labels\",\"hex\":\"\"}\n";
    let path = file(&dir, "mesos.v1.TaskID.jsonl", lines);
    assert_eq!(roundtrip(&[&path]), counts(2, 1, 0));
    let calls = file(&dir, "mesos.v1.scheduler.Call.jsonl", "{\"type\":\"REVIVE\"}\n");
    assert_eq!(roundtrip(&[&calls]), counts(1, 0, 0));
    let output = run(&["inspect", "--json", &path]);
    assert_eq!((code(&output), out(&output).lines().count()), (1, 3));

    // JSON is told by content, also on standard input.
    for document in ["{\"value\":\"a\"}", " \n {\"value\": \"a\"}\n"] {
        let output = run_with(&["inspect", "--type", "mesos.TaskID", "-"], document.as_bytes());
        assert_eq!((code(&output), err(&output)), (0, ""));
        assert_eq!(out(&output), "{\n  \"value\": \"a\"\n}\n");
        let path = file(&dir, "mesos.TaskID", document);
        assert_eq!(roundtrip(&[&path]), counts(1, 0, 0));
    }
}

#[test]
fn compressed_bodies_are_read() {
    let call = br#"{"type":"GET_AGENTS"}"#;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(call).unwrap();
    let body = encoder.finish().unwrap();
    let head = format!(
        "POST /api/v1 HTTP/1.1\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n\
         Content-Length: {}\r\n\r\n",
        body.len()
    );
    let path = file(&folder("gzip"), "x.request.http", [head.as_bytes(), &body].concat());
    assert_eq!(roundtrip(&[&path]), counts(1, 0, 0));
    assert!(out(&run(&["inspect", &path])).contains("mesos.v1.master.Call GET_AGENTS"));
}

#[test]
fn redirects_show_their_targets_and_nothing_steers_the_terminal() {
    let dir = folder("terminal");
    let said =
        "HTTP/1.1 307 Temporary Redirect\r\nLocation: //10.0.0.2:5050\r\nContent-Length: 0\r\n\r\n";
    let redirect = file(&dir, "x.response.http", said);
    let output = run(&["inspect", &redirect]);
    assert_eq!(out(&output), "response 307, see //10.0.0.2:5050: an error page\n");

    // In the name of a file, of a member, in a value, and on the command line.
    let odd = "\u{1b}[31m\u{9b}31m\u{7f}";
    let document = "{\"value\": \"a\u{85}\u{9b}\u{7f}\", \"m\u{9b}\": 1}";
    let path = file(&dir, &format!("mesos.TaskID.{odd}.json"), document);
    let missing = format!("/no/{odd}");
    let commands: [&[&str]; 8] = [
        &["roundtrip", "-v", &path],
        &["roundtrip", "--json", &path],
        &["inspect", "--type", "mesos.TaskID", &path],
        &["inspect", "--json", "--type", "mesos.TaskID", &path],
        &["convert", "--type", "mesos.TaskID", "--lenient", "--to", "json", &path],
        &["convert", "--type", "mesos.TaskID", &path],
        &["types", odd],
        &["roundtrip", &missing],
    ];
    for args in commands {
        let output = run(args);
        let shown = format!("{}{}", out(&output), err(&output));
        let raw = shown.chars().find(|c| c.is_control() && *c != '\n');
        assert_eq!(raw, None, "{args:?}: {shown:?}");
    }
}

#[test]
fn secrets_are_hidden_unless_asked_for() {
    let dir = folder("secrets");
    let path = file(&dir, "mesos.v1.Credential.json", r#"{"principal":"p","secret":"s3cr3t"}"#);
    for args in [&["inspect"][..], &["inspect", "--json"]] {
        let output = run(&[args, &[&path]].concat());
        assert!(!out(&output).contains("s3cr3t") && out(&output).contains("<hidden>"));
        let output = run(&[args, &["--show-secrets", &path]].concat());
        assert!(out(&output).contains("s3cr3t"));
    }
    // Nor do errors show them.
    let bad = file(&dir, "mesos.Credential.json", r#"{"principal":"p","secret":["s3cr3t"]}"#);
    let output = run(&["roundtrip", "-v", &bad]);
    assert!(code(&output) == 1 && !out(&output).contains("s3cr3t"), "{}", out(&output));
}

#[cfg(unix)]
#[test]
fn what_has_no_end_is_not_read_to_its_end() {
    use std::os::unix::fs::symlink;
    let dir = folder("endless");
    // A file of 3 GB without a byte in it.
    let sparse = fs::File::create(dir.join("mesos.TaskID.pb")).unwrap();
    sparse.set_len(3 << 30).unwrap();
    let output = run(&["roundtrip", text(&dir.join("mesos.TaskID.pb"))]);
    assert_eq!(code(&output), 1);
    assert!(out(&output).contains("more than the limit of 1073741824 bytes"), "{}", out(&output));
    // A link to a device, named or beside a file that is.
    let zero = dir.join("mesos.v1.TaskID.pb");
    symlink("/dev/zero", &zero).unwrap();
    let output = run(&["roundtrip", "--max-size", "1M", text(&zero)]);
    assert!(out(&output).contains("more than the limit of 1048576 bytes"), "{}", out(&output));
    let body = file(&dir, "x.request.body.pb", TASK_ID);
    symlink("/dev/zero", dir.join("x.request.http")).unwrap();
    assert_eq!(roundtrip(&[&body]), counts(0, 0, 1));
    // A pipe that nobody writes to beside a recording.
    let event = file(&dir, "y.response.body.json", "{}");
    let made = Command::new("mkfifo").arg(dir.join("y.request.http")).status();
    if made.is_ok_and(|status| status.success()) {
        assert_eq!(roundtrip(&[&event]), counts(0, 0, 1));
    }
    // The same in a folder, and a limit of one's own.
    fs::remove_file(dir.join("mesos.TaskID.pb")).unwrap();
    assert_eq!(roundtrip(&[text(&dir)]).0, 1);
    let small = file(&dir, "mesos.TaskID", [TASK_ID, b"bc"].concat());
    assert_eq!(roundtrip(&["--max-size", "4", &small]), counts(0, 1, 0));
    let line = file(&dir, "z.jsonl", "x".repeat(100));
    assert_eq!(roundtrip(&["--max-size", "10", &line]), counts(0, 1, 0));
}

#[test]
fn types_are_filtered_and_shown() {
    let output = run(&["types", "taskid"]);
    assert_eq!((code(&output), out(&output)), (0, "mesos.TaskID\nmesos.v1.TaskID\n"));
    let output = run(&["types", "mesos.v1.TaskStatus"]);
    let shown = out(&output);
    assert!(shown.starts_with("mesos.v1.TaskStatus\n  required mesos.v1.TaskID task_id = 1\n"));
    assert!(shown.contains("\n  optional mesos.v1.AgentID agent_id = 5\n"), "{shown}");
    let output = run(&["types", "mesos.TaskInfo"]);
    assert!(
        out(&output).contains("  map <string, mesos.Value.Scalar> limits = "),
        "{}",
        out(&output)
    );
    let output = run(&["types", "--json", "mesos.TaskID"]);
    let found: Value = serde_json::from_str(out(&output)).unwrap();
    assert_eq!(
        found["fields"][0],
        json!({"number": 1, "name": "value", "label": "required", "type": "string"})
    );
    let output = run(&["types", "mesos.TaskInof"]);
    assert_eq!((code(&output), out(&output)), (1, ""));
    assert!(err(&output).contains("did you mean mesos.TaskInfo"), "{}", err(&output));
    let of_release = run(&["types", "--release", "0.20.0", "mesos.v1"]);
    assert_eq!(code(&of_release), 1);
}

#[test]
fn convert_takes_many_files() {
    let dir = folder("convert_many");
    let ids: Vec<String> = ["a", "b"]
        .iter()
        .map(|n| file(&dir, &format!("{n}-mesos.TaskID.json"), r#"{"value":"a"}"#))
        .collect();
    let out_dir = format!("{}/out/", text(&dir));
    let output = run(&["convert", "-o", &out_dir, &ids[0], &ids[1]]);
    assert_eq!((code(&output), out(&output), err(&output)), (0, "", ""));
    let converted = format!("{out_dir}a-mesos.TaskID.pb");
    assert_eq!(fs::read(&converted).unwrap(), TASK_ID);
    // The encoding is that of the output's name; the type that of the input's.
    let back = format!("{}/back.json", text(&dir));
    assert_eq!(code(&run(&["convert", "-o", &back, &converted])), 0);
    assert_eq!(fs::read_to_string(&back).unwrap(), "{\"value\":\"a\"}\n");
    // The same name twice, and the input as output.
    let other = file(&dir, "other/a-mesos.TaskID.json", r#"{"value":"a"}"#);
    assert_eq!(code(&run(&["convert", "-o", &out_dir, &ids[0], &other])), 2);
    assert_eq!(code(&run(&["convert", "-o", &ids[0], "--to", "json", &ids[0]])), 2);
    // One that is refused does not keep the others.
    let bad = file(&dir, "bad-mesos.TaskID.json", r#"{"value":1}"#);
    let output = run(&["convert", "--to", "json", &bad, &ids[0]]);
    assert_eq!((code(&output), out(&output)), (1, "{\"value\":\"a\"}\n"));
    // Dialects of their own for input and output.
    let info = r#"{"name":"n","task_id":{"value":"t"},"slave_id":{"value":"s"}}"#;
    let info = file(&dir, "info.json", info);
    let from = ["convert", "--type", "mesos.v1.TaskInfo", "--to", "json", "--from-dialect", "v0"];
    let output = run(&[&from[..], &["--to-dialect", "v1", &info]].concat());
    assert!(out(&output).contains("agent_id"), "{} {}", out(&output), err(&output));
    // A recording as documents, each on its line.
    let pcap = mesos_test_data::samples().join("captures/recorded/v0-cram-start.pcap");
    let output = run(&["convert", "--to", "json", text(&pcap)]);
    assert!(code(&output) == 0 && out(&output).lines().count() > 1, "{}", err(&output));
}

#[test]
fn convert_is_strict_unless_told() {
    let dir = folder("convert_strict");
    let wrong = file(
        &dir,
        "mesos.v1.TaskInfo.json",
        r#"{"name":"n","task_id":{"value":"t"},"agent_id":{"value":"s"},"slave_id":{"value":"s"}}"#,
    );
    let output = run(&["convert", &wrong]);
    assert_eq!((code(&output), out(&output)), (1, ""));
    let said = err(&output);
    assert!(said.contains("\"slave_id\", did you mean \"agent_id\"? at line 1 column "), "{said}");
    assert!(said.contains("with --lenient it is read as Mesos reads it"), "{said}");
    let output = run(&["convert", "--lenient", &wrong]);
    assert_eq!(code(&output), 0);
    assert!(err(&output).contains("dropped: slave_id"), "{}", err(&output));
    // What Mesos reads and no serializer writes; line and column are those of the document.
    let odd = file(&dir, "mesos.v1.CommandInfo.json", "{\n  \"shell\": \"true\"\n}");
    let output = run(&["convert", "--to", "json", &odd]);
    assert_eq!((code(&output), out(&output)), (1, ""));
    assert!(err(&output).contains("CommandInfo.shell: "), "{}", err(&output));
    assert!(err(&output).contains("line 2 column 12"), "{}", err(&output));
    let output = run(&["convert", "--lenient", "--to", "json", &odd]);
    assert_eq!((code(&output), out(&output)), (0, "{\"shell\":true}\n"));
    let unknown = file(&dir, "mesos.TaskID.pb", b"\x0a\x01a\x10\x01");
    assert_eq!(code(&run(&["convert", &unknown])), 1);
    let output = run(&["convert", "--lenient", &unknown]);
    assert_eq!((code(&output), out(&output)), (0, "{\"value\":\"a\"}\n"));
    assert!(err(&output).contains("dropped: TaskID: unknown field 2"), "{}", err(&output));
}

#[test]
fn roundtrip_prints_for_programs() {
    let dir = folder("json");
    let good = file(&dir, "mesos.TaskID.pb", TASK_ID);
    let bad = file(&dir, "mesos.v1.TaskID.pb", b"\x0a\x05a");
    let output = run(&["roundtrip", "--json", &good, &bad]);
    let lines: Vec<Value> =
        out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(code(&output), 1);
    assert_eq!(lines[0], json!({"file": good, "type": "mesos.TaskID", "outcome": "passed"}));
    assert_eq!((&lines[1]["outcome"], lines[1]["why"].is_string()), (&json!("failed"), true));
    assert_eq!(lines[2], json!({"passed": 1, "failed": 1, "without": 0}));
}

#[test]
fn limits_are_said() {
    // A container within 120 others.
    let mut bytes = b"\x0a\x01c".to_vec();
    for _ in 0..120 {
        let mut length = bytes.len();
        let mut outer = b"\x0a\x01c\x12".to_vec();
        while length >= 0x80 {
            outer.push(length as u8 | 0x80);
            length >>= 7;
        }
        outer.push(length as u8);
        outer.extend(&bytes);
        bytes = outer;
    }
    let output = run_with(&["inspect", "--type", "mesos.ContainerID", "-"], &bytes);
    assert_eq!(code(&output), 1);
    assert!(err(&output).contains("100 levels"), "{}", err(&output));
}

#[test]
fn completions_and_pages_are_written() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let output = run(&["completions", shell]);
        assert_eq!((code(&output), err(&output)), (0, ""));
        assert!(out(&output).contains("roundtrip"), "{shell}");
    }
    let output = run(&["man"]);
    assert!(out(&output).contains(".TH mesos-wire 1"), "{}", out(&output));
    let dir = folder("man");
    assert_eq!(code(&run(&["man", "-o", text(&dir)])), 0);
    for page in ["mesos-wire.1", "mesos-wire-roundtrip.1", "mesos-wire-convert.1"] {
        assert!(dir.join(page).is_file(), "{page}");
    }
    let help = run(&["roundtrip", "--help"]);
    for word in ["X.request.http", "_opener.bin", "Without a Mesos message are", "Exit codes"] {
        assert!(out(&help).contains(word), "{word}");
    }
}

/// REGISTER of a framework of user `u` that is called `n`, as 0.20 to 0.22 wrote it.
const REGISTER: &[u8] = b"\x0a\x06\x0a\x01u\x12\x01n\x10\x01";

#[test]
fn a_release_gives_a_name_its_shape() {
    for of in ["0.20.1", "0.22", "0.22.2"] {
        let args = ["inspect", "--release", of, "--type", "mesos.scheduler.Call", "-"];
        let output = run_with(&args, REGISTER);
        assert_eq!((code(&output), err(&output)), (0, ""), "{of}");
        assert!(out(&output).ends_with("  \"type\": \"REGISTER\"\n}\n"), "{}", out(&output));
    }
    for args in [&["inspect"][..], &["inspect", "--release", "0.23"]] {
        let output = run_with(&[args, &["--type", "mesos.scheduler.Call", "-"]].concat(), REGISTER);
        assert!(out(&output).ends_with("Call.framework_id: unknown field 2 (at byte 5)\n"));
    }
    // LAUNCH of no tasks: a message that no later release has.
    let args = ["inspect", "--release", "0.21", "--type", "mesos.scheduler.Call.Launch", "-"];
    let output = run_with(&args, b"\x12\x03\x0a\x01o");
    assert!(out(&output).contains("\"offer_ids\": ["), "{}", out(&output));

    let path = file(&folder("release"), "mesos.scheduler.Call.pb", REGISTER);
    assert_eq!(roundtrip(&["--release", "0.22", &path]), counts(1, 0, 0));
    let typed = ["--release", "0.22", "-v", "--type", "mesos.scheduler.Call", &path];
    assert_eq!(out(&run(&[&["roundtrip"], &typed[..]].concat())).lines().count(), 1);
    let today = run(&["roundtrip", "-v", &path]);
    assert!(out(&today).starts_with("kept aside: "), "{}", out(&today));
}

#[test]
fn messages_of_a_release_pass_as_of_that_release() {
    for path in mesos_test_data::files("corpus/legacy", ".jsonl") {
        let of = path.file_stem().unwrap().to_str().unwrap();
        let lines = mesos_test_data::lines(&path);
        let passed = u32::try_from(lines.len()).unwrap();
        assert_eq!(roundtrip(&["--release", of, text(&path)]), counts(passed, 0, 0));
        let output = run(&["replay", "--release", of, "--captured", text(&path)]);
        for (line, answer) in lines.iter().zip(out(&output).lines()) {
            let answer: Value = serde_json::from_str(answer).unwrap();
            assert_eq!(answer["hex"], line["hex"], "{line}: {answer}");
        }
    }
}
