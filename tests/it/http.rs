//! The HTTP APIs as Mesos answers in them and as mesos-go understands it.

use std::path::Path;

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri};
use mesos_types::http::{
    Api, ApiCall, ApiError, ApiErrorKind, Basic, Body, MediaType, RedirectError,
    RequestHeadersError, ResponseClass, ResponseError, StreamId, accepts, negotiate, read_response,
    redirect,
};
use mesos_types::operator::{agent, master};
use mesos_types::recordio::Events;
use mesos_types::wire::Kind;
use mesos_types::{Codec, Dialect, json, registry, scheduler};

use crate::support::{self, Score};

/// The first line, the headers and the body of a recorded request or answer.
fn split(bytes: &[u8]) -> (String, HeaderMap, Vec<u8>) {
    let end = bytes.windows(4).position(|w| w == b"\r\n\r\n").unwrap();
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    let (first, lines) = head.split_once("\r\n").unwrap();
    let mut headers = HeaderMap::new();
    for (name, value) in lines.lines().map(|line| line.split_once(": ").unwrap()) {
        headers.append(HeaderName::try_from(name).unwrap(), HeaderValue::try_from(value).unwrap());
    }
    (first.to_owned(), headers, bytes[end + 4..].to_vec())
}

fn status_of(first: &str) -> StatusCode {
    first.split(' ').nth(1).unwrap().parse().unwrap()
}

type Headers = Result<HeaderMap, RequestHeadersError>;

/// The headers of a call, of the encodings of what is sent and wanted.
type HeadersOf = dyn Fn(MediaType, MediaType, Option<&StreamId>) -> Headers;

/// What a call says of itself.
struct Known {
    api: Api,
    class: Option<ResponseClass>,
    headers: Box<HeadersOf>,
}

fn known<C: ApiCall>(sent: MediaType, records: bool, body: &[u8]) -> Option<Known> {
    let call: C = if records {
        let mut events = Events::<C>::new(sent.encoding()?);
        events.push(body);
        events.next_event().ok()??.ok()?
    } else if sent == MediaType::Json {
        json::from_mesos(body, Dialect::V1).ok()?
    } else {
        C::decode(body).ok()?
    };
    Some(Known {
        api: C::API,
        class: call.response_class(),
        headers: Box::new(move |sent, wanted, stream| call.request_headers(sent, wanted, stream)),
    })
}

/// The call in a recorded request.
fn call_of(path: &Path) -> Option<(Known, String, HeaderMap)> {
    let (first, headers, body) = split(&std::fs::read(path).ok()?);
    let sent = media(&headers, ["message-content-type", "content-type"])?;
    let records = headers.get("content-type")? == MediaType::RecordIo.as_str();
    let known = match first.split(' ').nth(1)? {
        "/api/v1/scheduler" => known::<scheduler::Call>(sent, records, &body),
        "/api/v1" if path.components().any(|part| part.as_os_str() == "agent") => {
            known::<agent::Call>(sent, records, &body)
        }
        "/api/v1" => known::<master::Call>(sent, records, &body),
        _ => None,
    };
    Some((known?, first, headers))
}

/// The media type of messages in one direction: what the records of a stream are, else what the
/// whole body is. Each header says it for itself.
fn media(headers: &HeaderMap, names: [&str; 2]) -> Option<MediaType> {
    let mut named = names.iter().filter_map(|name| headers.get(*name)?.to_str().ok());
    named.find_map(|text| text.parse().ok().filter(|media| *media != MediaType::RecordIo))
}

#[test]
fn recorded_requests_have_the_headers() {
    let (mut count, mut mixed, mut unknown) = (0, 0, Vec::new());
    let paths = ["v1-scheduler", "v1-operator"].map(|f| support::traffic(f, ".request.http"));
    for path in paths.concat() {
        let Some((call, first, theirs)) = call_of(&path) else {
            unknown.push(path);
            continue;
        };
        let sent = media(&theirs, ["message-content-type", "content-type"]).unwrap();
        let wanted = media(&theirs, ["message-accept", "accept"]).unwrap_or(sent);
        assert_eq!(first, format!("POST {} HTTP/1.1", call.api.path()));
        // A request may be in one encoding, and ask for messages in another.
        mixed += usize::from(sent != wanted);
        let stream = StreamId::of(&theirs);
        let ours = (call.headers)(sent, wanted, stream.as_ref()).unwrap();
        for (name, value) in &ours {
            assert_eq!(theirs.get(name), Some(value), "{}: {name}", path.display());
        }
        count += 1;
    }
    println!("{count} requests, {mixed} in two encodings, {} unknown: {unknown:?}", unknown.len());
    assert!(count > 0);
}

/// The statuses that the specification gives a meaning, success apart.
const MEANINGS: [u16; 12] = [307, 400, 401, 403, 404, 405, 406, 409, 415, 429, 501, 503];

