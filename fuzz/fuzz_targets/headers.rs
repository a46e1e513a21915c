//! Texts of headers of the HTTP APIs: media types, and where a redirect goes.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Err(violation) = mesos_types::laws::harness::headers(data) {
        panic!("{violation}");
    }
});
