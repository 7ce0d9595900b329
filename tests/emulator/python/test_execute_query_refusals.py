"""ExecuteQuery of SiteWise: what is refused, and where."""

import re

import pytest
from sql import column, one, page


@pytest.mark.parametrize(
    ("statement", "line", "at", "says"),
    [
        ("   ", 1, 1, "there is no query"),
        ("INSERT INTO asset VALUES (1)", 1, 1, "INSERT is not in the query language"),
        ("UPDATE asset SET asset_name = 'x'", 1, 1, "UPDATE is not in the query language"),
        (" DELETE FROM asset", 1, 2, "DELETE is not in the query language"),
        ("DROP TABLE asset", 1, 1, "DROP is not in the query language"),
        ("CREATE TABLE x (a INT)", 1, 1, "CREATE is not in the query language"),
        ("ALTER TABLE asset RENAME TO x", 1, 1, "ALTER is not in the query language"),
        ("ATTACH DATABASE '/tmp/x' AS x", 1, 1, "ATTACH is not in the query language"),
        ("PRAGMA table_info(asset)", 1, 1, "PRAGMA is not in the query language"),
        ("VACUUM INTO '/tmp/x'", 1, 1, "VACUUM is not in the query language"),
        ("EXPLAIN SELECT 1", 1, 1, "EXPLAIN is not in the query language"),
        ("WITH x AS (SELECT 1) SELECT 1", 1, 1, "WITH is not in the query language"),
        ("SELECT asset_id FROM asset; DROP TABLE asset", 1, 29, "DROP follows the end of the query"),
        ("SELECT asset_id FROM asset;;", 1, 28, "; follows the end of the query"),
        ("SELECT asset_id\nFROM asset\nWHERE asset_name ILIKE 'x'", 3, 7, "ILIKE is not in the query language"),
        ("SELECT * FROM asset", 1, 8, "SELECT * is not in the query language"),
        ("SELECT a.* FROM asset a", 1, 8, "SELECT * is not in the query language"),
        ("SELECT DISTINCT asset_id FROM asset", 1, 1, "SELECT DISTINCT is not in the query language"),
        ("SELECT COUNT(DISTINCT asset_id) FROM asset", 1, 8, "COUNT(DISTINCT ...) is not"),
        ("SELECT RANK() OVER (ORDER BY asset_id) FROM asset", 1, 8, "OVER is not in the query language"),
        ("SELECT asset_id FROM asset LIMIT 1 OFFSET 2", 1, 43, "OFFSET is not in the query language"),
        ("SELECT asset_id FROM asset LIMIT 'a'", 1, 34, "LIMIT takes a whole number"),
        ("SELECT asset_id FROM asset LIMIT -1", 1, 35, "LIMIT takes a whole number"),
        ("SELECT asset_id FROM asset ORDER BY 2", 1, 37, "ORDER BY 2 is no column"),
        ("SELECT asset_id FROM asset ORDER BY 0", 1, 37, "ORDER BY 0 is no column"),
        ("SELECT asset_id FROM asset EXCEPT SELECT asset_id FROM asset", 1, 35, "EXCEPT is not"),
        (
            "SELECT asset_id FROM asset RIGHT JOIN asset_property ON 1 = 1",
            1,
            39,
            "joins are JOIN, INNER JOIN, LEFT JOIN",
        ),
        ("SELECT asset_id FROM asset CROSS JOIN asset_property", 1, 39, "joins are JOIN"),
        ("SELECT a.asset_id FROM asset a JOIN asset_property p", 1, 37, "JOIN needs ON and a condition"),
        ("SELECT a.asset_id FROM asset a JOIN asset_property p USING (asset_id)", 1, 37, "JOIN needs ON"),
        ("SELECT a.asset_id FROM asset a, asset b", 1, 33, "asset is there twice"),
        ("SELECT 1 FROM raw_time_series a, latest_value_time_series b", 1, 34, "both have values"),
        ("SELECT 1 FROM asset, asset_property asset", 1, 22, "asset is in FROM twice"),
        ("SELECT 1 FROM (SELECT 1)", 1, 16, "a sub-select in FROM needs a name"),
        ("SELECT asset_id FROM asset, asset_property", 1, 8, "asset_id is in asset and in asset_property"),
        ("SELECT asset_id FROM assets", 1, 22, "there is no view assets; the views are asset, asset_property"),
        ("SELECT TIMESTAMP '2026-11-26 10:00:00+99:99'", 1, 18, "'2026-11-26 10:00:00+99:99' is no time"),
        ("SELECT TIMESTAMP '2026-11-26 10:00:00+24:00'", 1, 18, "'2026-11-26 10:00:00+24:00' is no time"),
        ("SELECT nothing FROM asset", 1, 8, "there is no column nothing in asset"),
        ("SELECT b.asset_id FROM asset a", 1, 8, "there is no b in the FROM"),
        ("SELECT asset.asset_id FROM asset a", 1, 8, "there is no asset in the FROM"),
        ("SELECT asset_id", 1, 8, "there is no column asset_id in a query without FROM"),
        ("SELECT asset_name n FROM asset WHERE n = 'x'", 1, 38, "there is no column n in asset"),
        ("SELECT asset_id FROM asset WHERE asset_name = 5", 1, 47, "= compares STRING with INT"),
        ("SELECT asset_id FROM asset WHERE asset_name IN ('a', 5)", 1, 54, "IN compares STRING with INT"),
        (
            "SELECT asset_id FROM asset WHERE asset_name IN (SELECT COUNT(*) FROM asset)",
            1,
            49,
            "IN compares STRING with INT",
        ),
        (
            "SELECT asset_id FROM asset WHERE asset_id IN (SELECT asset_id, asset_name FROM asset)",
            1,
            47,
            "a SELECT of one column, not 2",
        ),
        ("SELECT asset_id FROM asset WHERE asset_name", 1, 34, "a condition is expected here, not STRING"),
        (
            "SELECT asset_id FROM asset WHERE COUNT(*) > 1",
            1,
            34,
            "COUNT is an aggregate function, which cannot be in WHERE",
        ),
        ("SELECT MAX(COUNT(*)) FROM asset", 1, 12, "COUNT is an aggregate function"),
        (
            "SELECT COUNT(*) AS c FROM asset GROUP BY c",
            1,
            42,
            "c has an aggregate function, which cannot be in GROUP BY",
        ),
        ("SELECT asset_id FROM asset ORDER BY COUNT(*)", 1, 37, "cannot be in the ORDER BY of a query without groups"),
        ("SELECT asset_id FROM asset HAVING asset_id = 'a'", 1, 35, "HAVING needs GROUP BY or an aggregate function"),
        ("SELECT MEDIAN(asset_id) FROM asset", 1, 8, "there is no function MEDIAN"),
        ("SELECT LENGTH() FROM asset", 1, 8, "LENGTH takes one, not 0 arguments"),
        ("SELECT LENGTH(5) FROM asset", 1, 15, "LENGTH takes a STRING, not INT"),
        ("SELECT AVG(asset_id) FROM asset", 1, 12, "AVG takes numbers, not STRING"),
        ("SELECT COALESCE('a', 1)", 1, 22, "COALESCE takes values of one type, not STRING and INT"),
        ("SELECT CAST('a' AS DOUBLE)", 1, 13, "CAST makes a BOOLEAN, INTEGER"),
        ("SELECT TIMESTAMP 'yesterday'", 1, 18, "'yesterday' is no time"),
        ("SELECT 1 FROM raw_time_series WHERE event_timestamp > 'yesterday'", 1, 55, "'yesterday' is no time"),
        ("SELECT TO_DATE('a', 'YYYY')", 1, 21, "the format 'YYYY' has letters other than"),
        ("SELECT asset_id FROM asset WHERE asset_id LIKE 'a' ESCAPE 'ab'", 1, 59, "ESCAPE takes one character"),
        ("SELECT (SELECT 1)", 1, 9, "a sub-select other than after IN or FROM"),
        ("SELECT asset_id FROM asset WHERE EXISTS (SELECT 1)", 1, 42, "EXISTS is not in the query language"),
        ("SELECT asset_id FROM", 1, 21, "Expected: identifier, found: the end of the query"),
        ("SELECT asset_id FRM asset", 1, 21, "asset is not expected here"),
        ("SELECT 'abc", 1, 8, "Unterminated string literal"),
        ("SELECT\n  1 +\n    asset_id\nFROM asset", 3, 5, "+ takes numbers, not STRING"),
    ],
)
def test_what_is_not_in_the_language_is_refused_with_its_place(sitewise, refused, statement, line, at, says):
    code, status, message = refused(sitewise.execute_query, queryStatement=statement)
    assert (code, status) == ("InvalidRequestException", 400)
    assert message.startswith(f"The query is not valid at line {line}, column {at}: "), message
    assert says in message, message