#[test]
fn recorded_answers_are_of_their_class() {
    let (mut successes, mut errors, mut classes) = (0, 0, 0);
    let paths = ["v1-scheduler", "v1-operator"].map(|f| support::traffic(f, ".response.http"));
    for path in paths.concat() {
        let (first, headers, body) = split(&std::fs::read(&path).unwrap());
        let status = status_of(&first);
        match read_response(status, &headers, &body) {
            Err(ResponseError::Api(error)) => {
                assert_eq!(error.details.as_bytes(), body);
                if error.kind() == ApiErrorKind::Other {
                    assert!(!MEANINGS.contains(&status.as_u16()), "{}", path.display());
                    println!("{}: {status} has no meaning of its own", path.display());
                }
                errors += 1;
            }
            Err(error) => panic!("{}: {error}", path.display()),
            Ok(found) => {
                successes += 1;
                assert_eq!(body.is_empty(), found == Body::Empty);
                let name = path.file_name().unwrap().to_string_lossy();
                let request = path.with_file_name(name.replace(".response.", ".request."));
                let Some((call, ..)) = call_of(&request) else { continue };
                let expected = match found {
                    Body::Empty => ResponseClass::Empty,
                    Body::Message(_) => ResponseClass::Single,
                    Body::Records(_) => ResponseClass::Stream,
                };
                assert_eq!(call.class, Some(expected), "{}", path.display());
                classes += 1;
            }
        }
    }
    println!("{successes} successes, {classes} of a known call, {errors} errors");
    assert!(classes > 0 && errors > 0);
}

/// Holds one API to the schema: each type of call but UNKNOWN has a class, and where that is a
/// message the API has a response of the same name.
fn assert_classes<C: ApiCall>(calls: &[C::Type], responses: &[&str], [one, event]: [&str; 2]) {
    for call in calls {
        let (name, class) = (call.to_string(), C::class_of(*call));
        assert_eq!(class.is_some(), name != "UNKNOWN", "{name}");
        let single = class == Some(ResponseClass::Single);
        assert_eq!(single, responses.contains(&&*name) && name != "UNKNOWN", "{name}");
    }
    assert_eq!(C::API.call_name(), C::FULL_NAME);
    let found = |class| C::API.response_name(class).unwrap_or("");
    assert_eq!(found(ResponseClass::Single), one);
    assert_eq!(found(ResponseClass::Stream), event);
    assert_eq!(C::Event::FULL_NAME, event);
    assert!(registry::find(C::API.call_name()).is_some());
}

#[test]
fn every_call_has_a_class() {
    use mesos_types::{executor, operator::resource_provider};

    let names = |name: &str| {
        let table = registry::find(name).unwrap().table();
        let tag = table.fields.iter().find(|f| f.name_in(Dialect::V1) == "type").unwrap();
        let Kind::Enum(tags) = tag.kind else { panic!("{tag:?}") };
        tags.values.iter().map(|(_, name, _)| *name).collect::<Vec<_>>()
    };
    let event = "mesos.v1.scheduler.Event";
    let (one, all) = ("mesos.v1.scheduler.Response", scheduler::call::Type::ALL);
    assert_classes::<scheduler::Call>(all, &names(one), [one, event]);
    let (one, all) = ("mesos.v1.master.Response", master::call::Type::ALL);
    assert_classes::<master::Call>(all, &names(one), [one, "mesos.v1.master.Event"]);
    let (one, all) = ("mesos.v1.agent.Response", agent::call::Type::ALL);
    assert_classes::<agent::Call>(all, &names(one), [one, "mesos.v1.agent.ProcessIO"]);
    let all = executor::call::Type::ALL;
    assert_classes::<executor::Call>(all, &[], ["", "mesos.v1.executor.Event"]);
    let all = resource_provider::call::Type::ALL;
    let event = "mesos.v1.resource_provider.Event";
    assert_classes::<resource_provider::Call>(all, &[], ["", event]);
}

