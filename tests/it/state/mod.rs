//! The documents of the endpoints: captured ones, those of old releases, and what tools ask.

mod captured;
mod duncan;
mod faults;
mod model;
mod releases;
mod written;
