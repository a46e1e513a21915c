//! What Mesos' own functions were observed to do.

use mesos_test_data::{Score, data, files, lines};
use mesos_types::resources::{Attributes, Resources, role};
use mesos_types::value::{Scalar, Set};
use mesos_types::{Codec, Resource, Value};
use serde_json::Value as Json;

use super::support::{
    hex, labels_repeat, overlap, ranges, reaches_the_end, repeats, texts, unhex, whole_disk_twice,
};

#[test]
fn vectors_of_mesos_agree() {
    let mut score = Score::default();
    for file in files("vectors", "resources-vectors.jsonl") {
        // The samples are among the long data.
        if data().is_none_or(|data| file.starts_with(data)) {
            lines(&file).iter().for_each(|entry| judge(&mut score, entry));
        }
    }
    score.report("functions of Mesos on resources");
}

/// A number as C prints it with `%a`, or in decimal.
fn number(text: &Json) -> f64 {
    let text = text.as_str().unwrap();
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => (-1.0, rest),
        None => (1.0, text),
    };
    let Some(hex) = rest.strip_prefix("0x") else { return text.parse().unwrap() };
    let (digits, exponent) = hex.split_once('p').unwrap();
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mantissa = u64::from_str_radix(&format!("{whole}{fraction}"), 16).unwrap();
    let exponent = exponent.parse::<i32>().unwrap() - 4 * i32::try_from(fraction.len()).unwrap();
    sign * mantissa as f64 * 2_f64.powi(exponent)
}

