//! What an edit keeps of a captured message; the first two bytes choose the type.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Err(violation) = mesos_types::laws::harness::any_edit(data) {
        panic!("{violation}");
    }
});
