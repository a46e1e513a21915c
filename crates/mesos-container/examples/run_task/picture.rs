//! Charts in a PNG.

use std::error::Error;
use std::fs::File;
use std::io::BufWriter;

use font8x8::UnicodeFonts;

use crate::chart::Chart;

const WIDTH: usize = 960;
const HEIGHT: usize = 300;
const LEFT: usize = 110;
const RIGHT: usize = 30;
const TOP: usize = 44;
const BOTTOM: usize = 40;

type Colour = [u8; 3];
const WHITE: Colour = [255, 255, 255];
const GREY: Colour = [222, 222, 222];
const DARK: Colour = [60, 60, 60];
const LINES: [Colour; 2] = [[31, 119, 180], [214, 90, 20]];

struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Canvas {
    fn new(width: usize, height: usize) -> Self {
        Canvas { width, height, pixels: WHITE.repeat(width * height) }
    }

    fn dot(&mut self, x: usize, y: usize, colour: Colour) {
        if x < self.width && y < self.height {
            let at = (y * self.width + x) * 3;
            self.pixels[at..at + 3].copy_from_slice(&colour);
        }
    }

    fn horizontal(&mut self, from: usize, to: usize, y: usize, colour: Colour) {
        (from..=to).for_each(|x| self.dot(x, y, colour));
    }

    fn vertical(&mut self, x: usize, from: usize, to: usize, colour: Colour) {
        (from..=to).for_each(|y| self.dot(x, y, colour));
    }

    /// A text of characters of eight by eight dots, each of `size` by `size`.
    fn text(&mut self, x: usize, y: usize, size: usize, text: &str) {
        for (n, c) in text.chars().enumerate() {
            let rows = font8x8::BASIC_FONTS.get(c).unwrap_or_default();
            for (row, bits) in rows.iter().enumerate() {
                for column in (0..8).filter(|column| bits & (1 << column) != 0) {
                    let (left, top) = (x + (n * 8 + column) * size, y + row * size);
                    for (a, b) in (0..size * size).map(|i| (i % size, i / size)) {
                        self.dot(left + a, top + b, DARK);
                    }
                }
            }
        }
    }
}

/// Writes the charts below each other.
pub fn write(charts: &[Chart], file: &str) -> Result<(), Box<dyn Error>> {
    let mut canvas = Canvas::new(WIDTH, HEIGHT * charts.len().max(1));
    for (n, chart) in charts.iter().enumerate() {
        draw(&mut canvas, chart, n * HEIGHT, LINES[n % LINES.len()]);
    }
    let output = File::create(file).map_err(|error| format!("{file}: {error}"))?;
    let (width, height) = (canvas.width.try_into()?, canvas.height.try_into()?);
    let mut encoder = png::Encoder::new(BufWriter::new(output), width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.write_header()?.write_image_data(&canvas.pixels)?;
    Ok(())
}

fn draw(canvas: &mut Canvas, chart: &Chart, offset: usize, colour: Colour) {
    let (width, height) = (WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM);
    let bottom = offset + TOP + height;
    canvas.text(LEFT, offset + 14, 2, chart.title);
    for quarter in 0..=4 {
        let y = bottom - height * quarter / 4;
        canvas.horizontal(LEFT, LEFT + width, y, GREY);
        let label = chart.label(chart.top * quarter as f64 / 4.0);
        let x = (LEFT - 12).saturating_sub(label.chars().count() * 8);
        canvas.text(x, y - 4, 1, &label);
    }
    for fifth in 0..=5 {
        let x = LEFT + width * fifth / 5;
        canvas.vertical(x, bottom - height, bottom, GREY);
        let label = format!("{:.1} s", chart.end() * fifth as f64 / 5.0);
        canvas.text(x - label.len() * 4, bottom + 10, 1, &label);
    }
    let mut before: Option<usize> = None;
    for x in 0..=width {
        let part = (chart.at(chart.end() * x as f64 / width as f64) / chart.top).clamp(0.0, 1.0);
        let y = bottom - (part * height as f64).round() as usize;
        let (from, to) = (before.unwrap_or(y).min(y), before.unwrap_or(y).max(y));
        canvas.vertical(LEFT + x, from, to + 1, colour);
        before = Some(y);
    }
    canvas.horizontal(LEFT, LEFT + width, bottom, DARK);
    canvas.vertical(LEFT, bottom - height, bottom, DARK);
}
