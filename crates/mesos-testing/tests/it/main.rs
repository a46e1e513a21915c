//! The test cluster, and frameworks that run on it.

mod containers;
mod drain;
mod faults;
mod hostile;
mod life;
mod many;
mod mock;
mod operator;
mod programs;
mod replay;
mod simulation;
mod work;
