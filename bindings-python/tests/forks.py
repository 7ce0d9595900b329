"""A program that forks: ``forks.py ENDPOINT REGION FORKS ACCESS_KEY_ID SECRET_ACCESS_KEY``.

Threads list, resolve keys and open connectors all the time, with the same settings as every child. Each child is told
that its parent's connector is not for it, opens one of its own, lists and resolves, and ends; the parent goes on.
"""

import asyncio
import faulthandler
import os
import random
import sys
import threading
import time

import pytest
import twinlink

ENDPOINT, REGION, FORKS, *KEYS = sys.argv[1:]
# Far more than a child needs on a loaded machine; one that waits for a lock of its parent never ends.
CHILD_SECONDS = 60
ROLE = "arn:aws:iam::123456789012:role/Gateway"
os.environ["TWINLINK_ENDPOINT_URL_STS"] = ENDPOINT
os.environ["TWINLINK_REGION"] = REGION
keys = twinlink.Credentials(*KEYS)
role = twinlink.Credentials.assume_role(ROLE, source=keys)


def connector(credentials):
    return twinlink.Connector(REGION, ENDPOINT, credentials, endpoint_urls={"sts": ENDPOINT}, log_level="debug")


def items(aws):
    return len(list(aws.sitewise.list_asset_models(max_results=40)))


async def items_async(aws):
    return len([model async for model in aws.sitewise.list_asset_models(max_results=40)])


def refused(call):
    with pytest.raises(twinlink.ClosedError, match="fork"):
        call()


def child(parents, by_role):
    """All that a child may try."""
    for aws in (parents, by_role):
        listing = aws.twinmaker.list_workspaces()
        refused(listing.page)
        refused(lambda listing=listing: list(listing))
        refused(lambda listing=listing: asyncio.run(listing.page_async()))
        refused(aws.validate_credentials)
        refused(aws.explain)
        assert aws.closed
        assert REGION in repr(aws)
        aws.close()
    # They were fetched by the parent, or are being fetched by one of its threads.
    found = role.resolve()
    assert found.session_token
    who = {"credentials": role, "service": "iotsitewise", "region": REGION}
    assert twinlink.sign_request("GET", f"{ENDPOINT}/a", **who)
    assert "X-Amz-Signature" in twinlink.presign_url("GET", f"{ENDPOINT}/a", expires=60, **who)
    for credentials in (keys, role):
        with connector(credentials) as own:
            assert items(own) == 120
            own.validate_credentials()
            assert asyncio.run(items_async(own)) == 120


def fork(parents, by_role):
    number = os.fork()
    if number == 0:
        status = 1
        try:
            faulthandler.dump_traceback_later(CHILD_SECONDS, exit=True)
            child(parents, by_role)
            status = 0
        except BaseException:
            import traceback

            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(status)
    return number


def main():
    parents, by_role = connector(keys), connector(role)
    ending = threading.Event()
    failed = []
    done = [0] * 7

    def again(place, work):
        try:
            while not ending.is_set():
                work()
                done[place] += 1
        except BaseException as error:
            failed.append(error)
            raise

    def anew():
        with connector(keys):
            pass

    works = [
        lambda: items(parents),
        lambda: items(by_role),
        lambda: asyncio.run(items_async(parents)),
        role.resolve,
        anew,
        lambda: items(connector(role)),
        parents.validate_credentials,
    ]
    threads = [threading.Thread(target=again, args=work) for work in enumerate(works)]
    for thread in threads:
        thread.start()
    children = []
    # Some while the threads do everything for the first time.
    for number in range(int(FORKS)):
        children.append(fork(parents, by_role))
        time.sleep(random.uniform(0, 0.002 if number < 5 else 0.05))
        while len(children) > 3:
            end(children.pop(0))
    for number in children:
        end(number)
    before = list(done)
    deadline = time.monotonic() + CHILD_SECONDS
    while any(now <= then for now, then in zip(done, before, strict=True)):
        assert time.monotonic() < deadline, (before, done)
        time.sleep(0.01)
    ending.set()
    for thread in threads:
        thread.join(CHILD_SECONDS)
        assert not thread.is_alive()
    assert not failed, failed
    assert items(parents) == 120


def end(number):
    status = os.waitstatus_to_exitcode(os.waitpid(number, 0)[1])
    assert status == 0, f"a child ended with {status}"


if __name__ == "__main__":
    try:
        main()
    except BaseException:
        # Other threads are still at it.
        import traceback

        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)
