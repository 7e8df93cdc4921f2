"""``plainfeed completion``: the script that teaches a shell the command's words."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    r"""Print a completion script for a shell.

    \b
    bash:  plainfeed completion bash > ~/.local/share/bash-completion/completions/plainfeed
    zsh:   plainfeed completion zsh > "${fpath[1]}/_plainfeed"
    fish:  plainfeed completion fish > ~/.config/fish/completions/plainfeed.fish
    """
    kind = get_completion_class(shell)
    if kind is None:
        raise click.UsageError(f"no completion for {shell}")
    root = click.get_current_context().find_root().command
    click.echo(kind(root, {}, "plainfeed", "_PLAINFEED_COMPLETE").source())
