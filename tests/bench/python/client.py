"""A Python client of the benchmark: ``client.py CLIENT ENDPOINT``, as ``clients.py`` tells.

Python compiles the file that it is given anew for each process, so there is nothing in this one.
"""

from clients import main

main()
