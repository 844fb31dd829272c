"""Pieces that activities share; nothing here knows an activity."""
