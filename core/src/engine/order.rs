//! Which member comes next in an answer: services send members in a steady order.

use super::scan::Scanner;
use super::shape::Shape;

/// Takes a member's name and colon, and gives its place in the shape; none for a name that the shape does not have.
#[inline(always)]
pub(crate) fn member(json: &mut Scanner<'_>, shape: &'static Shape, order: &mut Order) -> Option<Option<usize>> {
    let guess = order.next();
    let place = if shape.members.get(guess).is_some_and(|member| json.take_all(member.key)) {
        Some(guess)
    } else {
        let name = json.plain_string()?;
        json.expect(b':')?;
        shape.members.iter().position(|member| member.name.as_bytes() == name)
    };
    if let Some(place) = place {
        order.came(place);
    }
    Some(place)
}

/// In which order members came in the structure before: services send them in a steady one, but not in the shape's.
pub(crate) struct Order {
    /// Which member follows the one at the place before; the first entry is for the beginning.
    after: [u8; 32],
    at: usize,
}

impl Default for Order {
    /// The shape's order.
    fn default() -> Self {
        Order { after: std::array::from_fn(|place| place as u8), at: 0 }
    }
}

impl Order {
    pub(crate) fn begin(&mut self) {
        self.at = 0;
    }

    /// The place of the member that probably comes next. Shapes are far smaller than this table: behind its end nothing
    /// is expected.
    #[inline(always)]
    fn next(&self) -> usize {
        self.after.get(self.at).map_or(usize::MAX, |&place| usize::from(place))
    }

    #[inline(always)]
    fn came(&mut self, place: usize) {
        if let (Some(after), Ok(place)) = (self.after.get_mut(self.at), u8::try_from(place)) {
            *after = place;
        }
        self.at = place + 1;
    }
}
