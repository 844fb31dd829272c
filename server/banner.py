"""What a server prints: where it is, for this machine and for phones, with a QR code; and what is in its way."""

import io

import segno
from rich.console import Console
from rich.markup import escape

from server.web.codes import addresses
from server.web.house import House


def welcome(console: Console, house: House, port: int) -> None:
    """Print the addresses; the QR code leads phones to the first of them."""
    found = addresses(house, port)
    console.print("\n[bold]צמצמתי[/]  Tzimtzamti is serving.\n")
    console.print(f"  Facilitator, on this machine:  [bold]http://localhost:{port}/console[/]")
    phones = [address for address in found if "//localhost" not in address]
    if phones:
        console.print(f"  Phones on the same network:    [bold]{phones[0]}[/]\n")
        console.print(terminal_qr(phones[0]))
    else:
        console.print("  No network was found: phones cannot reach this machine yet.\n")
    console.print("  Ctrl-C stops; rooms stay.\n")


def terminal_qr(link: str) -> str:
    """A QR code made of half blocks."""
    out = io.StringIO()
    segno.make(link, error="l").terminal(out, compact=True, border=2)
    return out.getvalue()


def trouble(sentence: str) -> int:
    """Print what is in the way, as one line on standard error; the exit code of it."""
    Console(stderr=True, highlight=False, emoji=False).print(f"[bold red]✕[/] {escape(sentence)}", soft_wrap=True)
    return 1
