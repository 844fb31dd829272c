"""The rules of the room and of every activity: pure functions over frozen records, standard library only."""
