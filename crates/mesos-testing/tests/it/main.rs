//! The test cluster, and frameworks that run on it.

mod life;
mod replay;
mod simulation;
mod work;
