"""`import summit_timeline` loads attrs and the standard library only; the rest comes on first use."""

import subprocess
import sys

import summit_timeline as st

LOADED = """
import sys
before = set(sys.modules)
import summit_timeline
print("\\n".join(sorted({name.split(".")[0] for name in set(sys.modules) - before})))
"""


def test_import_loads_only_attrs_and_the_standard_library() -> None:
    loaded = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True).stdout.split()
    assert set(loaded) - set(sys.stdlib_module_names) <= {"summit_timeline", "attr", "attrs"}


def test_every_public_name_loads() -> None:
    assert all(getattr(st, name) is not None for name in st.__all__)
    assert set(st.__all__) <= set(dir(st))


def test_an_unknown_name_is_an_attribute_error() -> None:
    assert not hasattr(st, "no_such_name")
