"""A cold start: ``start.py CLIENT ENDPOINT first`` fetches one page of 25 and ends.

With ``made`` it ends as soon as it has a client. A program of its own, because Python compiles the one that it is given
each time, but what that imports only once.
"""

import sys

from client import CLIENTS, Seen

kind, endpoint, what = sys.argv[1:]
client = CLIENTS[kind](endpoint)
if what == "first":
    seen = Seen()
    client.first(25, seen)
    print(seen.items)
else:
    print(what)
