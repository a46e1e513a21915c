//! Texts: what is read, what is printed, and what errors say.

use mesos_types::resource::ReservationInfo;
use mesos_types::resource::disk_info::{Persistence, Source};
use mesos_types::resources::{
    AttributeError, Attributes, Limits, Quantities, Resources, check_configured, role,
};
use mesos_types::value::{Scalar, Set};
use mesos_types::volume::Mode;
use mesos_types::{Attribute, Dialect, Labels, Resource, Value, Volume, offer_filters};

#[test]
fn what_is_printed_is_read_again() {
    let reserved = |reservation: ReservationInfo| Resource::disk(8.0).reserved(reservation);
    let dynamic = || ReservationInfo::dynamic("web").with_principal("p");
    let none: [(&str, &str); 0] = [];
    let list = [
        Resource::cpus(1.5),
        Resource::cpus(0.001).allocated_to("eng/web").revocable(),
        Resource::ports([1..=2, 5..=9]).reserved(ReservationInfo::fixed("web")),
        Resource::set("s", ["a", "b"]),
        Resource::mem(1e12),
        reserved(dynamic()).reserved("web/x").persistent("id", "path"),
        reserved(dynamic().with_labels([("k", "v"), ("l", "")])),
        reserved(ReservationInfo::dynamic("web").with_labels(none)),
        reserved(dynamic()).with_source(Source::path("/p")).persistent("id", "/data").shared(),
        reserved(dynamic())
            .with_persistence(Persistence::new("id"), Volume::host("data", "/host", Mode::Ro)),
        Resource::disk(8.0).with_source(Source::mount("/mnt")),
        Resource::disk(8.0).with_source(Source::block().with_id("i").with_vendor("v")),
        Resource::disk(8.0).with_source(Source::raw().with_profile("fast")),
        Resource::disk(8.0).with_source(Source::raw()),
        Resource { disk: Some(Box::default()), ..Resource::disk(8.0) },
    ];
    for resource in &list {
        let printed = resource.to_string();
        let read: Resource = printed.parse().unwrap_or_else(|e| panic!("{printed}: {e}"));
        assert!(read.equivalent(resource), "{printed} is {read:?}");
        let volume = |resource: &Resource| resource.disk.as_ref().and_then(|d| d.volume.clone());
        assert_eq!(volume(&read), volume(resource));
    }
    let all = Resources::from(&list[..]);
    assert_eq!(all.to_string().parse(), Ok(all.clone()));
    assert_eq!("{}".parse(), Ok(Resources::new()));
    assert_eq!(Resources::new().to_string(), "{}");
    assert_eq!(serde_json::from_str::<Resources>(&all.to_json(Dialect::V1)).unwrap(), all);
}

#[test]
fn errors_say_what_is_wrong_and_repeat_little() {
    let error = |text: &str| text.parse::<Resources>().unwrap_err().to_string();
    assert_eq!(error("cpus"), "\"cpus\" is not a resource such as cpus:4 or disk(role):10");
    assert_eq!(error("cpus:x"), "\"x\" is not a number, ranges or a set, as resources have");
    assert_eq!(error("ports:[1-"), "\"[1-\" is not a value whose brackets match");
    assert_eq!(error("cpus{REV}"), "\"cpus{REV}\" is not a resource as Mesos prints it");
    assert_eq!(
        error("cpus:1;cpus(/a):1"),
        "resources[1] (\"cpus\"): reservations[0].role: the role is not valid: it begins with a slash"
    );
    assert_eq!(
        error("cpus:1;cpus:{a}"),
        "resources[1] (\"cpus\"): type: another resource of this name has another type"
    );
    let json = r#"[{"name":"cpus","type":"SCALAR","scalar":{"value":1}},{"name":"cpus"}]"#;
    assert!(error(json).starts_with("element 1 of the JSON array: "), "{}", error(json));
    let long = format!("{}:1:2", "é".repeat(10_000));
    assert!(error(&long).len() < 400);
    assert!(role::check(&format!("{}/", "x".repeat(10_000))).unwrap_err().to_string().len() < 300);
}