fn judge(score: &mut Score, entry: &Json) {
    let result = &entry["result"];
    let is_error = result["error"] == true || result["abort"] == true;
    let text = || entry["text"].as_str().unwrap();
    let bytes = || unhex(&entry["bytes"]);
    match entry["op"].as_str().unwrap_or_default() {
        "value_parse" => {
            let agrees = match text().parse::<Value>() {
                Err(_) => is_error,
                Ok(value) => {
                    !is_error
                        && hex(&value) == result["bytes"]
                        && value.to_string() == result["print"]
                }
            };
            score.add(entry, agrees, None);
        }
        "resources_parse" => {
            let agrees = match Resources::parse(text(), entry["default_role"].as_str().unwrap()) {
                Err(_) => is_error,
                Ok(resources) => {
                    !is_error
                        && list(&resources) == texts(&result["resources"])
                        && resources.to_string() == result["print"]
                }
            };
            score.add(entry, agrees, None);
        }
        "attributes_parse" => {
            let agrees = match text().parse::<Attributes>() {
                Err(_) => is_error,
                Ok(attributes) => {
                    let said = attributes
                        .into_iter()
                        .map(|a| serde_json::json!({"bytes": hex(a), "print": a.to_string()}));
                    !is_error && Json::from_iter(said) == result["attributes"]
                }
            };
            score.add(entry, agrees, None);
        }
        "resources_ops" => {
            let side = |name: &str| entry[name].as_str().unwrap().parse::<Resources>().unwrap();
            let lists = ["left", "right"].map(|name| Vec::from(side(name)));
            operations(score, entry, lists);
        }
        "resources_ops_bytes" => {
            let side = |name: &str| {
                let list = entry[name].as_array().unwrap();
                list.iter().map(|r| Resource::decode_exact(&unhex(r)).unwrap()).collect::<Vec<_>>()
            };
            operations(score, entry, ["left", "right"].map(side));
        }
        "resource_validate" => {
            // What the type has no place for, such as a second value, is not valid either.
            let valid = Resource::decode_exact(&bytes()).is_ok_and(|r| r.check().is_ok());
            score.add(entry, valid != is_error, None);
        }
        "resource_print" => {
            let resource = Resource::decode(&bytes()).unwrap();
            // What Mesos refuses to print is not valid.
            let agrees = match is_error {
                true => resource.check().is_err(),
                false => resource.to_string() == result["print"],
            };
            score.add(entry, agrees, None);
        }
        "resource_upgrade" => {
            let mut resource = Resource::decode_exact(&bytes()).unwrap();
            resource.upgrade();
            score.add(entry, hex(&resource) == result["bytes"], None);
        }
        "resource_downgrade" => {
            let mut resource = Resource::decode_exact(&bytes()).unwrap();
            let details = matches!(
                resource.reservations.as_slice(),
                [only] if only.principal.is_some() || only.labels.is_some()
            );
            let lost = details && !resource.is_dynamically_reserved();
            let agrees = match resource.downgrade() {
                Ok(()) => hex(&resource) == result["bytes"],
                Err(_) => is_error,
            };
            let rule = "principal or labels of a static reservation are not dropped";
            score.add(entry, agrees, lost.then_some(rule));
        }
        "role_validate" => {
            let valid = role::check(entry["role"].as_str().unwrap()).is_ok();
            score.add(entry, valid != is_error, None);
        }
        "strict_subrole" => {
            let side = |name: &str| entry[name].as_str().unwrap();
            let below = role::is_strict_subrole(side("left"), side("right"));
            score.add(entry, below == result["ok"], None);
        }
        "scalar_print" => {
            let printed = Scalar(number(&entry["value"])).to_string();
            score.add(entry, printed == result["print"], None);
        }
        "scalar_ops" => {
            let [left, right] = ["left", "right"].map(|name| Scalar(number(&entry[name])));
            let agrees = (&left + &right).0 == number(&result["sum"])
                && (&left - &right).0 == number(&result["diff"])
                && left.compare(&right).is_eq() == result["eq"]
                && left.compare(&right).is_le() == result["le"];
            score.add(entry, agrees, None);
        }
        "ranges_ops" => {
            let [left, right] = ["left", "right"].map(|name| ranges(&entry[name]));
            let (sum, difference) = (&left + &right, &left - &right);
            let agrees = sum.to_string() == result["sum"]
                && difference.to_string() == result["diff"]
                && left.equivalent(&right) == result["eq"]
                && right.includes(&left) == result["le"];
            let rule = if overlap(&left) || overlap(&right) {
                Some("a side whose ranges overlap is coalesced before the subtraction")
            } else if reaches_the_end(&left) || reaches_the_end(&right) {
                Some("ranges that end at the largest number merge")
            } else {
                None
            };
            score.add(entry, agrees, rule);
        }
        "set_ops" => {
            let [left, right] = ["left", "right"].map(|name| Set(texts(&entry[name])));
            let same = left.includes(&right) && right.includes(&left);
            let agrees = (&left + &right).to_string() == result["sum"]
                && (&left - &right).to_string() == result["diff"]
                && same == result["eq"]
                && right.includes(&left) == result["le"];
            let ordered = left != right && same && !repeats(&left.0);
            score.add(entry, agrees, ordered.then_some("sets are equal in any order"));
        }
        other => score.unknown(other),
    }
}

fn list(resources: &Resources) -> Vec<String> {
    resources.iter().map(hex).collect()
}

fn operations(score: &mut Score, entry: &Json, lists: [Vec<Resource>; 2]) {
    let result = &entry["result"];
    let both = lists.concat();
    let [left, right] = lists.clone().map(Resources::from);
    let (sum, difference) = (&left + &right, &left - &right);
    let agrees = [("l", &left), ("r", &right), ("sum", &sum), ("diff", &difference)]
        .iter()
        .all(|(name, resources)| result[*name].is_null() || resources.to_string() == result[*name])
        && list(&sum) == texts(&result["sum_b"])
        && list(&difference) == texts(&result["diff_b"])
        && left.contains(&right) == result["contains"]
        && (left == right) == result["eq"];
    let rule = if lists.iter().any(|list| whole_disk_twice(list)) {
        Some("a disk used as a whole serves one of two equal ones")
    } else if both.iter().any(labels_repeat) {
        Some("labels that repeat are counted")
    } else if both.iter().any(|r| r.as_ranges().is_some_and(|r| overlap(&r.to_vec().into()))) {
        Some("a side whose ranges overlap is coalesced before the subtraction")
    } else if both
        .iter()
        .any(|r| r.as_ranges().is_some_and(|ranges| reaches_the_end(&ranges.to_vec().into())))
    {
        Some("ranges that end at the largest number merge")
    } else {
        None
    };
    score.add(entry, agrees, rule);
}
