"""The server: rooms over sockets and pages, and the log they are kept in."""
