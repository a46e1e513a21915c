//! Files and standard input, read within a limit.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

/// The longest file that is read, and the longest line: nothing that is larger is taken into
/// memory.
#[derive(Clone, Copy)]
pub struct Limit(pub u64);

impl Default for Limit {
    fn default() -> Self {
        Limit(1 << 30)
    }
}

/// Lines or bytes to come.
pub type Input = BufReader<Box<dyn Read>>;

/// Whether a path stands for standard input.
pub fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

impl Limit {
    /// A file that the command line names, or standard input. It may be a pipe.
    pub fn open(self, path: &Path) -> io::Result<Input> {
        let input: Box<dyn Read> = match is_stdin(path) {
            true => Box::new(io::stdin()),
            false => Box::new(File::open(path)?),
        };
        Ok(BufReader::with_capacity(1 << 16, input))
    }

    /// All bytes of a file that the command line names, or of standard input.
    pub fn read(self, path: &Path) -> io::Result<Vec<u8>> {
        if !is_stdin(path) {
            self.check(fs::metadata(path)?.len())?;
        }
        self.read_all(self.open(path)?)
    }

    /// All bytes of a file that was found and not named: it must be a regular one, since a pipe
    /// or a device may never end.
    pub fn read_regular(self, path: &Path) -> io::Result<Vec<u8>> {
        let meta = fs::metadata(path)?;
        if !meta.is_file() {
            return Err(io::Error::other("not a regular file"));
        }
        self.check(meta.len())?;
        self.read_all(File::open(path)?)
    }

    fn read_all(self, input: impl Read) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        input.take(self.0.saturating_add(1)).read_to_end(&mut bytes)?;
        self.check(bytes.len() as u64)?;
        Ok(bytes)
    }

    fn check(self, length: u64) -> io::Result<()> {
        if length > self.0 {
            return Err(self.exceeded("more"));
        }
        Ok(())
    }

    fn exceeded(self, what: &str) -> io::Error {
        io::Error::other(format!("{what} than the limit of {} bytes, see --max-size", self.0))
    }

    /// Reads the next line, of any bytes, without its end; false if there is none.
    pub fn next_line(self, input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
        line.clear();
        let mut taken = input.take(self.0.saturating_add(1));
        if taken.read_until(b'\n', line)? == 0 {
            return Ok(false);
        }
        if line.last() == Some(&b'\n') {
            line.pop();
        } else if line.len() as u64 > self.0 {
            return Err(self.exceeded("a line is longer"));
        }
        Ok(true)
    }
}
