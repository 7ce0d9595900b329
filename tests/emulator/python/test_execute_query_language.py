"""ExecuteQuery of SiteWise: the language."""

import time

import pytest
from cities import CITIES, Cities
from sql import column, one, page, rows

SECOND = 1_000_000_000


@pytest.fixture(scope="module")
def cities(account) -> Cities:
    return Cities(account.sitewise)


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("asset_name = 'Bern'", ["Bern"]),
        ("asset_name <> 'Bern' AND asset_name != 'Berlin' AND asset_name LIKE 'B%'", []),
        ("asset_name < 'B'", ["Aachen", "50% Stadt"]),
        ("asset_name >= 'a' AND asset_name <= 'az'", ["aalen", "a_b"]),
        ("asset_name LIKE 'Ber%'", ["Berlin", "Bern"]),
        ("asset_name LIKE '%er%'", ["Berlin", "Bern"]),
        ("asset_name LIKE '_er_'", ["Bern"]),
        ("asset_name LIKE 'Z_rich'", ["Zürich"]),
        ("asset_name LIKE 'A%'", ["Aachen"]),
        ("asset_name LIKE '%!%%' ESCAPE '!'", ["50% Stadt"]),
        ("asset_name LIKE 'a\\_%' ESCAPE '\\'", ["a_b"]),
        ("asset_name NOT LIKE '%a%' AND asset_name NOT LIKE '%e%'", ["Zürich"]),
        ("asset_name IN ('Bern', 'O''Hare', 'Nowhere')", ["Bern", "O'Hare"]),
        ("asset_name NOT IN ('Bern', 'Berlin') AND asset_name LIKE 'B%'", []),
        ("asset_name BETWEEN 'Aa' AND 'Berlin'", ["Aachen", "Berlin"]),
        ("asset_name NOT BETWEEN 'Aa' AND 'a_b'", ["aalen", "50% Stadt"]),
        ("asset_description IS NULL AND asset_name IS NOT NULL AND asset_name = 'Bern'", ["Bern"]),
        ("asset_description = NULL OR asset_name = NULL", []),
        ("NOT (asset_name = 'Bern' OR asset_name LIKE '%a%' OR asset_name LIKE '%e%')", ["Zürich"]),
        ("asset_name = 'Bern' OR asset_name = 'Berlin' AND asset_name = 'x'", ["Bern"]),
        ("LENGTH(asset_name) = 6 AND UPPER(asset_name) = asset_name", []),
        ("CASE asset_name WHEN 'Bern' THEN TRUE ELSE FALSE END", ["Bern"]),
    ],
)
def test_conditions(sitewise, cities, condition, expected):
    assert column(sitewise, f"SELECT asset_name FROM asset WHERE {cities.where()} AND ({condition})") == expected


