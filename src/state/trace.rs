//! What reading a document remembers on its way.

use std::cell::{Cell, RefCell};

use serde_core::de::Error;

/// Where reading stopped: filled from the inside out, and only once something is wrong. And how
/// much memory it may still take.
#[derive(Debug)]
pub(super) struct Trace {
    steps: RefCell<Vec<Step>>,
    budget: Cell<usize>,
}

#[derive(Debug)]
enum Step {
    Member(String),
    Index(usize),
}

impl Trace {
    /// For a document that may take so many bytes of memory.
    pub(super) fn within(budget: usize) -> Self {
        Trace { steps: RefCell::default(), budget: Cell::new(budget) }
    }

    /// Takes memory.
    pub(super) fn charge<E: Error>(&self, bytes: usize) -> Result<(), E> {
        match self.budget.get().checked_sub(bytes) {
            Some(left) => {
                self.budget.set(left);
                Ok(())
            }
            None => Err(E::custom("the document takes more memory than allowed")),
        }
    }

    /// Takes memory for an entry of a map: the first makes a node with room for eleven, and nodes
    /// are half full at worst.
    pub(super) fn charge_entry<T, E: Error>(&self, is_first: bool, name: &str) -> Result<(), E> {
        let entries = if is_first { 12 } else { 2 };
        self.charge(entries * size_of::<(String, T)>() + name.len())
    }

    pub(super) fn member(&self, name: &str) {
        self.steps.borrow_mut().push(Step::Member(name.to_owned()));
    }

    pub(super) fn index(&self, index: usize) {
        self.steps.borrow_mut().push(Step::Index(index));
    }

    /// The path as text: `frameworks[0].tasks[3].state`.
    pub(super) fn path(&self) -> String {
        let mut path = String::new();
        for step in self.steps.borrow().iter().rev() {
            match step {
                Step::Member(name) if path.is_empty() => path.push_str(name),
                Step::Member(name) => {
                    path.push('.');
                    path.push_str(name);
                }
                Step::Index(index) => path.push_str(&format!("[{index}]")),
            }
        }
        path
    }
}