def test_what_values_do_not_allow_is_refused(sitewise, refused):
    for statement, says in [
        ("SELECT CAST('x' AS INT)", "'x' is no INT"),
        ("SELECT CAST('x' AS TIMESTAMP)", "'x' is no time"),
        ("SELECT CAST('2026-11-26 10:00:00+24:00' AS TIMESTAMP)", "'2026-11-26 10:00:00+24:00' is no time"),
        ("SELECT TO_DATE('x', 'yyyy')", "'x' is no time of the form 'yyyy'"),
        ("SELECT DATE_ADD(YEAR, 99999, NOW())", "moved by 99999 is too far"),
        ("SELECT 9223372036854775807 + 1", "integer overflow"),
        ("SELECT -9223372036854775807 - 2", "integer overflow"),
        ("SELECT 4294967296 * 2147483648", "integer overflow"),
        ("SELECT -(-9223372036854775807 - 1)", "integer overflow"),
        ("SELECT -9223372036854775808 / -1", "integer overflow"),
        ("SELECT a * a * a FROM (SELECT 2097152 AS a) t", "integer overflow"),
        ("SELECT SUM(a) FROM (SELECT 9223372036854775807 AS a UNION ALL SELECT 1) t", "integer overflow"),
        ("SELECT SUBSTR('" + "a" * 40 + "b', '(a|aa)+(?!b)c\\1')", "the regular expression of SUBSTR"),
    ]:
        code, _, message = refused(sitewise.execute_query, queryStatement=statement)
        assert code == "InvalidRequestException"
        assert message.startswith("The query cannot be answered: ")
        assert says in message


