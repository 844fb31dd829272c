"""What the server answers over HTTP: pages, rooms and seats, decks, exports, health."""
