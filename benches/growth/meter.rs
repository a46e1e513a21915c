//! Times the steps of an operation over inputs of several sizes. Processor time is what counts,
//! since others use the machine too.

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Duration;

use cpu_time::ThreadTime;
use mesos_types::DecodeOptions;

/// The smallest input. What eight times as much becomes still fits into a processor's cache, or
/// nearly: what grows then is the work, not the way to the memory.
const INPUT: usize = 16_000;
const ROUNDS: usize = 5;
/// How often something slow is measured again before it counts.
const TRIES: usize = 3;

/// Times steps.
pub struct Meter(Vec<(&'static str, Duration)>);

impl Meter {
    /// Runs a step.
    pub fn step<R>(&mut self, name: &'static str, call: impl FnOnce() -> R) -> R {
        settle();
        let start = ThreadTime::now();
        let result = black_box(call());
        self.0.push((name, start.elapsed()));
        result
    }
}

/// Has the allocator put away what the steps before have given back. It waits with that until
/// something large is given back, and would do it at the cost of the next step.
fn settle() {
    drop(black_box(vec![0_u8; 1 << 20]));
}

/// What reads or edits, in steps.
pub struct Operation {
    pub name: &'static str,
    /// Whether it is bounded by options of the caller: of no concern here.
    #[allow(dead_code)]
    pub has_options: bool,
    pub run: fn(&[u8], &DecodeOptions, &mut Meter),
}

/// An input of about a length.
pub type Family = (&'static str, fn(usize) -> Vec<u8>);

/// What grows too fast, and how fast each step grows.
#[derive(Default)]
pub struct Faults {
    grown: Vec<(f64, String)>,
    faults: Vec<String>,
}

impl Faults {
    /// Times an operation over a family of inputs.
    pub fn judge(&mut self, operation: &Operation, family: Family) {
        // Words on the command line pick what is timed: `cargo bench --bench growth -- entries`.
        let whole = format!("{} of {}", operation.name, family.0);
        let mut wanted = std::env::args().skip(1).filter(|word| !word.starts_with('-')).peekable();
        if wanted.peek().is_some() && !wanted.any(|word| whole.contains(&word)) {
            return;
        }
        eprintln!("{whole}");
        let mut growth = Vec::new();
        for _ in 0..TRIES {
            growth = grow(operation, family.1);
            if growth.iter().all(|g| g.1 <= 1.3) {
                break;
            }
        }
        for (step, grown) in growth {
            let name = format!("{} of {}: {step}", operation.name, family.0);
            if grown > 1.3 {
                self.faults.push(format!("{name}: {grown:.2}"));
            }
            self.grown.push((grown, name));
        }
    }

    /// Prints what grows fastest.
    pub fn report(mut self) -> ExitCode {
        self.grown.sort_by(|a, b| b.0.total_cmp(&a.0));
        println!(
            "{} steps; time of 8 times the input, divided by 8 times the time:",
            self.grown.len()
        );
        for (grown, name) in self.grown.iter().take(25) {
            println!("{grown:.2}  {name}");
        }
        println!("{} grow faster than 1.3", self.faults.len());
        if self.faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// By how much the time of each step grows faster than its input.
fn grow(operation: &Operation, input: fn(usize) -> Vec<u8>) -> Vec<(&'static str, f64)> {
    let inputs = [1, 2, 4, 8].map(|times| input(times * INPUT));
    let mut best: [Vec<(&'static str, Duration)>; 4] = Default::default();
    for _ in 0..ROUNDS {
        for (input, best) in inputs.iter().zip(&mut best) {
            // In proportion, so that all are refused at the same place.
            let options = DecodeOptions::new().max_memory(32 * input.len());
            let mut meter = Meter(Vec::new());
            (operation.run)(input, &options, &mut meter);
            if best.is_empty() {
                *best = meter.0;
                continue;
            }
            for (best, now) in best.iter_mut().zip(meter.0) {
                best.1 = best.1.min(now.1);
            }
        }
    }
    let [least, .., most] = best;
    let of_step = |name| least.iter().find(|(other, _)| *other == name);
    most.iter()
        .filter_map(|(name, most)| {
            let (_, least) = of_step(*name)?;
            // What takes no time at all says nothing.
            let least = least.max(&Duration::from_micros(20)).as_secs_f64();
            Some((*name, most.as_secs_f64() / least / 8.0))
        })
        .collect()
}
