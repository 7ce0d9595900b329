"""Parquet files for tests: one row group, a page for each column, plain and uncompressed."""

import struct

# The types of columns, and how each of their values is written.
KINDS = {
    int: (2, lambda value: struct.pack("<q", value)),
    float: (5, lambda value: struct.pack("<d", value)),
    str: (6, lambda value: struct.pack("<I", len(value.encode())) + value.encode()),
}
I32, I64, BINARY, LIST, STRUCT = 5, 6, 8, 9, 12


def varint(number: int) -> bytes:
    written = bytearray()
    while number > 0x7F:
        written.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*written, number])


def thrift(value: object, kind: int) -> bytes:
    """A value in Thrift's compact protocol; a structure has the kinds and values of its fields by their ids."""
    if kind in (I32, I64):
        return varint(value << 1)
    if kind == BINARY:
        return varint(len(value)) + value
    if kind == LIST:
        of, items = value
        return bytes([0xF0 | of]) + varint(len(items)) + b"".join(thrift(item, of) for item in items)
    written, before = b"", 0
    for number, (of, field) in value.items():
        written += bytes([(number - before) << 4 | of]) + thrift(field, of)
        before = number
    return written + b"\0"


def parquet(**columns: list) -> bytes:
    """A file with these columns, all of the same length; None is null."""
    content, chunks, schema = b"PAR1", [], []
    length = len(next(iter(columns.values())))
    for name, values in columns.items():
        kind, write = KINDS[next((type(value) for value in values if value is not None), str)]
        levels = b"".join(bytes([2, value is not None]) for value in values)
        data = b"".join(write(value) for value in values if value is not None)
        page = struct.pack("<I", len(levels)) + levels + data
        about = {1: (I32, length), 2: (I32, 0), 3: (I32, 3), 4: (I32, 3)}
        header = {1: (I32, 0), 2: (I32, len(page)), 3: (I32, len(page)), 5: (STRUCT, about)}
        written = thrift(header, STRUCT) + page
        details = {
            1: (I32, kind),
            2: (LIST, (I32, [0, 3])),
            3: (LIST, (BINARY, [name.encode()])),
            4: (I32, 0),
            5: (I64, length),
            6: (I64, len(written)),
            7: (I64, len(written)),
            9: (I64, len(content)),
        }
        chunks.append({2: (I64, len(content)), 3: (STRUCT, details)})
        content += written
        text = {6: (I32, 0)} if kind == 6 else {}
        schema.append({1: (I32, kind), 3: (I32, 1), 4: (BINARY, name.encode())} | text)
    root = {4: (BINARY, b"schema"), 5: (I32, len(schema))}
    group = {1: (LIST, (STRUCT, chunks)), 2: (I64, len(content)), 3: (I64, length)}
    footer = thrift(
        {
            1: (I32, 1),
            2: (LIST, (STRUCT, [root, *schema])),
            3: (I64, length),
            4: (LIST, (STRUCT, [group])),
        },
        STRUCT,
    )
    return content + footer + struct.pack("<I", len(footer)) + b"PAR1"
