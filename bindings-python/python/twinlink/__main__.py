"""``python -m twinlink explain``: prints what a connector would use here, and why."""

import argparse
import sys

import twinlink


def main() -> int:
    """Run the command line; 1 if no connector can be made."""
    parser = argparse.ArgumentParser(
        prog="python -m twinlink", description="Connector for AWS IoT TwinMaker and SiteWise."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    explain = commands.add_parser(
        "explain", help="print what would be used, and why: region, credentials, endpoints, proxies, time-outs"
    )
    explain.add_argument("--region")
    explain.add_argument("--endpoint-url")
    explain.add_argument("--profile")
    options = parser.parse_args()
    try:
        with twinlink.Connector(
            region=options.region, endpoint_url=options.endpoint_url, profile=options.profile
        ) as connector:
            print(connector.explain(), end="")
    except twinlink.Error as error:
        print(f"{error.kind}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