#[test]
fn json_is_an_array_of_resources() {
    let parse = |text: &str| Resources::parse(text, "web").map(|resources| resources.to_string());
    let one = r#"{"name":"cpus","type":"SCALAR","scalar":{"value":1}}"#;
    let printed = "cpus(reservations: [(STATIC,web)]):1";
    assert_eq!(parse(&format!("[{one}]")).unwrap(), printed);
    assert_eq!(parse(&format!(" [ {one} , {one} ]\n")).unwrap(), printed.replace(":1", ":2"));
    assert_eq!(parse("[ ]").unwrap(), "{}");
    let star = one.replace("\"cpus\"", "\"a,]\\\"[\"").replace("}}", "},\"role\":\"*\"}");
    assert_eq!(parse(&format!("[{star}]")).unwrap(), "a,]\"[:1");
    // These have brackets around them and are no arrays.
    assert_eq!(Resources::parse("[a]:[1-2]", "*").unwrap().to_string(), "[a]:[1-2]");
    for wrong in ["[,]", "[1]", "[null]", &format!("[{one},]"), &format!("[{one}{one}]"), "[\"]"] {
        assert!(parse(wrong).is_err(), "{wrong}");
    }
    let deep = format!("[{}{}]", "[".repeat(100_000), "]".repeat(100_000));
    assert!(parse(&deep).is_err());
}

#[test]
fn flags_say_what_they_can() {
    let list = [
        Resource::cpus(4.0),
        Resource::disk(10.0).reserved(ReservationInfo::fixed("eng/web")),
        Resource::ports([31000..=32000]),
        Resource::set("s", ["a", "b"]),
    ];
    let all = Resources::from(&list[..]);
    let flag = all.to_flag().unwrap();
    assert_eq!(flag, "cpus:4;disk(eng/web):10;ports:[31000-32000];s:{a, b}");
    assert_eq!(Resources::parse(&flag, "*"), Ok(all));
    for not in [
        Resource::cpus(1.0).reserved("web"),
        Resource::cpus(1.0).revocable(),
        Resource::cpus(1.0).allocated_to("web"),
        Resource::cpus(1.0).with_provider("p"),
        Resource::cpus(1.0).reserved(ReservationInfo::fixed("web").with_principal("p")),
        Resource::cpus(1.0004),
        Resource::scalar("a:b", 1.0),
        Resource::scalar("a(b)", 1.0),
        Resource::scalar(" a", 1.0),
        Resource::set("s", ["a b"]),
        Resource::set("s", ["a,b"]),
        Resource::disk(1.0).with_source(Source::raw()),
        Resource { disk: Some(Box::default()), ..Resource::disk(1.0) },
    ] {
        let error = Resources::from([Resource::mem(1.0), not.clone()]).to_flag().unwrap_err();
        assert_eq!(error.index, 1, "{not}");
    }
    let types = Resources::from([Resource::scalar("x", 1.0), Resource::set("x", ["a"])]);
    assert_eq!(types.to_flag().unwrap_err().index, 1);
}

#[test]
fn values_in_texts() {
    let parse = |text: &str| text.parse::<Value>();
    assert_eq!(parse("1_000"), Ok(Value::text("1_000")));
    assert_eq!(parse("+1.5e1"), Ok(Value::scalar(15.0)));
    assert_eq!(parse("NaN"), Ok(Value::text("NaN")));
    assert_eq!(parse("[1,2]"), Ok(Value::ranges([1..=2])), "separators are all alike");
    assert!(parse("[0X1-2]").is_err() && parse("[0x+1-2]").is_err());
    assert!(parse("[1-2]x").is_err(), "an odd number of bounds");
    assert!(parse("{[}]").is_err() && parse("}{").is_err() && parse("").is_err());
    assert_eq!(Scalar::from_thousandths(-1).to_string(), "-0.001");
    assert_eq!((Set::default() - Set::default()).to_string(), "{}");
}

