//! The test cluster, and frameworks that run on it.

mod hostile;
mod life;
mod many;
mod mock;
mod operator;
mod replay;
mod simulation;
mod work;
