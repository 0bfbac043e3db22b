"""Writing a file so that a reader finds the old one or the new one, whole, and never a part."""

import os
import secrets
import shutil
from pathlib import Path

from summit_timeline.errors import FormatError


def replace_file(path: Path, data: bytes) -> None:
    """Write `data` beside `path`, bring it to the disk, and rename it into place; the file's permissions are kept.

    Raises `FormatError` where the folder is missing or the file cannot be written; an older file then stands as it was.
    """
    target = target_of(path)
    beside = target.with_name(f".{target.name[:100]}.{secrets.token_hex(6)}.tmp")
    try:
        with open(beside, "xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, beside)
        os.replace(beside, target)
    except OSError as error:
        raise FormatError(
            f"{path}: cannot be written ({error.strerror or error}); check space and permissions of the folder"
        ) from None
    finally:
        beside.unlink(missing_ok=True)


def target_of(path: Path) -> Path:
    """The file that `path` leads to, links followed; raises `FormatError` where its folder is missing or it is one."""
    target = Path(os.path.realpath(path))
    if not target.parent.is_dir():
        raise FormatError(f"{path}: the folder {target.parent} does not exist; make it first or write elsewhere")
    if target.is_dir():
        raise FormatError(f"{path}: this is a folder; give the name of a file")
    return target
