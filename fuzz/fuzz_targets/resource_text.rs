//! Texts that say values, resources, attributes, quantities and limits.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Err(violation) = mesos_types::resources::laws::grammar(data) {
        panic!("{violation}");
    }
});
