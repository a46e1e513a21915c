//! What messages mean beyond their fields: states that are an end, defaults, views, builders,
//! and how values are printed.

mod call;
mod check;
mod default;
mod resource;
mod state;
mod task;
mod text;
mod time;
mod vector;
