use std::io::Write as _;

use bytes::{Buf as _, Bytes};
use flate2::write::GzDecoder;

/// How much is decompressed at a time: what comes of it may be a thousand times as much.
const STEP: usize = 4 << 10;

/// Decompresses a body piece by piece.
#[derive(Debug)]
pub(super) struct Gunzip {
    decoder: GzDecoder<Vec<u8>>,
    input: Bytes,
    begun: bool,
}

impl Gunzip {
    pub fn new() -> Self {
        Gunzip { decoder: GzDecoder::new(Vec::new()), input: Bytes::new(), begun: false }
    }

    /// Adds compressed bytes; what was added before must have been taken.
    pub fn add(&mut self, input: Bytes) {
        self.begun |= !input.is_empty();
        self.input = input;
    }

    /// The next piece, or `None` if more must be added.
    pub fn next(&mut self) -> Result<Option<Bytes>, String> {
        while !self.input.is_empty() {
            let step = self.input.len().min(STEP);
            let piece = self.input.get(..step).unwrap_or_default();
            let taken = self.decoder.write(piece).map_err(|error| error.to_string())?;
            if taken == 0 {
                // The compressed text has ended, and something follows it.
                return Err("something follows the compressed text".to_owned());
            }
            self.input.advance(taken);
            if let Some(output) = self.take() {
                return Ok(Some(output));
            }
        }
        Ok(None)
    }

    /// The rest, once all was added.
    pub fn finish(&mut self) -> Result<Option<Bytes>, String> {
        if self.begun {
            self.decoder.try_finish().map_err(|_| "the compressed text breaks off".to_owned())?;
        }
        Ok(self.take())
    }

    fn take(&mut self) -> Option<Bytes> {
        let output = std::mem::take(self.decoder.get_mut());
        (!output.is_empty()).then(|| output.into())
    }
}
