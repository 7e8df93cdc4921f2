"""``python -m pipeline.cli``: the same as the ``plainfeed`` command."""

from pipeline.cli import main

main(prog_name="plainfeed")
