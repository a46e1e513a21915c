//! The test cluster, and frameworks that run on it.

mod bytes;
mod containers;
mod drain;
mod faults;
mod health;
mod hostile;
mod life;
mod maintenance;
mod many;
mod mock;
mod operator;
mod programs;
mod quota;
mod replay;
mod run;
mod simulation;
mod slow;
mod work;
