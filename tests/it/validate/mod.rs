//! Validation, roles, units and offer constraints.

mod captures;
mod constraints;
mod properties;
mod rules;
mod units;
mod vectors;
