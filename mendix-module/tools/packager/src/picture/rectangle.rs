//! Where something stands in a picture, in pixels.

/// Models hold whatever numbers their authors wrote. Beyond this nobody draws.
const FARTHEST: i64 = 1_000_000;

/// A rectangle.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Rectangle {
    pub(super) x: i64,
    pub(super) y: i64,
    pub(super) width: i64,
    pub(super) height: i64,
}

impl Rectangle {
    /// At a point of the model, such as `300;70`, without a size.
    pub(super) fn at(point: &str) -> Self {
        let number = |text: &str| text.parse().unwrap_or(0_i64).clamp(-FARTHEST, FARTHEST);
        let (x, y) = point.split_once(';').unwrap_or_default();
        Rectangle { x: number(x), y: number(y), width: 0, height: 0 }
    }

    /// The smallest one around two.
    pub(super) fn around(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        let (right, bottom) = (self.right().max(other.right()), self.bottom().max(other.bottom()));
        Rectangle { x, y, width: right - x, height: bottom - y }
    }

    pub(super) fn right(self) -> i64 {
        self.x + self.width
    }

    pub(super) fn bottom(self) -> i64 {
        self.y + self.height
    }

    /// The point in its middle.
    #[allow(clippy::cast_precision_loss, reason = "numbers of pixels are small")]
    pub(super) fn middle(self) -> (f64, f64) {
        (self.x as f64 + self.width as f64 / 2.0, self.y as f64 + self.height as f64 / 2.0)
    }

    /// Where a line from a point inside of it leaves it in a direction.
    #[allow(clippy::cast_precision_loss, reason = "numbers of pixels are small")]
    pub(super) fn exit(self, from: (f64, f64), direction: (f64, f64)) -> (f64, f64) {
        let steps = |at: f64, low: i64, high: i64, step: f64| {
            if step > 0.0 {
                (high as f64 - at) / step
            } else if step < 0.0 {
                (low as f64 - at) / step
            } else {
                f64::INFINITY
            }
        };
        let way = steps(from.0, self.x, self.right(), direction.0)
            .min(steps(from.1, self.y, self.bottom(), direction.1))
            .max(0.0);
        (from.0 + direction.0 * way, from.1 + direction.1 * way)
    }
}