#[test]
fn headers_of_streams() {
    fn json<C: ApiCall>(call: &C, stream: Option<&StreamId>) -> Headers {
        call.request_headers(MediaType::Json, MediaType::Json, stream)
    }
    use mesos_types::executor::{self, CallKind};

    let id: StreamId = "8f06e929-6ee3-4b1d-9e95-3a500a4780ea".parse().unwrap();
    let kill = scheduler::Call::kill("F".into(), "T".into(), None);
    assert_eq!(json(&kill, None), Err(RequestHeadersError::NoStreamId));
    let subscribe = scheduler::Call::subscribe(mesos_types::FrameworkInfo::new("u", "n"));
    assert_eq!(json(&subscribe, Some(&id)), Err(RequestHeadersError::StreamId));
    let heartbeat = executor::Call::new("E", "F", CallKind::Heartbeat);
    assert_eq!(json(&heartbeat, Some(&id)), Err(RequestHeadersError::StreamId));
    for number in [None, Some(0), Some(77)] {
        let call = agent::Call::bare(number.map(agent::call::Type::from_number));
        let error = RequestHeadersError::UnknownCall { api: Api::Agent, call: number };
        assert_eq!(json(&call, None), Err(error));
    }
    let (json_media, records) = (MediaType::Json, MediaType::RecordIo);
    for (sent, wanted) in [(records, json_media), (json_media, records)] {
        assert_eq!(
            master::Call::GetState.request_headers(sent, wanted, None),
            Err(RequestHeadersError::MediaType(records))
        );
    }
    // A request in protobuf may want messages in JSON, and the reverse.
    let container = || mesos_types::ContainerId::new("C");
    let attach = agent::Call::attach_container_output(container());
    for (call, accept) in [(agent::Call::GetState, "accept"), (attach, "message-accept")] {
        let media = [MediaType::Protobuf, json_media];
        for (sent, wanted) in [(media[0], media[1]), (media[1], media[0])] {
            let headers = call.request_headers(sent, wanted, None).unwrap();
            assert_eq!(headers["content-type"], sent.as_str(), "{call:?}");
            assert_eq!(headers[accept], wanted.as_str(), "{call:?}");
        }
    }
    let headers = json(&kill, Some(&id)).unwrap();
    assert_eq!(StreamId::of(&headers).as_ref(), Some(&id));
    let headers = json(&agent::Call::attach_container_input(container()), None).unwrap();
    assert_eq!(headers["content-type"], "application/recordio");
    assert_eq!(headers["message-content-type"], "application/json");
    assert_eq!(headers["accept"], "application/json");
    assert!("a b".parse::<StreamId>().is_err() && "".parse::<StreamId>().is_err());
}

#[test]
fn accept_is_read_as_mesos_does() {
    use MediaType::{Json, Protobuf, RecordIo};
    for (accept, json, protobuf) in [
        ("", false, false),
        ("application/json", true, false),
        ("APPLICATION/Json", true, false),
        (" application / json\t", true, false),
        ("text/html,application/x-protobuf", false, true),
        ("application/*", true, true),
        ("*/*", true, true),
        ("*", false, false),
        ("application/json;q=0,*/*", false, true),
        ("*/*;q=0,application/json", true, false),
        ("application/json;q=0.0", false, false),
        ("application/json;q=x", false, false),
        ("application/json;q=", true, false),
        ("application/json;q=0;q=0", true, false),
        ("application/json;Q=0", true, false),
        ("application/json;q=0.1,application/x-protobuf", true, true),
        ("application/json;q=0,application/json", false, false),
    ] {
        let found = [Json, Protobuf].map(|media| accepts(Some(accept), media));
        assert_eq!(found, [json, protobuf], "{accept:?}");
    }
    let both = Some("application/x-protobuf, application/json;q=0.1");
    assert_eq!(negotiate(both, &MediaType::PREFERENCE), Some(Json));
    assert_eq!(negotiate(None, &MediaType::PREFERENCE), Some(Json));
    assert_eq!(negotiate(Some("text/plain"), &MediaType::PREFERENCE), None);
    assert_eq!(negotiate(Some("application/recordio"), &MediaType::PREFERENCE), Some(RecordIo));
    for media in MediaType::PREFERENCE {
        assert_eq!(media.as_str().parse(), Ok(media));
    }
    for text in ["Application/json", "application/json ", "application/json;charset=utf-8", ""] {
        assert!(text.parse::<MediaType>().is_err(), "{text:?}");
    }
}

#[test]
fn errors_mean_what_they_mean_to_mesos_go() {
    let mut score = Score::default();
    for entry in support::framing_vectors("apierrors") {
        let status = StatusCode::from_u16(entry["input"].as_u64().unwrap() as u16).unwrap();
        let error = ApiError::of(status, b"foo");
        let expected = &entry["expected"];
        // The texts are our own; where theirs has none, the status means nothing here either.
        let agrees = match &error {
            None => expected.is_null(),
            Some(error) => match expected.as_str().or(expected["message"].as_str()) {
                None => false,
                Some(text) => {
                    let flags = ["subscription_loss", "temporary"].map(|f| expected[f].as_bool());
                    let ours = [error.is_subscription_lost(), error.is_temporary()];
                    error.to_string().ends_with(": foo")
                        && text.starts_with(':') == (error.kind() == ApiErrorKind::Other)
                        && flags.iter().zip(ours).all(|(f, ours)| f.is_none_or(|f| f == ours))
                }
            },
        };
        let named = error.is_some_and(|error| {
            matches!(
                error.kind(),
                ApiErrorKind::Method | ApiErrorKind::MediaType | ApiErrorKind::NotImplemented
            )
        });
        score.add(&entry, agrees, named.then_some("a status that only Mesos itself uses"));
    }
    score.report("apierrors");
    let error = ApiError::of(StatusCode::FORBIDDEN, b"").unwrap();
    assert_eq!(error.to_string(), "there is no subscription, or no permission (403)");
    assert_eq!(ApiError::of(StatusCode::IM_A_TEAPOT, &[b'a'; 5000]).unwrap().details.len(), 4096);
}

