//! The names and schedules of jobs of Chronos, a framework that starts tasks at set times.

use crate::ParseError;

/// Name under which Chronos registers.
pub const FRAMEWORK: &str = "chronos";

/// The name of a job: `<app>-<environment>-<command>`, where every run of letters and digits in
/// the command is kept in small letters, and all between them becomes one `-`.
///
/// ```
/// use mesos_types::state::chronos;
///
/// assert_eq!(chronos::job_name("shop", "test", "rake -T"), "shop-test-rake-t");
/// ```
pub fn job_name(app: &str, environment: &str, command: &str) -> String {
    let words = command.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let command = words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-");
    format!("{app}-{environment}-{command}")
}

/// Checks the schedule of a job that runs once: three parts separated by `/`, of which the first
/// is `R` or `R1`, such as `R1/2014-10-10T18:32:00Z/PT30M`.
///
/// # Errors
/// The text is of another form.
pub fn validate_schedule(schedule: &str) -> Result<(), ParseError> {
    let parts: Vec<&str> = schedule.split('/').take(4).collect();
    match parts.as_slice() {
        ["R" | "R1", _, _] => Ok(()),
        _ => Err(ParseError::new("a schedule such as R1/2014-10-10T18:32:00Z/PT30M", schedule)),
    }
}
