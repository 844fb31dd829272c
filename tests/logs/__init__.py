"""Logs of earlier versions, which must fold to the same facts for ever."""