#[test]
fn redirects() {
    let mut score = Score::default();
    for entry in support::framing_vectors("httpsched redirect") {
        let [location, current] = [0, 1].map(|i| entry["input"][i].as_str().unwrap());
        let ours = redirect(&current.parse().unwrap(), location);
        let agrees = match &ours {
            Ok(target) => target.to_string() == entry["expected"]["endpoint"],
            Err(_) => entry["expected"]["ok"] == false,
        };
        // A user name in a redirect or in the endpoint is dropped, and mesos-go keeps it. The
        // rest must be the same.
        let named = [location, current].iter().any(|text| text.contains('@'));
        let same = ours.is_ok_and(|target| {
            let theirs = entry["expected"]["endpoint"].as_str().unwrap_or_default();
            theirs.parse::<Uri>().is_ok_and(|theirs| {
                (target.host(), target.port_u16()) == (theirs.host(), theirs.port_u16())
            })
        });
        let rule = (named && same).then_some("a user name is dropped");
        score.add(&entry, agrees, rule);
    }
    score.report("redirects");

    let endpoint = Uri::from_static("https://u@a:1/api/v1/scheduler");
    let to = |location| redirect(&endpoint, location).map(|uri| uri.to_string());
    assert_eq!(to("//[::1]:5050").unwrap(), "https://[::1]:5050/api/v1/scheduler");
    assert_eq!(to("HTTP://b/x?y").unwrap(), "https://b/api/v1/scheduler");
    assert_eq!(to("//v:w@b:2").unwrap(), "https://b:2/api/v1/scheduler");
    for location in ["", "/", "b:2", "/x//b", "//", "///x", "x y://b"] {
        assert_eq!(to(location), Err(RedirectError::NoHost(location.into())), "{location:?}");
    }
    for location in ["//:5050", "//b:65536", "//b:x", "//[::1", "//a b", "//::1:5050"] {
        assert_eq!(to(location), Err(RedirectError::Authority(location.into())), "{location:?}");
    }
    let relative = Uri::from_static("/api/v1");
    assert!(matches!(redirect(&relative, "//b"), Err(RedirectError::Endpoint(_))));
}

#[test]
fn secrets_are_not_shown() {
    let basic = Basic::new("user", "hidden-secret").unwrap();
    let shown = format!("{basic:?} {:?}", basic.to_header_value());
    assert!(!shown.contains("hidden-secret") && !shown.contains("dXNlcjpoaWRk"), "{shown}");
    assert!(!Basic::new("a:b", "hidden-secret").unwrap_err().to_string().contains("hidden"));
    let credential = mesos_types::Credential::new("ops");
    assert_eq!(Basic::try_from(&credential).unwrap().to_header_value(), "Basic b3BzOg==");
}

#[test]
fn answers_that_are_not_of_the_api() {
    let mut headers = HeaderMap::new();
    headers.insert("content-type", HeaderValue::from_static("text/html"));
    let read = |headers: &HeaderMap| read_response(StatusCode::OK, headers, b"");
    assert_eq!(read(&headers), Err(ResponseError::ContentType("text/html".into())));
    assert_eq!(read_response(StatusCode::ACCEPTED, &headers, b""), Ok(Body::Empty));
    assert!(read_response(StatusCode::CREATED, &headers, b"").is_err());
    headers.insert("content-type", MediaType::RecordIo.to_header_value());
    assert_eq!(read(&headers), Err(ResponseError::MessageContentType(String::new())));
    headers.insert("message-content-type", MediaType::RecordIo.to_header_value());
    assert!(matches!(read(&headers), Err(ResponseError::MessageContentType(_))));
    headers.insert("message-content-type", MediaType::Protobuf.to_header_value());
    assert_eq!(read(&headers), Ok(Body::Records(MediaType::Protobuf)));
    headers
        .insert("message-content-type", HeaderValue::from_static("Application/X-Protobuf ; a=b"));
    assert_eq!(read(&headers), Ok(Body::Records(MediaType::Protobuf)));
    for text in ["application/json; charset=utf-8", "Application/JSON", " application/json ;q"] {
        headers.insert("content-type", HeaderValue::from_static(text));
        assert_eq!(read(&headers), Ok(Body::Message(MediaType::Json)), "{text}");
    }
    headers.insert("content-type", HeaderValue::from_static("application/jsonx"));
    assert!(read(&headers).is_err());
}
