//! The law of the endpoints' documents on any text; the first byte chooses the endpoint.
#![no_main]

use mesos_types::state::{Document, Endpoint, written_as_read};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((&first, text)) = data.split_first() else { return };
    let endpoint = Endpoint::ALL[usize::from(first) % Endpoint::ALL.len()];
    written_as_read(endpoint, text).unwrap();
    let _ = Document::detect(text);
});