@pytest.mark.parametrize(
    "text",
    [
        "'; DROP TABLE asset; --",
        "' OR '1'='1",
        "' UNION SELECT sql FROM sqlite_master --",
        "\"; ATTACH DATABASE '/tmp/x' AS x; --",
        "\\'; SELECT 1",
        "?1",
        "{}%s$1:a@b",
        "a\nb\tc",
        "😀\u202e\ufeff",
        "x" * 1000,
    ],
)
def test_a_text_is_never_more_than_a_text(sitewise, text):
    quoted = text.replace("'", "''")
    before = column(sitewise, "SELECT COUNT(*) FROM asset")
    assert column(sitewise, f"SELECT asset_name FROM asset WHERE asset_name = '{quoted}'") == []
    assert one(sitewise, f"'{quoted}', LENGTH('{quoted}'), CONCAT('{quoted}', '')") == (text, len(text), text)
    name = text.replace('"', '""')
    columns, _, _ = page(sitewise, f'SELECT 1 AS "{name}" FROM asset AS "{name}" ORDER BY "{name}" LIMIT 1')
    assert columns == [(text, "INT")]
    assert column(sitewise, "SELECT COUNT(*) FROM asset") == before


@pytest.mark.parametrize(
    "view",
    [
        "sqlite_master",
        "sqlite_schema",
        "resource",
        "point",
        "stream",
        "main.asset",
        "temp.asset",
        "pragma_database_list",
        "dbstat",
        "fts5vocab",
        "json_each('[1]')",
        '"asset" NOT INDEXED',
        "asset TABLESAMPLE (1)",
        "generate_series(1, 10)",
    ],
)
def test_nothing_but_the_views_can_be_read(sitewise, refused, view):
    code, _, message = refused(sitewise.execute_query, queryStatement=f"SELECT 1 FROM {view}")
    assert code == "InvalidRequestException"
    assert re.match(r"The query is not valid at line 1, column \d+: ", message)


@pytest.mark.parametrize(
    "function",
    [
        "load_extension('x')",
        "readfile('/etc/passwd')",
        "randomblob(9)",
        "sqlite_version()",
        "writefile('/tmp/x', 'y')",
        "zeroblob(9)",
        "printf('%s', 1)",
        "is_like('a', 'a')",
    ],
)
def test_no_function_of_the_engine_can_be_called(sitewise, refused, function):
    code, _, message = refused(sitewise.execute_query, queryStatement=f"SELECT {function}")
    assert code == "InvalidRequestException"
    assert "there is no function" in message
