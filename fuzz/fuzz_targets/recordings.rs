//! Files of packets, and the connections in them; the first byte says whether the others are such
//! a file or one direction of a connection.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Err(violation) = mesos_types::laws::harness::recordings(data) {
        panic!("{violation}");
    }
});
