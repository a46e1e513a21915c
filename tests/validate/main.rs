//! Validation, roles, units and offer constraints.

mod constraints;
mod vectors;