@pytest.mark.parametrize(
    ("expression", "kind", "expected"),
    [
        ("LENGTH('Zürich')", "INT", 6),
        ("CONCAT('a', 'b')", "STRING", "ab"),
        ("CONCAT('a', NULL)", "STRING", None),
        ("SUBSTR('Zürich', 2)", "STRING", "ürich"),
        ("SUBSTR('Zürich', 2, 3)", "STRING", "üri"),
        ("SUBSTR('Zürich', -4, 2)", "STRING", "ri"),
        ("SUBSTR('name@host.de', '@[^.]*')", "STRING", "@host"),
        ("SUBSTR('name', '[0-9]+')", "STRING", None),
        ("UPPER('Zürich')", "STRING", "ZÜRICH"),
        ("LOWER('ZÜRICH')", "STRING", "zürich"),
        ("TRIM('  a b ')", "STRING", "a b"),
        ("LTRIM('  a ')", "STRING", "a "),
        ("RTRIM('  a ')", "STRING", "  a"),
        ("STR_REPLACE('a-b-c', '-', '+-')", "STRING", "a+-b+-c"),
        ("POWER(3, 2)", "DOUBLE", 9.0),
        ("POWER(2.3, 3.9)", "DOUBLE", 2.3**3.9),
        ("ROUND(32.12435, 3)", "DOUBLE", 32.124),
        ("ROUND(2.5)", "DOUBLE", 3.0),
        ("ROUND(-2.5)", "DOUBLE", -3.0),
        ("ROUND(1234, -2)", "INT", 1200),
        ("FLOOR(21.2)", "DOUBLE", 21.0),
        ("FLOOR(-21.2)", "DOUBLE", -22.0),
        ("1 + 2 * 3 - 4", "INT", 3),
        ("(1 + 2) * 3", "INT", 9),
        ("7 / 2", "INT", 3),
        ("7 / 2.0", "DOUBLE", 3.5),
        ("7 % 4", "INT", 3),
        ("- 5", "INT", -5),
        ("1 / 0", "INT", None),
        ("0.1 + 0.2", "DOUBLE", 0.1 + 0.2),
        ("1e300", "DOUBLE", 1e300),
        ("9223372036854775807", "INT", 9223372036854775807),
        ("-9223372036854775808", "INT", -9223372036854775808),
        ("- 9223372036854775807 - 1", "INT", -9223372036854775808),
        ("+9223372036854775807", "INT", 9223372036854775807),
        ("9223372036854775808", "DOUBLE", 9223372036854775808.0),
        ("9223372036854775807 + 1.0", "DOUBLE", 9223372036854775808.0),
        ("-9223372036854775808 % -1", "INT", 0),
        ("1e308 * 10", "DOUBLE", None),
        ("- (1e308 * 10)", "DOUBLE", None),
        ("1e308 * 10 - 1e308 * 10", "DOUBLE", None),
        ("1e308 * 10 IS NULL", "BOOLEAN", True),
        ("COALESCE(1e308 + 1e308, 1.5)", "DOUBLE", 1.5),
        ("CAST(-1e308 * 10 AS STRING)", "STRING", None),
        ("TRUE AND NOT FALSE", "BOOLEAN", True),
        ("NULL IS NULL", "BOOLEAN", True),
        ("NULL AND TRUE", "BOOLEAN", None),
        ("NULL", "STRING", None),
        ("COALESCE(NULL, 'a')", "STRING", "a"),
        ("COALESCE(NULL, 1, 2.5)", "DOUBLE", 1.0),
        ("COALESCE(NULL)", "STRING", None),
        ("CASE WHEN 1 > 2 THEN 'a' WHEN 2 > 1 THEN 'b' END", "STRING", "b"),
        ("CASE 3 WHEN 1 THEN 1 ELSE 2.5 END", "DOUBLE", 2.5),
        ("CAST('12' AS INTEGER)", "INT", 12),
        ("CAST(12.9 AS INT)", "INT", 12),
        ("CAST(1 AS BOOLEAN)", "BOOLEAN", True),
        ("CAST('FALSE' AS BOOLEAN)", "BOOLEAN", False),
        ("CAST(12 AS STRING)", "STRING", "12"),
        ("CAST(1.5 AS CHAR)", "STRING", "1.5"),
        ("CAST(TRUE AS CHARACTER)", "STRING", "true"),
        ("CAST(TIMESTAMP '2025-05-15 10:00:00' AS STRING)", "STRING", "2025-05-15T10:00:00Z"),
        ("CAST('2023-12-25 14:30:00' AS TIMESTAMP)", "TIMESTAMP", 1703514600 * SECOND),
        ("CAST('25.12.2023' AS TIMESTAMP FORMAT 'dd.MM.yyyy')", "TIMESTAMP", 1703462400 * SECOND),
        ("CAST('2023-12-25 14:30:00' AS DATE)", "STRING", "2023-12-25"),
        ("TIMESTAMP '2025-12-21 23:59:59.999Z'", "TIMESTAMP", 1766361599999000000),
        ("TIMESTAMP '2025-12-21 23:59:59+23:59'", "TIMESTAMP", (1766361599 - 86340) * SECOND),
        ("TIMESTAMP '2025-12-21T23:59:59.123+11:11'", "TIMESTAMP", 1766361599123000000 - 40260 * SECOND),
        ("TO_TIMESTAMP(100)", "TIMESTAMP", 100 * SECOND),
        ("TO_TIMESTAMP(100.5)", "TIMESTAMP", 100 * SECOND + SECOND // 2),
        ("TO_TIMESTAMP('2023-12-25', 'yyyy-MM-dd')", "TIMESTAMP", 1703462400 * SECOND),
        ("TO_DATE(86400000)", "STRING", "1970-01-02"),
        ("TO_DATE('25/12/2023', 'dd/MM/yyyy')", "STRING", "2023-12-25"),
        ("TO_DATE(TIMESTAMP '2025-05-15 10:20:30')", "STRING", "2025-05-15"),
        ("TO_TIME(3600000)", "STRING", "01:00:00"),
        ("TO_TIME(TIMESTAMP '2025-05-15 10:20:30.5')", "STRING", "10:20:30.500"),
        ("DATE_ADD(DAY, 7, TIMESTAMP '2025-01-31 00:00:00')", "TIMESTAMP", 1738886400 * SECOND),
        ("DATE_ADD(MONTH, 1, TIMESTAMP '2025-01-31 00:00:00')", "TIMESTAMP", 1740700800 * SECOND),
        ("DATE_SUB(YEAR, 2, TIMESTAMP '2025-01-31 00:00:00')", "TIMESTAMP", 1675123200 * SECOND),
        ("TIMESTAMP_ADD(MINUTE, 2, TIMESTAMP '2025-01-31 00:00:00')", "TIMESTAMP", 1738281720 * SECOND),
        ("TIMESTAMP_SUB(SECOND, 2, '2025-01-31 00:00:00')", "TIMESTAMP", 1738281598 * SECOND),
        ("TIMESTAMP '2025-01-31 00:00:00' = '2025-01-31'", "BOOLEAN", True),
        ("TIMESTAMP '2025-01-31 00:00:00' = 1738281600", "BOOLEAN", True),
        ("TIMESTAMP '2025-01-31 00:00:00' > -9223372036854775808", "BOOLEAN", True),
        ("TIMESTAMP '2025-01-31 00:00:00' < 1738281600000000001", "BOOLEAN", True),
    ],
)
def test_expressions(sitewise, expression, kind, expected):
    columns, found, _ = page(sitewise, f"SELECT {expression} AS x")
    assert columns == [("x", kind)]
    ((value,),) = found
    assert value == expected
    assert type(value) is type(expected)


def test_now_is_the_emulators_clock_to_the_millisecond(start):
    account = start()
    account.admin("POST", "clock", {"advance_seconds": 86400})
    (found,) = one(account.sitewise, "NOW()")
    assert abs(found / SECOND - time.time() - 86400) < 60
    assert found % 1_000_000 == 0
    assert one(account.sitewise, "TIMESTAMP_SUB(MINUTE, 30, NOW()) < NOW()") == (True,)


def test_aggregate_functions(sitewise, cities):
    where = f"WHERE asset_id = '{cities.assets['Bern']}' AND property_id = '{cities.properties['visitors']}'"
    of_values = ", ".join(f"{name}(int_value)" for name in ("COUNT", "SUM", "AVG", "MIN", "MAX", "STDDEV"))
    functions = f"COUNT(*), COUNT(double_value), {of_values}"
    columns, found, _ = page(sitewise, f"SELECT {functions} FROM raw_time_series {where}")
    assert [kind for _, kind in columns] == ["INT", "INT", "INT", "INT", "DOUBLE", "INT", "INT", "DOUBLE"]
    # That of a sample.
    assert found == [(5, 0, 5, 30, 6.0, 0, 16, pytest.approx(6.595452979136459))]
    empty = f"SELECT {functions} FROM raw_time_series {where} AND int_value > 99"
    assert rows(sitewise, empty) == [(0, 0, 0, None, None, None, None, None)]
    times = f"SELECT MIN(event_timestamp), MAX(event_timestamp), MAX(quality) FROM raw_time_series {where}"
    assert rows(sitewise, times) == [(cities.start * SECOND, (cities.start + 4) * SECOND, "GOOD")]


def test_group_by_and_having(sitewise, cities):
    statement = (
        "SELECT a.asset_name AS city, COUNT(*) AS points, MAX(r.double_value) AS warmest"
        " FROM asset a, raw_time_series r"
        f" WHERE {cities.where('a')} AND r.property_id = '{cities.properties['temperature']}'"
        " GROUP BY {} HAVING {} ORDER BY points"
    )
    expected = [("Bern", 5, 4.75), ("Berlin", 6, 5.5), ("aalen", 7, 6.25), ("Aachen", 8, 7.0)]
    for group in ("a.asset_name", "city", "a.asset_id, a.asset_name"):
        for having in ("COUNT(*) > 4", "points > 4", "COUNT(r.double_value) >= 5 AND MAX(r.double_value) < 100"):
            assert rows(sitewise, statement.format(group, having)) == expected
    lengths = f"SELECT LENGTH(asset_name) AS l, COUNT(*) FROM asset WHERE {cities.where()}"
    assert rows(sitewise, f"{lengths} GROUP BY LENGTH(asset_name) ORDER BY l") == [
        (3, 1),
        (4, 1),
        (5, 1),
        (6, 4),
        (9, 1),
    ]


def test_order_by(sitewise, cities):
    where = f"FROM asset WHERE {cities.where()}"
    ordered = sorted(CITIES)
    for order in ("asset_name", "1", "asset_name ASC", "asset.asset_name", "x"):
        assert column(sitewise, f"SELECT asset_name AS x {where} ORDER BY {order}") == ordered
    assert column(sitewise, f"SELECT asset_name {where} ORDER BY 1 DESC") == ordered[::-1]
    by_length = sorted(CITIES, key=lambda name: (-len(name), name))
    assert column(sitewise, f"SELECT asset_name {where} ORDER BY LENGTH(asset_name) DESC, asset_name") == by_length
    nulls = f"SELECT r.int_value FROM raw_time_series r WHERE r.asset_id = '{cities.assets['Bern']}' ORDER BY 1 "
    for order, place in (("", 0), ("NULLS FIRST", 0), ("NULLS LAST", -1), ("DESC", -1), ("DESC NULLS FIRST", 0)):
        assert column(sitewise, nulls + order)[place] is None
    # A number in a sum is no column.
    assert sorted(column(sitewise, f"SELECT asset_name {where} ORDER BY 1 + 1")) == ordered


def test_limit(sitewise, cities):
    statement = f"SELECT asset_name FROM asset WHERE {cities.where()} LIMIT "
    assert [column(sitewise, f"{statement}{limit}") for limit in (0, 1, 3, 99)] == [[], CITIES[:1], CITIES[:3], CITIES]
    assert column(sitewise, f"{statement}3", maxResults=2) == CITIES[:3]
    assert column(sitewise, f"{statement}3;") == CITIES[:3]


def test_union(sitewise, cities):
    names = f"SELECT asset_name FROM asset WHERE {cities.where()} AND asset_name LIKE 'B%'"
    assert column(sitewise, f"{names} UNION {names} ORDER BY 1 DESC") == ["Bern", "Berlin"]
    assert column(sitewise, f"{names} UNION ALL {names} ORDER BY asset_name") == ["Berlin", "Berlin", "Bern", "Bern"]
    assert column(sitewise, f"{names} UNION SELECT 'Basel' ORDER BY 1 LIMIT 2") == ["Basel", "Berlin"]
    assert column(sitewise, f"({names} LIMIT 1) UNION (SELECT 'Basel')") == ["Basel", "Berlin"]
    columns, found, _ = page(sitewise, "SELECT 1 AS x, NULL AS y UNION ALL SELECT 2.5, 'b'")
    assert (columns, found) == ([("x", "DOUBLE"), ("y", "STRING")], [(1.0, None), (2.5, "b")])


def test_a_comma_joins_by_the_shared_ids(sitewise, cities):
    statement = (
        f"SELECT a.asset_name, p.property_name, r.int_value FROM {{}} WHERE {cities.where('a')} AND r.int_value > 3"
    )
    expected = [("Bern", "visitors", 4), ("Bern", "visitors", 9), ("Bern", "visitors", 16)]
    for views in (
        "asset a, asset_property p, raw_time_series r",
        "raw_time_series r, asset_property p, asset a",
        "asset AS a, raw_time_series AS r, asset_property AS p",
    ):
        assert rows(sitewise, statement.format(views)) == expected


def test_joins_with_on(sitewise, cities):
    for join in ("JOIN", "INNER JOIN"):
        statement = (
            "SELECT a.asset_name, p.property_name, r.int_value FROM asset a"
            f" {join} asset_property p ON a.asset_id = p.asset_id"
            f" {join} raw_time_series r ON r.asset_id = p.asset_id AND r.property_id = p.property_id"
            " AND r.int_value > 3"
            f" WHERE {cities.where('a')}"
        )
        assert rows(sitewise, statement) == [("Bern", "visitors", 4), ("Bern", "visitors", 9), ("Bern", "visitors", 16)]
    left = (
        "SELECT a.asset_name, r.int_value FROM asset a LEFT JOIN raw_time_series r"
        f" ON r.asset_id = a.asset_id AND r.int_value > 9 WHERE {cities.where('a')} ORDER BY 2 DESC"
    )
    found = rows(sitewise, left)
    assert found[0] == ("Bern", 16)
    assert sorted(found[1:]) == sorted((city, None) for city in CITIES if city != "Bern")


def test_a_view_is_joined_with_itself(sitewise, cities):
    statement = (
        "SELECT a.asset_name, b.asset_name FROM asset a JOIN asset b"
        f" ON a.asset_model_id = b.asset_model_id AND a.asset_name < b.asset_name WHERE {cities.where('a')}"
    )
    pairs = [(one, other) for one in CITIES for other in CITIES if one < other]
    assert sorted(rows(sitewise, statement)) == sorted(pairs)


def test_sub_selects_with_in(sitewise, cities):
    many = "SELECT asset_id FROM raw_time_series GROUP BY asset_id HAVING COUNT(*) > {}"
    statement = f"SELECT asset_name FROM asset WHERE {cities.where()} AND asset_id {{}} ({many})"
    # An attribute has a value, too.
    assert sorted(column(sitewise, statement.format("IN", 7))) == ["Aachen", "Bern", "aalen"]
    assert column(sitewise, statement.format("NOT IN", 0)) == []
    nested = (
        f"SELECT property_name FROM asset_property WHERE asset_id = '{cities.assets['Bern']}' AND property_id IN"
        " (SELECT property_id FROM raw_time_series WHERE asset_id IN"
        " (SELECT asset_id FROM asset WHERE asset_name = 'Bern')"
        f" AND event_timestamp > TIMESTAMP '2025-01-01 00:00:00' AND int_value > 3)"
    )
    assert column(sitewise, nested) == ["visitors"]


def test_sub_selects_in_from(sitewise, cities):
    statement = (
        "SELECT t.city, r.int_value FROM"
        f" (SELECT asset_id AS id, asset_name AS city FROM asset WHERE {cities.where()}) AS t"
        " JOIN raw_time_series r ON r.asset_id = t.id WHERE r.int_value = 9"
    )
    assert rows(sitewise, statement) == [("Bern", 9)]


def test_times_bound_what_is_read(sitewise, cities):
    asset, property_id = cities.assets["Aachen"], cities.properties["temperature"]
    of = f"FROM raw_time_series WHERE asset_id = '{asset}' AND property_id = '{property_id}'"
    times = column(sitewise, f"SELECT CAST(event_timestamp AS STRING) {of}")
    every = column(sitewise, f"SELECT double_value {of}")
    assert len(times) == 8
    for condition, expected in [
        (f"event_timestamp > TIMESTAMP '{times[2]}'", every[3:]),
        (f"event_timestamp >= TIMESTAMP '{times[2]}'", every[2:]),
        (f"event_timestamp < '{times[2]}'", every[:2]),
        (f"TIMESTAMP '{times[2]}' >= event_timestamp", every[:3]),
        (f"event_timestamp = TIMESTAMP '{times[2]}'", every[2:3]),
        (f"event_timestamp <> TIMESTAMP '{times[2]}'", every[:2] + every[3:]),
        (f"event_timestamp BETWEEN TIMESTAMP '{times[2]}' AND TIMESTAMP '{times[4]}'", every[2:5]),
        (f"event_timestamp NOT BETWEEN TIMESTAMP '{times[2]}' AND TIMESTAMP '{times[4]}'", every[:2] + every[5:]),
        (f"event_timestamp IN (TIMESTAMP '{times[1]}', '{times[3]}')", [every[1], every[3]]),
        (f"event_timestamp > {cities.start + 5} AND event_timestamp <= {cities.start + 6}", every[6:7]),
        (
            f"event_timestamp > {cities.start * SECOND + 1} AND event_timestamp < {(cities.start + 2) * SECOND}",
            every[1:2],
        ),
        ("event_timestamp > TIMESTAMP '2999-01-01 00:00:00'", []),
        ("event_timestamp < 9223372036", every),
        ("event_timestamp < 9223372037", every),
        ("event_timestamp < 9999999999 AND event_timestamp > -9999999999", every),
        ("event_timestamp >= 9999999999", []),
        (f"event_timestamp > TIMESTAMP '{times[5]}' AND event_timestamp < TIMESTAMP '{times[2]}'", []),
        ("event_timestamp > TIMESTAMP_SUB(DAY, 1, NOW())", every),
        ("event_timestamp > NULL", []),
        (f"event_timestamp > TIMESTAMP '{times[2]}' OR double_value = 0", every[:1] + every[3:]),
    ]:
        assert column(sitewise, f"SELECT double_value {of} AND ({condition})") == expected, condition


def test_or_finds_each_row_once(sitewise, cities):
    bern, aachen = cities.assets["Bern"], cities.assets["Aachen"]
    start = cities.start
    of = f"asset_id = '{aachen}' AND property_id = '{cities.properties['temperature']}'"
    early_or_late = f"{of} AND (event_timestamp < {start + 2} OR event_timestamp > {start + 4})"
    either = f"asset_id = '{bern}' OR asset_name = 'Aachen' AND {cities.where()}"
    for statement, expected in [
        (f"SELECT asset_name FROM asset WHERE {either}", ["Aachen", "Bern"]),
        (f"SELECT asset_name FROM asset WHERE asset_id = '{bern}' OR asset_id = '{aachen}'", ["Aachen", "Bern"]),
        (f"SELECT double_value FROM raw_time_series WHERE {early_or_late}", [0.0, 1.0, 5.0, 6.0, 7.0]),
        (f"SELECT COUNT(*) FROM raw_time_series WHERE {early_or_late} GROUP BY asset_id", [5]),
        (f"SELECT COUNT(*) FROM asset WHERE asset_id IN (SELECT asset_id FROM asset WHERE {either})", [2]),
        (f"SELECT n FROM (SELECT asset_name AS n FROM asset WHERE {either}) t WHERE n = 'Bern' OR n = 'x'", ["Bern"]),
        (
            f"SELECT property_name FROM asset_property WHERE asset_id = '{bern}'"
            f" AND (property_id = '{cities.properties['country']}' OR property_name = 'visitors')",
            ["country", "visitors"],
        ),
        (
            "SELECT double_value FROM latest_value_time_series"
            f" WHERE {of} AND (quality = 'BAD' OR event_timestamp > {start} OR double_value = 7)",
            [7.0],
        ),
    ]:
        assert sorted(column(sitewise, statement)) == expected, statement


def test_what_is_endless_is_null(sitewise, cities):
    of = f"FROM raw_time_series WHERE asset_id = '{cities.assets['Aachen']}' AND double_value IS NOT NULL"
    large = "double_value * 1e308"
    assert rows(sitewise, f"SELECT COUNT(*), COUNT({large}), SUM({large}), AVG({large}), MAX({large}) {of}") == [
        (8, 2, 1e308, 5e307, 1e308)
    ]
    whole = "SELECT SUM({0}), AVG({0}), STDDEV({0}), COUNT({0}) FROM (SELECT 1e308 AS x UNION ALL SELECT -1e308 {1}) t"
    found = rows(sitewise, whole.format("x", "UNION ALL SELECT 1.7e308 UNION ALL SELECT 1.7e308"))
    assert found == [(None, None, None, 4)]
    assert len(rows(sitewise, f"SELECT 1 {of} AND {large} IS NULL")) == 6
    assert rows(sitewise, f"SELECT 1 {of} AND {large} > 1e308") == []
