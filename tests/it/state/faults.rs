//! What is not a document is an error that says where.

use mesos_types::state::{
    AgentState, Document, DocumentError, FileData, MasterState, Tasks, Whole, from_slice,
};

fn fails<T: Whole + std::fmt::Debug>(json: &str) -> DocumentError {
    from_slice::<T>(json.as_bytes()).unwrap_err()
}

#[test]
fn an_error_has_the_path_of_the_member() {
    for (json, path) in [
        (
            r#"{"frameworks":[{},{"tasks":[{"id":"a"},{"id":"b","state":[]}]}]}"#,
            "frameworks[1].tasks[1].state",
        ),
        (r#"{"frameworks":{}}"#, "frameworks"),
        (r#"{"frameworks":[null]}"#, "frameworks[0]"),
        (r#"{"slaves":[{"resources":{"cpus":"many"}}]}"#, "slaves[0].resources.cpus"),
        (r#"{"slaves":[{"resources":{"gold":[1]}}]}"#, "slaves[0].resources.gold"),
        (
            r#"{"slaves":[{"reserved_resources":{"dev":{"mem":true}}}]}"#,
            "slaves[0].reserved_resources.dev.mem",
        ),
        (r#"{"slaves":[{"active":"maybe"}]}"#, "slaves[0].active"),
        (r#"{"flags":{"a":{}}}"#, "flags.a"),
        (r#"{"frameworks":[{"roles":[1]}]}"#, "frameworks[0].roles[0]"),
        (r#"{"frameworks":[{"unknown":[1,}]}"#, "frameworks[0].unknown"),
        ("[]", ""),
        ("nope", ""),
        ("", ""),
        (r#"{"version":"1"} x"#, ""),
        (r#"{"version""#, "version"),
    ] {
        let error = fails::<MasterState>(json);
        assert_eq!(error.path, path, "{json}: {error}");
        assert!(error.to_string().starts_with(path));
        assert!(!error.reason.contains(" at line "), "{error}");
    }
    let error = fails::<MasterState>("{\n  \"slaves\": 5}");
    assert_eq!((error.line, error.column), (2, 13));
    // Who reads a type with serde_json gets the path in the text.
    let error = serde_json::from_str::<MasterState>(r#"{"slaves":[{"port":[]}]}"#).unwrap_err();
    assert!(error.to_string().starts_with("slaves[0].port: "), "{error}");
}

#[test]
fn a_reason_is_not_as_long_as_what_is_wrong() {
    let long = "é".repeat(100_000);
    let error = fails::<MasterState>(&format!(r#"{{"activated_slaves":"{long}"}}"#));
    assert!(error.reason.len() < 400);
}

#[test]
fn depth_has_a_limit() {
    let deep = |n: usize| {
        format!(
            r#"{{"tasks":[{{"statuses":[{{"container_status":{{"container_id":{}{}}}}}]}}]}}"#,
            r#"{"value":"x","parent":"#.repeat(n) + r#"{"value":"r"}"#,
            "}".repeat(n)
        )
    };
    let tasks: Tasks = from_slice(deep(60).as_bytes()).unwrap();
    assert!(tasks.tasks[0].container_id().unwrap().root().parent.is_none());
    for n in [200, 100_000] {
        assert!(from_slice::<Tasks>(deep(n).as_bytes()).is_err());
        let unknown = format!(r#"{{"x":{}{}}}"#, "[".repeat(n), "]".repeat(n));
        assert!(from_slice::<AgentState>(unknown.as_bytes()).is_err());
    }
}

#[test]
fn many_unknown_members_take_no_longer_than_they_should() {
    // A hundred thousand members of one name, and as many of different names.
    let same: String = (0..100_000).map(|i| format!(r#""x":{i},"#)).collect();
    let other: String = (0..100_000).map(|i| format!(r#""x{i}":null,"#)).collect();
    let known: String = (0..100_000).map(|_| r#""id":null,"agent_id":"1","slave_id":2,"#).collect();
    let json = format!(r#"{{"tasks":[{{{same}{other}{known}"id":"t"}}]}}"#);
    let tasks: Tasks = from_slice(json.as_bytes()).unwrap();
    // Beside the names above `x` and one of the two names of the agent.
    assert_eq!(tasks.tasks[0].extra.iter().count(), 100_002);
    assert_eq!(tasks.tasks[0].id.as_deref(), Some("t"));
}

#[test]
fn bytes_of_a_file_need_not_be_utf8() {
    let json = b"{\"data\":\"a\xff\\n\\u0001\\\"\\\\ \xe2\x82\",\"offset\":7,\"x\":1}";
    let data: FileData = from_slice(json).unwrap();
    assert_eq!(data.bytes(), b"a\xff\n\x01\"\\ \xe2\x82");
    let written = data.to_json();
    assert_eq!(written, json);
    assert_eq!(from_slice::<FileData>(&written).unwrap(), data);
    let bare: FileData = from_slice(b"{\"data\":\"\xff\"}").unwrap();
    assert_eq!(bare.to_json(), b"{\"data\":\"\xff\"}");
    assert!(serde_json::to_vec(&bare).is_err());
    // Anywhere else a text that is not UTF-8 is an error.
    assert!(from_slice::<Tasks>(b"{\"tasks\":[{\"id\":\"\xff\"}]}").is_err());
}

#[test]
fn what_is_no_document_is_not_detected() {
    for json in
        ["{}", "[]", r#"{"a":1}"#, "<html>", "", "null", "5", r#""text""#, r#"[[{"id":1}]]"#]
    {
        assert!(Document::detect(json.as_bytes()).is_err(), "{json}");
    }
}
