//! Charts as a PNG file.

use std::path::Path;

use font8x8::UnicodeFonts as _;
use plotters::coord::Shift;
use plotters::prelude::{
    BitMapBackend, ChartBuilder, Color as _, DrawingArea, IntoDrawingArea as _, LineSeries,
    RGBColor, WHITE,
};

use crate::plot::Chart;
use crate::units::{age, short};

const WIDTH: u32 = 1000;
/// What one chart shows.
const HEIGHT: u32 = 320;
const LEFT: i32 = 90;
const RIGHT: i32 = 20;
const TOP: i32 = 40;
const BOTTOM: i32 = 40;

/// Where lines are drawn and named, as shares of the scale.
const QUARTERS: [f64; 5] = [0.0, 0.25, 0.5, 0.75, 1.0];
/// A little room above the scale.
const HEADROOM: f64 = 1.02;

const INK: RGBColor = RGBColor(40, 40, 40);
const LINE: RGBColor = RGBColor(30, 100, 200);
const LIMIT: RGBColor = RGBColor(200, 50, 40);
const GRID: RGBColor = RGBColor(225, 225, 225);

type Area<'a> = DrawingArea<BitMapBackend<'a>, Shift>;
type Failed = Box<dyn std::error::Error + Send + Sync>;

/// Writes the charts, one below the other.
pub fn write(path: &Path, charts: &[Chart]) -> Result<(), Failed> {
    let height = HEIGHT * u32::try_from(charts.len())?;
    let mut pixels = vec![0u8; WIDTH as usize * height as usize * 3];
    {
        let root = BitMapBackend::with_buffer(&mut pixels, (WIDTH, height)).into_drawing_area();
        root.fill(&WHITE).map_err(failed)?;
        for (area, chart) in root.split_evenly((charts.len(), 1)).iter().zip(charts) {
            draw(area, chart)?;
        }
        root.present().map_err(failed)?;
    }
    let file = std::io::BufWriter::new(std::fs::File::create(path)?);
    let mut encoder = png::Encoder::new(file, WIDTH, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&pixels)?;
    Ok(writer.finish()?)
}

fn failed(error: impl std::fmt::Display) -> Failed {
    error.to_string().into()
}

fn draw(area: &Area<'_>, chart: &Chart) -> Result<(), Failed> {
    let (span, top) = (chart.span().max(1.0), chart.top());
    // The limit may lie above the scale.
    let limit = chart.limit.filter(|limit| *limit <= top * 1.001);
    let inner = area.margin(TOP, BOTTOM, LEFT, RIGHT);
    let mut made = ChartBuilder::on(&inner)
        .build_cartesian_2d(0.0..span, 0.0..top * HEADROOM)
        .map_err(failed)?;
    // Lines where something is written beside them.
    for share in QUARTERS {
        let (x, y) = (span * share, top * share);
        for line in [[(0.0, y), (span, y)], [(x, 0.0), (x, top * HEADROOM)]] {
            made.draw_series(LineSeries::new(line, GRID.stroke_width(1))).map_err(failed)?;
        }
    }
    if let Some(limit) = limit {
        let line = [(0.0, limit), (span, limit)];
        made.draw_series(LineSeries::new(line, LIMIT.stroke_width(1))).map_err(failed)?;
    }
    let series = chart.series.iter().copied();
    made.draw_series(LineSeries::new(series, LINE.stroke_width(2))).map_err(failed)?;
    write_text(area, &chart.title, (LEFT, TOP / 2 - 8), 2)?;
    for share in QUARTERS {
        let (_, y) = made.backend_coord(&(0.0, top * share));
        let (_, origin) = area.get_base_pixel();
        let text = (chart.tell)(top * share);
        let x = LEFT - 8 - width(&text, 1);
        write_text(area, &text, (x, y - origin - 4), 1)?;
        let (x, _) = made.backend_coord(&(span * share, 0.0));
        // A short time has too few whole seconds.
        let time = span * share;
        let text = if span < 60.0 { format!("{}s", short(time)) } else { age(time) };
        let x = (x - width(&text, 1) / 2).min(WIDTH as i32 - width(&text, 1));
        write_text(area, &text, (x, HEIGHT as i32 - BOTTOM + 8), 1)?;
    }
    Ok(())
}

/// The number of pixels that a text takes.
fn width(text: &str, scale: i32) -> i32 {
    i32::try_from(text.chars().count()).unwrap_or(0).saturating_mul(8 * scale)
}

/// Writes a text with a font of 8 by 8 pixels, each made larger.
fn write_text(area: &Area<'_>, text: &str, at: (i32, i32), scale: i32) -> Result<(), Failed> {
    let room = usize::try_from((WIDTH as i32 - at.0) / (8 * scale)).unwrap_or(0);
    for (index, c) in text.chars().take(room).enumerate() {
        let fonts = font8x8::BASIC_FONTS.get(c).or_else(|| font8x8::LATIN_FONTS.get(c));
        let glyph = fonts.or_else(|| font8x8::BASIC_FONTS.get('?')).unwrap_or_default();
        let left = at.0 + i32::try_from(index)? * 8 * scale;
        for (y, row) in (0i32..).zip(glyph) {
            for x in 0..8 {
                if row & (1 << x) == 0 {
                    continue;
                }
                for (dx, dy) in (0..scale).flat_map(|dx| (0..scale).map(move |dy| (dx, dy))) {
                    let pixel = (left + x * scale + dx, at.1 + y * scale + dy);
                    area.draw_pixel(pixel, &INK).map_err(failed)?;
                }
            }
        }
    }
    Ok(())
}
