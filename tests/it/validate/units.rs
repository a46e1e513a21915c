//! Spans of time and amounts of bytes as Mesos writes them.

use mesos_types::DurationInfo;
use mesos_types::units::{ByteSize, UnitsError};

fn span(nanoseconds: i64) -> String {
    DurationInfo { nanoseconds }.to_string()
}

#[test]
fn spans_are_printed_as_by_mesos() {
    const SECOND: i64 = 1_000_000_000;
    for (nanoseconds, text) in [
        (0, "0ns"),
        (999, "999ns"),
        (1_000, "1us"),
        (1_500, "1500ns"),
        (1_500_000, "1500us"),
        (1_000_001, "1.000001ms"),
        (999_999_999, "999.999999ms"),
        (SECOND, "1secs"),
        (90 * SECOND, "90secs"),
        (SECOND + 500_000_000, "1500ms"),
        (SECOND + 1, "1.000000001secs"),
        (3600 * SECOND, "1hrs"),
        (5400 * SECOND, "90mins"),
        (86_400 * SECOND, "1days"),
        (10 * 86_400 * SECOND, "10days"),
        (14 * 86_400 * SECOND, "2weeks"),
        (604_801 * SECOND, "1.00000165343915weeks"),
        (-5 * SECOND, "-5secs"),
        (i64::MAX, "15250.2844524715weeks"),
        (i64::MIN, "-15250.2844524715weeks"),
    ] {
        assert_eq!(span(nanoseconds), text);
    }
    assert_eq!(format!("{:#}", DurationInfo { nanoseconds: SECOND + 1 }), "1000000001ns");
    assert_eq!(format!("{:>8}|", DurationInfo { nanoseconds: SECOND }), "   1secs|");
}

#[test]
fn spans_are_read() {
    let read = |text: &str| text.parse::<DurationInfo>().map(|span| span.nanoseconds);
    for (text, nanoseconds) in [
        ("0ns", 0),
        ("1.5us", 1_500),
        (".5ms", 500_000),
        ("2.secs", 2_000_000_000),
        ("15mins", 900_000_000_000),
        ("1hrs", 3_600_000_000_000),
        ("0000000000000000000000001days", 86_400_000_000_000),
        ("9223372036854775807ns", i64::MAX),
        // As a double, 1.001 × 1000 is a little less than 1001.
        ("1.001us", 1_000),
    ] {
        assert_eq!(read(text), Ok(nanoseconds), "{text}");
    }
    let number = |text: &str| Err(UnitsError::Number(text.to_owned()));
    let range = |text: &str| Err(UnitsError::Range(text.to_owned()));
    for text in ["secs", "-1secs", "+1secs", " 1secs", "1.0.0ns", ".ns"] {
        assert_eq!(read(text), number(text), "{text}");
    }
    for text in ["15251weeks", "15250.3weeks", "9223372036854775808ns"] {
        assert_eq!(read(text), range(text), "{text}");
    }
    assert_eq!(read("1s"), Err(UnitsError::Unit("s".to_owned())));
    assert_eq!(read("1Secs"), Err(UnitsError::Unit("Secs".to_owned())));
    assert_eq!(read("1 secs"), Err(UnitsError::Unit(" secs".to_owned())));
    assert_eq!(read("1e3secs"), Err(UnitsError::Unit("e3secs".to_owned())));
    assert_eq!(read("5"), Err(UnitsError::NoUnit("5".to_owned())));
    assert_eq!(read(""), Err(UnitsError::NoUnit(String::new())));
}

#[test]
fn sizes() {
    let read = |text: &str| text.parse::<ByteSize>();
    for (text, bytes, printed) in [
        ("0B", 0, "0B"),
        ("1024B", 1 << 10, "1KB"),
        ("1025b", 1025, "1025B"),
        ("128mb", 128 << 20, "128MB"),
        ("3072MB", 3 << 30, "3GB"),
        ("2048TB", 1 << 51, "2048TB"),
        ("18446744073709551615B", u64::MAX, "18446744073709551615B"),
    ] {
        assert_eq!(read(text), Ok(ByteSize(bytes)));
        assert_eq!(ByteSize(bytes).to_string(), printed);
    }
    assert_eq!(read("1.5MB"), Err(UnitsError::Fraction("1.5MB".to_owned())));
    assert_eq!(read("MB"), Err(UnitsError::Number("MB".to_owned())));
    assert_eq!(read("1"), Err(UnitsError::NoUnit("1".to_owned())));
    assert_eq!(read("1M"), Err(UnitsError::Unit("M".to_owned())));
    assert_eq!(read("16777216TB"), Err(UnitsError::Range("16777216TB".to_owned())));
    assert_eq!(ByteSize(3 << 19).megabytes(), 1);
    assert_eq!(ByteSize::from_megabytes(2), Some(ByteSize(2 << 20)));
    assert_eq!(ByteSize::from_megabytes(u64::MAX), None);
}