#[test]
fn attributes_are_looked_up_and_checked() {
    let attributes: Attributes = "rack:r1;p:[1-2];p:[3-4];n:1.5;n:2;rack:r2".parse().unwrap();
    assert_eq!(attributes.text("rack"), Some("r1"));
    assert_eq!(attributes.ranges("p").unwrap().to_string(), "[1-4]");
    assert_eq!(attributes.scalar("n"), Some(Scalar(3.5)));
    assert_eq!((attributes.scalar("rack"), attributes.get("x")), (None, None));
    assert!(attributes.contains(&Attribute::scalar("n", 1.5004)));
    assert!(attributes.contains(&Attribute::text("rack", "r2")));
    assert!(!attributes.contains(&Attribute::ranges("p", [1..=4])));
    assert_eq!(Attribute::set("s", ["a"]).check(), Err(AttributeError::Set("s".into())));
    assert_eq!(Attribute::text("", "a").check(), Err(AttributeError::NameEmpty));
    assert!("a".parse::<Attribute>().is_err() && ":a".parse::<Attribute>().is_err());
    assert_eq!(Attributes::from(vec![Attribute::text("a", "b")]).to_string(), "a=b");
}

#[test]
fn quantities_and_limits() {
    let quantities: Quantities = "cpus:1.5; mem : 64;cpus:0.5;gpus:0".parse().unwrap();
    assert_eq!(quantities.to_string(), "cpus:2; mem:64");
    assert_eq!((quantities.get("gpus"), quantities.len()), (Scalar(0.0), 2));
    let some: Quantities = "cpus:2".parse().unwrap();
    assert!(quantities.contains(&some) && !some.contains(&quantities));
    assert_eq!((&some - &quantities).to_string(), "{}");
    assert_eq!((&quantities - &some).to_string(), "mem:64");
    assert_eq!((&quantities + &some).get("cpus"), Scalar(4.0));
    for wrong in ["cpus", "cpus:-1", "cpus:[1-2]", "cpus:1:2", " :1", "cpus:x"] {
        assert!(wrong.parse::<Quantities>().is_err(), "{wrong}");
        assert!(wrong.parse::<Limits>().is_err(), "{wrong}");
    }
    let message = offer_filters::ResourceQuantities::from(&quantities);
    assert_eq!(Quantities::from(&message), quantities);

    let mut limits: Limits = "cpus:4;gpus:0".parse().unwrap();
    assert_eq!(limits.to_string(), "cpus:4; gpus:0");
    assert_eq!(
        "cpus:1;cpus:2".parse::<Limits>().unwrap_err().to_string(),
        "\"cpus\" stands there twice"
    );
    assert!(limits.contains(&quantities));
    assert!(!limits.contains(&"cpus:4.001".parse().unwrap()));
    assert!(!limits.contains(&"gpus:1".parse().unwrap()));
    limits -= &quantities;
    assert_eq!(limits.to_string(), "cpus:2; gpus:0");
    assert!(limits.includes(&"cpus:1;gpus:0;mem:1".parse().unwrap()));
    assert!(!limits.includes(&"cpus:1".parse().unwrap()));
    limits.set("gpus", &Scalar(f64::INFINITY));
    assert_eq!((limits.get("gpus"), limits.len()), (None, 1));
}

#[test]
fn roles_are_nested() {
    assert_eq!(role::ancestors("a/b/c").collect::<Vec<_>>(), ["a/b", "a"]);
    assert_eq!(role::ancestors("a").count(), 0);
    assert!(role::is_subrole("a", "a") && role::is_subrole("a/b", "a"));
    assert!(!role::is_subrole("ab", "a") && !role::is_strict_subrole("a", "a"));
}

#[test]
fn labels_are_printed_as_either_does() {
    let labels = Labels(vec![("k", "v").into(), ("l", "").into()]);
    assert_eq!((labels.to_string().as_str(), labels.compact().as_str()), ("{k: v, l: }", "k=v,l"));
}

#[test]
fn agents_are_configured_with_less() {
    let fixed = Resource::disk(1.0).reserved(ReservationInfo::fixed("web"));
    check_configured(&[Resource::cpus(1.0), fixed.clone()]).unwrap();
    for not in [
        Resource::cpus(1.0).revocable(),
        Resource::cpus(1.0).reserved("web"),
        fixed.persistent("id", "path"),
        Resource::ranges("cpus", [1..=2]),
    ] {
        let error = check_configured(&[Resource::cpus(1.0), not.clone()]).unwrap_err();
        assert_eq!(error.index, Some(1), "{not}");
    }
}
