//! Identifiers and values as text.

use data_encoding::HEXLOWER;
use mesos_types::value::{Range, Ranges, Scalar, Set};
use mesos_types::*;

#[test]
fn container_ids_join_their_names_by_dots() {
    let mut id = ContainerId::new("a");
    assert_eq!(id.to_string(), "a");
    for name in ["b", "c"] {
        id = ContainerId { value: name.into(), parent: Some(Box::new(id)) };
    }
    assert_eq!(id.to_string(), "a.b.c");
    assert_eq!(format!("{id:>7}|"), "  a.b.c|");
    assert_eq!("a.b.c".parse(), Ok(id));
    for text in ["", ".", "a.", ".a", "a..b"] {
        assert!(text.parse::<ContainerId>().is_err(), "{text:?}");
    }
    let deep = vec!["x"; 100].join(".");
    let id: ContainerId = deep.parse().unwrap();
    assert_eq!(id.to_string(), deep);
    assert_eq!(ContainerId::decode(&id.encode_to_vec()[..]), Ok(id));
    let error = format!("{deep}.x").parse::<ContainerId>().unwrap_err();
    assert!(error.text.ends_with(".x") && error.to_string().contains("container ID"));
    assert!("x.".repeat(1_000_000).parse::<ContainerId>().is_err());
}

#[test]
fn machine_ids_as_in_logs() {
    let table = [
        (Some("host"), Some("10.0.0.1"), "host (10.0.0.1)"),
        (Some("host"), None, "host"),
        (None, Some("10.0.0.1"), "(10.0.0.1)"),
        (Some(""), Some("10.0.0.1"), " (10.0.0.1)"),
        (None, None, "()"),
    ];
    for (hostname, ip, text) in table {
        let id = MachineId { hostname: hostname.map(Into::into), ip: ip.map(Into::into) };
        assert_eq!(id.to_string(), text);
    }
}

#[test]
fn uuids_with_hyphens() {
    let text = "00112233-4455-6677-8899-aabbccddeeff";
    let uuid: Uuid = text.parse().unwrap();
    assert_eq!(uuid.as_bytes(), HEXLOWER.decode(text.replace('-', "").as_bytes()).unwrap());
    assert_eq!(uuid.to_string(), text);
    assert_eq!(text.to_uppercase().parse(), Ok(uuid.clone()));
    assert_eq!(Uuid::from([0xff; 16]).to_string(), "ffffffff-ffff-ffff-ffff-ffffffffffff");
    assert_eq!(Uuid::from([0; 16]).to_string(), "00000000-0000-0000-0000-000000000000");
    for (bytes, text) in
        [(&[][..], ""), (&[0, 0xab], "00ab"), (&[1; 17], "0101010101010101010101010101010101")]
    {
        assert_eq!(Uuid(bytes.to_vec().into()).to_string(), text);
    }
    for text in [
        "",
        "00112233445566778899aabbccddeeff",
        "{00112233-4455-6677-8899-aabbccddeeff}",
        "00112233-4455-6677-8899-aabbccddeef",
        "00112233-4455-6677-8899-aabbccddeeff0",
        "0011223-34455-6677-8899-aabbccddeeff",
        "+0112233-4455-6677-8899-aabbccddeeff",
        "g0112233-4455-6677-8899-aabbccddeeff",
        "00112233-4455-6677-8899-aabbccddee\u{e9}",
    ] {
        assert!(text.parse::<Uuid>().is_err(), "{text:?}");
    }
}

#[test]
fn values_are_printed_as_mesos_does() {
    let scalars = [
        (0.0, "0"),
        (-0.0, "0"),
        (1.0, "1"),
        (-1.5, "-1.5"),
        (0.1, "0.1"),
        (0.0001, "0"),
        (0.0005, "0.001"),
        (-0.0005, "-0.001"),
        (1.0005, "1.001"),
        (1.23456, "1.235"),
        (1000.0, "1000"),
        (1024.0, "1024"),
        (1e12, "1000000000000"),
        (123_456_789_012.345, "123456789012.345"),
        (1_234_567_890_123.456, "1234567890123.46"),
        (999_999_999_999_999.0, "999999999999999"),
        (999_999_999_999_999.9, "1e+15"),
        (1e15, "1e+15"),
        (1_234_567_890_123_445.0, "1.23456789012344e+15"),
        (1_234_567_890_123_455.0, "1.23456789012346e+15"),
        (1e100, "1e+100"),
        (f64::NAN, "nan"),
        (f64::INFINITY, "inf"),
        (f64::NEG_INFINITY, "-inf"),
    ];
    for (value, text) in scalars {
        assert_eq!(Scalar(value).to_string(), text, "{value:?}");
        assert_eq!(Attribute::scalar("a", value).to_string(), format!("a={text}"));
    }
    assert_eq!(Range::from(31000..=31005).to_string(), "[31000-31005]");
    assert_eq!(Ranges::default().to_string(), "[]");
    assert_eq!(Value::ranges([5..=6, 0..=u64::MAX]).to_string(), "[5-6, 0-18446744073709551615]");
    assert_eq!(Set::default().to_string(), "{}");
    assert_eq!(Value::set(["b", "a"]).to_string(), "{b, a}");
    assert_eq!(Attribute::text("rack", "a b").to_string(), "rack=a b");
    assert_eq!(Value::bare(value::Type::Scalar).to_string(), "");
    assert_eq!(Attribute::new("a", AttributeKind::bare(value::Type::Text)).to_string(), "a=");
}
