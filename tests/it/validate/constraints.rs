//! Offer constraints: their evaluation, and regular expressions beside RE2 itself.

use mesos_test_data::{lines, samples};
use mesos_types::constraints::{OfferFilter, RegexError, RegexLimits, check_regex};
use mesos_types::scheduler::OfferConstraints;
use mesos_types::{AgentInfo, Attribute};
use serde_json::{Value, json};

fn large() -> RegexLimits {
    RegexLimits::new().max_mem(1 << 24).max_program_size(1 << 20)
}

/// The smallest size of a program that the expression passes with, looked for near one.
fn size(regex: &str, expected: usize) -> usize {
    let passes = |size| check_regex(regex, &large().max_program_size(size)).is_ok();
    if passes(expected) && (expected == 0 || !passes(expected - 1)) {
        return expected;
    }
    let (mut low, mut high) = (0, 1 << 12);
    while low < high {
        let middle = (low + high) / 2;
        if passes(middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}

fn constraints(selector: Value, predicate: Value) -> OfferConstraints {
    let constraint = json!({"selector": selector, "predicate": predicate});
    let group = json!({"attribute_constraints": [constraint]});
    serde_json::from_value(json!({"role_constraints": {"r": {"groups": [group]}}})).unwrap()
}

/// Lines of `{regex, size, matches}`, or of `{regex}` alone if RE2 refuses the expression; what
/// is matched is among the texts of the first line. Made with RE2 itself.
#[test]
fn regular_expressions_beside_re2() {
    let path = match std::env::var_os("RE2_VECTORS") {
        Some(path) => path.into(),
        None => samples().join("vectors/re2.jsonl"),
    };
    let mut lines = lines(&path).into_iter();
    let texts = lines.next().unwrap()["texts"].as_array().unwrap().clone();
    let (mut count, mut exact, mut near, mut verdicts) = (0, 0, 0, 0);
    let mut worst = (0, String::new());
    for line in lines {
        let regex = line["regex"].as_str().unwrap();
        let checked = check_regex(regex, &large());
        let Some(expected) = line["size"].as_u64() else {
            assert!(matches!(checked, Err(RegexError::Syntax { .. })), "{line} {checked:?}");
            continue;
        };
        assert_eq!(checked, Ok(()), "{line}");

        let predicate = json!({"text_matches": {"regex": regex}});
        let constraints = constraints(json!({"attribute_name": "a"}), predicate);
        let filter = OfferFilter::with_limits(&constraints, &large()).unwrap();
        let mut agent = AgentInfo::new("h");
        for text in &texts {
            agent.attributes = vec![Attribute::text("a", text.as_str().unwrap())];
            let matches = line["matches"].as_array().unwrap().contains(text);
            assert_eq!(!filter.excludes("r", &agent), matches, "{text} {line}");
        }

        let expected = expected as usize;
        let size = size(regex, expected);
        let off = size.abs_diff(expected);
        count += 1;
        exact += usize::from(off == 0);
        near += usize::from(off * 10 <= expected);
        verdicts += usize::from((size > 100) == (expected > 100));
        if off > worst.0 {
            worst = (off, format!("{regex} {expected} {size}"));
        }
        if std::env::var_os("RE2_SHOW").is_some() && off > 0 {
            println!("{off:3} {expected:4} {size:4} {regex}");
        }
    }
    println!(
        "sizes of {count} programs: {exact} exact, {near} within a tenth, {verdicts} with the \
         verdict of RE2 at the default limit; the worst is off by {worst:?}"
    );
    assert!(exact * 100 >= count * 85, "{exact} of {count}");
    assert!(verdicts * 100 >= count * 99, "{verdicts} of {count}");
}
