//! The vocabulary of names and descriptions: every script and every JSON escape that a client meets.

use super::dice::Dice;

/// What stands in a plant; non-ASCII, quotes and backslashes included.
const THINGS: [&str; 14] = [
    "Förderband",
    "Boiler",
    "Насосная станция",
    "冷却塔",
    "Compressor \"B\"",
    "Ñandú mixer",
    "윤활 펌프",
    "مضخة",
    "Silo C:\\Werk\\7",
    "🏭 Presse",
    "Zu\u{308}rich chiller",
    "𝔗urbine",
    "Rührwerk <&> Tank",
    "Ventilator /N",
];

/// Where it stands.
const PLACES: [&str; 8] = ["Hall 3", "München", "大阪工場", "Łódź", "São Paulo", "Line 12", "Østre verk", "Cape Town"];

/// Descriptions; control characters, which names may not have, are here.
const REMARKS: [&str; 8] = [
    "Reports every second",
    "First line\nsecond\tafter a tab",
    "Wartung alle 2.000 h – Öl prüfen",
    "CR\r\nLF, \u{8} and \u{c}",
    "点検は毎月 🔧👩‍🔧",
    "\u{2028}, \u{2029}, \u{7f}, \u{1f}",
    "Not null: NaN, {\"a\":[1]}",
    "Runs at reduced load",
];

/// A name without control characters.
pub(super) fn name(dice: &mut Dice, index: u32) -> String {
    format!("{} {} {index}", dice.pick(&THINGS), dice.pick(&PLACES))
}

/// A short remark.
pub(super) fn description(dice: &mut Dice) -> String {
    dice.pick(&REMARKS).to_owned()
}
