//! Validation, roles, units and offer constraints.

mod constraints;
mod rules;
mod vectors;
