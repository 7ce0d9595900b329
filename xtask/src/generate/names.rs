//! AWS's names in each language's case.

/// `CreateAssetModel` and `createAssetModel` as `create_asset_model`; `resourceARN` as `resource_arn`, `s3Location` as
/// `s3_location`, `eTag` as `e_tag`.
pub(crate) fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut snake = String::new();
    for (place, &letter) in letters.iter().enumerate() {
        if letter.is_ascii_uppercase() && place > 0 {
            let before = letters[place - 1];
            let starts_word = letters.get(place + 1).is_some_and(char::is_ascii_lowercase);
            if !before.is_ascii_uppercase() && before != '_' || before.is_ascii_uppercase() && starts_word {
                snake.push('_');
            }
        }
        snake.push(if letter == '-' { '_' } else { letter.to_ascii_lowercase() });
    }
    snake
}

/// The attribute of a member in Python, where some are called like words of the language: `lambda` as `lambda_`.
pub(crate) fn attribute(name: &str) -> String {
    let snake = snake(name);
    if matches!(snake.as_str(), "lambda" | "global") { snake + "_" } else { snake }
}

/// `CreateAssetModel` as `CREATE_ASSET_MODEL`.
pub(crate) fn constant(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}

/// `VIDEO-MP4` as `VideoMp4`, `ThrottlingException` and `s3AccessPoint` with a capital letter.
pub(crate) fn pascal(name: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().map_or(String::new(), |first| first.to_ascii_uppercase().to_string() + letters.as_str())
    };
    snake(name).split('_').map(capital).collect()
}

#[cfg(test)]
mod tests {
    use super::snake;

    #[test]
    fn words_are_found_in_names() {
        for (name, expected) in [
            ("ListAssetModels", "list_asset_models"),
            ("assetId", "asset_id"),
            ("resourceARN", "resource_arn"),
            ("ARN", "arn"),
            ("s3Location", "s3_location"),
            ("eTag", "e_tag"),
            ("iotTwinMakerConfiguration", "iot_twin_maker_configuration"),
            ("TimeSeriesSummaries", "time_series_summaries"),
            ("KendraSourceDetail", "kendra_source_detail"),
        ] {
            assert_eq!(snake(name), expected);
        }
    }
}
