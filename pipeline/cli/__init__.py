"""The command line: parse, call, print. One file per verb; the work is done elsewhere."""

from __future__ import annotations

import click

from pipeline import __version__
from pipeline.cli.completion import completion
from pipeline.cli.config import config
from pipeline.cli.doctor import doctor
from pipeline.cli.explain import explain
from pipeline.cli.learn import learn
from pipeline.cli.models import models
from pipeline.cli.report import report
from pipeline.cli.run import retry, run
from pipeline.cli.stage import stage
from pipeline.cli.status import status
from pipeline.errors import PlainfeedError
from pipeline.process import settle_process


class _Group(click.Group):
    """A group of commands whose errors are sentences, with an exit code each."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except PlainfeedError as error:
            click.secho(f"error: {error.message}", fg="red", err=True)
            if error.advice:
                click.echo(f"  what to do: {error.advice}", err=True)
            ctx.exit(error.exit_code)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "--version", prog_name="plainfeed")
def main() -> None:
    r"""Turn messy multilingual news-feed items into clean plain English text.

    \b
    Clean a folder:        plainfeed run feeds/ clean/
    See how it is doing:   plainfeed status clean/
    Try a single stage:    plainfeed stage repair item.txt --diff
    See what was done:     plainfeed explain item.txt
    See what is missing:   plainfeed doctor

    \b
    Exit codes: 0 all clean, 1 some documents failed, 2 wrong usage or configuration,
    3 a model is missing or broken and the policy says stop, 4 stopped because too many
    documents failed or the output cannot be written, 75 another run is at work in the
    same output folder, 130 stopped by Ctrl-C, 143 stopped by SIGTERM.
    """
    settle_process()


def _unwrapped(text: str | None) -> str | None:
    r"""Let click see the mark before paragraphs not to be wrapped: raw docstrings spell it out."""
    return text and text.replace("\\b\n", "\b\n")


for command in (
    run,
    retry,
    status,
    report,
    stage,
    explain,
    learn,
    models,
    config,
    doctor,
    completion,
):
    command.help = _unwrapped(command.help)
    main.add_command(command)
main.help = _unwrapped(main.help)
