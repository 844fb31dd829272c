"""What the product says to people: decks, discussion questions, the three meetings, and the words of every screen."""
