"""`python -m summit_timeline` is the command `summit-timeline`."""

from summit_timeline.cli import main

if __name__ == "__main__":
    main(prog_name="summit-timeline")
