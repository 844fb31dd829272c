"""Finds Debian's Redis for the tests that are run on it too, and installs it where it is missing."""

import shutil

from tools.chromium import is_debian
from tools.process import Failed, explained
from tools.python_env import apt_install, is_root
from tools.say import Progress, Trouble


def have_redis(progress: Progress) -> str:
    """The path of a redis-server, installed if need be; raises Trouble."""
    found = shutil.which("redis-server")
    if found is None and is_debian() and is_root():
        with progress.step("Redis"):
            try:
                apt_install(["redis-server"])
            except Failed as failed:
                raise explained(failed, "Redis could not be installed") from failed
        found = shutil.which("redis-server")
    if found is None:
        raise Trouble("There is no redis-server on this machine: install Redis 7 or newer and run the tests again.")
    return found
