//! Measures the steps of an operation over inputs of several sizes, and judges them.

use std::collections::BTreeMap;
use std::fmt;

use mesos_types::DecodeOptions;

use super::allocator::{Cost, cost};

/// Without optimisation a part of it must do.
pub const PART: usize = if cfg!(debug_assertions) { 16 } else { 1 };
/// The largest input.
pub const INPUT: usize = 1_000_000 / PART;
/// What may be held under the default options.
pub const MOST: usize = 64_000_000 / PART;

/// What may be held of an input where the caller says how much memory a value may take.
pub fn allowed(limit: usize, input: usize) -> usize {
    limit + (4 << 20) + 2 * input
}

/// Measures steps.
pub struct Meter {
    costs: Vec<(&'static str, Cost)>,
}

impl Meter {
    /// Runs a step.
    pub fn step<R>(&mut self, name: &'static str, call: impl FnOnce() -> R) -> R {
        let (cost, result) = cost(call);
        self.costs.push((name, cost));
        result
    }
}

/// What reads or edits, in steps.
pub struct Operation {
    pub name: &'static str,
    /// Whether it is bounded by options of the caller.
    pub has_options: bool,
    pub run: fn(&[u8], &DecodeOptions, &mut Meter),
}

/// An input of about a length.
pub type Family = (&'static str, fn(usize) -> Vec<u8>);

/// What is out of proportion.
#[derive(Default)]
pub struct Faults(Vec<String>, BTreeMap<String, usize>);

impl Faults {
    /// What is out of proportion in a group of operations.
    pub fn of(judge: fn(&mut Faults)) -> Self {
        let mut faults = Faults::default();
        judge(&mut faults);
        faults
    }

    /// Runs an operation over a family of inputs: peak and growth.
    pub fn judge(&mut self, operation: &Operation, family: Family) {
        let (name, input) = family;
        let name = format!("{} of {name}", operation.name);
        let mut last: Vec<(&'static str, Cost)> = Vec::new();
        for part in [8, 4, 2, 1] {
            let input = input(INPUT / part);
            assert!(input.len() <= INPUT / part + 4096, "{name}: {} bytes", input.len());
            // Less than the default is allowed where less is tested.
            let options = DecodeOptions::new().max_memory((32 << 20) / PART / part);
            let costs = measure(operation, &input, &options);
            for (step, cost) in &costs {
                if part == 1 && operation.has_options {
                    self.at_most(format_args!("{name}: {step}"), cost.peak, MOST);
                }
                let before = last.iter().find(|(name, _)| name == step).map(|(_, cost)| cost);
                // A little is taken whatever the size.
                const LITTLE: usize = 200_000;
                if let Some(before) = before {
                    let most = (before.taken + LITTLE) * 2 * 13 / 10;
                    self.at_most(format_args!("{name}: {step}: growth"), cost.taken, most);
                }
            }
            last = costs;
        }
        let input = input(INPUT);
        if operation.has_options {
            for limit in [1 << 20, 4 << 20] {
                let options = DecodeOptions::new().max_memory(limit);
                for (step, cost) in measure(operation, &input, &options) {
                    let what = format_args!("{name}: {step} within {limit}");
                    self.at_most(what, cost.peak, allowed(limit, input.len()));
                }
            }
        } else {
            for (step, cost) in &last {
                self.at_most(format_args!("{name}: {step}"), cost.peak, 64_000_000);
            }
        }
    }

    fn at_most(&mut self, what: fmt::Arguments<'_>, bytes: usize, most: usize) {
        let peak = self.1.entry(what.to_string()).or_default();
        *peak = bytes.max(*peak);
        if bytes > most {
            self.0.push(format!("{what}: {bytes} bytes, at most {most} are allowed"));
        }
    }

    /// Fails if something is out of proportion.
    pub fn report(self) {
        let Faults(faults, peaks) = self;
        let mut peaks: Vec<_> = peaks.into_iter().filter(|p| !p.0.ends_with("growth")).collect();
        peaks.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
        println!("{} peaks; the largest:", peaks.len());
        for (name, bytes) in peaks.iter().take(20) {
            println!("{name}: {bytes} bytes");
        }
        assert!(faults.is_empty(), "{} faults: {faults:#?}", faults.len());
    }
}

fn measure(
    operation: &Operation,
    input: &[u8],
    options: &DecodeOptions,
) -> Vec<(&'static str, Cost)> {
    let mut meter = Meter { costs: Vec::new() };
    (operation.run)(input, options, &mut meter);
    meter.costs
}
