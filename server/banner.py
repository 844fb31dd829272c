"""What a starting server prints: where it is, for this machine and for phones, with a QR code."""

import io

import segno
from rich.console import Console

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
