//! State of the scheduler and executor drivers, the libraries by which programs of package
//! `mesos` talk to master and agent.

use crate::codec::open_enum;

open_enum! {
    /// State of a driver, returned by all its calls. No message contains it.
    pub enum Status = v1::Status {
        /// Made, but not started.
        NotStarted = 1 "DRIVER_NOT_STARTED",
        /// Started, and not yet aborted or stopped.
        Running = 2 "DRIVER_RUNNING",
        /// Ended by an abort or a fatal error; callbacks have ceased.
        Aborted = 3 "DRIVER_ABORTED",
        /// Ended by a stop.
        Stopped = 4 "DRIVER_STOPPED",
    }
}
