"""What tests of ExecuteQuery share: rows as Python's values."""

READ = {"STRING": str, "INT": int, "DOUBLE": float, "BOOLEAN": {"true": True, "false": False}.get, "TIMESTAMP": int}


def value(datum: dict, kind: str) -> object:
    """A value of a row; it has one member."""
    ((member, found),) = datum.items()
    if member == "nullValue":
        assert found is True
        return None
    assert member == "scalarValue"
    return READ[kind](found)


def page(sitewise, statement: str, **arguments) -> tuple[list, list, str | None]:
    """Names and types of columns, rows as tuples, and the token."""
    answer = sitewise.execute_query(queryStatement=statement, **arguments)
    columns = [(column["name"], column["type"]["scalarType"]) for column in answer["columns"]]
    found = []
    for row in answer["rows"]:
        assert len(row["data"]) == len(columns)
        found.append(tuple(value(datum, kind) for datum, (_, kind) in zip(row["data"], columns, strict=True)))
    return columns, found, answer.get("nextToken")


def rows(sitewise, statement: str, **arguments) -> list[tuple]:
    """All rows, of all pages."""
    found, token = [], {}
    while True:
        _, some, next_token = page(sitewise, statement, **arguments, **token)
        found += some
        if not next_token:
            return found
        token = {"nextToken": next_token}


def column(sitewise, statement: str, **arguments) -> list:
    """The only column of all rows."""
    return [only for (only,) in rows(sitewise, statement, **arguments)]


def one(sitewise, expressions: str) -> tuple:
    """The row of a SELECT without FROM."""
    (row,) = rows(sitewise, f"SELECT {expressions}")
    return row
