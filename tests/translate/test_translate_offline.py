"""Everything that can translate does so without a network and with a HOME nobody can write to."""

import os
import subprocess
import sys

import pytest

SCRIPT = """
import socket, sys

def cut(*arguments, **options):
    raise OSError("the network is cut")

socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = cut
socket.create_connection = cut
from pipeline import Pipeline
cleaned = Pipeline.from_config(sys.argv[1]).clean_text("O gato dorme em casa desde 2021.")
print(cleaned.text)
print([name for name, model in cleaned.document.models if model != "missing"])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="modes of folders are another thing there")
def test_translation_is_offline_from_an_empty_home_that_is_read_only(portuguese, tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    config = tmp_path / "config.toml"
    config.write_text(f'[models]\nfolder = "{portuguese.model_folder}"\n', "utf-8")
    home.chmod(0o500)
    kept = {"PATH", "LANG", "TMPDIR", "VIRTUAL_ENV"}
    environment = {key: value for key, value in os.environ.items() if key in kept}
    try:
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, str(config)],
            env={**environment, "HOME": str(home)},
            cwd=home,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout.splitlines()[0].startswith("The cat ")
        assert done.stdout.splitlines()[-1] == "['pt']"
        assert list(home.iterdir()) == []
    finally:
        home.chmod(0o700)
