"""botocore as oracle for where the services are: its table of endpoints, which AWS publishes with every release."""

import json
from pathlib import Path

import botocore.session
import pytest
import twinlink
from botocore.config import Config

DATA = json.loads((Path(__file__).parents[2] / "core/data/regions.json").read_text())
KEYS = twinlink.Credentials("AKIDEXAMPLE", "secret")
# Both planes of AWS IoT are in the same regions, as one's host is looked up with the other. botocore's table is older.
LISTED = {"iotdata": "iot"}


@pytest.mark.parametrize("service", DATA["services"])
def test_regions_are_those_of_botocore(service):
    session = botocore.session.get_session()
    regions, fips = [], []
    listed = LISTED.get(service, service)
    for partition in session.get_available_partitions():
        names = session.get_available_regions(listed, partition, allow_non_regional=True)
        found = session.get_available_regions(listed, partition)
        regions += found
        fips += [region for region in found if f"fips-{region}" in names]
    assert sorted(DATA["services"][service]["regions"]) == sorted(regions)
    assert sorted(DATA["services"][service]["fips"]) == sorted(fips)


@pytest.mark.parametrize(("service", "theirs"), [("iot", "iot"), ("iotdata", "iot-data")])
@pytest.mark.parametrize(("fips", "dual_stack"), [(False, False), (False, True), (True, False), (True, True)])
def test_endpoints_of_aws_iot_are_those_of_botocore(service, theirs, fips, dual_stack):
    session = botocore.session.get_session()
    for region in DATA["services"][service]["regions"]:
        with twinlink.Connector(region, credentials=KEYS, use_fips=fips, use_dual_stack=dual_stack) as aws:
            [line] = [line for line in aws.explain().lines if line.name == f"endpoint {service}"]
        if fips and region not in DATA["services"][service]["fips"]:
            assert line.value.startswith("none: "), region
            continue
        if service == "iotdata" and not (fips or dual_stack):
            # Each account's own.
            assert line.origin == "iot.DescribeEndpoint"
            continue
        client = session.create_client(
            theirs,
            region_name=region,
            aws_access_key_id="AKIDEXAMPLE",
            aws_secret_access_key="secret",
            config=Config(use_fips_endpoint=fips, use_dualstack_endpoint=dual_stack),
        )
        assert line.value == client.meta.endpoint_url, region
