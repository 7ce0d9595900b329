"""Listings to their end."""


def listed(call, member: str, **arguments) -> list[dict]:
    """All items of a listing, page by page, also where boto3 has no paginator."""
    found, token = [], None
    while True:
        page = call(**arguments, **({"nextToken": token} if token else {}))
        found += page[member]
        token = page.get("nextToken")
        if not token:
            return found
