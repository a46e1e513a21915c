//! An allocator that counts for each thread what it holds and what it was given.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

struct Counting;

thread_local! {
    static HELD: Cell<isize> = const { Cell::new(0) };
    static PEAK: Cell<isize> = const { Cell::new(0) };
    static TAKEN: Cell<usize> = const { Cell::new(0) };
}

fn count(bytes: isize) {
    let held = HELD.get() + bytes;
    HELD.set(held);
    PEAK.set(PEAK.get().max(held));
    TAKEN.set(TAKEN.get() + bytes.max(0) as usize);
}

// SAFETY: the system's allocator does the work.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        // SAFETY: as of the caller.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        count(-(layout.size() as isize));
        // SAFETY: as of the caller.
        unsafe { System.dealloc(block, layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // Both blocks are there while one is copied.
        count(size as isize);
        // SAFETY: as of the caller.
        let block = unsafe { System.realloc(block, layout, size) };
        count(-(layout.size() as isize));
        block
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// What a call took of memory.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cost {
    /// How much more it held at its peak than before it.
    pub peak: usize,
    /// How many bytes it was given in all.
    pub taken: usize,
}

/// What a call takes.
pub fn cost<R>(call: impl FnOnce() -> R) -> (Cost, R) {
    let (before, taken) = (HELD.get(), TAKEN.get());
    PEAK.set(before);
    let result = call();
    let peak = usize::try_from(PEAK.get() - before).unwrap();
    (Cost { peak, taken: TAKEN.get() - taken }, result)
}
