//! Resources and offers that a real master sent.

use mesos_test_data::{lines, traffic};
use mesos_types::resources::{Attributes, HasResources, OfferIndex, Resources, laws};
use mesos_types::scheduler::Event;
use mesos_types::{Codec, Dialect, Offer, Resource, json};
use serde_json::Value as Json;

/// All offers that were captured.
fn offers() -> Vec<Offer> {
    let mut offers = Vec::new();
    for path in traffic("v1-scheduler", ".pb") {
        if path.to_string_lossy().contains("OFFERS") {
            let event = Event::decode_exact(&std::fs::read(&path).unwrap()).unwrap();
            let Event::Offers(event) = event else { panic!("{}", path.display()) };
            offers.extend(event.offers);
        }
    }
    let samples = mesos_test_data::samples().join("captures/mesos.v1.scheduler.Event");
    let sample = std::fs::read(samples.join("event_02_OFFERS.pb")).unwrap();
    let Event::Offers(event) = Event::decode_exact(&sample).unwrap() else { panic!() };
    offers.extend(event.offers);
    offers
}

#[test]
fn what_is_offered_is_valid_and_keeps_the_laws() {
    let offers = offers();
    println!("{} offers", offers.len());
    for offer in &offers {
        let all = offer.checked_resources().unwrap();
        assert_eq!(all.len(), offer.resources.len());
        assert_eq!(Vec::from(all.clone()), offer.resources, "nothing is lost");
        assert_eq!(all.cpus(), offer.cpus());
        let half = all.filter(|resource| resource.name.len() % 2 == 0);
        laws::addition(&all, &half, &all).unwrap();
        laws::subtraction(&all, &half).unwrap();
        laws::containment(&all, &half, &Resources::new()).unwrap();
        laws::printing(&all).unwrap();
        laws::formats(&all).unwrap();
        laws::finding(&all, &half.unallocate()).unwrap();
        assert_eq!(offer.find(&half.unallocate()), Some(half));
        for attribute in &offer.attributes {
            attribute.check().unwrap();
            let text = attribute.to_string().replacen('=', ":", 1);
            assert_eq!(text.parse(), Ok(attribute.clone()));
            assert!(Attributes(offer.attributes.clone()).contains(attribute));
        }
    }
    let index: OfferIndex = offers.iter().cloned().collect();
    assert!(index.iter().all(|offer| index.of_agent(&offer.agent_id).any(|one| one == offer)));
}

/// Resources in the documents of the endpoints and APIs, wherever they stand in them.
fn gather(document: &Json, found: &mut Vec<Resource>) {
    match document {
        Json::Array(elements) => elements.iter().for_each(|element| gather(element, found)),
        Json::Object(members) => {
            if members.contains_key("name") && members.contains_key("type") {
                let text = document.to_string();
                if let Ok(resource) = json::from_slice::<Resource>(text.as_bytes(), Dialect::V1) {
                    if ["cpus", "mem", "disk", "gpus", "ports"].contains(&resource.name.as_str()) {
                        found.push(resource);
                        return;
                    }
                }
            }
            members.values().for_each(|member| gather(member, found));
        }
        _ => {}
    }
}

#[test]
fn resources_in_documents_are_valid_and_keep_the_laws() {
    let mut found = Vec::new();
    for folder in ["v1-scheduler", "v1-operator", "json-endpoints"] {
        for path in traffic(folder, ".json") {
            let text = std::fs::read(&path).unwrap();
            if let Ok(document) = serde_json::from_slice(&text) {
                gather(&document, &mut found);
            }
        }
    }
    println!("{} resources in documents", found.len());
    // Attributes have the same shape, and those named alike are texts or ranges too.
    for resource in &found {
        resource.check().unwrap_or_else(|e| panic!("{e}: {resource:?}"));
    }
    for pair in found.chunks(12) {
        let (left, right) = pair.split_at(pair.len() / 2);
        let [left, right] = [left, right].map(Resources::from);
        laws::addition(&left, &right, &left).unwrap();
        laws::subtraction(&left, &right).unwrap();
        laws::printing(&left).unwrap();
        laws::formats(&right).unwrap();
        laws::finding(&left, &right).unwrap();
        laws::sums(&left, &right).unwrap();
    }
}

/// Resources of the long corpora: all that Google's implementation wrote.
#[test]
fn resources_of_the_corpus_are_computed_with() {
    let mut made = Vec::new();
    for path in mesos_test_data::files("corpus", "coherent.jsonl") {
        for line in lines(&path) {
            if matches!(line["type"].as_str(), Some("mesos.v1.Resource" | "mesos.Resource")) {
                let bytes = mesos_test_data::hex(&line, "hex").unwrap();
                made.push(Resource::decode(&bytes).unwrap());
            }
        }
    }
    println!("{} resources of the corpus", made.len());
    for trio in made.chunks(3) {
        let [a, b, c] = [0, 1, 2].map(|at| trio.get(at).cloned().into_iter().collect());
        laws::addition(&a, &b, &c).unwrap();
        laws::subtraction(&a, &b).unwrap();
        laws::containment(&a, &b, &c).unwrap();
        laws::printing(&a).unwrap();
        laws::formats(&a).unwrap();
    }
}
