"""Talking a thing over: questions one at a time, answers from the phones, the ones worth keeping highlighted, and
answers gathered into themes. A part that any activity may carry inside."""
