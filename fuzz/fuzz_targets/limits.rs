//! Any bytes under any limits: a value or an error.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| mesos_types::laws::harness::any_limits(data));
