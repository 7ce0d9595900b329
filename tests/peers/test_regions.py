"""botocore as oracle for where the services are: its table of endpoints, which AWS publishes with every release."""

import json
from pathlib import Path

import botocore.session
import pytest

DATA = json.loads((Path(__file__).parents[2] / "core/data/regions.json").read_text())


@pytest.mark.parametrize("service", DATA["services"])
def test_regions_are_those_of_botocore(service):
    session = botocore.session.get_session()
    regions, fips = [], []
    for partition in session.get_available_partitions():
        names = session.get_available_regions(service, partition, allow_non_regional=True)
        found = session.get_available_regions(service, partition)
        regions += found
        fips += [region for region in found if f"fips-{region}" in names]
    assert sorted(DATA["services"][service]["regions"]) == sorted(regions)
    assert sorted(DATA["services"][service]["fips"]) == sorted(fips)
