//! Times contenders side by side, and counts what they allocate.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;
use std::time::Duration;

use cpu_time::ThreadTime;

/// How often each contender has its turn.
const ROUNDS: usize = 40;
/// How long a turn takes at the least.
const TURN: Duration = Duration::from_millis(4);

/// What a contender does once.
pub type Run<'a> = Box<dyn FnMut() + 'a>;

/// One way to do something.
pub struct Contender<'a> {
    pub name: &'static str,
    pub run: Run<'a>,
}

/// A contender that keeps nothing of what it makes.
pub fn contender<'a, R>(name: &'static str, mut run: impl FnMut() -> R + 'a) -> Contender<'a> {
    Contender {
        name,
        run: Box::new(move || {
            black_box(run());
        }),
    }
}

/// What was measured of a contender.
pub struct Measured {
    pub name: &'static str,
    /// Time of ours by time of theirs, the median of all rounds.
    pub median: f64,
    /// The least time of ours by the least time of theirs.
    pub least: f64,
    /// Of one run.
    pub cost: Cost,
}

/// Measures the first contender, which is ours, against each of the others, one after the other in
/// each round: so whatever slows the machine down slows all of them. Processor time is what counts,
/// since others use the machine too.
pub fn measure(mut contenders: Vec<Contender<'_>>) -> Vec<Measured> {
    let costs: Vec<Cost> = contenders.iter_mut().map(|c| cost(&mut c.run)).collect();
    let times: Vec<u32> = contenders
        .iter_mut()
        .map(|c| {
            let start = ThreadTime::now();
            (c.run)();
            let once = start.elapsed().max(Duration::from_nanos(50));
            (TURN.as_nanos() / once.as_nanos()).clamp(1, 100_000) as u32
        })
        .collect();
    let mut rounds: Vec<Vec<f64>> = vec![Vec::new(); contenders.len()];
    for round in 0..ROUNDS {
        for k in 0..contenders.len() {
            // Each comes after each.
            let i = (k + round) % contenders.len();
            let start = ThreadTime::now();
            for _ in 0..times[i] {
                (contenders[i].run)();
            }
            rounds[i].push(start.elapsed().as_nanos() as f64 / f64::from(times[i]));
        }
    }
    let least = |rounds: &[f64]| rounds.iter().copied().fold(f64::INFINITY, f64::min);
    let ours = rounds[0].clone();
    contenders
        .iter()
        .zip(&rounds)
        .zip(costs)
        .map(|((contender, theirs), cost)| {
            let mut ratios: Vec<f64> = ours.iter().zip(theirs).map(|(o, t)| o / t).collect();
            ratios.sort_by(f64::total_cmp);
            Measured {
                name: contender.name,
                median: ratios[ratios.len() / 2],
                least: least(&ours) / least(theirs),
                cost,
            }
        })
        .collect()
}

/// What a run takes of memory.
#[derive(Clone, Copy, Default)]
pub struct Cost {
    pub allocations: u64,
    pub peak: i64,
    /// What is still held when it has ended.
    pub held: i64,
}

struct Counting;

thread_local! {
    static COUNTS: Cell<bool> = const { Cell::new(false) };
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
    static HELD: Cell<i64> = const { Cell::new(0) };
    static PEAK: Cell<i64> = const { Cell::new(0) };
}

fn count(bytes: i64, allocation: bool) {
    if COUNTS.get() {
        ALLOCATIONS.set(ALLOCATIONS.get() + u64::from(allocation));
        HELD.set(HELD.get() + bytes);
        PEAK.set(PEAK.get().max(HELD.get()));
    }
}

// SAFETY: the system's allocator does the work.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as i64, true);
        // SAFETY: as of the caller.
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        count(-(layout.size() as i64), false);
        // SAFETY: as of the caller.
        unsafe { System.dealloc(block, layout) }
    }
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(size as i64 - layout.size() as i64, true);
        // SAFETY: as of the caller.
        unsafe { System.realloc(block, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// What a run takes.
pub fn cost(run: &mut dyn FnMut()) -> Cost {
    ALLOCATIONS.set(0);
    HELD.set(0);
    PEAK.set(0);
    COUNTS.set(true);
    run();
    COUNTS.set(false);
    Cost { allocations: ALLOCATIONS.get(), peak: PEAK.get(), held: HELD.get() }
}

/// How much a result holds beyond the call.
pub fn held<R>(make: impl FnOnce() -> R) -> (i64, R) {
    let mut result = None;
    let mut make = Some(make);
    let cost = cost(&mut || result = make.take().map(|make| make()));
    (cost.held, result.unwrap())
}
